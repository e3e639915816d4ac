/** How components reach the session and read the state. */
import { createContext, use, useSyncExternalStore } from "react";
import { paneTexts, type PaneTexts } from "../../language/pane";
import type { Session } from "./session";
import type { PaneState } from "./state";

export const SessionContext = createContext<Session | null>(null);

/** The session of this pane. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("A pane component stands outside its session");
  return session;
}

/** A part of the state; the component draws anew only when that part is another. */
export function usePane<T>(part: (state: PaneState) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** The pane's words in the user's language. */
export function useTexts(): PaneTexts {
  return paneTexts[useSession().language];
}
