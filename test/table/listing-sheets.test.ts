/** The sheets that we write of figures are none of the report's tables; for those of the national table see test/consolidation. */
import { DEFAULT_RULES, type IndicatorReading, type Source } from "../../src/indicators";
import { NO_CORRECTIONS, planSheets } from "../../src/indicators/sheets";
import { valueOf } from "../../src/planned-sheets/plan";
import { recogniseWorkbook } from "../../src/table";
import { isListingSheet } from "../../src/table/listing-sheets";
import type { Grid } from "../../src/table/grid";

const source = (name: string, goals: readonly string[], row: number): Source => ({
  ...{ id: `4.4!A${row + 1}`, kind: "insats", file: null, sheet: "4.4", row, name, region: "19", year: 2023, section: "4.4", compilationSection: 2 },
  ...{ table: "4.4!A3#4.4", area: 2, goals, agenda2030: [] },
});
const READING: IndicatorReading = { sources: [source("Kvällskurser på ön", ["19-7"], 3), source("Färja på prov", ["19-16"], 4)], figures: [] };

const grid = (name: string, values: Grid["values"]): Grid => ({ name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [] });

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const grids = planSheets(READING, { language, by: ["area", "goal"], rules: DEFAULT_RULES, corrections: NO_CORRECTIONS, live: true }).map(({ name, rows }) => grid(name, rows.map((row) => row.map(valueOf))));

  test.each(grids.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(isListingSheet(one)).toBe(true);
  });

  test("a workbook of them alone has no tables and no answers", () => {
    const { tables, answers } = recogniseWorkbook(grids);
    expect([...tables, ...answers]).toEqual([]);
  });
});

test("a report's own table of insatser is none of them", () => {
  const report = grid("4.4", [["Insats", "Prestationer", "Effekter", "Mål"], ["Kvällskurser på ön", "30 kvinnor och 20 män deltog.", "Fler är behöriga.", "Delmål 16"]]);
  expect(isListingSheet(report)).toBe(false);
  expect(recogniseWorkbook([report]).tables).toHaveLength(1);
});
