/** The characters that a reader would mark: "drygt 80 nya deltagare", and not "80". */
import { isLetter } from "../characters";
import type { Figure } from "../numbers";
import type { Span } from "../sentences";

const LETTER = "A-Za-zÀ-ÖØ-öø-ɏ";
const EXACTNESS =
  "ca\\.?|c:a|cirka|omkring|runt|ungefär|ungefärligen|uppskattningsvis|kring|nästintill|drygt|dryga|dryg|över|knappt|knappa|nästan|närmare|nära|uppemot|uppåt|minst|åtminstone|minimum|högst|max|maximalt|maximum|(?:mer|fler|flera|större|högre|mera|mindre|färre|lägre) än|upp (?:till|mot|emot)";
const QUALIFIED = new RegExp(`(?<![${LETTER}])(?:(?:${EXACTNESS})\\s(?:ett\\s|en\\s)?|(?:ett\\s)?par\\s|ett\\s)$`, "i");
const BETWEEN = new RegExp(`(?<![${LETTER}])mellan\\s$`, "i");
/** What may lie between a number and its noun: adjectives, "st", "av de". */
const THEN_NOUN = new RegExp(`^\\s?(?:\\((?:st|stycken)\\)\\s?)?(?:[${LETTER}-]{1,30}(?:\\.?\\s|/)){0,5}$`);
const BEFORE = 26;
const AFTER = 90;
/** The words of a parenthesis after the last number in it. */
const CLOSING = /^[^()\n]{0,30}\)/;

/** A figure with the words that say how exact it is and what it counts. */
export function markedFigure(text: string, figure: Figure, noun: string | null): Span {
  return closed(text, { start: qualifiedFrom(text, figure), end: nounTo(text, figure, noun) });
}

/** Where a figure begins, with how exact it is. */
export function qualifiedFrom(text: string, { start, qualifier, low, high }: Figure): number {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const words = (qualifier === null ? null : QUALIFIED.exec(before)) ?? (low === high ? null : BETWEEN.exec(before));
  return start - (words?.[0].length ?? 0);
}

/** Where a figure ends, with its noun where that follows it in the same breath. */
export function nounTo(text: string, { end }: Figure, noun: string | null): number {
  if (noun === null) return end;
  const after = text.slice(end, end + AFTER).toLowerCase();
  const at = after.indexOf(noun);
  const isWord = at >= 0 && !isLetter(after.charCodeAt(at + noun.length));
  return isWord && THEN_NOUN.test(after.slice(0, at)) ? end + at + noun.length : end;
}

/** With the parenthesis that was opened within it. */
export function closed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  return own.lastIndexOf("(") > own.lastIndexOf(")") ? { start, end: end + (CLOSING.exec(text.slice(end, end + 32))?.[0].length ?? 0) } : { start, end };
}
