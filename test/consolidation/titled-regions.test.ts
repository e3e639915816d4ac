/** Several regions in one file, told only by the titles above their tables. */
import { Consolidation } from "../../src/consolidation";
import type { CellValue } from "../../src/table/grid";
import { gridOf, HEADER, line } from "../table/fixtures";
import { add, rowsOf } from "./support";

const [BYAR, HAMNAR, BROAR, TORG] = ["Byar", "Hamnar", "Broar", "Torg"].map(line);
const [DALARNA, GAVLEBORG] = ["20", "21"];

function gathered(rows: readonly (readonly (CellValue | undefined)[] | undefined)[], fileName = "Rapport 2023.xlsx") {
  const national = new Consolidation();
  const { region, problems } = add(national, fileName, [gridOf("3.4 Boende", rows.map((row) => (row ?? []).map((cell) => cell ?? null)))]);
  const regions = Object.fromEntries(rowsOf(national).map((row) => [row.texts.name.split(" ")[0]!, row.region]));
  return { region, regions, years: rowsOf(national).map(({ year }) => year), problems };
}

test.each([
  ["in full", "Region Dalarna", "Region Gävleborg"],
  ["by its name alone", "Dalarna", "Gävleborg"],
  ["with a year", "Dalarna 2023", "Gävleborg 2023:"],
])("each table is the region's that the title above it names %s", (_, first, second) => {
  const { region, regions, problems } = gathered([[first], HEADER, BYAR, HAMNAR, [], [second], HEADER, BROAR, TORG]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG, Torg: GAVLEBORG });
  expect([region, problems]).toEqual([null, []]);
});

test("a title with several regions above them all takes nothing from the titles below it", () => {
  const { regions, problems } = gathered([["Redovisning från Region Dalarna och Region Gävleborg"], ["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, []]);
});

test("a table without a title goes on with the region above it, also in another section", () => {
  const { regions } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["4.4"], HEADER, HAMNAR, [], ["Region Gävleborg"], HEADER, BROAR, [], HEADER, TORG]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG, Torg: GAVLEBORG });
});

test("tables beside each other have the titles in their own columns", () => {
  const { regions } = gathered([["Region Dalarna", null, null, null, null, "Region Gävleborg"], [...HEADER, null, ...HEADER], [...BYAR!, null, ...HAMNAR!]]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: GAVLEBORG });
});

test("a region's whole name on a line of its own tells whose the insatser below it are", () => {
  const { region, regions, problems } = gathered([HEADER, ["Region Dalarna"], BYAR, HAMNAR, ["Region Gävleborg"], BROAR]);
  expect([region, regions, problems]).toEqual([null, { Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG }, []]);
});

test("where it cannot be seen whose a table is, the region is left open and asked for", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg och Region Uppsala"], HEADER, BROAR]);
  expect(regions).toEqual({ Byar: DALARNA, Broar: null });
  expect(problems).toEqual([{ kind: "tableRegionUnknown", sheet: "3.4 Boende", cell: "A6" }]);
});

test("a table above the first title is the file's own region, and it is told that there are several", () => {
  const { regions, problems } = gathered([HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR], "Dalarna 2023.xlsx");
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, [{ kind: "regionsInFile", text: "Dalarna, Gävleborg" }]]);
});

test("one region by its name alone is the file's", () => {
  expect(gathered([["Dalarna"], HEADER, BYAR, HAMNAR])).toMatchObject({ region: DALARNA, regions: { Byar: DALARNA, Hamnar: DALARNA }, problems: [] });
});

test("each table is of the year that the title above it names", () => {
  expect(gathered([["År 2022"], HEADER, BYAR, [], ["År 2023"], HEADER, BROAR], "Dalarna.xlsx").years).toEqual([2022, 2023]);
});

test("a file that is named after one region and has another's table too is told of", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR], "Dalarna 2023.xlsx");
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, [{ kind: "regionsInFile", text: "Dalarna, Gävleborg" }]]);
});
