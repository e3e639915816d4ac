import fc from "fast-check";
import { recogniseWorkbook, recognising } from "../../src/table";
import type { Area, CellValue, Grid } from "../../src/table/grid";
import type { TableCell, WorkbookReading } from "../../src/table/reading";
import { HEADER, gridOf, line } from "./fixtures";

/** Cells that recognition has an opinion on, among anything else. */
const telling = fc.constantFrom<CellValue[]>(...HEADER, "Insats", "Effekter", "Resultat", "Nr", "Fråga", "Svar", "Region", "3.4", 3.4, 45019, "2023-04-03", "Jämställdhet", "5", "Summa", "Inga insatser", "-", "\u00a0", "__proto__", "constructor", "=1+1");
const cell: fc.Arbitrary<CellValue> = fc.oneof(telling, fc.constant(null), fc.string({ unit: "binary" }), fc.double(), fc.boolean());
const area: fc.Arbitrary<Area> = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), rows: fc.integer({ min: 1, max: 1_048_576 }), columns: fc.integer({ min: 1, max: 16_384 }) });
const near: fc.Arbitrary<Area> = fc.record({ row: fc.nat(12), column: fc.nat(6), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });

const anyGrid: fc.Arbitrary<Grid> = fc.record({
  name: fc.oneof(fc.string(), fc.constantFrom("3.4", "Jämställdhet", "1", "__proto__", "(", "a!A1")),
  values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 16 }),
  firstRow: fc.nat(5),
  firstColumn: fc.nat(5),
  merges: fc.array(fc.oneof(near, area), { maxLength: 6 }),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  tables: fc.array(near.map((own) => ({ ...own, name: "Tabell1" })), { maxLength: 2 }),
});

const options = fc.record(
  {
    fileName: fc.option(fc.string()),
    region: fc.string(),
    year: fc.nat(),
    template: fc.constantFrom("mall-2023", "sammanstallning-2023", "other"),
    corrections: fc.record({ tables: fc.dictionary(fc.constantFrom("3.4!A1", "1!B3", "x", "Jämställdhet!A2"), fc.record({ section: fc.constantFrom("3.4", "9", "x"), ignored: fc.boolean() }, { requiredKeys: [] })) }),
  },
  { requiredKeys: [] },
);

/** Every cell that a reading points at, by sheet. */
function pointedAt({ tables, answers }: WorkbookReading): { sheet: string; cell: TableCell }[] {
  const inTables = tables.flatMap(({ sheet, insatser, notes }) =>
    [...insatser.flatMap(({ cells }) => Object.values(cells).flat()), ...notes].map((own) => ({ sheet, cell: own })),
  );
  return [...inTables, ...answers.flatMap(({ sheet, answers: own }) => own.map(({ cell: answer }) => ({ sheet, cell: answer })))];
}

const within = (grid: Grid, row: number): boolean => row >= grid.firstRow && row < grid.firstRow + grid.values.length;

describe("on any grid", () => {
  it("never throws, and every reported cell is one of the sheet's", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyGrid, { maxLength: 4, selector: ({ name }) => name }), options, (grids, own) => {
        const reading = recogniseWorkbook(grids, own);
        const byName = new Map(grids.map((grid) => [grid.name, grid]));
        for (const { sheet, cell: found } of pointedAt(reading)) {
          const grid = byName.get(sheet)!;
          expect(within(grid, found.row)).toBe(true);
          expect(found.value).toBe(grid.values[found.row - grid.firstRow]![found.column - grid.firstColumn] ?? null);
        }
        for (const { sheet, area: block } of reading.tables) {
          expect(within(byName.get(sheet)!, block.row)).toBe(true);
          expect(within(byName.get(sheet)!, block.row + block.rows - 1)).toBe(true);
        }
        expect(new Set(reading.tables.map(({ id }) => id)).size).toBe(reading.tables.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("counts no line twice", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const lines = recogniseWorkbook([grid]).tables.flatMap(({ insatser, columns }) => insatser.map(({ row }) => `${row} ${columns.map(({ column }) => column).join()}`));
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

describe("long and wide sheets", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => line(`Nätverk ${index}`));

  it("reads 20,000 lines in many small steps", () => {
    const steps = recognising([gridOf("3.4", [HEADER, ...rows])]);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(step.value.tables[0]!.insatser).toHaveLength(20_000);
    expect(pauses).toBeGreaterThan(300);
  });

  it("does not follow a merge over the whole sheet", () => {
    const everywhere = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    const { tables } = recogniseWorkbook([gridOf("3.4", [HEADER, line("Nätverk")], { merges: [everywhere] })]);
    expect(tables).toHaveLength(1);
  });
});
