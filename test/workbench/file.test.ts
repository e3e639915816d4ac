import { readXlsx } from "hucre";
import { Workbook, type BookContents } from "../../workbench/host/model";
import { openFile, UnreadableFile } from "../../workbench/page/file/open";
import { directoryEntry, sheetBytes, textCell, workbookBytes } from "../workbook-file/make";
import { saveFile } from "../../workbench/page/file/save";

const LIST = {
  areas: [{ row: 1, column: 3, rows: 4, columns: 1 }],
  rule: { list: { inCellDropDown: true, source: "Uppföljning,Utvärdering" } },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "Underlag", message: "Välj ett." },
  errorAlert: { showAlert: true, style: "Stop", title: "Underlag", message: "Välj ur listan." },
};

const CONTENTS: BookContents = {
  fileName: "prov.xlsx",
  settings: { minne: { version: 1 } },
  activeSheet: "Andra",
  sheets: [
    {
      name: "Första",
      rows: [["Namn", "Antal", "Klar", "Underlag"], ["rad\nmed radbrytning", 12.5, true, "Uppföljning"], ["=inte en formel", -3, false, "#N/A"]],
      at: {
        E2: { value: 9.5, formula: "=SUM(B2:B3)" },
        E3: { value: 45000, numberFormat: "yyyy-mm-dd" },
        A5: { value: "färgad", style: { fill: "#FFEEAA", bold: true, wrap: true, vertical: "Top" }, note: { text: "en anteckning", author: "Karin" } },
      },
      merges: [{ row: 6, column: 0, rows: 2, columns: 3 }],
      validations: [LIST],
      conditionalFormats: [{ id: "x", areas: [{ row: 1, column: 0, rows: 2, columns: 1 }], type: "Custom", priority: 0, stopIfTrue: false, rule: { formula: "=LEN(A2)>5" }, format: { fill: "#FFC7CE" } }],
      columnWidths: { 0: 150, 2: 90 },
      rowHeights: { 1: 45 },
      tables: [{ id: 1, name: "Tabell", area: { row: 0, column: 0, rows: 3, columns: 3 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1, 2, 3] }],
    },
    { name: "Dold", rows: [["x"]], visibility: "Hidden" },
    { name: "Andra", rows: [[null, "y"]] },
  ],
};

async function reopened(contents: BookContents): Promise<Workbook> {
  const bytes = await saveFile(new Workbook(contents));
  return new Workbook(await openFile(bytes.slice().buffer as ArrayBuffer, "prov.xlsx"));
}

describe("a workbook saved and opened again", () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await reopened(CONTENTS);
  });

  test("keeps values, formulas, formats and looks", () => {
    const { cells } = book.sheet("Första")!;
    const before = new Workbook(CONTENTS).sheet("Första")!.cells;
    for (const { row, column, cell } of before.entries()) {
      expect(cells.get(row, column)).toMatchObject(JSON.parse(JSON.stringify({ ...cell, style: cell.style ?? {} })) as object);
    }
    expect(cells.size).toBeGreaterThanOrEqual(before.size);
  });

  test("keeps sheets, merges, tables, lists, widths and heights", () => {
    const { facts } = book.sheet("Första")!;
    expect(book.sheets.map((sheet) => [sheet.facts.name, sheet.facts.visibility])).toEqual([["Första", "Visible"], ["Dold", "Hidden"], ["Andra", "Visible"]]);
    expect(book.activeSheet.facts.name).toBe("Andra");
    expect(facts.merges).toEqual(CONTENTS.sheets[0]!.merges);
    expect(facts.tables).toEqual(CONTENTS.sheets[0]!.tables);
    expect(facts.validations).toEqual([LIST]);
    expect(facts.columnWidths[0]).toBeCloseTo(150, 0);
    expect(facts.rowHeights).toEqual({ 1: 45 });
    expect(facts.conditionalFormats).toMatchObject([{ areas: [{ row: 1, column: 0, rows: 2, columns: 1 }], type: "Custom", rule: { formula: "=LEN(A2)>5" }, format: { fill: "#FFC7CE" } }]);
  });

  test("keeps what the add-in remembers", () => {
    expect(book.facts.settings).toEqual({ minne: { version: 1 } });
  });
});

test("a sheet's own name stays its own, beside the same name of another sheet and of the workbook", async () => {
  const name = { name: "Märke", formula: '="vårt"', comment: "", visible: true };
  const contents: BookContents = { sheets: [{ name: "Bryggor" }, { name: "Båtar" }], names: [{ ...name, sheet: "Båtar" }, { ...name, sheet: null }, { ...name, sheet: "Bryggor" }] };
  const book = await reopened(contents);
  expect(book.facts.names.map(({ name, formula, sheet }) => [name, formula, sheet === null ? null : book.sheet(sheet)!.facts.name])).toEqual([
    ["Märke", '="vårt"', "Båtar"],
    ["Märke", '="vårt"', null],
    ["Märke", '="vårt"', "Bryggor"],
  ]);
});

test("a page's print area is no name of the workbook's when it is opened again", async () => {
  const page = { orientation: "Landscape" as const, paperSize: "A4", zoom: {}, printArea: [{ row: 0, column: 0, rows: 9, columns: 2 }], titleRows: { row: 0, column: 0, rows: 1, columns: 2 }, breaks: [], headersFooters: {} };
  const book = await reopened({ sheets: [{ name: "Bryggor", rows: [["Brygga"]], page }] });
  expect(book.facts.names).toEqual([]);
});

test("a sheet with a chart, a colour scale and a page layout is saved", async () => {
  const numbers = (column: number) => ({ sheet: "{00000000-0001-0000-0001-000000000000}", area: { row: 1, column, rows: 2, columns: 1 } });
  const axis = { visible: true, gridlines: true, reversed: true };
  const labels = { shown: true, format: "#,##0", position: "Center", colour: "#FFFFFF" };
  const chart = {
    ...{ id: "{1}", name: "Diagram", type: "BarStacked100", title: "Kvinnor och män", legend: { visible: true, position: "Top" }, axes: { category: axis, value: axis } },
    ...{ left: 0, top: 60, width: 96, height: 90, series: [{ name: "Kvinnor", values: numbers(1), categories: numbers(0), colour: "#5B2C83", gapWidth: 50, labels }] },
  };
  const page = { orientation: "Landscape" as const, paperSize: "A4", zoom: { horizontalFitToPages: 1 }, printArea: [{ row: 0, column: 0, rows: 9, columns: 2 }], titleRows: null, breaks: [3], headersFooters: { CenterFooter: "Sida &P" } };
  const scale = { id: "{2}", areas: [{ row: 1, column: 1, rows: 2, columns: 1 }], type: "ColorScale", priority: 0, stopIfTrue: false, rule: { criteria: { minimum: { color: "#FFFFFF" }, maximum: { color: "#7FA8CC" } } }, format: {} };
  const bytes = await saveFile(new Workbook({ sheets: [{ name: "Summor", rows: [["Område", "Kvinnor"], ["Boende", 3], ["Arbete", 5]], charts: [chart, { ...chart, type: "Pie" }], page, conditionalFormats: [scale] }] }));
  const read = await readXlsx(bytes, { readStyles: true });
  expect(read.sheets[0]).toMatchObject({ pageSetup: { orientation: "landscape", fitToWidth: 1 }, rowBreaks: [2], headerFooter: { oddFooter: "&CSida &P" }, conditionalRules: [{ type: "colorScale" }] });
  expect(read.sheets[0]!.charts).toMatchObject([{ title: "Kvinnor och män", series: [{ name: "Kvinnor" }] }]);
});

/** A sheet that says it becomes four gigabytes when unpacked. */
function bomb(): Uint8Array {
  const bytes = sheetBytes("");
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24, 4e9, true);
  return bytes;
}

describe("a file that is no workbook", () => {
  const problemWith = (bytes: Uint8Array): Promise<unknown> =>
    openFile(bytes.slice().buffer as ArrayBuffer, "fil.xlsx").then(() => "opened", (error: unknown) => error instanceof UnreadableFile && error.problem);

  test("is told apart from one that is broken", async () => {
    expect(await problemWith(new TextEncoder().encode("bara text"))).toBe("notXlsx");
    const whole = await saveFile(new Workbook(CONTENTS));
    expect(["notXlsx", "broken"]).toContain(await problemWith(whole.slice(0, whole.length / 2)));
  });

  test.each([
    ["a bomb", "tooLarge", bomb],
    ["a text that multiplies", "broken", () => sheetBytes("", { parts: { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>' } })],
    ["more sheets than any workbook has", "tooLarge", () => workbookBytes({ sheets: Array.from({ length: 1001 }, (_, at) => [`Blad ${at}`, "<sheetData/>"] as const) })],
    ["a cell of no sheet", "broken", () => sheetBytes('<row r="1"><c r="__proto__"><v>1</v></c></row>')],
  ])("is refused when it is made to hurt: %s", async (_, problem, bytes) => {
    expect(await problemWith(bytes())).toBe(problem);
  });

  test.each(["__proto__", "constructor", "toString"])("may have a sheet and a cell named %s", async (name) => {
    const book = new Workbook(await openFile(workbookBytes({ sheets: [[name, `<sheetData><row r="1">${textCell("A1", name)}</row></sheetData>`]] }).slice().buffer as ArrayBuffer, `${name}.xlsx`));
    expect(book.sheet(name)!.cells.get(0, 0)!.value).toBe(name);
  });

  test("is refused unread when it is too large", async () => {
    expect(await problemWith(new Uint8Array(50 * 1024 * 1024 + 1))).toBe("tooLarge");
  });
});
