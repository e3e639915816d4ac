/** Shared and repeated runs of words, against looking at every pair of words. */
import { SharedRuns, repeatedRuns } from "../../../src/text/likeness/shared-runs";

/** A steady stream of numbers, so that a failure can be repeated. */
function stream(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const WORDS = "byar vägar vatten råd möten planer skola vård sjö fjäll".split(" ");
const wordsOf = (next: () => number, count: number) => Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]! + Math.floor(next() * 50));

/** The longest run of words that two texts share. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      let count = 0;
      while (a[i + count] !== undefined && a[i + count] === b[j + count]) count += 1;
      longest = Math.max(longest, count);
    }
  }
  return longest;
}

test("every run of twelve words or more is found, and no shorter one", () => {
  const next = stream(7);
  for (let round = 0; round < 300; round += 1) {
    const first = wordsOf(next, 40);
    const taken = Math.floor(next() * 20);
    const from = Math.floor(next() * 20);
    const second = [...wordsOf(next, Math.floor(next() * 10)), ...first.slice(from, from + taken), ...wordsOf(next, 10)];
    const runs = new SharedRuns<number>();
    runs.add(first.join(" "), 1, 12, () => true);
    const found = runs.add(second.join(", "), 2, 12, () => true);
    const longest = longestShared(second, first);
    expect(Math.max(0, ...found.map(({ words }) => words))).toBe(longest >= 12 ? longest : 0);
    for (const { start, end, words } of found) expect(second.join(", ").slice(start, end).split(", ")).toHaveLength(words);
  }
});

test("texts that are not to be compared are not", () => {
  const runs = new SharedRuns<string>();
  const text = wordsOf(stream(3), 20).join(" ");
  runs.add(text, "a", 12, () => true);
  expect(runs.add(text, "a", 12, (one, other) => one !== other)).toEqual([]);
});

test("what a text says again is found once, with its first place", () => {
  const said = "råd om vägar och vatten gavs till alla byar i hela Mellansjö under hela året";
  const text = `Först ${said}. Sedan ${said.toUpperCase()}!`;
  expect(repeatedRuns(text, 12).map(({ start, end, first }) => [text.slice(start, end).toLowerCase(), text.slice(first.start, first.end)])).toEqual([[said.toLowerCase(), said]]);
  expect(repeatedRuns(`Först ${said}.`, 12)).toEqual([]);
});
