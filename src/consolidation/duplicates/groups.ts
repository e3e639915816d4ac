/** Pairs of rows put together to groups: what three regions report is one duplicate and not three. */
import { Joined } from "../../table/names/joined";

export interface RowPair {
  a: number;
  b: number;
  similarity: number;
}

export interface RowGroup {
  /** Numbers of rows, in their order. */
  rows: readonly number[];
  /** That of the least alike of the pairs. */
  similarity: number;
}

/** The groups that pairs make, in the order of their first rows. */
export function grouped(pairs: readonly RowPair[]): RowGroup[] {
  const joined = new Joined();
  for (const { a, b } of pairs) joined.join(a, b);
  const groups = new Map<number, { rows: Set<number>; similarity: number }>();
  for (const { a, b, similarity } of pairs) {
    const root = joined.rootOf(a);
    const group = groups.get(root) ?? { rows: new Set(), similarity: 1 };
    groups.set(root, { rows: group.rows.add(a).add(b), similarity: Math.min(group.similarity, similarity) });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, { rows, similarity }]) => ({ rows: [...rows].sort((a, b) => a - b), similarity }));
}
