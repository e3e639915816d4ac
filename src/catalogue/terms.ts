/** The field's own terms: names of funds, programmes and agencies. */
import { isInflection, letterDistance } from "../text/near-words";
import { Phrases } from "../text/phrases";
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

const names = data.names.flatMap((name) => (/\s/u.test(name) ? [] : [name]));
/** Names of several words; what stands nearly so by a slip in one of them. */
const phrases = new Phrases(data.names.filter((name) => /\s/u.test(name)).map((name) => [name, name] as const));
/** The longest words of those names: without any of them there is none to look for. */
const telling = data.names
  .filter((name) => /\s/u.test(name))
  .flatMap((name) => name.split(/\s/u).sort((a, b) => b.length - a.length).slice(0, 2))
  .filter((word) => /^\p{Lu}|.{8}/u.test(word));
const MAY_TELL = anyOf(...telling);
/** "central" is no part of "Central Baltic": the case counts too. */
const TELLS = new RegExp(telling.join("|"), "u");
const known = new Set([...data.names.flatMap((name) => name.split(" ")), ...data.acronyms].map((name) => name.toLowerCase()));
const capitals = data.acronyms.filter((name) => /^[A-Z]{4,}$/u.test(name));
const byLength = new Map<number, string[]>();
for (const name of names) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);

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

/** Words of a text that are nearly a known term and no form of it. */
export function termSlips(text: string): TermSlip[] {
  const several = (holds(text, MAY_TELL) && TELLS.test(text) ? phrases.find(text) : []).flatMap(({ value, start, end, differences }) => {
    const written = text.slice(start, end);
    return differences.length > 0 && differences.every(({ kind }) => kind === "letters") && /^\p{Lu}/u.test(written) ? [{ written, term: value, start, end }] : [];
  });
  const single = [...text.matchAll(NOT_LATIN.test(text) ? WORD : LATIN_WORD)].flatMap((match) => {
    const written = match[0];
    const term = slipOf(written);
    return term === null ? [] : [{ written, term, start: match.index, end: match.index + written.length }];
  });
  return [...several, ...single].sort((a, b) => a.start - b.start);
}
