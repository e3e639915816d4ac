/** Two numbers and two words for a gender, each in order: "kvinnor/män 58/42", "45 respektive 55 % kvinnor och män", "50/50". */
import type { Figure } from "../../numbers";
import type { Gender } from "../../numbers/gender";
import type { GenderedSentence } from "./words";

export interface Two {
  figures: readonly [Figure, Figure];
  genders: readonly [Gender, Gender];
  start: number;
  end: number;
}

const JOINED = /^\s?(?:\/|och|respektive|resp\.?|samt|[–-]|mot)\s?$/;
const NUMBERS_THEN = /^\s?[(,:]?\s?(?:(?:av|mellan|fördelat på|var|är|personer|st)\s){0,2}[(]?$/;
const WORDS_THEN = /^(?:\s(?:företagare|deltagare|bland|i|av)(?:\s[a-zà-öø-ɏ]+){0,3})?\)?\s?(?:[:,(=–-]|(?:\s?(?:var|är|blev|på|till|med|utgör|stod för|står för|fick|har|uppgick till|utgjorde|i procent))\s(?:(?:ca|cirka|drygt|totalt)\s)?)?\s?\(?$/;

/** The pairs of a sentence that are told together. */
export function twosOf(small: string, { words, start, end }: GenderedSentence, figures: readonly Figure[]): Two[] {
  const found: Two[] = [];
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1];
    if (!second || first.kind !== second.kind || !JOINED.test(small.slice(first.end, second.start))) continue;
    const two = [first, second] as const;
    const named = words.flatMap((one, index) => {
      const other = words[index + 1];
      if (!other || other.gender === one.gender || !JOINED.test(small.slice(one.end, other.start))) return [];
      const after = one.start >= second.end && NUMBERS_THEN.test(small.slice(second.end, one.start));
      const before = other.end <= first.start && first.start - other.end < 60 && WORDS_THEN.test(small.slice(other.end, first.start));
      return after || before ? [{ figures: two, genders: [one.gender, other.gender] as const, start: Math.min(first.start, one.start), end: Math.max(second.end, other.end) }] : [];
    });
    if (named[0]) found.push(named[0]);
    else if (isEven(two) && /könsfördel|jämn fördelning/.test(small.slice(start, end))) found.push({ figures: two, genders: ["women", "men"], start: first.start, end: second.end });
  }
  return found;
}

const isEven = ([first, second]: readonly [Figure, Figure]) => first.low === 50 && second.low === 50;
