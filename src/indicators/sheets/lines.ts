/** The lines of the sheet of figures: what a figure and its source say, column by column. */
import { regionName } from "../../catalogue";
import type { Language } from "../../language";
import { indicatorSheetTexts, type FigureColumn } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import { cellAddress } from "../../table/address";
import { agendaTitle, areaTitle, BETWEEN, goalTitleById } from "../../tagging/columns/titles";
import type { Statement } from "../../text/statements";
import type { IndicatorFigure, Source } from "../figure";
import type { GroupKey } from "../groups";
import type { LeftOutWhy } from "../rules";
import type { FigureNumbers } from "./derived";
import type { LineValue } from "./line-index";

export type FigureValues = Record<FigureColumn, LineValue>;

/** What a cell of the written workbook says of each way to group; several goals stand in one cell. */
export type GroupTexts = Readonly<Record<GroupKey, string | number>>;

/** Names groups in a reading's own terms: where several regions are told of, whose a goal is. */
export function namingGroups(sources: readonly Source[], language: Language): (source: Source) => GroupTexts {
  const { noGroup } = indicatorTexts[language];
  const severalRegions = new Set(sources.map(({ region }) => region)).size > 1;
  const severalFiles = new Set(sources.map(({ file }) => file)).size > 1;
  const joined = (names: readonly string[], none: string) => (names.length === 0 ? none : names.join(BETWEEN));
  return ({ area, goals, agenda2030, region, year, table, section, file, sheet }) => {
    const name = region === null ? noGroup.region : regionName(region);
    return {
      area: area === null ? noGroup.area : areaTitle(area),
      goal: joined(goals.map((goal) => (severalRegions ? `${name}: ${goalTitleById(goal)}` : goalTitleById(goal))), noGroup.goal),
      agenda2030: joined(agenda2030.map(agendaTitle), noGroup.agenda2030),
      region: name,
      year: year ?? noGroup.year,
      table: table === null ? noGroup.table : [...(severalFiles && file !== null ? [file] : []), sheet, ...(section === null || sheet.includes(section) ? [] : [section])].join(" · "),
      section: section ?? noGroup.section,
    };
  };
}

/** What is known of a figure besides the figure itself. */
export interface LineFacts {
  groups: GroupTexts;
  why: LeftOutWhy | undefined;
  numbers: FigureNumbers;
  /** What stands in "Rättad" and "Läst". */
  corrected: boolean;
  read: string;
}

/** The line of a figure. */
export function lineOf({ id, source, sheet, row, column, text, statement }: IndicatorFigure, { groups, why, numbers, corrected, read }: LineFacts, language: Language): FigureValues {
  const texts = indicatorSheetTexts[language];
  const { figures } = texts;
  const { kind, noun, unit, counted, split } = statement;
  const { goal, ...others } = groups;
  return {
    counts: why === undefined ? texts.yes : texts.no,
    why: why === undefined ? null : indicatorTexts[language].leftOut[why],
    insats: source.name,
    place: `${cellAddress(row, column)} · ${sheet}`,
    words: text,
    kind: figures.kinds[kind],
    ...{ noun, ...numbers },
    unit: unit === "count" ? figures.count : indicatorTexts[language].units[unit],
    split: splitText(numbers, language),
    exactness: exactnessText(statement, language),
    sort: indicatorTexts[language].counted[counted],
    period: periodText(statement, language),
    womenRate: fractionOf(split?.womenRate),
    menRate: fractionOf(split?.menRate),
    ...{ ...others, goals: goal },
    derived: derivedText(statement, language),
    corrected: corrected ? texts.yes : null,
    source: source.id,
    ...{ id, read },
  };
}

const fractionOf = (percent: number | null | undefined): number | null => (typeof percent === "number" ? percent / 100 : null);

/** How much of women and men the numbers tell. */
export function splitText({ women, men, womenShare }: Pick<FigureNumbers, "women" | "men" | "womenShare">, language: Language): string {
  const { split } = indicatorSheetTexts[language].figures;
  if (women !== null && men !== null) return split.both;
  if (women !== null || men !== null) return split.one;
  return womenShare === null ? split.none : split.shares;
}

/** The same as a formula over cells. */
export function splitFormula({ women, men, womenShare }: Record<"women" | "men" | "womenShare", string>, language: Language): string {
  const { split } = indicatorSheetTexts[language].figures;
  return `IF(COUNT(${women},${men})=2,"${split.both}",IF(COUNT(${women},${men})=1,"${split.one}",IF(COUNT(${womenShare})=1,"${split.shares}","${split.none}")))`;
}

function exactnessText({ low, high, qualifier }: Statement, language: Language): string {
  const { exactness } = indicatorSheetTexts[language].figures;
  return low !== high ? exactness.range : exactness[qualifier ?? "exact"];
}

function periodText({ period }: Statement, language: Language): string | null {
  const { periods } = indicatorSheetTexts[language].figures;
  if (period === null) return null;
  if (period.kind !== "years") return periods[period.kind];
  return [...new Set([period.first, period.last].filter((year) => year !== null))].join("–");
}

function derivedText({ split }: Statement, language: Language): string | null {
  const { women, men, value, womenShare } = indicatorSheetTexts[language].figures.fields;
  const names = { women, men, total: value, womenShare, menShare: womenShare, womenRate: null, menRate: null };
  const derived = new Set(split?.derived.flatMap((field) => names[field] ?? []));
  return derived.size === 0 ? null : [...derived].join(", ");
}

