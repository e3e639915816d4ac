/**
 * Long work in short slices: a generator is driven for a few milliseconds at a time and the pane breathes between, so
 * that typing, scrolling and cancelling never wait.
 */
import { breathe } from "./breathe";

/** Well under the 50 ms at which people notice: one slice, and room for React to draw beside it. */
const BUDGET = 8;

export interface Drive<Y> {
  /** Called for everything the work yields. */
  onYield?(value: Y): void;
  signal?: AbortSignal;
  budget?: number;
  now?(): number;
}

/** How work is driven of which only the end is told. */
export type Work = Pick<Drive<unknown>, "signal" | "budget">;

/**
 * Runs a generator to its end in slices and gives what it returns.
 * Rejects with the signal's reason when it is aborted; the generator is then closed and no more is yielded.
 */
export async function drive<Y, R>(work: Iterator<Y, R>, options: Drive<Y> = {}): Promise<R> {
  const { onYield, signal, budget = BUDGET, now = () => performance.now() } = options;
  for (;;) {
    stopIfAborted(work, signal);
    const end = now() + budget;
    do {
      const step = work.next();
      if (step.done) return step.value;
      onYield?.(step.value);
    } while (now() < end);
    await breathe();
  }
}

function stopIfAborted(work: Iterator<unknown, unknown>, signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  work.return?.();
  throw signal.reason;
}
