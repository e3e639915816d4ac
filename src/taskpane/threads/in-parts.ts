import { drive } from "../../slices/drive";
import type { Answering } from "./answering";

/** Tells something in parts. Between any two the thread hears whether it is to stop. */
export function inParts<Part>(parts: Iterator<Part, unknown>, { signal }: Pick<Answering<never>, "signal">, tell: (part: Part) => void): Promise<unknown> {
  return drive(parts, { signal, budget: 0, onYield: tell });
}
