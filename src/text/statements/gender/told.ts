/** The numbers of a text that are told of women or of men, each with its gender. */
import type { Figure } from "../../numbers";
import { type Pair, pairsOf } from "../../numbers/pairs";
import { type Change, changesOf } from "../../numbers/changes";
import type { Gender } from "../../numbers/gender";
import type { Passage } from "../../numbers/passage";
import { isOfChange } from "./change";
import { LONGEST, type Tie, WHO_WERE, areAll, tieAfter, tieBefore } from "./links";
import { numbersFor } from "./numbers";
import { placeFrom } from "./places";
import { type Two, twosOf } from "./twos";
import type { GenderWord, GenderedSentence } from "./words";

export interface Told {
  gender: Gender;
  figure: Figure;
  tie: Tie;
  /** What the text says right there that the number is taken of: "12 av 20 deltagare". */
  whole: Figure | null;
  /** Where the gender is named: numbers that lean on the same word are of one thing. */
  word: number;
  /** Told of what was told just before, set beside it: another time's value, a goal, what was reached, how many of them. */
  again: Again | null;
  /** Characters with the word for the gender. */
  start: number;
  end: number;
}

export type Again = "before" | "target" | "reached" | "some";

const OF = /^\s?(?:st\.?\s|stycken\s)?(?:[a-zà-öø-ɏ]+\s)?(?:av|utav)\s(?:(?:totalt|sammanlagt|de|dessa|alla|våra|länets|regionens|samtliga)\s){0,3}$/;

/** The numbers of a sentence that are told of a gender, in order. */
export function toldIn(passage: Passage, small: string, sentence: GenderedSentence): Told[] {
  const all = numbersFor(passage.text, small, sentence);
  if (all.length === 0) return [];
  const changes = changesOf(passage.text, sentence);
  const starts = new Map(changes.filter(({ before, now }) => before.start < now.start).map(({ before, now }) => [now.start, before]));
  const twos = twosOf(small, sentence, all);
  const told = twos.flatMap(ofTwo);
  const taken = new Set(told.map(({ figure }) => figure));
  const figures = all.filter((figure) => taken.has(figure) || !isHalf(small, figure));
  for (const { start } of starts.values()) for (const figure of figures) if (figure.start === start) taken.add(figure);
  /** Words with a count of their own: the next count is another's. */
  const counted = new Set<number>();
  for (const [at, figure] of figures.entries()) {
    if (taken.has(figure) || figure.low !== figure.high || isOfChange(small, figure)) continue;
    const found = tied(small, sentence, figures, at, starts.get(figure.start), counted, told.at(-1));
    if (!found) continue;
    told.push(found);
    if (figure.kind !== "percent") counted.add(found.word);
  }
  if (told.length === 0) return told;
  told.push(...sharesOfTold(passage, { ...sentence, figures }, told), ...earlier(passage, { ...sentence, figures }, told, changes));
  return told.sort((a, b) => a.figure.start - b.figure.start);
}

function ofTwo({ figures, genders, start, end }: Two): Told[] {
  return figures.map((figure, at) => ({ gender: genders[at]!, figure, tie: "of" as const, whole: null, word: start, again: null, start: Math.min(start, figure.start), end: Math.max(end, figure.end) }));
}

const REACH = 60;

/** The 50 of "50/50" says nothing by itself. */
function isHalf(small: string, { start, end }: Figure): boolean {
  return /\d\/$/.test(small.slice(Math.max(0, start - 2), start)) || /^\/\d/.test(small.slice(end, end + 2));
}

/** The gender that a number is tied to, by the word after it, else by the one before; `since`: what it is said to have risen from. */
function tied(small: string, sentence: GenderedSentence, figures: readonly Figure[], at: number, since: Figure | undefined, counted: ReadonlySet<number>, last: Told | undefined): Told | null {
  const figure = figures[at]!;
  const isShare = figure.kind === "percent";
  const around = (start: number, end: number) => ({ before: small.slice(Math.max(sentence.start, start - REACH), start), after: small.slice(end, Math.min(sentence.end, end + REACH)) });
  const whole = wholeOf(small, figures, at);
  const next = sentence.words[placeFrom(sentence.words, figure.end)];
  const from = whole && next && next.start >= whole.end ? whole.end : figure.end;
  if (next && next.start - from <= LONGEST && !isWholeOfAnother(small, figures, at) && !isBarred(figures, at, whole, next.start)) {
    const words = small.slice(from, next.start);
    const between = { isShare, words, ...around(figure.start, next.end) };
    const tie = whole && isOfGender(next, whole, words) ? "within" : (sameAsBefore(small, last, next, figure, words) ?? tieAfter(next, between));
    if (tie && whole && isIdiom(whole)) return { gender: next.gender, figure: asShare(figure, whole), tie, whole: null, word: next.start, again: null, start: figure.start, end: next.end };
    if (tie) return { gender: next.gender, figure, tie, whole: areAll(words) ? figure : (whole ?? inClause(small, figures, at, words)), word: next.start, again: null, start: figure.start, end: next.form === "adjective" ? nounEnd(small, next.end) : next.end };
  }
  const to = since?.start ?? figure.start;
  const previous = sentence.words[placeFrom(sentence.words, to) - 1];
  if (!previous || to - previous.end > LONGEST || (!isShare && counted.has(previous.start))) return null;
  // "har ökat från 40 till 45 %" is read as "har ökat till 45 %".
  const words = since ? small.slice(previous.end, to).replace(/från\s(?:ca\.?\s|cirka\s)?$/, "till ") : small.slice(previous.end, to);
  const tie = tieBefore(previous, { isShare, isMoney: figure.kind === "money", words, before: small.slice(Math.max(sentence.start, previous.start - REACH), previous.start), after: small.slice((whole ?? figure).end, (whole ?? figure).end + REACH) }, nounIn(small, sentence, figure));
  if (!tie) return null;
  const isWithin = last?.word === previous.start && last.tie === "within";
  return { gender: previous.gender, figure, tie: isWithin ? "within" : tie, whole, word: previous.start, again: null, start: previous.start, end: (whole ?? figure).end };
}

/** "Av 60 företag ska hälften ledas av kvinnor": a number in words stands nearer. */
function isBarred(figures: readonly Figure[], at: number, whole: Figure | null, word: number): boolean {
  const nearer = figures[at + 1];
  return nearer !== undefined && nearer !== whole && nearer.form !== "digits" && nearer.start < word;
}

/** "Sex av tio är kvinnor" tells a share, and not that there are ten. */
const isIdiom = ({ kind, noun, low }: Figure) => kind === "count" && noun === null && [3, 4, 5, 10].includes(low);

function asShare(part: Figure, whole: Figure): Figure {
  const share = (100 * part.low) / whole.low;
  return { ...part, kind: "percent", form: "part", low: share, high: share, noun: null, end: whole.end };
}

/** "27 kvinnliga företagare": with what the women are. */
const nounEnd = (small: string, end: number) => end + (/^\s[a-zà-öø-ɏ]{4,}(?=[\s,.;:)]|$)/.exec(small.slice(end, end + REACH))?.[0].length ?? 0);

/** "9 av 16 kvinnor": those that they are taken of are all women. */
function isOfGender({ form, start }: GenderWord, whole: Figure, words: string): boolean {
  return start >= whole.end && form !== "share" && /^\s(?:[a-zà-öø-ɏ]+[ae]\s)?$/.test(words);
}

const AND = /^,?\s?(?:(?:och|samt|respektive|resp\.?|medan|mot)\s)?(?:(?:ca\.?|cirka|drygt|knappt|nästan)\s)?$/;

/** "57 samtal kom från män och 37 från kvinnor": the same small word ties both. */
function sameAsBefore(small: string, last: Told | undefined, { gender }: GenderWord, figure: Figure, words: string): Tie | null {
  if (!last || last.gender === gender || last.word < last.figure.start || !AND.test(small.slice(last.end, figure.start))) return null;
  const link = /^\s?(?:[a-zà-öø-ɏ]{2,12}\s)?(av|från|till|med|för)\s(?:en\s)?$/.exec(words)?.[1];
  return link !== undefined && new RegExp(`\\s${link}\\s(?:en\\s)?$`).test(small.slice(last.figure.end, last.word)) ? last.tie : null;
}

/** The 1 200 of "70 % av besökarna, som uppgick till 1 200, var kvinnor". */
function inClause(small: string, figures: readonly Figure[], at: number, words: string): Figure | null {
  const [figure, next] = [figures[at]!, figures[at + 1]];
  const isWhole = next?.kind === "count" && next.end <= figure.end + words.length && WHO_WERE.test(small.slice(figure.end, next.start));
  return isWhole ? next : null;
}

/** What a count counts, where that stands in the same sentence or line. */
function nounIn(small: string, { end }: GenderedSentence, figure: Figure): string | null {
  const noun = figure.kind === "money" ? undefined : figure.noun?.toLowerCase();
  return noun !== undefined && small.slice(figure.end, Math.min(end, figure.end + REACH)).includes(noun) ? noun : null;
}

/** The 20 of "12 av 20 deltagare", of "hälften av de 20 deltagarna". */
function wholeOf(small: string, figures: readonly Figure[], at: number): Figure | null {
  const [part, whole] = [figures[at]!, figures[at + 1]];
  return whole && (part.kind === "percent" ? "count" : part.kind) === whole.kind && OF.test(small.slice(part.end, whole.start)) ? whole : null;
}

function isWholeOfAnother(small: string, figures: readonly Figure[], at: number): boolean {
  return at > 0 && wholeOf(small, figures, at - 1) !== null;
}

/** Shares that stand with a count: "6 till kvinnor, 40 %", "hos 12 är ordföranden kvinna, vilket motsvarar 30 %"; and the other way. */
function sharesOfTold({ text }: Passage, sentence: GenderedSentence, told: readonly Told[]): Told[] {
  const byFigure = new Map(told.map((one) => [one.figure, one]));
  return pairsOf(text, sentence).flatMap((pair) => {
    const [part, share] = [byFigure.get(pair.part), byFigure.get(pair.share)];
    const given = part ?? share;
    if (given && pair.whole && given.whole === null) given.whole = pair.whole;
    if (!given || (part && share)) return [];
    // "80 elever, främst flickor (70 %)": the count is of all.
    if (!part && given.word > pair.part.end && given.word < given.figure.start && text.slice(pair.part.end, given.word).includes(",")) {
      given.whole ??= pair.part;
      return [];
    }
    return [joined(given, pair, part ? pair.share : pair.part)];
  });
}

function joined(given: Told, pair: Pair, figure: Figure): Told {
  return { ...given, figure, start: Math.min(given.start, pair.start), end: Math.max(given.end, figure.end) };
}

const YEAR_BEFORE = /^(?:\s(?!och\s|men\s|samt\s)[a-zà-öø-ɏ]+){0,5}\s?\(\s?(?:år\s)?(?:(?:19|20)\d\d\s?[:,]?\s?|förra året\s?:?\s?)(?:var\s(?:det\s|andelen\s)?|låg\sden\spå\s)?$/;

const ROSE_FROM = /^[^.;:!?\d]{0,40}\s(?:ökning|minskning|uppgång|nedgång|ökat|minskat|upp|ned|ner)\sfrån\s(?:ca\.?\s|cirka\s)?$/;

/** Other years' values of the same: "jämfört med 44 % 2022", "(2022: 44 %)", "en ökning från 44 %". */
function earlier({ text }: Passage, sentence: GenderedSentence, told: readonly Told[], changes: readonly Change[]): Told[] {
  const byFigure = new Map(told.map((one) => [one.figure, one]));
  const beside = changes.flatMap(({ before, now }) => {
    const given = byFigure.get(now);
    const other = byFigure.get(before);
    // "45 % av kvinnorna mot 52 % av männen": not two times, but two genders.
    if (other && other.gender === given?.gender) other.again = "before";
    return given && !other ? [{ ...given, figure: { ...before, kind: given.figure.kind }, whole: null, again: "before" as const, start: before.start, end: before.end }] : [];
  });
  const starts = new Set(beside.map(({ start }) => start));
  const inParentheses = told.flatMap((given) => {
    const next = sentence.figures[placeFrom(sentence.figures, given.figure.end)];
    if (!next || byFigure.has(next) || next.kind !== given.figure.kind || next.low !== next.high) return [];
    const between = text.slice(given.figure.end, next.start).toLowerCase();
    if (!YEAR_BEFORE.test(between) && !ROSE_FROM.test(between)) return [];
    return [{ ...given, figure: next, whole: null, again: "before" as const, start: next.start, end: next.end }];
  });
  return [...beside, ...inParentheses.filter(({ figure }) => !starts.has(figure.start))];
}
