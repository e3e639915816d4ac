/** The notes and answers of a national table that was written before: what a person has made of them. */
import { eachPaused } from "../../slices/each-paused";
import { cellAddress } from "../../table/address";
import { differences, lineDigest, ownText, type LineKind, type Said } from "../lines";
import { pairedByKeys, type PairKey } from "../matching/by-keys";
import type { Place } from "../row";
import { regionText } from "../sheets/columns";
import { toldPlace, type ToldPlace } from "../told-place";
import type { KeptLine, KeptLines, OwnLine } from "./earlier";
import type { FileMatch } from "./files";
import { piecesOf, toldName, type Telling } from "./telling";
import type { ToldRow } from "./told";
import type { WrittenLine } from "./written-lines";
import type { PlaceInFile } from "./written-list";

/** Anything that stands in a file and speaks of a region. */
interface FileLine {
  region: string | null;
  section?: number | null;
  place: Place;
}

/** A line that was read, not one that a person has added. */
type ReadLine<Line> = WrittenLine<Line> & { read: NonNullable<WrittenLine<Line>["read"]> };

/** What the files are and have been. */
export interface LineFiles extends FileMatch {
  /** Those that are left out, as the written table names them. */
  gone: ReadonlySet<string>;
}

/** The lines of a file that is not read now, as if they had been read, and those that a person has corrected. @param file Its number. */
export function linesOf<Line extends FileLine>(kind: LineKind<Line>, written: readonly WrittenLine<Line>[], file: number): { lines: Line[]; corrected: [Line, KeptLine<Line>][] } {
  const corrected: [Line, KeptLine<Line>][] = [];
  const lines = written.flatMap(({ read, said }): Line[] => {
    if (!read) return [];
    const line = { ...kind.nothing, ...said, place: { ...read.place, file } } as Line;
    if (lineDigest(kind, line) !== read.as) corrected.push([line, { line, readAs: read.as, conflict: null }]);
    return [line];
  });
  return { lines, corrected };
}

/**
 * What is kept of the lines of files that are read now, and of a person's own.
 * @param written `null`: nobody knows which there were. @param now Those that are read. Pauses now and then.
 */
export function* keptLines<Line extends FileLine>(kind: LineKind<Line>, written: readonly WrittenLine<Line>[] | null, now: readonly Line[], files: LineFiles, telling: Telling): Generator<undefined, KeptLines<Line>> {
  if (written === null) return { corrected: new Map(), own: [], deleted: new Map() };
  const comparing = new ComparingLines(kind, files, telling);
  const staying = new Set(files.absent.flatMap(({ file }) => (files.gone.has(file) ? [] : [file])));
  const before = written.filter((line): line is ReadLine<Line> => line.read !== null && !staying.has(line.origin.file));
  const pairs = comparing.pairs(before, now);
  yield;
  const corrected = new Map<Line, KeptLine<Line>>();
  const deleted = new Map<Line, string>();
  yield* eachPaused(now, (line) => {
    const earlier = pairs.get(line);
    const kept = earlier && comparing.compared(line, earlier);
    if (kept) corrected.set(line, kept);
    // Where no line stands any more, it was hardly each of them that somebody took away.
    const id = earlier || written.length === 0 ? null : comparing.deleted(line);
    if (id !== null) deleted.set(line, id);
    else if (!earlier) comparing.added(line);
  });
  const found = new Set(pairs.values());
  const gone = before.flatMap((line) => (found.has(line) ? [] : comparing.gone(line)));
  const words = new Set(now.map((line) => lineDigest(kind, line)));
  const own = written.flatMap((line) => (line.read === null ? comparing.own(line, words) : []));
  return { corrected, deleted, own: [...gone, ...own] };
}

class ComparingLines<Line extends FileLine> {
  constructor(
    private readonly kind: LineKind<Line>,
    private readonly files: LineFiles,
    private readonly telling: Telling,
  ) {}

  /** Lines of the same file, the surest first: the same words in the same cell, the same words, the same matter in the same cell, the same matter. */
  pairs(before: readonly ReadLine<Line>[], now: readonly Line[]): Map<Line, ReadLine<Line>> {
    const { kind, files: { nowOf } } = this;
    const common = (file: number | undefined, what: string, place?: PlaceInFile) => (file === undefined ? undefined : [file, what, ...(place ? [place.sheet, place.row, place.column] : [])].join("\n"));
    const then = { file: ({ origin }: ReadLine<Line>) => nowOf.get(origin.file), words: ({ read }: ReadLine<Line>) => read.as, topic: (line: ReadLine<Line>) => kind.topic(this.saidIn(line)) };
    const is = { words: (line: Line) => lineDigest(kind, line), topic: (line: Line) => kind.topic(line) };
    return pairedByKeys(
      before,
      now,
      (["words", "topic"] as const).flatMap((what): PairKey<ReadLine<Line>, Line>[] => [
        { then: (line) => common(then.file(line), then[what](line), line.read.place), now: (line) => common(line.place.file, is[what](line), line.place) },
        { then: (line) => common(then.file(line), then[what](line)), now: (line) => common(line.place.file, is[what](line)) },
      ]),
    );
  }

  /** A line that is read now and was not written: all of a new file is new. */
  added(line: Line): void {
    if (this.files.told[line.place.file]!.state !== "new" && ownText(this.kind, line) !== "") this.telling.tell("added", () => this.toldNow(line));
  }

  /** What to ask of a line that a person has taken away; `null`: nobody has. */
  deleted(line: Line): string | null {
    const { file, sheet, row, column } = line.place;
    if (!this.files.same[this.kind.key].has(file)) return null;
    const id = [this.kind.key, file, sheet, cellAddress(row, column)].join("\n");
    this.telling.tell("deleted", () => ({ id, row: this.toldNow(line) }));
    return id;
  }

  /** What is kept of a line that is read now, beside what was written of it; `null`: nothing but what is read. */
  compared(now: Line, before: ReadLine<Line>): KeptLine<Line> | null {
    const { kind, telling } = this;
    const line: Line = { ...now, ...before.said };
    const [was, stands, is] = [before.read.as, lineDigest(kind, line), lineDigest(kind, now)];
    if (stands === is) return null;
    const different = differences(kind, line, now).map((cell) => ({ column: { key: cell.key }, stands: cell.before, is: cell.after }));
    if (stands === was) {
      telling.tell("changed", () => ({ row: this.toldNow(now), columns: different.map((cell) => ({ column: cell.column, pieces: piecesOf(cell.stands, cell.is) })) }));
      return null;
    }
    if (was === is) {
      for (const cell of different) telling.tell("corrected", () => ({ row: this.toldNow(now), column: cell.column, pieces: piecesOf(cell.is, cell.stands) }));
      return { line, readAs: was, conflict: null };
    }
    const id = this.idOf(before);
    const [cell] = different;
    telling.tell("conflicts", () => ({ id, row: this.toldNow(now), column: cell!.column, pieces: piecesOf(cell!.stands, cell!.is) }));
    return { line, readAs: was, conflict: id };
  }

  /** A line that is in no file any more: one that a person has corrected stays, and is asked about, unless its file is to be left out. */
  gone(line: ReadLine<Line>): OwnLine<Line>[] {
    const said = this.saidIn(line);
    const row = () => this.told(said, line.origin);
    const isCorrected = lineDigest(this.kind, said) !== line.read.as;
    const isLeftOut = this.files.gone.has(line.origin.file);
    if (!isCorrected || isLeftOut) {
      // That a file is left out is told of the file, but for what somebody has corrected in it.
      const isTold = isLeftOut ? isCorrected : ownText(this.kind, said) !== "";
      if (isTold) this.telling.tell("removed", () => ({ ...row(), isCorrected }));
      return [];
    }
    const id = this.idOf(line);
    this.telling.tell("conflicts", () => ({ id, row: row(), column: null, pieces: piecesOf(ownText(this.kind, said), "") }));
    return [{ said, origin: line.origin, gone: { id, readAs: line.read.as } }];
  }

  /** A line that a person has added stays, unless a file has come to have it. */
  own(line: WrittenLine<Line>, words: ReadonlySet<string>): OwnLine<Line>[] {
    const said = this.saidIn(line);
    if (words.has(lineDigest(this.kind, said))) return [];
    this.telling.tell("kept", () => this.told(said, line.origin));
    return [{ said, origin: line.origin, gone: null }];
  }

  private saidIn({ said }: WrittenLine<Line>): Said<Line> {
    return { ...this.kind.nothing, ...said };
  }

  private toldNow(line: Line): ToldRow {
    return this.told(line, toldPlace(line.place, { files: this.files.told }));
  }

  private told(said: Said<Line>, place: ToldPlace): ToldRow {
    const { region, section } = said as Pick<FileLine, "region" | "section">;
    return { ...place, region: regionText(region), ...(section !== undefined && { section }), name: toldName(this.kind.name(said)) };
  }

  /** Lines of the written sheet do not change before it is written again. */
  private idOf({ standing }: WrittenLine<Line>): string {
    return `${this.kind.key} ${standing.row}`;
  }
}
