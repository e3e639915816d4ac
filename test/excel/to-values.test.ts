import { userTypes, valuesOf } from "../host/boot";
import { excelWith, snapshot } from "./support";

/** What a formula fills other cells with, as the calculator tells the host. */
function fills(book: Awaited<ReturnType<typeof excelWith>>["book"], sheet: string, from: { row: number; column: number }, rows: readonly (readonly (string | number)[])[]): void {
  const { id } = book.sheet(sheet)!;
  book.enterSpills(rows.flatMap((line, r) => line.map((value, c) => ({ sheet: id, row: from.row + r, column: from.column + c, value, from }))));
}

const own = (formula: string, value: string | number) => ({ value, formula });

const SHEETS = {
  Tal: [
    ["Text", "Kvinnor", "Andel", "Summa"],
    ["40 kvinnor och 60 män", own("=INSATS.KVINNOR(A2)", 40), { value: 0.4, formula: "=INSATS.ANDELKVINNOR(A2)", numberFormat: "0 %" }, own("=SUM(B2:B3)", 40)],
    ["Mål 19-17", own("=INSATS.KVINNOR(A3)", ""), own("=IF(A3=\"\",\"\",insats.mål(A3,19))", "19-17"), own("=\"INSATS.KVINNOR(A2)\"", "INSATS.KVINNOR(A2)")],
  ],
  Tabell: [[own("=INSATS.TÄCKNING(X1:Y9)", "Insatser")]],
};
const NONE = { formulas: 0, cells: 0, busy: 0, errors: 0 };

const select = (book: Awaited<ReturnType<typeof excelWith>>["book"], sheet: string, row: number, column: number, rows = 1, columns = 1) =>
  book.transact("user", (edit) => {
    edit.setBook("activeSheet", book.sheet(sheet)!.id);
    edit.setBook("selection", { sheet: book.sheet(sheet)!.id, areas: [{ row, column, rows, columns }] });
  });

const formulasOf = (book: Awaited<ReturnType<typeof excelWith>>["book"], sheet: string) =>
  [...book.sheet(sheet)!.cells.entries()].flatMap(({ cell: { formula } }) => formula ?? []).sort();

test("in the selection: our formulas become what they show, others stay; taken back they are formulas again", async () => {
  const { excel, book, host } = await excelWith(SHEETS);
  select(book, "Tal", 1, 0, 2, 4);
  const before = snapshot(book);
  expect(await excel.toValues()).toMatchObject({ label: "Gör till värden", formulas: 4, cells: 4, whole: false, sheets: ["Tal"], busy: 0, errors: 0 });
  expect(formulasOf(book, "Tal")).toEqual(["=\"INSATS.KVINNOR(A2)\"", "=SUM(B2:B3)"]);
  expect(valuesOf(host, "Tal").slice(1).map((row) => row.slice(1, 3))).toEqual([[40, 0.4], ["", "19-17"]]);
  expect(book.sheet("Tal")!.cells.get(1, 2)).toMatchObject({ numberFormat: "0 %" });
  expect(formulasOf(book, "Tabell")).toHaveLength(1);
  expect(excel.lastCommand()).toBe("Gör till värden");
  expect(await excel.takeBack()).toMatchObject({ cells: 4, kept: [] });
  expect(formulasOf(book, "Tal")).toHaveLength(6);
  const results = Object.entries({ "1,1": 40, "1,2": 0.4, "2,1": "", "2,2": "19-17" }).map(([place, value]) => ({ sheet: book.sheet("Tal")!.id, row: Number(place[0]), column: Number(place[2]), value }));
  book.enterResults(results);
  expect(snapshot(book)).toEqual(before);
});

test("what a formula fills becomes values with it, and is the formula's to fill again when taken back", async () => {
  const { excel, book, host } = await excelWith(SHEETS);
  const [from, filled] = [{ row: 0, column: 0 }, [["Insatser", "Med figurer"], [12, 7]]];
  fills(book, "Tabell", from, filled);
  select(book, "Tabell", 1, 1);
  expect(await excel.toValues()).toMatchObject({ formulas: 1, cells: 4, whole: false });
  expect(valuesOf(host, "Tabell")).toEqual(filled);
  expect([...book.sheet("Tabell")!.cells.entries()].some(({ cell }) => cell.spilled ?? cell.formula)).toBe(false);
  expect(await excel.takeBack()).toMatchObject({ cells: 4, kept: [] });
  expect(formulasOf(book, "Tabell")).toEqual(["=INSATS.TÄCKNING(X1:Y9)"]);
  fills(book, "Tabell", from, filled);
  expect(valuesOf(host, "Tabell").slice(1)).toEqual([[12, 7]]);
});

test("a lone cell without any stands for the whole workbook, hidden sheets too; a larger selection never does", async () => {
  const { excel, book } = await excelWith({ ...SHEETS, Dolt: { rows: [[own("=INSATS.BELOPP(A1)", 5)]], visibility: "Hidden" } });
  select(book, "Tal", 0, 0);
  expect(await excel.toValues()).toMatchObject({ formulas: 6, whole: true, sheets: ["Tal", "Tabell", "Dolt"] });
  expect(["Tal", "Tabell", "Dolt"].flatMap((sheet) => formulasOf(book, sheet))).toHaveLength(2);
  await excel.takeBack();
  select(book, "Tal", 0, 0, 1, 4);
  expect(await excel.toValues()).toMatchObject({ ...NONE, whole: false });
});

test("a workbook without our formulas is left, and nothing is there to take back", async () => {
  const { excel, book, requests } = await excelWith({ A: [["x", own("=UPPER(A1)", "X")]] });
  select(book, "A", 0, 0);
  const before = snapshot(book);
  requests.clear();
  expect(await excel.toValues()).toMatchObject({ ...NONE, whole: true });
  expect(snapshot(book)).toEqual(before);
  expect(await excel.takeBack()).toBeNull();
});

test("formulas that show an error or are still working are left and told", async () => {
  const { excel, book } = await excelWith({ A: [[own("=INSATS.KVINNOR(B1)", "#BUSY!"), own("=INSATS.KVINNOR(B2)", "#N/A"), own("=INSATS.KVINNOR(B3)", 3)]] });
  select(book, "A", 0, 0, 1, 3);
  expect(await excel.toValues()).toMatchObject({ formulas: 1, cells: 1, busy: 1, errors: 1 });
  expect(formulasOf(book, "A")).toEqual(["=INSATS.KVINNOR(B1)", "=INSATS.KVINNOR(B2)"]);
});

test("an error among the cells that a formula fills leaves it whole", async () => {
  const { excel, book } = await excelWith({ A: [[own("=INSATS.KVINNOR(B1:B2)", 3)]] });
  fills(book, "A", { row: 0, column: 0 }, [[3], ["#DIV/0!"]]);
  select(book, "A", 0, 0);
  expect(await excel.toValues()).toMatchObject({ formulas: 0, cells: 0, errors: 1, whole: false });
  expect(formulasOf(book, "A")).toHaveLength(1);
});

test("values that have been changed since stay when it is taken back", async () => {
  const { excel, book, host } = await excelWith(SHEETS);
  select(book, "Tal", 0, 0);
  await excel.toValues();
  userTypes(host, "Tal", "B2", 41);
  expect(await excel.takeBack()).toMatchObject({ cells: 4, kept: [{ sheet: "Tal", row: 1, column: 1, reason: "changed" }] });
  expect(valuesOf(host, "Tal")[1]![1]).toBe(41);
  expect(formulasOf(book, "Tal")).toHaveLength(5);
});
