/** An analyst whose thread is played by this one. */
import "../file-gaps";
import { createAnalyst, type Analyst } from "../../../src/taskpane/analysis/analyst";
import { remoteAnalyst } from "../../../src/taskpane/analysis/remote";
import { serve } from "../../../src/taskpane/analysis/serving";
import { linkedEnds } from "../threads/linked";

/** `worker`: the analyst at the thread's end; the usual one when absent. */
export const linked = (worker: Analyst = createAnalyst()) => linkedEnds(serve, worker, remoteAnalyst);
