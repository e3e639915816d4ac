/** The slips in a workbook's words, found in one reading for the checks that tell of them. */
import type { WorkbookReading } from "../../table/reading";
import { type WordSlip, WordSlips } from "../../text/slips/word-slips";
import { PAUSE } from "../check";
import { type TextCell, stretchesOf } from "./stretches";

const known = new WeakMap<WorkbookReading, readonly WordSlip<TextCell>[]>();

/** All slips of a workbook, in order; found the first time that a check asks. Pauses now and then. */
export function* wordSlips(workbook: WorkbookReading): Generator<typeof PAUSE, readonly WordSlip<TextCell>[]> {
  const before = known.get(workbook);
  if (before) return before;
  const words = new WordSlips<TextCell>();
  for (const { cells } of stretchesOf(workbook)) {
    for (const cell of cells) words.read(cell.text, cell);
    yield PAUSE;
  }
  const slips: WordSlip<TextCell>[] = [];
  for (const slip of words.found(({ text }) => text)) {
    if (slip) slips.push(slip);
    else yield PAUSE;
  }
  known.set(workbook, slips);
  return slips;
}
