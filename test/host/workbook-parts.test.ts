import { bootExcel, loadSheets, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel({ fileName: "Mellansjö-2023.xlsx", settings: { insatskollen: { version: 1 } } });
});
beforeEach(() => loadSheets(booted.host, { S: [["Namn", "Mål"], ["Ett", "Delmål 1"]], Val: [["Ja"], ["Nej"]] }));

test("settings of the workbook were there from the start", () => {
  expect(Office.context.document.settings.get("insatskollen")).toEqual({ version: 1 });
});

test("workbook.settings are kept, changed and taken away", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rättelser", { kolumner: ["A", "B"] });
    await context.sync();
    const [kept, lacking] = [settings.getItemOrNullObject("rättelser").load("value"), settings.getItemOrNullObject("annat")];
    await context.sync();
    expect([kept.value, lacking.isNullObject]).toEqual([{ kolumner: ["A", "B"] }, true]);
    kept.delete();
    await context.sync();
  });
  expect(booted.host.book.facts.settings).toEqual({});
});

test("Office's document settings are saved with the workbook", async () => {
  Office.context.document.settings.set("sett", [1, 2]);
  const result = await new Promise<Office.AsyncResult<void>>((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(result.status).toBe("succeeded");
  expect(booted.host.book.facts.settings).toMatchObject({ sett: [1, 2] });
});

test("names, properties, comments", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("Insatser", workbook.worksheets.getItem("S").getRange("A1:B2"));
    workbook.properties.title = "Återrapport";
    workbook.properties.custom.add("Region", "Mellansjö");
    workbook.comments.add("S!A2", "Stämmer det?").replies.add("Ja.");
    await context.sync();
    const range = workbook.names.getItem("insatser").getRange().load("address");
    const byName = workbook.worksheets.getItem("Val").getRange("Insatser").load("address");
    const region = workbook.properties.custom.getItem("region").load("value");
    const comment = workbook.comments.getItemByCell("S!A2");
    comment.load("content,authorName,replies/items/content");
    workbook.properties.load("title");
    await context.sync();
    expect([range.address, byName.address, region.value, workbook.properties.title]).toEqual(["S!A1:B2", "S!A1:B2", "Mellansjö", "Återrapport"]);
    expect([comment.content, comment.replies.items.map(({ content }) => content)]).toEqual(["Stämmer det?", ["Ja."]]);
  });
  expect(booted.host.book.facts.names[0]?.formula).toBe("=S!$A$1:$B$2");
});

test("a property of one's own holds 255 characters", async () => {
  const add = (length: number) =>
    Excel.run(async (context) => {
      context.workbook.properties.custom.add("långt", "x".repeat(length));
      await context.sync();
    });
  await add(255);
  await expect(add(256)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("application: separators by language, calculation, screen", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,calculationMode");
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    context.workbook.load("name");
    await context.sync();
    expect([application.decimalSeparator, application.calculationMode, context.workbook.name]).toEqual([",", "Automatic", "Bok1.xlsx"]);
  });
});

test("a list to choose from is put on cells, cut and read", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const column = sheet.getRange("C1:C9");
    column.dataValidation.rule = { list: { inCellDropDown: true, source: "=Val!A1:A2" } };
    sheet.getRange("C2").dataValidation.clear();
    sheet.getRange("C3:C4").values = [["Ja"], ["Kanske"]];
    await context.sync();
    const [one, mixed, none] = [sheet.getRange("C3").dataValidation.load("type,rule,valid"), column.dataValidation.load("type"), sheet.getRange("C2").dataValidation.load("type")];
    const invalid = sheet.getRange("C3:C9").dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    expect(one.toJSON()).toMatchObject({ type: "List", valid: true, rule: { list: { source: "=Val!A1:A2" } } });
    expect([mixed.type, none.type, invalid.address]).toEqual(["MixedCriteria", "None", "S!C4"]);
  });
});

test("conditional formats mark without touching the cells' own looks", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1:B2");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FFEEDD";
    await context.sync();
    const found = range.conditionalFormats.load("items/id,items/type");
    await context.sync();
    expect(found.items.map(({ type }) => type)).toEqual(["Custom"]);
    found.items[0]!.custom.rule.load("formula");
    await context.sync();
    expect(found.items[0]!.custom.rule.formula).toBe("=TRUE");
    found.items[0]!.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(booted.host.book.sheet("S")!.cells.get(0, 0)?.style).toBeUndefined();
});

test("a filter hides rows and says so", async () => {
  loadSheets(booted.host, { S: [["Mål"], ["ett"], ["två"], ["ett"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["ett"] });
    sheet.autoFilter.load("enabled,isDataFiltered");
    const row = sheet.getRange("A3").load("rowHidden");
    const all = sheet.getRange("A1:A4").load("rowHidden");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, row.rowHidden, all.rowHidden]).toEqual([true, true, true, null]);
    sheet.autoFilter.clearCriteria();
    row.load("rowHidden");
    await context.sync();
    expect(row.rowHidden).toBe(false);
  });
});

test("panes freeze and thaw", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("S");
    freezePanes.freezeRows(1);
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("S!1:1");
    freezePanes.unfreeze();
    const thawed = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(thawed.isNullObject).toBe(true);
  });
});

test("sheets: order, colour, neighbours, hidden ones, properties of their own", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add();
    sheet.tabColor = "#00FF00";
    sheet.position = 0;
    sheet.visibility = "VeryHidden";
    sheet.customProperties.add("roll", "rapport");
    sheet.load("name,position,tabColor,visibility,id");
    worksheets.load("items/name");
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    const next = sheet.getNext().load("name");
    const role = sheet.customProperties.getItem("Roll").load("value");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Blad3", position: 0, tabColor: "#00FF00", visibility: "VeryHidden" });
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Blad3", "S", "Val"]);
    expect([all.value, visible.value, next.name, role.value]).toEqual([3, 2, "S", "rapport"]);
  });
});
