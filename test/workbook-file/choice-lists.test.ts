/** A copy whose cells have drop-down lists: all else is as it was, and other programs open it. */
import { unzipSync } from "fflate";
import { readWorkbookFile, withCells, type ChoiceLists } from "../../src/workbook-file";
import { workbookBytes, type Parts } from "./make";
import { office, savedByOffice } from "./office";

const LISTS = [["1 Skog, sjö & fjäll", "2 Väg"], ["2.1 Grus"]];
const choices = (cells: ChoiceLists["cells"] = [{ sheet: "3.4", row: 1, column: 4, rows: 5, list: 0 }], sheet: string | null = null): ChoiceLists => ({ lists: LISTS, sheet, newSheet: "Märklistor", cells });

const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
const given = async (inside: string, wanted = choices(), rest: Partial<Parts> = {}) => partsOf(await withCells(workbookBytes({ sheets: [["3.4", inside]], ...rest }), "bok.xlsx", [], { choices: wanted }));
const sheetOf = (parts: Record<string, string>) => parts["xl/worksheets/sheet1.xml"]!;
const rule = (cells: string) => `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>'Märklistor'!$A$1:$A$2</formula1></dataValidation>`;

test("cells choose from a hidden sheet, which comes last", async () => {
  const copy = await withCells(workbookBytes({ sheets: [["3.4", "<sheetData/>"], ["4.4", "<sheetData/>"]] }), "bok.xlsx", [], { choices: choices() });
  const { grids } = await readWorkbookFile(copy, "bok.xlsx");
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([["3.4", "visible"], ["4.4", "visible"], ["Märklistor", "hidden"]]);
  expect(grids[2]!.values.map(([a = null, b = null]) => [a, b])).toEqual([["1 Skog, sjö & fjäll", "2.1 Grus"], ["2 Väg", null]]);
  const parts = partsOf(copy);
  expect(sheetOf(parts)).toContain(`<sheetData/><dataValidations count="1">${rule("E2:E6")}</dataValidations></worksheet>`);
  expect(parts["[Content_Types].xml"]).toContain('<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>');
});

test.each([
  ["after what the format has before it", '<sheetData/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>', '<hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins left="1"/><extLst/>'],
  ["before the page's margins where there is nothing else", "<sheetData/>", '<pageMargins left="1"/>'],
])("rules stand %s", async (_, before, after) => {
  expect(sheetOf(await given(before + after))).toContain(`${before}<dataValidations count="1">${rule("E2:E6")}</dataValidations>${after}</worksheet>`);
});

test("cells that have a rule keep it, also one of the newer kind", async () => {
  const own = '<dataValidation type="whole" sqref="A1 D1:E2"><formula1>1</formula1></dataValidation>';
  const newer = '<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b" count="1"><x14:dataValidation type="list"><xm:sqref>E4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const xml = sheetOf(await given(`<sheetData/><dataValidations count="1" xWindow="3">${own}</dataValidations>${newer}`));
  expect(xml).toContain(`<sheetData/><dataValidations xWindow="3">${own}${rule("E3 E5:E6")}</dataValidations>${newer}</worksheet>`);
});

test("where every cell has a rule nothing is added, and no sheet either", async () => {
  const inside = '<sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="E1:E99"/></dataValidations>';
  const parts = await given(inside);
  expect(sheetOf(parts)).toContain(inside);
  expect(Object.keys(parts)).not.toContain("xl/worksheets/sheet2.xml");
});

test("protected sheets and protected workbooks are left", async () => {
  expect(sheetOf(await given('<sheetData/><sheetProtection sheet="1"/>'))).not.toContain("dataValidation");
  expect(sheetOf(await given("<sheetData/>", choices(), { workbookPr: '<workbookProtection lockStructure="1"/>' }))).not.toContain("dataValidation");
});

test("a sheet that has the lists already is used again, and a name that is taken is numbered", async () => {
  const again = await given("<sheetData/>", choices(undefined, "Lista i 'bok'"));
  expect(sheetOf(again)).toContain("<formula1>'Lista i ''bok'''!$A$1:$A$2</formula1>");
  expect(again["xl/workbook.xml"]).not.toContain("Märklistor");
  const bytes = workbookBytes({ sheets: [["3.4", "<sheetData/>"], ["MÄRKLISTOR", "<sheetData/>"]] });
  const { grids } = await readWorkbookFile(await withCells(bytes, "bok.xlsx", [], { choices: choices() }), "bok.xlsx");
  expect(grids.map(({ name }) => name)).toEqual(["3.4", "MÄRKLISTOR", "Märklistor (2)"]);
});

test("a file whose elements have a prefix", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const parts = { "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData/><x:pageMargins left="1"/></x:worksheet>` };
  const xml = sheetOf(await given("", choices(), { parts }));
  expect(xml).toContain(`<x:sheetData/><x:dataValidations count="1"><x:dataValidation type="list" allowBlank="1" sqref="E2:E6"><x:formula1>'Märklistor'!$A$1:$A$2</x:formula1></x:dataValidation></x:dataValidations><x:pageMargins left="1"/>`);
});

(office === undefined ? test.skip : test)("LibreOffice opens the copy and has the list on its cells", async () => {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
  const bytes = workbookBytes({ sheets: [["3.4", '<sheetData/><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>']], parts: { "[Content_Types].xml": types } });
  const saved = savedByOffice(await withCells(bytes, "bok.xlsx", [{ sheet: "3.4", row: 1, column: 4, value: "2 Väg" }], { choices: choices() }), "xlsx");
  const { grids } = await readWorkbookFile(saved, "bok.xlsx");
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([["3.4", "visible"], ["Märklistor", "hidden"]]);
  const xml = sheetOf(partsOf(saved));
  expect(xml).toMatch(/<dataValidation [^>]*sqref="E2:E6"[^>]*type="list"|<dataValidation [^>]*type="list"[^>]*sqref="E2:E6"/);
  expect(xml).toMatch(/<formula1>'?Märklistor'?!\$A\$1:\$A\$2<\/formula1>/);
});
