/** What `insats indicators --json` prints: plain data for other programs. Fields may be added, never changed or taken away. */
import { titleOf, wholesOf, type Group, type IndicatorFigure, type LeftOutWhy, type SplitSum, type Sum, type Summary } from "../../indicators";
import type { Language } from "../../language";
import { indicatorTexts } from "../../language/indicators";
import { cellAddress } from "../../table/address";
import type { Counted, GenderField, Statement, StatementKind, StatementPeriod } from "../../text/statements";
import { knownRegion } from "../known-region";
import type { IndicatorResults } from "./results";

export interface IndicatorsOutput {
  version: 1;
  files: { file: string; error: string | null }[];
  figures: FigureOutput[];
  summaries: SummaryOutput[];
  /** Everything as one group. */
  all: SummaryOutput;
  /** `figure`: the figure's id. */
  leftOut: { figure: string; why: LeftOutWhy }[];
  coverage: { insatser: number; withFigures: number; withSplit: number; withoutSplit: PlaceOutput[] };
}

interface PlaceOutput {
  file: string | null;
  sheet: string;
  /** The first line, as Excel numbers them. */
  row: number;
  /** The region's plain name. */
  region: string | null;
  section: string | null;
  name: string;
}

/** Women, men and total are numbers; shares and rates are in percent, 0–100, as texts print them. */
export interface FigureOutput extends PlaceOutput, Readonly<Record<GenderField, number | null>> {
  /** The same from run to run, also when rows have moved. */
  id: string;
  /** Where the words stand; `row` is the insats's first. */
  cell: string;
  start: number;
  end: number;
  text: string;
  year: number | null;
  /** 1–4 of the national strategy. */
  area: number | null;
  goals: readonly string[];
  agenda2030: readonly string[];
  /** The amount, money in whole kronor or euro; `null` where it is a range, from `low` to `high`, or there are only shares. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The noun as it is written ("deltagare"), in Swedish what sort of thing it is where there is none; "procent", "kronor" … */
  unit: string;
  /** What sort of thing is counted: only things of one sort are added up. */
  counted: Counted;
  noun: string | null;
  qualifier: Statement["qualifier"];
  period: StatementPeriod | null;
  kind: StatementKind;
  /** Fields among women, men, total and shares that are worked out from those that the text has. */
  derived: readonly GenderField[];
  /** The id of the figure that this is a part of. */
  partOf: string | null;
}

/** Women, men, total and shares are those of persons, from the figures that tell how many of both there are; shares in percent. */
export interface SummaryOutput extends Omit<Summary, "split" | "group">, SplitSum {
  group: Group;
  /** What the group is called, in the language asked for. */
  title: string;
}

/** The whole output of a run. */
export function asJson(results: IndicatorResults, language: Language): IndicatorsOutput {
  const { files, reading, leftOut, summaries, all } = results;
  const { withoutSplit, ...counts } = results.coverage;
  return {
    version: 1,
    files: files.map((file) => ({ file: file.file, error: "problem" in file ? file.problem : null })),
    figures: figuresOutput(reading.figures),
    summaries: summaries.map((summary) => summaryOutput(summary, titleOf(summary.group, language))),
    all: summaryOutput(all, ""),
    leftOut: [...leftOut].map(([figure, why]) => ({ figure, why })),
    coverage: { ...counts, withoutSplit: withoutSplit.map(placeOutput) },
  };
}

function placeOutput({ file, sheet, row, region, section, name }: IndicatorFigure["source"]): PlaceOutput {
  return { file, sheet, row: row + 1, region: knownRegion(region), section, name };
}

function figuresOutput(figures: readonly IndicatorFigure[]): FigureOutput[] {
  const wholes = wholesOf(figures);
  return figures.map((figure) => figureOutput(figure, wholes.get(figure)?.id ?? null));
}

const NO_SPLIT: Readonly<Record<GenderField, null>> = { women: null, men: null, total: null, womenShare: null, menShare: null, womenRate: null, menRate: null };

function figureOutput({ id, source, row, column, text, statement }: IndicatorFigure, partOf: string | null): FigureOutput {
  const { start, end, low, high, noun, counted, qualifier, period, kind, split } = statement;
  const { derived, ...byGender } = split ?? { ...NO_SPLIT, derived: [] };
  return {
    ...{ id, ...placeOutput(source), cell: cellAddress(row, column), start, end, text },
    ...{ year: source.year, area: source.area, goals: source.goals, agenda2030: source.agenda2030 },
    ...byGender,
    ...{ value: low === high ? low : null, low, high, unit: unitOf(statement), counted, noun, qualifier, period, kind, derived, partOf },
  };
}

function unitOf({ unit, noun, counted }: Statement): string {
  return unit === "count" ? (noun ?? indicatorTexts.sv.counted[counted]) : indicatorTexts.sv.units[unit];
}

function summaryOutput({ split, otherSplits, kronor, euro, counted, ...summary }: Summary, title: string): SummaryOutput {
  return {
    ...summary,
    title,
    ...roundedSplit(split),
    otherSplits: otherSplits.map(({ counted: sort, ...sum }) => ({ counted: sort, ...roundedSplit(sum) })),
    ...{ kronor: roundedSum(kronor), euro: roundedSum(euro) },
    counted: counted.map(({ counted: sort, ...sum }) => ({ counted: sort, ...roundedSum(sum) })),
  };
}

/** Sums of decimal numbers have dust after the decimals that texts have. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function roundedSum(sum: Sum): Sum {
  return { ...sum, low: rounded(sum.low, 2), high: rounded(sum.high, 2) };
}

function roundedSplit(sum: SplitSum): SplitSum {
  const share = (value: number | null) => (value === null ? null : rounded(value, 1));
  return { ...sum, womenShare: share(sum.womenShare), menShare: share(sum.menShare) };
}
