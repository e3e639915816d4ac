/** What is written of a reading's figures: the sheets "Figurer", "Insatslista" and "Indikatorer" as plain data. */
import { regionByCode } from "../../catalogue";
import type { Language } from "../../language";
import { indicatorSheetTexts, type SheetNames } from "../../language/indicator-sheets";
import { inOneGo } from "../../slices/in-one-go";
import type { IndicatorReading } from "../figure";
import type { GroupKey } from "../groups";
import type { CountingRules } from "../rules";
import type { Corrections } from "./corrections";
import { figureLines, figuresSheet, figuresTable } from "./figures-sheet";
import { MOST_COMPARISONS } from "./live-table";
import type { SheetPlan } from "../../planned-sheets/plan";
import { COMPARED, sourceLines, sourcesSheet, sourcesTable } from "./sources-sheet";
import { summarySheet } from "./summary-sheet";

export { correcting, NO_CORRECTIONS, readCorrections, readingCorrections, type Corrections } from "./corrections";

export interface SheetWishes {
  language: Language;
  /** A table of sums for each. */
  by: readonly GroupKey[];
  rules: CountingRules;
  /** What a person has changed on a sheet written before; it wins over what is read, and the rules over it. */
  corrections: Corrections;
  /** Formulas that follow when a figure is corrected; else plain values. */
  live: boolean;
  /** Names for the tables where ours are taken: a workbook has one table of a name. */
  tables?: { figures: string; sources: string };
  /** What the sheets are to be called, where others have our names. */
  called?: SheetNames;
}

/**
 * The sheets in the order in which they are written: figures, insatser, indicators. Goals are named as they are where
 * this is called (`withOwnGoals`). Pauses now and then.
 */
export function* planningSheets(reading: IndicatorReading, { language, by, rules, corrections, live, tables: named, called }: SheetWishes): Generator<unknown, SheetPlan[]> {
  const { figures: words, sources: sourceWords } = indicatorSheetTexts[language];
  const names = named ?? { figures: words.table, sources: sourceWords.table };
  const figures = yield* figureLines(reading, { language, rules, corrections });
  const sources = yield* sourceLines(reading, figures, language);
  const listed = { language, table: names.sources, live: live && COMPARED * figures.length * sources.length <= MOST_COMPARISONS };
  const tables = { figures: yield* figuresTable(figures, names.figures, language), sources: yield* sourcesTable(sources, listed) };
  return [
    yield* figuresSheet(figures, { language, table: names.figures, live }),
    yield* sourcesSheet(sources, { ...listed, figuresTable: names.figures }),
    yield* summarySheet(tables, { language, by, of: subjectOf(reading, language), live, areCounted: listed.live, called: called ?? { figures: words.name, sources: sourceWords.name } }),
  ];
}

/** The sheets in one go: for the CLI, tests and small workbooks. */
export function planSheets(reading: IndicatorReading, wishes: SheetWishes): SheetPlan[] {
  return inOneGo(planningSheets(reading, wishes));
}

/**
 * The groups to write tables for: what was asked for, then what a reading of its kind is told by. Each region has goals
 * of its own: what several of them have in common is Agenda 2030.
 */
export function groupsToWrite({ sources }: IndicatorReading, asked: GroupKey): GroupKey[] {
  const several = (of: "region" | "year") => new Set(sources.map((source) => source[of])).size > 1;
  return [...new Set<GroupKey>([asked, "area", ...(several("region") ? (["region", "agenda2030"] as const) : (["goal"] as const)), ...(several("year") ? (["year"] as const) : [])])];
}

/** "Västmanland 2023", "14 regioner 2023". */
function subjectOf({ sources }: IndicatorReading, language: Language): string {
  const once = <T>(values: (T | null)[]) => [...new Set(values)].filter((value) => value !== null);
  const [regions, years] = [once(sources.map(({ region }) => region)), once(sources.map(({ year }) => year))];
  const region = regions.length === 1 ? (regionByCode(regions[0]!)?.name ?? "") : indicatorSheetTexts[language].summary.regions(regions.length);
  return [...(regions.length === 0 ? [] : [region]), ...(years.length === 1 ? [years[0]] : [])].join(" ");
}
