import { GrowingGrid, headOf, piecesOf, type GridPiece } from "../../../src/taskpane/threads/grid-pieces";
import type { Grid } from "../../../src/table/grid";
import { fullGrid, gridOf } from "../analysis/grids";

function assembled(grid: Grid): Grid {
  const growing = new GrowingGrid(headOf(grid));
  for (const piece of piecesOf(grid)) growing.add(piece);
  return growing.grid;
}

const weight = (piece: GridPiece) => JSON.stringify(piece).length;

test.each([
  ["with all that there can be", fullGrid(5000)],
  ["without rows", gridOf("Blad1", [])],
  ["with rows of unlike lengths", gridOf("Blad1", [[], ["Insats"], [null, 2, true]], { firstRow: 7, firstColumn: 3 })],
  ["of a single row", gridOf("Blad1", [["Insats", 0.5]], { shown: { B1: "50 %" }, formulas: ["B1"] })],
])("a grid %s is put together as it was", (_, grid) => {
  expect(assembled(grid)).toEqual(grid);
});

test("no piece of a large grid is large", () => {
  const pieces = [...piecesOf(fullGrid(5000))];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(weight))).toBeLessThan(200_000);
});

test("rows that are larger than a piece go one by one", () => {
  const pieces = [...piecesOf(gridOf("Blad1", Array.from({ length: 3 }, () => Array.from({ length: 10 }, () => "y".repeat(30_000)))))];
  expect(pieces.map(({ values }) => values?.length ?? 0)).toEqual([1, 1, 1, 0, 0]);
});
