import type { Gatherer } from "../../gathering/gatherer";

/** Has the gatherer do a piece of work, one at a time. */
export type Gather = <T>(work: (gatherer: Gatherer) => Promise<T>) => Promise<T>;
