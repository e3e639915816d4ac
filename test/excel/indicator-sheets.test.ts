import { ExcelProblem } from "../../src/excel/port";
import { userTypes, valuesOf, type Sheets } from "../host/boot";
import { figuresPlan, LINES, plansFor, summaryPlan } from "./indicator-plans";
import { excelWith, snapshot, valueAt } from "./support";

const data: Sheets = { "4.4 Anna's": [["Namn", "Resultat"], ["Cykelväg", "12 kvinnor deltog"], ["Fiber", "x"], ["Kurs", "=7 kvinnor"]] };
const names = (book: { sheets: readonly { facts: { name: string } }[] }) => book.sheets.map(({ facts }) => facts.name);

const problem = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => error);

describe("written the first time", () => {
  test("cells, formulas and links are there, and texts are texts", async () => {
    const { excel, host, book } = await excelWith(data);
    const written = await excel.writeIndicators(plansFor(LINES));
    expect(written).toEqual({ label: "Skriv figurer och indikatorer", cells: 34, kept: [], sheets: ["Figurer", "Indikatorer"] });
    expect(host.missing.size).toBe(0);
    expect(names(book)).toEqual(["4.4 Anna's", "Figurer", "Indikatorer"]);
    expect(valuesOf(host, "Figurer").map((row) => row.slice(0, 4))).toEqual([["Räknas", "Cell", "Orden", "Kvinnor"], ["Ja", "B2", "12 kvinnor deltog", 12], ["Ja", "B3", "=7 kvinnor", 7], ["Ja", "B4", "+46 70 är inget antal", ""]]);
    const figures = book.sheet("Figurer")!;
    expect([figures.cells.get(2, 2)!.formula, figures.cells.get(2, 4)!.formula]).toEqual([undefined, "=D3*2"]);
    expect(figures.cells.get(2, 1)!.link).toEqual({ documentReference: "'4.4 Anna''s'!B3", screenTip: "4.4 Anna's" });
    expect(book.sheet("Indikatorer")!.cells.get(3, 1)!.formula).toBe(`=SUMIFS(Figurer[Kvinnor],Figurer[Räknas],"Ja",Figurer[Orden],"<>Figurer[Kvinnor]")+0`);
    expect(book.activeSheet.facts.name).toBe("Indikatorer");
  });

  test("links to this workbook by its name lead here, and those to other files stand as text", async () => {
    const { excel, book } = await excelWith(data);
    const { fileName } = await excel.read();
    const figures = figuresPlan(LINES);
    const links = figures.links.map((link, at) => ({ ...link, file: at === 0 ? fileName : "Annan.xlsx" }));
    await excel.writeIndicators([{ ...figures, links }, summaryPlan(["Boende"])]);
    const { cells } = book.sheet("Figurer")!;
    expect([1, 2].map((row) => cells.get(row, 1)!)).toMatchObject([{ value: "B2", link: { documentReference: "'4.4 Anna''s'!B2" } }, { value: "B3" }]);
    expect(cells.get(2, 1)!.link).toBeUndefined();
  });

  test("looks, table, list, page and what stays when scrolled", async () => {
    const { excel, book } = await excelWith(data);
    await excel.writeIndicators(plansFor(LINES));
    const { facts, cells } = book.sheet("Figurer")!;
    expect(facts.tables).toMatchObject([{ name: "Figurer", area: { row: 0, column: 0, rows: 4, columns: 6 }, style: "TableStyleLight1" }]);
    expect(facts).toMatchObject({
      frozen: { rows: 1, columns: 1 },
      hiddenColumns: [5],
      validations: [{ areas: [{ row: 1, column: 0, rows: 3, columns: 1 }], rule: { list: { source: "Ja,Nej" } }, prompt: { showPrompt: true, message: "Ja: talet är med." } }],
      page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, titleRows: { row: 0, rows: 1 }, headersFooters: { CenterFooter: "Sida &P av &N" } },
    });
    expect(facts.columnWidths[2]).toBeCloseTo(213.75);
    expect(cells.get(0, 0)!.style).toMatchObject({ bold: true, wrap: true, fill: "#E7EEF5" });
    expect(cells.get(1, 3)).toMatchObject({ numberFormat: "#,##0", style: { horizontal: "Right" } });
    expect(book.sheet("Indikatorer")!.facts).toMatchObject({ merges: [{ row: 1, column: 0, rows: 1, columns: 3 }], rowHeights: { 0: 24, 1: 30 }, page: { breaks: [3] }, conditionalFormats: [{ type: "ColorScale", rule: { criteria: { maximum: { color: "#7FA8CC" } } } }] });
  });

  test("charts show the sums, in their colours, where they were planned", async () => {
    const { excel, book } = await excelWith(data);
    await excel.writeIndicators(plansFor(LINES));
    const { id, facts } = book.sheet("Indikatorer")!;
    const values = (column: number) => ({ sheet: id, area: { row: 3, column, rows: 2, columns: 1 } });
    expect(facts.charts).toMatchObject([{
      name: "Insatskollen 1", type: "BarStacked100", title: "Kvinnor och män", legend: { visible: true }, axes: { category: { reversed: true }, value: { visible: false } },
      series: [
        { name: "Kvinnor", values: values(1), categories: values(0), colour: "#5B2C83", labels: { shown: true, format: "#,##0", colour: "#FFFFFF" } },
        { name: "Män", values: values(2), categories: values(0), colour: "#E0A526", labels: { colour: "#000000" } },
      ],
      left: 0, top: 114, height: 90,
    }]);
  });

  test("an overlapping look that comes later shows", async () => {
    const { excel, book } = await excelWith(data);
    const plan = summaryPlan(["Boende"]);
    await excel.writeIndicators([figuresPlan(LINES), { ...plan, looks: [{ row: 3, column: 1, rows: 1, columns: 1, look: "share" }, { row: 3, column: 0, rows: 1, columns: 3, look: "count" }] }]);
    expect(book.sheet("Indikatorer")!.cells.get(3, 1)!.numberFormat).toBe("#,##0");
  });

  test("taken away again, everything is as before", async () => {
    const { excel, book } = await excelWith(data);
    const before = snapshot(book);
    await excel.writeIndicators(plansFor(LINES));
    expect(excel.lastCommand()).toBe("Skriv figurer och indikatorer");
    expect(await excel.takeBack()).toEqual({ label: "Skriv figurer och indikatorer", cells: 34, kept: [] });
    expect(snapshot(book)).toEqual(before);
  });

  test("a sheet and a table of the user's own by these names are left; formulas ask ours", async () => {
    const own = { id: 1, name: "figurer", area: { row: 0, column: 0, rows: 2, columns: 1 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1] };
    const { excel, host, book } = await excelWith({ ...data, Figurer: { rows: [["Min egen"], ["x"]], tables: [own] } });
    expect(await excel.indicatorNames(["Figurer", "Indikatorer"])).toEqual(["Figurer (2)", "Indikatorer"]);
    await excel.writeIndicators(plansFor(LINES));
    expect(names(book)).toEqual(["4.4 Anna's", "Figurer", "Figurer (2)", "Indikatorer"]);
    expect(valuesOf(host, "Figurer")).toEqual([["Min egen"], ["x"]]);
    expect(book.sheet("Figurer (2)")!.facts.tables[0]!.name).toBe("Figurer_2");
    expect(await excel.indicatorNames(["Figurer", "Indikatorer"])).toEqual(["Figurer (2)", "Indikatorer"]);
    expect(book.sheet("Indikatorer")!.cells.get(3, 1)!.formula).toBe(`=SUMIFS(Figurer_2[Kvinnor],Figurer_2[Räknas],"Ja",Figurer_2[Orden],"<>Figurer[Kvinnor]")+0`);
  });

  test("however long the texts, no request is large", async () => {
    const { excel, book, requests } = await excelWith(data);
    const lines = Array.from({ length: 1_500 }, (_, at) => ({ id: `f${at}`, words: `${at} kvinnor i ${"åäö ".repeat(800)}`, women: at }));
    await excel.writeIndicators(plansFor(lines));
    expect(Math.max(...requests.work.map(({ bytes }) => bytes))).toBeLessThan(1_500_000);
    expect(book.sheet("Figurer")!.cells.get(1_500, 1)!.link).toMatchObject({ documentReference: "'4.4 Anna''s'!B1501" });
  });

  test("a table with no line has an empty one", async () => {
    const { excel, book } = await excelWith(data);
    await excel.writeIndicators(plansFor([]));
    expect(book.sheet("Figurer")!.facts.tables[0]!.area.rows).toBe(2);
  });
});

describe("written anew", () => {
  const written = async (lines = LINES) => {
    const opened = await excelWith(data);
    await opened.excel.writeIndicators(plansFor(lines));
    return opened;
  };

  test("nothing is doubled, and the same plans give the same sheets", async () => {
    const { excel, book } = await written();
    const before = snapshot(book);
    await excel.writeIndicators(plansFor(LINES));
    expect(snapshot(book)).toEqual(before);
  });

  test.each([["fewer", LINES.slice(1)], ["more", [...LINES, { id: "d4", words: "5 kvinnor", women: 5 }]]])("with %s lines the same table has them, and taking back brings the old ones", async (_, lines) => {
    const { excel, book } = await written();
    const [before, tables] = [snapshot(book), book.sheet("Figurer")!.facts.tables];
    await excel.writeIndicators(plansFor(lines, ["Boende", "Arbete", "Miljö"]));
    expect(names(book)).toEqual(["4.4 Anna's", "Figurer", "Indikatorer"]);
    expect(book.sheet("Figurer")!.facts.tables).toMatchObject([{ id: tables[0]!.id, name: "Figurer", area: { rows: lines.length + 1 } }]);
    expect(valueAt(book, "Figurer", lines.length, 5)).toBe(lines.at(-1)!.id);
    expect(valueAt(book, "Figurer", lines.length + 1, 5)).toBeNull();
    expect(book.sheet("Indikatorer")!.facts.charts.map(({ name, series }) => [name, series[0]!.values.area.rows])).toEqual([["Insatskollen 1", 3]]);
    await excel.takeBack();
    expect(snapshot(book)).toEqual(before);
  });

  test("a person's own columns go with their lines, formulas too, and come back", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "Figurer", "G1:H4", [["Min not", "Tredubbelt"], ["kolla", "=D2*3"], ["'2023", "=D3*3"], ["", "=D4*3"]]);
    const before = snapshot(book);
    const lines = [{ id: "d4", words: "5 kvinnor", women: 5 }, LINES[1]!, LINES[2]!, LINES[0]!];
    await excel.writeIndicators(plansFor(lines));
    const { cells } = book.sheet("Figurer")!;
    expect([1, 2, 3, 4].map((row) => [cells.get(row, 5)!.value, cells.get(row, 6)?.value ?? null, cells.get(row, 7)!.formula])).toEqual([["d4", null, "=D2*3"], ["b2", "2023", "=D3*3"], ["c3", null, "=D4*3"], ["a1", "kolla", "=D5*3"]]);
    await excel.takeBack();
    expect(snapshot(book)).toEqual(before);
  });

  test("what stands apart to the right stays where it is", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "Figurer", "H1:H4", [["Summering"], ["ett"], ["två"], ["tre"]]);
    await excel.writeIndicators(plansFor([LINES[2]!]));
    expect([0, 1, 2, 3].map((row) => valueAt(book, "Figurer", row, 7))).toEqual(["Summering", "ett", "två", "tre"]);
  });

  test("formulas elsewhere that ask the table still do", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "4.4 Anna's", "D1", "=SUM(Figurer[Kvinnor])");
    await excel.writeIndicators(plansFor(LINES.slice(1)));
    expect(book.sheet("4.4 Anna's")!.cells.get(0, 3)!.formula).toBe("=SUM(Figurer[Kvinnor])");
  });

  test("lines that a person has hidden with a filter are shown, so that none lands in the wrong place", async () => {
    const { excel, book } = await written();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Figurer").autoFilter.apply("A1:F4", 2, { filterOn: "Values", values: ["12 kvinnor deltog"] });
      await context.sync();
    });
    expect(book.sheet("Figurer")!.facts.hiddenRows.length).toBe(2);
    await excel.writeIndicators(plansFor(LINES.toReversed()));
    expect([1, 2, 3].map((row) => valueAt(book, "Figurer", row, 5))).toEqual(["c3", "b2", "a1"]);
  });

  test.each<[string, string, unknown[][], object]>([
    ["a note beside a line that is gone", "G1:G2", [["Not"], ["viktigt"]], { cell: "G2", columns: ["Not"] }],
    ["a column put among ours", "C1", [["Annat"]], { cell: "C1" }],
    ["something right under the table, when it grows", "A5", [["Summa"]], { cell: "A5" }],
  ])("refused, and nothing changed, where %s would be lost, and the cell is named", async (_, address, rows, place) => {
    const { excel, host, book } = await written();
    userTypes(host, "Figurer", address, rows as string[][]);
    const before = snapshot(book);
    const more = [LINES[1]!, LINES[2]!, { id: "d4", words: "5", women: 5 }, { id: "e5", words: "6", women: 6 }];
    const error = await problem(excel.writeIndicators(plansFor(more)));
    expect(error).toMatchObject({ kind: "ownColumns", details: { sheet: "Figurer", ...place }, unchanged: true });
    expect(snapshot(book)).toEqual(before);
    host.book.transact("user", (edit) => edit.setSheet(book.sheet("Figurer")!.id, "name", "Mina figurer"));
    await excel.writeIndicators(plansFor(more));
    expect(names(book)).toEqual(["4.4 Anna's", "Mina figurer", "Indikatorer", "Figurer"]);
    expect(book.sheet("Figurer")!.facts.tables[0]!.name).toBe("Figurer_2");
  });

  test("a chart of the user's own stays", async () => {
    const { excel, book } = await written();
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Indikatorer");
      charts.add("Pie", context.workbook.worksheets.getItem("Indikatorer").getRange("B4:B5")).name = "Min tårta";
      await context.sync();
    });
    await excel.writeIndicators(plansFor(LINES));
    expect(book.sheet("Indikatorer")!.facts.charts.map(({ name }) => name)).toEqual(["Min tårta", "Insatskollen 1"]);
  });

  test("sheets that someone has written in since are kept when the command is taken back", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "Figurer", "D2", 14);
    expect(await excel.takeBack()).toMatchObject({ cells: 0, kept: [{ sheet: "Figurer", reason: "changed" }] });
    expect(valueAt(book, "Figurer", 1, 3)).toBe(14);
  });
});

test("tells how far it has come; cancelled, the workbook is as it was", async () => {
  const { excel, book } = await excelWith(data);
  const before = snapshot(book);
  const told: string[] = [];
  const stop = new AbortController();
  const stopped = await problem(excel.writeIndicators(plansFor(LINES), {
    signal: stop.signal,
    onProgress: ({ done, total, name }) => {
      told.push(`${name} ${done}/${total}`);
      if (name === "Indikatorer") stop.abort("nog");
    },
  }));
  expect(told).toEqual(["Figurer 4/9", "Indikatorer 9/9"]);
  expect(stopped).toBe("nog");
  expect(snapshot(book)).toEqual(before);
});

describe("refused before anything is written", () => {
  test.each([["a workbook that takes no sheets", null], ["a sheet of ours that is protected", "Figurer"]])("%s", async (_, sheet) => {
    const { excel, host, book } = await excelWith(data);
    if (sheet) {
      await excel.writeIndicators(plansFor(LINES));
      host.book.transact("user", (edit) => edit.setSheet(book.sheet(sheet)!.id, "protection", { options: {} }));
    } else host.book.transact("user", (edit) => edit.setBook("protection", {}));
    const before = snapshot(book);
    const error = await problem(excel.writeIndicators(plansFor(LINES.slice(1))));
    expect(error).toBeInstanceOf(ExcelProblem);
    expect(error).toMatchObject({ kind: "protected", details: sheet ? { sheet } : {}, unchanged: true });
    expect(snapshot(book)).toEqual(before);
  });

  test("more rows than a sheet has", async () => {
    const { excel, requests } = await excelWith(data);
    const plan = { ...figuresPlan([]), rows: Array.from({ length: 1_048_577 }, () => []) };
    expect(await problem(excel.writeIndicators([plan]))).toMatchObject({ kind: "tooManyRows", details: { sheet: "Figurer" }, unchanged: true });
    expect(requests.work.length).toBe(0);
  });
});
