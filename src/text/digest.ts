/** Texts as numbers: for remembering and comparing many long ones without keeping them. */

/** How a character counts; 0: not at all. */
type Counted = (code: number) => number;

/** 53 bits of a text (two rounds of multiply and shift). A hundred thousand texts all but surely give as many digests. */
export function digestOf(text: string, counted: Counted = (code) => code): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = counted(text.charCodeAt(i));
    if (code === 0) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Letters in lower case and digits; spaces, punctuation, bullets and marks on their own are left out. */
function letterOrDigit(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code : 0;
  if (code < 0x100) return code < 0xc0 || code === 0xd7 || code === 0xf7 ? 0 : code | 0x20;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x2000 && code <= 0x2bff) || code === 0xfeff ? 0 : code;
}

/** A digest of the letters and digits alone: the same for texts that differ only in case, spaces and punctuation. */
export function letterDigest(text: string): number {
  return digestOf(text, letterOrDigit);
}
