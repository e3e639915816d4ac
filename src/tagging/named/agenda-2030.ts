/** The goals of Agenda 2030 that a passage names. */
import { codedGoal, findCodedGoals, findGoals } from "../../catalogue/goals";
import type { CodedGoal } from "../../catalogue/goal";
import { numberBefore } from "../../text/goal-references";
import type { PhraseMatch } from "../../text/words/phrases";
import { placedWords } from "../../text/words/placed-words";
import type { Span } from "../../text/sentences";
import { beginsAnew, isAnnounced, isListedAfter } from "./alone";
import { agendaCalledInShort } from "./called-in-short";
import { confidenceOf, type Naming } from "./named";
import { withoutNegated } from "./negation";
import { givenNumbers, numbersInClause, numbersListedAfter } from "./number-lists";
import { frameworkIn, type Passage } from "./passage";
import { overlaps } from "../../text/overlaps";

type Match = PhraseMatch<CodedGoal>;

/** A heading at the end of a clause, of everything in it: "mål 5 jämställdhet och mål 10 minskad ojämlikhet (Agenda 2030)". */
const TO_HEADING = /^[^.;:\n•]{0,120}(?:\(|\s(?:i|inom|enligt|från)\s)(?:FN:s\s)?$/u;

/** Goals by number alone, line by line, before their heading. */
const NUMBERS_TO_HEADING = /^[\s,;•\d]*(?:(?:och|samt|mål)[\s,;•\d]+)*\(?$/iu;

/** "Delmål 3 / Agenda 2030: mål 11": the numbers before are none of Agenda's. */
const HEADS_WHAT_FOLLOWS = /^\s?:\s*(?:[Mm]ål\s)?\d/u;

/** The framework of a place; where no heading stands before it, that of the heading which ends its clause. */
function frameworkOf(passage: Passage, place: Span): ReturnType<typeof frameworkIn> {
  const framework = frameworkIn(passage, place);
  if (framework !== null) return framework;
  const next = passage.segments.find(({ heading }) => heading !== null && heading.start >= place.end);
  if (next?.framework !== "agenda2030") return null;
  const between = passage.text.slice(place.end, next.heading!.start);
  const headsWhatFollows = HEADS_WHAT_FOLLOWS.test(passage.text.slice(next.heading!.end));
  return TO_HEADING.test(between) || (NUMBERS_TO_HEADING.test(between) && !headsWhatFollows) ? "agenda2030" : null;
}

/** "… (Agenda 2030)" as the last words, the only heading of all that goes before it. */
function closesWithHeading({ text, segments }: Passage): boolean {
  const headings = segments.filter(({ heading }) => heading !== null);
  const [{ framework, heading } = { framework: null, heading: null }] = headings;
  return headings.length === 1 && framework === "agenda2030" && /\([^()\n]{0,10}$/u.test(text.slice(0, heading!.start)) && /^[^()\p{L}\p{N}]{0,3}\)[\s.]*$/u.test(text.slice(heading!.end));
}

/** Whether a target of a goal, "12.5", counts where it stands: nobody else numbers goals so before such a heading. */
const isOfAgenda = (passage: Passage, target: Span) => frameworkOf(passage, target) === "agenda2030" || closesWithHeading(passage);

/** A number in brackets after a name: "ingen hunger (mål 2)". */
const NUMBER_AFTER = /^\s?\((?:mål|nr|SDG)\s?(\d{1,2})\)/iu;

/** Whether a name stands after its own number, or before it. */
function hasItsNumber({ text }: Passage, { value, start, end }: Match): boolean {
  return numberBefore(text, start)?.number === value.code || NUMBER_AFTER.exec(text.slice(end, end + 12))?.[1] === value.code;
}

/** The word before a number that says that a goal stands there. */
const OF_GOAL = /mål\s?(?:nr\.?\s|nummer\s)?$/iu;

/** Whether a name stands after its own number as a goal's: "mål 6. Rent vatten". */
function isNumberedGoal({ text }: Passage, { value, start }: Match): boolean {
  const number = numberBefore(text, start);
  return number?.number === value.code && OF_GOAL.test(text.slice(Math.max(0, number.start - 12), number.start));
}

/** A later sentence. */
const SENTENCE_BETWEEN = /[.!?]\s+\p{Lu}/u;

/** Whether a name of one everyday word stands in a later sentence than its heading, as what the sentence is about. */
function isSaidLater({ text, segments }: Passage, { start, end }: Match): boolean {
  const words = text.slice(start, end);
  if (/^\p{Lu}|\s/u.test(words) || isAnnounced(text, start) || numberBefore(text, start) !== null) return false;
  const heading = segments.findLast((segment) => segment.heading !== null && segment.heading.end <= start)?.heading;
  return !!heading && SENTENCE_BETWEEN.test(text.slice(heading.end, start));
}

/** Whether a name counts where it stands: under a heading of Agenda 2030, or word for word where no other heading claims it. */
function counts(passage: Passage, match: Match, isRegions: boolean): boolean {
  const framework = frameworkOf(passage, match);
  if (framework === "agenda2030") return !isSaidLater(passage, match);
  if (framework === "unsaid") return false;
  if (match.differences.length > 0) return framework === null && !isRegions && isNumberedGoal(passage, match);
  const words = placedWords(passage.text.slice(match.start, match.end)).length;
  const isNumbered = hasItsNumber(passage, match);
  if (framework === null || framework === "other") return !isRegions && words > 1 && (isNumbered || (words > 3 && beginsAnew(passage.text, match.start)));
  return isNumbered && words > (framework === "rus" ? 2 : 1) && !isRegions;
}

/** Names of one word with their numbers ("5 Jämställdhet") among others with theirs, and names listed with others that count. */
function alongside(passage: Passage, names: readonly Match[], counted: readonly Match[], isRegions: (match: Match) => boolean): Match[] {
  const areNumbered = counted.some((match) => hasItsNumber(passage, match));
  const found: Match[] = [];
  // From the last on: each may be listed with the one after it.
  for (const match of names.filter((name) => !counted.includes(name)).reverse()) {
    const framework = frameworkOf(passage, match);
    if (framework !== null && framework !== "rus") continue;
    const isListed = framework === null && match.differences.length === 0 && /\s/.test(passage.text.slice(match.start, match.end)) && [...counted, ...found].some((other) => isListedAfter(passage.text, match, other.start));
    const isAmongNumbered = areNumbered && (framework === null || !isRegions(match)) && hasItsNumber(passage, match);
    if (isListed || isAmongNumbered) found.push(match);
  }
  return found;
}

/** Between a number and the name that says which goal it is. */
const TO_NAME = /^\s{0,3}[.:,)(–-]{0,2}\s{0,3}[”“"'…]{0,2}\s{0,3}$/u;

/** Numbers given as goals under the heading; "8.5" is a target of goal 8. */
function numbered(passage: Passage, names: readonly Match[]): Naming[] {
  const { text, segments } = passage;
  const inClauses = segments.filter(({ framework }) => framework === "agenda2030").flatMap((segment) => numbersInClause(text, segment));
  const outright = givenNumbers(text, segments);
  const known = new Set(outright.map(({ end }) => end));
  const given = [...outright, ...inClauses.filter(({ end }) => !known.has(end)), ...names.flatMap(({ end }) => numbersListedAfter(text, text[end] === ")" ? end + 1 : end))];
  return given.flatMap(({ number, start, end, listEnd }) => {
    const code = String(Number.parseInt(number, 10));
    const place = { start, end: listEnd };
    const isMeant = number.includes(".") ? isOfAgenda(passage, place) : frameworkOf(passage, place) === "agenda2030";
    if (!isMeant || !codedGoal("agenda2030", code)) return [];
    const follows = names.filter((name) => name.start >= end && TO_NAME.test(text.slice(end, name.start)));
    return follows.length > 0 ? [] : [{ of: code, start, end, confidence: 1 }];
  });
}

const ITEM = /(?<![\p{L}\p{N}.,:/–-])(?:1[0-7]|[1-9])(?:[.:)]|\s?[–-])?\s{1,3}[”“"(]?(?=\p{L})/gu;
/** Words of several goals tell none of them. */
const TELLING = 5;
const SHARED = new Set(["global", "hållba", "samhäl"]);
const WORDS_AFTER = 3;

const stem = (word: string) => word.slice(0, TELLING + 1);

/** "13 klimat", "8 bra arbetsvillkor": a number under the heading, or among other goals with theirs, and after it some word of that goal's name. */
function loosely(passage: Passage, taken: readonly Span[], counted: readonly Match[]): Naming[] {
  const { text } = passage;
  const areNumbered = counted.some((match) => hasItsNumber(passage, match));
  if (!areNumbered && !passage.segments.some(({ framework }) => framework === "agenda2030")) return [];
  return [...text.matchAll(ITEM)].flatMap(({ 0: item, index: start }) => {
    const from = start + item.length;
    const code = /^\d+/.exec(item)![0];
    const words = placedWords(text.slice(from, from + 60)).slice(0, WORDS_AFTER);
    const named = new Set(placedWords(codedGoal("agenda2030", code)!.name).map(({ text: word }) => stem(word)));
    const told = words.findIndex(({ text: word }) => word.length >= TELLING && !SHARED.has(stem(word)) && named.has(stem(word)));
    const span = { start, end: from + (words[told]?.end ?? 0) };
    const framework = told < 0 ? "unsaid" : frameworkIn(passage, span);
    const isGoals = framework === "agenda2030" || (framework === null && areNumbered && OF_GOAL.test(text.slice(Math.max(0, start - 12), start)));
    if (!isGoals || taken.some((other) => overlaps(other, span))) return [];
    return [{ of: code, ...span, confidence: 0.95 }];
  });
}

/** Targets under the heading by number and words: "12.5 Minska mängden avfall", on a line of its own also "12.5 minska …". */
const TARGET = /(?<![\p{L}\p{N}.,:/–-])(1[0-7]|[1-9])\.(?:1\d|[1-9]|[a-d])(?=[.:)]?\s{1,3}[–-]?\s?[”“"]?\p{Lu})|(?<=(?:^|[\n•])\s{0,3})(1[0-7]|[1-9])\.(?:1\d|[1-9]|[a-d])(?=[.:)]?\s{1,3}\p{Ll}{4})/gu;

function targets(passage: Passage, taken: readonly Span[]): Naming[] {
  const { text } = passage;
  if (!passage.segments.some(({ framework }) => framework === "agenda2030")) return [];
  return [...text.matchAll(TARGET)].flatMap(({ 0: whole, 1: code = "", 2: onLine = code, index: start }) => {
    const span = { start, end: start + whole.length };
    const isOthers = taken.some((other) => overlaps(other, span)) || findCodedGoals(text, "specificObjectives").some((other) => other.start >= span.end && other.start - span.end < 6);
    return isOthers || !isOfAgenda(passage, span) ? [] : [{ of: code || onLine, ...span, confidence: 1 }];
  });
}

/** What a passage names of Agenda 2030; the region's own goals go before those that sound alike. */
export function namedInAgenda2030(passage: Passage, region: string | null, year: number | null): Naming[] {
  const { text } = passage;
  const own = region === null ? [] : findGoals(text, region, year).filter(({ differences }) => differences.length === 0);
  const found = findCodedGoals(text, "agenda2030");
  const isRegions = (match: Match) => own.some((other) => overlaps(other, match));
  const counted = found.filter((match) => counts(passage, match, isRegions(match)));
  const names = [...counted, ...alongside(passage, found, counted, isRegions)];
  const namings = names.map(({ value, start, end, differences }): Naming => ({ of: value.code, start, end, confidence: confidenceOf(differences) }));
  const given = [...namings, ...numbered(passage, names)];
  const told = [...given, ...loosely(passage, names, counted), ...targets(passage, given)];
  const short = agendaCalledInShort(passage, told).filter((naming) => ![...told, ...own].some((other) => overlaps(other, naming)));
  return withoutNegated(text, [...told, ...short].sort((a, b) => a.start - b.start));
}
