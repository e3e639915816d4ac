/** What was mapped by hand once, said of other versions and other regions' files. */
import { NO_MAPPINGS, recalled, remembering, type RememberedMappings, type Unmapped } from "../../src/consolidation/mapping";
import { recogniseWorkbook } from "../../src/table";
import type { Grid } from "../../src/table/grid";
import { outlineOf } from "../../src/table/outline";
import type { Corrections } from "../../src/table/reading";
import { gridOf, HEADER, line } from "../table/fixtures";

const UNKNOWN = HEADER.with(2, "Ruta sju");
const LINES = ["Bryggor", "Kajer", "Fyrar"].map((word, at) => line(word).with(2, `Blå ${at}`));
const tableOn = (sheet: string, header: readonly string[] = UNKNOWN) => gridOf(sheet, [header, ...LINES]);

function unmapped(file: string, ...grids: Grid[]): Unmapped {
  return { file, ...outlineOf(recogniseWorkbook(grids, { fileName: file })) };
}

/** What is remembered when this is said of a file of which nothing was said. */
const said = (of: Unmapped, corrections: Corrections, before: RememberedMappings = NO_MAPPINGS) => remembering(before, of, recalled(before, of), corrections);
const outcomesInC = (key: string): Corrections => ({ tables: { [key]: { columns: { C: "outcomes" } } } });

describe("region, year and template", () => {
  const mappings = said(unmapped("slutlig.xlsx"), { region: "09", year: 2022, template: "mall-2023" });

  test("are those of the file of that name", () => {
    expect(recalled(mappings, unmapped("slutlig.xlsx"))).toEqual({ region: "09", year: 2022, template: "mall-2023" });
    expect(recalled(mappings, unmapped("Slutlig.XLSX"))).toEqual({ region: "09", year: 2022, template: "mall-2023" });
    expect(recalled(mappings, unmapped("slutlig (1).xlsx"))).toEqual({});
  });

  test("are not those of a version that has come to say others for certain", () => {
    const titled = (title: string) => unmapped("slutlig.xlsx", gridOf("3.4", [[title], HEADER, line("Bryggor")]));
    expect(recalled(mappings, titled("Återrapportering 2024, Region Kalmar län"))).toEqual({ template: "mall-2023" });
    const corrected = said(titled("Återrapportering 2024, Region Kalmar län"), { region: "09" });
    expect(recalled(corrected, titled("Återrapportering 2024, Region Kalmar län"))).toEqual({ region: "09" });
  });

  test("are forgotten one by one", () => {
    expect(recalled(said(unmapped("slutlig.xlsx"), { region: "09" }, mappings), unmapped("slutlig.xlsx"))).toEqual({ region: "09" });
    expect(said(unmapped("slutlig.xlsx"), {}, mappings)).toEqual(NO_MAPPINGS);
  });
});

describe("columns", () => {
  const file = unmapped("Kalmar-2023.xlsx", tableOn("3.4"), tableOn("4.4"));
  const mappings = said(file, outcomesInC("3.4!A1"));

  test("with unknown headers are the same in every table with these headers", () => {
    expect(recalled(mappings, file)).toEqual({ tables: { "3.4!A1": { columns: { C: "outcomes" } }, "4.4!A1": { columns: { C: "outcomes" } } } });
    expect(recalled(mappings, unmapped("Gotland-2023.xlsx", tableOn("Landsbygd")))).toEqual(outcomesInC("Landsbygd!A1"));
  });

  test("go with their headers, wherever the table stands", () => {
    const moved = gridOf("3.4", [[null], [null, ...UNKNOWN], ...LINES.map((row) => [null, ...row])]);
    expect(recalled(mappings, unmapped("Halland.xlsx", moved))).toEqual({ tables: { "3.4!B2": { columns: { D: "outcomes" } } } });
  });

  test("with other headers beside them are others", () => {
    expect(recalled(mappings, unmapped("Gotland.xlsx", tableOn("3.4", UNKNOWN.with(3, "Målområde"))))).toEqual({});
  });

  test("that were recognised for certain, and corrected, are others' no more than they were", () => {
    const known = (name: string) => unmapped(name, gridOf("3.4", [HEADER, line("Bryggor")]));
    const extra = said(known("Kalmar.xlsx"), { tables: { "3.4!A1": { columns: { D: null } } } });
    expect(recalled(extra, known("Kalmar.xlsx"))).toEqual({ tables: { "3.4!A1": { columns: { D: null } } } });
    expect(recalled(extra, known("Gotland.xlsx"))).toEqual({});
  });

  test("what is said of one table wins over what was said of another", () => {
    const other = said(file, { tables: { "3.4!A1": { columns: { C: "outcomes" } }, "4.4!A1": { columns: { C: null } } } }, mappings);
    expect(recalled(other, file)).toEqual({ tables: { "3.4!A1": { columns: { C: "outcomes" } }, "4.4!A1": { columns: { C: null } } } });
  });

  test("taken back are forgotten everywhere", () => {
    expect(said(file, {}, mappings)).toEqual(NO_MAPPINGS);
  });
});

describe("sections", () => {
  const onSheet = (file: string, sheet: string) => unmapped(file, tableOn(sheet, HEADER));
  const is34 = (sheet: string): Corrections => ({ tables: { [`${sheet}!A1`]: { section: "3.4" } } });

  test("are those of the next version of the file", () => {
    const mappings = said(onSheet("Kalmar.xlsx", "Blad1"), is34("Blad1"));
    const longer = unmapped("Kalmar.xlsx", gridOf("Blad1", [["Mycket nytt"], [], HEADER, ...LINES, line("Hamnar")]));
    expect(recalled(mappings, longer)).toEqual({ tables: { "Blad1!A3": { section: "3.4" } } });
  });

  test("of sheets whose name says something are those of other regions' files", () => {
    const mappings = said(onSheet("Kalmar.xlsx", "Öarna"), is34("Öarna"));
    expect(recalled(mappings, onSheet("Gotland.xlsx", "Öarna"))).toEqual(is34("Öarna"));
  });

  test.each(["Blad1", "Sheet 2", "Tabell 3", "Kopia av Blad1"])("of the sheet %s say nothing of other files", (sheet) => {
    const mappings = said(onSheet("Kalmar.xlsx", sheet), is34(sheet));
    expect(recalled(mappings, onSheet("Kalmar.xlsx", sheet))).toEqual(is34(sheet));
    expect(recalled(mappings, onSheet("Gotland.xlsx", sheet))).toEqual({});
  });

  test("of two tables on a sheet are kept apart", () => {
    const two = unmapped("Kalmar.xlsx", gridOf("Öarna", [HEADER, ...LINES, [], [], UNKNOWN, ...LINES]));
    const corrections: Corrections = { tables: Object.fromEntries(two.tables.map(({ id }, at) => [id.slice(0, id.lastIndexOf("#")), { section: ["3.4", "4.4"][at] }])) };
    expect(two.tables).toHaveLength(2);
    expect(recalled(said(two, corrections), two)).toEqual(corrections);
  });
});

test("what is no table stays none", () => {
  const file = unmapped("Kalmar.xlsx", tableOn("3.4", HEADER));
  const ignored: Corrections = { tables: { "3.4!A1": { ignored: true } } };
  expect(recalled(said(file, ignored), file)).toEqual(ignored);
});

test("a table that only a person found is looked for in the same place", () => {
  const file = unmapped("Kalmar.xlsx", gridOf("Blad1", [["Ett", "Två"]]));
  const found: Corrections = { tables: { "Blad1!A1": { section: "3.4", columns: { A: "name" } } } };
  expect(recalled(said(file, found), file)).toEqual(found);
});

test("the earliest are forgotten when there are very many", () => {
  const files = Array.from({ length: 700 }, (_, at) => unmapped(`${at}.xlsx`));
  const mappings = files.reduce((all, file) => said(file, { region: "09" }, all), NO_MAPPINGS);
  expect(recalled(mappings, files[0]!)).toEqual({});
  expect(recalled(mappings, files[699]!)).toEqual({ region: "09" });
  expect(JSON.stringify(mappings).length).toBeLessThan(50_000);
});
