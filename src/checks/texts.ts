/** Every cell with running text in the workbook: the insatser's cells and the answers, one way through for all checks of prose. */
import type { WorkbookReading } from "../table/reading";
import { Sign } from "../text/signs";
import { PAUSE } from "./check";
import type { Hit, Values } from "./check";
import { type TextCell, stretchesOf } from "./support/stretches";

export type { TextCell } from "./support/stretches";

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
  const sign = worthwhile instanceof Sign ? worthwhile : null;
  const pattern = worthwhile instanceof RegExp ? worthwhile : null;
  for (const stretch of stretchesOf(workbook)) {
    const { cells } = stretch;
    for (let at = stretch.seek(sign, 0); at < cells.length; at = stretch.seek(sign, at + 1)) {
      const cell = cells[at]!;
      if (pattern && !pattern.test(cell.text)) continue;
      const found = look(cell);
      // Most cells have nothing, and going through an empty list takes longer than many a look.
      if (!Array.isArray(found) || found.length > 0) yield* found;
    }
    yield PAUSE;
  }
}
