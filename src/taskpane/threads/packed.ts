/**
 * Values kept as one text, their JSON one after the other, and made anew each time one is looked at: thousands of small
 * things that stay would hold up the pane whenever the browser tidies. A text is one thing to it, however long; texts
 * made of bytes would be a thing of their own each, with the browser on the other side.
 */
export interface Packed {
  text: string;
  /** Where each value ends. */
  ends: Uint32Array;
}

/** Letters that would make the text take twice the room. */
const WIDE = /[\u0100-\uffff]/g;

/** `replace`, `revive`: as those of JSON. */
export function pack(values: readonly unknown[], replace?: (key: string, value: unknown) => unknown): Packed {
  const ends = new Uint32Array(values.length);
  let text = "";
  for (const [at, value] of values.entries()) {
    text += JSON.stringify(value, replace).replace(WIDE, escaped);
    ends[at] = text.length;
  }
  return { text, ends };
}

/** One of the values, anew. */
export function unpack<T>({ text, ends }: Packed, at: number, revive?: (key: string, value: unknown) => unknown): T {
  return JSON.parse(text.slice(ends[at - 1] ?? 0, ends[at]), revive) as T;
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
