/** Telephone numbers: "010-241 33 80", "+46 70 123 45 67". */

const DOMESTIC = /^0\d{1,3}\s?[-–/]\s?\d{2,8}(?:[ \u00a0]\d{2,3}){0,4}(?!\d)/;
const ABROAD = /^\d{2}[ \u00a0]?(?:\(0\))?[ \u00a0]?\d{1,3}(?:[ \u00a0-]\d{2,4}){2,4}(?!\d)/;
/** No telephone number is written with more characters. */
const LONGEST = 30;

/** Shorter ones are days and hours ("08–16"). */
const FEWEST = 7;

/** Where the telephone number ends that begins at a place, or `null`. */
export function phoneEnd(text: string, start: number): number | null {
  const written = text.slice(start, start + LONGEST);
  const found = (written.startsWith("0") ? DOMESTIC : text[start - 1] === "+" ? ABROAD : null)?.exec(written);
  return found && found[0].replace(/\D/g, "").length >= FEWEST ? start + found[0].length : null;
}
