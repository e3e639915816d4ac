/** OpenDocument spreadsheets as grids: what whoever opened them saw. */
import type { Grid } from "../../../src/table/grid";
import { readWorkbookFile } from "../../../src/workbook-file";
import { cellOf, odsBytes, odsOf, p, rowOf, sheetOf, valueCell } from "./make";

async function grids(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await readWorkbookFile(bytes, "bok.ods")).grids;
}

async function firstGrid(rows: string): Promise<Grid> {
  return (await grids(odsOf(rows)))[0]!;
}

async function textOf(inside: string): Promise<unknown> {
  return (await firstGrid(rowOf(cellOf(inside)))).values[0]?.[0] ?? null;
}

describe("a text", () => {
  test.each([
    ["paragraphs are lines", p("ett") + p("två") + p("") + p("fyra"), "ett\ntvå\n\nfyra"],
    ["line breaks and tabs", p("ett<text:line-break/>två<text:tab/>tre"), "ett\ntvå\ttre"],
    ["spaces that are counted", p('<text:s text:c="2"/>ett <text:s/>två'), "  ett  två"],
    ["spaces as LibreOffice writes them in formatted text", p(" a <text:span> b </text:span>  c "), " a  b   c "],
    ["line breaks that other programs leave in the markup", p("ett\n  två"), "ett\n  två"],
    ["links and formats", p('se <text:a href="x">planen <text:span>här</text:span></text:a>'), "se planen här"],
    ["comments, pictures and reading aids are no text", `<office:annotation><dc:date>2023</dc:date>${p("Kolla!")}</office:annotation>${p("kvar<office:annotation><text:p>x</text:p></office:annotation><text:ruby><text:ruby-base>bas</text:ruby-base><text:ruby-text>hjälp</text:ruby-text></text:ruby>")}<draw:frame>${p("bild")}</draw:frame>`, "kvarbas"],
    ["characters that markup escapes", p("&lt;b&gt; &amp; &#229;&#x1f600;<![CDATA[<rå>]]>"), "<b> & å😀<rå>"],
    ["nothing but a comment is an empty cell", `<office:annotation>${p("x")}</office:annotation>`, null],
  ])("%s", async (_, inside, expected) => {
    expect(await textOf(inside)).toBe(expected);
  });

  test("that is only told of is read too", async () => {
    expect((await firstGrid(rowOf(cellOf("", 'office:string-value="sagt"')))).values).toEqual([["sagt"]]);
  });

  test("is no longer than a cell can be", async () => {
    const grid = await firstGrid(rowOf(cellOf(p(`<text:s text:c="999999999"/>`)) + cellOf(p("å".repeat(40_000)))));
    expect(grid.values[0]!.map((value) => String(value).length)).toEqual([32_767, 32_767]);
  });
});

test("numbers, dates and times are numbers, shown as they were shown", async () => {
  const cells = [
    valueCell("float", "1581", "1 581"),
    valueCell("percentage", "0.69", "69 %"),
    valueCell("currency", "24900000", "24 900 000,00 kr"),
    valueCell("date", "2023-05-12", "12 maj 2023"),
    valueCell("date", "2023-05-12T12:00:00", ""),
    valueCell("time", "PT30H15M00S", "30:15"),
    valueCell("boolean", "true", "SANT"),
    valueCell("boolean", "false", ""),
    valueCell("float", "7", "7"),
    valueCell("float", "x", "sju"),
    valueCell("date", "igår", "igår"),
  ];
  const grid = await firstGrid(rowOf(cells.join("")));
  expect(grid.values).toEqual([[1581, 0.69, 24900000, 45058, 45058.5, 30.25 / 24, true, false, 7, "sju", "igår"]]);
  expect(grid.shown).toEqual({ A1: "1 581", B1: "69 %", C1: "24 900 000,00 kr", D1: "12 maj 2023", E1: "2023-05-12 12:00:00", F1: "30:15", G1: "SANT", H1: "FALSKT" });
});

test("a formula gives its last value and is listed; an error is its text", async () => {
  const formula = 'table:formula="of:=1/0"';
  const grid = await firstGrid(rowOf(`${cellOf(p("ab"), formula)}<table:table-cell ${formula} office:value-type="string" office:string-value="" calcext:value-type="error">${p("#DIVISION/0!")}</table:table-cell>${cellOf("", formula)}`));
  expect(grid.values).toEqual([["ab", "#DIVISION/0!"]]);
  expect(grid.formulas).toEqual(["A1", "B1", "C1"]);
});

test("cells and rows that repeat are as many as they say; empty ones only take up room", async () => {
  const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
  const grid = await firstGrid(
    rowOf(empty, 'table:number-rows-repeated="3"') +
      rowOf(`<table:table-cell table:number-columns-repeated="2"/>${cellOf(p("x"), 'table:number-columns-repeated="2"')}${empty}`, 'table:number-rows-repeated="2"') +
      rowOf(cellOf(p("sist"))) +
      rowOf(empty, 'table:number-rows-repeated="1048570"'),
  );
  expect(grid).toMatchObject({ firstRow: 3, values: [[null, null, "x", "x"], [null, null, "x", "x"], ["sist"]] });
});

test("rows stand in groups and headers as well", async () => {
  const rows = `<table:table-columns><table:table-column table:number-columns-repeated="3"/></table:table-columns><table:table-header-rows>${rowOf(cellOf(p("Namn")))}</table:table-header-rows><table:table-row-group>${rowOf(cellOf(p("a")))}<table:table-row-group>${rowOf(cellOf(p("b")), 'table:visibility="collapse"')}</table:table-row-group></table:table-row-group>`;
  expect((await firstGrid(rows)).values).toEqual([["Namn"], ["a"], ["b"]]);
});

test("merged cells are merges, and what lies under them is read as in Excel", async () => {
  const covered = `<table:covered-table-cell office:value-type="string">${p("under")}</table:covered-table-cell>`;
  const grid = await firstGrid(rowOf(cellOf(p("a")) + cellOf(p("bred"), 'table:number-columns-spanned="2" table:number-rows-spanned="2"') + covered) + rowOf(cellOf(p("b")) + covered + covered));
  expect(grid.values).toEqual([["a", "bred", "under"], ["b", "under", "under"]]);
  expect(grid.merges).toEqual([{ row: 0, column: 1, rows: 2, columns: 2 }]);
});

test("sheets come in order with names, visibility and named tables, and without what is no sheet", async () => {
  const cell = rowOf(cellOf(p("x")) + cellOf(p("y")));
  const bytes = odsBytes({
    styles: '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
    sheets:
      `<table:tracked-changes><table:cell-content-change><table:previous>${sheetOf("Förr", cell)}</table:previous></table:cell-content-change></table:tracked-changes>` +
      sheetOf("3.4 Bo'ende &amp; mer", `<office:forms><form:form/></office:forms><table:shapes><draw:frame>${p("ruta")}</draw:frame></table:shapes>${cell}`, 'table:style-name="ta1"') +
      sheetOf("Dolt", cell, 'table:style-name="ta2"') +
      sheetOf("'file:///annan.ods'#Blad1", cell) +
      sheetOf("Tomt", "") +
      "<table:database-ranges>" +
      '<table:database-range table:name="RUS-mål" table:target-range-address="&apos;3.4 Bo&apos;&apos;ende &amp; mer&apos;.A1:&apos;3.4 Bo&apos;&apos;ende &amp; mer&apos;.B1"/>' +
      '<table:database-range table:name="Liten" table:target-range-address="$Dolt.$A$1:.$B$1"/>' +
      '<table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="Dolt.A1:Dolt.B1"/>' +
      '<table:database-range table:name="Utan" table:contains-header="false" table:target-range-address="Dolt.A1:Dolt.B1"/>' +
      '<table:database-range table:name="Borta" table:target-range-address="Borta.A1:Borta.B1"/>' +
      '<table:database-range table:name="Trasig" table:target-range-address="#REF!"/>' +
      "</table:database-ranges>",
  });
  expect((await grids(bytes)).map(({ name, visibility, values, tables }) => ({ name, visibility, values, tables }))).toEqual([
    { name: "3.4 Bo'ende & mer", visibility: "visible", values: [["x", "y"]], tables: [{ name: "RUS-mål", row: 0, column: 0, rows: 1, columns: 2 }] },
    { name: "Dolt", visibility: "hidden", values: [["x", "y"]], tables: [{ name: "Liten", row: 0, column: 0, rows: 1, columns: 2 }] },
    { name: "Tomt", visibility: "visible", values: [], tables: [] },
  ]);
});

test("the content decides, not the name", async () => {
  expect((await readWorkbookFile(odsOf(rowOf(cellOf(p("x")))), "bok.xlsx")).grids[0]!.values).toEqual([["x"]]);
});
