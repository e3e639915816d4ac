/** Reaching and changing what the model knows of a chart. */
import type { Area, ChartFacts, Sheet } from "../model";
import { type Context, requireOpen, sheetOf } from "./context";
import { itemNotFound } from "./errors";
import { STANDARD } from "./format";

export interface ChartKey {
  sheet: string;
  id: string;
}

export function chartsOf(sheet: string, context: Context): readonly ChartFacts[] {
  return sheetOf(context, { sheet }).facts.charts;
}

/** The chart; ItemNotFound when it has been deleted. */
export function chartFacts({ sheet, id }: ChartKey, context: Context): ChartFacts {
  const found = chartsOf(sheet, context).find((it) => it.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function putChart(key: ChartKey, change: Partial<ChartFacts>, context: Context): void {
  requireOpen(sheetOf(context, key), "allowEditObjects");
  const before = chartFacts(key, context);
  context.edit.setSheet(key.sheet, "charts", chartsOf(key.sheet, context).map((it) => (it === before ? { ...it, ...change } : it)));
}

/** Where a chart stands that covers the cells from the first to the last; without a last one it keeps its size. */
export function placed({ facts }: Sheet, first: Area, last: Area | null): Partial<ChartFacts> {
  const before = (sizes: Readonly<Record<number, number>>, standard: number, end: number) =>
    Object.entries(sizes).reduce((sum, [index, size]) => (Number(index) < end ? sum + size - standard : sum), end * standard);
  const across = (column: number) => before(facts.columnWidths, STANDARD.columnWidths, column);
  const down = (row: number) => before(facts.rowHeights, STANDARD.rowHeights, row);
  const [left, top] = [across(first.column), down(first.row)];
  return { left, top, ...(last && { width: across(last.column + last.columns) - left, height: down(last.row + last.rows) - top }) };
}
