/** A thread beside the pane's: thinking about large workbooks leaves so much to be tidied up that the pane would falter however short its slices. */
import type { End } from "./end";

export interface Thread<Sent, Received> extends End<Sent, Received> {
  /** It could not be started, or broke down. */
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Starts a thread at once, so that it is ready when it is asked. `null`: the browser would not have it, and said so at once. */
export function inThread<Sent, Received, R extends { lose(): void }>(start: () => Thread<Sent, Received>, remote: (thread: End<Sent, Received>) => R): R | null {
  let thread: Thread<Sent, Received>;
  try {
    thread = start();
  } catch {
    return null;
  }
  const worker = remote(thread);
  thread.onerror = () => {
    thread.terminate();
    worker.lose();
  };
  return worker;
}
