/** Duplicates as the pane shows them: with what their rows say, as much of it as there is place for. */
import type { Consolidation, Duplicate } from "../../consolidation";
import { cellAddress } from "../../table/address";
import { shortened } from "../../text/shorten";
import type { DoubledRow, DoubledRows } from "./gatherer";

const LONGEST = { name: 200, results: 400 };
/** Rows between two pauses. */
const STEP = 100;

export function* doubledRows(duplicates: readonly Duplicate[], consolidation: Consolidation): Generator<undefined, DoubledRows[]> {
  const all: DoubledRows[] = [];
  let made = 0;
  for (const { rows, ...duplicate } of duplicates) {
    const doubled: DoubledRow[] = [];
    for (const row of rows) {
      if (made++ % STEP === 0) yield;
      doubled.push(doubledRow(row, consolidation));
    }
    all.push({ ...duplicate, rows: doubled });
  }
  return all;
}

function doubledRow(row: number, { rows, files }: Consolidation): DoubledRow {
  const { place, region, section, texts } = rows.at(row);
  const { file, sheet } = place;
  return {
    ...{ row, file: files[file]!.file, sheet, cell: cellAddress(place.row, place.column), region, section },
    name: shortened(texts.name, LONGEST.name),
    results: shortened([texts.outputs, texts.outcomes].filter((text) => text !== "").join("\n"), LONGEST.results),
  };
}
