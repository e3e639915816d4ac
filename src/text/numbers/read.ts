/**
 * The one reader of Swedish numbers: every number of a text with its kind, value, unit, noun and exact place. Checks,
 * indicators and functions all read figures through this. It takes time in proportion to the text and throws never.
 */
import { inOneGo } from "../../slices/in-one-go";
import { continuesReference, endsReference, isCaseNumber, nounAfter, pointsAtSomething, qualifierBefore } from "./context";
import { isYear, readDate } from "./dates";
import type { Figure, FigureKind } from "./figure";
import { isFromTo } from "./from-to";
import { type Literal, isPartOfName, readLiteral } from "./literal";
import { roughWordValue } from "./number-words";
import { readFraction, readOfWhole } from "./of-whole";
import { parted } from "./parted";
import { phoneEnd } from "./phones";
import { readMeasuredRange, readRange } from "./range";
import { numberFrom } from "./starts";
import type { Span } from "../sentences";
import { type Token, Tokens, endOf, isDash, isGlued } from "./tokens";
import { type Unit, currencyBefore, readUnit } from "./units";
import { readOrdinal, readPart, readWordNumber, readWordRange } from "./words";

/** The numbers of a text, in order and without overlap. */
export function readFigures(text: string): Figure[] {
  return inOneGo(readingFigures(text));
}

/** Figures between two pauses. */
const AT_ONCE = 200;

/** The same with a pause now and then where a text holds very many. */
export function* readingFigures(text: string): Generator<undefined, Figure[]> {
  const figures: Figure[] = [];
  let isShareAmong = false;
  let isMoneyAmong = false;
  for (let at = numberFrom(text, 0); at < text.length; ) {
    const figure = readAt(text, new Tokens(text, at), figures.at(-1));
    if (figure && figures.push(...(isOfWhole(figure) ? parted(figure) : [figure])) % AT_ONCE === 0) yield;
    isShareAmong ||= figure?.kind === "percent";
    isMoneyAmong ||= figure?.kind === "money";
    at = numberFrom(text, figure?.end ?? endOf(text, at));
  }
  const withUnits = isMoneyAmong ? sharedUnits(text, figures) : figures;
  return isShareAmong ? sharePairs(text, withUnits) : withUnits;
}

/** The number that token 0 begins. */
function readAt(text: string, tokens: Tokens, previous: Figure | undefined): Figure | null {
  const date = readDate(tokens, 0);
  if (date) return made(text, tokens, date.next, { kind: "date", low: date.value, high: date.value });
  return tokens.at(0)!.kind === "digits" ? readDigits(text, tokens, previous) : readWords(text, tokens);
}

type Said = Pick<Figure, "kind" | "low" | "high"> & Partial<Pick<Figure, "step" | "form" | "qualifier" | "noun">>;

/** The figure that reaches to the token numbered `next`. */
function made(text: string, tokens: Tokens, next: number, said: Said): Figure {
  const { start } = tokens.at(0)!;
  const { end } = tokens.at(next - 1)!;
  const { step = 1, form = "digits", qualifier = null, noun = null, kind, low, high } = said;
  return { step, form, qualifier, noun, kind, low, high, start, end, text: text.slice(start, end) };
}

/** How many tokens reach to a place. */
function tokensTo(tokens: Tokens, end: number): number {
  let next = 1;
  while (tokens.at(next) !== undefined && tokens.at(next)!.start < end) next++;
  return next;
}

/** Nothing that is counted takes as many digits; what does is a code. */
const LARGEST = 1e15;

function readDigits(text: string, tokens: Tokens, previous: Figure | undefined): Figure {
  const first = tokens.at(0)!;
  const phone = phoneEnd(text, first.start);
  if (phone !== null) return made(text, tokens, tokensTo(tokens, phone), { kind: "id", low: 0, high: 0 });
  const points = pointsAtSomething(tokens, 0) || continuesReference(text, previous, first);
  const literal = readLiteral(text, tokens, 0, !points);
  const { value, next } = literal;
  if (value >= LARGEST || isPartOfName(tokens, 0, next)) return made(text, tokens, next, { kind: "id", low: value, high: value });

  const stroke = literal.shape === "code" && tokens.at(1)?.text === "/" ? readStroke(text, tokens, next, points) : null;
  if (stroke) return stroke;

  const rough = roughEnd(tokens, next);
  if (rough !== null) return readRough(text, tokens, literal, rough);
  const range = points && isReferenceAlone(text, tokens, next) ? null : readRange(text, tokens, 0, literal);
  const roughRange = range?.kind === "number" ? roughEnd(tokens, range.next) : null;
  if (roughRange !== null) return made(text, tokens, roughRange, { kind: "count", low: value, high: range!.value, qualifier: "about", noun: nounAfter(tokens, roughRange) });
  if (range?.kind === "code") return made(text, tokens, range.next, { kind: "id", low: value, high: value });
  if (range?.kind === "year") return made(text, tokens, range.next, { kind: "year", low: value, high: range.value });

  const from = range ?? { value, decimals: literal.decimals, next };
  const beside = range === null ? unitBeside(text, tokens, next) : null;
  if (beside) return measured(text, tokens, literal, from, { ...beside, next });
  const unit = readUnit(tokens, from.next);
  const measuredRange = range === null ? readMeasuredRange(text, tokens, 0, literal, unit) : null;
  if (measuredRange) return measured(text, tokens, literal, measuredRange, { ...unit, next: measuredRange.unitNext });
  const currency = currencyBefore(tokens.at(-1)) ?? unit.currency;
  const kind = unit.kind === "count" && currency !== null ? "money" : unit.kind;
  if (kind === "count" && unit.factor === 1) {
    const other = noCount(tokens, literal, points);
    if (other) return made(text, tokens, next, { kind: other, low: value, high: value });
  }
  return measured(text, tokens, literal, from, { ...unit, kind, currency });
}

/** "12,5 (10,1) miljoner kronor", "45 (43) %": both have the unit that follows the bracket. */
function unitBeside(text: string, tokens: Tokens, next: number): Unit | null {
  const after = tokens.at(next)?.text;
  const second = after === "(" && tokens.at(next + 1)?.kind === "digits" ? readLiteral(text, tokens, next + 1, true).next : after === ")" && tokens.at(-1)?.text === "(" && tokens.at(-2)?.kind === "digits" ? next : null;
  if (second === null || tokens.at(second)?.text !== ")") return null;
  const unit = readUnit(tokens, second + 1);
  return unit.kind === "money" || unit.kind === "percent" ? unit : null;
}

/** "58/42 %" and "8/30 företag", two figures that are parted once their text is read; "3/4 av företagen". */
function readStroke(text: string, tokens: Tokens, next: number, points: boolean): Figure | null {
  const written = text.slice(tokens.at(0)!.start, tokens.at(next - 1)!.end);
  if (points || !TWO_NUMBERS.test(written)) return null;
  const unit = readUnit(tokens, next);
  if (unit.kind === "percent") {
    const [low, high] = written.split("/").map(Number) as [number, number];
    return made(text, tokens, unit.next, { kind: "percent", low, high });
  }
  const share = readFraction(tokens, next, written);
  if (share !== null) return made(text, tokens, next, { kind: "percent", low: share, high: share, form: "part", qualifier: qualifierBefore(tokens, 0) });
  const ofWhole = readOfWhole(text, tokens, next, written);
  return ofWhole && made(text, tokens, next, { kind: "count", low: ofWhole.part, high: ofWhole.whole, qualifier: qualifierBefore(tokens, 0), noun: nounAfter(tokens, next) });
}

const TWO_NUMBERS = /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/;

/** Of counts only these have a stroke. */
const isOfWhole = ({ kind, low, high, text }: Figure) => kind === "count" && low !== high && text.includes("/");

/** "Etapp 1 – 47 deltagare": no range from 1 to 47. */
function isReferenceAlone(text: string, tokens: Tokens, next: number): boolean {
  const second = tokens.at(next + 1);
  return isDash(tokens.at(next)) && second?.kind === "digits" && endsReference(text, tokens.at(next - 1)!.end, second);
}

/** What a bare number is when it counts nothing: a code, a section, a year, a case number, a day. */
function noCount(tokens: Tokens, literal: Literal, points: boolean): FigureKind | null {
  if (literal.shape === "code") return "reference";
  if (points || /^(?:§|kap)$/.test(tokens.at(literal.next)?.lower ?? "")) return "reference";
  if (literal.shape === "plain" && isAddress(tokens, literal.next)) return "id";
  if (literal.shape === "point" && (literal.decimals > 1 || !nounAfter(tokens, literal.next) || headsName(tokens.at(literal.next)))) return "reference";
  if (isOrdinal(tokens, literal.next)) return "ordinal";
  if (literal.shape === "plain" && isYear(tokens.at(0)!.text) && !countsThings(tokens, literal.next)) return "year";
  return isCaseNumber(tokens, 0, literal.next) ? "id" : null;
}

/** The number of an objective or of a version: "1.1 Utveckla …", "2.0 Science Park", "1.1 anslag". */
function headsName(token: Token | undefined): boolean {
  return token !== undefined && (token.text !== token.lower || /^(?:anslag(?:et)?|medel|medlen)$/.test(token.lower));
}

const STREET = /^[A-ZÅÄÖ].{2,}(?:gatan|gata|vägen|gränd|torget|stigen|allén|esplanaden)$/;

/** "Storgatan 14": where something lies. */
function isAddress(tokens: Tokens, next: number): boolean {
  return STREET.test(tokens.at(-1)?.text ?? "") && nounAfter(tokens, next) === null;
}

/** "4:e", "1:a". */
function isOrdinal(tokens: Tokens, next: number): boolean {
  return tokens.at(next)?.text === ":" && isGlued(tokens, next) && isGlued(tokens, next + 1) && /^[ea]$/.test(tokens.at(next + 1)!.lower);
}

const PEOPLE_AND_THINGS = /(?:deltagare|personer|företag|kvinnor|män|elever|ungdomar|barn|medarbetare|besökare|anställda|timmar|invånare|stycken|st|studenter|unika|följare|arbetstillfällen|jobb)$/;

/** "Fler än 2023.": than that year; "fler än 2000", "mer än 1950 har sett filmen" count. */
function isThanYear(tokens: Tokens, next: number): boolean {
  const after = tokens.at(next);
  return (after === undefined || after.kind === "mark") && Number(tokens.at(0)!.text) % 50 !== 0 && tokens.at(-2)?.lower !== "mer";
}

/** "cirka 2000 kvinnor" and "2000 deltagare" count, "2023 deltagare …" hardly; "under 2023" is a year. */
function countsThings(tokens: Tokens, next: number): boolean {
  if (tokens.at(-1)?.lower === "än" && isThanYear(tokens, next)) return false;
  if (qualifierBefore(tokens, 0) !== null) return true;
  if (/^(?:under|år|åren|i|sedan|från|till|våren|hösten|sommaren|vintern|för|fram|per|innan|före|efter|av)$/.test(tokens.at(-1)?.lower ?? "")) return false;
  const after = tokens.at(next);
  return after?.kind === "word" && PEOPLE_AND_THINGS.test(after.lower) && (Number(tokens.at(0)!.text) % 10 === 0 || tokens.at(-1) === undefined || nounAfter(tokens, next) !== null);
}

/** "Personer 65+", "gruppen 55+": how old they are. */
const AGED = /^(?:[a-zà-öø-ɏ]*gruppen?|personer|seniorer|äldre|invånare|ålder|åldern|vuxna)$/;
const OLDEST = 100;

/** "Utrikes födda, 45+, som …". */
const isSetOff = (tokens: Tokens, next: number) => /^[,(]$/.test(tokens.at(-1)?.text ?? "") && /^[,)]$/.test(tokens.at(next)?.text ?? "");

function measured(
  text: string,
  tokens: Tokens,
  literal: Literal,
  to: { value: number; decimals: number; next: number },
  unit: Unit,
): Figure {
  const plus = unit.next === to.next && tokens.at(unit.next)?.text === "+" && isGlued(tokens, unit.next) && tokens.at(unit.next + 1)?.kind !== "digits";
  const next = unit.next + (plus ? 1 : 0);
  if (plus && unit.kind === "count" && literal.value < OLDEST && (AGED.test(tokens.at(-1)?.lower ?? "") || isSetOff(tokens, next))) return made(text, tokens, next, { kind: "reference", low: literal.value, high: literal.value });
  return made(text, tokens, next, {
    kind: unit.kind,
    low: scale(literal.value, unit.factor),
    high: scale(to.value, unit.factor),
    step: unit.factor / 10 ** Math.max(literal.decimals, to.decimals),
    qualifier: plus ? "atLeast" : qualifierBefore(tokens, 0),
    noun: unit.kind === "count" ? nounAfter(tokens, next) : unit.kind === "money" ? unit.currency : null,
  });
}

/** 16.1 × 1 000 000 without the crumbs of binary fractions. */
function scale(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 1000) / 1000;
}

/** "80-tal": index after it; "80-talet" with a year's decade is a year, told by the caller. */
function roughEnd(tokens: Tokens, next: number): number | null {
  const word = tokens.at(next + 1);
  const glued = isDash(tokens.at(next)) && isGlued(tokens, next) && isGlued(tokens, next + 1);
  return glued && word !== undefined && /^tal(?:et|s)?$/.test(word.lower) ? next + 2 : null;
}

function readRough(text: string, tokens: Tokens, literal: Literal, next: number): Figure {
  const decade = isYear(tokens.at(0)!.text) && literal.value % 10 === 0;
  if (decade) return made(text, tokens, next, { kind: "year", low: literal.value, high: literal.value + 9 });
  return made(text, tokens, next, { kind: "count", low: literal.value, high: literal.value, qualifier: "about", noun: nounAfter(tokens, next) });
}

function readWords(text: string, tokens: Tokens): Figure | null {
  const part = readPart(tokens, 0);
  if (part) {
    return made(text, tokens, part.next, { kind: "percent", low: part.percent, high: part.percent, form: "part", qualifier: qualifierBefore(tokens, 0) });
  }
  const ordinal = readOrdinal(tokens, 0);
  if (ordinal) return made(text, tokens, ordinal.next, { kind: "ordinal", low: ordinal.value, high: ordinal.value, form: "word" });
  const number = readWordNumber(tokens, 0);
  if (number) {
    const range = readWordRange(text, tokens, number);
    const unit = readUnit(tokens, range?.next ?? number.next);
    const value = scale(number.value, unit.factor);
    const noun = unit.kind === "count" ? nounAfter(tokens, unit.next) : unit.currency;
    if (unit.kind === "count" && (noun === null || headsName(tokens.at(unit.next))) && pointsAtSomething(tokens, 0)) return made(text, tokens, number.next, { kind: "reference", low: value, high: value, form: "word" });
    return made(text, tokens, unit.next, { kind: unit.kind, low: value, high: range ? scale(range.value, unit.factor) : value, step: unit.factor, form: "word", qualifier: qualifierBefore(tokens, 0), noun });
  }
  const rough = roughWordValue(tokens.at(0)!.lower);
  if (rough === null) return null;
  return made(text, tokens, 1, { kind: "count", low: rough, high: rough, form: "word", qualifier: "about", noun: nounAfter(tokens, 1) });
}

/** "8,4 av totalt 21 miljoner kronor", "80 + 80 miljoner": the first amount has the unit of the second. */
function sharedUnits(text: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, at) => {
    const next = figures[at + 1];
    // "från 1,2 miljoner till 1,1 miljoner resor": no kronor.
    if (next?.kind === "count" && next.noun !== null && figure.kind === "money" && ENDS_IN_MILLIONS.test(figure.text) && IN_MILLIONS.test(next.text) && sharesUnit(text, figure, next)) return { ...figure, kind: "count", noun: next.noun };
    const isBare = figure.kind === "count" && figure.noun === null && figure.form === "digits" && next?.kind === "money" && next.form === "digits";
    if (!isBare || !sharesUnit(text, figure, next)) return figure;
    const factor = next.step * 10 ** decimalsOf(next.text);
    return { ...figure, kind: "money", low: scale(figure.low, factor), high: scale(figure.high, factor), step: figure.step * factor, noun: next.noun };
  });
}

const ENDS_IN_MILLIONS = /(?:milj\.?|miljon|miljoner|miljard|miljarder)$/i;
const IN_MILLIONS = /milj/i;

/** What may lie between two figures of one unit; "från 3 till 7 miljoner" tells of two, and not of a range. */
function sharesUnit(text: string, first: Span, second: Span): boolean {
  const between = text.slice(first.end, second.start);
  if (/^\s+(?:av(?:\s+(?:totalt|sammanlagt|de))?|och|respektive|resp\.?|\+)\s+$/.test(between)) return true;
  return /^\s+till\s+$/.test(between) && isFromTo(text, first.start);
}

const decimalsOf = (written: string) => /^\d[\d\s]*[.,](\d{1,2})(?!\d)/.exec(written)?.[1]!.length ?? 0;

/** Two shares with one percent sign: "58 – 42 %", "58/42 %", "58 respektive 42 %". */
function sharePairs(text: string, figures: readonly Figure[]): Figure[] {
  const read: Figure[] = [];
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1];
    // A falling pair is no range, nor is one with a stroke.
    if (figure.kind === "percent" && figure.form === "digits" && (figure.low > figure.high || figure.text.includes("/"))) read.push(...parted(figure));
    else read.push((next?.kind === "percent" && isHalf(text, figure, next)) || isEarlierShare(text, figures, at) ? { ...figure, kind: "percent" } : figure);
  }
  return read;
}

/** "349 000 och åtta procent": what is larger is a number of its own. */
const MOST_SHARES = 1000;

/** Whether a number has its sign from the share after it. */
function isHalf(text: string, { kind, noun, form, low, start, end }: Figure, next: Figure): boolean {
  return kind === "count" && low <= MOST_SHARES && noun === null && (form === "digits" || next.form === "word") && sharesUnit(text, { start, end }, next) && !/^\s+av\s/.test(text.slice(end, next.start));
}

/** The 36 and the 38 of "41 % (2021: 36, 2022: 38)": a sign for them all. */
function isEarlierShare(text: string, figures: readonly Figure[], at: number): boolean {
  const { kind, noun, form, high, start } = figures[at]!;
  if (kind !== "count" || noun !== null || form !== "digits" || high > 100 || figures[at - 1]?.kind !== "year") return false;
  let before = at - 2;
  while (before >= 0 && figures[before]!.kind !== "percent" && start - figures[before]!.end < ASIDE) before--;
  const share = figures[before];
  return share?.kind === "percent" && start - share.end < ASIDE && YEARS_ASIDE.test(text.slice(share.end, start));
}

/** Characters that years set aside take. */
const ASIDE = 60;
const YEARS_ASIDE = /^\s\((?:år\s)?(?:19|20)\d\d:?\s(?:\d{1,3}(?:,\d)?(?:,|\soch)\s(?:år\s)?(?:19|20)\d\d:?\s)*$/;
