/** "En majoritet kvinnor", "de flesta deltagarna var män": more than half, with no number but the whole's. */
import type { Figure } from "../../numbers";
import type { Passage } from "../../numbers/passage";
import { countsPeople } from "../../numbers/totals";
import { countedOf } from "../counted";
import { startingIn } from "./places";
import type { GenderedSentence } from "./words";

export interface Majority {
  total: Figure;
  start: number;
  end: number;
}

const MOST = /(?<![a-zà-öø-ɏ])(?:majoritet(?:en)?|merparten|flertalet|de\sflesta|mestadels|huvudsakligen|övervägande\s(?:del(?:en)?|antal(?:et)?)|(?:den\s)?(?:större|största)\sdelen)(?![a-zà-öø-ɏ])/;
const THEN = /^(?:\s(?:av|utav))?(?:\s(?!och\s|som\s|för\s)[a-zà-öø-ɏ]+){0,4}\s$/;
const IS = /(?:^|\s)(?:är|var|vara|varit|utgörs av|utgjordes av|består av|bestod av)\s(?:[a-zà-öø-ɏ]+[aet]\s)?$/;

/** The whole stands no farther back. */
const FARTHEST = 400;

/** A glance that spares most texts the looking. */
export const maySayMost = (small: string) => /majorit|merpart|flertal|flest|överväg|delen|mestadels|huvudsak/.test(small);

/** The majorities of a sentence whose whole is told in it or in the one before. */
export function majoritiesOf(passage: Passage, small: string, sentences: readonly GenderedSentence[], at: number, free: (figure: Figure) => boolean): Majority[] {
  const { words, start, end } = sentences[at]!;
  const most = MOST.exec(small.slice(start, end));
  if (!most) return [];
  const from = start + most.index;
  const word = words.find((one) => one.start >= from + most[0].length);
  if (!word) return [];
  const inside = startingIn(passage.figures, { start: from, end: word.start }).find((figure) => isWhole(small, figure, free));
  const between = (inside ? small.slice(from + most[0].length, inside.start) + small.slice(inside.end, word.start) : small.slice(from + most[0].length, word.start)).replace(/\s+/g, " ");
  if (!(THEN.test(between) && (IS.test(between) || between.trim() === "" || /^\s[a-zà-öø-ɏ]+[aet]\s$/.test(between)))) return [];
  const earliest = sentences[Math.max(0, at - 1)]!.start;
  const near = startingIn(passage.figures, { start: Math.max(earliest, from - FARTHEST), end: from });
  const total = inside ?? near.findLast((figure) => figure.end <= from && isWhole(small, figure, free));
  return total ? [{ total, start: Math.min(total.start, from), end: word.end }] : [];
}

function isWhole(small: string, figure: Figure, free: (figure: Figure) => boolean): boolean {
  return figure.kind === "count" && figure.low === figure.high && free(figure) && isOfPeople(small, figure);
}

function isOfPeople(small: string, figure: Figure): boolean {
  return countsPeople(small, figure) || ["persons", "companies"].includes(countedOf(figure.noun, "count"));
}
