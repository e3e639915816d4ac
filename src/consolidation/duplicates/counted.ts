/** How duplicates are counted in sums, as a person has chosen. */
import type { Duplicate, DuplicateKind } from "./index";

/** A duplicate of which somebody has said how it is counted: its rows as they were known then. */
export interface CountedBefore {
  kind: DuplicateKind;
  rows: readonly number[];
  /** Once, or a text that says neither: it stays where it stands, and each row counts. */
  counted: "once" | { said: string };
}

/** What is known of duplicates from an earlier table. */
interface Before {
  counted: readonly CountedBefore[];
  /** Rows that are not to stand there. */
  deleted: ReadonlyMap<number, unknown>;
}

/** Duplicates of the rows that stand, with what was chosen for them before: that of those that have two rows or more of one. */
export function withChoices(all: readonly Duplicate[], { counted, deleted }: Before): Duplicate[] {
  const duplicates = deleted.size === 0 ? all : all.map((one) => ({ ...one, rows: one.rows.filter((row) => !deleted.has(row)) })).filter(({ rows }) => rows.length > 1);
  const groups = new Map<string, number[]>();
  for (const [group, { kind, rows }] of counted.entries()) for (const row of rows) groups.set(`${kind} ${row}`, [...(groups.get(`${kind} ${row}`) ?? []), group]);
  return duplicates.map((duplicate) => {
    const seen = new Set<number>();
    const same = duplicate.rows.flatMap((row) => groups.get(`${duplicate.kind} ${row}`) ?? []).filter((group) => seen.has(group) || !seen.add(group));
    const choices = same.map((group) => counted[group]!.counted);
    if (choices.includes("once")) return { ...duplicate, counted: "once" };
    const [first] = choices;
    return typeof first === "object" ? { ...duplicate, said: first.said } : duplicate;
  });
}

/** Rows that count for nothing, since another row of their duplicate does. */
export function uncounted(duplicates: readonly Duplicate[]): ReadonlySet<number> {
  return new Set(duplicates.flatMap(({ counted, rows }) => (counted === "once" ? rows.slice(1) : [])));
}
