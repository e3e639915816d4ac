/** How duplicates are counted in sums, as a person has chosen. */
import type { Duplicate, DuplicateKind } from "./index";

/** A duplicate that is to be counted once: its rows as they were known then. */
export interface CountedOnce {
  kind: DuplicateKind;
  rows: readonly number[];
}

/** Duplicates with what was chosen for them before: those that have two rows or more of one that is to be counted once. */
export function withChoices(duplicates: readonly Duplicate[], once: readonly CountedOnce[]): Duplicate[] {
  const groups = new Map<string, number[]>();
  for (const [group, { kind, rows }] of once.entries()) for (const row of rows) groups.set(`${kind} ${row}`, [...(groups.get(`${kind} ${row}`) ?? []), group]);
  return duplicates.map((duplicate) => {
    const seen = new Set<number>();
    const isOnce = duplicate.rows.flatMap((row) => groups.get(`${duplicate.kind} ${row}`) ?? []).some((group) => seen.has(group) || !seen.add(group));
    return isOnce ? { ...duplicate, counted: "once" } : duplicate;
  });
}

/** Rows that count for nothing, since another row of their duplicate does. */
export function uncounted(duplicates: readonly Duplicate[]): ReadonlySet<number> {
  return new Set(duplicates.flatMap(({ counted, rows }) => (counted === "once" ? rows.slice(1) : [])));
}
