/** The first of the names numbered 1, 2, 3 … that is not taken; to Excel large and small letters are the same. */
export function firstFree(taken: readonly string[], named: (number: number) => string): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = named(number);
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
