/** The field's own terms: names of funds, programmes and agencies, and of the places that they work in. */
import { isCapital, isDigit, isLetter } from "../text/characters";
import { overlaps } from "../text/overlaps";
import { isInflection, letterDistance } from "../text/words/near-words";
import { Phrases } from "../text/words/phrases";
import type { Span } from "../text/sentences";
import { anyOf, holds } from "../text/signs";
import { hyphenatedSlips } from "./hyphenated-terms";
import { placeNames, rightWords } from "./places";
import { regionSlips } from "./region-slips";
import type { TermSlip } from "./term-slip";
import data from "./terms.json";

/** Names that are also ordinary words in other forms, or too short to tell a slip from another word. */
const SHORTEST = 6;
const SHORTEST_ACRONYM = 4;
/** A word so small may be left out where another is misspelt: "Fonden för rättvis omställing". */
const SMALL = 3;

/** Endings that a name takes, and what it is put together with: "Tillväxtverkets", "Interregprojekt". */
const isSameName = (written: string, term: string) => written.startsWith(term) || isInflection(written, term);

const names = [...new Set([...data.names.filter((name) => !name.includes(" ")), ...placeNames])];
/** Names of several words; what stands nearly so by a slip in one of them. */
const severalWords = data.names.filter((name) => name.includes(" "));
const phrases = new Phrases(severalWords.map((name) => [name, name] as const));
/** The first and the longest words of those names: without any of them there is none to look for. */
const telling = new Set(severalWords.flatMap(tellingOf));
/** Those of them that begin with a small letter. */
const smallTelling = [...telling].filter((word) => !isCapital(word.charCodeAt(0)));
const MAY_TELL = anyOf(...smallTelling);
const SMALL_TELLING = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${smallTelling.join("|")})(?![A-Za-zÀ-ÖØ-öø-ɏ])`, "g");
/** Where a name may begin. Those of this list do with no other letter. */
const CAPITAL = /[A-ZÀ-ÖØ-Þ]/g;
/** More than the rest of a name on either side of its word. */
const REACH = 80;
const known = new Set([...data.names.flatMap((name) => name.split(" ")), ...data.acronyms, ...rightWords].map((name) => name.toLowerCase()));
const capitals = data.acronyms.filter((name) => /^[A-Z]{4,}$/u.test(name));
const byLength = new Map<number, string[]>();
for (const name of names) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);

function tellingOf(name: string): string[] {
  const words = name.split(" ").map((word) => word.replace("-", ""));
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 2);
  return [words[0]!, ...longest].filter((word) => isCapital(word.charCodeAt(0)) || word.length >= 8);
}

/** By the code of a first letter, the lengths of the words that are looked at: most words are told by these alone. */
const lengths = new Int32Array(0x100);
const bitOf = (length: number) => 1 << (length & 31);
// The last is of a name with a letter too many or too few, and of its genitive.
for (const name of names) for (const more of [-1, 0, 1, 2]) lengths[name.charCodeAt(0)]! |= bitOf(name.length + more);
for (const word of telling) lengths[word.charCodeAt(0)]! |= bitOf(word.length);
// The first two letters may have been swapped.
for (const name of capitals) for (const first of [0, 1]) lengths[name.charCodeAt(first)]! |= bitOf(name.length) | bitOf(name.length + 1);

const isLookedAt = (first: number, length: number) => (lengths[first]! & bitOf(length)) !== 0;

/** An acronym with two letters swapped, or one written twice, is no other word: "EURF", "ERUFF". */
function slippedAcronym(word: string): string | null {
  if (!/^[A-Z]{4,}$/u.test(word)) return null;
  if (/(.)\1/u.test(word)) return capitals.find((name) => name.length + 1 === word.length && word.replace(/(.)\1/gu, "$1") === name) ?? null;
  return capitals.find((name) => name.length === word.length && name !== word && letterDistance(name, word, 1) === 1 && [...name].sort().join("") === [...word].sort().join("")) ?? null;
}

/** Doubled letters once: what is doubled is what is written wrong most often, in one place or two ("Interegg"). */
const singly = (word: string) => word.replace(/([a-zà-öø-ɏ])\1/g, "$1");

/** A name with one letter wrong, missing or too many, two in a long one; `null` when the word may be something else. */
function nearName(word: string): string | null {
  if (word.length < SHORTEST) return null;
  const lower = word.toLowerCase();
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (const name of byLength.get(length) ?? []) {
      if (name.length < SHORTEST || name[0] !== word[0] || isSameName(lower, name.toLowerCase())) continue;
      if (letterDistance(name.toLowerCase(), lower, 1) === 1 || singly(name.toLowerCase()) === singly(lower)) return name;
    }
  }
  return null;
}

/** "Tillväxverkets": the same in the genitive. */
function ofGenitive(word: string): string | null {
  const name = word.endsWith("s") && !known.has(word.slice(0, -1).toLowerCase()) ? nearName(word.slice(0, -1)) : null;
  return name === null || name.endsWith("s") ? null : `${name}s`;
}

const found = new Map<string, string | null>();
const MOST_REMEMBERED = 20_000;

function slipOf(word: string): string | null {
  if (word.length < SHORTEST_ACRONYM) return null;
  const before = found.get(word);
  if (before !== undefined) return before;
  if (found.size >= MOST_REMEMBERED) found.clear();
  const term = known.has(word.toLowerCase()) ? null : (slippedAcronym(word) ?? nearName(word) ?? ofGenitive(word));
  found.set(word, term);
  return term;
}

/** What is read of a text in one go. */
interface Read {
  slips: TermSlip[];
  /** Where telling words begin that are not part of a name as it should be. */
  told: number[];
}

/** From capital to capital, also inside a word; a hyphen with a capital after it goes on with the name. */
function readNames(text: string): Read {
  const slips: TermSlip[] = [];
  const told: number[] = [];
  /** Where the last name of several words that is right ends. */
  let right = 0;
  CAPITAL.lastIndex = 0;
  while (CAPITAL.test(text)) {
    const start = CAPITAL.lastIndex - 1;
    const first = text.charCodeAt(start);
    let end = endOfLetters(text, start + 1);
    if (start >= right && isLookedAt(first, end - start) && telling.has(text.slice(start, end))) {
      right = endOfRight(text, start);
      if (right === start) told.push(start);
    }
    if (text[end] === "-" && isCapital(text.charCodeAt(end + 1))) end = endOfLetters(text, end + 2);
    const term = isLookedAt(first, end - start) ? slipOf(text.slice(start, end)) : null;
    if (term !== null) slips.push({ written: text.slice(start, end), term, start, end });
    CAPITAL.lastIndex = end;
  }
  return { slips, told };
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

const goesOn = (code: number) => isLetter(code) || isDigit(code);

/** Where the name of several words that begins at a place, just as it should be, ends; the place itself: there is none. */
function endOfRight(text: string, start: number): number {
  const name = severalWords.find((words) => text.startsWith(words, start) && !goesOn(text.charCodeAt(start + words.length)));
  return start + (name?.length ?? 0);
}

/** The pieces of a text in which a name of several words may be misspelt: around its words. */
function piecesOf(text: string, told: readonly number[]): Span[] {
  const small = holds(text, MAY_TELL) ? [...text.matchAll(SMALL_TELLING)].map(({ index }) => index) : [];
  const pieces: Span[] = [];
  for (const place of [...told, ...small].sort((a, b) => a - b)) {
    const start = Math.max(0, place - REACH);
    const before = pieces.at(-1);
    if (before && before.end >= start) before.end = place + REACH;
    else pieces.push({ start, end: place + REACH });
  }
  return pieces;
}

/** A letter wrong, or a word that has come apart: "Mellersta Norr land". */
const SLIPS: ReadonlySet<string> = new Set(["letters", "apart"]);

function slipsOfSeveral(text: string, piece: Span): TermSlip[] {
  const slips: TermSlip[] = [];
  for (const { value, start, end, differences } of phrases.find(text.slice(piece.start, piece.end))) {
    const isSlip = differences.some(({ kind }) => SLIPS.has(kind)) && differences.every(({ kind, expected }) => SLIPS.has(kind) || (kind === "less" && expected.length <= SMALL));
    // A piece may be cut inside a word.
    const isCut = (piece.start + end === piece.end && isLetter(text.charCodeAt(piece.end))) || (start === 0 && piece.start > 0 && isLetter(text.charCodeAt(piece.start - 1)));
    if (!isSlip || isCut) continue;
    const written = text.slice(piece.start + start, piece.start + end);
    // With a letter too many in front it is no slip: a name is written together with what goes before it.
    if (isCapital(written.charCodeAt(0)) && !written.endsWith(value)) slips.push({ written, term: value, start: piece.start + start, end: piece.start + end });
  }
  return slips;
}

/** "Ageda 2030": shorter than other names, but its year tells what is meant. */
const SAYS_2030 = anyOf(" 2030");
const BEFORE_2030 = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])A[a-zß-öø-ÿ]{3,6}(?=\s2030(?!\d))/g;
const AGENDA = "Agenda";

function agendaSlips(text: string): TermSlip[] {
  if (!holds(text, SAYS_2030)) return [];
  return [...text.matchAll(BEFORE_2030)]
    .filter(([word]) => word.length < SHORTEST && letterDistance(word.toLowerCase(), AGENDA.toLowerCase(), 1) === 1)
    .map(({ 0: written, index }) => ({ written, term: AGENDA, start: index, end: index + written.length }));
}

/** Names too short to tell a slip in them from another word, but for the slips that are known. */
const shortSlips: Readonly<Record<string, string>> = data.slips;
const SAYS_SHORT = anyOf(...Object.keys(shortSlips).map((slip) => slip.toLowerCase()));
const SHORT_SLIP = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d])(?:${Object.keys(shortSlips).map((slip) => slip.replace("+", "\\+")).join("|")})(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, "g");

function slipsOfShort(text: string): TermSlip[] {
  if (!holds(text, SAYS_SHORT)) return [];
  return [...text.matchAll(SHORT_SLIP)].map(({ 0: written, index }) => ({ written, term: shortSlips[written]!, start: index, end: index + written.length }));
}

/** A soft hyphen, which comes along from web pages, is seen by nobody. */
const isHyphenatedSoftly = ({ written, term }: TermSlip) => written.includes("\u00ad") && written.replaceAll("\u00ad", "").toLowerCase() === term.toLowerCase();

/** Words of a text that are nearly a known term and no form of it. */
export function termSlips(text: string): TermSlip[] {
  return allSlips(text).filter((slip) => !isHyphenatedSoftly(slip));
}

function allSlips(text: string): TermSlip[] {
  const { slips: ofNames, told } = readNames(text);
  const whole = [...hyphenatedSlips(text), ...regionSlips(text)];
  const slips = [...ofNames.filter((one) => !whole.some((other) => overlaps(one, other))), ...agendaSlips(text), ...slipsOfShort(text), ...whole];
  const pieces = piecesOf(text, told);
  if (pieces.length === 0) return whole.length === 0 ? slips : slips.sort((a, b) => a.start - b.start);
  return [...pieces.flatMap((piece) => slipsOfSeveral(text, piece)), ...slips].sort((a, b) => a.start - b.start);
}
