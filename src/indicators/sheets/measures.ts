/** What is summed up of each group: the columns of the tables on the sheet "Indikatorer". */
import type { Language } from "../../language";
import { indicatorSheetTexts, type FigureColumn, type SourceColumn } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import type { Counted } from "../../text/statements";
import type { Selection } from "./live-table";
import type { Look, PlannedFormula } from "./plan";

/** The lines of a group, of figures that count and of insatser. */
export interface GroupLines {
  figures: Selection<FigureColumn>;
  sources: Selection<SourceColumn>;
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

/** Sorts whose sums say nothing: tonnes and kilometres are measures both. */
const UNLIKE: readonly Counted[] = ["measures", "other", "money"];

/** Numbers of things of one sort, and money: those sorts that there are, most figures first. */
export function amountMeasures(figures: Selection<FigureColumn>, language: Language): Measure[] {
  const { figures: words, summary } = indicatorSheetTexts[language];
  const { counted, units } = indicatorTexts[language];
  const column = (header: string, lines: (all: typeof figures) => typeof figures) => ({ header, lines, now: lines(figures) });
  const money = (["kronor", "euro"] as const).map((unit) => column(summary.columns[unit], (all) => all.is("unit", units[unit])));
  const sorts = (Object.keys(counted) as Counted[])
    .filter((sort) => !UNLIKE.includes(sort))
    .map((sort) => column(capital(counted[sort]), (all) => all.is("unit", words.count).is("sort", counted[sort])))
    .sort((a, b) => b.now.size - a.now.size);
  return [
    { header: summary.columns.figures, look: "sum", of: (group) => group.figures.count() },
    { header: summary.columns.approximate, look: "sum", of: (group) => group.figures.not("exactness", words.exactness.exact).count() },
    ...[...money, ...sorts].filter(({ now }) => now.size > 0).flatMap(({ header, lines, now }): Measure[] => [
      { header, look: "sum", of: (group) => lines(group.figures).sum("value") },
      ...(now.above("upTo", 0).size > 0 ? [{ header: summary.highest(header), look: "sum" as const, of: (group: GroupLines) => highest(lines(group.figures)) }] : []),
    ]),
  ];
}

/** The sum with each range at its highest. */
function highest(lines: Selection<FigureColumn>): PlannedFormula {
  const [all, ranges, ends] = [lines.sum("value"), lines.above("upTo", 0).sum("value"), lines.sum("upTo")];
  return { formula: `${all.formula}-${ranges.formula}+${ends.formula}`, value: Number(all.value) - Number(ranges.value) + Number(ends.value) };
}

/** The sorts that are counted but never added up, by name. */
export function unlikeSorts(figures: Selection<FigureColumn>, language: Language): string[] {
  const { counted } = indicatorTexts[language];
  return UNLIKE.filter((sort) => sort !== "money" && figures.is("sort", counted[sort]).size > 0).map((sort) => counted[sort]);
}

/** Sorts of things, apart from persons, of which is told how many are women's: "72 av 117 företag leds av kvinnor". */
export function otherSplits(figures: Selection<FigureColumn>, language: Language): { sort: string; lines: Selection<FigureColumn> }[] {
  const { counted } = indicatorTexts[language];
  const { count } = indicatorSheetTexts[language].figures;
  return (Object.keys(counted) as Counted[])
    .filter((sort) => sort !== "persons")
    .map((sort) => ({ sort: capital(counted[sort]), lines: figures.is("unit", count).is("sort", counted[sort]).above("women", -1).above("womenShare", -1) }))
    .filter(({ lines }) => lines.size > 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
