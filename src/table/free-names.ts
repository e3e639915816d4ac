/** Names of sheets and tables that are not taken. */
import { LONGEST_SHEET_NAME } from "./grid";

/** The first of the names numbered 1, 2, 3 … that is not taken; to Excel large and small letters are the same. */
export function firstFree(taken: readonly string[], named: (number: number) => string): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = named(number);
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** The name, or the first of "name (2)", "name (3)" … that no sheet has. */
export function freeName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => {
    const ending = number === 1 ? "" : ` (${number})`;
    return name.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
  });
}

/** Whether it is the name itself or one that `freeName` makes of it. */
export function isNumbered(name: string, base: string): boolean {
  return name === base || (name.startsWith(base) && /^ \(\d+\)$/.test(name.slice(base.length)));
}
