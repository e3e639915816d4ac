/** What people have said of a row's tags: what they took and refused, in the panel or in the cells. Pure. */
import type { SettledRow, ValueColumn } from "../../../tagging/columns";
import { isSingle, settledByDefault, VALUE_COLUMNS } from "../../../tagging/columns/settled";
import type { RowTags } from "../../../tagging/tag";
import { proposedTags, settledIds } from "./proposed";

/** What a person took and refused in one column of a row, by id. */
export interface Choice {
  taken: readonly string[];
  refused: readonly string[];
}

/** A column without a choice is as it is proposed. */
export type Hand = Readonly<Partial<Record<ValueColumn, Choice>>>;

/** What was decided in the panel, each with the text of a person's own that stood in the cell then; `null`: none. */
export type Decided = Readonly<Partial<Record<ValueColumn, Choice & { over: string | null }>>>;

/**
 * What people have written in a row's cells, as far as it can be read. What we would have written and does not stand
 * there they have taken away; what only waited they have said nothing of, and it goes on waiting.
 */
export function handInCells(tags: RowTags, { settled }: SettledRow): Hand {
  if (settled.byHand.length === 0) return NO_HAND;
  const [standing, ours] = [settledIds(settled), settledIds(settledByDefault(tags))];
  return Object.fromEntries(settled.byHand.map((column) => [column, { taken: standing[column], refused: ours[column].filter((id) => !standing[column].includes(id)) }]));
}

/**
 * The cells' word and the panel's together. What was decided before the cell got another text of a person's own is
 * past: it has been written since, or somebody has thought again in the sheet. What was refused stays refused as long as
 * the cell does not have it.
 */
export function handOf(inCells: Hand, settled: SettledRow, decided: Decided | undefined): Hand {
  if (!decided) return inCells;
  const hand: Partial<Record<ValueColumn, Choice>> = { ...inCells };
  for (const column of VALUE_COLUMNS) {
    const [choice, inCell] = [decided[column], inCells[column]];
    if (choice && stands(choice, column, settled)) hand[column] = choice;
    else if (choice && inCell) hand[column] = { ...inCell, refused: [...new Set([...inCell.refused, ...choice.refused])].filter((id) => !inCell.taken.includes(id)) };
  }
  return hand;
}

/** Whether anything that was decided in the panel is still to be written. */
export function isDecided(settled: SettledRow, decided: Decided | undefined): boolean {
  return VALUE_COLUMNS.some((column) => decided?.[column] && stands(decided[column], column, settled));
}

function stands({ over }: { over: string | null }, column: ValueColumn, { own }: SettledRow): boolean {
  return over === (own[column] ?? null);
}

/** Changes what people have said of a row. */
export type Deciding = (tags: RowTags, hand: Hand) => Hand;

/** Takes a tag: in a column of one value instead of the one that was there. */
export function take(column: ValueColumn, id: string): Deciding {
  return (tags, hand) => {
    const { taken, refused } = hand[column] ?? NOTHING_SAID;
    const choice = { taken: isSingle(column) ? [id] : adding(taken, id), refused: without(refused, id) };
    return agreed(tags, { ...hand, [column]: choice }, column);
  };
}

/** Refuses a tag. */
export function refuse(column: ValueColumn, id: string): Deciding {
  return (tags, hand) => {
    const { taken, refused } = hand[column] ?? NOTHING_SAID;
    return agreed(tags, { ...hand, [column]: { taken: without(taken, id), refused: adding(refused, id) } }, column);
  };
}

/** Takes a tag in the place of another. */
export function replace(column: ValueColumn, from: string, to: string): Deciding {
  return (tags, hand) => take(column, to)(tags, from === to ? hand : refuse(column, from)(tags, hand));
}

/** "3" of "3.2". */
export function areaOfPriority(priority: string): string {
  return priority.slice(0, priority.indexOf("."));
}

const NO_HAND: Hand = {};
const NOTHING_SAID: Choice = { taken: [], refused: [] };

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
const adding = (ids: readonly string[], id: string) => [...without(ids, id), id];

/** These and nothing else of what is proposed. */
function only(tags: RowTags, column: ValueColumn, ids: readonly string[]): Choice {
  const others = proposedTags(tags).flatMap((proposed) => (proposed.column === column && !ids.includes(proposed.id) ? [proposed.id] : []));
  return { taken: ids, refused: others };
}

/** A priority lies in its area: who says one has said the other, and who says another area has not said the priority. */
function agreed(tags: RowTags, hand: Hand, said: ValueColumn): Hand {
  const priority = hand.priority?.taken[0];
  if (priority === undefined || (said !== "area" && said !== "priority")) return hand;
  if (said === "priority") return { ...hand, area: only(tags, "area", [areaOfPriority(priority)]) };
  return hand.area?.taken[0] === areaOfPriority(priority) ? hand : { ...hand, priority: only(tags, "priority", []) };
}
