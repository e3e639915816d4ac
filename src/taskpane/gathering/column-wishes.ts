/** What a person has said of the columns of the sheet of all insatser. Small: the pane itself goes by it too. */
import { ADDED_KINDS, type AddedKind } from "../../consolidation/added/kinds";

/** Columns of which nothing is said are as the written table has them. */
export interface ColumnWishes {
  /** Whether the reports' own are to stand, by their headers. */
  own: ReadonlyMap<string, boolean>;
  /** Whether columns made of the rows are wanted. */
  added: ReadonlyMap<AddedKind, boolean>;
}

export const NO_COLUMN_WISHES: ColumnWishes = { own: new Map(), added: new Map() };

/** Kinds of columns made of the rows that are to stand. @param standing Those that stand where nothing is said. */
export function kindsWanted(standing: readonly AddedKind[], { added }: Pick<ColumnWishes, "added">): AddedKind[] {
  return ADDED_KINDS.filter((kind) => added.get(kind) ?? standing.includes(kind));
}
