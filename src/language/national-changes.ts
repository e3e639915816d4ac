/** Words of what has changed since the national table was written before. */
import { enCount, listed, svCount } from "./count";
import type { InBoth, Language } from "./index";
import { consolidationTexts } from "./national-table";
import { formatNumber } from "./number";

/** How many files are as they were, and so on. */
type FileCounts = Readonly<Record<"changed" | "unchanged" | "new" | "kept" | "gone", number>>;

/** A cell, and what stands there. */
interface ToldCell {
  sheet: string;
  cell: string;
  text: string;
}

/** The cells of a sentence that are named, and how many more there are. */
interface Cells {
  count: number;
  first: readonly ToldCell[];
}

/** A sheet that is gone, or that lacks columns. */
interface MissingList {
  kind: "rows" | "duplicates" | "notes" | "answers" | "files";
  sheet: string;
  columns: readonly string[];
}

const sv = {
  title: (file: string) => `Sedan ${file}`,
  files: ({ changed, unchanged, new: added }: FileCounts) => `${svCount(changed, "ändrad fil", "ändrade filer")}, ${formatNumber(unchanged, "sv")} oförändrade, ${formatNumber(added, "sv")} nya`,
  absent: ({ kept, gone }: FileCounts, rows: number) =>
    gone > 0 ? `${svCount(gone, "fil", "filer")} i tabellen är inte med nu: ${svCount(rows, "rad", "rader")} tas bort.` : `${svCount(kept, "fil", "filer")} i tabellen är inte med nu: ${svCount(rows, "rad", "rader")} från dem är kvar.`,
  none: "Inget har ändrats.",
  added: (n: number) => `Nya rader: ${formatNumber(n, "sv")}`,
  removed: (n: number) => `Rader som är borta: ${formatNumber(n, "sv")}`,
  changed: (n: number) => `Ändrade rader: ${formatNumber(n, "sv")}`,
  corrected: (n: number) => `Rättat för hand, och kvar: ${formatNumber(n, "sv")}`,
  conflicts: (n: number) => `Rättat för hand, men filen har också ändrats: ${formatNumber(n, "sv")}. Dina ord är kvar; se kolumnen Ändrad.`,
  kept: (n: number) => `Tillagt för hand, och kvar: ${formatNumber(n, "sv")}`,
  deleted: (n: number) => `Borttaget för hand, och fortfarande borta: ${formatNumber(n, "sv")}`,
  gone: "raden finns inte längre i filen",
  correctedGone: "rättad för hand: rättningen försvinner med filen",
  ownColumns: (sheet: string, headers: readonly string[]) => `Dina egna kolumner på bladet ${sheet} följer inte med hit: ${listed(headers, "och", (n) => `${n} till`)}.`,
  ownSheets: (names: readonly string[]) => `Dina egna blad följer inte med hit: ${listed(names, "och", (n) => `${n} till`)}.`,
  correctionsLeftOut: (header: string, n: number) => `${svCount(n, "rättning", "rättningar")} i kolumnen ${header} försvinner: den är utelämnad.`,
  unreadChoices: (cells: Cells) =>
    `Räknas som ”alla”, eftersom det som står i kolumnen Räknas varken är ”alla” eller ”en gång”: ${cellsInSv(cells)}.`,
  missing: ({ kind, sheet, columns }: MissingList) => {
    const lost = {
      rows: "Det som stod där från filer som inte läses nu, och det som var rättat där, följer inte med",
      duplicates: "Hur dubbletter räknas följer inte med",
      notes: "Noteringar från filer som inte läses nu, och noteringar som är rättade eller tillagda för hand, följer inte med",
      answers: "Svar från filer som inte läses nu, och svar som är rättade eller tillagda för hand, följer inte med",
      files: "Rader som är borttagna för hand kommer tillbaka när deras fil läses, och det som är att se efter i filer som inte läses nu följer inte med",
    }[kind];
    if (columns.length === 0) return `${lost}: bladet ${sheet} finns inte. Hämta tillbaka bladet från en tidigare version om det ska följa med.`;
    return `${lost}: på bladet ${sheet} saknas ${columns.length === 1 ? "kolumnen" : "kolumnerna"} ${listed(columns, "och", (n) => `${n} till`)}. Sätt tillbaka ${columns.length === 1 ? "rubriken" : "rubrikerna"} om det ska följa med.`;
  },
  changedSheets: (names: readonly string[], rows: string) =>
    `Det som är ändrat för hand på ${names.length === 1 ? "bladet" : "bladen"} ${listed(names, "och", (n) => `${n} till`)} följer inte med, för ${names.length === 1 ? "det görs" : "de görs"} om ur bladet ${rows}. Rätta där i stället.`,
  unreadCells: (cells: Cells) =>
    `Är inget avsnitt (1–7) eller årtal och följer inte med, så det som lästes står där: ${cellsInSv(cells)}.`,
  unknownRegions: (cells: Cells) => `Känns inte igen som en region, och står för sig: ${cellsInSv(cells)}. Skriv regionens namn, till exempel Kalmar eller Region Kalmar län.`,
  rowsAlone: (file: string) =>
    `${file} har bara rader: noteringar, svar och hur dubbletter räknas följer inte med därifrån, och rader som du har tagit bort ur den kommer tillbaka när deras fil läses.`,
  notNational: (file: string) => `${file} har ingen nationell tabell som går att fortsätta på. Välj en arbetsbok (.xlsx) som consolidate har skrivit, med bladet Alla insatser och dess dolda kolumn Läst som, eller en CSV-fil därifrån.`,
  columnsMissing: (file: string, sheet: string, headers: readonly string[]) =>
    `${file} går inte att fortsätta på: på bladet ${sheet} saknas ${headers.length === 1 ? "kolumnen" : "kolumnerna"} ${listed(headers, "och", (n) => `${n} till`)}, och utan ${headers.length === 1 ? "den" : "dem"} går rader förlorade. Sätt tillbaka rubriken, eller fortsätt på en tidigare version.`,
};

const en: typeof sv = {
  title: (file) => `Since ${file}`,
  files: ({ changed, unchanged, new: added }) => `${enCount(changed, "changed file")}, ${formatNumber(unchanged, "en")} unchanged, ${formatNumber(added, "en")} new`,
  absent: ({ kept, gone }, rows) =>
    gone > 0 ? `${enCount(gone, "file")} of the table ${gone === 1 ? "is" : "are"} not here now: ${enCount(rows, "row")} taken away.` : `${enCount(kept, "file")} of the table ${kept === 1 ? "is" : "are"} not here now: ${enCount(rows, "row")} kept.`,
  none: "Nothing has changed.",
  added: (n) => `New rows: ${formatNumber(n, "en")}`,
  removed: (n) => `Rows that are gone: ${formatNumber(n, "en")}`,
  changed: (n) => `Changed rows: ${formatNumber(n, "en")}`,
  corrected: (n) => `Corrected by hand, and kept: ${formatNumber(n, "en")}`,
  conflicts: (n) => `Corrected by hand, but the file has changed too: ${formatNumber(n, "en")}. Your words are kept; see the column Changed.`,
  kept: (n) => `Added by hand, and kept: ${formatNumber(n, "en")}`,
  deleted: (n) => `Taken away by hand, and still away: ${formatNumber(n, "en")}`,
  gone: "the row is no longer in the file",
  correctedGone: "corrected by hand: the correction goes with the file",
  ownColumns: (sheet, headers) => `Columns of your own on the sheet ${sheet} do not come along here: ${listed(headers, "and", (n) => `${n} more`)}.`,
  ownSheets: (names) => `Sheets of your own do not come along here: ${listed(names, "and", (n) => `${n} more`)}.`,
  correctionsLeftOut: (header, n) => `${enCount(n, "correction")} in the column ${header} ${n === 1 ? "goes" : "go"}: it is left out.`,
  columnsMissing: (file, sheet, headers) =>
    `${file} cannot be gone on from: on the sheet ${sheet} the column${headers.length === 1 ? "" : "s"} ${listed(headers, "and", (n) => `${n} more`)} ${headers.length === 1 ? "is" : "are"} missing, and without ${headers.length === 1 ? "it" : "them"} rows would be lost. Put the header back, or go on from an earlier version.`,
  unreadChoices: (cells) => `Counted as “all”, since what stands in the column Counted is neither “all” nor “once”: ${cellsInEn(cells)}.`,
  missing: ({ kind, sheet, columns }) => {
    const lost = {
      rows: "What stood there of files that are not read now, and what was corrected there, does not come along",
      duplicates: "How duplicates count does not come along",
      notes: "Notes of files that are not read now, and notes corrected or added by hand, do not come along",
      answers: "Answers of files that are not read now, and answers corrected or added by hand, do not come along",
      files: "Rows taken away by hand come back when their file is read, and what is to be looked at in files that are not read now does not come along",
    }[kind];
    if (columns.length === 0) return `${lost}: there is no sheet ${sheet}. Take it back from an earlier version if they should.`;
    return `${lost}: on the sheet ${sheet} the ${columns.length === 1 ? "column" : "columns"} ${listed(columns, "and", (n) => `${n} more`)} ${columns.length === 1 ? "is" : "are"} missing. Put ${columns.length === 1 ? "its header" : "their headers"} back if they should.`;
  },
  changedSheets: (names, rows) =>
    `What is changed by hand on the ${names.length === 1 ? "sheet" : "sheets"} ${listed(names, "and", (n) => `${n} more`)} does not come along, since ${names.length === 1 ? "it is" : "they are"} made anew of the sheet ${rows}. Correct it there instead.`,
  unreadCells: (cells) => `No section (1–7) or year, and not kept, so that what was read stands there: ${cellsInEn(cells)}.`,
  unknownRegions: (cells) => `Not known as a region, and standing by itself: ${cellsInEn(cells)}. Write the region's name, such as Kalmar or Region Kalmar län.`,
  rowsAlone: (file) => `${file} has only rows: notes, answers and how duplicates count do not come along from there, and rows that you have taken away from it come back when their file is read.`,
  notNational: (file) => `${file} has no national table to go on from. Choose a workbook (.xlsx) that consolidate has written, with the sheet All insatser and its hidden column Read as, or a CSV file from there.`,
};

export const changesTexts = { sv, en } satisfies InBoth<typeof sv>;

/** Where somebody must look, each in a sentence. */
interface PointedOut extends Record<"unreadChoices" | "unreadCells" | "unknownRegions", Cells> {
  missing: readonly MissingList[];
  changedSheets: readonly string[];
}

/** Lists that are not there or lack columns, sheets that are written over, and cells that say what cannot be read, in sentences. */
export function pointedOutTexts({ missing, changedSheets, ...cells }: PointedOut, language: Language): string[] {
  const words = changesTexts[language];
  const unread = (["unreadChoices", "unreadCells", "unknownRegions"] as const).filter((kind) => cells[kind].count > 0).map((kind) => words[kind](cells[kind]));
  const over = changedSheets.length === 0 ? [] : [words.changedSheets(changedSheets, consolidationTexts[language].sheets.rows.name)];
  return [...missing.map((list) => words.missing(list)), ...over, ...unread];
}

const cellsInSv = ({ first, count }: Cells): string => `${first.map(({ sheet, cell, text }) => `${sheet}!${cell} (”${text}”)`).join(", ")}${count > first.length ? ` och ${formatNumber(count - first.length, "sv")} till` : ""}`;

const cellsInEn = ({ first, count }: Cells): string => `${first.map(({ sheet, cell, text }) => `${sheet}!${cell} (“${text}”)`).join(", ")}${count > first.length ? ` and ${formatNumber(count - first.length, "en")} more` : ""}`;
