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
  for (const table of workbook.tables) {
    const { sheet } = table;
    for (const insats of table.insatser) {
      for (const role of PROSE) {
        const cells = insats.cells[role];
        if (cells === undefined) continue;
        for (const cell of cells) {
          yield { sheet, row: cell.row, column: cell.column, text: cell.text, cell, insats, table, role, answer: null };
          read += cost(cell.text);
        }
      }
      if (read < BETWEEN_PAUSES) continue;
      read = 0;
      yield PAUSE;
    }
  }
  for (const { sheet, answers } of workbook.answers) {
    for (const answer of answers) {
      const { cell } = answer;
      yield { sheet, row: cell.row, column: cell.column, text: cell.text, cell, insats: null, table: null, role: null, answer };
      read += cost(cell.text);
      if (read < BETWEEN_PAUSES) continue;
      read = 0;
      yield PAUSE;
    }
  }
}

/** An empty stretch costs time as well: every cell counts for at least fifty characters. */
function cost(text: string): number {
  return Math.max(text.length, 50);
}

/**
 * What `look` finds in each text cell that is worth its while: that holds one of the words, or matches the pattern.
 * Plain words are many times faster to look for than any pattern, and most cells hold none of them; leave out a word's
 * first letter where it may be a capital.
 */
export function* throughTexts<V extends Values>(
  workbook: WorkbookReading,
  worthwhile: RegExp | readonly string[],
  look: (cell: TextCell) => Iterable<Hit<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  for (const found of textCells(workbook)) {
    if (found === PAUSE) yield PAUSE;
    else if (holds(found.text, worthwhile)) yield* look(found);
  }
}

function holds(text: string, worthwhile: RegExp | readonly string[]): boolean {
  if (worthwhile instanceof RegExp) return worthwhile.test(text);
  for (const word of worthwhile) if (text.includes(word)) return true;
  return false;
}
