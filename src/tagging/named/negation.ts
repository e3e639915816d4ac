/** Whether a text says of a goal that it is not meant: "alla mål förutom delmål 5", "delmål 5 berörs inte". */
import type { Span } from "../../text/sentences";

/**
 * A word that takes away, and at most four words on to the goal. "Inte bara" takes nothing away, nor does "utan" between
 * two goals; "förutom" takes from all, and adds where nothing is said of all.
 */
const BEFORE = /(?<![a-zà-öø-ɏ])(?:inte|ej|utom|exklusive|undantaget|undantag (?:av|för)|saknar|varken|i stället för|istället för|snarare än|utan (?:direkt |tydlig )?koppling till|(?:alla|samtliga)\s(?:[a-zà-öø-ɏ\d]+\s){0,3}(?:förutom|utöver))\s(?!bara|enbart|endast|minst)(?:(?!utan\s|men\s)[a-zà-öø-ɏ\d]+\s){0,4}[”“"(]?$/i;
const AFTER = /^[”“")]?\s?[,:(–-]?\s?(?:(?:i|inom)\s[a-zà-öø-ɏ]+\s)?(?:(?:är|var|berörs|omfattas|ingår|påverkas|bedöms)\s)?(?:inte|ej)(?![a-zà-öø-ɏ]|\s(?:bara|enbart|endast|minst))/i;
/** What is said since the last stop. */
const LAST_SENTENCE = /(?<=[.:;]\s|[\n•]|^)[^\n•.:;]*(?:[.:;][^\s\n•.:;][^\n•.:;]*)*$/u;
const LOOK_BACK = 70;
const LOOK_AHEAD = 40;

/** Between things listed: "A, B och C". */
const LISTED = /^[”“")]?\s?(?:,|och|samt|eller|&)?\s?(?:och |samt |eller )?(?:delmål |mål )?[”“"(]?$/iu;

/** Whether the words at a place are taken away by those before or after it. */
export function isNegated(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return BEFORE.test(before.slice(before.search(LAST_SENTENCE))) || AFTER.test(text.slice(end, end + LOOK_AHEAD));
}

/** Those of some places, in order, that the text does not take away; what is listed after a thing taken away goes with it. */
export function withoutNegated<T extends Span>(text: string, places: readonly T[]): T[] {
  let taken: T | null = null;
  return places.filter((place) => {
    const goesAlong = taken !== null && place.start >= taken.end && LISTED.test(text.slice(taken.end, place.start));
    if (!goesAlong && !isNegated(text, place)) {
      taken = null;
      return true;
    }
    taken = place;
    return false;
  });
}
