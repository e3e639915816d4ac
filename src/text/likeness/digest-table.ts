/**
 * Places by digests of 32 bits. Flat arrays, since a Map of a million takes many times the memory and the collector's
 * time; in parts, since what has become too small is laid out anew, and all of it at once would hold the pane.
 */

const PART_BITS = 5;
/** Smaller parts would soon be laid out anew, again and again. */
const FIRST_BITS = 7;

/** Pairs of a digest and its place counted from 1; 0: free. Never more than half full. */
class Part {
  private bits = FIRST_BITS;
  private slots = new Int32Array(2 << FIRST_BITS);
  private size = 0;

  /** Where a digest stands, or would stand. */
  private slotOf(digest: number): number {
    const last = (1 << this.bits) - 1;
    let slot = (mixed(digest) >>> (32 - PART_BITS - this.bits)) & last;
    while (this.slots[2 * slot + 1] !== 0 && this.slots[2 * slot] !== digest) slot = (slot + 1) & last;
    return 2 * slot;
  }

  get(digest: number): number {
    return this.slots[this.slotOf(digest) + 1]! - 1;
  }

  add(digest: number, place: number): void {
    const slot = this.slotOf(digest);
    this.slots[slot] = digest;
    this.slots[slot + 1] = place + 1;
    this.size += 1;
    if (this.size > 1 << (this.bits - 1)) this.grow();
  }

  private grow(): void {
    const { slots } = this;
    this.bits += 1;
    this.slots = new Int32Array(2 << this.bits);
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from + 1] === 0) continue;
      const to = this.slotOf(slots[from]!);
      this.slots[to] = slots[from]!;
      this.slots[to + 1] = slots[from + 1]!;
    }
  }
}

/** Spreads a digest over all bits, the highest most. */
function mixed(digest: number): number {
  return Math.imul(digest ^ (digest >>> 15), 0x9e3779b1);
}

/** What `get` gives for a digest that is not there. */
export const NOWHERE = -1;

export class DigestTable {
  private readonly parts: (Part | undefined)[] = new Array<undefined>(1 << PART_BITS).fill(undefined);
  size = 0;

  /** The place of a digest; `NOWHERE` when it has none. */
  get(digest: number): number {
    return this.parts[mixed(digest) >>> (32 - PART_BITS)]?.get(digest) ?? NOWHERE;
  }

  /** Gives a digest that has none a place, from 0 on. */
  add(digest: number, place: number): void {
    const part = (this.parts[mixed(digest) >>> (32 - PART_BITS)] ??= new Part());
    part.add(digest, place);
    this.size += 1;
  }
}
