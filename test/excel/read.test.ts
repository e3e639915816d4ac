import type { WorkbookContents } from "../../src/excel/port";
import type { CellValue } from "../../src/table/grid";
import { excelWith } from "./support";

const header = ["Namn på insats", "Prestationer", "Effekter", "Mål", "Underlag"];
const rows = (count: number): CellValue[][] => [header, ...Array.from({ length: count }, (_, at) => [`Insats ${at}`, "Tolv företag har fått råd.", "Fler anställda i bygden.", at % 9, "Uppföljning"])];
const sevenTables = (count: number) => Object.fromEntries(["3.4", "4.4", "5.4", "6.4", "7.2", "8.2", "9.2"].map((name) => [name, rows(count)]));

test("the number of requests does not grow with rows", async () => {
  const counts: number[] = [];
  for (const count of [3, 30, 300, 1_000]) {
    const { excel, requests } = await excelWith(sevenTables(count));
    const { grids } = await excel.read();
    expect(grids.map(({ values }) => values.length)).toEqual(Array(7).fill(count + 1));
    counts.push(requests.work.length);
  }
  // Sheets and tables; extents, merges and formulas; values; what is shown for the numbers.
  expect(counts).toEqual([4, 4, 4, 4]);
});

test("cells, hidden sheets, merges, tables, formulas, and what is shown instead of a number", async () => {
  const { excel, host } = await excelWith({
    "Hela 'årets' blad": {
      at: {
        B3: "Namn", C3: "Antal", B4: "Cykelväg", C4: { value: 0.25, numberFormat: "0%" }, B5: { value: 7, formula: "=3+4" },
        C5: { value: 45_352, numberFormat: "yyyy-mm-dd" }, B6: "#N/A", C6: 12, B7: true, B8: "=inte en formel",
      },
      merges: [{ row: 3, column: 1, rows: 1, columns: 1 }, { row: 8, column: 1, rows: 2, columns: 2 }, { row: 3, column: 1, rows: 2, columns: 1 }],
      tables: [{ id: 1, name: "Tabell1", area: { row: 2, column: 1, rows: 3, columns: 2 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1, 2] }],
    },
    Tomt: [],
    Dolt: { rows: [["x"]], visibility: "Hidden" },
    "Mycket dolt": { rows: [["y"]], visibility: "VeryHidden" },
  });
  const { grids, leftOut, fileName } = await excel.read();
  expect(host.missing.size).toBe(0);
  expect(fileName).toBe("Bok1.xlsx");
  expect(leftOut).toEqual([]);
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([["Hela 'årets' blad", "visible"], ["Tomt", "visible"], ["Dolt", "hidden"], ["Mycket dolt", "veryHidden"]]);
  expect(grids[0]).toEqual({
    name: "Hela 'årets' blad", visibility: "visible", firstRow: 2, firstColumn: 1,
    values: [["Namn", "Antal"], ["Cykelväg", 0.25], [7, 45_352], ["#N/A", 12], [true, null], ["=inte en formel", null]],
    merges: [{ row: 3, column: 1, rows: 1, columns: 1 }, { row: 3, column: 1, rows: 2, columns: 1 }],
    tables: [{ name: "Tabell1", row: 2, column: 1, rows: 3, columns: 2 }],
    shown: { C4: "25%", C5: "2024-03-01" },
    formulas: ["B5"],
  });
  expect(grids[1]).toEqual({ name: "Tomt", visibility: "visible", values: [], firstRow: 0, firstColumn: 0, merges: [], tables: [] });
});

test("only the sheets asked for", async () => {
  const { excel } = await excelWith({ A: [["a"]], B: [["b"]], C: [["c"]] });
  expect((await excel.read({ only: ["C", "A", "finns inte"] })).grids.map(({ name }) => name)).toEqual(["A", "C"]);
});

test("a large sheet is read in answers of about a megabyte, and progress moves", async () => {
  const long = "Insatsen har gett resultat. ".repeat(20);
  const { excel, requests } = await excelWith({ Stort: Array.from({ length: 13_000 }, (_, at) => [at, long, `Rad ${at}`, "x", "y"]) });
  const seen: number[] = [];
  const contents = await excel.read({ onProgress: ({ done, total, name }) => seen.push(done) && expect([total, name]).toEqual([13_000, "Stort"]) });
  expect(contents.grids[0]!.values.length).toBe(13_000);
  expect(contents.grids[0]!.values[12_999]).toEqual([12_999, long, "Rad 12999", "x", "y"]);
  const sizes = requests.work.map(({ response }) => JSON.stringify(response).length);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  expect(sizes.filter((size) => size > 600_000).length).toBeGreaterThan(4);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(13_000);
});

test("an answer that is too large is asked for in smaller pieces", async () => {
  const { excel, faults } = await excelWith(sevenTables(20));
  faults.add({ kind: "response-too-large", when: 3 });
  const { grids } = await excel.read();
  expect(grids.map(({ values }) => values)).toEqual(Array(7).fill(rows(20)));
});

test("long texts in few cells: too large for one request, so it is read in several, none of them much too small", async () => {
  const long = "Insatsen har gett resultat. ".repeat(1_000);
  const { excel, faults, requests } = await excelWith({ Blad: Array.from({ length: 400 }, (_, at) => [`Insats ${at}`, long]) });
  faults.add({ kind: "response-too-large", when: 3 });
  const { grids } = await excel.read();
  expect(grids[0]!.values.map(([name]) => name)).toEqual(Array.from({ length: 400 }, (_, at) => `Insats ${at}`));
  expect(requests.work.length).toBeLessThan(15);
});

test("rows that Excel gives up on without a word are asked for again, and named when that does not help", async () => {
  const { excel, host } = await excelWith({ Halvt: Array.from({ length: 9 }, (_, at) => [at]), Tyst: [["x"]] });
  const process = host.process.bind(host);
  const silent = jest.spyOn(host, "process").mockImplementation((body) => {
    const answer = process(body);
    for (const { Value } of answer.Results) {
      const values = (Value as { Values?: unknown[][] } | null)?.Values;
      if (values && (values.length > 2 || values[0]![0] === "x")) (Value as { Values: unknown }).Values = null;
    }
    return answer;
  });
  const { grids, leftOut } = await excel.read();
  silent.mockRestore();
  expect(grids.map(({ name, values }) => [name, values.flat()])).toEqual([["Halvt", [0, 1, 2, 3, 4, 5, 6, 7, 8]]]);
  expect(leftOut).toEqual([{ sheet: "Tyst", reason: "tooManyCells" }]);
});

test.each(["error", "access-denied"] as const)("when Excel will not list merges or formulas (%s) they are found another way", async (kind) => {
  const { excel, faults } = await excelWith({
    Blad: { rows: [["Namn", "Antal"], ["a", { value: 2, formula: "=1+1" }]], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
  });
  faults.add({ kind, when: 2 });
  const { grids, leftOut } = await excel.read();
  expect(grids[0]).toMatchObject({ formulas: ["B2"], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] });
  expect(leftOut).toEqual([]);
});

test("merges across the halves of a sheet that has to be asked in halves are told once", async () => {
  const { excel, faults } = await excelWith({ Blad: { rows: Array.from({ length: 8 }, (_, at) => [at]), merges: [{ row: 3, column: 0, rows: 2, columns: 1 }] } });
  faults.add({ kind: "error", when: 2 });
  faults.add({ kind: "error", when: 4 });
  expect((await excel.read()).grids[0]!.merges).toEqual([{ row: 3, column: 0, rows: 2, columns: 1 }]);
});

test("a sheet too full to read is named, the others are read", async () => {
  const { excel } = await excelWith({ Fullt: { at: { A1: "x", XFD400: "y" } }, Vanligt: [["z"]] });
  const { grids, leftOut }: WorkbookContents = await excel.read();
  expect(leftOut).toEqual([{ sheet: "Fullt", reason: "tooManyCells" }]);
  expect(grids.map(({ name }) => name)).toEqual(["Vanligt"]);
});

test("aborting rejects with the reason given", async () => {
  const { excel, requests } = await excelWith({ Stort: Array.from({ length: 70_000 }, (_, at) => [at]) });
  const abort = new AbortController();
  const reason = new Error("Avbrutet av användaren");
  await expect(excel.read({ signal: abort.signal, onProgress: () => abort.abort(reason) })).rejects.toBe(reason);
  expect(requests.work.length).toBe(3);
});
