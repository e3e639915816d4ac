/**
 * Words that a space has parted: "mat erial" where "material" stands whole in another place, or is a common word of the
 * field. A half is known by standing nowhere else. Words are told apart by their digests, and only those that stand once
 * are looked at as letters.
 */
import { DigestTable, NOWHERE } from "../likeness/digest-table";
import type { Span } from "../sentences";
import { digestOfTwo, wordReader } from "../likeness/word-windows";
import { COMMON_WORDS, isCommonWord } from "./common-words";

/** A parted word in one of the texts. */
export interface PartedWord<T> extends Span {
  of: T;
  /** The word in one, as it is written here. */
  whole: string;
  /** Whether it stands whole in another place of the texts. */
  standsWhole: boolean;
}

/** A shorter word may be two by chance, and a longer half is none. */
const SHORTEST = 6;
const SHORTEST_HALF = 2;
const LONGEST_HALF = 30;

/** What a character is to a half, as far as ɏ: of a word, of one in small letters, or what ties it to what stands beside. */
const LETTER = 1;
const SMALL = 2;
const TIES_BEFORE = 4;
const TIES_AFTER = 8;
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-zß-öø-ɏ]/.test(character)) return LETTER | SMALL;
  if (/[A-ZÀ-ÖØ-Þ]/.test(character)) return LETTER;
  return (/[\d/.@-]/.test(character) ? TIES_BEFORE : 0) | (/[\d/@-]/.test(character) ? TIES_AFTER : 0);
});

function isA(text: string, at: number, kinds: number): boolean {
  const code = text.charCodeAt(at);
  return code < KINDS.length && (KINDS[code]! & kinds) !== 0;
}

const isSpace = (text: string, at: number) => text.charCodeAt(at) === 32;

/** Where the half that begins at a place ends, of letters of a kind; -1: no word by itself begins there. */
function endOfHalf(text: string, start: number, kind: number): number {
  let end = start;
  while (isA(text, end, kind)) end++;
  const length = end - start;
  return length < SHORTEST_HALF || length > LONGEST_HALF || isA(text, end, LETTER | TIES_AFTER) ? -1 : end;
}

/** Where the half that ends at a place begins; -1: no word by itself ends there. */
function startOfHalf(text: string, end: number): number {
  let start = end;
  while (isA(text, start - 1, LETTER)) start--;
  const length = end - start;
  return length < SHORTEST_HALF || length > LONGEST_HALF || isA(text, start - 1, TIES_BEFORE) ? -1 : start;
}

/** Words that stand beside others as they like: "över gång", "små företag" and "väl fungerande" may be meant. */
const STANDS_APART = new Set(
  "i på av om med till från för under över in ut upp ner ned vid mot före efter utan inom mellan genom hos per bland kring runt bak fram hem bort av åter en ett de den det dem som så att och eller men samt är har var ska skall kan bör får ger gör går ser blir ej inte icke man sin sitt sina vi oss ni er jag han hon där här när då nu sam vad hur allt all alla mer mest väl illa lika själv hel hela halv halva ny nya nytt små liten litet stor stora hög höga låg låga lång långa kort korta fri fria grön gröna rik god goda ung unga gammal egen egna annan andra första sista två tre fyra fem sex sju åtta nio tio tolv flera många fler få".split(" "),
);

/** Adjectives, which stand before a noun as they like: "fördjupad kartläggning", "tredje land". */
const ADJECTIVE = /^(?:[a-zà-öø-ɏ]{2,}(?:ad|ade|isk|iska|lig|liga)|tredje|intern|extern|preliminär|utrikes|inrikes|digital|social|regional|lokal|global|central|allmän|öppen|särskild)$/;

/** Where a word stands whole. */
type Whole = "texts" | "field";

let ofTheField: DigestTable | null = null;

/** The digests of the common words of the field: those are words, wherever they stand. */
function commonDigests(): DigestTable {
  if (!ofTheField) {
    ofTheField = new DigestTable();
    wordReader.readWords([...COMMON_WORDS].join(" "));
    for (let at = 0; at < wordReader.words; at++) ofTheField.add(wordReader.digests[at]!, at);
  }
  return ofTheField;
}

/** Reads many texts, and then tells which words in them are parted. */
export class PartedWords<T> {
  private readonly places = new DigestTable();
  /** For each word in turn: a text that it stands in, and where; as `~start` when it stands in more places. */
  private readonly owners: T[] = [];
  private readonly starts: number[] = [];

  constructor(private readonly textOf: (owner: T) => string) {}

  read(owner: T): void {
    wordReader.readWords(this.textOf(owner));
    const { words, digests, starts } = wordReader;
    for (let at = 0; at < words; at++) {
      const place = this.places.get(digests[at]!);
      if (place === NOWHERE) {
        this.places.add(digests[at]!, this.owners.length);
        this.owners.push(owner);
        this.starts.push(starts[at]!);
      } else if (this.starts[place]! >= 0) this.starts[place] = ~this.starts[place]!;
    }
  }

  /** The parted words in the order of the texts; `null` now and then, between them. */
  *found(): Iterable<PartedWord<T> | null> {
    let until = { of: null as T | null, end: 0 };
    for (let place = 0; place < this.starts.length; place++) {
      if (place % 500 === 499) yield null;
      const start = this.starts[place]!;
      const of = this.owners[place]!;
      // Two halves that each stand once are found by the first.
      if (start < 0 || (until.of === of && start < until.end)) continue;
      const parted = this.aroundHalf(of, start);
      if (!parted) continue;
      until = { of, end: parted.end };
      yield parted;
    }
  }

  /** The word that the half at a place is part of, when another half stands beside it. */
  private aroundHalf(of: T, start: number): PartedWord<T> | null {
    const text = this.textOf(of);
    const end = endOfHalf(text, start, LETTER);
    if (end < 0) return null;
    if (isSpace(text, start - 1) && endOfHalf(text, start, SMALL) === end) {
      const before = startOfHalf(text, start - 1);
      const whole = before < 0 ? null : this.wholeOf(text, before, start, end);
      if (whole) return parted(of, text, whole, before, start, end);
    }
    if (!isSpace(text, end) || isA(text, start - 1, TIES_BEFORE)) return null;
    const after = endOfHalf(text, end + 1, SMALL);
    const whole = after < 0 ? null : this.wholeOf(text, start, end + 1, after);
    return whole && parted(of, text, whole, start, end + 1, after);
  }

  /** Where the word stands that two halves are, the second of which begins a space after the first: in the texts, or in the field alone. */
  private wholeOf(text: string, start: number, second: number, end: number): Whole | null {
    // Told by the digest for nearly all.
    const digest = digestOfTwo(text, start, second - 1, second, end);
    const place = this.places.get(digest);
    const mayBeCommon = place === NOWHERE && commonDigests().get(digest) !== NOWHERE;
    if (place === NOWHERE && !mayBeCommon) return null;
    const [one, other] = [text.slice(start, second - 1).toLowerCase(), text.slice(second, end).toLowerCase()];
    const whole = one + other;
    if (whole.length < SHORTEST || STANDS_APART.has(one) || STANDS_APART.has(other) || ADJECTIVE.test(one)) return null;
    if (mayBeCommon) return isCommonWord(whole) ? "field" : null;
    const known = this.starts[place]!;
    const at = known < 0 ? ~known : known;
    // Two words may have one digest.
    return this.textOf(this.owners[place]!).slice(at, at + whole.length).toLowerCase() === whole ? "texts" : null;
  }
}

/** What was found at a place, of two halves. */
function parted<T>(of: T, text: string, whole: Whole, start: number, second: number, end: number): PartedWord<T> {
  return { of, start, end, whole: text.slice(start, second - 1) + text.slice(second, end), standsWhole: whole === "texts" };
}
