/** When the files are compared with the table that the open workbook holds. */
import type { Grid } from "../../../src/table/grid";
import { gridOf } from "../../checks/reading";
import type { Gatherer, National, Standing } from "../../../src/taskpane/gathering/gatherer";
import { refuseDamaged } from "../../../src/taskpane/state/consolidation/damaged";
import { watchRefresh } from "../../../src/taskpane/state/consolidation/refreshing";
import { INITIAL, type PaneReading, type PaneState } from "../../../src/taskpane/state/state";
import { createStore } from "../../../src/taskpane/state/store";

const written = (name: string): Grid => gridOf(name, [["Fil", "Läst", "Fingeravtryck"]]);
const reading = (grid: Grid): PaneReading => ({ grids: [grid] }) as unknown as PaneReading;
const NATIONAL = {} as National;

/** A pane's state that the test sets, and the sheets that were compared. */
function watched() {
  const store = createStore<PaneState, Partial<PaneState>>((state, change) => ("type" in change ? state : { ...state, ...change }), { ...INITIAL, consolidation: { ...INITIAL.consolidation, national: NATIONAL } });
  const compared: string[] = [];
  const compile = ({ written: grids }: Standing) => {
    compared.push(grids[0]!.name);
    return Promise.resolve(null);
  };
  watchRefresh({ store: store as unknown as Parameters<typeof watchRefresh>[0]["store"], gather: (work) => work({ compile } as unknown as Gatherer) });
  return { set: (change: Partial<PaneState>) => store.dispatch(change), compared };
}

test("every new reading of the table is compared", () => {
  const { set, compared } = watched();
  set({ reading: reading(written("A")) });
  set({ reading: reading(written("B")) });
  expect(compared).toEqual(["A", "B"]);
});

test("what is read while the table is being written is not: it may be half of it", () => {
  const { set, compared } = watched();
  set({ reading: reading(written("before")) });
  set({ writing: "consolidation" });
  set({ reading: reading(written("half")) });
  set({ writing: null });
  expect(compared).toEqual(["before"]);
  set({ reading: reading(written("whole")) });
  expect(compared).toEqual(["before", "whole"]);
});

test("a table without a column that says where its rows come from is refused, with the column's name", () => {
  const sheet = (...headers: string[]) => [gridOf("Alla insatser", [headers])];
  expect(() => refuseDamaged(sheet("Fil", "Blad", "Läst", "Fingeravtryck", "Läst som"))).toThrow(expect.objectContaining({ kind: "columnsMissing", details: { sheet: "Alla insatser", columns: ["Cell"] } }));
  expect(() => refuseDamaged(sheet("Fil", "Blad", "Cell", "Läst", "Fingeravtryck", "Läst som"))).not.toThrow();
  expect(() => refuseDamaged(sheet("Fil", "Läst", "Fingeravtryck"))).not.toThrow();
});
