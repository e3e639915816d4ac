/** Numbers that lean on one that is told of a gender: a share with its count, another year's value of the same. */
import { type Change, ROUGHLY } from "../../numbers/changes";
import { makeAll } from "../../numbers/make-all";
import type { Sentence } from "../../numbers/passage";
import { type Pair, pairsOf } from "../../numbers/pairs";
import type { Figure } from "../../numbers";
import { placeFrom } from "./places";
import { countsPersons } from "./pointing";
import { AIMED_AT } from "./tie";
import type { Again, Told } from "./told";

/** What each share is said to have risen or fallen from, by where the share stands. */
export function startsOf(changes: readonly Change[]): ReadonlyMap<number, Figure> {
  return new Map(changes.filter(({ before, now }) => before.start < now.start).map(({ before, now }) => [now.start, before]));
}

/** The numbers of a sentence that are told with others of it. */
export function besideTold(text: string, sentence: Sentence, told: readonly Told[], changes: readonly Change[]): Told[] {
  return [...sharesOfTold(text, sentence, told), ...sharesOfAll(text, sentence, told), ...amountsOfTold(text, sentence, told), ...earlier(text, sentence, told, changes)];
}

/** Shares that stand with a count: "6 till kvinnor, 40 %", "hos 12 är ordföranden kvinna, vilket motsvarar 30 %"; and the other way. */
function sharesOfTold(text: string, sentence: Sentence, told: readonly Told[]): Told[] {
  const byFigure = new Map(told.map((one) => [one.figure, one]));
  return [...pairsOf(text, sentence), ...inColumns(text, sentence)].flatMap((pair) => {
    const [part, share] = [byFigure.get(pair.part), byFigure.get(pair.share)];
    const given = part ?? share;
    if (given && pair.whole && given.whole === null) given.whole = pair.whole;
    if (!given || (part && share)) return [];
    // "arbete efter tre månader (27 % av kvinnorna)": no women are counted so.
    if (!part && given.tie === "within" && pair.part.noun !== null && !countsPersons(text, pair.part)) return [];
    // "49 fick arbete (34 % av kvinnorna och 28 % av männen)": of both.
    if (!part && given.tie === "within" && told.some((other) => isBesideIt(text, given, other))) return [];
    // "80 elever, främst flickor (70 %)": the count is of all.
    // "61 lån, 34 % till kvinnor": and so is that of what is shared out.
    if (!part && (isOfAll(text.slice(pair.part.end, Math.min(given.word, given.figure.start)), given) || isSharedOut(text, pair, given))) {
      given.whole ??= pair.part;
      return [];
    }
    return [joined(given, pair, part ? pair.share : pair.part)];
  });
}

/** Whether the other gender's rate goes on in the same brackets. */
function isBesideIt(text: string, given: Told, other: Told): boolean {
  return other.tie === "within" && other.gender !== given.gender && other.figure.start >= given.end && /^[^().;]{0,30}$/.test(text.slice(given.end, other.figure.start));
}

/** "87 kvinnor, motsvarande 62 procent av deltagarna". */
function sharesOfAll(text: string, { figures }: Sentence, told: readonly Told[]): Told[] {
  const taken = new Set(told.map(({ figure }) => figure));
  return told.flatMap((given) => {
    const next = figures[placeFrom(figures, given.figure.end)];
    const isShare = next?.kind === "percent" && next.form === "digits" && next.low === next.high && !taken.has(next) && given.figure.kind === "count" && given.tie !== "within" && given.word > given.figure.start;
    return isShare && THAT_IS.test(text.slice(given.end, next.start)) && OF_THEM_ALL.test(text.slice(next.end, next.end + 40)) ? [{ ...given, figure: next, whole: null, end: next.end }] : [];
  });
}

const THAT_IS = new RegExp(`^(?:\\s[a-zà-öø-ɏ]+)?,\\s(?:dvs\\.?|det\\svill\\ssäga|motsvarande|vilket\\s(?:motsvarar|är|utgör)|alltså|eller)\\s${ROUGHLY}$`, "i");
const OF_THEM_ALL = /^\sav\s(?:(?:alla|samtliga|de)\s)?[a-zà-öø-ɏ]+(?:na|nde)(?:[.,;)]|\s?$|\s(?:har|hade|är|var|och|i|på)\s)/i;

/** "Kvinnor 12 beslut (2 mkr), män 37 beslut (11 mkr)": the amount that goes with each count. */
function amountsOfTold(text: string, { figures }: Sentence, told: readonly Told[]): Told[] {
  const byFigure = new Set(told.map(({ figure }) => figure));
  const beside = told.flatMap((given) => {
    const next = figures[placeFrom(figures, given.figure.end)];
    const isAmount = next?.kind === "money" && next.low === next.high && !byFigure.has(next) && given.figure.kind === "count" && given.word < given.figure.start && IN_BRACKETS.test(text.slice(given.figure.end, next.start)) && text[next.end] === ")";
    return isAmount ? [{ ...given, figure: next, whole: null, start: given.start, end: next.end }] : [];
  });
  return beside.length > 1 ? beside : [];
}

const IN_BRACKETS = /^(?:\s[a-zà-öø-ɏ]+)?\s\($/i;

/** "Kvinnor 45 st 39 %": a line of a table. */
function inColumns(text: string, { figures, end }: Sentence): Pair[] {
  return figures.flatMap((part, at) => {
    const share = figures[at + 1];
    const isPair = part.kind === "count" && share?.kind === "percent" && /^\s(?:st|stycken|pers)?\.?\s*(?:\|\s*)?$/.test(text.slice(part.end, share.start)) && /^[\s|]*$/.test(text.slice(share.end, end));
    return isPair ? [{ part, share, whole: null, start: part.start, end: share.end }] : [];
  });
}

const MOST = /majoritet|merparten|flertalet|flesta|huvuddelen/;
/** "80 elever där flickorna dominerar (70 %)": a clause of its own. */
const ANOTHER_CLAUSE = /,|\s(?:där|och|men|medan)\s$/;

/** Whether the words between a count and a share of a gender set the share apart as one of all. */
function isOfAll(between: string, { word, figure }: Told): boolean {
  return (word < figure.start && ANOTHER_CLAUSE.test(between)) || MOST.test(between);
}

/** Whether a share that follows a comma is tied by itself to the gender after it. */
function isSharedOut(text: string, { part, share }: Pair, { word }: Told): boolean {
  return part.end < share.start && word > share.end && /^\s[a-zà-öø-ɏ]+,\s$/i.test(text.slice(part.end, share.start)) && /^\s(?:[a-zà-öø-ɏ]+\s)*(?:till|av|från|är|var)\s$/i.test(text.slice(share.end, word));
}

function joined(given: Told, pair: Pair, figure: Figure): Told {
  return { ...given, figure, start: Math.min(given.start, pair.start), end: Math.max(given.end, figure.end) };
}

const THEN = "(?:\\s(?!och\\s|men\\s|samt\\s)[a-zà-öø-ɏ]+){0,5}";
const ABOUT = "(?:(?:ca\\.?|cirka|drygt|knappt|nästan)\\s)?";
const YEAR = "(?:(?:år\\s)?(?:19|20)\\d\\d|förra året|föregående år|året innan|i fjol|tidigare)";
/** "(2022: 40", "(förra året 40", ", jämfört med föregående år 40". */
const YEAR_BEFORE = new RegExp(`^${THEN}(?:\\s?\\(\\s?|,?\\s(?:jämfört med|mot|att jämföra med)\\s)${YEAR}\\s?[:,]?\\s?(?:var\\s(?:det\\s|andelen\\s)?|låg\\sden\\spå\\s|då\\s(?:det\\s)?var\\s)?${ABOUT}$`);
const ROSE_FROM = /^[^.;:!?\d]{0,40}\s(?:ökning|minskning|uppgång|nedgång|ökat|minskat|upp|ned|ner)\sfrån\s(?:ca\.?\s|cirka\s)?$/;
/** "(40 året innan)", ", jämfört med 40 förra året": the year comes after. */
const THEN_YEAR = new RegExp(`^${THEN}(?:\\s?\\(|,?\\s(?:jämfört med|mot|att jämföra med|upp från|ned från)\\s)${ABOUT}$`);
const THE_YEAR = new RegExp(`^\\s(?:st\\s|stycken\\s|(?:under|för)\\s){0,2}${YEAR}`);
/** "(mål 50)", ", mot planerade 50". */
const GOAL = new RegExp(`^${THEN}(?:\\s?${AIMED_AT}|,?\\s(?:mot|jämfört med)\\s(?:de\\s)?(?:planerade|budgeterade|förväntade|målets|målet(?:\\s(?:om|på))?)\\s)${ABOUT}$`);

const OF_WHICH = /^(?:\s[a-zà-öø-ɏ]+)?,?\s(?:varav|därav)\s/i;
/** "… lägre än målet, 34 procent mot 40 procent". */
const THAN_GOAL = /\sän\s(?:mål(?:et|sättningen|värdet)|planerat|planen)[,:]\s(?:[a-zà-öø-ɏ]+\s)?$/i;

/** The 43 of "46 % (43 %) av kunderna", which is what the 46 are held against; "60 % (40 %)" is the rest. */
export function isShareBesideShare(text: string, before: Figure | undefined, { kind, low, start, end }: Figure): boolean {
  return before?.kind === "percent" && before.form === "digits" && kind === "percent" && !makeAll(before, { low }) && /^\s\($/.test(text.slice(before.end, start)) && text[end] === ")";
}

/** What a number is that follows another, by the words between and after. */
function sortOf(between: string, after: string): Again | null {
  if (GOAL.test(between)) return "target";
  return YEAR_BEFORE.test(between) || ROSE_FROM.test(between) || (THEN_YEAR.test(between) && THE_YEAR.test(after)) ? "before" : null;
}

/** Other years' values of the same, and what it was to be: "jämfört med 44 % 2022", "(2022: 44 %)", "en ökning från 44 %". */
function earlier(text: string, sentence: Sentence, told: readonly Told[], changes: readonly Change[]): Told[] {
  const byFigure = new Map(told.map((one) => [one.figure, one]));
  const beside = changes.flatMap(({ before, now }) => {
    const given = byFigure.get(now);
    const other = byFigure.get(before);
    // "45 % av kvinnorna mot 52 % av männen": not two times, but two genders.
    if (other && other.gender === given?.gender) other.again = "before";
    return given && !other ? [{ ...given, figure: { ...before, kind: given.figure.kind }, whole: null, again: THAN_GOAL.test(text.slice(Math.max(0, now.start - 40), now.start)) ? ("target" as const) : ("before" as const), start: before.start, end: before.end }] : [];
  });
  const starts = new Set(beside.map(({ start }) => start));
  const inParentheses = told.flatMap((given) => {
    const next = sentence.figures[placeFrom(sentence.figures, given.figure.end)];
    // "81 kvinnor (mål: 200 varav 100 kvinnor)": the 200 are a whole.
    if (!next || byFigure.has(next) || OF_WHICH.test(text.slice(next.end, next.end + 30)) || next.kind !== given.figure.kind || next.low !== next.high) return [];
    const [between, after] = [text.slice(given.figure.end, next.start), text.slice(next.end, next.end + 30)];
    const again = isShareBesideShare(text, given.figure, next) ? "before" : sortOf(between.toLowerCase(), after.toLowerCase());
    return again === null ? [] : [{ ...given, figure: next, whole: null, again, start: next.start, end: next.end }];
  });
  return [...beside, ...inParentheses.filter(({ figure }) => !starts.has(figure.start))];
}
