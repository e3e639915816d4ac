/**
 * Values kept as the bytes of their JSON, and made anew each time one is looked at. Bytes lie beside what the browser
 * tidies: thousands of small things that stay would hold up the pane whenever it does.
 */
export interface Packed {
  bytes: Uint8Array;
  /** Where each value ends. */
  ends: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `replace`, `revive`: as those of JSON. */
export function pack(values: readonly unknown[], replace?: (key: string, value: unknown) => unknown): Packed {
  const packed = values.map((value) => encoder.encode(JSON.stringify(value, replace)));
  const ends = new Uint32Array(values.length);
  const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  for (let at = 0, end = 0; at < packed.length; at++) {
    bytes.set(packed[at]!, end);
    ends[at] = end += packed[at]!.length;
  }
  return { bytes, ends };
}

/** One of the values, anew. */
export function unpack<T>({ bytes, ends }: Packed, at: number, revive?: (key: string, value: unknown) => unknown): T {
  return JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, ends[at])), revive) as T;
}
