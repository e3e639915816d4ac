/** The add-in's functions typed into the grid: through the page, the frame and the real runtime, and back to cells and model. */
import { openWorkbench, paneReady, type OpenWorkbench } from "./open-workbench";

const TABLE = "3.4 Boende, arbete, välfärd";
const HERE = "Svar";

describe("functions in cells", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  const type = (address: string, input: string | number, sheet = HERE) => bench.page.evaluate(([sheet, address, input]) => window.workbench.type(sheet as string, address as string, input!), [sheet, address, input] as const);
  /** Waits until model and grid both show this. */
  const shows = (address: string, value: string | number | null) =>
    bench.page.waitForFunction(([sheet, at, value]) => window.workbench.value(sheet as string, at as string) === value && (window.workbench.gridValue(sheet as string, at as string) ?? null) === value, [HERE, address, value] as const);
  const empty = (address: string) => bench.page.evaluate(([sheet, at]) => void window.workbench.grid(sheet!).getRange(at!).clearContent(), [HERE, address]);

  test("findings spill below and beside the formula, in the grid and for the add-in", async () => {
    const { page, pane } = bench;
    await type("H2", `=INSATS.KONTROLL('${TABLE}'!A4:D8)`);
    await shows("K2", "Meddelande");
    await shows("H3", `'${TABLE}'!D7`);
    await shows("I3", "fel");
    await shows("J3", "Mål saknas");
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Svar").getRange("H2:K3").load("values,formulas");
        await context.sync();
        return { values: range.values, formula: String(range.formulas[0]![0]) };
      }),
    );
    expect(read.formula).toMatch(/^=INSATS\.KONTROLL\(/);
    expect(read.values[0]).toEqual(["Cell", "Allvar", "Kontroll", "Meddelande"]);
    expect(read.values[1]![3]).toMatch(/säger inte vilket mål/);
    expect(await page.evaluate(() => window.workbench.book.sheet("Svar")!.cells.get(2, 8)?.spilled)).toEqual({ row: 1, column: 7 });
  });

  test("arguments are parted by semicolons as in a Swedish Excel, and one function may stand in another", async () => {
    await type("N2", `=SUM(INSATS.ANTALFEL('${TABLE}'!A4:D8;"mall-2023");1,5)`);
    await shows("N2", 2.5);
    expect(await bench.page.evaluate(([sheet, at]) => window.workbench.grid(sheet!).getRange(at!).getFormula(), [HERE, "N2"])).toBe(`=SUM(INSATS.ANTALFEL('${TABLE}'!A4:D8,"mall-2023"),1.5)`);
    await empty("N2");
  });

  test("wrong arguments show Excel's errors", async () => {
    await type("N2", `=INSATS.ANTALFEL('${TABLE}'!A4:D8;1999)`);
    await shows("N2", "#N/A");
    await type("N3", "=INSATS.ANTALFEL(A1:A1)");
    await shows("N3", "#VALUE!");
    await type("N4", "=INSATS.ANTALFEL(X50:Y60)");
    await shows("N4", 0);
    await empty("N2:N4");
  });

  test("when the table is mended the finding goes, and what it filled is emptied", async () => {
    const count = () => bench.page.evaluate(() => [...window.workbench.book.sheet("Svar")!.cells.entries()].filter(({ cell }) => cell.spilled).length);
    const before = await count();
    await type("D7", "Levande bygder", TABLE);
    await bench.page.waitForFunction(() => window.workbench.value("Svar", "J3") !== "Mål saknas");
    expect(await count()).toBe(before - 4);
    await bench.page.click('[data-button="undo"]');
    await shows("J3", "Mål saknas");
    expect(await count()).toBe(before);
  });

  test("something in the way gives #SPILL!, and the findings come back when it is gone", async () => {
    await type("I3", "i vägen");
    await shows("H2", "#SPILL!");
    await shows("I3", "i vägen");
    await shows("J3", null);
    await empty("I3");
    await shows("H2", "Cell");
    await shows("I3", "fel");
  });

  test("texts are tagged, an answer for each cell below one another, and an error stays in its own cell", async () => {
    await type("P2", "Länsplan för transportinfrastruktur i Mellansjö: järnväg, cykelvägar och busshållplatser");
    await type("P4", "=1/0");
    await type("P5", "Gemensam arbetsgrupp om framtidsfrågor");
    await type("Q2", "=INSATS.OMRÅDE(P2:P5;0,8)");
    await shows("Q2", "4 Tillgänglighet i hela landet genom digital kommunikation och transportsystemet");
    await shows("Q4", "#DIV/0!");
    await shows("Q5", "");
    await type("Q8", "=INSATS.OMRÅDE(P2:P5)");
    await bench.page.waitForFunction(([sheet, at]) => /^[1-4] /.test(String(window.workbench.value(sheet!, at!))), [HERE, "Q11"]);
    await shows("Q9", "");
    await type("Q14", "=INSATS.OMRÅDE(P2;101)");
    await shows("Q14", "#VALUE!");
    await type("Q15", "=INSATS.PRIORITERING(P2&\" och vägar\")");
    await shows("Q15", "4.2 Tillgänglighet genom hållbara transportsystem");
    await empty("Q2:Q15");
  });

  test("a region's goals fill the cells to the right, and their names stand below", async () => {
    await type("P20", "RUS: Ett tillgängligt Västmanland och delmål 14");
    await type("Q20", '=INSATS.MÅL(P20;"Västmanland")');
    await shows("Q20", "19-02");
    await shows("R20", "19-17");
    await type("Q21", "=INSATS.MÅLNAMN(INSATS.MÅL(P20;19))");
    await shows("Q21", "Ett tillgängligt Västmanland");
    await shows("R21", "14 Öka den regionala ekonomiska förnyelseförmågan");
    await type("Q22", '=INSATS.MÅL(P20:P21;"Region Västmanland";"delmål")');
    await shows("Q22", "19-17");
    await type("Q24", '=INSATS.MÅL(P20;"Mellansjö")');
    await shows("Q24", "#N/A");
    await empty("P20:R24");
  });

  test("a saved workbook keeps the formula, not what it filled, and computes it anew", async () => {
    const { page } = bench;
    await page.evaluate(async () => {
      const bytes = await window.workbench.save();
      await window.workbench.open(bytes.slice().buffer as ArrayBuffer, "sparad.xlsx");
    });
    await paneReady(page);
    await shows("H2", "Cell");
    await type("D7", "Levande bygder ", TABLE);
    await page.waitForFunction(() => window.workbench.value("Svar", "J3") !== "Mål saknas" && window.workbench.value("Svar", "J2") === "Kontroll");
  });

  test("a text model that could not be fetched is fetched when a cell asks again", async () => {
    const { page } = bench;
    const pane = await paneReady(page);
    // Fetched though no cell asks for it, and larger by far than what else is fetched by itself.
    const found = await pane.waitForFunction(() => {
      const scripts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return scripts.find(({ name, decodedBodySize }) => /\/\d+\.js$/.test(name) && decodedBodySize > 300_000)?.name;
    });
    const model = (await found.jsonValue())!;
    await page.route(model, (route) => route.abort());
    await page.selectOption("#language", "en");
    await paneReady(page);
    await type("H30", '=INSATS.OMRÅDE("Validering och yrkesvux")');
    await shows("H30", "#N/A");
    await page.unroute(model);
    await type("H31", '=INSATS.OMRÅDE("Validering och yrkesvux")');
    await shows("H31", "2 Kompetensförsörjning och kompetensutveckling i hela landet");
    await page.selectOption("#language", "sv");
    await paneReady(page);
  });

  test("an English Excel gets English answers", async () => {
    await bench.page.selectOption("#language", "en");
    await paneReady(bench.page);
    await type("H20", `=INSATS.KONTROLL('${TABLE}'!A4:D8)`);
    await shows("K20", "Message");
  });
});
