/**
 * What there is to read, before reading it: sheets, how far each is filled, merged cells, tables, formulas. Two
 * requests for the whole workbook, however large; more only when Excel refuses the second (over 512 merged areas on
 * a sheet, or a protected sheet that will not list its formulas).
 */
import type { Area, ExcelTable, Grid } from "../table/grid";
import { cellAddress } from "../table/address";
import { areaOf, areasOf, askAreas, PLACE, rangeAt } from "./ranges";
import { canDo, type Send } from "./run";
import type { ExcelProblem, ProblemKind } from "./port";

export interface SheetLayout {
  name: string;
  visibility: Grid["visibility"];
  /** The block that holds every cell with content; `null` on an empty sheet. */
  area: Area | null;
  tables: ExcelTable[];
  /** `null`: Excel could not tell. */
  merges: Area[] | null;
  /** A1 addresses of formula cells. `null`: Excel would not list them, so they must be read. */
  formulas: string[] | null;
}

export interface Layout {
  fileName: string | null;
  sheets: SheetLayout[];
}

const visibilities: Readonly<Record<string, Grid["visibility"]>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** The layout of all sheets, or of those named in `only`. */
export async function readLayout(send: Send, only?: readonly string[]): Promise<Layout> {
  const { workbook, sheets, tables } = await send(({ workbook }) => {
    workbook.load("name");
    const { worksheets: sheets, tables } = workbook;
    sheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    return { workbook, sheets, tables };
  });
  const names = sheets.items.map(({ name }) => name).filter((name) => !only || only.includes(name));
  const tablesOf = new Map(names.map((name) => [name, tables.items.filter(({ worksheet }) => worksheet.name === name).map((table) => table.name)]));
  const extents = await readExtents(send, tablesOf);
  const visibilityOf = new Map(sheets.items.map(({ name, visibility }) => [name, visibilities[visibility] ?? "visible"]));
  return {
    fileName: workbook.name || null,
    sheets: names.map((name) => ({ name, visibility: visibilityOf.get(name)!, ...extents.get(name)! })),
  };
}

type Extent = Omit<SheetLayout, "name" | "visibility">;

async function readExtents(send: Send, tablesOf: ReadonlyMap<string, string[]>): Promise<Map<string, Extent>> {
  try {
    return await askExtents(send, tablesOf, true);
  } catch (error) {
    if (!isRefusal(error as ExcelProblem)) throw error;
    const extents = await askExtents(send, tablesOf, false);
    for (const [name, extent] of extents) extent.merges = extent.area && (await mergesByBands(send, name, extent.area));
    return extents;
  }
}

async function askExtents(send: Send, tablesOf: ReadonlyMap<string, string[]>, withDetails: boolean): Promise<Map<string, Extent>> {
  const asked = await send(({ workbook }) =>
    [...tablesOf].map(([name, tableNames]) => {
      const sheet = workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
      const tables = tableNames.map((tableName) => ({ tableName, range: sheet.tables.getItem(tableName).getRange().load(PLACE) }));
      return {
        name, used, tables,
        merges: withDetails && canDo("1.13") ? askAreas(used.getMergedAreasOrNullObject()) : null,
        formulas: withDetails ? askAreas(used.getSpecialCellsOrNullObject("Formulas")) : null,
      };
    }),
  );
  return new Map(asked.map(({ name, used, tables, merges, formulas }) => {
    const area = used.isNullObject ? null : areaOf(used);
    return [name, {
      area,
      tables: tables.map(({ tableName, range }) => ({ name: tableName, ...areaOf(range) })),
      merges: area === null ? [] : merges && areasOf(merges),
      formulas: area === null ? [] : formulas && areasOf(formulas).flatMap(addressesIn(area)),
    }];
  }));
}

/** Excel lists at most 512 merged areas at a time, so a sheet with more is asked in halves. `null`: it cannot tell. */
async function mergesByBands(send: Send, name: string, area: Area): Promise<Area[] | null> {
  if (!canDo("1.13")) return null;
  try {
    const asked = await send(({ workbook }) => askAreas(rangeAt(workbook.worksheets.getItem(name), area).getMergedAreasOrNullObject()));
    return areasOf(asked);
  } catch (error) {
    if (!isRefusal(error as ExcelProblem)) throw error;
    if (area.rows === 1) return null;
    const above = Math.floor(area.rows / 2);
    const halves = [await mergesByBands(send, name, { ...area, rows: above }), await mergesByBands(send, name, { ...area, row: area.row + above, rows: area.rows - above })];
    // An area across the cut is told by both halves.
    return halves.every((half) => half !== null) ? [...new Map(halves.flat().map((merge) => [`${merge.row},${merge.column}`, merge])).values()] : null;
  }
}

/** Excel said no to what was asked, as opposed to being out of reach. */
function isRefusal({ kind }: ExcelProblem): boolean {
  const outOfReach: readonly ProblemKind[] = ["cellEdit", "busy", "sessionLost"];
  return !outOfReach.includes(kind);
}

/** Addresses of the cells of a block that lie inside the filled block. */
function addressesIn(filled: Area): (area: Area) => string[] {
  return ({ row, column, rows, columns }) => {
    const addresses: string[] = [];
    for (let r = Math.max(row, filled.row); r < Math.min(row + rows, filled.row + filled.rows); r++) {
      for (let c = Math.max(column, filled.column); c < Math.min(column + columns, filled.column + filled.columns); c++) addresses.push(cellAddress(r, c));
    }
    return addresses;
  };
}
