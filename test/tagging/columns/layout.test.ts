/** Whatever the layout of a workbook: tags beside its tables leave what is read of them as it was, and are found again. */
import fc from "fast-check";
import { recogniseWorkbook } from "../../../src/table";
import type { Grid } from "../../../src/table/grid";
import type { WorkbookReading } from "../../../src/table/reading";
import { planTags, settledRows, tagWorkbook, VALUE_COLUMNS, type TagPlan } from "../../../src/tagging";
import type { LaidWorkbook } from "../../table/layout";
import { books } from "../../table/layout-books";
import { carriedOut } from "./books";

const RUNS = 30;

function tagged(grids: readonly Grid[], fileName: string | null, written: string): { reading: WorkbookReading; plan: TagPlan; after: Grid[] } {
  const reading = recogniseWorkbook(grids, { fileName });
  const rows = tagWorkbook(reading);
  const settled = settledRows(grids, rows, written).map((row) => row.settled);
  const plan = planTags({ grids, rows, settled, columns: VALUE_COLUMNS, written, language: "sv" });
  return { reading, plan, after: grids.map((grid): Grid => ({ ...grid, values: carriedOut(grid, plan).map((row) => Array.from(row, (value) => value ?? null)) })) };
}

/** What is read of a workbook's tables, our columns aside. */
const readIn = ({ tables }: WorkbookReading) =>
  tables.map(({ sheet, section, region, year, columns, insatser, notes }) => ({
    ...{ sheet, section: section.value, region: region.value, year: year.value, notes, insatser },
    columns: columns.filter(({ tag }) => !tag).map(({ column, role }) => [column, role.value]),
  }));

function compare({ grids, fileName }: LaidWorkbook): void {
  const first = tagged(grids, fileName, "");
  const second = tagged(first.after, fileName, first.plan.written);
  expect(readIn(second.reading)).toEqual(readIn(first.reading));
  expect(second.plan).toMatchObject({ headers: [], counts: { new: 0, changed: 0, kept: 0 }, written: first.plan.written });
  expect(second.plan.counts.same).toBe(first.plan.counts.new + first.plan.counts.same);
}

test.each(Object.entries(books))("%s", (_, book) => {
  fc.assert(fc.property(book, compare), { numRuns: RUNS, seed: 20230221 });
});
