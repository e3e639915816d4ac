/** Drops what a check says twice about the same words, and what it says on and on about the same cell. */
import type { Hit } from "../check";

/** More than Excel's number of columns. */
const COLUMNS = 65_536;

/** So many findings of one kind in a cell are enough to see what is wrong with it; checked again, the rest appear. */
const MOST_IN_A_CELL = 25;

function isSame(a: Hit, b: Hit): boolean {
  return a.start === b.start && a.end === b.end && JSON.stringify(a.values) === JSON.stringify(b.values);
}

/** A filter for one check's hits: true the first time words are pointed at, for the first of them in each cell. */
export function firstOfEach(): (hit: Hit) => boolean {
  const sheets = new Map<string, Map<number, Hit[]>>();
  return (hit) => {
    let cells = sheets.get(hit.sheet);
    if (cells === undefined) sheets.set(hit.sheet, (cells = new Map<number, Hit[]>()));
    const place = hit.row * COLUMNS + hit.column;
    const before = cells.get(place);
    if (before === undefined) cells.set(place, [hit]);
    else if (before.length === MOST_IN_A_CELL || before.some((other) => isSame(other, hit))) return false;
    else before.push(hit);
    return true;
  };
}
