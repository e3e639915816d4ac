/** When the files are compared with the table that the open workbook holds. */
import type { Grid } from "../../../src/table/grid";
import { gridOf } from "../../checks/reading";
import type { Gatherer, National, Standing } from "../../../src/taskpane/gathering/gatherer";
import { watchRefresh } from "../../../src/taskpane/state/consolidation/refreshing";
import { standingTable } from "../../../src/taskpane/state/consolidation/standing";
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
  watchRefresh({ port: { nationalSheets: () => Promise.resolve([]) }, store: store as unknown as Parameters<typeof watchRefresh>[0]["store"], gather: (work) => work({ compile } as unknown as Gatherer) });
  const set = async (change: Partial<PaneState>) => {
    store.dispatch(change);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { set, compared };
}

test("every new reading of the table is compared", async () => {
  const { set, compared } = watched();
  await set({ reading: reading(written("A")) });
  await set({ reading: reading(written("B")) });
  expect(compared).toEqual(["A", "B"]);
});

test("what is read while the table is being written is not: it may be half of it", async () => {
  const { set, compared } = watched();
  await set({ reading: reading(written("before")) });
  await set({ writing: "consolidation" });
  await set({ reading: reading(written("half")) });
  await set({ writing: null });
  expect(compared).toEqual(["before"]);
  await set({ reading: reading(written("whole")) });
  expect(compared).toEqual(["before", "whole"]);
});

describe("the table that the open workbook holds", () => {
  const HEADERS = ["Fil", "Blad", "Cell", "Läst", "Fingeravtryck", "Läst som"];
  const [cli, ours] = ["Alla insatser", "Alla insatser (2)"].map((name) => gridOf(name, [HEADERS])) as [Grid, Grid];
  const files = gridOf("Filer", [["Fil", "Läst", "Fingeravtryck"]]);
  const standing = (own: readonly string[], ...listing: Grid[]) => standingTable({ nationalSheets: () => Promise.resolve([...own]) }, listing);

  test("is the one that the pane writes anew, where another stands beside it", async () => {
    expect(await standing(["Alla insatser (2)"], cli, ours)).toEqual({ written: [ours, cli], isElsewhere: false });
  });

  test("is one from elsewhere where the pane has written none: its rows are gone on from, on new sheets", async () => {
    expect(await standing([], cli, files)).toEqual({ written: [cli, files], isElsewhere: true });
    expect(await standing([], files)).toEqual({ written: [files], isElsewhere: false });
  });

  const damaged = gridOf("Alla insatser (kopia)", [HEADERS.filter((header) => header !== "Cell")]);

  test("is the first whole one, whatever damaged copy stands before it", async () => {
    expect(await standing([], damaged, cli)).toEqual({ written: [damaged, cli], isElsewhere: true });
    expect(await standing(["Alla insatser (2)"], damaged, ours)).toEqual({ written: [ours, damaged], isElsewhere: false });
  });

  test("is refused where the one that would be written over is damaged, though a whole copy stands beside it", async () => {
    await expect(standing(["Alla insatser (kopia)"], damaged, cli)).rejects.toMatchObject({ kind: "columnsMissing", details: { sheet: "Alla insatser (kopia)" } });
  });

  test("is refused where a column is gone that says where its rows come from", async () => {
    const without = gridOf("Alla insatser", [HEADERS.filter((header) => header !== "Cell")]);
    await expect(standing([], without)).rejects.toMatchObject({ kind: "columnsMissing", details: { sheet: "Alla insatser", columns: ["Cell"] } });
  });
});
