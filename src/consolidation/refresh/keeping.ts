/**
 * Files that a national table was made of and that are not among those read this time: two regions send new versions, and
 * the other nineteen stay as they were written. What the table says of them is taken in as if it had been read.
 */
import { templates } from "../../catalogue";
import type { Language } from "../../language";
import { eachPaused } from "../../slices/each-paused";
import { grouped } from "../../text/grouped";
import type { Answer } from "../answers";
import type { Consolidation, GatheredFile } from "../consolidation";
import type { GatheredTable } from "../gathering";
import { ANSWERS, NOTES } from "../lines";
import { languageOf } from "../own-columns";
import { ofTexts, type ConsolidatedNote, type ConsolidatedRow } from "../row";
import { ownHeaders } from "../sheets/columns";
import { correctedCells, valueStanding } from "./compared";
import type { KeptCell, KeptLine } from "./earlier";
import { matchedFiles, regionOf, type AbsentWritten, type FileMatch } from "./files";
import { linesOf } from "./kept-lines";
import { headerDigest, type ReadAs } from "./read-as";
import type { RefreshedFile } from "./told";
import { regionIn, sectionIn, yearIn } from "./typed";
import type { WrittenTable } from "./written";
import { placeIn, type PlaceInFile } from "./written-list";
import type { WrittenFile } from "./written-lists";
import type { WrittenRow } from "./written-rows";

export interface Kept {
  files: FileMatch;
  /** All files, those that were read first. */
  told: readonly RefreshedFile[];
  /** The rows before this one were read. */
  rowsRead: number;
  /** The numbers of the rows that are kept, by what was written of them. */
  nowOf: ReadonlyMap<WrittenRow, number>;
  /** What a person has corrected in them. */
  cells: ReadonlyMap<number, readonly KeptCell[]>;
  notes: ReadonlyMap<ConsolidatedNote, KeptLine<ConsolidatedNote>>;
  answers: ReadonlyMap<Answer, KeptLine<Answer>>;
  /** When files were read that are as they were, by their numbers. */
  readOn: ReadonlyMap<number, string>;
  /** The files that are left out, as the written table names them. */
  gone: ReadonlySet<string>;
}

/** The files of a written table that are not among these, by what they are called from now on. */
export function absentFiles({ files, rows }: WrittenTable, now: readonly GatheredFile[]): string[] {
  return matchedFiles(files, rows, now).absent.map(({ name }) => name);
}

/**
 * Takes what was written of absent files into the consolidation, after what was read.
 * @param dropped Those of the table's files that are to be left out, as `absentFiles` names them. Pauses now and then.
 */
export function* keeping(table: WrittenTable, consolidation: Consolidation, dropped: ReadonlySet<string>): Generator<undefined, Kept> {
  const files = matchedFiles(table.files, table.rows, consolidation.files);
  const told = [...files.told];
  const rowsRead = consolidation.rows.length;
  const nowOf = new Map<WrittenRow, number>();
  const cells = new Map<number, readonly KeptCell[]>();
  const keptNotes: [ConsolidatedNote, KeptLine<ConsolidatedNote>][] = [];
  const keptAnswers: [Answer, KeptLine<Answer>][] = [];
  const readOn = new Map(files.readOn);
  const gone = new Set<string>();
  const rowsOf = yield* readRowsByFile(table.rows, files.absent);
  const notesOf = grouped(table.notes ?? [], ({ origin }) => origin.file);
  const answersOf = grouped(table.answers ?? [], ({ origin }) => origin.file);
  const extras = new ShownExtras(consolidation, languageOf(table.columns));
  for (const written of files.absent) {
    const { file, name, read } = written;
    const own = rowsOf.get(file)!;
    const isGone = dropped.has(name);
    told.push({ file: name, before: name === file ? null : file, state: isGone ? "gone" : "kept", rows: own.length, read });
    if (isGone) {
      gone.add(file);
      continue;
    }
    const number = consolidation.files.length;
    for (const [at, { row, readAs }] of own.entries()) {
      nowOf.set(row, consolidation.rows.length + at);
      const corrected = correctedCells(row, readAs);
      if (corrected.length > 0) cells.set(consolidation.rows.length + at, corrected.map((cell) => ({ ...cell, conflict: null })));
    }
    if (read !== "") readOn.set(number, read);
    const rows = yield* eachPaused(own, (placed) => asRead(placed, number, extras));
    const notes = linesOf(NOTES, notesOf.get(file) ?? [], number);
    const answers = linesOf(ANSWERS, answersOf.get(file) ?? [], number);
    keptNotes.push(...notes.corrected);
    keptAnswers.push(...answers.corrected);
    yield* consolidation.take(asGathered(written, rows, notes.lines, answers.lines), rows, notes.lines, answers.lines);
  }
  return { files, told, rowsRead, nowOf, cells, notes: new Map(keptNotes), answers: new Map(keptAnswers), readOn, gone };
}

/** A row that was read, and where in its file. */
interface PlacedRow {
  row: WrittenRow;
  readAs: ReadAs;
  place: PlaceInFile;
}

/** The rows that were read of each file; those that a person has added stay as rows of their own. */
function* readRowsByFile(rows: readonly WrittenRow[], files: readonly WrittenFile[]): Generator<undefined, Map<string, PlacedRow[]>> {
  const byFile = new Map<string, PlacedRow[]>(files.map(({ file }) => [file, []]));
  yield* eachPaused(rows, (row) => {
    const { origin, readAs } = row;
    const own = readAs && byFile.get(origin.file);
    const place = own && placeIn(origin.sheet, origin.cell);
    if (place) own.push({ row, readAs, place });
  });
  return byFile;
}

/** A row as if it had been read; what a person has corrected in it is known beside. */
function asRead({ row, readAs, place }: PlacedRow, file: number, extras: ShownExtras): ConsolidatedRow {
  const seen = new Set([...row.extras.keys()].map(headerDigest));
  return {
    section: sectionIn(valueStanding(row, readAs, "section")),
    templateSection: null,
    region: regionIn(valueStanding(row, readAs, "region")),
    year: yearIn(valueStanding(row, readAs, "year")),
    texts: ofTexts((role) => row.cells[role] ?? ""),
    extras: [...row.extras].filter(([, text]) => text !== "").map(([header, text]) => [extras.numberOf(header), text]),
    unseen: [...readAs.extras].filter(([header]) => !seen.has(header)),
    place: { file, ...place },
  };
}

/** The file that its line on the sheet of files, its rows and its notes tell of. */
function asGathered(written: AbsentWritten, rows: readonly ConsolidatedRow[], notes: readonly ConsolidatedNote[], answers: readonly Answer[]): GatheredFile {
  const { name, fingerprint, year, template, problems } = written;
  const tables = new Map<string, GatheredTable>();
  const tableOf = ({ section, place: { sheet } }: ConsolidatedRow | ConsolidatedNote): GatheredTable => {
    const key = `${sheet}\n${section}`;
    const table = tables.get(key) ?? { section, templateSection: null, sheet, cell: "", rows: 0, notes: 0, hidden: false };
    tables.set(key, table);
    return table;
  };
  for (const row of rows) tableOf(row).rows += 1;
  for (const note of notes) tableOf(note).notes += 1;
  return {
    ...{ file: name, fingerprint },
    region: regionOf(written),
    year: yearIn(year),
    template: templates().find(({ title }) => title === template)?.name ?? null,
    sheets: [...new Set([...tables.values()].map(({ sheet }) => sheet))],
    tables: [...tables.values()],
    // What a person has taken away is still the file's.
    rows: written.insatser ?? rows.length,
    answers: written.answers ?? answers.length,
    notes: written.notes ?? notes.length,
    problems: problems === "" ? [] : [{ kind: "asTold", text: problems }],
  };
}

/** The reports' own columns by the headers that they are shown with. */
class ShownExtras {
  private shown: readonly string[];

  constructor(
    private readonly consolidation: Consolidation,
    private readonly language: Language,
  ) {
    this.shown = this.headersNow();
  }

  /** The column's number; one that no file read has gets one. */
  numberOf(header: string): number {
    const known = this.shown.indexOf(header);
    if (known >= 0) return known;
    const [number] = this.consolidation.extras.numbered([header]);
    this.shown = this.headersNow();
    return number!;
  }

  private headersNow(): readonly string[] {
    return ownHeaders(this.consolidation, this.language);
  }
}
