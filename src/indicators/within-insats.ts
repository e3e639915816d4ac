/** What one insats tells several times: parts beside their whole, other periods beside the year, the same figure again. */
import { addTo } from "../text/grouped";
import type { Counted, Statement } from "../text/statements";
import type { IndicatorFigure } from "./figure";
import type { LeftOutWhy } from "./rules";
import { amountKey } from "./said-before";
import { isSameCell, wholesOf } from "./wholes";

/** Sorts in which words tell things apart: a course is no seminar, though both are activities. */
const BY_NOUN: readonly Counted[] = ["activities", "places", "measures", "other"];
/** So many letters make a noun the same in all its forms. */
const STEM = 5;

/** Why figures of one insats, in reading order, are left out beside others of it. */
export function saidInInsats(figures: readonly IndicatorFigure[]): Map<IndicatorFigure, LeftOutWhy> {
  const whys = new Map<IndicatorFigure, LeftOutWhy>();
  if (figures.length < 2) return whys;
  for (const [part, whole] of wholesOf(figures)) {
    if (!isReached(whole) || !isOfOneSort(part.statement, whole.statement)) continue;
    if (isToldApart(part, whole)) whys.set(whole, "sameInsats");
    else whys.set(part, "part");
  }
  for (const figure of sharesAgain(figures.filter((figure) => isReached(figure) && !whys.has(figure)))) whys.set(figure, "sameInsats");
  for (const alike of alikeAmong(figures.filter((figure) => isReached(figure) && !whys.has(figure)))) {
    const left = (figure: IndicatorFigure) => !whys.has(figure);
    for (const figure of partsOfTotals(alike)) whys.set(figure, "part");
    for (const figure of otherPeriods(alike.filter(left))) whys.set(figure, "otherPeriod");
    for (const figure of saidAgain(alike.filter(left))) whys.set(figure, "sameInsats");
  }
  return whys;
}

const isReached = ({ statement }: IndicatorFigure): boolean => statement.kind === "outcome";

/** Whether one figure tells women and men apart in the number that the other tells as it is. */
function isToldApart({ statement: one }: IndicatorFigure, { statement: other }: IndicatorFigure): boolean {
  return one.split !== null && other.split === null && one.low === other.low && one.high === other.high;
}

/** Companies among persons are in no sum with them. */
function isOfOneSort(a: Statement, b: Statement): boolean {
  return a.unit === b.unit && a.counted === b.counted;
}

/** The figures that count the same things; shares count nothing. */
function alikeAmong(figures: readonly IndicatorFigure[]): Iterable<readonly IndicatorFigure[]> {
  const groups = new Map<string, IndicatorFigure[]>();
  for (const figure of figures) {
    const { unit, counted, noun, low } = figure.statement;
    if (low === null || unit === "percent" || unit === "percentagePoints") continue;
    const key = `${unit} ${counted} ${BY_NOUN.includes(counted) ? noun?.slice(0, STEM) : ""}`;
    addTo(groups, key, figure);
  }
  return groups.values();
}

/** Small numbers come to one another by chance. */
const LEAST_TOTAL = 30;
const MOST_PARTS = 10;

/** "Totalt 64 deltagare: 40 i norr och 24 i söder", also where no word says that these are parts. */
function* partsOfTotals(alike: readonly IndicatorFigure[]): Generator<IndicatorFigure> {
  for (const [at, total] of alike.entries()) {
    const { low, high } = total.statement;
    if (low !== high || low! < LEAST_TOTAL) continue;
    const after = alike.slice(at + 1, at + 1 + MOST_PARTS);
    const before = alike.slice(Math.max(0, at - MOST_PARTS), at).reverse();
    for (const beside of [after, before]) yield* addingUpTo(low!, beside.filter((figure) => isSameCell(figure, total)));
  }
}

/** The first of some figures, two or more, that come to a total; none where they do not. */
function addingUpTo(total: number, figures: readonly IndicatorFigure[]): readonly IndicatorFigure[] {
  let sum = 0;
  for (const [at, { statement }] of figures.entries()) {
    if (statement.low !== statement.high || sum > total) break;
    sum += statement.low!;
    // Millions with decimals do not add up to the last öre.
    if (at > 0 && Math.abs(sum - total) < total * 1e-9) return figures.slice(0, at + 1);
  }
  return [];
}

/** Shares alone that another figure of the insats has too ("72 av 117 (62 %)" in one column, "62 %" in the next). */
function* sharesAgain(figures: readonly IndicatorFigure[]): Generator<IndicatorFigure> {
  const known = new Map<string, IndicatorFigure>();
  const bare: IndicatorFigure[] = [];
  for (const figure of figures) {
    const { split, counted, low } = figure.statement;
    if (split === null || split.womenShare === null) continue;
    const key = `${counted} ${split.womenShare}`;
    if (!known.has(key) || (low !== null && known.get(key)!.statement.low === null)) known.set(key, figure);
    if (low === null) bare.push(figure);
  }
  for (const figure of bare) if (known.get(`${figure.statement.counted} ${figure.statement.split!.womenShare}`) !== figure) yield figure;
}

/** What is told of the whole project or of earlier years, where the year itself is told of, too. */
function otherPeriods(alike: readonly IndicatorFigure[]): readonly IndicatorFigure[] {
  const others = alike.filter(({ statement }) => statement.period !== null);
  return others.length < alike.length ? others : [];
}

/** A number so large is hardly reached twice. */
const SURELY_SAME = 10;

/** The same number of the same things again, in another column or large; two of one sentence, or two small ones in one cell, are two. */
function* saidAgain(alike: readonly IndicatorFigure[]): Generator<IndicatorFigure> {
  const said = new Map<string, IndicatorFigure>();
  const toldApart = new Map(alike.filter(({ statement }) => statement.split !== null).map((figure) => [figure.statement.low, figure]));
  for (const figure of alike) {
    const apart = toldApart.get(figure.statement.low);
    if (apart && isToldApart(apart, figure) && figure.statement.low! >= SURELY_SAME) {
      yield figure;
      continue;
    }
    const key = `${amountKey(figure)} ${figure.statement.noun?.slice(0, STEM)}`;
    const first = said.get(key);
    if (!first) said.set(key, figure);
    else if (!isSameCell(first, figure) || (figure.statement.low! >= SURELY_SAME && first.sentence !== figure.sentence)) yield figure;
  }
}
