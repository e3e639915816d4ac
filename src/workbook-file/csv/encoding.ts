/** Which characters the bytes of a text are. The file does not say, save sometimes by a mark at its beginning. */

/** The text: UTF-16 where a mark says so, else UTF-8, and Windows-1252 (which Latin-1 is a part of) where it cannot be that. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Where Windows-1252 differs from Latin-1: the characters 0x80–0x9F, of which five are unused. */
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Not left to the decoder alone, which in some versions of Node takes it for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (character) => OWN[character.charCodeAt(0) - 0x80]!);
}
