/**
 * Measures recognition on real workbooks: every section found with the right columns, every insats counted and every
 * text in its place, as the rows beside the workbooks say. Needs ../shared/data.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { squeezeSpaces } from "../../src/text/words/normalise";
import { recogniseWorkbook } from "../../src/table";
import type { Insats, InsatsTable, WorkbookReading } from "../../src/table/reading";
import { readWorkbookFile } from "../../src/workbook-file";
import { DATA } from "./folders";
import { hasWrittenRows, writtenRows, type WrittenRow } from "./written-rows";

export interface Evaluated {
  file: string;
  tables: number;
  insatser: number;
  notes: number;
  answers: number;
  deviations: string[];
}

const NUMBERS = ["3.4", "4.4", "5.4", "6.4", "7.2", "8.2", "9.2"];
const CELLS = { name: "namn", outputs: "prestationer", outcomes: "effekter", goals: "mal" } as const;
const ROLES = Object.keys(CELLS) as (keyof typeof CELLS)[];

/** Cells of a role as one text; lines that were parted to several rows are put together again. */
const textOf = (insats: Insats, role: keyof typeof CELLS): string => squeezeSpaces((insats.cells[role] ?? []).map(({ text }) => text).join("\n"));

function compareSection(number: string, table: InsatsTable | undefined, rows: readonly WrittenRow[]): string[] {
  const expected = rows.filter(({ kind }) => kind === "R");
  if (!table) return rows.length > 0 ? [`${number}: no table`] : [];
  const deviations: string[] = [];
  if (table.insatser.length !== expected.length) deviations.push(`${number}: ${table.insatser.length} insatser, not ${expected.length}`);
  expected.forEach((row, index) => {
    const insats = table.insatser[index];
    for (const role of insats ? ROLES : []) {
      if (textOf(insats!, role) !== squeezeSpaces(row[CELLS[role]])) deviations.push(`${number}: line ${row.line}, ${role} differs`);
    }
  });
  const missing = ROLES.filter((role) => table.columns.length > 0 && !table.columns.some((column) => column.role.value === role));
  return [...deviations, ...missing.map((role) => `${number}: no column for ${role}`)];
}

/** Notes of the rows, as far as the workbook holds them: a sheet for all sections leaves them out. */
function compareNotes(number: string, table: InsatsTable | undefined, rows: readonly WrittenRow[], held: ReadonlySet<string>): string[] {
  const expected = rows.filter(({ kind, namn }) => kind === "N" && held.has(`${number}\n${squeezeSpaces(namn)}`)).map(({ namn }) => squeezeSpaces(namn));
  const found = (table?.notes ?? []).map(({ text }) => squeezeSpaces(text));
  return expected.join("\n") === found.join("\n") ? [] : [`${number}: ${found.length} notes, not ${expected.length}`];
}

/** Which notes a workbook holds at all: their words on a sheet whose name begins with the section's number. */
function heldNotes(reading: WorkbookReading): Set<string> {
  const held = new Set<string>();
  for (const { name, values } of reading.grids) {
    const number = NUMBERS.find((one) => name.startsWith(one));
    if (number) for (const value of values.flat()) if (typeof value === "string") held.add(`${number}\n${squeezeSpaces(value)}`);
  }
  return held;
}

function compare(file: string, reading: WorkbookReading, rows: readonly WrittenRow[], region: string): Evaluated {
  const deviations: string[] = [];
  const held = heldNotes(reading);
  for (const [index, number] of NUMBERS.entries()) {
    const tables = reading.tables.filter(({ section }) => section.value === number);
    const own = rows.filter((row) => row.region === region && row.section === index + 1);
    if (tables.length > 1) deviations.push(`${number}: ${tables.length} tables`);
    deviations.push(...compareSection(number, tables[0], own), ...compareNotes(number, tables[0], own, held));
  }
  const stray = reading.tables.filter(({ section }) => section.value === null);
  deviations.push(...stray.map(({ id }) => `${id}: no section`));
  if (reading.region.value === null) deviations.push("no region");
  if (reading.year.value !== 2023) deviations.push(`year ${reading.year.value}`);
  return summary(file, reading, deviations);
}

function summary(file: string, reading: WorkbookReading, deviations: string[]): Evaluated {
  return {
    file,
    tables: reading.tables.length,
    insatser: reading.tables.reduce((sum, { insatser }) => sum + insatser.length, 0),
    notes: reading.tables.reduce((sum, { notes }) => sum + notes.length, 0),
    answers: reading.answers.reduce((sum, { answers }) => sum + answers.length, 0),
    deviations,
  };
}

/** Reads every workbook and compares it with its rows; answers workbooks with the questions beside them. */
export async function evaluateTables(): Promise<Evaluated[]> {
  const rows = writtenRows();
  const regions = [...new Set(rows.map(({ region }) => region))];
  const evaluated: Evaluated[] = [];
  for (const file of readdirSync(DATA).filter((name) => name.endsWith(".xlsx"))) {
    const { grids } = await readWorkbookFile(readFileSync(join(DATA, file)), file);
    const reading = recogniseWorkbook(grids, { fileName: file });
    const region = regions.find((name) => file.normalize("NFC").startsWith(name.replace(/ /g, "-")));
    if (region) evaluated.push(compare(file, reading, rows, region));
    else {
      const asked = grids.flatMap(({ values }) => values).filter((row) => /^\d{1,2}\.\d{1,2}$/.test(String(row[0]))).length;
      const read = reading.answers.reduce((sum, { answers }) => sum + answers.filter(({ number }) => /^\d+\.\d+$/.test(number)).length, 0);
      evaluated.push(summary(file, reading, asked === read ? [] : [`${read} answers, not ${asked}`]));
    }
  }
  return evaluated;
}

/** Prints a table of what was found. Returns whether everything was as it should be. */
export async function tables(): Promise<boolean> {
  if (!hasWrittenRows()) {
    console.log("No real workbooks in ../shared/data: nothing to measure.");
    return true;
  }
  const evaluated = await evaluateTables();
  console.table(Object.fromEntries(evaluated.map(({ file, deviations, ...counts }) => [file, { ...counts, deviations: deviations.length }])));
  for (const { file, deviations } of evaluated) for (const deviation of deviations) console.log(`${file}: ${deviation}`);
  return evaluated.every(({ deviations }) => deviations.length === 0);
}
