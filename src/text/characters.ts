/** What a character is by its code: many texts are read letter by letter, and a look in a table is all that it takes. */

/** Characters before this one stand in the table: the letters of Europe that have no alphabet of their own, and accents. */
const TABLE = 0x370;
const LETTER = 1;
const CAPITAL = 2;

const kinds = Uint8Array.from({ length: TABLE }, (_, code) => {
  const character = String.fromCharCode(code);
  const isEnglish = /[A-Za-z]/.test(character);
  if (!isEnglish && (code < 0xc0 || code === 0xd7 || code === 0xf7)) return 0;
  return character === character.toLowerCase() ? LETTER : LETTER | CAPITAL;
});

/** Letters and the accents that combine with them. */
export function isLetter(code: number): boolean {
  if (code < TABLE) return kinds[code] !== 0;
  // Dashes, quotation marks and bullets, the commonest beyond the table, need no pattern.
  return !(code >= 0x2010 && code <= 0x2027) && (code < 0xd800 || code > 0xdfff) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

/** A letter that has a small one. */
export function isCapital(code: number): boolean {
  if (code < TABLE) return kinds[code]! >= CAPITAL;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
