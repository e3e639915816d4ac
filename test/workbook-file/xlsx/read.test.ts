import { writeXlsx } from "hucre";
import { readWorkbookFile } from "../../../src/workbook-file";
import { sheetBytes, textCell, workbookBytes } from "../make";

async function firstGrid(bytes: Uint8Array) {
  const { grids } = await readWorkbookFile(bytes, "bok.xlsx");
  return grids[0]!;
}

describe("a workbook written by a library", () => {
  const rows = [
    ["Namn på insats", "Prestationer", null, "År"],
    ["Fiberbyar – Mellansjö", "12 byar & <3 öar>\nny rad", null, 2023],
    [null, null, null, null],
    ["=HYPERLINK(\"x\")", true, null, 0.5],
  ];

  test("gives its sheets in order with names, cells, merges, tables and visibility", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "3.4 Boende", rows, merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
        { name: "Dolt", rows: [["a", "b"], ["c", "d"]], hidden: true, tables: [{ name: "Insatser", range: "A1:B2", columns: [{ name: "a" }, { name: "b" }] }] },
        { name: "Djupt", rows: [["x"]], veryHidden: true },
      ],
    });
    const { fileName, grids } = await readWorkbookFile(bytes, "bok.xlsx");
    expect(fileName).toBe("bok.xlsx");
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["3.4 Boende", "visible"],
      ["Dolt", "hidden"],
      ["Djupt", "veryHidden"],
    ]);
    expect(grids[0]!.values[1]).toEqual(["Fiberbyar – Mellansjö", "12 byar & <3 öar>\nny rad", null, 2023]);
    expect(grids[0]!.values[3]).toEqual(["=HYPERLINK(\"x\")", true, null, 0.5]);
    expect(grids[0]!.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
    expect(grids[0]!.formulas).toEqual([]);
    expect(grids[1]!.tables).toEqual([{ name: "Insatser", row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test("reads a macro workbook; the macros are bytes like any other", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["x"]] }], vbaProject: new Uint8Array([1, 2, 3]) });
    expect((await readWorkbookFile(bytes, "bok.xlsm")).grids[0]!.values).toEqual([["x"]]);
  });
});

describe("cells", () => {
  test("come in every way a text can be written", async () => {
    const grid = await firstGrid(
      sheetBytes(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>svar_x000D_</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>fet </t></r><r><rPr><b/></rPr><t>och mager</t></r></is></c><c r="B2" t="inlineStr"><is><t><![CDATA[<rå>]]></t></is></c></row>',
        { strings: '<si><t xml:space="preserve"> delad </t></si><si><r><t>i </t></r><r><t>delar</t></r><rPh sb="0" eb="1"><t>läsning</t></rPh></si>' },
      ),
    );
    expect(grid.values).toEqual([
      [" delad ", "i delar", "svar\r"],
      ["fet och mager", "<rå>"],
    ]);
  });

  test("keep an Excel error as its text and a formula's last value", async () => {
    const grid = await firstGrid(
      sheetBytes('<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>X()</f></c><c r="D1" t="b"><v>0</v></c></row>'),
    );
    expect(grid.values).toEqual([["#N/A", 2, null, false]]);
    expect(grid.formulas).toEqual(["B1", "C1"]);
    expect(grid.shown).toEqual({ D1: "FALSKT" });
  });

  test("may leave out their addresses", async () => {
    const grid = await firstGrid(sheetBytes("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    expect(grid.values).toEqual([[1, 2], [3]]);
  });

  test("start where the first row with content starts; empty formatted cells do not count", async () => {
    const grid = await firstGrid(sheetBytes(`<row r="1"><c r="A1" s="1"/></row><row r="4">${textCell("B4", "Namn")}</row><row r="6">${textCell("A6", "x")}</row><row r="1048576"><c r="XFD1048576" s="0"/></row>`));
    expect(grid).toMatchObject({ firstRow: 3, firstColumn: 0, values: [[null, "Namn"], [], ["x"]] });
  });

  test("with a prefix on every element read the same", async () => {
    const bytes = workbookBytes({
      sheets: [["A", ""]],
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect((await firstGrid(bytes)).values).toEqual([[7]]);
  });

  test("in an empty sheet are none", async () => {
    expect(await firstGrid(sheetBytes(""))).toEqual({ name: "3.4", visibility: "visible", values: [], firstRow: 0, firstColumn: 0, merges: [], formulas: [], tables: [] });
  });
});

describe("what Excel shows", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;kr&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs>';

  test("stands beside the number it is made from", async () => {
    const grid = await firstGrid(
      sheetBytes('<row r="1"><c r="A1" s="1"><v>45058</v></c><c r="B1" s="2"><v>0.68</v></c><c r="C1" s="3"><v>1250000</v></c><c r="D1"><v>12</v></c></row>', { styles }),
    );
    expect(grid.values).toEqual([[45058, 0.68, 1250000, 12]]);
    expect(grid.shown).toEqual({ A1: "2023-05-12", B1: "68%", C1: "1\u00a0250\u00a0000 kr" });
  });

  test("counts dates from 1904 where the workbook does", async () => {
    const grid = await firstGrid(sheetBytes('<row r="1"><c r="A1" s="1"><v>43596</v></c></row>', { styles, workbookPr: '<workbookPr date1904="1"/>' }));
    expect(grid.shown).toEqual({ A1: "2023-05-12" });
  });
});

test("a chart sheet is no sheet of cells", async () => {
  const bytes = workbookBytes({
    sheets: [["Diagram", ""], ["Data", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>']],
    parts: {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    },
  });
  expect((await readWorkbookFile(bytes, "bok.xlsx")).grids.map(({ name }) => name)).toEqual(["Data"]);
});
