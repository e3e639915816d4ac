/** The numbers of a text that are told of women or of men, each with its gender. */
import type { Figure } from "../../numbers";
import { type Change, ROUGHLY, changesOf } from "../../numbers/changes";
import type { Gender } from "../../numbers/gender";
import type { Passage } from "../../numbers/passage";
import { isOfChange } from "./change";
import { isPerSoMany, isWhatEachHas } from "./each-has";
import { besideTold, isShareBesideShare, startsOf } from "./beside";
import { inBrackets } from "./labels";
import { numbersFor } from "./numbers";
import { AIMED_AT, type Tie } from "./tie";
import { IS_THRESHOLD } from "./tie-after";
import { isToldExactly, tied } from "./tied";
import { type Two, twosOf } from "./twos";
import type { GenderedSentence } from "./words";

export interface Told {
  gender: Gender;
  figure: Figure;
  tie: Tie;
  /** What the text says right there that the number is taken of: "12 av 20 deltagare". */
  whole: Figure | null;
  /** Where the gender is named: numbers that lean on the same word are of one thing. */
  word: number;
  /** Told of what was told just before, set beside it, without its gender once more. */
  again: Again | null;
  /** Characters with the word for the gender. */
  start: number;
  end: number;
}

/** before: another year's. elsewhere: of the land or the trade. some: how many of them. also: of something else. */
export type Again = "also" | "before" | "elsewhere" | "target" | "reached" | "some";

/** The numbers of a sentence that are told of a gender, in order; `earlier`: the last of the sentence before. */
export function toldIn(passage: Passage, small: string, sentence: GenderedSentence, earlier: Told | undefined): Told[] {
  const all = numbersFor(passage.text, small, sentence);
  if (all.length === 0) return [];
  const changes = [...changesOf(passage.text, sentence), ...countChanges(small, sentence)];
  const starts = startsOf(changes);
  const twos = twosOf(small, sentence, all);
  const told = twos.flatMap(ofTwo);
  const taken = new Set(told.map(({ figure }) => figure));
  const figures = all.filter((figure) => !passage.roughlyTold.has(figure.start) && (taken.has(figure) || !isHalf(small, figure) || isOfWhole(sentence, figure)));
  for (const { start } of starts.values()) for (const figure of figures) if (figure.start === start) taken.add(figure);
  /** Words with a count of their own: the next count is another's. */
  const counted = new Set<number>();
  for (const [at, figure] of figures.entries()) {
    if (taken.has(figure) || figure.low !== figure.high || isOfChange(small, figure) || isNamed(small, figure) || isShareBesideShare(small, figures[at - 1], figure) || isThreshold(small, figure) || isToldExactly(small, figure, figures[at + 1])) continue;
    const found = isBracketed(small, figure) ? inBrackets(small, sentence, figures, at) : tied({ small, sentence, figures, at, since: starts.get(figure.start), counted, last: told.at(-1) ?? earlier });
    if (!found || isWhatEachHas(small, sentence, figure)) continue;
    const isAim = isGoal(small, figure);
    told.push(isAim ? { ...found, again: "target" } : found);
    if (figure.kind !== "percent" && !isAim) counted.add(found.word);
  }
  if (told.length === 0 || isPerSoMany(small, sentence)) return [];
  compareRates(small, told);
  told.push(...asMany(small, sentence, told), ...respectively(small, figures, told));
  told.push(...besideTold(passage.text, { ...sentence, figures }, told, changes));
  return told.sort((a, b) => a.figure.start - b.figure.start);
}

function ofTwo({ figures, genders, start, end, isEarlier, isRate }: Two): Told[] {
  const isAim = figures[0] === figures[1] && figures[0].qualifier === "atLeast";
  const again = isEarlier ? ("before" as const) : isAim ? ("target" as const) : null;
  return figures.map((figure, at) => ({ gender: genders[at]!, figure, tie: isRate ? ("within" as const) : ("of" as const), whole: null, word: start, again, start: Math.min(start, figure.start), end: Math.max(end, figure.end) }));
}

/** "11 kvinnor och lika många män": the same number of the other gender. */
function asMany(small: string, { words }: GenderedSentence, told: readonly Told[]): Told[] {
  return told.flatMap((given) => {
    const word = words.find(({ start, gender }) => start >= given.end && gender !== given.gender);
    const isSame = word && given.word > given.figure.start && given.tie === "of" && /^\s(?:och|samt)\slika\s(?:många|stor\sandel)\s$/.test(small.slice(given.end, word.start));
    return isSame ? [{ ...given, gender: word.gender, word: word.start, start: word.start, end: word.end, whole: null }] : [];
  });
}

/** "Fler kvinnor än män slutar (25 % kvinnor mot 22 % män)": shares that make far less than all, or more, are of each gender. */
function compareRates(small: string, told: readonly Told[]): void {
  for (const [at, other] of told.entries()) {
    const one = told[at - 1];
    if (!one || one.gender === other.gender || [one, other].some(({ figure, tie, word }) => figure.kind !== "percent" || tie !== "of" || word < figure.start)) continue;
    const sum = one.figure.low + other.figure.low;
    if ((sum < LEAST || sum > MOST) && /^\s(?:mot|jämfört\smed)\s$/.test(small.slice(one.end, other.start))) one.tie = other.tie = "within";
  }
}

/** What two shares of all make, where others are left out, and with both rounded. */
const LEAST = 70;
const MOST = 103;

/** The 46 of "46 respektive 44 procent av ledamöterna är kvinnor", and the 12 of "12, 15 respektive 18 kvinnor": told with the words of the last. */
function respectively(small: string, figures: readonly Figure[], told: readonly Told[]): Told[] {
  const taken = new Set(told.map(({ figure }) => figure));
  return told.flatMap((given) => {
    const found: Told[] = [];
    if (given.word < given.figure.start) return found;
    for (let at = figures.indexOf(given.figure); at > 0; at--) {
      const [figure, next] = [figures[at - 1]!, figures[at]!];
      const link = found.length === 0 ? RESPECTIVELY : ", ";
      if (figure.kind !== given.figure.kind || taken.has(figure) || small.slice(figure.end, next.start) !== link) break;
      found.unshift({ ...given, figure, whole: null, again: "also", start: figure.start, end: figure.end });
    }
    return found;
  });
}

const RESPECTIVELY = " respektive ";

/** The 50 of "ägs till minst 50 % av kvinnor" says what an owner is. */
const isThreshold = (small: string, { kind, start }: Figure) => kind === "percent" && IS_THRESHOLD.test(small.slice(Math.max(0, start - 30), start));

/** "Antalet kvinnor har ökat från 24 till 41". */
function countChanges(small: string, { figures }: GenderedSentence): Change[] {
  const counted = figures.filter(({ kind }) => kind !== "year");
  return counted.flatMap((before, at) => {
    const now = counted[at + 1];
    const isChange = before.kind === "count" && now?.kind === "count" && FROM.test(small.slice(Math.max(0, before.start - 16), before.start)) && THEN_TO.test(small.slice(before.end, now.start));
    return isChange ? [{ before, now, start: before.start, end: now.end }] : [];
  });
}

const FROM = new RegExp(`(?:^|\\s)från\\s${ROUGHLY}$`);
const THEN_TO = new RegExp(`^(?:\\s\\(?(?:år\\s)?(?:19|20)\\d\\d\\)?|\\s(?:förra året|föregående år|året innan|i fjol))?\\still\\s(?:preliminärt\\s)?${ROUGHLY}$`);

/** "100 kvinnor" in quotes names a programme. */
const isNamed = (small: string, { start, end }: Figure) => /["”“»]/.test(small[start - 1] ?? "") && /^[^"”“»«.;:]{1,40}["”“»«]/.test(small.slice(end, end + 42));

const OPENS_GOAL = new RegExp(`${AIMED_AT}$`);
/** The 60 of "Antal kvinnor (mål 60): 70". */
const isGoal = (small: string, { start, end }: Figure) => /^\)\s?[:=]/.test(small.slice(end, end + 3)) && OPENS_GOAL.test(small.slice(Math.max(0, start - 14), start));

/** The 12 of "17 (12) kvinnor". */
const isBracketed = (small: string, { kind, start, end }: Figure) => kind === "count" && small[end] === ")" && /\d\s?\($/.test(small.slice(Math.max(0, start - 3), start));

/** The 8 and the 30 of "8/30 deltagare", "8/30 kvinnor". */
const isOfWhole = ({ figures }: GenderedSentence, figure: Figure) => figure.kind === "count" && (figure.noun !== null || figures.includes(figure));

/** The 50 of "50/50", and of "50 – 50 %", says nothing by itself. */
function isHalf(small: string, { start, end, kind, text }: Figure): boolean {
  if (kind === "percent" && /^\d+$/.test(text) && /^\s?[–-]\s?\d/.test(small.slice(end, end + 4))) return true;
  return /\d\/$/.test(small.slice(Math.max(0, start - 2), start)) || /^\/\d/.test(small.slice(end, end + 2));
}
