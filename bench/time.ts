/** Timing: the middle of several runs, after one that warms up. */

export interface Timed<T> {
  ms: number;
  result: T;
}

/** Runs the work `times` times and gives the median of the times, with the last result. */
export function timed<T>(work: () => T | Promise<T>, times: number): Promise<Timed<T>> {
  return timedOn(() => undefined, work, times);
}

/** The same for work on something that is made anew for every run, untimed: what was kept with the last one helps nobody. */
export async function timedOn<M, T>(make: () => M, work: (made: M) => T | Promise<T>, times: number): Promise<Timed<T>> {
  let result = await work(make());
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const made = make();
    const start = performance.now();
    result = await work(made);
    took.push(performance.now() - start);
  }
  return { ms: median(took), result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
