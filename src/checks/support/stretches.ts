/**
 * A workbook in stretches: so many lines of a table, or answers of a sheet, as can be looked through without a pause.
 * Made once for all checks, the first time that one of them comes there.
 */
import type { ColumnRole } from "../../catalogue/template";
import type { Answer, Insats, InsatsTable, TableCell, WorkbookReading } from "../../table/reading";
import type { Passage } from "../../text/numbers/passage";
import { type Sign, type SignsHeld, signsIn, turnTo } from "../../text/signs";
import type { CellRef } from "../check";

/** A cell with words in it, and what it is. */
export interface TextCell extends CellRef {
  text: string;
  cell: TableCell;
  /** The insats it belongs to, when it is a cell of an insats table. */
  insats: Insats | null;
  table: InsatsTable | null;
  role: ColumnRole | null;
  /** The question it answers, when it is an answer. */
  answer: Answer | null;
  /** Its numbers and sentences, once a check has asked for them. */
  passage: Passage | null;
}

/** The columns of prose; the rest hold codes and names. */
const PROSE = ["name", "outputs", "outcomes", "goals", "basis"] as const satisfies readonly ColumnRole[];

/** Characters of a stretch: a few milliseconds' look. An empty cell costs time as well, and counts for some. */
const CHARACTERS = 20_000;
const FEWEST = 50;

export class Stretch {
  readonly insatser: Insats[] = [];
  readonly cells: TextCell[] = [];
  private signs: SignsHeld | null = null;

  constructor(readonly table: InsatsTable | null) {}

  /**
   * The place of the first cell, from a place on, whose text holds a sign (`null`: of any cell); past the last when there
   * is none. What other signs it holds is at hand while it is looked at.
   */
  seek(sign: Sign | null, from: number): number {
    if (!this.signs || (sign && !this.signs.knows(sign))) this.signs = signsIn(this.cells.map(({ text }) => text));
    const { cells, signs } = this;
    const end = cells.length;
    if (sign && !signs.hasAny(sign)) return end;
    let at = from;
    while (at < end && sign && !signs.has(at, sign)) at++;
    if (at < end) turnTo(signs, at);
    return at;
  }

  /** The cells whose text holds a sign, or all of them. Where checks look most, `seek` spares an object for each cell. */
  *holding(sign: Sign | null): Iterable<TextCell> {
    for (let at = this.seek(sign, 0); at < this.cells.length; at = this.seek(sign, at + 1)) yield this.cells[at]!;
  }
}

interface Parted {
  made: Stretch[];
  rest: Iterator<Stretch>;
  isWhole: boolean;
}

const parted = new WeakMap<WorkbookReading, Parted>();

/** The stretches of a workbook: insatser table by table, then answers sheet by sheet. */
export function stretchesOf(workbook: WorkbookReading): Iterable<Stretch> {
  let known = parted.get(workbook);
  if (!known) parted.set(workbook, (known = { made: [], rest: part(workbook), isWhole: false }));
  return known.isWhole ? known.made : making(known);
}

function* making(parted: Parted): Iterable<Stretch> {
  const { made, rest } = parted;
  for (let at = 0; ; at++) {
    if (at === made.length) {
      const next = rest.next();
      if (next.done) break;
      made.push(next.value);
    }
    yield made[at]!;
  }
  parted.isWhole = true;
}

function* part(workbook: WorkbookReading): Generator<Stretch> {
  for (const table of workbook.tables) {
    let stretch = new Stretch(table);
    let length = 0;
    for (const insats of table.insatser) {
      length += take(stretch, table, insats);
      if (length < CHARACTERS) continue;
      yield stretch;
      stretch = new Stretch(table);
      length = 0;
    }
    if (stretch.insatser.length > 0) yield stretch;
  }
  for (const { sheet, answers } of workbook.answers) {
    let stretch = new Stretch(null);
    let length = 0;
    for (const answer of answers) {
      const { cell } = answer;
      stretch.cells.push({ sheet, row: cell.row, column: cell.column, text: cell.text, cell, insats: null, table: null, role: null, answer, passage: null });
      length += Math.max(cell.text.length, FEWEST);
      if (length < CHARACTERS) continue;
      yield stretch;
      stretch = new Stretch(null);
      length = 0;
    }
    if (stretch.cells.length > 0) yield stretch;
  }
}

/** Puts an insats in a stretch, and says how much it adds. */
function take({ insatser, cells }: Stretch, table: InsatsTable, insats: Insats): number {
  const { sheet } = table;
  insatser.push(insats);
  let length = FEWEST;
  for (const role of PROSE) {
    const found = insats.cells[role];
    if (found === undefined) continue;
    for (const cell of found) {
      cells.push({ sheet, row: cell.row, column: cell.column, text: cell.text, cell, insats, table, role, answer: null, passage: null });
      length += Math.max(cell.text.length, FEWEST);
    }
  }
  return length;
}
