/** Many regions' workbooks as one: file by file, so that no more is kept of a file than its rows. */
import { COMPILATION } from "../catalogue";
import type { OwnGoals } from "../catalogue/goals";
import type { FileTrouble } from "../language/national-table";
import { templateFollowed } from "../table";
import type { WorkbookReading } from "../table/reading";
import { answersOf, type Answer } from "./answers";
import { Duplicates, type Duplicate } from "./duplicates";
import { ExtraColumns } from "./extra-columns";
import { gathering, type GatheredTable, type GatheringSink } from "./gathering";
import { problemsOf, problemsOfOwn } from "./problems";
import { gatheringLines, gatheringRows, longListIn } from "./refresh/own-table";
import { RowsInMemory, type ConsolidatedNote, type ConsolidatedRow, type RowHead, type RowStore } from "./row";

/** What is known of a file before it is gathered. */
export interface Source {
  /** As it was named. */
  file: string;
  /** SHA-256 of its bytes in hexadecimal: tells an unchanged file from a changed one. */
  fingerprint: string;
  /** What is to be looked at, whatever it holds. */
  troubles?: readonly FileTrouble[];
}

export interface GatheredFile extends Omit<Source, "troubles"> {
  /** County code; `null`: several regions, or could not tell. */
  region: string | null;
  year: number | null;
  template: string | null;
  /** Every sheet, also those that hold no table. */
  sheets: readonly string[];
  tables: readonly GatheredTable[];
  /** Insatser in all tables. */
  rows: number;
  /** Questions on answers sheets. */
  answers: number;
  /** What stands in the tables instead of insatser. */
  notes: number;
  problems: readonly FileTrouble[];
}

/** Rows between two pauses. */
const STEP = 50;

export class Consolidation {
  readonly extras = new ExtraColumns();
  readonly answers: Answer[] = [];
  readonly notes: ConsolidatedNote[] = [];
  /** The goals that files give as their region's own, by the files' numbers. */
  readonly goals = new Map<number, OwnGoals>();
  /** In the order of the rows. */
  readonly heads: RowHead[] = [];
  private readonly gathered: GatheredFile[] = [];
  private readonly found = new Duplicates();

  constructor(readonly rows: RowStore = new RowsInMemory()) {}

  get files(): readonly GatheredFile[] {
    return this.gathered;
  }

  /** Takes in a file: its rows go to the store, its notes and answers are kept. Pauses now and then. */
  *add(workbook: WorkbookReading, { troubles = [], ...source }: Source): Generator<undefined, GatheredFile> {
    const number = this.gathered.length;
    const rows: ConsolidatedRow[] = [];
    const noted: ConsolidatedNote[] = [];
    const sink: GatheringSink = { extras: this.extras, row: (row) => rows.push(row), note: (note) => noted.push(note) };
    const own = longListIn(workbook.grids);
    const known = { region: workbook.region.value, year: workbook.year.value };
    const tables = yield* (own ? gatheringRows(own, number, known, sink) : gathering(workbook, number, sink));
    const { notes, answers } = own ? yield* gatheringLines(workbook.grids, number) : { notes: noted, answers: answersOf(workbook, number) };
    const file: GatheredFile = {
      ...source,
      ...(own ? { region: oneOf(rows, "region"), year: oneOf(rows, "year"), template: COMPILATION } : { ...known, template: templateFollowed(workbook) }),
      sheets: workbook.grids.map(({ name }) => name),
      tables,
      rows: rows.length,
      answers: answers.length,
      notes: notes.length,
      problems: [...troubles, ...(own ? problemsOfOwn({ rows, notes, answers }, workbook.grids.length === 1, source, this.gathered) : problemsOf(workbook, tables, source, this.gathered))],
    };
    // From here on it is among those gathered: a file that fails before leaves nothing behind.
    if (workbook.goals) this.goals.set(number, workbook.goals);
    yield* this.take(file, rows, notes, answers);
    return file;
  }

  /** Takes in a file of which what it gave is known already. Pauses now and then. */
  *take(file: GatheredFile, rows: readonly ConsolidatedRow[], notes: readonly ConsolidatedNote[], answers: readonly Answer[]): Generator<undefined, void> {
    this.gathered.push(file);
    this.notes.push(...notes);
    this.answers.push(...answers);
    for (const [at, row] of rows.entries()) {
      if (at % STEP === 0) yield;
      this.found.add(row, this.rows.length);
      this.rows.add(row);
      this.heads.push({ section: row.section, region: row.region });
      for (const [number] of row.extras) this.extras.count(number);
    }
  }

  /** Whether there are so many rows that the last ones are not compared between regions. */
  get isComparedInPart(): boolean {
    return this.found.isPartial;
  }

  /** What would be counted more than once. Pauses now and then. */
  duplicates(): Generator<undefined, Duplicate[]> {
    return this.found.groups(this.rows);
  }
}

/** What all rows say; `null`: they say several things, or nothing. */
function oneOf<K extends "region" | "year">(rows: readonly ConsolidatedRow[], key: K): ConsolidatedRow[K] | null {
  const said = new Set(rows.map((row) => row[key]));
  return said.size === 1 ? [...said][0]! : null;
}
