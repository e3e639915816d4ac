/** Every cell with running text in the workbook: the insatser's cells and the answers, one way through for all checks of prose. */
import type { ColumnRole } from "../catalogue/template";
import type { Answer, Insats, InsatsTable, TableCell, WorkbookReading } from "../table/reading";
import { PAUSE } from "./check";
import type { CellRef, Hit, Values } from "./check";

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
}

/** The columns of prose; the rest hold codes and names. */
const PROSE = ["name", "outputs", "outcomes", "goals", "basis"] as const satisfies readonly ColumnRole[];

/** Characters looked at between two pauses: a few milliseconds. */
const BETWEEN_PAUSES = 50_000;

/** The text cells of the workbook: insatser table by table, then answers. Pauses now and then. */
export function* textCells(workbook: WorkbookReading): Iterable<TextCell | typeof PAUSE> {
  let read = 0;
  for (const found of allTextCells(workbook)) {
    yield found;
    // An empty stretch costs time as well: every cell counts for at least fifty characters.
    read += Math.max(found.text.length, 50);
    if (read < BETWEEN_PAUSES) continue;
    read = 0;
    yield PAUSE;
  }
}

function* allTextCells(workbook: WorkbookReading): Iterable<TextCell> {
  for (const table of workbook.tables) {
    for (const insats of table.insatser) {
      for (const role of PROSE) {
        for (const cell of insats.cells[role] ?? []) yield { ...placed(table.sheet, cell), insats, table, role, answer: null };
      }
    }
  }
  for (const { sheet, answers } of workbook.answers) {
    for (const answer of answers) yield { ...placed(sheet, answer.cell), insats: null, table: null, role: null, answer };
  }
}

function placed(sheet: string, cell: TableCell): CellRef & { text: string; cell: TableCell } {
  return { sheet, row: cell.row, column: cell.column, text: cell.text, cell };
}

/** What `look` finds in each text cell that `worthwhile` lets through, a cheap test on the raw text. */
export function* throughTexts<V extends Values>(
  workbook: WorkbookReading,
  worthwhile: RegExp,
  look: (cell: TextCell) => Iterable<Hit<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  for (const found of textCells(workbook)) {
    if (found === PAUSE) yield PAUSE;
    else if (worthwhile.test(found.text)) yield* look(found);
  }
}
