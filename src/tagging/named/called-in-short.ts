/** Goals that a list calls by a word of theirs: "de globala målen för utbildning och klimat", "ERUF, målet om cirkulär ekonomi". */
import { frameworks } from "../../catalogue/goals";
import { execAt, lengthAt } from "../../text/exec-at";
import type { Span } from "../../text/sentences";
import agendaWords from "./agenda-words.json";
import fundWords from "./fund-words.json";
import type { Naming } from "./named";
import { frameworkIn, type Passage } from "./passage";

/** What the goals of a framework are called in short. */
interface ShortNames {
  framework: "agenda2030" | "eruf";
  codes: ReadonlyMap<string, string>;
  name: RegExp;
  /** From the heading to its first goal. */
  lead: RegExp;
}

function shortNames(framework: ShortNames["framework"], words: Readonly<Record<string, readonly string[]>>, lead: string): ShortNames {
  // The longest first, so that "ingen hunger" is not "hunger".
  const all = Object.entries(words).flatMap(([code, each]) => each.map((word) => [word, code] as const)).sort(([a], [b]) => b.length - a.length);
  const name = `(?<word>${all.map(([word]) => word).join("|")})(?: för alla)?(?:\\s?\\((?:mål |nr )?(?<number>[\\d.]{1,3})\\))?(?=$|\\s{0,3}[,;.)\\n•/&+]|\\s(?:och|samt)\\s)`;
  return { framework, codes: new Map(all), name: new RegExp(name, "iy"), lead: new RegExp(`${lead}[”“"]?`, "iuy") };
}

const AGENDA = shortNames("agenda2030", agendaWords.words, "(?:\\s?-?\\s?mål(?:en|et)?)?\\s{0,3}[:,(–-]?\\s{0,3}(?:(?:för hållbar utveckling|främst|särskilt|bland annat|framför allt|i synnerhet|mål|målen|målet|om|för|kring|inom|som rör)\\s?:?\\s){0,4}(?:[•–-]\\s)?");

/** "ERUF Västsverige 2021–2027: digitalisering", "särskilda målet om cirkulär ekonomi". */
const PROGRAMME = `(?:\\s?\\(?(?:${frameworks().regionalFundProgrammes.join("|")}|20\\d\\d[–-]20\\d\\d)\\)?){0,2}`;
const FUND = shortNames("eruf", fundWords.words, `${PROGRAMME}\\s{0,3}[:,(–-]?\\s{0,3}(?:(?:främst|bland annat|framför allt|i synnerhet|specifikt|mål|målen|målet|om|för|att|kring|inom|främja|stärka|stärkt|stärk)\\s?:?\\s){0,4}(?:[•–-]\\s)?`);

/** From one goal to the next. */
const NEXT = /[”“")]?\s{0,3}(?:[,;/&+•–\n-]|och(?![a-zà-öø-ɏ])|samt(?![a-zà-öø-ɏ])){1,2}\s{0,3}(?:[•–-]\s)?(?:(?:och|samt|även|om|för|specifikt|särskilt|mål|målet)\s){0,3}[”“"]?/iy;

/** The goals called in short one after the other from a place on. */
function listedFrom(text: string, from: number, lead: RegExp, { name, codes }: ShortNames): Naming[] {
  const found: Naming[] = [];
  for (let at = from, between = lead; ; between = NEXT) {
    const skipped = lengthAt(between, text, at);
    if (skipped === null) return found;
    const match = execAt(name, text, at + skipped);
    const code = match && codes.get(match.groups!["word"]!.toLowerCase());
    const number = match?.groups!["number"];
    if (!match || !code || (number !== undefined && number !== code)) return found;
    at = match.index + match[0].length;
    found.push({ of: code, start: match.index, end: at, confidence: 0.94 });
  }
}

/** Goals called in short right after a heading of their framework, or listed after a goal known to be named. */
function calledInShort(passage: Passage, known: readonly Span[], names: ShortNames): Naming[] {
  const { text, segments } = passage;
  const headings = segments.flatMap(({ framework, heading }) => (framework === names.framework && heading !== null ? [heading.end] : []));
  const listed = [...headings.flatMap((end) => listedFrom(text, end, names.lead, names)), ...known.flatMap(({ end }) => listedFrom(text, end, NEXT, names))];
  return listed.filter((naming) => frameworkIn(passage, naming) === names.framework);
}

/** Goals of Agenda 2030 called in short. */
export const agendaCalledInShort = (passage: Passage, known: readonly Span[]): Naming[] => calledInShort(passage, known, AGENDA);

/** Objectives of the regional fund called in short. */
export const fundCalledInShort = (passage: Passage, known: readonly Span[]): Naming[] => calledInShort(passage, known, FUND);
