/** What is summed up of each group: the columns of the tables on the sheet "Indikatorer". */
import type { Language } from "../../language";
import { indicatorSheetTexts, type FigureColumn, type SourceColumn } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import type { Counted } from "../../text/statements";
import { addedSorts, UNLIKE } from "../sums";
import type { ColumnSort } from "./line-index";
import type { LiveTable, Selection } from "./live-table";
import { eachPaused } from "../../slices/each-paused";
import type { Look, PlannedFormula } from "../../planned-sheets/plan";

/** The columns that figures and insatser are grouped by. */
const GROUPED = { area: "one", goals: "several", agenda2030: "several", region: "one", year: "one", table: "one", section: "one" } as const;

/** The columns of the figures and of the insatser that conditions ask and sums are made of. */
export const ASKED = {
  figures: { ...GROUPED, counts: "one", sort: "one", unit: "one", exactness: "one", split: "one", value: "numbers", upTo: "numbers", women: "numbers", men: "numbers", womenShare: "numbers" },
  sources: { ...GROUPED, figures: "numbers", split: "one" },
} as const satisfies { figures: Partial<Record<FigureColumn, ColumnSort>>; sources: Partial<Record<SourceColumn, ColumnSort>> };

type AskedOfFigures = keyof typeof ASKED.figures;
type AskedOfSources = keyof typeof ASKED.sources;

export type FiguresTable = LiveTable<AskedOfFigures>;
export type SourcesTable = LiveTable<AskedOfSources>;
export type GroupedColumn = keyof typeof GROUPED;
type Figures = Selection<AskedOfFigures>;

/** The lines of a group, of figures that count and of insatser. */
export interface GroupLines {
  figures: Figures;
  sources: Selection<AskedOfSources>;
}

/** A column; `cellOf` gives the cell of another column on the same line. */
export interface Measure {
  header: string;
  look: Look;
  of: (lines: GroupLines, cellOf: (column: number) => string) => PlannedFormula;
}

/** Women and men among persons, and how many insatser tell of them. */
export function splitMeasures(language: Language): Measure[] {
  const { yes, figures: words, summary } = indicatorSheetTexts[language];
  const { columns } = summary;
  const persons = ({ figures }: GroupLines, split: string) => figures.is("sort", indicatorTexts[language].counted.persons).is("split", split);
  const women = (lines: GroupLines) => persons(lines, words.split.both).sum("women");
  const men = (lines: GroupLines) => persons(lines, words.split.both).sum("men");
  return [
    { header: columns.insatser, look: "sum", of: ({ sources }) => sources.count() },
    { header: columns.withFigures, look: "sum", of: ({ sources }) => sources.above("figures", 0).count() },
    { header: columns.withSplit, look: "sum", of: ({ sources }) => sources.is("split", yes).count() },
    { header: columns.women, look: "sum", of: women },
    { header: columns.men, look: "sum", of: men },
    { header: columns.womenShare, look: "share", of: (lines, cellOf) => shareOf(women(lines), men(lines), cellOf(WOMEN), cellOf(MEN)) },
    { header: columns.sharesOnly, look: "sum", of: (lines) => persons(lines, words.split.shares).count() },
  ];
}

/** Places among the measures of women and men. */
export const INSATSER = 0;
export const WOMEN = 3;
export const MEN = 4;

function shareOf(women: PlannedFormula, men: PlannedFormula, womenCell: string, menCell: string): PlannedFormula {
  const both = Number(women.value) + Number(men.value);
  return { formula: `IF(${womenCell}+${menCell}=0,"",${womenCell}/(${womenCell}+${menCell}))`, value: both === 0 ? "" : Number(women.value) / both };
}

/** Numbers of things of one sort, and money: those sorts that there are, most figures first. Pauses between sorts. */
export function* amountMeasures(figures: Figures, language: Language): Generator<undefined, Measure[]> {
  const { figures: words, summary } = indicatorSheetTexts[language];
  const { counted, units } = indicatorTexts[language];
  const found = (header: string, lines: (all: Figures) => Figures) => ({ header, lines, size: lines(figures).size });
  const money = yield* eachPaused(["kronor", "euro"] as const, (unit) => found(summary.columns[unit], (all) => all.is("unit", units[unit])), 1);
  const added = addedSorts(Object.keys(counted) as Counted[]);
  const sorts = yield* eachPaused(added, (sort) => found(capital(counted[sort]), (all) => all.is("unit", words.count).is("sort", counted[sort])), 1);
  const there = [...money, ...sorts.sort((a, b) => b.size - a.size)].filter(({ size }) => size > 0);
  const measures = yield* eachPaused(there, ({ header, lines }): Measure[] => [
    { header, look: "sum", of: (group) => lines(group.figures).sum("value") },
    ...(lines(figures).above("upTo", 0).size > 0 ? [{ header: summary.highest(header), look: "sum" as const, of: (group: GroupLines) => highest(lines(group.figures)) }] : []),
  ], 1);
  return [
    { header: summary.columns.figures, look: "sum", of: (group) => group.figures.count() },
    { header: summary.columns.approximate, look: "sum", of: (group) => group.figures.not("exactness", words.exactness.exact).count() },
    ...measures.flat(),
  ];
}

/** How many figures the sums of numbers and money are made of: those of unlike things, and shares, are in none. */
export function summedCount(figures: Figures, language: Language): PlannedFormula {
  const { counted, units } = indicatorTexts[language];
  const amounts = figures.above("value", -1);
  const counts = amounts.is("unit", indicatorSheetTexts[language].figures.count);
  const added = [amounts.is("unit", units.kronor), amounts.is("unit", units.euro), counts].map((lines) => lines.count());
  const unlike = UNLIKE.map((sort) => counts.is("sort", counted[sort]).count());
  const sum = (all: readonly PlannedFormula[]) => all.reduce((total, { value }) => total + Number(value), 0);
  return { formula: `${added.map(({ formula }) => formula).join("+")}-${unlike.map(({ formula }) => formula).join("-")}`, value: sum(added) - sum(unlike) };
}

/** One number less another. */
export function less(one: PlannedFormula, other: PlannedFormula): PlannedFormula {
  return { formula: `${one.formula}-(${other.formula})`, value: Number(one.value) - Number(other.value) };
}

/** The sum with each range at its highest. */
function highest(lines: Figures): PlannedFormula {
  const [all, ranges, ends] = [lines.sum("value"), lines.above("upTo", 0).sum("value"), lines.sum("upTo")];
  return { formula: `${all.formula}-${ranges.formula}+${ends.formula}`, value: Number(all.value) - Number(ranges.value) + Number(ends.value) };
}

/** The sorts that are counted but never added up, by name. */
export function unlikeSorts(figures: Figures, language: Language): string[] {
  const { counted } = indicatorTexts[language];
  return UNLIKE.filter((sort) => figures.is("sort", counted[sort]).size > 0).map((sort) => counted[sort]);
}

/** Sorts of things, apart from persons, of which is told how many are women's: "72 av 117 företag leds av kvinnor". Pauses between sorts. */
export function* otherSplits(figures: Figures, language: Language): Generator<undefined, { sort: string; lines: Figures }[]> {
  const { counted } = indicatorTexts[language];
  const { count } = indicatorSheetTexts[language].figures;
  const sorts = (Object.keys(counted) as Counted[]).filter((sort) => sort !== "persons" && !UNLIKE.includes(sort));
  const splits = yield* eachPaused(sorts, (sort) => {
    const lines = figures.is("unit", count).is("sort", counted[sort]).above("women", -1).above("womenShare", -1);
    return lines.size > 0 ? [{ sort: capital(counted[sort]), lines }] : [];
  }, 1);
  return splits.flat();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
