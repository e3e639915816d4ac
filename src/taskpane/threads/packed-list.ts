/**
 * A long list that lies as bytes, in the parts in which it came, and is made anew part by part as it is looked at. Bytes
 * lie beside what the browser tidies and are never moved there, as even texts are that come by the hundred megabytes.
 */
export interface PackedPart {
  /** JSON. */
  bytes: Uint8Array;
  length: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Some more of a list. */
export function packPart(items: readonly unknown[]): PackedPart {
  return { bytes: encoder.encode(JSON.stringify(items)), length: items.length };
}

interface Placed extends PackedPart {
  /** The place of its first item. */
  first: number;
}

export class PackedList<T> implements Iterable<T> {
  private readonly parts: Placed[] = [];
  /** The part looked at last: whoever goes from item to item stays in it for a while. */
  private open: { first: number; items: readonly T[] } = { first: 0, items: [] };
  length = 0;

  add(part: PackedPart): void {
    this.parts.push({ ...part, first: this.length });
    this.length += part.length;
  }

  at(place: number): T | undefined {
    const { first, items } = this.open;
    if (place >= first && place < first + items.length) return items[place - first];
    const part = this.parts.find((one) => place >= one.first && place < one.first + one.length);
    if (!part) return undefined;
    this.open = { first: part.first, items: opened(part) };
    return this.open.items[place - part.first];
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (const part of this.parts) yield* opened<T>(part);
  }
}

const opened = <T>({ bytes }: PackedPart): T[] => JSON.parse(decoder.decode(bytes)) as T[];
