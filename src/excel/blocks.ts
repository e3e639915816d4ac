/** Cells gathered into blocks: one range write for many cells, and requests of a size that Excel takes. */
import type { Area } from "../table/grid";

export interface Place {
  row: number;
  column: number;
}

export interface Block<T extends Place> {
  area: Area;
  /** `cells[r][c]`, no holes. */
  cells: T[][];
}

/** Gathers cells of one sheet into full rectangles: runs along a row, then equal runs below each other. */
export function blocksOf<T extends Place>(cells: readonly T[], { singleRows = false } = {}): Block<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Block<T>[] = [];
  const openBlocks = new Map<string, Block<T>>();
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start]!;
    let end = start + 1;
    while (sorted[end]?.row === first.row && sorted[end]?.column === first.column + end - start) end++;
    const run = sorted.slice(start, end);
    const key = `${first.column}:${run.length}`;
    const above = openBlocks.get(key);
    if (above && !singleRows && above.area.row + above.area.rows === first.row) {
      above.cells.push(run);
      above.area.rows++;
    } else {
      const block = { area: { row: first.row, column: first.column, rows: 1, columns: run.length }, cells: [run] };
      openBlocks.set(key, block);
      blocks.push(block);
    }
    start = end;
  }
  return blocks;
}

/** Cuts a block's rows so that no piece weighs more than `heaviest`, a single row aside. */
export function cutByWeight<T extends Place>(block: Block<T>, heaviest: number, weigh: (row: readonly T[]) => number): Block<T>[] {
  return packed(block.cells, heaviest, weigh).map((cells) => ({
    area: { ...block.area, row: cells[0]![0]!.row, rows: cells.length },
    cells,
  }));
}

/** Packs things, in their order, into parcels that weigh at most `heaviest` and hold at most `most` things. */
export function packed<T>(things: readonly T[], heaviest: number, weigh: (thing: T) => number, most = Infinity): T[][] {
  const parcels: T[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    const more = weigh(thing);
    const parcel = parcels.at(-1);
    if (!parcel || weight + more > heaviest || parcel.length >= most) {
      parcels.push([thing]);
      weight = more;
    } else {
      parcel.push(thing);
      weight += more;
    }
  }
  return parcels;
}
