/** Drops what a check says twice about the same words. */
import type { Hit } from "../check";

/** A filter for one check's hits: true the first time a place is pointed at. */
export function firstOfEach(): (hit: Hit) => boolean {
  const seen = new Set<string>();
  return ({ sheet, row, column, start, end, values }) => {
    const place = `${sheet}\n${row}\n${column}\n${start}\n${end}\n${JSON.stringify(values)}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  };
}
