/** A long list that lies packed, in the parts in which it came: each item is made anew each time that it is looked at. */
import { unpack, type Packed } from "./packed";

interface Part {
  /** The place of its first item. */
  first: number;
  packed: Packed;
}

export class PackedList<T> implements Iterable<T> {
  private readonly parts: Part[] = [];
  /** The part looked at last: whoever goes from item to item stays in it for a while. */
  private last: Part | undefined;
  length = 0;

  add(packed: Packed): void {
    this.parts.push({ first: this.length, packed });
    this.length += packed.ends.length;
  }

  at(place: number): T | undefined {
    if (!isIn(this.last, place)) this.last = this.parts.find((part) => isIn(part, place));
    return this.last && unpack<T>(this.last.packed, place - this.last.first);
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (const { packed } of this.parts) for (const at of packed.ends.keys()) yield unpack<T>(packed, at);
  }
}

function isIn(part: Part | undefined, place: number): boolean {
  return part !== undefined && place >= part.first && place < part.first + part.packed.ends.length;
}
