/** `insats consolidate --out`: the national table as a workbook, as CSV with a Table Schema beside it, or as a folder of Parquet files. */
import { existsSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import type { Duplicate, NationalTable } from "../../consolidation";
import { leftOutHeaders, planningConsolidation } from "../../consolidation/sheets";
import { consolidationTexts } from "../../language/national-table";
import { inOneGo } from "../../slices/in-one-go";
import { newWorkbook } from "../../workbook-file";
import { CONSOLIDATE_FORMATS, type ConsolidateRequest, type WithOut } from "../arguments";
import { noPlaceFor, whyNotWritten, writeNewFile, type WriteOutcome } from "../new-file";
import { schemaFile, writeCsv } from "./csv";
import { writeParquet } from "./parquet";

/** A workbook is put together in memory; a table with more insatser, forty times what all regions report, is for other programs. */
const MOST_ROWS = 20_000;

/** How many insatser there is room for in what is asked for. */
export function roomFor({ out, format }: Pick<ConsolidateRequest, "out" | "format">): number {
  return out !== undefined && format === "xlsx" ? MOST_ROWS : Infinity;
}

/** Why the table cannot be written there, in the language asked for; `null`: it can. */
export function outProblem({ out, format, language }: WithOut<ConsolidateRequest>, folder: string): string | null {
  const ending = extname(out).toLowerCase();
  if (ending !== `.${format}`) {
    // A workbook is also what is meant where nothing is said: then any of them would do.
    const endings = CONSOLIDATE_FORMATS.filter((one) => one === format || (format === "xlsx" && !CONSOLIDATE_FORMATS.some((known) => `.${known}` === ending)));
    return consolidationTexts[language].out.otherEnding(out, endings.map((one) => `.${one}`));
  }
  return noPlaceFor(out, folder, language) ?? (format === "csv" ? noPlaceFor(schemaFile(out), folder, language) : null);
}

/** Where the command is run, and where the files that it has read lie, by what they are called in the table. */
interface Place {
  folder: string;
  paths: ReadonlyMap<string, string>;
}

/** Writes the table: whole or not at all, and never over a file that exists. `read`: the day, "2024-02-21". */
export async function writeConsolidation(table: NationalTable, duplicates: readonly Duplicate[], request: WithOut<ConsolidateRequest>, { folder, paths }: Place, read: string): Promise<WriteOutcome> {
  const { out, format, language } = request;
  const { nothing, tooManyRows, written } = consolidationTexts[language].out;
  const { heads, files } = table;
  const insatser = heads.filter((head) => head !== null).length;
  if (!files.some((file) => file.tables.length > 0 || file.answers > 0)) return { written: false, message: nothing(out) };
  if (insatser > roomFor(request)) return { written: false, message: tooManyRows(out, insatser, MOST_ROWS) };
  const path = resolve(folder, out);
  try {
    if (format === "csv") await writeCsv(table, path, { language, read });
    else if (format === "parquet") await writeParquet(table, path, { language, read });
    else await writeNewFile(path, await workbook(table, duplicates, { path, folder, paths, language, read }));
  } catch (cause) {
    return { written: false, message: whyNotWritten(cause, out, language) };
  }
  const leftOut = leftOutHeaders(table, language);
  return { written: true, message: [written(out, insatser, files.length), ...(leftOut.length > 0 ? [consolidationTexts[language].sheets.rows.leftOut(leftOut)] : [])].join(" ") };
}

type Wishes = Pick<ConsolidateRequest, "language"> & Place & { path: string; read: string };

async function workbook(table: NationalTable, duplicates: readonly Duplicate[], { path, folder, paths, language, read }: Wishes): Promise<Uint8Array> {
  const sheets = inOneGo(planningConsolidation(table, duplicates, { language, read }));
  const links = new Map(table.files.map(({ file }) => [file, paths.get(file) ?? besideThem(file, { folder, paths })]));
  const pathTo = (file: string): string | null => {
    const lies = links.get(file) ?? null;
    return lies === null ? null : relative(dirname(path), resolve(folder, lies));
  };
  return newWorkbook({ sheets, title: consolidationTexts[language].sheets.title, pathTo, made: new Date(read) });
}

/** Where a file of an earlier table lies that is not read now, if it lies where the others do; `null`: nobody knows where. */
function besideThem(file: string, { folder, paths }: Place): string | null {
  const [first] = paths.values();
  if (first === undefined) return null;
  const guessed = join(dirname(first), ...file.split("/").slice(1).map(() => ".."), file);
  return existsSync(resolve(folder, guessed)) ? guessed : null;
}
