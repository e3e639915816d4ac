/** What a coordinator must look at in a file that was read: nothing of it is lost, but somebody must say what it is. */
import { regionName } from "../catalogue";
import type { FileTrouble } from "../language/national-table";
import { isListingSheet } from "../table/listing-sheets";
import { cellAddress } from "../table/address";
import { LONGEST_TEXT } from "../table/grid";
import { cellOf, columnOf, regionOf, regionOfNote } from "../table/insatser";
import type { Insats, InsatsTable, WorkbookReading } from "../table/reading";
import { shortened } from "../text/shorten";
import type { Answer } from "./answers";
import type { GatheredFile, Source } from "./consolidation";
import type { GatheredTable } from "./gathering";
import { TEXT_ROLES, type ConsolidatedNote, type ConsolidatedRow } from "./row";

const LONGEST_TITLE = 100;

export function problemsOf(workbook: WorkbookReading, tables: readonly GatheredTable[], { fingerprint }: Source, before: readonly GatheredFile[]): FileTrouble[] {
  const { region, year } = workbook;
  if (tables.length === 0 && workbook.answers.length === 0) return [{ kind: "noTables" }];
  const isOfSeveral = region.value === null && region.certainty === "certain";
  const same = before.find((file) => file.fingerprint === fingerprint);
  const beside = before.find((file) => file.region !== null && file.region === region.value && file.year === year.value && tellOfTheSame(file.tables, tables));
  const other = tables.some(({ rows }) => rows > 0) && ofOtherYear(year.value, before);
  const isUnplaced = (table: InsatsTable) => (isOfSeveral || region.value !== null) && columnOf(table, "region") === undefined && table.insatser.some((insats) => regionOf(insats, table, workbook) === null);
  const regions = region.value === null ? [] : regionsIn(workbook);
  const troubles: (FileTrouble | false)[] = [
    region.value === null && !isOfSeveral && { kind: "regionUnknown" },
    // Where the tables say it themselves, there is nothing to confirm: one region for all of them would be wrong.
    regions.length > 1 ? { kind: "regionsInFile", text: regions.map(regionName).join(", ") } : region.value !== null && region.certainty === "maybe" && { kind: "regionUnsure" },
    year.value === null && { kind: "yearUnknown" },
    isOfSeveral && workbook.grids.some(isListingSheet) && { kind: "compilation" },
    ...tables.map(({ sheet, cell }, at): FileTrouble | false => isUnplaced(workbook.tables[at]!) && { kind: "tableRegionUnknown", sheet, cell }),
    ...tables.flatMap((table, at) => titleMentions(table, workbook.tables[at]!)),
    ...tables.map(({ section, sheet, cell }): FileTrouble | false => section === null && { kind: "sectionUnknown", sheet, cell }),
    ...tables.map(({ hidden, sheet, cell }): FileTrouble | false => hidden && { kind: "hiddenTable", sheet, cell }),
    ...workbook.tables.flatMap(tooLong),
    same ? { kind: "sameFile", file: same.file } : beside !== undefined && { kind: "sameRegion", file: beside.file },
    other && { kind: "otherYear", ...other },
  ];
  return troubles.filter((trouble) => trouble !== false);
}

/** Insatser of which a text fills a cell to the brim, as it was read or as its cells make one: what is more than that is lost. */
function tooLong(table: InsatsTable): FileTrouble[] {
  const isFull = (insats: Insats) => TEXT_ROLES.some((role) => (insats.cells[role] ?? []).reduce((length, { text }) => length + text.length + 1, -1) >= LONGEST_TEXT);
  return table.insatser.filter(isFull).map((insats): FileTrouble => {
    const { sheet, row, column } = cellOf(table, insats);
    return { kind: "textTooLong", sheet, cell: cellAddress(row, column) };
  });
}

/** A title that mentions another region than the one whose the table is: nobody but its authors can say which of the two is meant. */
function titleMentions({ sheet, cell }: GatheredTable, { region: { value, reasons } }: InsatsTable): FileTrouble[] {
  if (value === null) return [];
  return reasons.flatMap(({ key, values }): FileTrouble[] => (key === "regionTitleMentions" ? [{ kind: "tableRegionMentioned", sheet, cell, region: regionName(value), text: shortened(String(values!.text), LONGEST_TITLE) }] : []));
}

/** What a national table written here has given. */
interface OwnTable {
  rows: readonly ConsolidatedRow[];
  notes: readonly ConsolidatedNote[];
  answers: readonly Answer[];
}

/** The same of a file that is such a table. @param isAlone Nothing but its rows. */
export function problemsOfOwn({ rows, notes, answers }: OwnTable, isAlone: boolean, { fingerprint }: Source, before: readonly GatheredFile[]): FileTrouble[] {
  if (rows.length + notes.length + answers.length === 0) return [{ kind: "noTables" }];
  const same = before.find((file) => file.fingerprint === fingerprint);
  const troubles: (FileTrouble | false)[] = [
    { kind: "compilation" },
    isAlone && { kind: "rowsAlone" },
    rows.some(({ region, section }) => region === null || section === null) && { kind: "rowsUnplaced" },
    same !== undefined && { kind: "sameFile", file: same.file },
  ];
  return troubles.filter((trouble) => trouble !== false);
}

/** The regions of the insatser and notes, each once. */
function regionsIn(workbook: WorkbookReading): string[] {
  const regions = workbook.tables.flatMap((table) => [...table.insatser.map((insats) => regionOf(insats, table, workbook)), ...table.notes.map((note) => regionOfNote(note, table, workbook))]);
  return [...new Set(regions.filter((region) => region !== null))].sort();
}

/** Whether both have insatser in a section. A region may send each of its tables in a file of its own. */
function tellOfTheSame(before: readonly GatheredTable[], tables: readonly GatheredTable[]): boolean {
  return tables.some(({ section, rows }) => rows > 0 && before.some((other) => other.section === section && other.rows > 0));
}

/**
 * The first file of the year that most files so far are of, where this one is of another: last year's report
 * among this year's would be counted with them, and nothing in the overview would show it.
 */
function ofOtherYear(year: number | null, before: readonly GatheredFile[]): Pick<FileTrouble, "file" | "year" | "otherYear"> | false {
  const years = new Map<number, { first: string; files: number }>();
  for (const file of before) {
    if (file.year === null || file.rows === 0) continue;
    const { first, files } = years.get(file.year) ?? { first: file.file, files: 0 };
    years.set(file.year, { first, files: files + 1 });
  }
  const [usual] = [...years].sort(([, one], [, other]) => other.files - one.files);
  if (year === null || !usual || years.get(year)?.files === usual[1].files) return false;
  return { year, otherYear: usual[0], file: usual[1].first };
}
