/**
 * Ranges that are told of women or of men: "40–60 % kvinnor", "mellan 20 och 30 av deltagarna var män". A split has single
 * numbers, so a range is told as one, from end to end, with the gender for what it counts.
 */
import type { Figure } from "../../numbers";
import type { Passage } from "../../numbers/passage";
import type { Told as ToldAmount } from "../amounts";
import { countedOf } from "../counted";
import type { StatementContext } from "../kinds";
import type { Statement } from "../statement";
import { isOfChange } from "./change";
import { markedSpan } from "./contents";
import { isWhatEachHas } from "./each-has";
import { kindOfGroup } from "./kind";
import { numbersFor } from "./numbers";
import { placeAt } from "./places";
import { tied } from "./tied";
import type { Told } from "./told";
import { genderWordsNear, mayNameGender, withWords } from "./words";

const isRange = ({ statement: { low, high, unit } }: ToldAmount) => low !== high && (unit === "count" || unit === "percent");

/** The amounts with the gender of those ranges that have one. */
export function namingGenders(passage: Passage, amounts: readonly ToldAmount[], context: StatementContext): readonly ToldAmount[] {
  if (!amounts.some(isRange) || !mayNameGender(passage.text)) return amounts;
  let last: Told | null = null;
  return amounts.map((amount) => {
    const told: Told | null = isRange(amount) ? toldAt(passage, amount.place.start, last) : null;
    last = told ?? last;
    return told ? { ...amount, statement: named(passage, amount.statement, told, context) } : amount;
  });
}

/** Before a range it says no more of what is counted than these do. */
const BETWEEN = /mellan $/;
const ABOUT = "är ca. ";

/** The range that starts at a place, with its gender; `last`: the one told before it. */
function toldAt(passage: Passage, place: number, last: Told | null): Told | null {
  const { text, sentences } = passage;
  const small = BETWEEN.test(passage.small.slice(Math.max(0, place - ABOUT.length), place)) ? passage.small.slice(0, place - ABOUT.length) + ABOUT + passage.small.slice(place) : passage.small;
  const own = sentences[placeAt(sentences, place)]!;
  const [sentence] = withWords([own], genderWordsNear(text, small, own.figures.filter(({ start }) => start === place)));
  if (!sentence || sentence.words.length === 0) return null;
  const figures = numbersFor(text, small, sentence);
  const at = figures.findIndex(({ start }) => start === place);
  const figure = figures[at];
  if (!figure || isOfChange(small, figure) || isWhatEachHas(small, sentence, figure)) return null;
  return tied({ small, sentence, figures, at, since: undefined, counted: new Set(), last: last !== null && last.start >= own.start ? last : undefined });
}

function named(passage: Passage, statement: Statement, told: Told, context: StatementContext): Statement {
  const { text, small } = passage;
  const { start, end } = markedSpan(text, [told], null);
  const kind = told.tie === "within" ? "within-gender rate" : kindOfGroup(passage, small, groupOf(told), null, context);
  const span = { start: Math.min(start, statement.start), end: Math.max(end, statement.end) };
  // Grants, and companies that are led, are what they are; people are named by their gender.
  const isThings = told.tie === "led" || !["persons", "other"].includes(statement.counted);
  const noun = isThings ? statement.noun : wordAt(small, told.word);
  const counted = isThings && statement.counted === "other" ? "companies" : isThings ? statement.counted : countedOf(noun, "count");
  return { ...statement, ...span, kind, noun, counted };
}

const groupOf = (told: Told) => {
  const own: Partial<Record<Told["gender"], Told>> = { [told.gender]: told };
  const isShare = (figure: Figure) => figure.kind === "percent";
  return { counts: isShare(told.figure) ? {} : own, shares: isShare(told.figure) ? own : {}, told: [told], sentence: 0 };
};

/** The word that stands at a place. */
const wordAt = (small: string, start: number) => /^[a-zà-öø-ɏ]+/.exec(small.slice(start, start + 30))?.[0] ?? null;
