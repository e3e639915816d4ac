/** The sheets of figures that were written before, with what a person has corrected there. */
import { NO_CORRECTIONS, readCorrections, type Corrections } from "../../../indicators/sheets/corrections";
import type { Grid } from "../../../table/grid";

/** The corrections on the first sheet that has any. */
export function correctionsOn(grids: readonly Grid[]): Corrections {
  for (const grid of grids) {
    const corrections = readCorrections(grid);
    if (correctedFigures(corrections) > 0) return corrections;
  }
  return NO_CORRECTIONS;
}

/** Lines that a person has changed or added. */
export function correctedFigures({ numbers, taken, lines }: Corrections): number {
  return new Set([...numbers.keys(), ...taken.keys()]).size + lines.filter(({ id }) => id === null).length;
}

/** Lines of a person's own, or whose words are gone: they are kept below those that were read. */
export function keptLines({ lines }: Corrections, isRead: (figure: string) => boolean): number {
  return lines.filter(({ id }) => id === null || !isRead(id)).length;
}
