/** What a long list needs of its rows, each made when it is asked for: only what is looked at costs. */
import type { Active } from "../state/state";

export interface ListRows<R> {
  readonly length: number;
  /** The row at an index; `undefined` outside the list. */
  at(index: number): R | undefined;
  /** A row's id without making the row: asked for every row when the list is measured. */
  idAt(index: number): string;
  /** Where a row stands; -1 when it is not in the list. */
  indexOf(id: string): number;
}

/**
 * Where the keyboard stands: the active row, or, when that row is gone (fixed, ignored, filtered away), the one that
 * took its place. -1 when nothing is chosen or the list is empty.
 */
export function activeIndex(rows: ListRows<unknown>, active: Active | null): number {
  if (!active || rows.length === 0) return -1;
  const index = rows.indexOf(active.id);
  return index >= 0 ? index : Math.min(active.index, rows.length - 1);
}
