/** Cells before and after a command: writing them in sized requests, and putting back those still untouched. */
import type { CellRef } from "../checks/check";
import type { CellValue } from "../table/grid";
import { blocksOf, cutByWeight, grouped, packed, type Block } from "./blocks";
import { asTyped, fromExcel, isFormula, same } from "./cells";
import { ExcelProblem, type Written } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

export interface CellChange extends CellRef {
  before: CellValue;
  after: CellValue;
  /** The cell's number format: says whether a text needs its apostrophe. */
  format: unknown;
  /** Its block had hidden rows (a filter, as a rule): it is written row by row. */
  alone: boolean;
}

export interface SheetBlock<T extends CellRef> extends Block<T> {
  sheet: string;
}

/** Request size aimed at, in characters, for what is sent and for the answer that confirms it (limit 5 MB each). */
const FITTING = 1_000_000;
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
  formula: boolean;
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
      const value: unknown = range.values[r]![c];
      return { cell, value: fromExcel(value), formula: isFormula(range.formulas[r]![c], value), format: range.numberFormat[r]![c], alone: range.rowHidden !== false };
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

/**
 * Writes the changes and makes sure that Excel took them as they are meant. `onBegin` is told of the cells of each
 * request just before it is sent. Rejects when a cell came to hold something else: `filtered` where rows are hidden.
 */
export async function writeCells(send: Send, changes: readonly CellChange[], onBegin: (cells: readonly CellChange[]) => void, onDone?: (cells: readonly CellChange[]) => void): Promise<void> {
  const weigh = ({ after }: CellChange) => (typeof after === "string" ? after.length + 6 : 12);
  for (const parcel of parcelsOf(changes, weigh, FITTING, ({ alone }) => alone)) {
    const cells = parcel.flatMap((block) => block.cells.flat());
    onBegin(cells);
    const ranges = await send(({ workbook }) =>
      parcel.map(({ sheet, area, cells: rows }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet), area);
        range.values = rows.map((row) => row.map(({ after, format }) => asTyped(after, format)));
        return range.load("values,formulas");
      }),
    );
    parcel.forEach((block, at) => block.cells.forEach((row, r) => row.forEach((cell, c) => {
      const [value, formula] = [ranges[at]!.values[r]![c] as unknown, ranges[at]!.formulas[r]![c] as unknown];
      if (isFormula(formula, value) || !same(fromExcel(value), cell.after)) {
        throw new ExcelProblem(cell.alone ? "filtered" : "unknown", { sheet: cell.sheet, excel: `${String(cell.after)} → ${String(value)}` });
      }
    })));
    onDone?.(cells);
  }
}

/** Puts back the cells that still hold what the command wrote; those changed since are kept and told. */
export async function putCellsBack(send: Send, changes: readonly CellChange[]): Promise<Pick<Written, "cells" | "kept">> {
  const now = await cellsNow(send, changes);
  const ours = now.filter(({ cell, value, formula }) => !formula && same(value, cell.after) && !same(cell.before, cell.after));
  const others = now.filter(({ cell, value, formula }) => formula || (!same(value, cell.after) && !same(value, cell.before)));
  await writeCells(send, ours.map(({ cell, format, alone }) => ({ ...cell, before: cell.after, after: cell.before, format, alone })), () => undefined);
  return { cells: ours.length, kept: others.map(({ cell: { sheet, row, column } }) => ({ sheet, row, column, reason: "changed" as const })) };
}

function halved<T extends CellRef>(parcel: readonly SheetBlock<T>[]): [SheetBlock<T>[], SheetBlock<T>[]] | null {
  const [block] = parcel as [SheetBlock<T>];
  const half = Math.ceil((parcel.length > 1 ? parcel.length : block.area.rows) / 2);
  if (parcel.length > 1) return [parcel.slice(0, half), parcel.slice(half)];
  if (block.area.rows === 1) return null;
  const [above, below] = cutByWeight(block, half, () => 1).map((part) => [{ sheet: block.sheet, ...part }]);
  return [above!, below!];
}
