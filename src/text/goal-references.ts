/**
 * How goal cells are written: headings that say which strategy or programme the goals after them belong to ("Mål i
 * RUS:", "Agenda 2030", "ERUF"), and goals given by number ("delmål 14", "mål 7 & 8", "#16", "SM2.1"). Knows no goals.
 */
import { isLetter } from "./characters";
import { remembering } from "./remembering";
import { anyOf, holds } from "./signs";

/** rus: the regional strategy; national: the national strategy; other: a plan or strategy besides these. */
export type GoalFramework = "rus" | "agenda2030" | "eruf" | "interreg" | "esf" | "amif" | "jtf" | "react" | "national" | "other";

export interface GoalSegment {
  framework: GoalFramework | null;
  /** Characters from the heading to the next one. */
  start: number;
  end: number;
  /** The heading's own characters; `null` for what stands before the first one. */
  heading: { start: number; end: number } | null;
}

/** A letter as these patterns know it; with \p{L} they would take many milliseconds to compile. */
const ANY_LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]";

const HEADINGS: readonly (readonly [GoalFramework, string])[] = [
  ["agenda2030", "(?:[Aa]genda|AGENDA)[\\s-]*20\\d\\d(?::?s)?|AG?2030|[Aa]genda(?=\\s?:\\s?(?:mål\\s)?\\d|\\smål\\s\\d)|[Aa]genda-?mål(?:en|et)?|[Gg]lobal(?:a|t)[\\s-]*(?:hållbarhets)?mål(?:en|et)?|(?:FN:s\\s+)?[Hh]ållbarhetsmål(?:en|et)?|FN(?::s\\s+|-)mål(?:en|et)?|SDG(?::?s)?"],
  ["react", "R(?:EACT|eact)\\s{0,3}[-–]?\\s{0,3}EU"],
  ["jtf", "Fonden\\s+för\\s+en\\s+rättvis\\s+omställning|JTF|FRO"],
  ["interreg", `Interreg(?:-?program${ANY_LETTER}*)?(?:\\s+(?:Europe|Aurora))?|Central\\s+Baltic|Baltic\\s+Sea\\s+Region|South\\s+Baltic|Sverige\\s?[-–]\\s?Norge|Öresund-Kattegat-Skagerrak|Nordsjö(?:n|programmet)|Östersjöprogrammet|Aurora`],
  ["eruf", `E(?:RUF|ruf|URF)${ANY_LETTER}*(?:-program${ANY_LETTER}*)?|(?:[Nn]ationella\\s+)?[Rr]egionalfond${ANY_LETTER}*|Europeiska\\s+regionala\\s+utvecklingsfonden|[Ss]ärskilt\\s+mål|(?:[Ss]ärskild?a|[Pp]olitisk[ta])\\s+mål(?:en|et)?`],
  ["esf", `ESF\\+?|(?:Europeiska\\s+)?[Ss]ocialfond${ANY_LETTER}*`],
  ["amif", "AMIF"],
  ["national", "[Nn]ationell(?:a)?\\s+(?:strategi(?:ns?)?|prioritering(?:ar)?)"],
  ["rus", `R(?:US|us)(?::?en|:?ens|en|ens|-?mål${ANY_LETTER}*)?|RUFS(?:\\s*2050)?|(?:[Dd]en\\s+)?[Rr]egional(?:a)?\\s+utvecklingsstrategi${ANY_LETTER}*|[Uu]tvecklingsstrategi(?:n|ns)?`],
  ["other", `${ANY_LETTER}*(?:strategi|strategin|program|programmet|[Hh]andlingsplan|[Hh]andlingsplanen|[Rr]egionplanen|(?:[Tt]ransport|[Ll]äns|[Kk]ultur|[Ii]nfrastruktur|[Öö]versikts|[Ee]nergi|[Kk]limat)plan(?:en)?|(?:strategins|programmets|planens|[Bb]udget|[Ss]tyrkort)(?=,?\\s(?:\\d{4},?\\s)?${ANY_LETTER}*(?:mål|område|prioritering)${ANY_LETTER}*\\s\\d)|(?:[Nn]ationella\\s+)?(?:[Ff]olkhälso|[Mm]iljö|[Pp]rojekt)mål(?:en|et)?|[Pp]rojektplan(?:en|ens)?|(?:[Ff]olkhälso|[Jj]ämställdhets|[Tt]ransport|[Kk]ultur|[Mm]iljö)politi(?:k|sk)${ANY_LETTER}*|styrkeområden?)`],
];
const HEADING = new RegExp(`(?<!${ANY_LETTER}|\\d)(?:${HEADINGS.map(([, pattern], index) => `(?<h${index}>${pattern})`).join("|")})(?:(?<=SDG)(?=\\d{1,2}(?!\\d))|(?!${ANY_LETTER}|\\d))`, "y");
/** Parts of the words that headings begin with. */
const BEGINS_HEADING = /[Aa]genda|AGENDA|AG?2030|[Gg]lobal|[Hh]ållbarhetsmål|FN:s|FN-m|SDG|R(?:EACT|eact|UFS|US|us)|Fonden|JTF|FRO|Interreg|Central|Baltic|South|Sverige|Öresund|Nordsjö|Östersjö|Aurora|E(?:RUF|ruf|SF|URF)|[Rr]egional|[Ee]uropeiska|[Ss]ocialfond|AMIF|[Nn]ationell|[Ss]ärskil[td]|[Pp]olitisk|[Dd]en(?=\s+[Rr]egional)|strategi|program|[Hh]andlingsplan|[Rr]egionplan|(?:[Tt]ransport|[Ll]äns|[Kk]ultur|[Ii]nfrastruktur|[Öö]versikts|[Ee]nergi|[Kk]limat)plan|planens|[Bb]udget|[Ss]tyrkort|[Ff]olkhälsomål|[Mm]iljömål|[Pp]rojekt(?:mål|plan)|politi[ks]|styrkeområde/g;

/** Many checks ask about the same cell. */
const EXTENT = { longest: 5000 };
/** The sign of texts with headings. */
export const HAS_HEADING = anyOf(
  ..."agenda global hållbarhetsmål sdg eurf react rättvis jtf fro interreg baltic norge öresund nordsjö aurora eruf regionalfond esf socialfond amif nationell rus rufs strategi program handlingsplan regionplan transportplan länsplan kulturplan infrastrukturplan översiktsplan energiplan klimatplan planens budget styrkort folkhälsomål miljömål projektmål projektplan politik styrkeområde fn-mål".split(" "),
  "a2030", "ag2030", "särskilt mål", "särskilda mål", "politisk",
  "regionala utvecklingsfonden", "fn:s mål",
);

/**
 * Matches of a pattern that takes its words whole, in order. It is tried only where a word stands that holds what one
 * of them must: trying it at every letter takes many times as long.
 */
function atWords(text: string, telling: RegExp, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  telling.lastIndex = 0;
  for (let told = telling.exec(text); told; told = telling.exec(text)) {
    let start = told.index;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    from = match ? start + match[0].length : told.index + 1;
    if (match) found.push(match);
  }
  return found;
}

/** The text cut at its headings, in order; together they cover it. */
export const goalSegments: (text: string) => readonly GoalSegment[] = remembering(readSegments, EXTENT);

function readSegments(text: string): GoalSegment[] {
  const segments: GoalSegment[] = [{ framework: null, start: 0, end: text.length, heading: null }];
  if (!holds(text, HAS_HEADING)) return segments.filter(({ start, end }) => end > start);
  for (const match of atWords(text, BEGINS_HEADING, HEADING)) {
    const framework = HEADINGS.find((_, index) => match.groups![`h${index}`] !== undefined)![0];
    if (framework === "eruf" && isAdverb(text, match, segments.at(-1)!)) continue;
    segments.at(-1)!.end = match.index;
    segments.push({ framework, start: match.index, end: text.length, heading: { start: match.index, end: match.index + match[0].length } });
  }
  return segments.filter(({ start, end }) => end > start);
}

/** The framework that the header of a column gives to the goals in it: "Agenda 2030", "RUS-mål". `null`: none, or several ("Mål i RUS och ERUF"). */
export function frameworkOfHeader(header: string): GoalFramework | null {
  const [only = null, ...others] = new Set(goalSegments(header).flatMap(({ framework }) => (framework === null ? [] : [framework])));
  return others.length > 0 || only === "other" ? null : only;
}

/** "Särskilt" of a fund's objective, or above all: "Agenda 2030, särskilt mål 5", "alla mål i RUS, särskilt mål 2". */
function isAdverb(text: string, { 0: words, index }: RegExpExecArray, { framework, heading }: GoalSegment): boolean {
  if ((framework !== "agenda2030" && framework !== "rus") || heading === null || !/^särskilt/i.test(words)) return false;
  return /^[^.;\n]{0,60}$/.test(text.slice(heading.end, index)) && /^\s\d{1,2}(?!\d|[.,:]\d)/.test(text.slice(index + words.length, index + words.length + 6));
}

/** The segment that holds a place; the last one governs the end of the text. */
export function segmentAt(segments: readonly GoalSegment[], place: number): GoalSegment | null {
  return segments.find(({ start, end }) => start <= place && place < end) ?? null;
}

export interface NumberedGoal {
  /** The word before the number in lower case, without its ending: "delmål", "mål", "särskilt mål", "po"; "" for "#". */
  level: string;
  /** "14", "1.3": as written, with a comma or colon kept. */
  number: string;
  /** From the word (for the first of several numbers) to the end of the number. */
  start: number;
  end: number;
  /** Where the last number of its group ends. */
  groupEnd: number;
}

const LEVEL =
  `(?:politiskt|särskilt|specifikt|tematiskt|övergripande)\\s+mål|${ANY_LETTER}*(?:mål|målet|målen|målområde|målområdet|insatsområde|insatsområdet|programområde|prioritering|prioriteringen)|PO|SM|#`;
/** "8.3", "8,3"; in "3,8,11" commas part three numbers. */
export const GOAL_NUMBER = "(?:(?<!\\d,)\\d{1,2},\\d{1,2}(?!,?\\d)|\\d{1,2}(?:[.:]\\d{1,2}){0,2})";
const NUMBER = `${GOAL_NUMBER}(?![\\d%])(?!\\s*(?:%|procent|kronor|kr|st)(?!${ANY_LETTER}))`;
const GROUP = new RegExp(`(?<!${ANY_LETTER}|\\d)(${LEVEL})\\s{0,3}(?:nr\\.?|nummer)?\\s{0,3}:?\\s{0,3}(${NUMBER})((?:\\s{0,3}(?:,|&|och|samt|–|-)\\s{0,3}${NUMBER}){0,12})`, "iy");
const BEGINS_GROUP = /mål|område|prioritering|politiskt|särskilt|specifikt|tematiskt|övergripande|PO|SM|#/gi;
const LATER = new RegExp(NUMBER, "g");
/** The sign of texts that give goals by number. */
export const HAS_NUMBER = anyOf(..."mål målet målen målområde målområdet insatsområde insatsområdet programområde prioritering prioriteringen po sm #".split(" ").flatMap((word) => [" ", ":", "0", "n"].map((after) => word + after)));

/** Every goal given by its number after a word such as "delmål", in order. */
export const numberedGoals: (text: string) => readonly NumberedGoal[] = remembering(readNumberedGoals, EXTENT);

function readNumberedGoals(text: string): NumberedGoal[] {
  if (!holds(text, HAS_NUMBER)) return [];
  const goals: NumberedGoal[] = [];
  for (const match of atWords(text, BEGINS_GROUP, GROUP)) {
    const [whole, word, number, rest] = match as unknown as [string, string, string, string];
    const groupEnd = match.index + whole.length;
    const level = levelOf(word);
    const restAt = groupEnd - rest.length;
    goals.push({ level, number, start: match.index, end: restAt, groupEnd });
    if (rest === "") continue;
    LATER.lastIndex = restAt;
    for (let later = LATER.exec(text); later && later.index < groupEnd; later = LATER.exec(text)) {
      goals.push({ level, number: later[0], start: later.index, end: LATER.lastIndex, groupEnd });
    }
  }
  return goals;
}

/** "Målet" → "mål", "#" → "". */
function levelOf(word: string): string {
  const level = word.toLowerCase().replace(/\s+/g, " ");
  return level.replace(/(mål|prioritering)(?:et|en)$|(område)t$/, "$1$2").replace("#", "");
}

const BEFORE_NAME = /(?<![\d.,:])(?<![A-Za-zÀ-ÖØ-öø-ɏ](?<!SM|PO|[Mm]ål|MÅL))(\d{1,2}(?:[.,:]\d{1,2}){0,2})\s{0,3}[.:)]?\s{0,3}[-–—]?\s{0,3}(?:om\s+|att\s+)?[”“"'»]?\s{0,2}$/;

/** The number that stands right before a place, as in "3 God hälsa" and "1.3 - Stärka"; `null`: none. */
export function numberBefore(text: string, place: number): { number: string; start: number; end: number } | null {
  const from = Math.max(0, place - 24);
  const match = BEFORE_NAME.exec(text.slice(from, place));
  return match ? { number: match[1]!, start: from + match.index, end: from + match.index + match[1]!.length } : null;
}
