/** The gender that one number is told of: by the word after it, else by the one before. */
import type { Figure } from "../../numbers";
import { genderOfWord } from "../../numbers/gender";
import { ROUGHLY } from "../../numbers/changes";
import { makeAll } from "../../numbers/make-all";
import { countedOf } from "../counted";
import { isLabelled } from "./labels";
import { placeFrom } from "./places";
import { type Between, CORRESPONDING, CORRESPONDING_THEN, HAS_CHANGED, LONGEST, type Tie, withoutRough } from "./tie";
import { IS_BEFORE, LARGEST, WHO_WERE, tieAfter } from "./tie-after";
import { isAmount, isToldThen, tieBefore } from "./tie-before";
import type { Told } from "./told";
import type { GenderWord, GenderedSentence } from "./words";

/** A number among those of its sentence. */
export interface Asked {
  small: string;
  sentence: GenderedSentence;
  figures: readonly Figure[];
  /** Its place in the list. */
  at: number;
  /** What it is said to have risen or fallen from. */
  since: Figure | undefined;
  /** Words with a count of their own: this one is another's. */
  counted: ReadonlySet<number>;
  /** What was told last. */
  last: Told | undefined;
}

/** Characters on both sides that show how a number and a word hang together. */
const REACH = 60;
/** "De flesta av de 35": nobody says how many. */
const MANY_OF = /(?:flesta|majoritet(?:en)?|merparten|flertalet|delen|många|några|flera|någon)\sav\s(?:(?:de|våra|dessa|alla)\s)*$/;
const OF = /^\/$|^\s?(?:st\.?\s|stycken\s)?(?:[a-zà-öø-ɏ]+\s)?\(?(?:av|utav)\s(?:(?:totalt|sammanlagt|ca|cirka|omkring|ungefär|drygt|knappt|nästan|de|dessa|alla|våra|länets|regionens|samtliga|[a-zà-öø-ɏ]{3,20}s)\s){0,4}$/;

/** "42 procent av beloppet om 12 mkr". */
const OF_AMOUNT = /^\sav\s(?:(?:det|de|den)\s)?(?:[a-zà-öø-ɏ]+\s){1,2}(?:om|på)\s(?:totalt\s|sammanlagt\s|ca\s|cirka\s)?$/;

/** "Beviljade: 141 st. Kvinnoledda företag 44 st": the next line's own number follows. */
const LABEL_ON = /^\s(?!och\s|samt\s)[a-zà-öø-ɏ]+\s\d/;

/** "… är 46 respektive 44 procent av ledamöterna kvinnor": what comes before the second comes before the first. */
const FIRST_OF_TWO = /(?<=\s)\d{1,6}(?:,\d{1,2})?(?:\s?%|\sprocent)?\s(?:respektive|resp\.?)\s$/;

/** The number with the gender that it is tied to, if it is. */
export function tied(asked: Asked): Told | null {
  return toNext(asked) ?? toPrevious(asked);
}

type Found = Pick<Told, "figure" | "tie" | "whole" | "start" | "end">;

const tellingOf = ({ gender, start }: GenderWord, found: Found): Told => ({ gender, word: start, again: null, ...found });

/** "12 kvinnor", "9 av stöden gick till kvinnor". */
function toNext({ small, sentence, figures, at, last }: Asked): Told | null {
  const figure = figures[at]!;
  const whole = wholeOf(small, figures, at);
  const next = sentence.words[placeFrom(sentence.words, figure.end)];
  if (!next) return null;
  if (isLabelled(small, sentence, figure, next) || isOfLargest(small, figure)) return null;
  // "Hon är en av 6 kvinnliga piloter"
  if (whole && figure.form === "word" && figure.low === 1 && /\s(?:är|var|blev)\s$/.test(small.slice(Math.max(0, figure.start - 6), figure.start))) return null;
  const from = whole && next.start >= whole.end ? whole.end : figure.end;
  if (next.start - from > LONGEST || isWholeOfAnother(small, figures, at) || MANY_OF.test(small.slice(Math.max(sentence.start, figure.start - REACH), figure.start))) return null;
  const aside = asideOf(small, figures, whole ? at + 1 : at, next.start);
  const alike = alikeNext(small, figures, at, next.start);
  if (!aside && !alike && isBarred(small, figures, at, whole, next.start)) return null;
  const words = alike ? small.slice(alike.end, next.start) : aside ? small.slice(from, aside.start) + small.slice(aside.end, next.start) : small.slice(from, next.start);
  // "148 st. Tjejer: 80 st": a label of the number that comes.
  if (isAsideOf(sentence, small, figure, words) || (/[.,;]/.test(words) && /^\s?:/.test(small.slice(next.end, next.end + 2))) || (/\.\s$/.test(words) && LABEL_ON.test(small.slice(next.end, next.end + REACH)))) return null;
  const isShare = figure.kind === "percent" || (whole !== null && isIdiom(small, figure, whole));
  const between = { isShare, isOfSome: whole !== null, words, before: small.slice(Math.max(sentence.start, figure.start - REACH), figure.start).replace(FIRST_OF_TWO, ""), after: small.slice(next.end, Math.min(sentence.end, next.end + REACH)) };
  const isOfWhole = whole !== null && IS_BEFORE.test(between.before) && areOnlyIts(words, whole.noun);
  const tie = isOfWhole ? "of" : isEveryOfThem(small, figure, between) ? "within" : whole && small[figure.end] !== "/" && isOfGender(next, whole, words) && !IS_BEFORE.test(between.before) ? "within" : (sameAsBefore(small, last, next, figure, words) ?? tieAfter(next, between) ?? againRoughly(between, "before", (plain) => tieAfter(next, plain)));
  if (!tie) return null;
  if (whole && isIdiom(small, figure, whole)) return tellingOf(next, { figure: asShare(figure, whole), tie, whole: null, start: figure.start, end: next.end });
  const end = next.form === "adjective" ? nounEnd(small, next.end) : next.end;
  return tellingOf(next, { figure, tie, whole: isAllOf(small, figure, words) ? figure : (whole ?? inClause(small, figures, at, words)), start: figure.start, end });
}

/** "Var tionde kvinna driver företag" tells of the women; "bland cheferna är var tredje kvinna" of all. */
const isEveryOfThem = (small: string, { form, start }: Figure, { words, before, after }: Between) => form === "part" && words === " " && small.startsWith("var", start) && !(IS_BEFORE.test(before) && ENDS_CLAUSE.test(after));
const ENDS_CLAUSE = /^(?:[.,;:)]|\s?$|\s(?:och|medan|samt|men|i|på|inom|bland|hos)\s)/;

/** "Kvinnor: 12", "andelen kvinnor var 40 %". */
function toPrevious({ small, sentence, figures, at, since, counted, last }: Asked): Told | null {
  const figure = figures[at]!;
  const isShare = figure.kind === "percent";
  const whole = wholeOf(small, figures, at);
  const to = since?.start ?? wordsEnd(small, figures, at);
  const nearest = placeFrom(sentence.words, to) - 1;
  const word = isOnlyThan(small, sentence.words[nearest]) ? sentence.words[nearest - 1] : sentence.words[nearest];
  if (!word || to - word.end > LONGEST || (!isShare && counted.has(word.start))) return null;
  if (isElliptical(small, sentence, figures, at, word, last)) return null;
  // "63 procent män (1 procent ville inte svara)": the men have their share.
  if (isShare && !since && last?.word === word.start && last.figure.kind === "percent" && last.figure.start < word.start) return null;
  // "har ökat från 40 till 45 %" is read as "har ökat till 45 %".
  const among = amongOf(small, figures, at, word.end);
  const words = among ? small.slice(word.end, among.start) + small.slice(among.end, to) : since ? small.slice(word.end, to).replace(SINCE, "till ") : small.slice(word.end, to);
  const { end } = whole ?? figure;
  // "70 procent av besökarna var kvinnor (n=212)": of how many.
  if (IS_N.test(words) && last?.word === word.start && last.figure.kind === "percent") {
    last.whole ??= figure;
    return null;
  }
  if (!whole && isRateToo(small, sentence, last, word, figure, words)) return tellingOf(word, { figure: { ...figure, kind: "percent" }, tie: "within", whole: null, start: word.start, end });
  const between = { isShare, isMoney: figure.kind === "money", words, before: small.slice(Math.max(sentence.start, word.start - REACH), word.start), after: small.slice(end, end + REACH), isOfSome: whole !== null };
  const tie = asOther(small, last, word, figure, words) ?? inShort(small, last, word, figure, words) ?? sameAsLast(small, last, word, words) ?? theirsToo(small, last, word, figure, words) ?? tieBefore(word, between, nounIn(small, sentence, figure)) ?? againRoughly(between, "words", (plain) => tieBefore(word, plain, nounIn(small, sentence, figure)));
  if (!tie) return null;
  // "45 % av kvinnorna (18 st)"
  const isWithin = last?.word === word.start && last.tie === "within";
  const isRate = isWithin || (isShare && last !== undefined && isSetAgainst(small, last, word));
  if (whole && tie !== "within" && isIdiom(small, figure, whole)) return tellingOf(word, { figure: asShare(figure, whole), tie, whole: null, start: word.start, end: whole.end });
  return tellingOf(word, { figure, tie: isRate ? "within" : tie, whole: whole ?? among?.figure ?? null, start: word.start, end });
}

/** The same asked once more without the words that say how exact the number is, where there are such. */
function againRoughly(between: Between, where: "before" | "words", ask: (plain: Between) => Tie | null): Tie | null {
  const plain = withoutRough(between[where]);
  return plain === between[where] ? null : ask({ ...between, [where]: plain });
}

const SINCE = new RegExp(`från\\s${ROUGHLY}$`);
const IS_N = /^\s\(n\s?=\s?$/;

/** "56 procent av kvinnorna hade arbete, männen 50 procent", "av kvinnorna gick 63 procent vidare och av männen 59": a rate as well, its sign said or not. */
function isRateToo(small: string, sentence: GenderedSentence, last: Told | undefined, { gender, form, start }: GenderWord, { kind, noun, low }: Figure, words: string): boolean {
  if (!last || form !== "the" || words !== " " || last.tie !== "within" || last.gender === gender || last.figure.kind !== "percent" || last.start < sentence.start) return false;
  return (kind === "percent" || (kind === "count" && noun === null && low <= 100)) && AND_OF_THE.test(small.slice(last.end, start));
}

const AND_OF_THE = /^[^\d;:]*(?:,|\s(?:och|medan|samt|men))\s(?:(?:av|bland|för|hos)\s)?$/;

/** "Mäns andel har varit högre än kvinnornas och uppgår nu till 52 procent": only what the first is held against. */
const isOnlyThan = (small: string, word: GenderWord | undefined) => word?.form === "theirs" && /\sän\s$/.test(small.slice(Math.max(0, word.start - 4), word.start)) && /^\s(?:och|men)\s/.test(small.slice(word.end, word.end + 5));

/** "Mer än hälften (56 procent)": the share itself follows. */
export function isToldExactly(small: string, { form, end }: Figure, next: Figure | undefined): boolean {
  return form === "part" && next?.kind === "percent" && next.form === "digits" && /^(?:\s[a-zà-öø-ɏ]+|\sav\s(?:[a-zà-öø-ɏ-]+\s){0,4}[a-zà-öø-ɏ-]+)?(?:\s\(|,\s)(?:(?:ca|cirka|drygt|knappt|dvs)\.?\s)?$/.test(small.slice(end, next.start));
}

/** Where the words before a number end: "kvinnor utgör en dryg fjärdedel (26 %)" says "kvinnor utgör 26 %". */
function wordsEnd(small: string, figures: readonly Figure[], at: number): number {
  const [before, { start }] = [figures[at - 1], figures[at]!];
  if (!before || !isToldExactly(small, before, figures[at])) return start;
  return before.start - (/(?<=\s)(?:en|ett)\s(?:dryg|knapp|god)\s$/.exec(small.slice(Math.max(0, before.start - 12), before.start))?.[0].length ?? 0);
}

/** "Kvinnorna hade 12 sjukdagar och männen 9": a number that names nothing tells what the one before tells, which is not of women and men. */
function isElliptical(small: string, { words }: GenderedSentence, figures: readonly Figure[], at: number, word: GenderWord, last: Told | undefined): boolean {
  const [before, figure] = [figures[at - 1], figures[at]!];
  // "Kvinnor 52 % (47 %), män 48 % (53 %)": the bracket is held against what has been told.
  if (before && last?.figure === figures[at - 2] && IN_BRACKETS.test(small.slice(before.end, word.start))) return false;
  if (before?.kind !== figure.kind || figure.kind === "money" || small.slice(word.end, figure.start) !== " ") return false;
  if (figure.kind === "count" && ((before.noun === null && !NOUN_THEN.test(small.slice(before.end, before.end + 4))) || figure.noun !== null)) return false;
  const other = words[placeFrom(words, before.start) - 1];
  return last?.figure !== before && other !== undefined && other.gender !== word.gender && before.end <= word.start;
}

const NOUN_THEN = /^\)\s[a-zà-öø-ɏ]{2}/;
const IN_BRACKETS = /^[^()]{0,20}\)[^()]{0,20}$/;

/** "Andelen kvinnor bland våra 212 deltagare är 56 procent": of whom, between the gender and its number. */
function amongOf(small: string, figures: readonly Figure[], at: number, from: number): { figure: Figure; start: number; end: number } | null {
  const figure = figures[at - 1];
  if (!figure || figure.kind !== "count" || figure.start < from || figures[at]!.kind !== "percent") return null;
  const opens = AMONG.exec(small.slice(from, figure.start));
  const noun = /^(?:\s[a-zà-öø-ɏ]+)?(?=\s(?:är|var|blev|uppgår|uppgick|ligger|låg)\s)/.exec(small.slice(figure.end, figures[at]!.start));
  return opens && noun ? { figure, start: from, end: figure.end + noun[0].length } : null;
}

const AMONG = /^\s(?:bland|av|hos)\s(?:(?:de|våra|alla|samtliga|totalt|projektets|årets)\s){0,2}$/;

/** "Kvinnor svarade ja i högre grad (44 %) än män (31 %)": told in the same way of the other gender. */
function isSetAgainst(small: string, last: Told, { gender, start }: GenderWord): boolean {
  return last.tie === "within" && last.gender !== gender && last.word < last.figure.start && /^\)?,?\s(?:(?:än|mot|jämfört med|medan|och)\s)?(?:(?:för|bland)\s)?(?:[a-zà-öø-ɏ]+[aes]\s){0,2}$/.test(small.slice(last.figure.end, start).replace(OF_THEIR_OWN, ""));
}

/** "28 % av sina resor med buss, män …": what follows is of theirs too. */
const OF_THEIR_OWN = /^\sav\s(?:sina|sin|sitt)(?:\s[a-zà-öø-ɏ]+){1,5}(?=,|\s(?:och|medan|mot)\s)/;

/** "… från män (58 procent) medan kvinnor …": what is set in brackets after a gender is told of it. */
function isAsideOf({ words }: GenderedSentence, small: string, { start }: Figure, after: string): boolean {
  const last = words[placeFrom(words, start) - 1];
  return last !== undefined && /^[^()]{0,20}\)/.test(after) && /^\s\((?:ca\.?\s|cirka\s)?$/.test(small.slice(last.end, start));
}

/** ", 14 personer," in "hälften av deltagarna, 14 personer, var kvinnor": the same told in another way. */
function asideOf(small: string, figures: readonly Figure[], at: number, to: number): { start: number; end: number } | null {
  const [figure, other] = [figures[at]!, figures[at + 1]];
  if (!other || other.end > to || (other.kind === "percent") === (figures[at - 1]?.kind === "percent" || figure.kind === "percent")) return null;
  const opens = OPENS_ASIDE.exec(small.slice(figure.end, other.start));
  const closes = CLOSES_ASIDE.exec(small.slice(other.end, to));
  return opens && closes ? { start: other.start - opens[0].length, end: other.end + closes[0].length } : null;
}

/** "En majoritet, 61 procent, kvinnor" tells the majority in another way. */
const OPENS_ASIDE = /(?<!majoritet|majoriteten|merparten|flertalet|flesta|huvuddelen),\s(?:(?:dvs\.?|det\svill\ssäga|alltså|eller|motsvarande|cirka|ca|drygt|knappt)\s)?$/;
const CLOSES_ASIDE = /^(?:\s[a-zà-öø-ɏ]+)?,(?=\s)/;

/** The 38 of "45 procent av stöden och 38 procent av beloppet gick till kvinnor": both go on with the same words. */
function alikeNext(small: string, figures: readonly Figure[], at: number, to: number): Figure | null {
  const [figure, other] = [figures[at]!, figures[at + 1]];
  return other && other.end <= to && other.kind === figure.kind && THIS_AND.test(small.slice(figure.end, other.start)) && /^\sav\s/.test(small.slice(other.end, other.end + 4)) ? other : null;
}

const THIS_AND = /^\sav\s(?:(?:antalet|de|alla)\s)?[a-zà-öø-ɏ]+\s(?:och|samt|men)\s(?:(?:bara|endast|hela|ca|cirka|omkring|ungefär|drygt|knappt|nästan|närmare|(?:lite\s)?(?:mer|mindre)\sän)\s)?$/;

/** "Av 60 företag ska hälften ledas av kvinnor": a number in words stands nearer. */
function isBarred(small: string, figures: readonly Figure[], at: number, whole: Figure | null, word: number): boolean {
  const nearer = figures[at + 1];
  return nearer !== undefined && nearer !== whole && nearer.form !== "digits" && nearer.start < word && !isOfLargest(small, nearer);
}

/** "De tio största hamnarna": which they are, and not how many of them. */
const isOfLargest = (small: string, { start, end }: Figure) => LARGEST.test(small.slice(end, end + 12)) && /(?:de|s)\s$/.test(small.slice(Math.max(0, start - 3), start));

/** "Sex av tio är kvinnor", "en av tre nya företagare är kvinna" tells a share, and not that there are ten. */
const isIdiom = (small: string, part: Figure, { kind, noun, low, form, start }: Figure) => kind === "count" && (noun === null || (low === 10 && (part.qualifier !== null || genderOfWord(noun) !== null)) || (form === "word" && part.form === "word" && /^\sav\s$/.test(small.slice(part.end, start)))) && [3, 4, 5, 10].includes(low) && part.low <= low;

function asShare(part: Figure, whole: Figure): Figure {
  const share = (100 * part.low) / whole.low;
  return { ...part, kind: "percent", form: "part", low: share, high: share, noun: null, end: whole.end };
}

/** "27 kvinnliga företagare": with what the women are. */
const nounEnd = (small: string, end: number) => end + (/^\s(?:[a-zà-öø-ɏ]{4,}|vd)(?=[\s,.;:)]|$)/.exec(small.slice(end, end + REACH))?.[0].length ?? 0);

/** "Var 5 av 14 deltagande lärare i länet kvinnor", "är 7 av 10 som får stöd män": nothing but who is counted, and where, lies between. */
function areOnlyIts(words: string, noun: string | null): boolean {
  if (noun === null && /^\ssom(?:\s[a-zà-öø-ɏ-]+){2,7}\s$/.test(words)) return true;
  const only = /^\s([a-zà-öø-ɏ]+[ae]\s)?((?!en\s)[a-zà-öø-ɏ-]+)\s(?:(?:i|på|inom|hos|vid|från|bland|under)\s(?:[a-zà-öø-ɏ-]+\s){1,3})?(?:en\s)?$/.exec(words);
  return noun !== null && only !== null && only.slice(1).some((one) => one?.startsWith(noun.toLowerCase()));
}

/** "9 av 16 kvinnor": those that they are taken of are all women. */
function isOfGender({ form, start }: GenderWord, whole: Figure, words: string): boolean {
  const people = /^\s(?:([a-zà-öø-ɏ]+[ae])\s)?$/.exec(words);
  return start >= whole.end && form !== "share" && people !== null && (people[1] === undefined || countedOf(people[1], "count") !== "persons");
}

const ONLY_WORDS = /^[a-zà-öø-ɏ\s-]+$/;
const AND = /^,?\s?(?:(?:och|samt|respektive|resp\.?|medan|(?:gent)?emot|mot)\s)?(?:(?:ca\.?|cirka|drygt|knappt|nästan)\s)?$/;

/** The small word right before a gender, and nothing before it but a noun. */
const ONLY_LINK = /^\s?(?:[a-zà-öø-ɏ]{2,12}\s)?(av|från|till|med|för)\s(?:en\s)?$/;
const TOGETHER = /^\s(?:och|&)\s(?:kvinnor|män)(?![a-zà-öø-ɏ])/;
const LINK = /\s(av|från|till|med|för)\s(?:en\s)?$/;

/** "18 grundades av kvinnor, 6 av både kvinnor och män och 30 av män": between the two stand those of both. */
const MIXED = /^(?:,|\soch)\s\d[\d,]*(?:\s?(?:procent|%|st))?\s(?:[a-zà-öø-ɏ]+\s){0,4}?(?:både|båda|blandade|mixade|gemensamt?)\s[^\d.;:,]{0,40}(?=,|\s(?:och|samt)\s)/;

/** "57 samtal kom från män och 37 från kvinnor": the same small word ties both. */
function sameAsBefore(small: string, last: Told | undefined, { gender, end }: GenderWord, figure: Figure, words: string): Tie | null {
  if (!last || last.gender === gender || last.word < last.figure.start || !AND.test(small.slice(last.end, figure.start).replace(MIXED, ""))) return null;
  // "… och 6 av kvinnor och män gemensamt"
  if (TOGETHER.test(small.slice(end, end + REACH))) return null;
  // "45 % av kvinnorna och 52 % män": with the "av" of the first, where both cannot be shares of one whole.
  if (words === " " && last.tie === "within" && figure.kind === "percent" && last.figure.kind === "percent" && !makeAll(last.figure, figure)) return "within";
  // "8 bolag har kvinnliga grundare, 12 har manliga"
  if (words.length > 1 && small.slice(last.figure.end, last.word).endsWith(words)) return last.tie;
  const link = ONLY_LINK.exec(words)?.[1];
  return link !== undefined && LINK.exec(small.slice(last.figure.end, last.word))?.[1] === link ? last.tie : null;
}

/** "45 kvinnor fick råd. Motsvarande siffra för män var 32", "… För män var motsvarande siffra 32": told in the same way. */
function asOther(small: string, last: Told | undefined, { gender, start }: GenderWord, { kind }: Figure, words: string): Tie | null {
  if (!last || last.gender === gender || last.figure.kind !== kind) return null;
  const before = small.slice(Math.max(0, start - REACH), start);
  return (isToldThen(words) && CORRESPONDING.test(before)) || (/(?:för|bland|hos)\s$/.test(before) && CORRESPONDING_THEN.test(words)) ? last.tie : null;
}

/** The 121 of "kvinnor stod för 96, män för 121", "flickor fick ro 60 % av turerna och pojkar fick ro 40 %": the same words between. */
function inShort(small: string, last: Told | undefined, { gender, start }: GenderWord, { kind }: Figure, words: string): Tie | null {
  if (!last || words.length < 2 || !ONLY_WORDS.test(words) || last.gender === gender || last.figure.kind !== kind || last.word > last.figure.start) return null;
  return small.slice(last.word, last.figure.start).endsWith(words) && /^(?:\sav\s[a-zà-öø-ɏ]+)?,?\s(?:(?:och|medan|samt)\s)?$/.test(small.slice(last.end, start)) ? last.tie : null;
}

/** "1,4 mkr" of "till kvinnor 1,4 mkr och till män 2,4 mkr": the same small word before both genders. */
function sameAsLast(small: string, last: Told | undefined, { gender, start }: GenderWord, words: string): Tie | null {
  if (!last || last.gender === gender || last.word >= last.figure.start || !/^\s$/.test(words)) return null;
  const [link, other] = [start, last.word].map((place) => LINK.exec(small.slice(Math.max(0, place - 8), place))?.[1]);
  return link !== undefined && link === other && AND.test(small.slice(last.end, start).replace(/(?:av|från|till|med|för)\s$/, "").replace(/^\s?\([^()]{0,20}\)/, "")) ? last.tie : null;
}

/** "Kvinnornas andel var 62 procent, männens 38": a share too. "Kvinnornas frånvaro var 6 procent medan männens sjönk till 4": a rate too. */
function theirsToo(small: string, last: Told | undefined, { gender, form, start }: GenderWord, { kind }: Figure, words: string): Tie | null {
  if (form !== "theirs" || !(words === " " || isAmount(words) || CHANGED_TO.test(words)) || !last || last.gender === gender || last.figure.kind !== kind || !AND.test(small.slice(last.figure.end, start))) return null;
  if (last.tie === "within") return words === " " ? null : "within";
  return last.tie === "of" && /^[a-zà-öø-ɏ]+\sandel(?![a-zà-öø-ɏ])/.test(small.slice(last.word, last.figure.start)) ? "of" : null;
}

const CHANGED_TO = new RegExp(`^\\s${HAS_CHANGED}\\s$`);

/** "Alla 24 antagna var kvinnor": the number is the whole too. */
const isAllOf = (small: string, { kind, start }: Figure, words: string) => kind === "count" && (/\s(?:är|var)\s(?:alla|samtliga)\s$/.test(words) || (/(?<![a-zà-öø-ɏ])(?:alla|samtliga)\s(?:de\s)?$/.test(small.slice(Math.max(0, start - 14), start)) && /\s(?:är|var)\s$/.test(words)));

/** The 1 200 of "70 % av besökarna, som uppgick till 1 200, var kvinnor". */
function inClause(small: string, figures: readonly Figure[], at: number, words: string): Figure | null {
  const [figure, next] = [figures[at]!, figures[at + 1]];
  const isWhole = next?.kind === "count" && next.end <= figure.end + words.length && WHO_WERE.test(small.slice(figure.end, next.start));
  return isWhole ? next : null;
}

/** What a count counts, where that stands in the same sentence or line. */
function nounIn(small: string, { end }: GenderedSentence, figure: Figure): string | null {
  const noun = figure.kind === "money" ? undefined : figure.noun?.toLowerCase();
  // "Kvinnor 12 Män 8": the next label is no noun.
  return noun !== undefined && genderOfWord(noun) === null && small.slice(figure.end, Math.min(end, figure.end + REACH)).includes(noun) ? noun : null;
}

/** The 20 of "12 av 20 deltagare", of "hälften av de 20 deltagarna". */
function wholeOf(small: string, figures: readonly Figure[], at: number): Figure | null {
  const [part, whole] = [figures[at]!, figures[at + 1]];
  if (!whole) return null;
  const between = small.slice(part.end, whole.start);
  const isOfAmount = part.kind === "percent" && whole.kind === "money" && OF_AMOUNT.test(between);
  return isOfAmount || ((part.kind === "percent" ? "count" : part.kind) === whole.kind && (part.kind === "percent" || part.low <= whole.low) && OF.test(between)) ? whole : null;
}

function isWholeOfAnother(small: string, figures: readonly Figure[], at: number): boolean {
  return at > 0 && wholeOf(small, figures, at - 1) !== null;
}
