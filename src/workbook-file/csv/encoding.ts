/** Which characters the bytes of a text are. The file does not say, save sometimes by a mark at its beginning. */
import { breath } from "../xml";

/** Bytes that are read together. */
const STEP = 1 << 20;

/**
 * The text: UTF-16 or UTF-8 where a mark says so, else UTF-8, and where it cannot be that Windows-1252 (which Latin-1 is
 * a part of), or what Excel on a Mac writes.
 */
export async function decoded(bytes: Uint8Array): Promise<string> {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return inPieces(bytes, new TextDecoder("utf-16le"));
  if (first === 0xfe && second === 0xff) return inPieces(bytes, new TextDecoder("utf-16be"));
  if (first === 0xef && second === 0xbb && third === 0xbf) return inPieces(bytes, new TextDecoder());
  try {
    return await inPieces(bytes, new TextDecoder("utf-8", { fatal: true }));
  } catch {
    return isOfMac(bytes) ? inPieces(bytes, new TextDecoder("macintosh")) : inPieces(bytes, new TextDecoder("windows-1252"), withOwn);
  }
}

/** The bytes of ä, å and ö. Read as the other's they are signs that are rare in Swedish: Š, Œ and š; ‰, Â and ˆ. */
const LETTERS = { mac: new Set([0x8a, 0x8c, 0x9a]), windows: new Set([0xe4, 0xe5, 0xf6]) };

function isOfMac(bytes: Uint8Array): boolean {
  let more = 0;
  for (const byte of bytes.subarray(0, STEP)) more += Number(LETTERS.mac.has(byte)) - Number(LETTERS.windows.has(byte));
  return more > 0;
}

async function inPieces(bytes: Uint8Array, decoder: TextDecoder, finish = (text: string) => text): Promise<string> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    pieces.push(finish(decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length })));
    await breath();
  }
  return pieces.join("");
}

/** Where Windows-1252 differs from Latin-1: the characters 0x80–0x9F, of which five are unused. */
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Not left to the decoder alone, which in some versions of Node takes Windows-1252 for Latin-1. */
function withOwn(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => OWN[character.charCodeAt(0) - 0x80]!);
}
