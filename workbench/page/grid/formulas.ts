/**
 * The grid's formula engine as the model's calculator, and the add-in's custom functions made known to it: a call in
 * a cell goes to the pane's own runtime, and its answer comes back to the cell.
 */
import type { Change, FormulaResult, Workbook } from "../../host/model";
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

function valueOf({ v, t }: { v?: string | number | boolean | null; t?: number | null }): FormulaResult["value"] {
  if (v === undefined || v === null || v === "") return v === "" ? "" : null;
  return t === 3 ? v === 1 || v === true : v;
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
      const results = Object.entries(cellValue).flatMap(([row, line]) =>
        Object.entries(line).flatMap(([column, cell]) => (cell ? [{ sheet, row: Number(row), column: Number(column), value: valueOf(cell) }] : [])),
      );
      book.enterResults(results);
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

/** What the page needs of a function's metadata (functions.json). */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters?: { name: string; dimensionality?: "scalar" | "matrix"; optional?: boolean }[];
}

/** A block for a parameter that takes one, a single value for one that does not. */
function argument(given: unknown, dimensionality: "scalar" | "matrix" | undefined): unknown {
  if (dimensionality === "matrix") return Array.isArray(given) ? given : [[given ?? ""]];
  return Array.isArray(given) ? ((given as unknown[][])[0]?.[0] ?? null) : given;
}

/** Error words a cell may show; anything else the pane answers with becomes #VALUE!. */
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * Makes the add-in's functions known to the grid as NAMESPACE.NAME. `call` takes a function's id and its arguments
 * to the pane and rejects with an error whose `code` the cell shall show.
 */
export function registerFunctions(unit: Unit, namespace: string, functions: readonly FunctionMetadata[], call: (id: string, args: unknown[]) => Promise<unknown>): void {
  const under = new Map<string, Promise<unknown>>();
  for (const { id, name, description, parameters = [] } of functions) {
    unit.api.getFormula().registerAsyncFunction(`${namespace}.${name}`.toUpperCase(), async (...given: unknown[]) => {
      const args = parameters.map((parameter, at) => (at < given.length ? argument(given[at], parameter.dimensionality) : null));
      // The engine asks twice for a formula that may fill several cells: the same question gets the same answer.
      const key = JSON.stringify([id, args]);
      const answer = under.get(key) ?? call(id, args).finally(() => setTimeout(() => under.delete(key), 0));
      under.set(key, answer);
      return answer.then((value) => value as never, (error: unknown) => {
        const code = (error as { code?: unknown }).code;
        return (typeof code === "string" && ERRORS.test(code) ? code : "#VALUE!") as never;
      });
    }, description ?? "");
  }
}
