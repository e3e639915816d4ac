/** The national table with what a person has made of the earlier one. */
import type { Consolidation } from "../consolidation";
import { eachPaused } from "../../slices/each-paused";
import { ANSWERS, NOTES } from "../lines";
import type { ConsolidatedRow, RowHead, TextRole } from "../row";
import { languageOf, leavingOut, NOTHING_SAID, type ColumnChoice } from "../own-columns";
import { ownHeaders } from "../sheets/columns";
import type { ByHand, Mark, NationalTable, TableRow } from "../table";
import type { Earlier, KeptCell, KeptRow } from "./earlier";
import { headerDigest, readAsOf, writtenReadAs } from "./read-as";
import { settledLines } from "./settled-lines";
import { sectionIn, regionIn, yearIn } from "./typed";
import type { Choices } from "./told";

const NO_CHOICES: Choices = new Map();

/**
 * The table to write: corrected cells say what the person wrote, and rows that a person has added come with the others.
 * @param wanted Of the reports' own columns. Pauses now and then.
 */
export function* settling(consolidation: Consolidation, earlier: Earlier, choices: Choices = NO_CHOICES, wanted = NOTHING_SAID): Generator<undefined, NationalTable> {
  const settled = new Settled(consolidation, earlier, choices, wanted);
  const { length } = consolidation.rows;
  const own = earlier.rows.flatMap((row) => settled.keptRow(row) ?? []);
  const heads = yield* eachPaused(consolidation.heads, (head, at): RowHead | null => {
    if (settled.isDeleted(at)) return null;
    if (!earlier.cells.has(at)) return head;
    const { section, region } = settled.row(at);
    return { section, region };
  });
  const { files, notes, answers } = consolidation;
  return {
    ...{ files, readOn: earlier.readOn },
    notes: settledLines(NOTES, notes, earlier.notes, choices),
    answers: settledLines(ANSWERS, answers, earlier.answers, choices),
    heads: [...heads, ...own.map(({ section, region }) => ({ section, region }))],
    extras: { headers: settled.headers },
    leftOut: settled.leftOut(),
    rows: { length: length + own.length, at: (index) => (index < length ? settled.row(index) : own[index - length]!) },
  };
}

class Settled {
  /** As they are to be written. */
  private readonly shown: string[];
  readonly headers: string[];
  private readonly isLeftOut: (header: string) => boolean;
  /** The columns that stand, by digests of their headers. */
  private readonly standing: ReadonlySet<string>;

  constructor(
    private readonly consolidation: Consolidation,
    private readonly earlier: Earlier,
    private readonly choices: Choices,
    wanted: ColumnChoice,
  ) {
    this.shown = ownHeaders(consolidation, languageOf(earlier.columns));
    this.headers = [...consolidation.extras.headers];
    this.isLeftOut = leavingOut(consolidation, earlier.columns, wanted);
    this.standing = new Set(this.shown.filter((header) => !this.isLeftOut(header)).map(headerDigest));
  }

  /** The numbers of the columns that are left out. */
  leftOut(): ReadonlySet<number> {
    return new Set(this.shown.flatMap((header, number) => (this.isLeftOut(header) ? [number] : [])));
  }

  /** Whether a person has taken the row away, and it is not to come back. */
  isDeleted(index: number): boolean {
    const id = this.earlier.deleted.get(index);
    return id !== undefined && this.choices.get(id) !== "theirs";
  }

  row(index: number): TableRow {
    const read = this.read(index);
    const cells = this.earlier.cells.get(index)?.filter(({ column, conflict }) => (conflict === null || this.choices.get(conflict) !== "theirs") && !(column.key === null && this.isLeftOut(column.header)));
    return cells === undefined || cells.length === 0 ? read : this.corrected(read, cells);
  }

  /** A row of the files. Where a column stands again, nothing was read of it in a file that is not read now. */
  private read(index: number): ConsolidatedRow {
    const row = this.consolidation.rows.at(index);
    return row.unseen?.some(([header]) => this.standing.has(header)) ? { ...row, unseen: row.unseen.filter(([header]) => !this.standing.has(header)) } : row;
  }

  /** A row of a person's own; `null`: it is to go after all. */
  keptRow({ gone, origin, section, region, year, texts, extras }: KeptRow): TableRow | null {
    const choice = gone && this.choices.get(gone.id);
    if (choice === "theirs") return null;
    const isAsked = gone !== null && choice === undefined;
    const byHand: ByHand = { state: isAsked ? "gone" : "own", readAs: isAsked ? gone.readAs : "", origin, marks: (isAsked ? gone.columns : []).map((column) => ({ column, isConflict: false })) };
    return { section, templateSection: null, region, year, texts, extras: extras.map(([header, text]) => [this.numberOf(header), text]), place: null, byHand };
  }

  private corrected(read: ConsolidatedRow, cells: readonly KeptCell[]): TableRow {
    const row = { ...read, texts: { ...read.texts }, extras: [...read.extras] };
    const before = readAsOf(read, this.shown);
    const known = { ...before, texts: { ...before.texts }, extras: new Map(before.extras) };
    const marks: Mark[] = [];
    for (const { column, text, readAs, conflict } of cells) {
      const isConflict = conflict !== null && this.choices.get(conflict) === undefined;
      marks.push({ column, isConflict });
      if (readAs !== null && (isConflict || conflict === null)) putReadAs(known, column, readAs);
      if (column.key === null) {
        const number = this.numberOf(column.header);
        row.extras = [...row.extras.filter(([other]) => other !== number), ...(text === "" ? [] : [[number, text] as const])];
      } else if (column.key === "section") row.section = sectionIn(text);
      else if (column.key === "region") row.region = regionIn(text);
      else if (column.key === "year") row.year = yearIn(text);
      else row.texts[column.key] = text;
    }
    return { ...row, byHand: { state: "read", marks, readAs: writtenReadAs(known), origin: null } };
  }

  /** The number of a column by its header in the long table; one that no file has any more goes last. */
  private numberOf(header: string): number {
    const known = this.shown.indexOf(header);
    if (known >= 0) return known;
    this.headers.push(header);
    return this.shown.push(header) - 1;
  }
}

interface OpenReadAs extends Record<"section" | "region" | "year", string> {
  texts: Record<TextRole, string>;
  extras: Map<string, string>;
}

/** Lets a row say that something else was read of it. */
function putReadAs(readAs: OpenReadAs, column: KeptCell["column"], before: string): void {
  if (column.key === null) {
    if (before === "") readAs.extras.delete(headerDigest(column.header));
    else readAs.extras.set(headerDigest(column.header), before);
  } else if (column.key === "section" || column.key === "region" || column.key === "year") readAs[column.key] = before;
  else readAs.texts[column.key] = before;
}
