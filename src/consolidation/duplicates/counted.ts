/** How duplicates are counted in sums, as a person has chosen. */
import type { Duplicate, DuplicateKind } from "./index";

/** A duplicate that is to be counted once: its rows as they were known then. */
export interface CountedOnce {
  kind: DuplicateKind;
  rows: readonly number[];
}

/** What is known of duplicates from an earlier table. */
interface Before {
  once: readonly CountedOnce[];
  /** Rows that are not to stand there. */
  deleted: ReadonlyMap<number, unknown>;
}

/** Duplicates of the rows that stand, with what was chosen for them before: those that have two rows or more of one that is to be counted once. */
export function withChoices(all: readonly Duplicate[], { once, deleted }: Before): Duplicate[] {
  const duplicates = deleted.size === 0 ? all : all.map((one) => ({ ...one, rows: one.rows.filter((row) => !deleted.has(row)) })).filter(({ rows }) => rows.length > 1);
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
