import { until } from "../until";
import { bootExcel, loadSheets, userTypes, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(async () => {
  loadSheets(booted.host, { S: [["a"]], Mål: [] });
  booted.host.forgetClient();
});

/** Time for what should not come. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a sheet tells what the person changed, until the listener is removed", async () => {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const stop = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S").load("id");
    await context.sync();
    const handler = sheet.onChanged.add(async (event) => void seen.push(event));
    await context.sync();
    return handler;
  });
  userTypes(booted.host, "S", "B7", "x");
  userTypes(booted.host, "Mål", "A1", "annat blad");
  await until(() => seen.length > 0);
  await aWhile();
  expect(seen.map(({ address, source, changeType, triggerSource, details }) => [address, source, changeType, triggerSource, details])).toEqual([
    ["B7", "Local", "RangeEdited", "Unknown", { valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" }],
  ]);
  await Excel.run(stop.context, async (context) => {
    stop.remove();
    await context.sync();
  });
  userTypes(booted.host, "S", "B8", "tyst");
  await aWhile();
  expect(seen).toHaveLength(1);
});

test("the add-in's own changes say so, one event a write, after the answer", async () => {
  const seen: [string, string | undefined][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => void seen.push([address, triggerSource]));
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Mål");
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    sheet.getRange("D1").values = [["x"]];
    sheet.getRange("D2").format.fill.color = "#FF0000";
    await context.sync();
    expect(seen).toEqual([]);
  });
  await until(() => seen.length > 1);
  expect(seen).toEqual([["A1:B2", "ThisLocalAddin"], ["D1", "ThisLocalAddin"]]);
});

test("the range of an event can be asked for", async () => {
  const changed = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => resolve(event));
      await context.sync();
      userTypes(booted.host, "S", "A1:A2", [["ett"], ["två"]]);
    });
  });
  const event = await changed;
  await Excel.run(async (context) => {
    const range = event.getRange(context).load("values");
    await context.sync();
    expect(range.values).toEqual([["ett"], ["två"]]);
  });
});

test("sheets that come, go, change name, place and visibility, and come to the front", async () => {
  const seen: string[] = [];
  const note = async (event: { type: string }) => void seen.push(event.type);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onNameChanged.add(async (event) => void seen.push(`${event.nameBefore} → ${event.nameAfter}`));
    worksheets.onVisibilityChanged.add(note);
    worksheets.onMoved.add(async (event) => void seen.push(`${event.positionBefore} → ${event.positionAfter}`));
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    await context.sync();
    const sheet = worksheets.add("Ny");
    sheet.name = "Nyare";
    sheet.position = 0;
    sheet.activate();
    worksheets.getItem("Mål").visibility = "Hidden";
    sheet.delete();
    await context.sync();
  });
  await until(() => seen.includes("WorksheetDeleted"));
  expect(seen).toEqual([
    "WorksheetAdded", "Ny → Nyare", "2 → 0", "WorksheetDeactivated", "WorksheetActivated", "WorksheetVisibilityChanged",
    "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeleted",
  ]);
});

test("the selection tells itself, to sheets and to the workbook", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(address));
    context.workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
    await context.sync();
  });
  const { book } = booted.host;
  book.transact("user", (edit) => edit.setBook("selection", { sheet: book.sheets[0]!.id, areas: [{ row: 2, column: 1, rows: 2, columns: 1 }] }));
  await until(() => seen.length > 1);
  expect(seen.toSorted()).toEqual(["B3:B4", "workbook"]);
});

test("runtime.enableEvents silences them", async () => {
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void count++);
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem("S").getRange("A1").values = [["tyst"]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    context.workbook.worksheets.getItem("S").getRange("A1").values = [["hörs"]];
    await context.sync();
  });
  await until(() => count > 0);
  await aWhile();
  expect(count).toBe(1);
});

test("undo by the person is an event too", async () => {
  userTypes(booted.host, "S", "A1", "nytt");
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, details }) => void seen.push([address, details.valueAfter]));
    await context.sync();
  });
  booted.host.book.undo();
  await until(() => seen.length > 0);
  expect(seen).toEqual([["A1", "a"]]);
});

test("results that a calculator hands in are told as calculated, not as changed", async () => {
  const seen: string[] = [];
  const { book } = booted.host;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("B1").formulas = [["=1+1"]];
    await context.sync();
    context.workbook.worksheets.onChanged.add(async () => void seen.push("changed"));
    context.workbook.worksheets.onCalculated.add(async () => void seen.push("calculated"));
    await context.sync();
  });
  book.enterResults([{ sheet: book.sheets[0]!.id, row: 0, column: 1, value: 2 }]);
  await until(() => seen.length > 0);
  await aWhile();
  expect(seen).toEqual(["calculated"]);
  expect(book.sheets[0]!.cells.get(0, 1)).toMatchObject({ formula: "=1+1", value: 2 });
});
