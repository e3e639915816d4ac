import { bootExcel, loadSheets, valuesOf, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(() => loadSheets(booted.host, { S: [["Namn", "Mål", "Mål"], ["Ett", 1, "x"], ["Två", 2, "y"], [], ["under tabellen"]] }));

test("a table is made, with a name of its own and no two columns alike", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("S!A1:C3", true);
    table.name = "Insatser";
    table.load("name,id,showHeaders,columns/items/name,columns/items/index,rows/count");
    const [body, header] = [table.getDataBodyRange().load("address"), table.getHeaderRowRange().load("values")];
    await context.sync();
    expect([table.name, table.showHeaders, table.rows.count]).toEqual(["Insatser", true, 2]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([["Namn", 0], ["Mål", 1], ["Mål2", 2]]);
    expect([body.address, header.values]).toEqual(["S!A2:C3", [["Namn", "Mål", "Mål2"]]]);
  });
});

test("rows and columns are added and deleted; what stands below moves", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("S!A1:C3", true);
    table.rows.add(undefined, [["Tre", 3, "z"], ["Fyra", 4, "å"]]);
    await context.sync();
    expect(valuesOf(booted.host, "S").map(([first]) => first)).toEqual(["Namn", "Ett", "Två", "Tre", "Fyra", "", "under tabellen"]);
    table.columns.add(1, [["Prestationer"], ["p"], ["q"], ["r"], ["s"]]);
    table.rows.getItemAt(0).delete();
    const column = table.columns.getItem("Prestationer").load("values,index");
    const range = table.getRange().load("address");
    await context.sync();
    expect([column.index, column.values.flat(), range.address]).toEqual([1, ["Prestationer", "q", "r", "s"], "S!A1:D4"]);
    table.columns.getItem("Mål").delete();
    table.load("columns/items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Namn", "Prestationer", "Mål2"]);
  });
});

test("a table without headers gets a row of them", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("S").tables.add("A2:B3", false);
    const [header, range] = [table.getHeaderRowRange().load("values"), table.getRange().load("address")];
    await context.sync();
    expect([header.values, range.address]).toEqual([[["Kolumn1", "Kolumn2"]], "S!A2:B4"]);
  });
});

test("a table becomes a range again, a name is taken once", async () => {
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("S");
    tables.add("A1:C3", true).name = "En";
    const lacking = tables.getItemOrNullObject("Annan");
    tables.getItem("en").convertToRange();
    const count = tables.getCount();
    await context.sync();
    expect([lacking.isNullObject, count.value]).toEqual([true, 0]);
  });
  expect(valuesOf(booted.host, "S")[1]).toEqual(["Ett", 1, "x"]);
});

test("a row of the wrong width is refused", async () => {
  const work = Excel.run(async (context) => {
    context.workbook.tables.add("S!A1:C3", true).rows.add(undefined, [["för", "smal"]]);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidArgument" });
});
