/**
 * Words that a space has parted: "mat erial" where "material" stands whole in another place. A half is known by standing
 * nowhere else. Words are told apart by their digests, and only those that stand once are looked at as letters.
 */
import { DigestTable, NOWHERE } from "./digest-table";
import type { Span } from "./sentences";
import { wordReader } from "./word-windows";

/** A parted word in one of the texts. */
export interface PartedWord<T> extends Span {
  of: T;
  /** The word in one, as it is written here. */
  whole: string;
}

/** A shorter word may be two by chance. */
const SHORTEST = 6;
/** The word before a place, and the one that goes on from it; both of them words by themselves as they stand. */
const BEFORE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d/.@-])[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}(?= $)/;
const HERE = /^[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\d/@-])/;
const AFTER = /^[a-zß-öø-ɏ]{2,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\d/@-])/;
const REACH = 33;

/** Words that stand beside others as they like: "över gång", "små företag" and "väl fungerande" may be meant. */
const STANDS_APART = new Set(
  "i på av om med till från för under över in ut upp ner ned vid mot före efter utan inom mellan genom hos per bland kring runt bak fram hem bort av åter en ett de den det dem som så att och eller men samt är har var ej inte icke man sin sitt sina vi oss ni er jag han hon där här när då nu sam vad hur allt all alla mer mest väl illa lika själv hel hela halv halva ny nya nytt små liten litet stor stora hög höga låg låga lång långa kort korta fri fria grön gröna rik god goda ung unga gammal egen egna annan andra första sista två tre fyra fem sex sju åtta nio tio tolv flera många fler få".split(" "),
);

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
    for (const [place, start] of this.starts.entries()) {
      if (place % 500 === 499) yield null;
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
    const half = HERE.exec(text.slice(start, start + REACH))?.[0];
    if (half === undefined || STANDS_APART.has(half.toLowerCase())) return null;
    const end = start + half.length;
    const before = AFTER.test(half) ? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] : undefined;
    if (before !== undefined && this.stands(before, half)) return { of, start: start - 1 - before.length, end, whole: before + half };
    const after = text[end] === " " && !/[\d/.@-]/.test(text[start - 1] ?? " ") ? AFTER.exec(text.slice(end + 1, end + 1 + REACH))?.[0] : undefined;
    return after !== undefined && this.stands(half, after) ? { of, start, end: end + 1 + after.length, whole: half + after } : null;
  }

  /** Whether two halves are a word that stands whole somewhere. */
  private stands(first: string, second: string): boolean {
    const whole = (first + second).toLowerCase();
    if (whole.length < SHORTEST || STANDS_APART.has(first.toLowerCase()) || STANDS_APART.has(second)) return false;
    wordReader.readWords(whole);
    const place = this.places.get(wordReader.digests[0]!);
    if (place === NOWHERE) return false;
    const start = this.starts[place]!;
    const at = start < 0 ? ~start : start;
    // Two words may have one digest.
    return this.textOf(this.owners[place]!).slice(at, at + whole.length).toLowerCase() === whole;
  }
}
