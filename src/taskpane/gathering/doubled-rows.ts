/** Duplicates as the pane shows them: with what their rows say, as much of it as there is place for. */
import type { Consolidation, Duplicate } from "../../consolidation";
import { placeKey, toldPlace } from "../../consolidation/told-place";
import { shortened } from "../../text/shorten";
import type { DoubledRow, DoubledRows, Standing } from "./gatherer";

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
    all.push({ ...duplicate, key: keyOf({ ...duplicate, rows }, consolidation), rows: doubled });
  }
  return all;
}

/** Duplicates counted as is chosen for them. */
export function countedAs(duplicates: readonly Duplicate[], counted: Standing["counted"], consolidation: Consolidation): readonly Duplicate[] {
  if (counted.size === 0) return duplicates;
  return duplicates.map((duplicate) => {
    const chosen = counted.get(keyOf(duplicate, consolidation));
    return chosen === undefined ? duplicate : { ...duplicate, counted: chosen, said: undefined };
  });
}

/** What a duplicate is known by, whatever other files are there. */
function keyOf({ kind, rows }: Duplicate, consolidation: Consolidation): string {
  const places = rows.map((row) => placeKey(toldPlace(consolidation.rows.at(row).place, consolidation)));
  return [kind, ...places.sort()].join("\n");
}

function doubledRow(row: number, consolidation: Consolidation): DoubledRow {
  const { place, region, section, texts } = consolidation.rows.at(row);
  return {
    ...{ row, ...toldPlace(place, consolidation), region, section },
    name: shortened(texts.name, LONGEST.name),
    results: shortened([texts.outputs, texts.outcomes].filter((text) => text !== "").join("\n"), LONGEST.results),
  };
}
