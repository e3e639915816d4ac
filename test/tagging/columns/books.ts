/** Workbooks of the invented Region Mellansjö to tag, and what becomes of them when a plan is carried out. */
import { recogniseWorkbook } from "../../../src/table";
import type { CellValue, Grid } from "../../../src/table/grid";
import type { WorkbookReading } from "../../../src/table/reading";
import { planTags, settledRows, tagWorkbook, VALUE_COLUMNS, type PlanMaterial, type SettledRow, type TaggedRow, type TagPlan } from "../../../src/tagging";
import { gridOf } from "../../checks/reading";

export const HEADER = ["Namn på insats", "Prestationer", "Effekter", "Mål i RUS"];
export const FIBRE = ["Fiber till öarna", "Tolv byar i glesbygd har fått bredband och snabb uppkoppling.", "Utvärderingen visar att fler hushåll har fiber.", "Agenda 2030: mål 9"];
export const COURSES = ["Kurser i svetsning", "Yrkesutbildning för arbetssökande vid sjön.", "Egen bedömning: fler har fått jobb.", "SM 1.3"];
export const PIERS = ["Bryggor", "Nio bryggor har byggts.", "Uppföljning: fler båtar lägger till.", ""];

export type Rows = (CellValue | undefined)[][];

export interface Planned {
  reading: WorkbookReading;
  rows: TaggedRow[];
  settled: SettledRow[];
  plan: TagPlan;
  /** The sheet when the plan is carried out. */
  after: Rows;
}

/** Tags one sheet and plans its columns. `decide`: what a person settles in the panel. */
export function planned(sheet: Grid | Rows, more: Partial<PlanMaterial> = {}, decide?: (rows: SettledRow[]) => void): Planned {
  const grid = Array.isArray(sheet) ? gridOf("6.4", sheet.map((row) => row.map((value) => value ?? null))) : sheet;
  const grids = [grid];
  const reading = recogniseWorkbook(grids, { region: "19", year: 2023 });
  const rows = tagWorkbook(reading);
  const settled = settledRows(grids, rows, more.written ?? "");
  decide?.(settled);
  const plan = planTags({ grids, rows, settled: settled.map((row) => row.settled), columns: VALUE_COLUMNS, written: "", language: "sv", ...more });
  return { reading, rows, settled, plan, after: carriedOut(grid, plan) };
}

/** A sheet's cells when the plan is carried out. */
export function carriedOut(grid: Grid, { headers, cells }: TagPlan): Rows {
  const after: Rows = grid.values.map((row) => [...row]);
  const put = (row: number, column: number, text: string) => (after[row - grid.firstRow]![column - grid.firstColumn] = text === "" ? null : text);
  for (const { sheet, row, column, text } of headers) if (sheet === grid.name) put(row, column, text);
  for (const { sheet, row, column, text, fate } of cells) if (sheet === grid.name && fate !== "kept") put(row, column, text);
  return after;
}
