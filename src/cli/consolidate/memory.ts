/**
 * What a file leaves behind is thrown away late, and a thousand files leave more than a computer with little memory has.
 * Here it is thrown away as soon as it is much.
 */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes left behind that are let lie: collecting them takes a while. */
const MUCH = 100e6;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Asked after every row: `process.memoryUsage` would ask the system for much more, each time. */
const heapUsed = () => getHeapStatistics().used_heap_size;

/** Does in one go what can be done in steps, tidying between them. */
export function tidily<R>(steps: Iterator<unknown, R>): R {
  const tidy = tidying();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    tidy();
  }
}

/** To be called between files. */
export function tidying(): () => void {
  let kept = heapUsed();
  return () => {
    if (heapUsed() - kept < MUCH) return;
    collect();
    kept = heapUsed();
  };
}
