/** The lines of the list behind a number. Pure. */
import type { ListRows } from "../list/rows";
import type { Listed } from "../state/indicators/behind";

export interface ListedRow {
  listed: Listed;
  position: number;
  size: number;
}

export function listRows(all: readonly Listed[]): ListRows<ListedRow> {
  return {
    length: all.length,
    at(index) {
      const listed = all[index];
      return listed && { listed, position: index + 1, size: all.length };
    },
    idAt: (index) => all[index]!.key,
    indexOf: (id) => all.findIndex(({ key }) => key === id),
  };
}
