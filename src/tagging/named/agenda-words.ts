/** Goals of Agenda 2030 that a list calls by a word of theirs: "de globala målen för utbildning och klimat". */
import { execAt, lengthAt } from "../../text/exec-at";
import type { Span } from "../../text/sentences";
import agendaWords from "./agenda-words.json";
import type { Naming } from "./named";
import { frameworkIn, type Passage } from "./passage";

/** Each word with its goal's number; the longest first, so that "ingen hunger" is not "hunger". */
const WORDS = Object.entries(agendaWords.words).flatMap(([code, words]) => words.map((word) => [word, code] as const)).sort(([a], [b]) => b.length - a.length);
const CODES = new Map(WORDS);
const NAME = new RegExp(`(?<word>${WORDS.map(([word]) => word).join("|")})(?: för alla)?(?:\\s?\\((?:mål |nr )?(?<number>\\d{1,2})\\))?(?=$|\\s{0,3}[,;.)\\n•/&+]|\\s(?:och|samt)\\s)`, "iy");

/** From the heading to its first goal. */
const LEAD = /(?:\s?-?\s?mål(?:en|et)?)?\s{0,3}[:,(–-]?\s{0,3}(?:(?:för hållbar utveckling|främst|särskilt|bland annat|framför allt|i synnerhet|mål|målen|målet|om|för|kring|inom|som rör)\s?:?\s){0,4}(?:[•–-]\s)?[”“"]?/iuy;
/** From one goal to the next. */
const NEXT = /[”“")]?\s{0,3}(?:[,;/&+•–\n-]|och(?![a-zà-öø-ɏ])|samt(?![a-zà-öø-ɏ])){1,2}\s{0,3}(?:[•–-]\s)?(?:(?:och|samt|även|om|för|mål|målet)\s){0,2}[”“"]?/iy;

/** The goals called in short one after the other from a place on. */
function listedFrom(text: string, from: number, lead: RegExp): Naming[] {
  const found: Naming[] = [];
  for (let at = from, between = lead; ; between = NEXT) {
    const skipped = lengthAt(between, text, at);
    if (skipped === null) return found;
    const match = execAt(NAME, text, at + skipped);
    const code = match && CODES.get(match.groups!["word"]!.toLowerCase());
    const number = match?.groups!["number"];
    if (!match || !code || (number !== undefined && number !== code)) return found;
    at = match.index + match[0].length;
    found.push({ of: code, start: match.index, end: at, confidence: 0.94 });
  }
}

/** Goals called in short right after a heading of Agenda 2030, or listed after a goal known to be named. */
export function calledInShort(passage: Passage, known: readonly Span[]): Naming[] {
  const { text, segments } = passage;
  const headings = segments.flatMap(({ framework, heading }) => (framework === "agenda2030" && heading !== null ? [heading.end] : []));
  const listed = [...headings.flatMap((end) => listedFrom(text, end, LEAD)), ...known.flatMap(({ end }) => listedFrom(text, end, NEXT))];
  return listed.filter((naming) => frameworkIn(passage, naming) === "agenda2030");
}
