/** Every pointer of the workbook's texts, with the cell it stands in: one way through for all checks of references. */
import { regionByCode } from "../../catalogue";
import type { TableCell, WorkbookReading } from "../../table/reading";
import { MAY_POINT, type Pointer, type Thing, pointersOf, thingBefore } from "../../text/pointers";
import { holds } from "../../text/signs";
import { PAUSE } from "../check";
import type { CellRef, Hit, Values } from "../check";
import { textCells } from "../texts";

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

/** Each cell's text is read for pointers once, however many checks ask. */
const read = new WeakMap<object, readonly Pointer[]>();

function pointersIn(cell: TableCell): readonly Pointer[] {
  const known = read.get(cell);
  if (known) return known;
  const pointers = holds(cell.text, MAY_POINT) ? pointersOf(cell.text) : [];
  read.set(cell, pointers);
  return pointers;
}

/** What `look` finds in each pointer; pauses now and then. Also remarks in place of insatser point. */
export function* throughPointers<V extends Values>(workbook: WorkbookReading, look: (pointing: Pointing) => Iterable<Hit<V>>): Iterable<Hit<V> | typeof PAUSE> {
  const region = regionByCode(workbook.region.value ?? "")?.name.toLowerCase().split(/[\s-]+/u) ?? [];
  const own = (word: string) => region.some((part) => word.startsWith(part));
  function* inText(sheet: string, cell: TableCell, question: string, under: string): Iterable<Hit<V>> {
    const { row, column, text } = cell;
    for (const pointer of pointersIn(cell)) yield* look({ sheet, row, column, text, pointer, thing: thingBefore(text, pointer, own), question, under });
  }
  for (const found of textCells(workbook)) {
    if (found === PAUSE) yield PAUSE;
    else yield* inText(found.sheet, found.cell, found.answer?.question ?? "", found.answer?.number ?? found.table?.section.value ?? "");
  }
  for (const { sheet, notes, section } of workbook.tables) for (const note of notes) yield* inText(sheet, note, "", section.value ?? "");
}
