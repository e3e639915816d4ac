/** Every pointer of the workbook's texts, with the cell it stands in: one way through for all checks of references. */
import { regionByCode } from "../../catalogue";
import type { TableCell, WorkbookReading } from "../../table/reading";
import { MAY_POINT, type Pointer, type Thing, pointersOf, thingBefore } from "../../text/references/pointers";
import { holds } from "../../text/signs";
import { PAUSE } from "../check";
import type { CellRef, Hit, Values } from "../check";
import { stretchesOf } from "../support/stretches";

export interface Pointing extends CellRef {
  text: string;
  pointer: Pointer;
  /** What the reader is to find there. */
  thing: Thing | null;
  /** The question, where an answer points. */
  question: string;
  /** Number of the section or question that the text stands under; "" when unknown. */
  under: string;
}

type Pointed = Pick<Pointing, "pointer" | "thing">;

/** Each cell's text is read for pointers once, however many checks ask. */
const read = new WeakMap<WorkbookReading, Map<TableCell, readonly Pointed[]>>();

function pointedIn(workbook: WorkbookReading): (cell: TableCell) => readonly Pointed[] {
  const cells = read.get(workbook) ?? new Map<TableCell, readonly Pointed[]>();
  read.set(workbook, cells);
  const region = regionByCode(workbook.region.value ?? "")?.name.toLowerCase().split(/[\s-]+/u) ?? [];
  const own = (word: string) => region.some((part) => word.startsWith(part));
  return (cell) => {
    const known = cells.get(cell);
    if (known) return known;
    const pointed = pointersOf(cell.text).map((pointer) => ({ pointer, thing: thingBefore(cell.text, pointer, own) }));
    cells.set(cell, pointed);
    return pointed;
  };
}

/** What `look` finds in each pointer; pauses now and then. Also remarks in place of insatser point. */
export function* throughPointers<V extends Values>(workbook: WorkbookReading, look: (pointing: Pointing) => Iterable<Hit<V>>): Iterable<Hit<V> | typeof PAUSE> {
  const pointed = pointedIn(workbook);
  for (const stretch of stretchesOf(workbook)) {
    const { cells } = stretch;
    for (let at = stretch.seek(MAY_POINT, 0); at < cells.length; at = stretch.seek(MAY_POINT, at + 1)) {
      const { sheet, row, column, text, cell, answer, table } = cells[at]!;
      const place = { sheet, row, column, text, question: answer?.question ?? "", under: answer?.number ?? table?.section.value ?? "" };
      for (const found of pointed(cell)) yield* look({ ...place, ...found });
    }
    yield PAUSE;
  }
  for (const { sheet, notes, section } of workbook.tables) {
    for (const note of notes) {
      if (!holds(note.text, MAY_POINT)) continue;
      const { row, column, text } = note;
      for (const found of pointed(note)) yield* look({ sheet, row, column, text, question: "", under: section.value ?? "", ...found });
    }
  }
}
