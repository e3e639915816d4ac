/** The gatherer that the pane works with: in a thread of its own, in this thread where the browser gives it none. */
import { inThread, type Thread } from "../threads/thread";
import type { Gatherer } from "./gatherer";
import type { FromThread, ToThread } from "./messages";
import { remoteGatherer } from "./remote";
import { withStandIn } from "./stand-in";

export type GathererThread = Thread<ToThread, FromThread>;

const newThread = (): GathererThread => new Worker(/* webpackChunkName: "gatherer" */ new URL("./worker.ts", import.meta.url));

/** Starts the thread when there is something to gather: most who open the pane never do. */
export function startGatherer(start: () => GathererThread = newThread): Gatherer {
  return withStandIn(
    () => inThread(start, remoteGatherer)?.gatherer ?? null,
    async () => (await import(/* webpackChunkName: "gatherer-stand-in" */ "./create-gatherer")).createGatherer(),
  );
}
