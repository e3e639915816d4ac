import { readFileSync } from "node:fs";
import { openWorkbench, paneReady, type OpenWorkbench } from "./open-workbench";

const FIRST = "3.4 Boende, arbete, välfärd";

describe("the workbench", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  test("opens with the sample, and the add-in beside it", async () => {
    const { page, pane } = bench;
    expect(await page.evaluate((sheet) => window.workbench.value(sheet, "A1"), FIRST)).toMatch(/Region Mellansjö/);
    expect(await page.evaluate((sheet) => window.workbench.gridValue(sheet, "A5"), FIRST)).toMatch(/^Bygdens mötesplatser/);
    expect(await page.evaluate(() => window.workbench.book.sheets.length)).toBe(8);
    await pane.getByText(/7 tabeller/).waitFor();
  });

  test("what is typed in the grid reaches the model, and is taken back with Ctrl+Z", async () => {
    const { page } = bench;
    await page.evaluate(() => window.workbench.book.transact("addin", (edit) => edit.setBook("selection", { sheet: window.workbench.book.sheets[0]!.id, areas: [{ row: 8, column: 0, rows: 1, columns: 1 }] })));
    await page.mouse.click(200, 300);
    const address = (await page.evaluate(() => window.workbench.selected())).split("!")[1]!;
    const before = await page.evaluate(([sheet, at]) => window.workbench.value(sheet!, at!), [FIRST, address]);
    await page.keyboard.type("Skrivet för hand");
    await page.keyboard.press("Enter");
    await page.waitForFunction(([sheet, at]) => window.workbench.value(sheet!, at!) === "Skrivet för hand", [FIRST, address]);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(([sheet, at, value]) => window.workbench.value(sheet!, at!) === value && window.workbench.gridValue(sheet!, at!) === value, [FIRST, address, before] as const);
  });

  test("what the add-in selects is selected in the grid, on its sheet", async () => {
    const { page, pane } = bench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("8.2 Integration");
        sheet.getRange("C7").select();
        await context.sync();
      }),
    );
    expect(await page.evaluate(() => window.workbench.selected())).toBe("8.2 Integration!C7");
    expect(await page.evaluate(() => window.workbench.frontSheet())).toBe("8.2 Integration");
  });

  test("what the add-in writes stands in the grid, and the person's edits reach the add-in", async () => {
    const { page, pane } = bench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Svar").getRange("E2:F2");
        range.values = [["skrivet av tillägget", 17]];
        range.format.fill.color = "#FFFF00";
        await context.sync();
      }),
    );
    expect(await page.evaluate(() => [window.workbench.gridValue("Svar", "E2"), window.workbench.gridValue("Svar", "F2")])).toEqual(["skrivet av tillägget", 17]);
    await page.evaluate(() => window.workbench.type("Svar", "F2", 18));
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Svar").getRange("E2:F2").load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(seen).toEqual([["skrivet av tillägget", 18]]);
  });

  test("formulas are computed, and so are the add-in's own functions", async () => {
    const { page, pane } = bench;
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Svar");
        const range = sheet.getRange("H2");
        range.formulas = [["=1+2*3"]];
        await context.sync();
        range.load("values");
        await context.sync();
        sheet.getRange("H3").formulas = [["=INSATS.ANTALINSATSER('3.4 Boende, arbete, välfärd'!A4:D8)"]];
        await context.sync();
        return range.values;
      }),
    );
    expect(seen).toEqual([[7]]);
    await page.waitForFunction(() => window.workbench.value("Svar", "H3") === 4);
  });

  test("a ribbon button runs its command in the add-in", async () => {
    const { page, pane } = bench;
    await page.click('[data-button="Insatskollen.Check"]');
    await pane.getByText(/7 tabeller/).waitFor();
    await page.click("#pane .pane-head button");
    expect(await page.isVisible("#pane iframe")).toBe(false);
    await page.click('[data-button="Insatskollen.Open"]');
    expect(await page.isVisible("#pane iframe")).toBe(true);
  });

  test("a fault of the host is switched on and off, and members that it lacks are listed", async () => {
    const { page, pane } = bench;
    await page.click('[data-button="host"]');
    await page.check('[data-fault="cell-edit"]');
    const read = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
          return "read";
        }).catch((error: { code: string }) => error.code),
      );
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    await page.uncheck('[data-fault="cell-edit"]');
    expect(await read()).toBe("read");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }).catch(() => undefined),
    );
    await page.locator("#missing").getByText(/RefreshAll|PivotTables/i).waitFor();
    await page.click('[data-button="host"]');
  });

  test("a file opens by drop, and one that is no workbook leaves it open", async () => {
    const { page } = bench;
    const bytes = readFileSync("assets/exempel-2023.xlsx").toString("base64");
    const drop = (name: string, base64: string) =>
      page.evaluate(([name, base64]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], name!));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, [name, base64]);
    await drop("släppt.xlsx", bytes);
    await page.waitForFunction(() => window.workbench.book.facts.fileName === "släppt.xlsx");
    await paneReady(page);
    await drop("brev.xlsx", Buffer.from("Det här är inget kalkylblad.").toString("base64"));
    await page.getByText("brev.xlsx är ingen Excel-arbetsbok").waitFor();
    expect(await page.evaluate(() => window.workbench.book.facts.fileName)).toBe("släppt.xlsx");
  });

  test("a saved workbook opens with the same cells", async () => {
    const { page } = bench;
    const cells = () => page.evaluate(() => window.workbench.book.sheets.map(({ facts, cells }) => [facts.name, facts.merges, facts.tables, facts.validations, [...cells.entries()].sort((a, b) => a.row - b.row || a.column - b.column)]));
    const before = await cells();
    await page.evaluate(async () => {
      const bytes = await window.workbench.save();
      await window.workbench.open(bytes.slice().buffer as ArrayBuffer, "sparad.xlsx");
    });
    expect(await page.evaluate(() => window.workbench.book.facts.fileName)).toBe("sparad.xlsx");
    expect(await cells()).toEqual(before);
    await paneReady(page);
  });

  test("the language is changed for ribbon, page and add-in", async () => {
    const { page } = bench;
    await page.selectOption("#language", "en");
    await page.locator('[data-button="Insatskollen.Mark"]').getByText("Mark cells").waitFor();
    await page.locator('[data-button="save"]').getByText("Save").waitFor();
    const pane = await paneReady(page);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});
