import type { CellEdit } from "../../src/checks/check";
import { ExcelProblem } from "../../src/excel/port";
import { userTypes, valuesOf } from "../host/boot";
import { excelWith, snapshot, valueAt } from "./support";

const edit = (sheet: string, row: number, column: number, value: CellEdit["value"], expected?: CellEdit["value"]): CellEdit =>
  ({ sheet, row, column, value, ...(expected !== undefined && { expected }) });

const table = [["Namn", "Resultat"], ["Cykelväg", "Klar"], ["Fiber", "Pågår"], ["Lärling", "Klar"]];

test("writes, tells how many, and takes back", async () => {
  const { excel, host, book, requests } = await excelWith({ A: table, B: [["x"]] });
  const before = snapshot(book);
  expect(excel.lastCommand()).toBeNull();
  const written = await excel.write("Byt rubriken", [edit("A", 0, 0, "Namn på insats"), edit("A", 0, 1, "Prestationer"), edit("A", 1, 0, null), edit("B", 0, 0, "y"), edit("B", 4, 4, 5)]);
  expect(written).toEqual({ label: "Byt rubriken", cells: 5, kept: [] });
  expect(valuesOf(host, "A").slice(0, 2)).toEqual([["Namn på insats", "Prestationer"], ["", "Klar"]]);
  expect([valueAt(book, "B", 0, 0), valueAt(book, "B", 4, 4)]).toEqual(["y", 5]);
  expect(requests.work.length).toBe(2);
  expect(excel.lastCommand()).toBe("Byt rubriken");
  expect(await excel.takeBack()).toEqual({ label: "Byt rubriken", cells: 5, kept: [] });
  expect(snapshot(book)).toEqual(before);
  expect(excel.lastCommand()).toBeNull();
  expect(await excel.takeBack()).toBeNull();
});

test("a block is one range write, however many cells", async () => {
  const { excel, requests } = await excelWith({ A: table });
  const edits = Array.from({ length: 3_000 }, (_, at) => edit("A", Math.floor(at / 3), at % 3, `Text ${at}.`));
  await excel.write("Fyll", edits);
  expect(requests.work.length).toBe(2);
  const setters = requests.work[1]!.body.Actions.filter(({ Name }) => Name === "Values");
  // The client itself cuts arrays of more than 1,500 cells.
  expect(setters.length).toBeLessThanOrEqual(3);
});

test("what is large goes in several requests, each below the limit, and comes back whole", async () => {
  const { excel, book, requests } = await excelWith({ A: table });
  const before = snapshot(book);
  const long = "Åtgärden ledde till ett bättre läge. ".repeat(800);
  await excel.write("Fyll", Array.from({ length: 150 }, (_, row) => edit("A", row, 3, long)));
  const sizes = requests.work.map(({ bytes }) => bytes);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(2_500_000);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test.each([
  "=HYPERLINK(\"https://exempel.se\",\"klicka\")", "+1+1", "-2+3", "@SUM(A1)", "'citat'", "\t=1+1", "\r\n=1+1", "2023", "4.4", "23 %", "2024-03-01", "TRUE", "1E5",
])("the text %j stays that text", async (text) => {
  const { excel, book } = await excelWith({ A: [["x", { value: "y", numberFormat: "@" }]] });
  const before = snapshot(book);
  await excel.write("Skriv", [edit("A", 0, 0, text), edit("A", 0, 1, text)]);
  for (const column of [0, 1]) {
    const cell = book.sheet("A")!.cells.get(0, column)!;
    expect([cell.value, cell.formula, cell.numberFormat]).toEqual([text, undefined, column === 1 ? "@" : undefined]);
  }
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("a text that looks like a formula is put back as text", async () => {
  const { excel, book } = await excelWith({ A: [["=1+1", "0046"]] });
  const before = snapshot(book);
  await excel.write("Skriv", [edit("A", 0, 0, "två"), edit("A", 0, 1, "x")]);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("formulas and cells changed meanwhile are kept, and told", async () => {
  const { excel, book } = await excelWith({ A: [[{ value: 2, formula: "=1+1" }, "nytt av kollegan", "gammalt", ""]] });
  const written = await excel.write("Skriv", [edit("A", 0, 0, "a"), edit("A", 0, 1, "b", "gammalt"), edit("A", 0, 2, "c", "gammalt"), edit("A", 0, 3, "d", null)]);
  expect(written).toEqual({ label: "Skriv", cells: 2, kept: [{ sheet: "A", row: 0, column: 0, reason: "formula" }, { sheet: "A", row: 0, column: 1, reason: "changed" }] });
  expect([0, 1, 2, 3].map((column) => valueAt(book, "A", 0, column))).toEqual([2, "nytt av kollegan", "c", "d"]);
});

test("edits that go together are written all or none; the others are written", async () => {
  const { excel, book } = await excelWith({ A: [["nytt av kollegan", "b", "c"]] });
  const inPair = (column: number, value: string, expected: string) => ({ ...edit("A", 0, column, value, expected), together: 1 });
  const written = await excel.write("Byt plats", [inPair(0, "b", "a"), inPair(1, "a", "b"), { ...edit("A", 0, 2, "C", "c"), together: 2 }]);
  expect(written).toEqual({ label: "Byt plats", cells: 1, kept: [{ sheet: "A", row: 0, column: 0, reason: "changed" }, { sheet: "A", row: 0, column: 1, reason: "together" }] });
  expect([0, 1, 2].map((column) => valueAt(book, "A", 0, column))).toEqual(["nytt av kollegan", "b", "C"]);
});

test("a cell that already holds what is written has not changed in the way", async () => {
  const { excel } = await excelWith({ A: [["b", "b"]] });
  const written = await excel.write("Byt plats", [{ ...edit("A", 0, 0, "b", "a"), together: 1 }, { ...edit("A", 0, 1, "a", "b"), together: 1 }]);
  expect(written).toMatchObject({ cells: 1, kept: [] });
});

test("taking back leaves what someone has written since", async () => {
  const { excel, host, book } = await excelWith({ A: table });
  await excel.write("Skriv", [edit("A", 1, 1, "Avslutad"), edit("A", 2, 1, "Avslutad"), edit("A", 3, 1, "Avslutad")]);
  userTypes(host, "A", "B3", "Nej, pågår än");
  userTypes(host, "A", "B4", "=1+1");
  expect(await excel.takeBack()).toMatchObject({ cells: 1, kept: [{ row: 2, column: 1, reason: "changed" }, { row: 3, column: 1, reason: "changed" }] });
  expect([1, 2].map((row) => valueAt(book, "A", row, 1))).toEqual(["Klar", "Nej, pågår än"]);
});

test("a cell that already holds the value is not counted, and nothing to do is nothing to take back", async () => {
  const { excel } = await excelWith({ A: table });
  expect(await excel.write("Skriv", [edit("A", 1, 1, "Klar")])).toEqual({ label: "Skriv", cells: 0, kept: [] });
  expect(excel.lastCommand()).toBeNull();
  expect(await excel.write("Inget", [])).toEqual({ label: "Inget", cells: 0, kept: [] });
});

test("the last of several edits of a cell counts", async () => {
  const { excel, book } = await excelWith({ A: table });
  expect((await excel.write("Skriv", [edit("A", 0, 0, "a"), edit("A", 0, 0, "b")])).cells).toBe(1);
  expect(valueAt(book, "A", 0, 0)).toBe("b");
});

test("a protected sheet is refused before anything is written anywhere; unlocked cells on it are fine", async () => {
  const { excel, book } = await excelWith({
    Fritt: [["a"]],
    Skyddat: { rows: [["låst", { value: "öppen", style: { locked: false } }]], protection: { options: {} } },
  });
  const before = snapshot(book);
  await expect(excel.write("Skriv", [edit("Fritt", 0, 0, "b"), edit("Skyddat", 0, 0, "b")])).rejects.toMatchObject({ kind: "protected", details: { sheet: "Skyddat" }, unchanged: true });
  expect(snapshot(book)).toEqual(before);
  expect((await excel.write("Skriv", [edit("Skyddat", 0, 1, "b")])).cells).toBe(1);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("a sheet that is gone and a text no cell can hold are refused", async () => {
  const { excel, book } = await excelWith({ A: table });
  const before = snapshot(book);
  await expect(excel.write("Skriv", [edit("A", 0, 0, "x"), edit("Borta", 0, 0, "x")])).rejects.toMatchObject({ kind: "missing", details: { sheet: "Borta" } });
  await expect(excel.write("Skriv", [edit("A", 0, 0, "x".repeat(32_768))])).rejects.toMatchObject({ kind: "tooLarge" });
  await expect(excel.write("Skriv", [edit("A", 0, 0, "x")])).resolves.toMatchObject({ cells: 1 });
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("cells with formats of their own keep them", async () => {
  const { excel, book } = await excelWith({ A: [[{ value: 45_352, numberFormat: "yyyy-mm-dd", style: { fill: "#FFFF00", bold: true } }]] });
  const before = snapshot(book);
  await excel.write("Skriv", [edit("A", 0, 0, 45_353)]);
  expect(book.sheet("A")!.cells.get(0, 0)).toMatchObject({ value: 45_353, numberFormat: "yyyy-mm-dd", style: { fill: "#FFFF00" } });
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("aborting halfway puts back what was written and rejects with the reason", async () => {
  const { excel, book, requests } = await excelWith({ A: table });
  const before = snapshot(book);
  const long = "Åtgärden ledde till ett bättre läge. ".repeat(800);
  const [abort, reason] = [new AbortController(), new Error("Avbrutet")];
  const work = { signal: abort.signal, onProgress: ({ done }: { done: number }) => done > 40 && abort.abort(reason) };
  await expect(excel.write("Fyll", Array.from({ length: 150 }, (_, row) => edit("A", row, 3, long)), work)).rejects.toBe(reason);
  expect(requests.work.some(({ bytes }) => bytes > 500_000)).toBe(true);
  expect(snapshot(book)).toEqual(before);
  expect(excel.lastCommand()).toBeNull();
});

test("hidden rows: written row by row", async () => {
  const { excel, book, requests } = await excelWith({ A: { rows: table, autoFilter: { area: { row: 0, column: 0, rows: 4, columns: 2 }, criteria: { 1: { filterOn: "Values", values: ["Klar"] } } }, hiddenRows: [2] } });
  const before = snapshot(book);
  await excel.write("Fyll", [1, 2, 3].map((row) => edit("A", row, 1, `Ny ${row}`)));
  expect([1, 2, 3].map((row) => valueAt(book, "A", row, 1))).toEqual(["Ny 1", "Ny 2", "Ny 3"]);
  expect(requests.work[1]!.body.Actions.filter(({ Name }) => Name === "Values").length).toBe(3);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("a filter hides rows: values of a block would have gone astray", async () => {
  const filtered = { rows: table, autoFilter: { area: { row: 0, column: 0, rows: 4, columns: 2 }, criteria: { 1: { filterOn: "Values" } } }, hiddenRows: [2] };
  const { book } = await excelWith({ A: filtered });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("A").getRange("A2:A4").values = [["ett"], ["två"], ["tre"]];
  });
  // So Excel does: the reason for writing row by row.
  expect([1, 2, 3].map((row) => valueAt(book, "A", row, 0))).toEqual(["ett", "Fiber", "två"]);
});

test("a cell that Excel will not take as meant: everything is put back", async () => {
  // The second cell of a merge takes no value.
  const { excel, book } = await excelWith({ A: { rows: [["a", null], ["b", null]], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] } });
  const before = snapshot(book);
  await expect(excel.write("Skriv", [edit("A", 1, 0, "x"), edit("A", 0, 1, "y")])).rejects.toEqual(expect.any(ExcelProblem));
  expect(snapshot(book)).toEqual(before);
});

const asTable = { id: 1, name: "Tabell1", area: { row: 0, column: 0, rows: 4, columns: 2 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1, 2] };

test("an Excel table grows over headers written right beside it, and shrinks again", async () => {
  const { excel, host, book } = await excelWith({ A: { rows: table, tables: [asTable] } });
  const before = snapshot(book);
  await excel.write("Infoga kolumner", [edit("A", 0, 2, "Effekter"), edit("A", 0, 3, "Mål"), edit("A", 0, 5, "Eget")]);
  expect(host.missing.size).toBe(0);
  expect(book.sheet("A")!.facts.tables[0]!.area).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  await excel.takeBack();
  expect(book.sheet("A")!.facts.tables[0]!.area).toEqual(asTable.area);
  expect(snapshot(book)).toEqual(before);
});

test("headers of an Excel table that change places", async () => {
  const { excel, host, book } = await excelWith({ A: { rows: table, tables: [asTable] } });
  const before = snapshot(book);
  await excel.write("Byt plats", [edit("A", 0, 0, "Resultat"), edit("A", 0, 1, "Namn")]);
  expect(valuesOf(host, "A")[0]).toEqual(["Resultat", "Namn"]);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("a header that Excel would rename: everything is put back", async () => {
  const { excel, book } = await excelWith({ A: { rows: table, tables: [asTable] } });
  const before = snapshot(book);
  await expect(excel.write("Skriv", [edit("A", 2, 0, "x"), edit("A", 0, 0, "Resultat")])).rejects.toMatchObject({ kind: "unknown", details: { sheet: "A", excel: "A1" }, unchanged: true });
  expect(snapshot(book)).toEqual(before);
});
