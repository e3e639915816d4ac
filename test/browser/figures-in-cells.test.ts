/** Figures read by functions typed into the grid, and the formulas turned into values and back. */
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

const HERE = "Svar";
/** Below and beside everything that the sample workbook holds there. */
const TABLE = [
  ["Namn på insats och kort beskrivning", "Prestationer", "Effekter", "Mål"],
  ["Kurser i Mellansjö", "410 kvinnor och 90 män deltog.", "", "Mål 1"],
  ["Lokalbuss till Norrnäs", "Regionen beviljade 2,5 miljoner kronor.", "", "Mål 2"],
];

describe("figures in cells", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
    for (const [row, line] of TABLE.entries()) for (const [column, text] of line.entries()) await type(`${"PQRS"[column]}${20 + row}`, text);
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  const type = (address: string, input: string) => bench.page.evaluate(([sheet, address, input]) => window.workbench.type(sheet!, address!, input!), [HERE, address, input] as const);
  const shows = (address: string, value: string | number | null) =>
    bench.page.waitForFunction(([sheet, at, value]) => window.workbench.value(sheet as string, at as string) === value && (window.workbench.gridValue(sheet as string, at as string) ?? null) === value, [HERE, address, value] as const);
  const formula = (address: string) => bench.page.evaluate(([sheet, at]) => window.workbench.grid(sheet!).getRange(at!).getFormula(), [HERE, address]);
  const select = (address: string) =>
    bench.pane.evaluate(([sheet, at]) => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet!).getRange(at!).select();
      await context.sync();
    }), [HERE, address]);

  test("texts give numbers, one below the other", async () => {
    await type("U20", "=INSATS.KVINNOR(Q20:Q22)");
    await shows("U21", 410);
    await shows("U22", "");
    await type("V21", "=INSATS.ANDELKVINNOR(Q21)*100");
    await shows("V21", 82);
    await type("W22", "=INSATS.BELOPP(Q22)+INSATS.TAL(Q21;\"deltagare\")");
    await shows("W22", 2_500_500);
  });

  test("a table gives rows: its figures with their cells, and sums by group", async () => {
    await type("H30", "=INSATS.FIGURER(P20:S22)");
    await shows("I30", "Orden");
    await shows("H31", "Svar!Q21");
    await shows("O31", 410);
    await type("P40", "=INSATS.KÖNSFÖRDELNING(P20:S22;\"Mål\")");
    await shows("Q41", 410);
    await shows("T41", 0.82);
    await shows("P42", "Mål 2");
    await type("P50", "=INSATS.SAMMANFATTA(P20:S22;S20:S22;\"belopp\")");
    await shows("Q52", 2_500_000);
    await type("P60", "=INSATS.TÄCKNING(P20:S22)");
    await shows("R61", 1);
    await type("P65", "=INSATS.SAMMANFATTA(P20:S22;\"Län\";\"belopp\")");
    await shows("P65", "#N/A");
  });

  test("Gör till värden turns a formula and what it fills into values, and Ångra brings it back to life", async () => {
    const { page, pane } = bench;
    await select("Q41");
    await page.getByRole("button", { name: "Gör till värden" }).click();
    await pane.getByText("1 formel i markeringen är nu ett värde.").waitFor();
    expect(await formula("P40")).toBe("");
    await type("Q21", "10 kvinnor och 90 män deltog.");
    await shows("U21", 10);
    await shows("Q41", 410);
    await pane.getByRole("button", { name: "Ångra", exact: true }).click();
    await shows("Q41", 10);
    expect(await formula("P40")).toMatch(/^=INSATS\.KÖNSFÖRDELNING\(/);
  });

  test("a lone other cell stands for the whole workbook; the formula with an error is left and told", async () => {
    const { pane } = bench;
    await select("A1");
    await pane.getByRole("button", { name: "Fler kommandon" }).click();
    await pane.getByRole("menuitem", { name: "Gör INSATS-formler till värden" }).click();
    await pane.getByText(/^7 formler i arbetsboken är nu värden\. 1 formel visar ett fel/).waitFor();
    expect(await formula("P65")).toMatch(/^=INSATS\./);
    expect(await formula("W22")).toBe("");
    await shows("W22", 2_500_100);
  });
});
