import type { CellRef } from "../../checks/check";
import type { ExcelPort } from "../../excel/port";
import { problemFrom } from "../../excel/problem";
import type { PaneStore } from "./deeds";

/** Moves Excel's selection. Whoever walks fast through the list is followed to where she stops, not cell by cell. */
export function createNavigation(port: ExcelPort, store: PaneStore): (cell: CellRef) => Promise<void> {
  let wanted: CellRef | null = null;
  let moving = false;
  return async function show(cell) {
    wanted = cell;
    if (moving) return;
    moving = true;
    try {
      while (wanted) {
        const next: CellRef = wanted;
        wanted = null;
        await port.select(next);
      }
    } catch (error) {
      wanted = null;
      store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void show(cell) } });
    } finally {
      moving = false;
      store.dispatch({ type: "waited", waiting: false });
    }
  };
}
