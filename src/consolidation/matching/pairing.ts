/** Rows of two readings put together, each with one other at the most. */

/** Says that a row has no other. */
export const NOT_MATCHED = -1;

export class Pairing {
  /** For each row of the later reading its row in the earlier one. */
  readonly beforeOf: Int32Array;
  private readonly afterOf: Int32Array;

  constructor(before: number, after: number) {
    this.afterOf = new Int32Array(before).fill(NOT_MATCHED);
    this.beforeOf = new Int32Array(after).fill(NOT_MATCHED);
  }

  isFreeBefore(row: number): boolean {
    return this.afterOf[row] === NOT_MATCHED;
  }

  isFreeAfter(row: number): boolean {
    return this.beforeOf[row] === NOT_MATCHED;
  }

  /** The rows of either reading that have no other yet. */
  left(): [before: number[], after: number[]] {
    const free = (others: Int32Array) => [...others.keys()].filter((row) => others[row] === NOT_MATCHED);
    return [free(this.afterOf), free(this.beforeOf)];
  }

  /** Puts two together, unless either has another already. */
  pair(before: number, after: number): void {
    if (!this.isFreeBefore(before) || !this.isFreeAfter(after)) return;
    this.afterOf[before] = after;
    this.beforeOf[after] = before;
  }
}
