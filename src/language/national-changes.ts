/** Words of what has changed since the national table was written before. */
import { enCount, listed, svCount } from "./count";
import type { InBoth, Language } from "./index";
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
  others: (headers: readonly string[]) => `Dina egna kolumner på bladet Alla insatser följer inte med hit: ${listed(headers, "och", (n) => `${n} till`)}. I panelen gör de det.`,
  correctionsLeftOut: (header: string, n: number) => `${svCount(n, "rättning", "rättningar")} i kolumnen ${header} försvinner: den är utelämnad.`,
  unreadChoices: (cells: Cells) =>
    `Räknas som ”alla”, eftersom det som står i kolumnen Räknas varken är ”alla” eller ”en gång”: ${cellsInSv(cells)}.`,
  choicesMissing: ({ sheet, column }: { sheet: string; column: string }) => `Hur dubbletter räknas följer inte med: på bladet ${sheet} saknas kolumnen ${column}. Sätt tillbaka rubriken om det ska göra det.`,
  unreadCells: (cells: Cells) =>
    `Är inget avsnitt (1–7) eller årtal och följer inte med, så det som lästes står där: ${cellsInSv(cells)}.`,
  correctedAnswers: (cells: Cells) => `Svar som är rättade för hand, och kvar: ${cellsInSv(cells)}.`,
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
  others: (headers) => `Columns of your own on the sheet All insatser do not come along here: ${listed(headers, "and", (n) => `${n} more`)}. In the panel they do.`,
  correctionsLeftOut: (header, n) => `${enCount(n, "correction")} in the column ${header} ${n === 1 ? "goes" : "go"}: it is left out.`,
  columnsMissing: (file, sheet, headers) =>
    `${file} cannot be gone on from: on the sheet ${sheet} the column${headers.length === 1 ? "" : "s"} ${listed(headers, "and", (n) => `${n} more`)} ${headers.length === 1 ? "is" : "are"} missing, and without ${headers.length === 1 ? "it" : "them"} rows would be lost. Put the header back, or go on from an earlier version.`,
  unreadChoices: (cells) => `Counted as “all”, since what stands in the column Counted is neither “all” nor “once”: ${cellsInEn(cells)}.`,
  choicesMissing: ({ sheet, column }) => `How duplicates count does not come along: on the sheet ${sheet} the column ${column} is missing. Put the header back if it should.`,
  unreadCells: (cells) => `No section (1–7) or year, and not kept, so that what was read stands there: ${cellsInEn(cells)}.`,
  correctedAnswers: (cells) => `Answers corrected by hand, and kept: ${cellsInEn(cells)}.`,
  rowsAlone: (file) => `${file} has only rows: notes, answers and how duplicates count do not come along from there, and rows that you have taken away from it come back when their file is read.`,
  notNational: (file) => `${file} has no national table to go on from. Choose a workbook (.xlsx) that consolidate has written, with the sheet All insatser and its hidden column Read as, or a CSV file from there.`,
};

export const changesTexts = { sv, en } satisfies InBoth<typeof sv>;

/** Where somebody must look, each in a sentence. */
interface PointedOut extends Record<"unreadChoices" | "unreadCells" | "correctedAnswers", Cells> {
  choicesMissing: { sheet: string; column: string } | null;
}

/** Cells that say what cannot be read, choices that are not there, and answers that a person has corrected, in sentences. */
export function pointedOutTexts({ choicesMissing, ...cells }: PointedOut, language: Language): string[] {
  const words = changesTexts[language];
  const told = (["unreadChoices", "unreadCells", "correctedAnswers"] as const).filter((kind) => cells[kind].count > 0).map((kind) => words[kind](cells[kind]));
  return [...(choicesMissing ? [words.choicesMissing(choicesMissing)] : []), ...told];
}

const cellsInSv = ({ first, count }: Cells): string => `${first.map(({ sheet, cell, text }) => `${sheet}!${cell} (”${text}”)`).join(", ")}${count > first.length ? ` och ${formatNumber(count - first.length, "sv")} till` : ""}`;

const cellsInEn = ({ first, count }: Cells): string => `${first.map(({ sheet, cell, text }) => `${sheet}!${cell} (“${text}”)`).join(", ")}${count > first.length ? ` and ${formatNumber(count - first.length, "en")} more` : ""}`;
