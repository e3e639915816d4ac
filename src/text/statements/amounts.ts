/** Every figure that is not told by gender: counts, amounts and shares, with what they count, when, and of what. */
import type { Figure } from "../numbers";
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import { wordsBeside } from "./around";
import { type Counted, countedOf } from "./counted";
import { type StatementContext, kindOf } from "./kinds";
import { markedFigure } from "./marked";
import { nounsOf } from "./nouns";
import { periodOf } from "./periods";
import type { Statement, StatementUnit } from "./statement";

/** A statement, and the place of the figure that says how much: others may be parts of it. */
export interface Told {
  place: Span;
  statement: Statement;
}

/** Figures between two pauses. */
const AT_ONCE = 100;

/** A statement for each of a passage's counting figures but those that are taken already. */
export function* tellingAmounts(passage: Passage, figures: readonly Figure[], taken: ReadonlySet<Figure>, context: StatementContext): Generator<undefined, Told[]> {
  const nouns = nounsOf(passage, figures);
  const told: Told[] = [];
  if (figures.length > AT_ONCE) yield;
  for (const [at, figure] of figures.entries()) {
    if (!taken.has(figure)) told.push({ place: figure, statement: statementOf(passage, figure, nouns[at]!, context) });
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return told;
}

function statementOf(passage: Passage, figure: Figure, noun: string | null, context: StatementContext): Statement {
  const { low, high, qualifier } = figure;
  const unit = unitOf(figure);
  return {
    kind: kindOf(passage, figure, context),
    ...markedFigure(passage.text, figure, noun),
    low,
    high,
    unit,
    noun,
    counted: sortOf(passage, figure, noun, unit),
    qualifier,
    period: periodOf(passage, figure, context),
    split: null,
    partOf: null,
  };
}

function unitOf({ kind, noun }: Figure): StatementUnit {
  if (kind === "money") return noun === "euro" ? "euro" : "kronor";
  return kind === "percent" ? "percent" : kind === "percentagePoints" ? "percentagePoints" : "count";
}

const ATTENDED_BEFORE = /(?<![a-zà-öø-ɏ])(?:deltog|deltagit|medverkade|medverkat|deltar|samlade|lockade)\s(?:(?:totalt|sammanlagt|ca|cirka|drygt|över|nästan|ett)\.?\s){0,2}$/;
const ATTENDED_AFTER = /^\s(?:har\s)?(?:deltog|deltagit|medverkade|medverkat|anmälde\ssig|deltar)(?![a-zà-öø-ɏ])/;
const MEAN_BEFORE = /(?:i snitt|i genomsnitt|i medeltal|medelvärde(?:t)?|medeltal(?:et)?|snittet|genomsnittlig[at]?|genomsnittet|vardera)\s(?:(?:var|är|på|kom|deltog|hade|har|vi|det|ca|cirka|drygt)\s){0,4}$/;
const EACH_AFTER = /^\s?[a-zà-öø-ɏ-]{0,30}\svardera(?![a-zà-öø-ɏ])|^\s?[a-zà-öø-ɏ-]{0,30}\sper\s(?!år|termin|kvartal|månad|vecka)[a-zà-öø-ɏ]{3,30}|^[^.,;]{0,30}(?<!\smed)\s(?:i snitt|i genomsnitt)(?![a-zà-öø-ɏ]|\s\d)/;
const STROKE_AFTER = /^\s?[a-zà-öø-ɏ-]{1,30}\s?\/\s?([a-zà-öø-ɏ]{3,30})/;

/** "Över 300 företag, föreningar och kommuner": what more the number counts. */
const ALSO_COUNTED = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){0,2}?[a-zà-öø-ɏ-]{3,30},\s([a-zà-öø-ɏ-]{3,30})(?<!en|et|an)(?:,|\s(?:och|samt))\s(?!\d)/;
const BODIES: readonly Counted[] = ["companies", "organisations", "municipalities"];

/** What a number counts where its noun is the first of several of unlike sorts. */
function sortOfList(sort: Counted, second: string | undefined): Counted {
  const other = countedOf(second ?? null, "count");
  if (other === "other" || other === sort) return sort;
  return BODIES.includes(sort) && BODIES.includes(other) ? "organisations" : "other";
}

/** The "seminarium" of "deltagare/seminarium". */
const isActivity = (noun: string | undefined) => noun !== undefined && countedOf(noun, "count") === "activities";

/** A mean, and so many for each ("vardera 4 timmar"), are no number of things to be added to others. "Deltog 80" counts people. */
function sortOf(passage: Passage, figure: Figure, noun: string | null, unit: StatementUnit): Counted {
  const sort = countedOf(noun, unit);
  if (unit !== "count") return sort;
  const { before, after } = wordsBeside(passage, figure);
  if (MEAN_BEFORE.test(before) || EACH_AFTER.test(after) || (sort !== "activities" && isActivity(STROKE_AFTER.exec(after)?.[1]))) return "other";
  if (noun === null) return ATTENDED_BEFORE.test(before) || ATTENDED_AFTER.test(after) ? "persons" : sort;
  return sort === "other" ? sort : sortOfList(sort, ALSO_COUNTED.exec(after)?.[1]);
}
