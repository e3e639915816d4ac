/**
 * Recognition: which insats tables and answers sheets a workbook holds, which template, section, region and year they
 * belong to, which column is which, and how sure that is. Knows plain grids only, neither Excel nor files.
 */
import { inOneGo } from "../slices/in-one-go";
import { telling } from "../slices/telling";
import { templateByName } from "../catalogue";
import { isListingSheet } from "./listing-sheets";
import type { Grid } from "./grid";
import { readSheet, type SheetReading } from "./blocks";
import { because, given, judged } from "./judge";
import { readOwnGoals } from "./own-goals/read";
import { settleRegion, settleYear } from "./origin";
import type { AnswersSheet, Corrections, InsatsTable, Judged, WorkbookReading } from "./reading";
import { SheetCells } from "./sheet-cells";
import { makeTables, type Unplaced } from "./tables";

export { tableKey } from "./blocks";

export interface RecogniseOptions {
  fileName?: string | null;
  /** What the user corrected by hand; it wins over everything found. */
  corrections?: Corrections;
  /** What the caller knows beforehand: template name, county code, year. */
  template?: string;
  region?: string;
  year?: number;
}

/** Told now and then while a workbook is read. */
export interface RecognitionProgress {
  sheet: string;
  /** Sheets done, of all. */
  done: number;
  total: number;
}

/** Reads a workbook in small steps: a pause comes after each hundred rows or so. Never throws on any grid. */
export function* recognising(grids: readonly Grid[], options: RecogniseOptions = {}): Generator<RecognitionProgress, WorkbookReading> {
  const corrections = options.corrections ?? {};
  const sheets: SheetReading[] = [];
  for (const [done, grid] of grids.entries()) {
    const progress = { sheet: grid.name, done, total: grids.length };
    yield progress;
    if (isListingSheet(grid)) continue;
    const sheet = yield* telling(SheetCells.of(grid), progress);
    sheets.push(yield* telling(readSheet(sheet, corrections.tables), progress));
  }
  const saidTemplate = corrections.template ?? options.template;
  const last = { sheet: grids.at(-1)?.name ?? "", done: grids.length, total: grids.length };
  const tables = yield* telling(makeTables(sheets, saidTemplate, corrections.tables ?? {}), last);
  return putTogether(grids, sheets, tables, options);
}

/** Reads a workbook in one go. */
export function recogniseWorkbook(grids: readonly Grid[], options: RecogniseOptions = {}): WorkbookReading {
  return inOneGo(recognising(grids, options));
}

function putTogether(grids: readonly Grid[], sheets: readonly SheetReading[], tables: readonly Unplaced[], options: RecogniseOptions): WorkbookReading {
  const fileName = options.fileName ?? null;
  const corrections = options.corrections ?? {};
  const template = templateOf(tables, corrections.template ?? options.template);
  const several = template.value !== null && tables.length > 0 && tables.every(({ template: own }) => own.value !== "mall-2023");
  const saidRegion = corrections.region ?? options.region;
  const region = several && saidRegion === undefined ? judged(null, "certain", because("regionSeveral")) : settleRegion(fileName, sheets, saidRegion);
  const templateYear = template.value ? (templateByName(template.value)?.year ?? null) : null;
  const year = settleYear(fileName, sheets, templateYear, corrections.year ?? options.year);
  const { goals, unread } = readOwnGoals(grids, region.value);
  return {
    fileName,
    grids,
    tables: tables.map((table) => placed(table, region, year)),
    answers: sheets.flatMap(({ answers }) => answers ?? []),
    template,
    region,
    year,
    ...(Object.keys(goals).length > 0 && { goals }),
    ...(unread.ofNoRegion + unread.tooMany > 0 && { unreadGoals: unread }),
  };
}

/** The template that a workbook follows, by its tables or else by its questions; `null`: could not tell. */
export function templateFollowed({ template, answers }: { template: Judged<string | null>; answers: readonly Pick<AnswersSheet, "template">[] }): string | null {
  return template.value ?? answers.find((sheet) => sheet.template !== null)?.template ?? null;
}

/** The template that most tables follow. */
function templateOf(tables: readonly Unplaced[], said: string | undefined): Judged<string | null> {
  if (said !== undefined && templateByName(said)) return given(said);
  const counts = new Map<string, Unplaced[]>();
  for (const table of tables) counts.set(table.template.value, [...(counts.get(table.template.value) ?? []), table]);
  const most = [...counts.values()].sort((a, b) => b.length - a.length)[0];
  return most ? most[0]!.template : judged(null, "maybe", because("templateNone"));
}

function placed({ ownRegion, ownYear, ...table }: Unplaced, region: Judged<string | null>, year: Judged<number | null>): InsatsTable {
  const own = <T>(mine: Judged<T | null> | null, all: Judged<T | null>): Judged<T | null> => (mine && all.certainty !== "given" ? mine : all);
  return { ...table, region: own(ownRegion, region), year: own(ownYear, year) };
}
