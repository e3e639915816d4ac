import { bootExcel, loadSheets, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(() => loadSheets(booted.host, { Summor: [["Område", "Kvinnor", "Män"], ["Boende", 0.6, 0.4], ["Arbete", 0.25, 0.75]] }));

const facts = () => booted.host.book.sheet("Summor")!.facts;
const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Summor"), context));

test("a chart is added, given its series and looks, and read again", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarStacked100", sheet.getRange("B2:B3"), "Columns");
    chart.name = "Andelar";
    chart.title.text = "Kvinnor och män";
    chart.legend.position = "Top";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const women = chart.series.getItemAt(0);
    women.name = "Kvinnor";
    women.gapWidth = 40;
    women.setXAxisValues(sheet.getRange("A2:A3"));
    women.format.fill.setSolidColor("#1f5a8c");
    women.hasDataLabels = true;
    women.dataLabels.numberFormat = "0 %";
    women.dataLabels.format.font.color = "#FFFFFF";
    chart.series.add("Män").setValues(sheet.getRange("C2:C3"));
    chart.setPosition("B5", "C6");
    await context.sync();
    const found = sheet.charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height,items/series/items/name,items/title/text");
    await context.sync();
    expect(found.items.map((it) => [it.name, it.chartType, it.title.text, it.left, it.top, it.width, it.height])).toEqual([["Andelar", "BarStacked100", "Kvinnor och män", 48, 60, 96, 30]]);
    expect(found.items[0]!.series.items.map(({ name }) => name)).toEqual(["Kvinnor", "Män"]);
  });
  expect(facts().charts[0]).toMatchObject({
    legend: { visible: true, position: "Top" },
    axes: { category: { reversed: true }, value: { gridlines: false } },
    series: [
      { colour: "#1F5A8C", gapWidth: 40, values: { area: { row: 1, column: 1, rows: 2, columns: 1 } }, categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } }, labels: { shown: true, format: "0 %", colour: "#FFFFFF" } },
      { values: { area: { row: 1, column: 2, rows: 2, columns: 1 } }, categories: null },
    ],
  });
  expect(booted.host.missing.size).toBe(0);
});

test("a chart has a series for each column of its numbers, or for each row", async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add("BarClustered", sheet.getRange("B2:C3"), "Columns");
    sheet.charts.add("BarClustered", sheet.getRange("B2:C2"));
    await context.sync();
  });
  expect(facts().charts.map(({ series }) => series.map(({ values }) => [values.area.row, values.area.column, values.area.rows, values.area.columns]))).toEqual([[[1, 1, 2, 1], [1, 2, 2, 1]], [[1, 1, 1, 2]]]);
});

test("a chart is found by its name, taken away, and not found", async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add("BarClustered", sheet.getRange("B2:B3")).name = "Antal";
    await context.sync();
    sheet.charts.getItem("antal").delete();
    const gone = sheet.charts.getItemOrNullObject("Antal").load("name");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    sheet.charts.getItem("Antal").delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("undo takes a chart away", async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add("BarClustered", sheet.getRange("B2:B3"));
    await context.sync();
  });
  booted.host.book.undo();
  expect(facts().charts).toEqual([]);
});

test("a protected sheet takes no charts", async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.protect();
    sheet.charts.add("BarClustered", sheet.getRange("B2:B3"));
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test("how a sheet is printed", async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:C3");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sida &P";
    sheet.horizontalPageBreaks.add("A3");
    await context.sync();
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, area.address, rows.address]).toEqual(["Landscape", expect.objectContaining({ horizontalFitToPages: 1 }), "Summor!A1:C3", "Summor!1:1"]);
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(facts().page).toMatchObject({ headersFooters: { CenterFooter: "Sida &P" }, breaks: [] });
});

test("a colour scale keeps its colours", async () => {
  const criteria = { minimum: { type: "LowestValue" as const, color: "#FFFFFF" }, maximum: { type: "HighestValue" as const, color: "#1F5A8C" } };
  await onSheet(async (sheet, context) => {
    const { colorScale } = sheet.getRange("B2:C3").conditionalFormats.add("ColorScale");
    colorScale.criteria = criteria;
    await context.sync();
    colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect([colorScale.criteria, colorScale.threeColorScale]).toEqual([expect.objectContaining({ maximum: expect.objectContaining({ color: "#1F5A8C" }) }), false]);
  });
});
