/**
 * Measures the national table on real workbooks: every insats in its section, region by region, with texts that are
 * those of its source, nothing twice and nothing shifted: `npm run evaluate -- consolidation`. Needs ../shared/data.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findRegion } from "../../src/catalogue";
import { Consolidation, TEXT_ROLES, type ConsolidatedRow, type Duplicate, type TextRole } from "../../src/consolidation";
import { inOneGo } from "../../src/slices/in-one-go";
import { recogniseWorkbook } from "../../src/table";
import { gridOf, shownAt } from "../../src/table/grid-cells";
import type { WorkbookReading } from "../../src/table/reading";
import { squeezeSpaces } from "../../src/text/words/normalise";
import { readWorkbookFile } from "../../src/workbook-file";
import { DATA } from "./folders";
import { hasWrittenRows, writtenRows, type WrittenRow } from "./written-rows";

const CELLS: Readonly<Record<TextRole, keyof WrittenRow>> = { name: "namn", outputs: "prestationer", outcomes: "effekter", goals: "mal" };

interface Measured {
  consolidation: Consolidation;
  duplicates: readonly Duplicate[];
  deviations: string[];
}

/** Whether a text is that of its insats's own cells, letter for letter. */
function isInSource({ texts, place }: ConsolidatedRow, role: TextRole, workbook: WorkbookReading): boolean {
  const grid = gridOf(workbook, place.sheet)!;
  const tables = workbook.tables.filter(({ sheet }) => sheet === place.sheet);
  const insats = tables.flatMap(({ insatser }) => insatser).find(({ row }) => row === place.row)!;
  return texts[role] === (insats.cells[role] ?? []).map(({ row, column }) => shownAt(grid, row, column)).join("\n");
}

function compared(rows: readonly ConsolidatedRow[], written: readonly WrittenRow[], where: string): string[] {
  if (rows.length !== written.length) return [`${where}: ${rows.length} insatser, not ${written.length}`];
  return written.flatMap((row, at) => TEXT_ROLES.filter((role) => squeezeSpaces(rows[at]!.texts[role]) !== squeezeSpaces(String(row[CELLS[role]]))).map((role) => `${where}: line ${row.line}, ${role} differs`));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Gathers every workbook, compares it with its own cells, and the whole with the rows beside the workbooks. */
export async function measureConsolidation(): Promise<Measured> {
  const consolidation = new Consolidation();
  const deviations: string[] = [];
  for (const name of readdirSync(DATA).filter((one) => one.endsWith(".xlsx")).sort()) {
    const bytes = readFileSync(join(DATA, name));
    const reading = recogniseWorkbook((await readWorkbookFile(bytes, name)).grids, { fileName: name.normalize("NFC") });
    const before = consolidation.rows.length;
    inOneGo(consolidation.add(reading, { file: name, fingerprint: createHash("sha256").update(bytes).digest("hex") }));
    for (let at = before; at < consolidation.rows.length; at += 1) {
      const row = consolidation.rows.at(at);
      for (const role of TEXT_ROLES) if (!isInSource(row, role, reading)) deviations.push(`${name}: row ${row.place.row + 1}, ${role} is not as in the file`);
    }
  }
  const rows = Array.from({ length: consolidation.rows.length }, (_, at) => consolidation.rows.at(at));
  const written = writtenRows().filter(({ kind }) => kind === "R");
  const expected = grouped(written, ({ section, region }) => `${section} ${findRegion(region)!.code}`);
  const found = grouped(rows, ({ section, region }) => `${section} ${region}`);
  for (const where of new Set([...expected.keys(), ...found.keys()])) deviations.push(...compared(found.get(where) ?? [], expected.get(where) ?? [], where));
  return { consolidation, duplicates: inOneGo(consolidation.duplicates()), deviations };
}

/** Prints what was found. Returns whether everything was as it should be. */
export async function consolidation(): Promise<boolean> {
  if (!hasWrittenRows()) {
    console.log("No real workbooks in ../shared/data: nothing to measure.");
    return true;
  }
  const { consolidation: national, duplicates, deviations } = await measureConsolidation();
  const kinds = [...grouped(duplicates, ({ kind }) => kind)].map(([kind, groups]) => `${kind} ${groups.length}`);
  console.log(`${national.rows.length} insatser and ${national.notes.length} notes out of ${national.files.length} files, ${deviations.length} deviations. Duplicates: ${kinds.join(", ") || "none"}.`);
  for (const deviation of deviations) console.log(deviation);
  return deviations.length === 0;
}
