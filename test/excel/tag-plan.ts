/** A plan of tags for the workbook that is open in Excel, and a workbook to tag. */
import { recogniseWorkbook } from "../../src/table";
import { planTags, settledRows, tagWorkbook, VALUE_COLUMNS, type PlanMaterial, type SettledRow, type TagPlan } from "../../src/tagging";
import type { ExcelPort } from "../../src/excel/port";

export const HEADER = ["Namn på insats", "Prestationer", "Effekter", "Mål i RUS"];
export const FIBRE = ["Fiber till öarna", "Tolv byar i glesbygd har fått bredband och snabb uppkoppling.", "Utvärderingen visar att fler hushåll har fiber.", "Agenda 2030: mål 9"];
export const COURSES = ["Kurser i svetsning", "Yrkesutbildning för arbetssökande i Mellansjö.", "Egen bedömning: fler har fått jobb.", "SM 1.3"];

/** Reads the workbook, tags it and plans what is to be written. `decide`: what the person in the panel settles. */
export async function planFor(excel: ExcelPort, more: Partial<PlanMaterial> = {}, decide?: (rows: SettledRow[]) => void): Promise<TagPlan> {
  const { fileName, grids } = await excel.read();
  const { tags = "" } = await excel.recall();
  const rows = tagWorkbook(recogniseWorkbook(grids, { fileName }));
  const settled = settledRows(grids, rows, tags);
  decide?.(settled);
  return planTags({ grids, rows, settled: settled.map((row) => row.settled), columns: VALUE_COLUMNS, written: tags, language: "sv", ...more });
}
