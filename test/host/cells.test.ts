import * as fc from "fast-check";
import { CellStore, type Cell } from "../../workbench/host/model";

/** The used block by plain counting, to hold the store's bookkeeping against. */
function counted(cells: Map<string, Cell>, valuesOnly: boolean) {
  const places = [...cells].filter(([, cell]) => !valuesOnly || cell.value !== null).map(([key]) => key.split(" ").map(Number) as [number, number]);
  if (places.length === 0) return null;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

test("the used block is right after any puts and removals", () => {
  const content = fc.constantFrom<Cell | undefined>({ value: 1 }, { value: null, style: { bold: true } }, { value: null }, undefined);
  const step = fc.record({ row: fc.nat(6), column: fc.nat(6), cell: content, look: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [store, plain] = [new CellStore(), new Map<string, Cell>()];
      for (const { row, column, cell, look } of steps) {
        store.put(row, column, cell);
        if (cell && (cell.value !== null || cell.style)) plain.set(`${row} ${column}`, cell);
        else plain.delete(`${row} ${column}`);
        if (look) expect([store.used(false), store.used(true)]).toEqual([counted(plain, false), counted(plain, true)]);
      }
      expect([store.used(false), store.used(true)]).toEqual([counted(plain, false), counted(plain, true)]);
    }),
  );
});
