import { bootExcel, loadSheets, valuesOf, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(() => {
  loadSheets(booted.host, {
    S: { rows: [["Namn", "Antal"], ["Ett", 1], ["Två", 2.5]], merges: [{ row: 4, column: 0, rows: 2, columns: 2 }], at: { A5: "hopslagen" } },
    "3.4 Boende": [["x"]],
  });
  booted.requests.clear();
});

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("S"), context));

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = find(sheet).load("address");
    await context.sync();
    return range.address;
  });
}

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["S!A1:B5", (sheet) => sheet.getUsedRange(true)],
  ["S!B2", (sheet) => sheet.getCell(1, 1)],
  ["S!B2:C3", (sheet) => sheet.getRange("A1:B2").getOffsetRange(1, 1)],
  ["S!A1:C4", (sheet) => sheet.getRange("A1").getResizedRange(3, 2)],
  ["S!A1:B2", (sheet) => sheet.getRange("A1:C3").getAbsoluteResizedRange(2, 2)],
  ["S!B2:B3", (sheet) => sheet.getRange("A2:B3").getIntersection("B1:C9")],
  ["S!A1:D4", (sheet) => sheet.getRange("A1").getBoundingRect("D4")],
  ["S!2:2", (sheet) => sheet.getRange("B2").getEntireRow()],
  ["S!B:B", (sheet) => sheet.getRange("B2").getEntireColumn()],
  ["S!A3:B3", (sheet) => sheet.getRange("A1:B3").getLastRow()],
  ["S!B3", (sheet) => sheet.getRange("A1:B3").getLastCell()],
  ["S!A4:B5", (sheet) => sheet.getRange("A1:B3").getRowsBelow(2)],
  ["S!C1:C3", (sheet) => sheet.getRange("A1:B3").getColumnsAfter(1)],
  ["S!A1:B3", (sheet) => sheet.getRange("B2").getSurroundingRegion()],
  ["S!B2:B4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 1)],
  ["S!A2", (sheet) => sheet.getRange("A:B").find("ett", { matchCase: false })],
  ["'3.4 Boende'!A1", (sheet) => sheet.getRange("'3.4 Boende'!A1")],
])("%s", async (address, find) => {
  expect(await addressOf(find)).toBe(address);
});

test("a cell shows value, formula, text, type and format", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("D1:D5");
    range.numberFormat = [["General"], ["0.0 %"], ["#,##0"], ["yyyy-mm-dd"], ["@"]];
    range.values = [["=1+1"], [0.695], [12500], [45292], ["=text"]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1"], [0.695], [12500], [45292], ["=text"]]);
    expect(range.text).toEqual([[""], ["69,5 %"], ["12\u00a0500"], ["2024-01-01"], ["=text"]]);
    expect(range.valueTypes).toEqual([["Empty"], ["Double"], ["Double"], ["Double"], ["String"]]);
    expect(range.numberFormat[1]).toEqual(["0.0 %"]);
  });
});

test("text is read as if it were typed", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A10:A17");
    range.values = [["12"], ["'12"], ["68%"], ["2023-02-21"], ["TRUE"], ["-x"], ["'=x"], ["#N/A"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values.flat()).toEqual([12, "12", 0.68, 44978, true, "", "=x", "#N/A"]);
    expect(range.formulas[5]).toEqual(["=-x"]);
    expect(range.valueTypes.flat().slice(-2)).toEqual(["String", "Error"]);
  });
});

test("null in values leaves a cell alone, an empty text empties it", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2:B2").values = [[null, ""]];
    await context.sync();
  });
  expect(booted.host.book.sheet("S")!.cells.get(1, 0)?.value).toBe("Ett");
  expect(booted.host.book.sheet("S")!.cells.get(1, 1)).toBeUndefined();
});

test("over 1,500 cells go in several actions of one request", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, `rad ${row}`]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("E1:F2000").values = rows;
    await context.sync();
  });
  const [request] = booted.requests.work;
  expect(booted.requests.work).toHaveLength(1);
  expect(request!.body.Actions.filter(({ Name }) => Name === "Values").length).toBeGreaterThan(1);
  expect(booted.host.book.sheet("S")!.cells.get(1_999, 5)?.value).toBe("rad 1999");
});

test("200,000 cells come back whole", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column));
  loadSheets(booted.host, { S: rows });
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange().load("values,rowCount,columnCount");
    await context.sync();
    expect([used.rowCount, used.columnCount]).toEqual([20_000, 10]);
    expect(used.values[19_999]![9]).toBe(179_991);
  });
});

test("more than five million cells read as null", async () => {
  await onSheet(async (sheet, context) => {
    const whole = sheet.getRange().load("values,cellCount");
    await context.sync();
    expect(whole.values).toBeNull();
    expect(whole.cellCount).toBe(-1);
  });
});

test("merged areas are found, made and taken apart", async () => {
  await onSheet(async (sheet, context) => {
    const found = sheet.getRange("A1:B9").getMergedAreasOrNullObject().load("address,areaCount");
    const none = sheet.getRange("D1:E2").getMergedAreasOrNullObject();
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A5").unmerge();
    const after = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
    after.load("areas/items/address");
    await context.sync();
    expect([found.address, found.areaCount]).toEqual(["S!A5:B6", 1]);
    expect(none.isNullObject).toBe(true);
    expect(after.areas.items.map(({ address }) => address)).toEqual(["S!A1:B1"]);
  });
  expect(valuesOf(booted.host, "S")[0]).toEqual(["Namn", ""]);
});

test("a formula that gives nothing stays when its cell is merged with others", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A8").formulas = [['=""&""']];
    sheet.getRange("A8:B8").merge();
    const merged = sheet.getRange("A8").load("formulas");
    await context.sync();
    expect(merged.formulas).toEqual([['=""&""']]);
  });
});

test("what is written behind a merged cell's back is not kept", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A5:B6").values = [["överst", "dold"], ["dold", "dold"]];
    await context.sync();
  });
  expect(valuesOf(booted.host, "S").slice(4)).toEqual([["överst", ""]]);
});

test("looks are set, read back, and null where they differ", async () => {
  await onSheet(async (sheet, context) => {
    const [cell, row] = [sheet.getRange("A1"), sheet.getRange("A1:B1")];
    cell.format.fill.color = "#ffcc00";
    cell.format.font.bold = true;
    cell.format.wrapText = true;
    cell.format.verticalAlignment = "Top";
    row.format.columnWidth = 200;
    cell.format.borders.getItem("EdgeBottom").color = "#123456";
    cell.load({ format: { fill: { color: true }, font: { bold: true, color: true }, wrapText: true, columnWidth: true, verticalAlignment: true } });
    row.load({ format: { fill: { color: true } } });
    await context.sync();
    expect(cell.format.toJSON()).toMatchObject({ fill: { color: "#FFCC00" }, font: { bold: true, color: "#000000" }, wrapText: true, columnWidth: 200, verticalAlignment: "Top" });
    expect(row.format.fill.color).toBeNull();
    cell.format.fill.clear();
    cell.load({ format: { fill: { color: true } } });
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFFFF");
  });
  expect(booted.host.book.sheet("S")!.cells.get(0, 0)?.style?.borders).toEqual({ EdgeBottom: { style: "Continuous", color: "#123456" } });
});

test("a link is kept with its text", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A9");
    cell.hyperlink = { documentReference: "'3.4 Boende'!A1", textToDisplay: "3.4 · A1" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.values).toEqual([["3.4 · A1"]]);
    expect(cell.hyperlink).toMatchObject({ documentReference: "'3.4 Boende'!A1" });
  });
});

test("links of many cells at once, and heights of rows", async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A8:A9");
    cells.setCellProperties([[{ hyperlink: { documentReference: "'3.4 Boende'!A1", textToDisplay: "3.4" } }], [{}]]);
    cells.setRowProperties([{}, { format: { rowHeight: 42 } }]);
    const read = cells.getCellProperties({ hyperlink: true });
    await context.sync();
    expect(read.value.map(([cell]) => cell!.hyperlink)).toEqual([{ documentReference: "'3.4 Boende'!A1", textToDisplay: "3.4" }, null]);
  });
  expect(booted.host.book.sheet("S")!.facts.rowHeights).toEqual({ 8: 42 });
});

test("properties that the host lacks are refused", async () => {
  await expect(onSheet(async (sheet, context) => {
    sheet.getRange("A1").setCellProperties([[{ style: "Good" }]]);
    await context.sync();
  })).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(booted.host.missing.size).toBeGreaterThan(0);
});

test("clear takes contents, formats or all", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").format.fill.color = "red";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
    await context.sync();
  });
  const { cells } = booted.host.book.sheet("S")!;
  expect([cells.get(0, 0)?.value, cells.get(0, 0)?.style?.fill]).toEqual([null, "#FF0000"]);
  expect([cells.get(1, 0)?.value, cells.get(1, 0)?.style]).toEqual(["Ett", undefined]);
  expect(cells.get(2, 0)).toBeUndefined();
});

test("rows put in and taken out move what is below, merges too", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("2:2").insert("Down");
    await context.sync();
    expect(valuesOf(booted.host, "S").map(([first]) => first)).toEqual(["Namn", "", "Ett", "Två", "", "hopslagen"]);
    expect(booted.host.book.sheet("S")!.facts.merges).toEqual([{ row: 5, column: 0, rows: 2, columns: 2 }]);
    sheet.getRange("1:3").delete("Up");
    await context.sync();
  });
  expect(valuesOf(booted.host, "S").map(([first]) => first)).toEqual(["Två", "", "hopslagen"]);
  expect(booted.host.book.sheet("S")!.facts.merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);
});

test("a column put in moves what is to the right", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A5").unmerge();
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("B1").values = [["Ny"]];
    await context.sync();
  });
  expect(valuesOf(booted.host, "S").slice(0, 2)).toEqual([["Namn", "Ny", "Antal"], ["Ett", "", 1]]);
});

test("selecting moves selection and sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("3.4 Boende").getRange("B3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.name]).toEqual(["'3.4 Boende'!B3", "3.4 Boende"]);
  });
  expect(booted.host.book.canUndo).toBe(false);
});

test("a hidden sheet cannot be selected in or come to the front", async () => {
  booted.host.book.transact("user", (edit) => edit.setSheet(booted.host.book.sheet("3.4 Boende")!.id, "visibility", "Hidden"));
  const work = (go: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      go(context.workbook.worksheets.getItem("3.4 Boende"));
      await context.sync();
    });
  await expect(work((sheet) => sheet.getRange("A1").select())).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(work((sheet) => sheet.activate())).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a tracked range can be used in the next request", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1").load("address");
    await context.sync();
    range.values = [["först", "sedan"]];
    await context.sync();
    const cell = range.getCell(0, 1).load("values");
    await context.sync();
    expect(cell.values).toEqual([["sedan"]]);
  });
});

test("copying brings values and looks", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("D1").copyFrom("A1:B3");
    sheet.getRange("G1").copyFrom("A1", "Values");
    await context.sync();
  });
  const { cells } = booted.host.book.sheet("S")!;
  expect([cells.get(2, 4)?.value, cells.get(0, 3)?.style?.bold]).toEqual([2.5, true]);
  expect([cells.get(0, 6)?.value, cells.get(0, 6)?.style?.bold]).toEqual(["Namn", undefined]);
});

test("copying all brings merged cells and lists along; a part of merged cells is not written over", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A5").dataValidation.rule = { list: { source: "Ja,Nej", inCellDropDown: true } };
    sheet.getRange("D9").copyFrom("A5:B6");
    sheet.getRange("F9:G9").merge();
    await context.sync();
    sheet.getRange("G9").copyFrom("A1");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
  const { merges, validations } = booted.host.book.sheet("S")!.facts;
  expect(merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 2 }, { row: 8, column: 3, rows: 2, columns: 2 }, { row: 8, column: 5, rows: 1, columns: 2 }]);
  expect(validations.flatMap(({ areas }) => areas)).toEqual([{ row: 4, column: 0, rows: 1, columns: 1 }, { row: 8, column: 3, rows: 1, columns: 1 }]);
});

test("replaceAll tells how many", async () => {
  await onSheet(async (sheet, context) => {
    const count = sheet.getRange("A1:B3").replaceAll("t", "T", { matchCase: true });
    await context.sync();
    expect(count.value).toBe(3);
  });
  expect(valuesOf(booted.host, "S")[1]).toEqual(["ETT", 1]);
});

test("formulas told from where they stand move with their cell; what only looks like a reference stays", async () => {
  const formula = `=B2*$A$1+SUM(A3:B4)+LOG10(B2)&"C5"&Tabell1[A1]&'Blad R1'!C2`;
  await onSheet(async (sheet, context) => {
    sheet.getRange("C2").formulas = [[formula]];
    const from = sheet.getRange("C2").load("formulasR1C1");
    await context.sync();
    expect(from.formulasR1C1).toEqual([[`=RC[-1]*R1C1+SUM(R[1]C[-2]:R[2]C[-1])+LOG10(RC[-1])&"C5"&Tabell1[A1]&'Blad R1'!RC`]]);
    sheet.getRange("D3:D4").formulasR1C1 = [from.formulasR1C1[0]!, ["'=text"]];
    const [moved, same] = [sheet.getRange("D3:D4").load("formulas"), sheet.getRange("C2").load("formulas")];
    await context.sync();
    expect(moved.formulas).toEqual([[`=C3*$A$1+SUM(B4:C5)+LOG10(C3)&"C5"&Tabell1[A1]&'Blad R1'!D3`], ["=text"]]);
    expect(same.formulas).toEqual([[formula]]);
  });
});
