/** Goals given by number, with ranges filled in ("delmål 7–9") and lists followed over lines ("delmål:\n7\n8"). */
import { execAt, lengthAt } from "../../text/exec-at";
import { GOAL_NUMBER, numberedGoals, type GoalSegment } from "../../text/goal-references";
import type { Span } from "../../text/sentences";

/** A number that stands for a goal. */
export interface GivenNumber extends Span {
  /** The word before it in lower case: "delmål"; "" after a bare "#" or a heading. */
  level: string;
  number: string;
  /** Where the list that it belongs to ends. */
  listEnd: number;
}

/** "8.3"; targets of Agenda 2030 have letters too: "12.b". */
const NUMBER = new RegExp(`${GOAL_NUMBER}(?:\\.[a-d](?!\\p{L}))?(?![\\p{N}%])`, "uy");
const SEPARATOR = /(?:\.[a-d](?![a-zà-öø-ɏ]))?(?:\s?\([^()\n]{1,80}\))?[^\S\n]{0,3}(?:[,;&/+•–\n-]|och(?![a-zà-öø-ɏ])|o(?=\s\d)|samt(?![a-zà-öø-ɏ])|resp(?:ektive|\.)?(?![a-zà-öø-ɏ]))\s{0,3}(?:[•#-]\s{0,2})?(?:(?:nr\.?|nummer)\s)?/iy;
/** After a number of a list: the next one, or the end. */
const ENDS = /^[^\S\n]{0,3}(?:$|[\n,;&/+•.()”“"–-]|:(?=\s)|(?:och|o|samt|resp|respektive|i|inom|enligt)(?!\p{L}))/u;
const AFTER_HEADING = /(?:,?\s(?:mål|målen|målet|som|berörs|gäller|avses|är|främst|särskilt|framför allt|bland annat|för hållbar utveckling)(?=\s)){0,4}\s{0,3}[:;,(–-]?\s{0,3}(?:[•–-]\s{0,3})?(?:nr\.?|nummer)?\s{0,3}/iuy;
const IS_RANGE = /^[^\S\n]{0,3}[–-][^\S\n]{0,3}$/u;
const MOST_IN_RANGE = 20;

const numberAt = (text: string, at: number): string | null => execAt(NUMBER, text, at)?.[0] ?? null;

interface Placed extends Span {
  number: string;
}

/** Numbers that go on a list from its last one. */
function goingOn(text: string, from: number): Placed[] {
  const found: Placed[] = [];
  for (let at = from; ; ) {
    const separator = lengthAt(SEPARATOR, text, at);
    if (separator === null) return found;
    const start = at + separator;
    const number = numberAt(text, start);
    if (number === null || !ENDS.test(text.slice(start + number.length, start + number.length + 16))) return found;
    at = start + number.length;
    found.push({ number, start, end: at });
  }
}

/** With the numbers between the ends of each range. */
function filled(text: string, numbers: readonly Placed[]): Placed[] {
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1];
    const isRange = before && IS_RANGE.test(text.slice(before.end, one.start)) && /^\d+$/.test(before.number + one.number);
    const [low, high] = [Number(before?.number), Number(one.number)];
    if (!isRange || high <= low + 1 || high - low > MOST_IN_RANGE) return [one];
    const between = Array.from({ length: high - low - 1 }, (_, step) => ({ number: String(low + 1 + step), start: before.start, end: one.end }));
    return [...between, one];
  });
}

function listOf(text: string, level: string, numbers: readonly Placed[]): GivenNumber[] {
  const all = filled(text, [...numbers, ...goingOn(text, numbers.at(-1)!.end)]);
  return all.map((one) => ({ ...one, level, listEnd: all.at(-1)!.end }));
}

/** The numbers that go on a list after a place: "7 Hållbar energi för alla, | 12 och 13". */
export function numbersListedAfter(text: string, place: number): GivenNumber[] {
  const numbers = goingOn(text, place);
  return numbers.map((one) => ({ ...one, level: "", listEnd: numbers.at(-1)!.end }));
}

/** The number right after a heading: "RUS: 7 och 8". */
function afterHeading(text: string, { heading }: GoalSegment): GivenNumber[] {
  if (!heading) return [];
  const start = heading.end + (lengthAt(AFTER_HEADING, text, heading.end) ?? 0);
  const number = numberAt(text, start);
  const isJoined = start === heading.end && !text.slice(heading.start, heading.end).endsWith("SDG");
  if (number === null || isJoined || !ENDS.test(text.slice(start + number.length, start + number.length + 16))) return [];
  return listOf(text, "", [{ number, start, end: start + number.length }]);
}

const WORDS_BETWEEN = /(?!-(?!mål)[a-zà-öø-ɏ])[^.;\n\d]{1,80}?(?=\d)/iy;
/** What numbers stand after that are no goals: "den 3, 5 och 8 maj", "årskurs 7, 8 och 9". */
const OF_OTHER_THINGS = /(?<![a-zà-öø-ɏ])(?:den|de|klass|klasserna|årskurs|årskurserna|åk|kap|kapitel|avsnitt|punkt|punkterna|tabell|bilaga|sida|sidorna|s|vecka|v|fråga|frågorna|artikel|artiklarna|art)\s?$/i;
const FEWEST = 2;

/** Several numbers in the same clause as a heading: "Globala målen: insatsen hör till 3, 8 och 11". One might count anything. */
export function numbersInClause(text: string, { heading }: GoalSegment): GivenNumber[] {
  if (!heading) return [];
  const start = heading.end + (lengthAt(WORDS_BETWEEN, text, heading.end) ?? 0);
  const number = numberAt(text, start);
  if (number === null || start === heading.end || OF_OTHER_THINGS.test(text.slice(heading.end, start)) || !ENDS.test(text.slice(start + number.length, start + number.length + 16))) return [];
  const all = listOf(text, "", [{ number, start, end: start + number.length }]);
  const end = all.at(-1)!.end;
  const separator = lengthAt(SEPARATOR, text, end);
  // "3, 4 och 5 grupper": the last one counts something, and so do all.
  const counts = separator !== null && numberAt(text, end + separator) !== null;
  return counts || all.length < FEWEST ? [] : all;
}

const WORDS = ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
const IN_WORDS = new RegExp(`(?<![a-zà-öø-ɏ])(mål|målområde|delmål|effektmål)\\s((?:${WORDS.join("|")})(?:(?:,|\\soch|\\ssamt)\\s(?:${WORDS.join("|")})){0,9})(?![a-zà-öø-ɏ])`, "gi");
const ONE_WORD = new RegExp(`(?<![a-zà-öø-ɏ])(?:${WORDS.join("|")})(?![a-zà-öø-ɏ])`, "gi");

/** Numbers in words: "mål ett och två". Where a sentence goes on, "ett" is no number: "har som mål ett renare hav". */
function inWords(text: string): GivenNumber[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: whole, 1: level, 2: list, index }) => {
    const listEnd = index + whole.length;
    if (!ENDS.test(text.slice(listEnd, listEnd + 16))) return [];
    return [...list!.matchAll(ONE_WORD)].map(({ 0: word, index: within }) => {
      const start = listEnd - list!.length + within;
      return { level: level!.toLowerCase(), number: String(WORDS.indexOf(word.toLowerCase()) + 1), start, end: start + word.length, listEnd };
    });
  });
}

/** "Mål: 3 träffar" counts something; "mål 3: …" and "mål: 3, 4" are numbers of goals. */
const COUNTS = /:\s{0,3}\d{1,2}$/;
const COUNTED = /^\s[a-zà-öø-ɏ]/;

function countsSomething(text: string, { start, end }: Span): boolean {
  return COUNTS.test(text.slice(start, end)) && COUNTED.test(text.slice(end, end + 2)) && !ENDS.test(text.slice(end, end + 16));
}

/** Every goal given by its number, in order. */
export function givenNumbers(text: string, segments: readonly GoalSegment[]): GivenNumber[] {
  const groups = new Map<number, { level: string; numbers: Placed[] }>();
  for (const { level, number, start, end, groupEnd } of numberedGoals(text)) {
    const group = groups.get(groupEnd) ?? { level, numbers: [] };
    group.numbers.push({ number, start, end });
    groups.set(groupEnd, group);
  }
  const lists = [...groups.values()].filter(({ numbers }) => !countsSomething(text, numbers[0]!)).map(({ level, numbers }) => listOf(text, level, numbers));
  const later = segments.map((segment) => afterHeading(text, segment));
  const known = new Set(lists.flat().map(({ end }) => end));
  return [...lists.flat(), ...inWords(text), ...later.flat().filter(({ end }) => !known.has(end))].sort((a, b) => a.start - b.start);
}
