/** A group that is spoken of as known with another size than it was told with: "12 företag deltog … de 14 deltagande företagen". */
import { saying } from "../../../table/insatser";
import type { Insats, TableCell, WorkbookReading } from "../../../table/reading";
import { type GroupSize, MAY_KNOW, groupSizes, speaksOfKnown } from "../../../text/named-groups";
import type { Hit, PAUSE } from "../../check";
import type { Figure } from "../../../text/numbers";
import { throughTexts } from "../../texts";
import { type Found, twoValues } from "./found";

interface Told extends GroupSize {
  cell: TableCell;
}

/** Where an insats tells of numbers. */
export const TELLING = ["name", "outputs", "outcomes"] as const;

/** The only size that is told of a group, where nothing else in the insats makes up the one it is spoken of with; `null`: none. */
function toldOtherwise(insats: Insats, { of, size, areThings }: GroupSize): Told | null {
  const cells = TELLING.flatMap((role) => saying(insats, role));
  const all = cells.map((cell) => ({ cell, ...groupSizes(cell.text) }));
  const told = all.flatMap(({ cell, told }) => told.filter((group) => group.of === of && group.areThings === areThings).map((group) => ({ ...group, cell })));
  const [only] = told;
  if (!only || only.size === size || (areThings && size < only.size) || told.some((other) => other.size !== only.size)) return null;
  const counts = all.flatMap(({ counts }) => counts);
  const isMadeOf = counts.filter((count) => count === size).length > timesKnown(all, of, size) || counts.some((one, at) => one === size - only.size || one === only.size - size || counts.some((other, later) => later > at && one + other === size));
  return isMadeOf ? null : only;
}

/** How many of the numbers are the group's own, where it is spoken of as known. */
const timesKnown = (all: readonly { known: readonly GroupSize[] }[], of: string, size: number): number => all.reduce((sum, { known }) => sum + known.filter((group) => group.of === of && group.size === size).length, 0);

/** Whether a group that is spoken of as known has been told with another size, so that nothing more need be said of its number. */
export function knownOtherwise(insats: Insats, text: string, { start }: Figure): boolean {
  return groupSizes(text).known.some((group) => group.start === start && toldOtherwise(insats, group) !== null);
}

/** Groups of insatser with two sizes. */
export function groups(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  return throughTexts(workbook, MAY_KNOW, function* (cell) {
    const { insats, role } = cell;
    if (!insats || role === "goals" || role === "basis" || !speaksOfKnown(cell.text)) return;
    for (const group of groupSizes(cell.text).known) {
      const told = toldOtherwise(insats, group);
      if (told) yield twoValues(cell, group, { what: "group", here: String(group.size), there: String(told.size) }, { sheet: cell.sheet, row: told.cell.row, column: told.cell.column });
    }
  });
}
