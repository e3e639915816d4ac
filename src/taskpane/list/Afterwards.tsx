import { useDeferredValue, type ReactNode } from "react";

/** What takes long to draw, in a task of its own after what stands around it: a list of a hundred thousand rows. */
export function Afterwards({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
