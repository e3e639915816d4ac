/** Cells before and after a command: writing them in sized requests, and putting back those still untouched. */
import type { CellRef } from "../checks/check";
import type { CellValue } from "../table/grid";
import { cellAddress } from "../table/address";
import { grouped } from "../text/grouped";
import { blocksOf, cutByWeight, packed, type Block } from "./blocks";
import { asTyped, fromExcel, isFormula, same } from "./cells";
import { ExcelProblem, type Written } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

export interface CellChange extends CellRef {
  before: CellValue;
  after: CellValue;
  /** The cell's number format: says whether a text needs its apostrophe. */
  format: unknown;
  /** What Excel made of it, where that is something else: the text, or the formula with its "=". */
  took?: unknown;
  /** Its block had hidden rows (a filter, as a rule): it is written row by row. */
  alone: boolean;
}

export interface SheetBlock<T extends CellRef> extends Block<T> {
  sheet: string;
}

/** Request size aimed at, in characters, for what is sent and for the answer that confirms it (limit 5 MB each). */
export const FITTING = 1_000_000;
/** Cells asked about in one request before they are changed: nobody knows yet how full they are. */
const MOST_CELLS = 5_000;
const MOST_BLOCKS = 500;

/** Blocks of one request each, as many cells in a block as can be written at once. */
export function parcelsOf<T extends CellRef>(cells: readonly T[], weigh: (cell: T) => number, heaviest: number, alone: (cell: T) => boolean = () => false): SheetBlock<T>[][] {
  const weighRow = (row: readonly T[]) => row.reduce((sum, cell) => sum + weigh(cell), 0);
  const blocks = [...grouped(cells, ({ sheet }) => sheet)].flatMap(([sheet, all]) =>
    [true, false].flatMap((singleRows) =>
      blocksOf(all.filter((cell) => alone(cell) === singleRows), { singleRows })
        .flatMap((block) => cutByWeight(block, heaviest, weighRow))
        .map((block): SheetBlock<T> => ({ sheet, ...block })),
    ),
  );
  return packed(blocks, heaviest, ({ cells: rows }) => rows.reduce((sum, row) => sum + weighRow(row), 0), MOST_BLOCKS);
}

export interface CellNow<T extends CellRef> {
  cell: T;
  value: CellValue;
  /** With its "="; `null` for a cell without. */
  formula: string | null;
  format: unknown;
  alone: boolean;
}

/** Lines up something more about a sheet in the same request. */
export type AlsoAsk = (name: string, sheet: Excel.Worksheet) => void;

/**
 * What cells hold just now, and whether they may be written to. Rejects with `missing` or `protected` naming the sheet.
 * A sheet that is protected is fine as long as the cells themselves are unlocked: so templates let authors write.
 */
export async function cellsNow<T extends CellRef>(send: Send, cells: readonly T[], also?: AlsoAsk): Promise<CellNow<T>[]> {
  const found: CellNow<T>[] = [];
  for (const parcel of parcelsOf(cells, () => 1, MOST_CELLS)) found.push(...(await parcelNow(send, parcel, also)));
  return found;
}

async function parcelNow<T extends CellRef>(send: Send, parcel: readonly SheetBlock<T>[], also?: AlsoAsk): Promise<CellNow<T>[]> {
  let asked;
  try {
    asked = await send(({ workbook }) => askBlocks(workbook, parcel, also));
  } catch (error) {
    const finer = halved(parcel);
    if ((error as ExcelProblem).kind !== "tooLarge" || !finer) throw error;
    return [...(await parcelNow(send, finer[0], also)), ...(await parcelNow(send, finer[1], also))];
  }
  for (const [name, found] of asked.sheets) {
    if (found.isNullObject) throw new ExcelProblem("missing", { sheet: name });
    const locked = asked.ranges.some(({ lock }, at) => parcel[at]!.sheet === name && lock.locked !== false);
    if (found.protection.protected && locked) throw new ExcelProblem("protected", { sheet: name });
  }
  return parcel.flatMap((block, at) => {
    const { range } = asked.ranges[at]!;
    return block.cells.flatMap((row, r) => row.map((cell, c): CellNow<T> => {
      const [value, formula] = [range.values[r]![c] as unknown, range.formulas[r]![c] as unknown];
      return { cell, value: fromExcel(value), formula: isFormula(formula, value) ? formula : null, format: range.numberFormat[r]![c], alone: range.rowHidden !== false };
    }));
  });
}

function askBlocks<T extends CellRef>({ worksheets }: Excel.Workbook, parcel: readonly SheetBlock<T>[], also?: AlsoAsk) {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = parcel.map(({ sheet: name, area }) => {
    if (!sheets.has(name)) {
      const asked = worksheets.getItemOrNullObject(name);
      asked.load("name");
      asked.protection.load("protected");
      also?.(name, asked);
      sheets.set(name, asked);
    }
    const range = rangeAt(sheets.get(name)!, area);
    range.load("values,formulas,numberFormat,rowHidden");
    const lock = range.format.protection;
    lock.load("locked");
    return { range, lock };
  });
  return { sheets, ranges };
}

/** Told of the cells of each request just before it is sent, and when they are written. */
export interface Follow {
  begin?(cells: readonly CellChange[]): void;
  done?(cells: readonly CellChange[]): void;
}

/**
 * Writes the changes and makes sure that Excel took them as they are meant. A cell that came to hold something else is
 * written once more when the others are in place: headers of an Excel table that change places are numbered by Excel
 * as long as two of them are alike. Rejects when that did not help either: `filtered` where rows are hidden.
 */
export async function writeCells(send: Send, changes: readonly CellChange[], { begin, done }: Follow = {}): Promise<void> {
  const weigh = ({ after }: CellChange) => (typeof after === "string" ? after.length + 6 : 12);
  const write = async (parcel: readonly SheetBlock<CellChange>[]) => {
    const cells = parcel.flatMap((block) => block.cells.flat());
    begin?.(cells);
    const missed = await writeParcel(send, parcel);
    done?.(cells.filter((cell) => !missed.includes(cell)));
    return missed;
  };
  const missed: CellChange[] = [];
  for (const parcel of parcelsOf(changes, weigh, FITTING, ({ alone }) => alone)) missed.push(...(await write(parcel)));
  for (const parcel of parcelsOf(missed, weigh, FITTING, ({ alone }) => alone)) {
    const [still] = await write(parcel);
    if (still) throw new ExcelProblem(still.alone ? "filtered" : "unknown", { sheet: still.sheet, excel: cellAddress(still.row, still.column) });
  }
}

/** Writes the blocks in one request and reads them back. Returns the cells that came to hold something else. */
async function writeParcel(send: Send, parcel: readonly SheetBlock<CellChange>[]): Promise<CellChange[]> {
  const ranges = await send(({ workbook }) =>
    parcel.map(({ sheet, area, cells: rows }) => {
      const range = rangeAt(workbook.worksheets.getItem(sheet), area);
      range.values = rows.map((row) => row.map(({ after, format }) => asTyped(after, format)));
      return range.load("values,formulas");
    }),
  );
  return parcel.flatMap((block, at) => block.cells.flatMap((row, r) => row.filter((cell, c) => {
    const [value, formula] = [ranges[at]!.values[r]![c] as unknown, ranges[at]!.formulas[r]![c] as unknown];
    const asMeant = !isFormula(formula, value) && same(fromExcel(value), cell.after);
    cell.took = asMeant ? undefined : formula;
    return !asMeant;
  })));
}

/** Puts back the cells that still hold what the command wrote; those changed since are kept and told. */
export async function putCellsBack(send: Send, changes: readonly CellChange[]): Promise<Pick<Written, "cells" | "kept">> {
  const back: CellChange[] = [];
  const kept: Written["kept"] = [];
  for (const { cell, value, formula, format, alone } of await cellsNow(send, changes)) {
    const { sheet, row, column, before, after, took } = cell;
    const ours = took === undefined ? formula === null && same(value, after) : (formula ?? value) === took;
    if (ours) back.push({ sheet, row, column, before: after, after: before, format, alone });
    else if (formula !== null || !same(value, before)) kept.push({ sheet, row, column, reason: "changed" });
  }
  await writeCells(send, back);
  return { cells: back.length, kept };
}

function halved<T extends CellRef>(parcel: readonly SheetBlock<T>[]): [SheetBlock<T>[], SheetBlock<T>[]] | null {
  const [block] = parcel as [SheetBlock<T>];
  const half = Math.ceil((parcel.length > 1 ? parcel.length : block.area.rows) / 2);
  if (parcel.length > 1) return [parcel.slice(0, half), parcel.slice(half)];
  if (block.area.rows === 1) return null;
  const [above, below] = cutByWeight(block, half, () => 1).map((part) => [{ sheet: block.sheet, ...part }]);
  return [above!, below!];
}
