/** The sheets of figures that were written before, with what a person has corrected there. */
import { isNumbered } from "../../../table/free-names";
import { NO_CORRECTIONS, readingCorrections, type Corrections } from "../../../indicators/sheets/corrections";
import type { Language } from "../../../language";
import { indicatorSheetTexts } from "../../../language/indicator-sheets";
import type { Grid } from "../../../table/grid";

/**
 * The corrections on the sheet that is written anew in this language, whether or not it has any; where there is no such
 * sheet, on the first that has: one of another language, or one that was renamed. An older copy that somebody has kept
 * must not win over what was corrected since. Where several go by the name, the others are not in use and have none. Pauses now and then.
 */
export function* findingCorrections(grids: readonly Grid[], language: Language): Generator<undefined, Corrections> {
  const { name } = indicatorSheetTexts[language].figures;
  const written = [...grids.filter((grid) => grid.name === name), ...grids.filter((grid) => grid.name !== name && isNumbered(grid.name, name))];
  const read = yield* eachRead(written);
  const all = read.some((corrections) => corrections !== NO_CORRECTIONS) ? read : yield* eachRead(grids);
  return all.find((corrections) => correctedFigures(corrections) > 0) ?? NO_CORRECTIONS;
}

function* eachRead(grids: readonly Grid[]): Generator<undefined, Corrections[]> {
  const read: Corrections[] = [];
  for (const grid of grids) read.push(yield* readingCorrections(grid));
  return read;
}

/** Lines that a person has changed or added. */
export function correctedFigures({ numbers, taken, lines }: Corrections): number {
  return new Set([...numbers.keys(), ...taken.keys()]).size + lines.filter(({ id }) => id === null).length;
}

/** Lines of a person's own, or whose words are gone: they are kept below those that were read. */
export function keptLines({ lines }: Corrections, isRead: (figure: string) => boolean): number {
  return lines.filter(({ id }) => id === null || !isRead(id)).length;
}

/** Lines of a person's own that count: the sheets add them up, the panel has no words to show behind them. */
export function ownCounted({ lines }: Corrections): number {
  return lines.filter(({ id, counts }) => id === null && counts).length;
}
