/** Reads from the grid what a person may have changed there. */
import { BooleanNumber, type IStyleData } from "@univerjs/presets";
import { cellAddress } from "../../../src/table/address";
import type { Area, Cell, CellChange, Sheet, SheetFacts } from "../../host/model";
import { pixelsOfPoints, pointsOfPixels } from "../file/widths";
import { cellFromGrid } from "./cells";
import { areaOf } from "./snapshot";
import type { GridSheet, GridWorkbook } from "./unit";

/** The model's cell for one place in the grid. */
export function readCell(workbook: GridWorkbook, sheet: GridSheet, row: number, column: number, before: Cell | undefined): Cell | undefined {
  const found = sheet.getSheet().getCellRaw(row, column) ?? undefined;
  const style = typeof found?.s === "string" ? workbook.getWorkbook().getStyles().get(found.s) : found?.s;
  return cellFromGrid(found, (style as IStyleData | null) ?? undefined, before);
}

/** Cells at these places that differ from the model's. */
export function changedCells(workbook: GridWorkbook, grid: GridSheet, model: Sheet, places: Iterable<readonly [number, number]>): CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, column] of places) {
    const before = model.cells.get(row, column);
    const after = readCell(workbook, grid, row, column, before);
    if (after !== before) changes.push({ row, column, before, after });
  }
  return changes;
}

/** Every place that holds something in the grid or in the model: after rows were inserted, anything may have moved. */
export function* everyPlace(grid: GridSheet, model: Sheet): Iterable<readonly [number, number]> {
  const seen = new Set<string>();
  const rows = grid.getSheet().getCellMatrix().getMatrix();
  for (const row of Object.keys(rows).map(Number)) {
    for (const column of Object.keys(rows[row] ?? {}).map(Number)) {
      seen.add(cellAddress(row, column));
      yield [row, column];
    }
  }
  for (const { row, column } of model.cells.entries()) if (!seen.has(cellAddress(row, column))) yield [row, column];
}

type Resource = Record<string, unknown>;

/** What the grid's parts keep for a sheet: rules, tables and notes. */
function resources(workbook: GridWorkbook): ReadonlyMap<string, Resource> {
  const kept = workbook.save().resources ?? [];
  return new Map(kept.map(({ name, data }) => [name, (data ? JSON.parse(data) : {}) as Resource]));
}

interface Ranged {
  ranges: { startRow: number; startColumn: number; endRow: number; endColumn: number }[];
}

/** Where each rule, by its place in the model's list, lies now; rules that are gone are left out. */
function moved<Facts extends { areas: readonly Area[] }>(facts: readonly Facts[], found: readonly (Ranged | undefined)[]): Facts[] {
  return facts.flatMap((each, at) => {
    const ranges = found[at]?.ranges;
    return ranges ? [{ ...each, areas: ranges.map(areaOf) }] : [];
  });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Kinds of rule that the grid does not draw stay where they are in the model. */
const undrawn = (type: string): boolean => !["Custom", "CellValue", "ContainsText"].includes(type);

/** Rules, tables and notes as they lie in the grid now. */
export function readOverlay(workbook: GridWorkbook, gridId: string, model: Sheet): Pick<SheetFacts, "conditionalFormats" | "validations" | "tables"> & { notes: Map<string, string> } {
  const kept = resources(workbook);
  const of = (name: string): unknown => kept.get(name)?.[gridId];
  const formats = (of("SHEET_CONDITIONAL_FORMATTING_PLUGIN") ?? []) as (Ranged & { cfId: string })[];
  const rules = (of("SHEET_DATA_VALIDATION_PLUGIN") ?? []) as (Ranged & { uid: string })[];
  const tables = ((of("SHEET_TABLE_PLUGIN") as { tables?: { id: string; range: Ranged["ranges"][number] }[] } | undefined)?.tables ?? []);
  const notes = Object.entries((of("SHEET_NOTE_PLUGIN") ?? {}) as Record<string, Record<string, { note: string }>>);
  const { facts } = model;
  return {
    conditionalFormats: facts.conditionalFormats.flatMap((format) => (undrawn(format.type) ? [format] : moved([format], [formats.find(({ cfId }) => cfId === format.id)]))),
    validations: moved(facts.validations, facts.validations.map((_, at) => rules.find(({ uid }) => uid === `${model.id}-validation-${at}`))),
    tables: facts.tables.flatMap((table) => {
      const found = tables.find(({ id }) => id === `table-${table.id}`);
      if (table.area.rows < 2) return [table];
      return found ? [{ ...table, area: areaOf(found.range) }] : [];
    }),
    notes: new Map(notes.flatMap(([row, columns]) => Object.entries(columns).map(([column, { note }]) => [`${row},${column}`, note] as const))),
  };
}

/** Merges, sizes and hidden lines as they are in the grid; a fact that does not differ is the model's own object. */
export function readLayout(grid: GridSheet, { facts }: Sheet): Partial<SheetFacts> {
  const sheet = grid.getSheet();
  const config = sheet.getConfig();
  const sizes = (lines: Readonly<Record<number, number>>, now: (at: number) => number | undefined, known: number[]): Record<number, number> =>
    Object.fromEntries([...new Set([...Object.keys(lines).map(Number), ...known])].flatMap((at) => {
      const pixels = now(at);
      const given = lines[at];
      if (pixels === undefined) return [];
      return [[at, given !== undefined && pixelsOfPoints(given) === pixels ? given : pointsOfPixels(pixels)]];
    }));
  const columns = Object.keys(config.columnData).map(Number);
  const rows = Object.keys(config.rowData).map(Number);
  const found: Partial<SheetFacts> = {
    merges: config.mergeData.map(areaOf),
    columnWidths: sizes(facts.columnWidths, (at) => config.columnData[at]?.w, columns),
    // A height that the grid measured from the text is its own affair.
    rowHeights: sizes(facts.rowHeights, (at) => (config.rowData[at]?.ia === BooleanNumber.FALSE ? config.rowData[at]?.h : undefined), rows),
    hiddenRows: rows.filter((at) => config.rowData[at]?.hd === BooleanNumber.TRUE),
    hiddenColumns: columns.filter((at) => config.columnData[at]?.hd === BooleanNumber.TRUE),
    frozen: config.freeze.xSplit || config.freeze.ySplit ? { rows: config.freeze.ySplit, columns: config.freeze.xSplit } : null,
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
    tabColor: config.tabColor || "",
    visibility: config.hidden === BooleanNumber.TRUE ? (facts.visibility === "Visible" ? "Hidden" : facts.visibility) : "Visible",
    name: config.name,
  };
  return Object.fromEntries(Object.entries(found).filter(([key, value]) => !same(value, facts[key as keyof SheetFacts])));
}
