/** A gatherer whose thread is played by this one. */
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import { remoteGatherer } from "../../../src/taskpane/gathering/remote";
import { serve } from "../../../src/taskpane/gathering/serving";
import { linkedEnds } from "../threads/linked";

/** `worker`: the gatherer at the thread's end; the usual one when absent. */
export const linked = (worker: Gatherer = createGatherer()) => linkedEnds(serve, worker, remoteGatherer);
