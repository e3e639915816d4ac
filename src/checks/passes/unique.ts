/** Drops what a check says twice about the same words, and what it says on and on about the same cell. */
import type { Hit } from "../check";

/** More than Excel's number of columns. */
const COLUMNS = 65_536;

/** So many findings of one kind in a cell are enough to see what is wrong with it; checked again, the rest appear. */
const MOST_IN_A_CELL = 25;

function isSame(a: Hit, b: Hit): boolean {
  return a.start === b.start && a.end === b.end && JSON.stringify(a.values) === JSON.stringify(b.values);
}

/** By cell, the first hit and those after it: few cells have more than one. */
interface FoundOnSheet {
  first: Map<number, Hit>;
  others: Map<number, Hit[]>;
}

/** A filter for one check's hits: true the first time words are pointed at, for the first of them in each cell. */
export function firstOfEach(): (hit: Hit) => boolean {
  const sheets = new Map<string, FoundOnSheet>();
  return (hit) => {
    let found = sheets.get(hit.sheet);
    if (found === undefined) sheets.set(hit.sheet, (found = { first: new Map(), others: new Map() }));
    const place = hit.row * COLUMNS + hit.column;
    const first = found.first.get(place);
    if (first === undefined) {
      found.first.set(place, hit);
      return true;
    }
    const others = found.others.get(place) ?? [];
    if (others.length === MOST_IN_A_CELL - 1 || isSame(first, hit) || others.some((other) => isSame(other, hit))) return false;
    found.others.set(place, [...others, hit]);
    return true;
  };
}
