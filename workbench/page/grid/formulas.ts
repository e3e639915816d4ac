/** The grid's formula engine as the model's calculator: its results, and what they spill into other cells, reach the model. */
import type { Change, FormulaResult, Spill, Workbook } from "../../host/model";
import type { Unit } from "./unit";

/** Longest wait for a calculation that never reports its end. */
const PATIENCE = 5000;

interface Told {
  id: string;
  params?: unknown;
  options?: { applyFormulaCalculationResult?: boolean };
}

interface Results {
  unitId: string;
  subUnitId: string;
  cellValue: Record<number, Record<number, { v?: string | number | boolean | null; t?: number | null } | null>>;
}

interface Block {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** What all formulas that fill several cells fill them with, the formulas' own cells among them. */
interface Spills {
  /** By the formula's cell, what it fills. */
  arrayFormulaRange?: Record<string, Record<string, Record<number, Record<number, Block>>> | null>;
  arrayFormulaCellData?: Record<string, Record<string, Results["cellValue"] | null> | null>;
}

function valueOf({ v, t }: { v?: string | number | boolean | null; t?: number | null }): FormulaResult["value"] {
  if (v === undefined || v === null || v === "") return v === "" ? "" : null;
  return t === 3 ? v === 1 || v === true : v;
}

function resultsIn(sheet: string, cells: Results["cellValue"]): FormulaResult[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) => (cell ? [{ sheet, row: Number(row), column: Number(column), value: valueOf(cell) }] : [])),
  );
}

/** The cells that formulas fill, each with the formula that does. */
function spillsIn(sheet: string, cells: Results["cellValue"], blocks: Record<number, Record<number, Block>>): Spill[] {
  const from = new Map<string, Spill["from"]>();
  for (const [row, line] of Object.entries(blocks)) {
    for (const [column, block] of Object.entries(line)) {
      const anchor = { row: Number(row), column: Number(column) };
      for (let r = block.startRow; r <= block.endRow; r++) for (let c = block.startColumn; c <= block.endColumn; c++) from.set(`${r},${c}`, anchor);
    }
  }
  return resultsIn(sheet, cells).flatMap((result) => {
    const anchor = from.get(`${result.row},${result.column}`);
    return anchor ? [{ ...result, from: anchor }] : [];
  });
}

const touchesCells = (changes: readonly Change[]): boolean => changes.some((change) => change.kind === "cells" || change.kind === "sheetAdded" || change.kind === "sheetRemoved");

function hasFormulas(book: Workbook): boolean {
  return book.sheets.some((sheet) => [...sheet.cells.entries()].some(({ cell }) => cell.formula !== undefined));
}

/**
 * Plugs the grid's engine into the model. `release` lets waiting requests go on before the calculation is over, for
 * a formula whose answer comes from the add-in itself: it could never give it while it waits.
 */
export function calculate(unit: Unit, book: Workbook): { release(): void } {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const done = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const all = waiting;
    waiting = [];
    for (const each of all) each();
  };
  unit.api.addEvent(unit.api.Event.CommandExecuted, (told) => {
    const { id, params, options } = told as Told;
    if (id === "sheet.mutation.set-range-values" && options?.applyFormulaCalculationResult) {
      const { unitId, subUnitId, cellValue } = params as Results;
      if (unitId !== unit.id) return;
      const sheet = unit.modelId(subUnitId);
      book.enterResults(resultsIn(sheet, cellValue));
    }
    if (id === "formula.mutation.set-array-formula-data") {
      const { arrayFormulaCellData, arrayFormulaRange } = params as Spills;
      const spilled = Object.entries(arrayFormulaCellData?.[unit.id] ?? {});
      book.enterSpills(spilled.flatMap(([gridId, cells]) => spillsIn(unit.modelId(gridId), cells ?? {}, arrayFormulaRange?.[unit.id]?.[gridId] ?? {})));
    }
    if (id === "formula.mutation.set-formula-calculation-notification" && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) done();
  });
  book.calculator = {
    changed: (_, changes) => {
      if (!touchesCells(changes) || !hasFormulas(book)) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(done, PATIENCE);
    },
    idle: () => (timer === null ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
  return { release: done };
}
