/** Every cell with running text in the workbook: the insatser's cells and the answers, one way through for all checks of prose. */
import type { WorkbookReading } from "../table/reading";
import { Sign } from "../text/signs";
import { PAUSE } from "./check";
import type { Hit, Values } from "./check";
import { type TextCell, stretchesOf } from "./support/stretches";

export type { TextCell } from "./support/stretches";

/** The text cells of the workbook: insatser table by table, then answers. Pauses now and then. */
export function* textCells(workbook: WorkbookReading): Iterable<TextCell | typeof PAUSE> {
  for (const stretch of stretchesOf(workbook)) {
    yield* stretch.holding(null);
    yield PAUSE;
  }
}

/**
 * What `look` finds in each text cell that is worth its while: that holds a sign, or matches a pattern (`null`: in
 * each). Signs are many times faster to look for than any pattern, since all are sought at once, and most cells hold few
 * of them.
 */
export function* throughTexts<V extends Values>(
  workbook: WorkbookReading,
  worthwhile: Sign | RegExp | null,
  look: (cell: TextCell) => Iterable<Hit<V> | typeof PAUSE>,
): Iterable<Hit<V> | typeof PAUSE> {
  for (const stretch of stretchesOf(workbook)) {
    for (const cell of stretch.holding(worthwhile instanceof Sign ? worthwhile : null)) {
      if (!(worthwhile instanceof RegExp) || worthwhile.test(cell.text)) yield* look(cell);
    }
    yield PAUSE;
  }
}
