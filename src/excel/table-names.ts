/** Names for Excel tables that no other has, and formulas that follow when a table is called something else. */
import type { PlannedValue, SheetPlan } from "../indicators/sheets/plan";
import { isFormula } from "./planned-cells";

/** The name, or the first of "name_2", "name_3" … that is free. */
export function freeTableName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** The plan with its tables called as `names` says, and its formulas asking them. */
export function withTableNames(plan: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const others = new Map([...names].filter(([planned, name]) => planned !== name));
  if (others.size === 0) return plan;
  const renamed = (cell: PlannedValue): PlannedValue => (isFormula(cell) ? { ...cell, formula: askingOthers(cell.formula, others) } : cell);
  return {
    ...plan,
    rows: plan.rows.map((row) => row.map(renamed)),
    tables: plan.tables.map((table) => ({ ...table, name: others.get(table.name) ?? table.name })),
  };
}

/** Texts and quoted sheet names, which are passed over, and words with the bracket that makes them tables. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*\[?/gu;

function askingOthers(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(WORDS, (word) => {
    const other = word.endsWith("[") ? names.get(word.slice(0, -1)) : undefined;
    return other === undefined ? word : `${other}[`;
  });
}
