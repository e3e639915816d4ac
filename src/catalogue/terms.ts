/** The field's own terms: names of funds, programmes and agencies. */
import { isInflection, letterDistance } from "../text/near-words";
import { Phrases } from "../text/phrases";
import type { Span } from "../text/sentences";
import { anyOf, holds } from "../text/signs";
import data from "./terms.json";

/** Names that are also ordinary words in other forms, or too short to tell a slip from another word. */
const SHORTEST = 6;
const SHORTEST_ACRONYM = 4;

export interface TermSlip {
  written: string;
  term: string;
  start: number;
  end: number;
}

/** A capital and what follows it; of words without a hyphen only those of four letters or more. */
const WORD = /\p{Lu}(?:[\p{L}\p{M}]{3,}(?:-\p{Lu}[\p{L}\p{M}]*)?|[\p{L}\p{M}]{0,2}-\p{Lu}[\p{L}\p{M}]*)/gu;
/** The same, several times as fast, for texts whose letters are all as far as ÿ. */
const LATIN_WORD = /[A-ZÀ-ÖØ-Þ](?:[A-Za-zªµºÀ-ÖØ-öø-ÿ]{3,}(?:-[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ]*)?|[A-Za-zªµºÀ-ÖØ-öø-ÿ]{0,2}-[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ]*)/g;
const NOT_LATIN = /[^\x00-\xff\u2010-\u2027]/;
/** Endings that a name takes, and what it is put together with: "Tillväxtverkets", "Interregprojekt". */
const isSameName = (written: string, term: string) => written.startsWith(term) || isInflection(written, term);

const names = data.names.filter((name) => !name.includes(" "));
/** Names of several words; what stands nearly so by a slip in one of them. */
const severalWords = data.names.filter((name) => name.includes(" "));
const phrases = new Phrases(severalWords.map((name) => [name, name] as const));
/** The first and the longest words of those names: without any of them there is none to look for. */
const telling = severalWords.flatMap(tellingOf);
const MAY_TELL = anyOf(...telling);
/** Such a name as it should be, or one of its words by itself. "central" is no part of "Central Baltic": the case counts too. */
const TELLS = new RegExp(`(?<right>(?:${severalWords.join("|")})(?![\\p{L}\\p{N}]))|${telling.join("|")}`, "gu");
/** More than the rest of a name on either side of its word. */
const REACH = 60;
const known = new Set([...data.names.flatMap((name) => name.split(" ")), ...data.acronyms].map((name) => name.toLowerCase()));
const capitals = data.acronyms.filter((name) => /^[A-Z]{4,}$/u.test(name));
const byLength = new Map<number, string[]>();
for (const name of names) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);

function tellingOf(name: string): string[] {
  const words = name.split(" ");
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 2);
  return [...new Set([words[0]!, ...longest])].filter((word) => /^\p{Lu}|.{8}/u.test(word));
}

/** An acronym with two letters swapped is no other word: "EURF". */
function swapped(word: string): string | null {
  if (!/^[A-Z]{4,}$/u.test(word)) return null;
  return capitals.find((name) => name.length === word.length && name !== word && letterDistance(name, word, 1) === 1 && [...name].sort().join("") === [...word].sort().join("")) ?? null;
}

/** A name with one letter wrong, missing or too many, two in a long one; `null` when the word may be something else. */
function nearName(word: string): string | null {
  if (word.length < SHORTEST) return null;
  const lower = word.toLowerCase();
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (const name of byLength.get(length) ?? []) {
      if (name.length < SHORTEST || name[0] !== word[0] || isSameName(lower, name.toLowerCase())) continue;
      if (letterDistance(name.toLowerCase(), lower, 1) === 1) return name;
    }
  }
  return null;
}

const found = new Map<string, string | null>();
const MOST_REMEMBERED = 20_000;

function slipOf(word: string): string | null {
  if (word.length < SHORTEST_ACRONYM) return null;
  const before = found.get(word);
  if (before !== undefined) return before;
  if (found.size >= MOST_REMEMBERED) found.clear();
  const term = known.has(word.toLowerCase()) ? null : (swapped(word) ?? nearName(word));
  found.set(word, term);
  return term;
}

/** The pieces of a text in which a name of several words may be misspelt: around its words where they stand by themselves. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  for (const { 0: word, index, groups } of text.matchAll(TELLS)) {
    if (groups!.right !== undefined) continue;
    const end = index + word.length + REACH;
    const before = pieces.at(-1);
    if (before && before.end >= index - REACH) before.end = end;
    else pieces.push({ start: Math.max(0, index - REACH), end });
  }
  return pieces;
}

function slipsOfSeveral(text: string): TermSlip[] {
  if (!holds(text, MAY_TELL)) return [];
  const slips: TermSlip[] = [];
  for (const piece of piecesOf(text)) {
    for (const { value, start, end, differences } of phrases.find(text.slice(piece.start, piece.end))) {
      if (differences.length === 0 || differences.some(({ kind }) => kind !== "letters")) continue;
      const written = text.slice(piece.start + start, piece.start + end);
      if (/^\p{Lu}/u.test(written)) slips.push({ written, term: value, start: piece.start + start, end: piece.start + end });
    }
  }
  return slips;
}

/** Words of a text that are nearly a known term and no form of it. */
export function termSlips(text: string): TermSlip[] {
  const slips = slipsOfSeveral(text);
  const words = NOT_LATIN.test(text) ? WORD : LATIN_WORD;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const written = match[0];
    const term = slipOf(written);
    if (term !== null) slips.push({ written, term, start: match.index, end: match.index + written.length });
  }
  return slips.sort((a, b) => a.start - b.start);
}
