/**
 * The one reader of Swedish numbers: every number of a text with its kind, value, unit, noun and exact place. Checks,
 * indicators and functions all read figures through this. It takes time in proportion to the text and throws never.
 */
import { continuesReference, isCaseNumber, nounAfter, pointsAtSomething, qualifierBefore } from "./context";
import { isYear, monthOf, readDate } from "./dates";
import type { Figure, FigureKind } from "./figure";
import { type Literal, isPartOfName, readLiteral } from "./literal";
import { isNumberLike, roughWordValue } from "./number-words";
import { readRange } from "./range";
import { type Token, isDash, isGlued, tokensOf } from "./tokens";
import { type Unit, currencyBefore, readUnit } from "./units";
import { readOrdinal, readPart, readWordNumber } from "./words";

/** A figure and the index of the token that reading goes on from. */
interface Read {
  figure: Figure;
  next: number;
}

/** How words begin that say numbers or months: a glance that spares most words the closer look. */
const MAY_SAY_NUMBER = new Set(
  "no en et tv tr fy fe fj se sj åt ni ti tj el to ar hu tu hä va du fö an ja ma ap ju au ok de".split(" ").flatMap((start) => [start, start.toUpperCase(), start[0]!.toUpperCase() + start[1]!, start[0]! + start[1]!.toUpperCase()]),
);

/** The numbers of a text, in order and without overlap. */
export function readFigures(text: string): Figure[] {
  const tokens = tokensOf(text);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const worthALook = token.kind === "digits" || (token.kind === "word" && MAY_SAY_NUMBER.has(text.slice(token.start, token.start + 2)) && (isNumberLike(token.lower) || monthOf(token.lower) !== null));
    const read = worthALook ? readAt(text, tokens, at, figures.at(-1)) : null;
    if (read) figures.push(read.figure);
    at = read ? read.next : at + 1;
  }
  return figures.some(({ kind }) => kind === "percent") ? sharePairs(text, figures) : figures;
}

function readAt(text: string, tokens: readonly Token[], at: number, previous: Figure | undefined): Read | null {
  const date = readDate(tokens, at);
  if (date) return made(text, tokens, at, date.next, { kind: "date", low: date.value, high: date.value });
  return tokens[at]!.kind === "digits" ? readDigits(text, tokens, at, previous) : readWords(text, tokens, at);
}

type Said = Pick<Figure, "kind" | "low" | "high"> & Partial<Pick<Figure, "step" | "form" | "qualifier" | "noun">>;

function made(text: string, tokens: readonly Token[], at: number, next: number, said: Said): Read {
  const start = tokens[at]!.start;
  const end = tokens[next - 1]!.end;
  return { next, figure: { step: 1, form: "digits", qualifier: null, noun: null, ...said, start, end, text: text.slice(start, end) } };
}

function readDigits(text: string, tokens: readonly Token[], at: number, previous: Figure | undefined): Read {
  const points = pointsAtSomething(tokens, at) || continuesReference(text, previous, tokens[at]!.start);
  const literal = readLiteral(text, tokens, at, !points);
  const only = (kind: FigureKind, next = literal.next) => made(text, tokens, at, next, { kind, low: literal.value, high: literal.value });
  if (isPartOfName(tokens, at, literal.next)) return only("id");

  const slashed = /^(\d{1,3})\/(\d{1,3})$/.exec(text.slice(tokens[at]!.start, tokens[literal.next - 1]!.end));
  const percent = slashed && readUnit(tokens, literal.next);
  if (percent?.kind === "percent") return made(text, tokens, at, percent.next, { kind: "percent", low: Number(slashed![1]), high: Number(slashed![2]) });

  const rough = roughEnd(tokens, literal.next);
  if (rough !== null) return readRough(text, tokens, at, literal, rough);
  const range = readRange(text, tokens, at, literal);
  if (range?.kind === "code") return only("id", range.next);
  if (range?.kind === "year") return made(text, tokens, at, range.next, { kind: "year", low: literal.value, high: range.value });

  const from = range ?? { value: literal.value, decimals: literal.decimals, next: literal.next };
  const unit = readUnit(tokens, from.next);
  const currency = unit.currency ?? currencyBefore(tokens[at - 1]);
  const kind = unit.kind === "count" && currency !== null ? "money" : unit.kind;
  if (kind === "count" && unit.factor === 1) {
    const other = noCount(tokens, at, literal, points);
    if (other) return only(other);
  }
  return measured(text, tokens, at, literal, from, { ...unit, kind, currency });
}

/** What a bare number is when it counts nothing: a code, a section, a year, a case number, a day. */
function noCount(tokens: readonly Token[], at: number, literal: Literal, points: boolean): FigureKind | null {
  if (literal.shape === "code") return "reference";
  if (points || tokens[literal.next]?.text === "§") return "reference";
  if (literal.shape === "point" && (literal.decimals > 1 || !nounAfter(tokens, literal.next))) return "reference";
  if (isOrdinal(tokens, literal.next)) return "ordinal";
  if (literal.shape === "plain" && isYear(tokens[at]!.text) && !countsThings(tokens, at, literal.next)) return "year";
  return isCaseNumber(tokens, at, literal.next) ? "id" : null;
}

/** "4:e", "1:a". */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === ":" && isGlued(tokens, next) && isGlued(tokens, next + 1) && /^[ea]$/.test(tokens[next + 1]!.lower);
}

const PEOPLE_AND_THINGS = /(?:deltagare|personer|företag|kvinnor|män|elever|ungdomar|barn|medarbetare|besökare|anställda|timmar|invånare|stycken|st|studenter|unika|följare|arbetstillfällen|jobb)$/;

/** "cirka 2000 kvinnor" and "2000 deltagare" count, "2023 deltagare …" hardly; "under 2023" is a year. */
function countsThings(tokens: readonly Token[], at: number, next: number): boolean {
  if (qualifierBefore(tokens, at) !== null) return true;
  if (/^(?:under|år|åren|i|sedan|från|till|våren|hösten|sommaren|vintern|för|fram|per|innan|före|efter|av)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const after = tokens[next];
  return after?.kind === "word" && PEOPLE_AND_THINGS.test(after.lower) && (Number(tokens[at]!.text) % 10 === 0 || at === 0 || nounAfter(tokens, next) !== null);
}

function measured(
  text: string,
  tokens: readonly Token[],
  at: number,
  literal: Literal,
  to: { value: number; decimals: number; next: number },
  unit: Unit,
): Read {
  const plus = unit.next === to.next && tokens[unit.next]?.text === "+" && isGlued(tokens, unit.next) && tokens[unit.next + 1]?.kind !== "digits";
  const next = unit.next + (plus ? 1 : 0);
  return made(text, tokens, at, next, {
    kind: unit.kind,
    low: scale(literal.value, unit.factor),
    high: scale(to.value, unit.factor),
    step: unit.factor / 10 ** Math.max(literal.decimals, to.decimals),
    qualifier: plus ? "atLeast" : qualifierBefore(tokens, at),
    noun: unit.kind === "count" ? nounAfter(tokens, next) : unit.kind === "money" ? unit.currency : null,
  });
}

/** 16.1 × 1 000 000 without the crumbs of binary fractions. */
function scale(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 1000) / 1000;
}

/** "80-tal": index after it; "80-talet" with a year's decade is a year, told by the caller. */
function roughEnd(tokens: readonly Token[], next: number): number | null {
  const word = tokens[next + 1];
  const glued = isDash(tokens[next]) && isGlued(tokens, next) && isGlued(tokens, next + 1);
  return glued && word !== undefined && /^tal(?:et|s)?$/.test(word.lower) ? next + 2 : null;
}

function readRough(text: string, tokens: readonly Token[], at: number, literal: Literal, next: number): Read {
  const decade = isYear(tokens[at]!.text) && literal.value % 10 === 0;
  if (decade) return made(text, tokens, at, next, { kind: "year", low: literal.value, high: literal.value + 9 });
  return made(text, tokens, at, next, { kind: "count", low: literal.value, high: literal.value, qualifier: "about", noun: nounAfter(tokens, next) });
}

function readWords(text: string, tokens: readonly Token[], at: number): Read | null {
  const part = readPart(tokens, at);
  if (part) {
    return made(text, tokens, at, part.next, { kind: "percent", low: part.percent, high: part.percent, form: "part", qualifier: qualifierBefore(tokens, at) });
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return made(text, tokens, at, ordinal.next, { kind: "ordinal", low: ordinal.value, high: ordinal.value, form: "word" });
  const number = readWordNumber(tokens, at);
  if (number) {
    const unit = readUnit(tokens, number.next);
    const value = scale(number.value, unit.factor);
    const noun = unit.kind === "count" ? nounAfter(tokens, unit.next) : unit.currency;
    return made(text, tokens, at, unit.next, { kind: unit.kind, low: value, high: value, step: unit.factor, form: "word", qualifier: qualifierBefore(tokens, at), noun });
  }
  const rough = roughWordValue(tokens[at]!.lower);
  if (rough === null) return null;
  return made(text, tokens, at, at + 1, { kind: "count", low: rough, high: rough, form: "word", qualifier: "about", noun: nounAfter(tokens, at + 1) });
}

/** Two shares with one percent sign: "58 – 42 %", "58/42 %", "58 respektive 42 %". */
function sharePairs(text: string, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, at) => {
    if (figure.kind === "percent" && (figure.low > figure.high || figure.text.includes("/"))) return halves(figure);
    const next = figures[at + 1];
    const shared = figure.kind === "count" && figure.noun === null && figure.form === "digits" && next?.kind === "percent" && /^\s+(?:respektive|resp\.?|och)\s+$/.test(text.slice(figure.end, next.start));
    return shared ? [{ ...figure, kind: "percent" as const }] : [figure];
  });
}

/** A falling pair that makes a hundred is no range, nor is one with a stroke: two figures, the unit to the second. */
function halves(figure: Figure): Figure[] {
  const sign = /[-–—‑−/]/.exec(figure.text);
  if (!sign) return [figure];
  const first = figure.text.slice(0, sign.index).trimEnd();
  const rest = figure.text.slice(sign.index + 1);
  const second = rest.trimStart();
  return [
    { ...figure, high: figure.low, end: figure.start + first.length, text: first },
    { ...figure, low: figure.high, start: figure.start + sign.index + 1 + rest.length - second.length, text: second },
  ];
}
