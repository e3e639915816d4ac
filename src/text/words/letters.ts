/** Texts compared by their letters and digits alone, so that case, spaces, line breaks and hyphenation do not matter. */

/** "Presta-\ntioner, under året:" → "prestationerunderåret". */
export function lettersOf(text: string): string {
  if (/[^\x00-\xff\u2010-\u2027]/.test(text)) return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return text.toLowerCase().replace(/[^a-z0-9ª²³µ¹º¼-¾ß-öø-ÿ]+/g, "");
}

/** Whether there is anything to read: "–", "." and spaces say nothing. */
export function saysSomething(text: string): boolean {
  // Asked of every cell by most checks, and mostly told by its first character.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return true;
  }
  return text !== "" && /[\p{L}\p{N}]/u.test(text);
}
