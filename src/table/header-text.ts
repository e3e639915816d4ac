/**
 * What a header cell means. Headers come as the template prints them, with long instructions below, broken and
 * hyphenated, shortened, replaced by synonyms, misspelt; and prose that merely speaks of goals is no header.
 */
import { templates } from "../catalogue";
import type { ColumnRole, Template } from "../catalogue/template";
import { letterSimilarity, sharedWords } from "../text/likeness/similarity";
import { plainText, wordsOf } from "../text/words/normalise";
import { remembering } from "../text/remembering";
import type { Reason } from "./reading";
import { because } from "./judge";

/** 4: as the template prints it. 3: a known synonym. 2: shortened or misspelt. 1: only in the right company. */
export type Strength = 1 | 2 | 3 | 4;

export interface HeaderMatch {
  /** What it may mean, the likeliest first; several only when it is ambiguous. */
  roles: readonly ColumnRole[];
  strength: Strength;
  reason: Reason;
}

interface Known {
  roles: ColumnRole[];
  strength: Strength;
  title: string;
}

const LONGEST = 900;
const LONGEST_LINE = 120;
/** No more of a text than this decides what it means. */
const LONGEST_READ = 400;
/** First words of the instruction that follows a header in its own cell. */
const INSTRUCTION =
  /^(ange|beskriv|skriv|fyll|redovisa|lista|obs|observera|exempel|exempelvis|t ex|tex|till exempel|max|gärna|här|vilk\w+|vad|hur|dvs|det vill|för (definition|exempel|mer|vidare)\w*|om (resultat|möjligt|det|ni)\w*|se (sid|s |anvisning|instruktion|mall|definition|bilaga|nedan|även)\w*|describe|state|list|see|for example|if possible|please|which|what|how)(?![\p{L}])/u;
/** Headers of counts and sums, which speak of insatser without being their columns. */
const COUNTING = /^(antal|summa|andel|totalt?|genomsnitt|medel|count|sum|number of)(?![\p{L}])/u;
const SENTENCE = /(?<![\p{L}])(har|är|blev|hade|kommer|kan|vi|under hösten|under våren)(?![\p{L}])/u;
const DECORATION = /(?<!\S)(\(?\d{1,2}[.)]|[a-e][.)])\s+|[*†¹²³]+|\b(under |år |för )?(20\d\d)\b/giu;
const DECORATED = /[\d*†¹²³]|(?<!\S)[a-e][.)]\s/u;

function vocabulary(all: readonly Template[]): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (text: string, role: ColumnRole, strength: Strength): void => {
    const key = plainText(text);
    const before = known.get(key);
    if (!before || before.strength < strength) known.set(key, { roles: [role], strength, title: text });
    else if (before.strength === strength && !before.roles.includes(role)) before.roles.push(role);
  };
  for (const { fields } of all) {
    for (const { name, title, aliases, ambiguous } of fields) {
      add(title, name, 4);
      for (const alias of aliases) add(alias, name, 3);
      for (const alias of ambiguous) add(alias, name, 1);
    }
  }
  return known;
}

const known = vocabulary(templates());
const keys = [...known.keys()];
/** How many words the known headers have that begin with a word: the most first. */
const lengthsByFirstWord = new Map<string, number[]>();
for (const key of keys) {
  const words = key.split(" ");
  const lengths = lengthsByFirstWord.get(words[0]!) ?? [];
  if (!lengths.includes(words.length)) lengthsByFirstWord.set(words[0]!, [...lengths, words.length].sort((a, b) => b - a));
}
const descriptions = new Map(
  templates().flatMap(({ fields }) => fields.flatMap(({ name, description }) => (description ? [[name, wordsOf(description)] as const] : []))),
);

/** Whether text looks like the template's instruction for a column, or like any instruction to the author. */
export function isInstruction(text: string, role?: ColumnRole): boolean {
  return instructs(wordsOf(text), role);
}

/** No instruction is known by more words than these. */
const OPENING = 8;

function instructs(words: readonly string[], role?: ColumnRole): boolean {
  if (words.length === 0) return false;
  if (INSTRUCTION.test(words.slice(0, OPENING).join(" "))) return true;
  const described = role && descriptions.get(role);
  return Boolean(described) && words.length >= 4 && sharedWords(words, described!) >= 0.7;
}

const reasonOf = (entry: Known): Reason =>
  entry.strength === 4 ? because("headerAsTemplate") : entry.strength === 3 ? because("headerSynonym", { text: entry.title }) : because("headerAmbiguous", { text: entry.title });

const found = (entry: Known, reason = reasonOf(entry)): HeaderMatch => ({ roles: entry.roles, strength: entry.strength, reason });

/** "Resultat" with an instruction that speaks of effects is the effects' column; "Vad har gjorts? (prestationer)" is sure. */
function settledBy(entry: Known, rest: string): HeaderMatch {
  if (entry.strength === 1) {
    const outputs = /prestation/.test(rest) && entry.roles.includes("outputs");
    const outcomes = /effekt(?!iv|mål)/.test(rest) && entry.roles.includes("outcomes");
    if (outputs !== outcomes) return { roles: [outputs ? "outputs" : "outcomes"], strength: 2, reason: because("headerWithInstruction", { text: entry.title }) };
  }
  return found(entry, entry.strength >= 3 ? because("headerWithInstruction", { text: entry.title }) : reasonOf(entry));
}

/** The longest known header that the words begin with, when an instruction follows it. */
function withInstruction(words: readonly string[], text: string): HeaderMatch | null {
  for (const length of lengthsByFirstWord.get(words[0] ?? "") ?? []) {
    const entry = length < words.length ? known.get(words.slice(0, length).join(" ")) : undefined;
    if (!entry) continue;
    const rest = words.slice(length);
    if (instructs(rest, entry.roles[0])) return settledBy(entry, rest.join(" "));
  }
  if (text.length > 160 || !text.includes("(")) return null;
  const bare = known.get(plainText(text.replace(/\([^)]*\)?/g, " ")));
  return bare ? settledBy(bare, words.join(" ")) : null;
}

const CONTRIBUTES = /^(?:bidra|bidrar|bidragit|bidrag|koppling|kopplingar|anknytning)$/;
const STRATEGY = /^(?:rus|rufs|eruf|interreg|strategin|utvecklingsstrategin)$/;

/** A header cut short or put together anew: the word that only this column has decides. */
function byKeyword(words: readonly string[]): HeaderMatch | null {
  const line = words.join(" ");
  if (words.length > 9 || /\d/.test(line) || COUNTING.test(line) || SENTENCE.test(line)) return null;
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const match = (role: ColumnRole): HeaderMatch => ({ roles: [role], strength: 2, reason: because("headerKeyword", { text: line }) });
  // "Mål som prestationerna och effekterna bidrar till", "Anknytning till RUS", "Bidrar till (RUS, ERUF)"
  if (has(CONTRIBUTES) && (/^mål/.test(words[0]!) || has(STRATEGY))) return match("goals");
  if (has(/^prestation(?!smål)/)) return match("outputs");
  if (has(/^effekt(er|erna|en)?$/) && !has(/^mål/)) return match("outcomes");
  if (has(/^(uppföljning|utvärdering)$/) && has(/bedömning/)) return match("basis");
  if (has(/^(mål|målen|målsättning\w*|rusmål|delmål|effektmål|målområde\w*)$/)) return match("goals");
  if (has(/^(diarienummer|diarienr|dnr)$/)) return match("caseNumber");
  if (words.length <= 4 && has(/^(insats|insatsens|insatser|insatsnamn|initiativets)$/)) return match("name");
  return null;
}

/** A glance that spares prose the closer look: a long first line must begin with a word that a header begins with. */
function mayBeHeader(text: string): boolean {
  const start = text.slice(0, LONGEST_LINE + 20).trimStart();
  const line = start.indexOf("\n");
  if ((line < 0 ? start.length : line) <= LONGEST_LINE) return true;
  return lengthsByFirstWord.has(/^[\p{L}]+/u.exec(start)?.[0].toLowerCase() ?? "");
}

/** What a cell's text means as a header, or `null` when it is no header of ours. */
export function matchHeader(text: string): HeaderMatch | null {
  if (text.length > LONGEST) return null;
  return mayBeHeader(text) ? match(text) : null;
}

const match = remembering((text): HeaderMatch | null => {
  const start = text.slice(0, LONGEST_READ);
  const words = wordsOf(start);
  if (lengthsByFirstWord.has(words[0] ?? "")) {
    const exact = known.get(words.join(" "));
    if (exact) return found(exact);
  }
  const bare = DECORATED.test(start) ? wordsOf(start.replace(DECORATION, " ")) : words;
  if (lengthsByFirstWord.has(bare[0] ?? "")) {
    const match = known.get(bare.join(" "));
    const instructed = match ? found(match) : withInstruction(bare, start);
    if (instructed) return instructed;
  }
  const [head = "", ...below] = start.trim().split("\n");
  if (below.length > 0 && !isInstruction(below.join(" "))) return byKeyword(bare);
  return byKeyword(below.length > 0 ? wordsOf(head.replace(DECORATION, " ")) : bare);
});

/** A header with a slip of the finger; asked only about rows that hold another header already. */
export const matchMisspelt = remembering((text): HeaderMatch | null => {
  if (text.length < 5 || text.length > 80 || /\d/.test(text)) return null;
  const line = plainText(text);
  let best: { entry: Known; likeness: number } | null = null;
  for (const key of keys) {
    if (Math.abs(key.length - line.length) > 0.2 * line.length || (key[0] !== line[0] && key.at(-1) !== line.at(-1))) continue;
    const likeness = letterSimilarity(line, key);
    if (likeness >= 0.82 && likeness > (best?.likeness ?? 0)) best = { entry: known.get(key)!, likeness };
  }
  return best && best.entry.strength > 1 ? { roles: best.entry.roles, strength: 2, reason: because("headerMisspelt", { text: best.entry.title }) } : null;
});
