/** Rows as a function spills them into cells. */

/** What is not known becomes an empty cell: Excel would show 0 for `null`. */
export function spilled(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((value) => value ?? ""));
}
