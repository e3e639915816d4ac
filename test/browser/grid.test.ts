import { openWorkbench, type OpenWorkbench } from "./open-workbench";

const SHEET = "3.4 Boende, arbete, välfärd";

/** What a person does through the grid's menus, asked of the grid itself. */
describe("what a person does in the grid reaches the model", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  const names = () => bench.page.evaluate(() => window.workbench.book.sheets.map(({ facts }) => facts.name));

  test("rows put in move cells and rules below them, and one step takes it back", async () => {
    const { page } = bench;
    const list = () => page.evaluate(() => window.workbench.book.sheet("6.4 Tillgänglighet")!.facts.validations.map(({ areas }) => areas));
    const before = await list();
    const name = await page.evaluate(() => window.workbench.value("6.4 Tillgänglighet", "A6"));
    await page.evaluate(() => window.workbench.grid("6.4 Tillgänglighet").insertRows(5, 2));
    await page.waitForFunction((value) => window.workbench.value("6.4 Tillgänglighet", "A8") === value, name);
    expect(await list()).toEqual([[{ ...before[0]![0]!, rows: before[0]![0]!.rows + 2 }]]);
    await page.click('[data-button="undo"]');
    await page.waitForFunction((value) => window.workbench.value("6.4 Tillgänglighet", "A6") === value && window.workbench.gridValue("6.4 Tillgänglighet", "A6") === value, name);
    expect(await list()).toEqual(before);
  });

  test("sheets are added, renamed, hidden and removed", async () => {
    const { page } = bench;
    const before = await names();
    await page.evaluate(() => void window.workbench.gridBook().insertSheet("Nytt blad"));
    await page.waitForFunction(() => window.workbench.book.sheet("Nytt blad") !== undefined);
    await page.evaluate(() => void window.workbench.grid("Nytt blad").setName("Mitt blad"));
    await page.waitForFunction(() => window.workbench.book.sheet("Mitt blad") !== undefined);
    await page.evaluate(() => window.workbench.type("Mitt blad", "B2", "hej"));
    expect(await page.evaluate(() => window.workbench.value("Mitt blad", "B2"))).toBe("hej");
    await page.evaluate(() => void window.workbench.grid("Mitt blad").hideSheet());
    await page.waitForFunction(() => window.workbench.book.sheet("Mitt blad")!.facts.visibility === "Hidden");
    await page.evaluate(() => void window.workbench.gridBook().deleteSheet(window.workbench.grid("Mitt blad")));
    await page.waitForFunction(() => window.workbench.book.sheet("Mitt blad") === undefined);
    expect(await names()).toEqual(before);
  });

  test("rows grow with what the add-in writes, also when a column becomes narrower", async () => {
    const { page, pane } = bench;
    const height = (row: number) => page.evaluate((row) => window.workbench.grid("Radhöjd").getRowHeight(row), row);
    const write = (width: number) =>
      pane.evaluate(
        (width) =>
          Excel.run(async ({ workbook: { worksheets } }) => {
            const range = worksheets.getItem("Radhöjd").getRange("A2");
            range.values = [["Fyra träffar med sextio deltagare från alla byar runt sjön genomfördes under året."]];
            range.format.wrapText = true;
            range.format.columnWidth = width;
          }),
        width,
      );
    await pane.evaluate(() => Excel.run(async ({ workbook: { worksheets } }) => void worksheets.add("Radhöjd")));
    await write(300);
    const [before, empty] = [await height(1), await height(0)];
    expect(before).toBeGreaterThan(empty);
    await write(100);
    expect(await height(1)).toBeGreaterThan(before);
    expect(await height(0)).toBe(empty);
    await page.click('[data-button="undo"]');
    await page.waitForFunction((before) => window.workbench.grid("Radhöjd").getRowHeight(1) === before, before);
    await pane.evaluate(() => Excel.run(async ({ workbook: { worksheets } }) => worksheets.getItem("Radhöjd").delete()));
  });

  test("a sheet that the add-in adds is drawn, and taken back with one step", async () => {
    const { page, pane } = bench;
    const before = await names();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Rapport");
        sheet.getRange("A1:B1").values = [["Kontroll", "Plats"]];
        sheet.activate();
        await context.sync();
      }),
    );
    expect(await page.evaluate(() => [window.workbench.frontSheet(), window.workbench.gridValue("Rapport", "B1")])).toEqual(["Rapport", "Plats"]);
    await page.click('[data-button="undo"]');
    expect(await names()).toEqual(before);
  });

  test("a merge, a note and a look set by hand are kept by the model", async () => {
    const { page } = bench;
    await page.evaluate((sheet) => {
      const grid = window.workbench.grid(sheet);
      grid.getRange("A20:B21").merge();
      grid.getRange("A20").setBackgroundColor("#FFCC00");
      grid.getRange("D20").createOrUpdateNote({ id: "note", row: 19, col: 3, note: "Fråga Karin", width: 200, height: 80, show: false });
    }, SHEET);
    await page.waitForFunction((sheet) => window.workbench.book.sheet(sheet)!.cells.get(19, 3)?.note?.text === "Fråga Karin", SHEET);
    const kept = await page.evaluate((sheet) => {
      const { facts, cells } = window.workbench.book.sheet(sheet)!;
      return { merge: facts.merges.at(-1), fill: cells.get(19, 0)?.style?.fill };
    }, SHEET);
    expect(kept).toEqual({ merge: { row: 19, column: 0, rows: 2, columns: 2 }, fill: "#FFCC00" });
  });

  test("a protected sheet keeps its cells, and the person is told", async () => {
    const { page } = bench;
    await page.evaluate(() => {
      const { book } = window.workbench;
      book.transact("addin", (edit) => edit.setSheet(book.sheet("Svar")!.id, "protection", { options: {} }));
    });
    await page.evaluate(() => window.workbench.type("Svar", "C2", "annat"));
    await page.getByText("Bladet Svar är skyddat").waitFor();
    expect(await page.evaluate(() => [window.workbench.value("Svar", "C2"), window.workbench.gridValue("Svar", "C2")].map((text) => String(text).slice(0, 9)))).toEqual(["Strategin", "Strategin"]);
  });
});
