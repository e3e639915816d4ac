/** The analyst that the pane works with: in a thread of its own, in this thread where the browser gives it none. */
import { inThread, type Thread } from "../threads/thread";
import type { Analyst } from "./analyst";
import type { FromThread, ToThread } from "./messages";
import { remoteAnalyst } from "./remote";
import { withStandIn } from "./stand-in";

export type AnalystThread = Thread<ToThread, FromThread>;

const newThread = (): AnalystThread => new Worker(/* webpackChunkName: "analyst" */ new URL("./worker.ts", import.meta.url));

/** Starts the thread at once, so that it is ready when the workbook has been read. */
export function startAnalyst(start: () => AnalystThread = newThread): Analyst {
  return withStandIn(inThread(start, remoteAnalyst)?.analyst ?? null, async () => (await import(/* webpackChunkName: "stand-in" */ "./analyst")).createAnalyst());
}
