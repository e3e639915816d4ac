/** Texts compared by their letters and digits alone, so that case, spaces, line breaks and hyphenation do not matter. */

/** "Presta-\ntioner, under året:" → "prestationerunderåret". */
export function lettersOf(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether there is anything to read: "–", "." and spaces say nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
