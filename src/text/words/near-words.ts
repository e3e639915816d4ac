/** Words that are nearly the same: forms of one word, and slips of the hand. */

/** Endings by which forms of a Swedish word differ. */
const ENDINGS = new Set(["", "a", "e", "n", "r", "s", "d", "t", "en", "et", "er", "ar", "or", "na", "ad", "at", "ade", "as", "es", "de", "te", "are", "ast", "aste", "arna", "erna", "orna", "rna", "ns", "ts", "ens", "ets", "iga", "ig", "igt"]);
/** After these a word does not take "t" as an ending: "tillväx" is no form of "tillväxt". */
const NO_T_AFTER = /[bcfhkpqstwxz]$/u;

/** Whether two words in lower case share a stem of four letters or more and differ by their endings alone. */
export function isInflection(a: string, b: string): boolean {
  let stem = 0;
  while (stem < Math.min(a.length, b.length) && a[stem] === b[stem]) stem++;
  if (stem < 4) return false;
  const endings = [a.slice(stem), b.slice(stem)];
  if (!endings.every((ending) => ENDINGS.has(ending))) return false;
  return !(endings.includes("") && endings.includes("t") && NO_T_AFTER.test(a.slice(0, stem)));
}

/** Two words, the shorter first; of two as long, the second. */
export const byLength = (a: string, b: string): readonly [short: string, long: string] => (a.length < b.length ? [a, b] : [b, a]);

/** Letters to change, add, take away or swap with their neighbour; more than `most` is given as `most + 1`. */
export function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin and end with costs nothing, and most words that are near differ in the middle alone.
  let start = 0;
  let tail = 0;
  const shortest = Math.min(a.length, b.length);
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (tail < shortest - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return distance(a.slice(start, a.length - tail), b.slice(start, b.length - tail), most);
}

function distance(a: string, b: string, most: number): number {
  if (a === "" || b === "") return Math.min(a.length + b.length, most + 1);
  // One change between different ends: a letter for another, or two swapped.
  if (most === 1 && Math.max(a.length, b.length) > 2) return 2;
  // Rows of the table in turn: the one at work, the one before it and the one before that.
  let [before, previous, current] = rowsOf(b.length + 1);
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, previous[j]! + 1, current[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length]!, most + 1);
}

type Rows = [Int32Array, Int32Array, Int32Array];

const newRows = (length: number): Rows => [new Int32Array(length), new Int32Array(length), new Int32Array(length)];

/** The same rows time and again, for words of a usual length. */
const USUAL = 64;
const usualRows = newRows(USUAL);

function rowsOf(length: number): Rows {
  return length <= USUAL ? usualRows : newRows(length);
}
