/** A new workbook holds what was planned, and spreadsheet programs work out the same numbers. */
import { unzipSync } from "fflate";
import { planSheets } from "../../src/indicators/sheets";
import { valueOf, type SheetPlan } from "../../src/planned-sheets/plan";
import type { CellValue, Grid } from "../../src/table/grid";
import { newWorkbook, readWorkbookFile } from "../../src/workbook-file";
import { figureOf, readingOf } from "../indicators/figures";
import { workedOut } from "../indicators/sheets/formulas";
import { SAMPLE, SOURCES, WISHES } from "../indicators/sheets/readings";
import { office, savedByOffice } from "./office";

const PLANS = planSheets(SAMPLE, { ...WISHES, by: ["area", "goal", "agenda2030", "section", "year"] });

const written = (sheets: readonly SheetPlan[]) => newWorkbook({ sheets, title: "Indikatorer", pathTo: (file) => file });
const gridsIn = async (bytes: Uint8Array): Promise<readonly Grid[]> => (await readWorkbookFile(bytes, "bok.xlsx")).grids;
const cellIn = ({ values, firstRow, firstColumn }: Grid, row: number, column: number): CellValue => values[row - firstRow]?.[column - firstColumn] ?? null;
const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));

/** Each cell that is worked out, with the value that it is planned to have. */
function* formulasIn(plans: readonly SheetPlan[]) {
  for (const [sheet, { rows }] of plans.entries()) for (const [row, line] of rows.entries()) for (const [column, cell] of line.entries()) if (typeof cell === "object" && cell !== null) yield { sheet, row, column, ...cell };
}

test("read again, every cell has its value, those that are worked out too", async () => {
  const grids = await gridsIn(await written(PLANS));
  expect(grids.map(({ name }) => name)).toEqual(["Figurer", "Insatslista", "Indikatorer"]);
  PLANS.forEach(({ rows }, sheet) => rows.forEach((row, r) => row.forEach((cell, c) => expect(cellIn(grids[sheet]!, r, c) ?? "").toBe(valueOf(cell) ?? ""))));
  expect(grids.map(({ formulas }) => formulas?.length ?? 0)).toEqual(PLANS.map((plan) => [...formulasIn([plan])].length));
  expect(grids.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["Figurer"], ["Insatslista"], []]);
});

test("whatever words stand in a report are texts", async () => {
  const words = ["=1+1", "a & <b> \"c\" 'd'", "_x000D_", "\u0001", "rad\r\nrad", "+46", "@namn", "]]>"];
  const reading = readingOf(words.map((text, at) => figureOf(SOURCES[0]!, at, {}, { text, id: text })));
  const [figures] = await gridsIn(await written(planSheets(reading, WISHES)));
  expect(figures!.values.slice(1).map((row) => row[5])).toEqual(words);
});

test("characters that XML cannot hold are kept in cells and headers, and harm nothing elsewhere", async () => {
  const words = ["a\u0000\u001b[31m", "b\ufffe\uffff", "c\ud83d", "d\udea3 🚣", "e\u0008"];
  const reading = readingOf(words.map((text, at) => figureOf({ ...SOURCES[0]!, file: `Mellansjö\u001b${text.slice(0, 2)}.xlsx` }, at, {}, { text, id: `${at}` })));
  const [figures, ...others] = planSheets(reading, WISHES);
  const header = figures!.rows[0]!.map((cell, column) => (column === 5 ? "Ord\u0007\ufffe" : cell));
  const sheets = [{ ...figures!, rows: [header, ...figures!.rows.slice(1)] }, ...others];
  const bytes = await newWorkbook({ sheets, title: "Båt\u0001", pathTo: (file) => file });
  const [read] = await gridsIn(bytes);
  expect(read!.values.map((row) => row[5])).toEqual(["Ord\u0007\ufffe", ...words]);
  for (const part of partsOf(bytes).values()) expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

test("links lead to the cell in its file, charts tell those who do not see them, pages are A4", async () => {
  const elsewhere = readingOf([figureOf({ ...SOURCES[0]!, file: "Mellansjö å.xlsx", sheet: "O'Blad" }, 5, {}, { sheet: "O'Blad" }), ...SAMPLE.figures]);
  const parts = partsOf(await written(planSheets(elsewhere, WISHES)));
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<hyperlink ref="E2" r:id="rId1" tooltip="[^"]+" location="(?:'|&apos;)O(?:''|&apos;&apos;)Blad(?:'|&apos;)!B2"/);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="Mellansj%C3%B6%20%C3%A5.xlsx"');
  for (const sheet of ["1", "2", "3"]) expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pageSetup(?=[^>]* paperSize="9")(?=[^>]* fitToWidth="1")(?=[^>]* fitToHeight="0")/);
  expect([...parts].filter(([path]) => path.startsWith("xl/drawings/drawing")).map(([, part]) => part)).toEqual([expect.stringMatching(/descr="[^"]*: 45 kvinnor, 15 män\./)]);
});

test("what is printed names its sheet in quotes, without which Excel takes the file for damaged", async () => {
  const [plan] = PLANS;
  const sheets = [{ ...plan!, name: "3. Sjöfart & åar" }, { ...plan!, name: "O'Blad" }];
  const workbook = partsOf(await written(sheets)).get("xl/workbook.xml")!.replaceAll("&apos;", "'");
  const names = [...workbook.matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d)">([^<]*)</g)].map(([, name, sheet, range]) => [name, sheet, range!.replace(/\d+$/, "")]);
  expect(names).toEqual([
    ["Print_Area", "0", expect.stringMatching(/^'3\. Sjöfart &amp; åar'!\$A\$1:\$/)],
    ["Print_Titles", "0", "'3. Sjöfart &amp; åar'!$1:$"],
    ["Print_Area", "1", expect.stringMatching(/^'O''Blad'!\$A\$1:\$/)],
    ["Print_Titles", "1", "'O''Blad'!$1:$"],
  ]);
});

type Program = (plans: readonly SheetPlan[]) => Promise<(sheet: number, row: number, column: number) => unknown>;

/** What the cells give: by the rules of spreadsheets, and in LibreOffice on machines that have it. */
const PROGRAMS: readonly (readonly [string, Program])[] = [
  ["by the rules", async (plans) => {
    const cells = workedOut(plans);
    return (sheet, row, column) => cells[sheet]![row]![column];
  }],
  ...(office === undefined ? [] : [["in LibreOffice", async (plans) => {
    const grids = await gridsIn(savedByOffice(await written(plans), "xlsx"));
    return (sheet, row, column) => cellIn(grids[sheet]!, row, column);
  }] as const satisfies readonly [string, Program]]),
];

/** Without the values of what is worked out, so that what comes back has been. */
function blank(plans: readonly SheetPlan[]): SheetPlan[] {
  return plans.map((plan) => ({ ...plan, rows: plan.rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? { ...cell, value: null } : cell))) }));
}

test.each(PROGRAMS)("worked out %s, the formulas give the planned numbers", async (_, program) => {
  const given = await program(blank(PLANS));
  for (const { sheet, row, column, formula, value } of formulasIn(PLANS)) {
    const got = given(sheet, row, column);
    if (typeof value === "number") expect([formula, got]).toEqual([formula, expect.closeTo(value, 9)]);
    else expect([formula, got ?? ""]).toEqual([formula, value ?? ""]);
  }
});

test.each(PROGRAMS)("worked out %s, a number that is corrected in its cell changes the sums", async (_, program) => {
  const figures = PLANS[0]!.rows;
  const [women, all] = [figures[0]!.indexOf("Kvinnor"), PLANS[2]!.rows.findIndex(([name]) => name === "Alla")];
  const changed = [{ ...PLANS[0]!, rows: figures.map((row, r) => (r === 1 ? row.map((cell, c) => (c === women ? 5 : cell)) : row)) }, ...PLANS.slice(1)];
  const given = await program(blank(changed));
  expect([4, 5, 6].map((column) => given(2, all, column))).toEqual([25, 25, 0.5]);
});
