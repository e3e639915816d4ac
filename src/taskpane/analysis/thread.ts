/**
 * The analyst that the pane works with: in a thread of its own, for thinking about a large workbook leaves so much to be
 * tidied up that the pane would falter however short its slices; in this thread where the browser gives it none.
 */
import type { Analyst } from "./analyst";
import type { End, FromThread, ToThread } from "./messages";
import { remoteAnalyst } from "./remote";
import { withStandIn } from "./stand-in";

export interface Thread extends End<ToThread, FromThread> {
  /** It could not be started, or broke down. */
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

const newThread = (): Thread => new Worker(/* webpackChunkName: "analyst" */ new URL("./worker.ts", import.meta.url));

/** Starts the thread at once, so that it is ready when the workbook has been read. */
export function startAnalyst(start: () => Thread = newThread): Analyst {
  return withStandIn(inThread(start), async () => (await import(/* webpackChunkName: "stand-in" */ "./analyst")).createAnalyst());
}

/** `null`: the browser would not have it, and said so at once. */
function inThread(start: () => Thread): Analyst | null {
  let thread: Thread;
  try {
    thread = start();
  } catch {
    return null;
  }
  const { analyst, lose } = remoteAnalyst(thread);
  thread.onerror = () => {
    thread.terminate();
    lose();
  };
  return analyst;
}
