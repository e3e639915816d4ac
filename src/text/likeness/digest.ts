/** Texts as numbers: for remembering and comparing many long ones without keeping them. */

/** 53 bits of a text (two rounds of multiply and shift). A hundred thousand texts all but surely give as many digests. */
export function digestOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return joined(high, low);
}

/**
 * A digest of the letters and digits alone: the same for texts that differ only in case, spaces and punctuation. No
 * more is read than so many characters.
 */
export function letterDigest(text: string, longest = text.length): number {
  const end = Math.min(text.length, longest);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < end; i += 1) {
    const written = text.charCodeAt(i);
    const code = written < COUNTED.length ? COUNTED[written]! : beyondTable(written);
    if (code === 0) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return joined(high, low);
}

/** One digest of several, in their order. */
export function joinedDigest(...digests: readonly number[]): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const digest of digests) {
    high = Math.imul(high ^ (digest / 4294967296), 2654435761) ^ (low >>> 15);
    low = Math.imul(low ^ digest, 1597334677) ^ (high >>> 13);
  }
  return joined(high, low);
}

function joined(high: number, low: number): number {
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const HALF_DIGITS = 5;
const HALF = 36 ** HALF_DIGITS;

/** A digest as `toString(36)` writes it; in two halves, since small numbers are written many times faster. */
export function writtenDigest(digest: number): string {
  const high = Math.floor(digest / HALF);
  const low = digest - high * HALF;
  return high === 0 ? low.toString(36) : high.toString(36) + low.toString(36).padStart(HALF_DIGITS, "0");
}

/** What characters as far as ÿ count as: letters in lower case and digits; 0 for spaces, punctuation, bullets and marks. */
const COUNTED = Uint8Array.from({ length: 0x100 }, (_, code) => (/[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0));

/** The others: marks on their own and signs count for nothing. */
function beyondTable(code: number): number {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x2000 && code <= 0x2bff) || code === 0xfeff ? 0 : code;
}
