/** The order of the national table: section by section, in each the regions by their county codes, then as they came. */
import { officialPlace } from "./answers";
import type { RowHead } from "./row";

const AFTER_SECTIONS = 8;

/** Numbers of the rows that are to stand in the table, in its order; those whose section or region could not be told come after the others. */
export function inOfficialOrder(heads: readonly (RowHead | null)[]): number[] {
  const place = ({ section, region }: RowHead) => 1000 * (section ?? AFTER_SECTIONS) + officialPlace(region);
  const there = heads.flatMap((head, index) => (head ? [index] : []));
  return there.sort((a, b) => place(heads[a]!) - place(heads[b]!) || a - b);
}
