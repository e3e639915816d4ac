/** Common words of the field that are written wrong: "utvecklingstrategin", "komptensgapet". */
import data from "./misspellings.json";
import type { Span } from "../sentences";
import { anyOf, holds } from "../signs";

export interface Misspelling extends Span {
  /** The whole word as it should be. */
  mended: string;
}

const words: Readonly<Record<string, string>> = data.words;
/** Without one of these a text has no word from the list. */
export const MAY_BE_MISSPELT = anyOf(...Object.keys(words));
const WRONG = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ@/._])([A-Za-zÀ-ÖØ-öø-ɏ]{0,30}?)(${Object.keys(words).join("|")})([A-Za-zÀ-ÖØ-öø-ɏ]{0,30})(?![A-Za-zÀ-ÖØ-öø-ɏ@/_]|\\.[a-zß-öø-ÿ])`, "gi");

/** With a capital, or all in capitals, as the wrong one had it. */
function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** Every word of a text that holds a misspelling of the list, in order. */
export function misspellings(text: string): Misspelling[] {
  if (!holds(text, MAY_BE_MISSPELT)) return [];
  return [...text.matchAll(WRONG)].map((match) => {
    const [whole, before, wrong, after] = match as unknown as [string, string, string, string];
    return { start: match.index, end: match.index + whole.length, mended: before + inCaseOf(wrong, words[wrong.toLowerCase()]!) + after };
  });
}
