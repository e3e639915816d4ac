/** The gatherer's own thread. */
import type { End } from "../threads/end";
import { createGatherer } from "./create-gatherer";
import type { FromThread, ToThread } from "./messages";
import { serve } from "./serving";

/** Nobody draws here: a slice need only be short enough for a cancel to be heard soon. */
const BUDGET = 25;

const pane: unknown = self;
serve(pane as End<FromThread, ToThread>, createGatherer({ budget: BUDGET }));
