/** The numbers of a sentence that can be told of a gender, also some that read alone would be names or articles. */
import type { Figure } from "../../numbers";
import { genderOfWord } from "../../numbers/gender";
import { makeAll } from "../../numbers/make-all";
import { parted } from "../../numbers/parted";
import { placeFrom } from "./places";
import { uncounted } from "./uncounted";
import type { GenderWord, GenderedSentence } from "./words";

const PEOPLE = "(?:kvinnor|män|flickor|pojkar|tjejer|killar)";
const THE_PEOPLE = "(?:kvinnorna|männen|flickorna|pojkarna|tjejerna|killarna)";

/** Counts, shares and amounts, in order. */
export function numbersFor(text: string, small: string, sentence: GenderedSentence): Figure[] {
  const figures = sentence.figures.flatMap((figure, at) => {
    // "Företagare under 30 år är kvinnor"
    if (figure.kind === "count" && YEARS.test(small.slice(figure.end, figure.end + 12))) return [];
    if (isToldTwice(small, sentence.figures[at - 1], figure)) return [];
    if (figure.kind === "count" && isOfBoth(small, figure)) return parted(figure).map((half) => ({ ...half, noun: null }));
    if (figure.kind === "count" || figure.kind === "percent" || figure.kind === "money") return [figure];
    if (figure.kind === "id") return afterStroke(small, figure);
    return figure.kind === "reference" ? acrossStroke(text, small, sentence, figure) : [];
  });
  const others = uncounted(text, small, sentence, figures);
  const all = others.length === 0 ? figures : [...figures, ...others].sort((a, b) => a.start - b.start);
  return all.map((figure, at) => (sharesSign(small, figure, all[at + 1]) || takesSign(small, figure, all[at - 1]) || isOfPercentLabel(small, sentence, figure) || isBeforePercentLabel(small, sentence, figure, [all[at - 1], all[at + 1]]) ? { ...figure, kind: "percent" } : figure));
}

/** "Kvinnor–män: 29–33": the dash of the numbers is that of the words, and no range. */
const isOfBoth = (small: string, { low, high, text, start }: Figure) => low !== high && /^\d+\s?[–-]\s?\d+$/.test(text) && BOTH_LABEL.test(small.slice(Math.max(0, start - 30), start));
const BOTH_LABEL = new RegExp(`${PEOPLE}\\s?[–-]\\s?${PEOPLE}\\)?\\s?:?\\s$`);

const YEARS = /^\s?-?\s?år(?:s|ig|iga|ing|ingar)?(?![a-zà-öø-ɏ]|\s(?:19|20)\d)/;

/** The 12 of "tolv (12) kvinnor". */
const isToldTwice = (small: string, previous: Figure | undefined, { kind, low, start, end }: Figure) => previous?.kind === "count" && previous.form === "word" && kind === "count" && previous.low === low && small[end] === ")" && /^\s?\($/.test(small.slice(previous.end, start));

/** "Kvinnor 45 och män 55 procent": one sign for both, which make all there are. */
function sharesSign(small: string, { kind, noun, form, low, end }: Figure, next: Figure | undefined): boolean {
  if (kind !== "count" || noun !== null || form !== "digits" || next?.kind !== "percent" || !makeAll({ low }, next)) return false;
  return PEOPLE_THEN.test(small.slice(end, next.start));
}

const PEOPLE_THEN = new RegExp(`^(?:\\soch|\\ssamt|\\smedan|,)\\s(?:(?:för|andelen|till|av)\\s)?${PEOPLE}\\s(?:(?:är|var|till)\\s)?$`);

/** The 62 of "kvinnor utgör 38 procent, män 62", "38 procent är kvinnor, 62 män", "38 procent och männens 62". */
function takesSign(small: string, { kind, noun, form, low, start, end }: Figure, previous: Figure | undefined): boolean {
  if (kind !== "count" || form !== "digits" || previous?.kind !== "percent" || previous.form !== "digits" || !makeAll({ low }, previous)) return false;
  const between = small.slice(previous.end, start);
  return (noun === null && MALE_OR_FEMALE_THEN.test(between) && /^\s?(?:[.;,)]|$)/.test(small.slice(end, end + 2))) || (AND_THEN.test(between) && MALE_OR_FEMALE.test(small.slice(end, end + 20)));
}

const MALE_OR_FEMALE_THEN = new RegExp(`^(?:,|\\soch|\\smedan|\\ssamt)\\s(?:(?:andelen|för|av)\\s)?(?:${PEOPLE}|${THE_PEOPLE}s?|(?:kvinnor|män)s)\\s(?:andel\\s)?(?:(?:är|var)\\s)?$`);
const AND_THEN = new RegExp(`^\\s(?:(?:är|var)\\s)?${PEOPLE}(?:,|\\soch|\\smedan|\\ssamt)\\s$`);
const MALE_OR_FEMALE = new RegExp(`^\\s(?:(?:är|var)\\s)?${PEOPLE}\\s?(?:[.;,)]|$)`);

/** "Andel (%): kvinnor 58, män 42": the sign stands with what the line tells of. */
function isOfPercentLabel(small: string, { start }: GenderedSentence, { kind, noun, high, start: from }: Figure): boolean {
  return kind === "count" && noun === null && high <= 100 && PERCENT_LABEL.test(small.slice(start, from));
}

/** "41 kvinnor, 59 män (%)": the sign stands behind both, which make all there are. */
function isBeforePercentLabel(small: string, { end: to }: GenderedSentence, figure: Figure, others: readonly (Figure | undefined)[]): boolean {
  const { kind, low, end } = figure;
  const isHundred = kind === "count" && others.some((other) => other?.kind === "count" && makeAll(other, { low }));
  return isHundred && LABEL_BEHIND.test(small.slice(end, Math.min(to, end + 40)));
}

const LABEL_BEHIND = /^[^.;()]{0,30}\s\((?:i\s)?(?:%|procent)\)/;
const PERCENT_LABEL = /(?:\((?:i\s)?(?:%|procent)\)|procentuell[at]?\s[a-zà-öø-ɏ]+|fördelning\si\sprocent)[^.;()]{0,60}$/;

const WORD_AFTER = /^\s?([a-zà-öø-ɏ]+)/;

/** "12 kvinnor/8 män", "45kvinnor", "56 %/44 %": a number close to a letter or a stroke, with a gender after it. */
function afterStroke(small: string, figure: Figure): Figure[] {
  const percent = small[figure.start - 1] === "/" ? /^\s?(?:%|procent)/.exec(small.slice(figure.end, figure.end + 9)) : null;
  if (percent && /^\d{1,3}$/.test(figure.text)) return [{ ...figure, kind: "percent", noun: null, end: figure.end + percent[0].length }];
  const word = WORD_AFTER.exec(small.slice(figure.end, figure.end + 20))?.[1];
  const isCount = /^\d{1,6}$/.test(figure.text) && !/[a-zà-öø-ɏ_-]/.test(small[figure.start - 1] ?? "");
  return isCount && word !== undefined && (genderOfWord(word) !== null || /^(?:kv|m|k)$/.test(word)) ? [{ ...figure, kind: "count", noun: word }] : [];
}

const FRACTION = /^(?:1\/[3-5]|2\/[35]|3\/[45]|4\/5)$/;

/** "50/50", "12/9": two numbers, told of women and men when a word says so; "8/30 kvinnor": so many of all. */
function acrossStroke(text: string, small: string, sentence: GenderedSentence, figure: Figure): Figure[] {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(figure.text);
  if (!match) return [];
  const [low, high] = [Number(match[1]), Number(match[2])];
  const counted = low <= high ? countedAlone(small, sentence, figure) : null;
  if (FRACTION.test(figure.text) && (counted || sentence.words.length === 1)) return [{ ...figure, kind: "percent", form: "part", low: (100 * low) / high, high: (100 * low) / high }];
  if (!counted && sentence.words.length < 2 && !/könsfördel/.test(small.slice(sentence.start, sentence.end))) return [];
  const kind = low + high === 100 && !counted ? ("percent" as const) : ("count" as const);
  const noun = counted && small.slice(counted.start, counted.end);
  const middle = figure.start + match[1]!.length;
  const half = (value: number, start: number, end: number): Figure => ({ ...figure, kind, noun, low: value, high: value, start, end, text: text.slice(start, end) });
  return [half(low, figure.start, middle), half(high, middle + 1, figure.end)];
}

/** "Den 8/12 kvinnor …": a day. */
const BEFORE_DAY = /(?:^|\s)(?:den|från|till|sedan|per|före|efter|innan)\s$/;
/** "12/9 kvinnor och män", "12/9 kvinnor/män". */
const WITH_OTHER = /^\s?(?:\/|,|och|&|respektive|resp\.?)\s?(?:kv?|kvinnor|tjejer|flickor|m|män|killar|pojkar)(?![a-zà-öø-ɏ])/;

/** The gender that two numbers with a stroke count, where it is alone. */
function countedAlone(small: string, { start, words }: GenderedSentence, figure: Figure): GenderWord | null {
  const word = words[placeFrom(words, figure.end)];
  if (word?.form !== "people" || !/^\s(?:(?:är|var)\s)?$/.test(small.slice(figure.end, word.start))) return null;
  const isOther = WITH_OTHER.test(small.slice(word.end, word.end + 25)) || BEFORE_DAY.test(small.slice(Math.max(start, figure.start - 8), figure.start));
  return isOther ? null : word;
}
