import fc from "fast-check";
import { blocksOf, cutByWeight, packed } from "../../src/excel/blocks";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), { selector: ({ row, column }) => row * 100 + column });

test("every cell is in exactly one block, at its own place", () => {
  fc.assert(fc.property(cells, fc.boolean(), (places, singleRows) => {
    const blocks = blocksOf(places, { singleRows });
    const found = blocks.flatMap(({ area, cells: rows }) => {
      expect(rows.map((row) => row.length)).toEqual(Array(area.rows).fill(area.columns));
      if (singleRows) expect(area.rows).toBe(1);
      return rows.flatMap((row, r) => row.map((cell, c) => {
        expect(cell).toEqual({ row: area.row + r, column: area.column + c });
        return `${cell.row},${cell.column}`;
      }));
    });
    expect(found.sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
  }));
});

test("a full rectangle is one block", () => {
  const places = Array.from({ length: 12 }, (_, at) => ({ row: Math.floor(at / 3) + 4, column: (at % 3) + 1 }));
  expect(blocksOf(places).map(({ area }) => area)).toEqual([{ row: 4, column: 1, rows: 4, columns: 3 }]);
});

test("a block is cut by rows, and a row too heavy goes alone", () => {
  const [block] = blocksOf([5, 5, 50, 5].map((weight, row) => ({ row, column: 0, weight })));
  expect(cutByWeight(block!, 10, ([cell]) => cell!.weight).map(({ area }) => [area.row, area.rows])).toEqual([[0, 2], [2, 1], [3, 1]]);
});

test("parcels keep the order, the weight and the number", () => {
  expect(packed([4, 4, 4, 1, 9], 8, (weight) => weight)).toEqual([[4, 4], [4, 1], [9]]);
  expect(packed([1, 1, 1], 8, (weight) => weight, 2)).toEqual([[1, 1], [1]]);
});
