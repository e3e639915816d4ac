/** Timing: the middle of several runs, after one that warms up. */

export interface Timed<T> {
  ms: number;
  result: T;
}

/** Runs the work `times` times and gives the median of the times, with the last result. */
export async function timed<T>(work: () => T | Promise<T>, times: number): Promise<Timed<T>> {
  let result = await work();
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    result = await work();
    took.push(performance.now() - start);
  }
  return { ms: median(took), result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
