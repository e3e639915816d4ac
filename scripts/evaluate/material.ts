/** The real reports beside the checkout, and all that the checks find in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparing, runChecks } from "../../src/checks";
import type { Finding } from "../../src/checks/check";
import { gridOf, shownAt } from "../../src/table/grid-cells";
import { recogniseWorkbook } from "../../src/table";
import type { WorkbookReading } from "../../src/table/reading";
import { readWorkbookFile } from "../../src/workbook-file";
import { DATA, TRUTH } from "./folders";
import { hasWrittenRows } from "./written-rows";

/** A finding with where it stands and the whole text of its cell. */
export interface Told {
  file: string;
  finding: Finding;
  cell: string;
  /** The whole row's text: what an empty cell is told by. */
  row: string;
}

/** A report and what was found in it. */
export interface Report {
  file: string;
  /** Rows that tell of something: insatser, and answers to questions. */
  rows: number;
  told: readonly Told[];
}

/** Whether the reports, and what is known to be true of them, are beside the checkout. */
export function hasMaterial(): boolean {
  return hasWrittenRows() && existsSync(join(TRUTH, "mistakes-public.jsonl"));
}

/** How a finding is told, with its cell and row. */
function tellerOf(file: string, reading: WorkbookReading): (finding: Finding) => Told {
  return (finding) => {
    const grid = gridOf(reading, finding.sheet);
    const row = (grid?.values[finding.row - grid.firstRow] ?? []).join(" ");
    return { file, finding, row, cell: grid ? shownAt(grid, finding.row, finding.column) : "" };
  };
}

/**
 * Runs every check on every report, and those that look through several reports on all together. File names
 * come in one spelling, whatever the file system makes of å, ä and ö.
 */
export async function readReports(): Promise<Report[]> {
  const comparison = comparing();
  const told = new Map<string, { tell: (finding: Finding) => Told; rows: number; told: Told[] }>();
  for (const name of readdirSync(DATA).filter((one) => one.endsWith(".xlsx")).sort()) {
    const { grids } = await readWorkbookFile(readFileSync(join(DATA, name)), name);
    const reading = recogniseWorkbook(grids, { fileName: name });
    const file = name.normalize("NFC");
    const tell = tellerOf(file, reading);
    const insatser = reading.tables.reduce((sum, table) => sum + table.insatser.length, 0);
    const rows = insatser + reading.answers.reduce((sum, { answers }) => sum + answers.length, 0);
    told.set(file, { tell, rows, told: runChecks(reading).map(tell) });
    comparison.add(file, reading);
  }
  for (const { file, finding } of comparison.findings()) {
    const report = told.get(file);
    report?.told.push(report.tell(finding));
  }
  return [...told].map(([file, report]) => ({ file, rows: report.rows, told: report.told }));
}

/** Finds quoted words in a cell; white space is often another in a quotation. */
export function quotation(quoted: string): RegExp {
  const words = quoted.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(words.join("\\s+"), "gu");
}

/** Whether a finding stands on quoted words. */
export function touches({ finding, cell, row }: Told, quoted: string): boolean {
  const pattern = quotation(quoted);
  if (cell === "") return pattern.test(row);
  return [...cell.matchAll(pattern)].some(({ 0: found, index }) => index < finding.end && index + found.length > finding.start);
}
