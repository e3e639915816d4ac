/** Short names of goals ("Digitalisering") are everyday words too: they name the goal where they stand as a thing of its own. */
import type { Span } from "../../text/sentences";
import type { Passage } from "./passage";

/** A word that announces a goal: "kraftsamling elektrifiering", "målet att …". */
const ANNOUNCED = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*mål(?:et|en|bild|bilden)?|[a-zà-öø-ɏ]*område(?:t|n|na)?:?|(?:prioritering|inriktning|kraftsamling)(?:en|ar|arna)?|åtagande(?:t|n|na)?|delstrategi(?:n|er|erna)?)\s(?:(?:är\s)?att\s(?:(?:bli|vara|ha|nå|få)\s)?|om\s|om att\s|är\s|\d{1,2}[.:)]?\s)?(?:en\s|ett\s)?$/i;
/** Told at once of most places: none of its words is near. */
const MAY_ANNOUNCE = /mål|område|prioritering|inriktning|kraftsamling|åtagande|delstrategi/i;
/** "Bidrar till ett …", "arbeta för ett …", "syftar till ett …": what an initiative serves. */
const SERVED = /(?<![a-zà-öø-ɏ])(?:bidra|bidrar|bidragit|medverka|medverkar|leda|leder|lett|verka|verkar|arbeta|arbetar|syfta|syftar)\s(?:[a-zà-öø-ɏ]{1,12}\s){0,2}?(?:till|för|mot)\s(?:att\s)?(?:en\s|ett\s)?$/i;
const MAY_SERVE = /till|för|mot/i;
/** Beginnings of lines, items and quotations. */
const BEGINS = /(?:^|[\n•▪·:”“"(])\s{0,3}(?:att\s)?(?:en\s|ett\s)?$/iu;
/** Between things listed. */
const LISTED = /^[”“")]{0,2}\s?(?:[,;:/&+.–-]|och(?![a-zà-öø-ɏ])|samt(?![a-zà-öø-ɏ]))?\s?(?:(?:och|samt|men|att|en|ett|även|är|om|till|för)\s){0,3}[”“"]?$/i;
/** After it the sentence does not go on with the same thing. */
const ENDS = /^(?:$|\s{0,3}[\n.,;:!?)”“"•/–(-]|\s{1,3}(?:(?:och|samt|eller|men|i|inom|genom|enligt|för|då|som|vilket)\s|\d{1,2}[.)]\s|\p{Lu}))/u;
const ENDS_ITEM = /^(?:$|\s{0,3}[\n.,;:!?…)”“"•/–(-]|\s{1,3}(?:(?:och|samt|eller|men|i linje|enligt)\s|&|\d{1,2}[.)]\s|\p{Lu}))/u;
const LOOK_BACK = 60;
const LOOK_AHEAD = 12;

const before = (text: string, place: number) => text.slice(Math.max(0, place - LOOK_BACK), place);

/** Whether a word right before a place says that a goal stands there. */
export function isAnnounced(text: string, place: number): boolean {
  const words = before(text, place);
  return MAY_ANNOUNCE.test(words) && ANNOUNCED.test(words);
}

/** Whether the words right before a place say that the initiative serves what stands there. */
function isServed(text: string, place: number): boolean {
  const words = before(text, place);
  return MAY_SERVE.test(words) && SERVED.test(words);
}

/** Whether a place begins a line, an item or a quotation, or is announced, or has a capital. */
export function beginsAnew(text: string, place: number): boolean {
  return /^\p{Lu}/u.test(text.slice(place, place + 2)) || BEGINS.test(before(text, place)) || isAnnounced(text, place);
}

/** Whether a short name stands as a goal: announced, with a capital, or listed after a heading or another goal. */
export function standsAlone(passage: Passage, { start, end }: Span, goalBefore: Span | undefined): boolean {
  return ENDS.test(passage.text.slice(end, end + LOOK_AHEAD)) && beginsItem(passage, start, goalBefore);
}

/** Whether nothing is added to what ends at a place, no "i hela länet" either. */
export function endsItem(text: string, end: number): boolean {
  return ENDS_ITEM.test(text.slice(end, end + LOOK_AHEAD));
}

/** Whether a place goes on a list after a thing before it. */
export function isListedAfter(text: string, before: Span | undefined, start: number): boolean {
  return before !== undefined && before.end <= start && LISTED.test(text.slice(before.end, start));
}

/** Whether something of its own begins at a place: announced, with a capital, or listed after a heading or another goal. */
export function beginsItem({ text, segments }: Passage, start: number, goalBefore: Span | undefined): boolean {
  if (beginsAnew(text, start) || isServed(text, start)) return true;
  const heading = segments.findLast((segment) => segment.heading !== null && segment.heading.end <= start)?.heading;
  return [heading ?? undefined, goalBefore].some((other) => isListedAfter(text, other, start));
}
