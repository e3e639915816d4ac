import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { areaAddress } from "../../src/table/address";
import { madeWorkbook, OWN_FILL, RENAMED, TEMPLATES_OWN } from "./made-workbook";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { activeItem, checked, choose, dropWorkbook, item, says, standsIn } from "./steps";

const NAME = "mellansjö.xlsx";

/** What a person reads and presses, in both languages. */
const WORDS = {
  sv: {
    outputs: /^fel, 3\.4 · B3/, header: /^varning, 4\.4 · B1/, fix: /^Byt rubriken till/, changed: "1 cell ändrad.", undo: "Ångra", undone: /^Ångrat: /,
    more: "Fler val", ignore: /^Ignorera …/, reason: "Varför? (valfritt)", ignored: "Ignorerad.", ignoredOnes: "1 ignorerad",
    why: /^Ignorerad \d{4}-\d\d-\d\d: Redovisas nästa år$/, report: "Skriv rapport", reportWritten: /^Rapporten är skriven/, columns: ["Allvar", "Blad", "Cell", "Kontroll"], severity: "fel",
  },
  en: {
    outputs: /^error, 3\.4 · B3/, header: /^warning, 4\.4 · B1/, fix: /^Change the header to/, changed: "1 cell changed.", undo: "Undo", undone: /^Undone: /,
    more: "More", ignore: /^Ignore …/, reason: "Why? (optional)", ignored: "Ignored.", ignoredOnes: "1 ignored",
    why: /^Ignored \d{4}-\d\d-\d\d: Redovisas nästa år$/, report: "Write report", reportWritten: /^The report is on/, columns: ["Severity", "Sheet", "Cell", "Check"], severity: "error",
  },
} as const;

/** Areas of the sheet's conditional formats: the marks are those, so that fills stay the user's own. */
const marksOn = (page: Page, sheet: string) => page.evaluate((sheet) => window.workbench.book.sheet(sheet)!.facts.conditionalFormats.flatMap(({ areas }) => areas), sheet).then((areas) => areas.map(areaAddress));
const fillOf = (page: Page, sheet: string, row: number, column: number) => page.evaluate(([sheet, row, column]) => window.workbench.book.sheet(sheet)!.cells.get(row, column)?.style?.fill, [sheet, row, column] as const);
const saved = async (page: Page) => Buffer.from(await page.evaluate(async () => [...(await window.workbench.save())]));

describe.each(["sv", "en"] as const)("the job with the mouse (%s)", (language) => {
  const words = WORDS[language];
  let bench: OpenWorkbench;
  let page: Page;
  let pane: Frame;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

  beforeAll(async () => {
    // The browser speaks the other language: Office decides, not the browser.
    bench = await openWorkbench({ language, context: { locale: language === "sv" ? "en-US" : "sv-SE" } });
    page = bench.page;
    pane = await dropWorkbook(page, await madeWorkbook(), NAME);
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  test("a dropped workbook is checked at once, in the language of Office", async () => {
    await checked(pane);
    await item(pane, words.outputs).waitFor();
    await item(pane, words.header).waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test("choosing a finding puts the grid's selection in its cell", async () => {
    await choose(pane, words.outputs);
    await standsIn(page, "3.4!B3");
    await choose(pane, words.header);
    await standsIn(page, "4.4!B1");
  });

  test("a fix changes the cell in model and grid, the finding goes, and both come back", async () => {
    await item(pane, words.header).getByRole("button", { name: words.fix }).click();
    await pane.getByText(words.changed).waitFor();
    await says(page, "4.4", "B1", TEMPLATES_OWN);
    await item(pane, words.header).waitFor({ state: "detached" });
    await button(words.undo).click();
    await pane.getByText(words.undone).waitFor();
    await says(page, "4.4", "B1", RENAMED);
    await item(pane, words.header).waitFor();
  });

  test("marks are put on and taken off from the ribbon, and the user's own fill stays", async () => {
    expect(await fillOf(page, "4.4", 0, 1)).toBe(OWN_FILL);
    await page.click('[data-button="Insatskollen.Mark"]');
    await page.waitForFunction(() => window.workbench.book.sheet("3.4")!.facts.conditionalFormats.length > 0);
    expect([await marksOn(page, "3.4"), await marksOn(page, "4.4")]).toEqual([expect.arrayContaining(["B3"]), expect.arrayContaining(["B1"])]);
    expect(await fillOf(page, "4.4", 0, 1)).toBe(OWN_FILL);
    await page.click('[data-button="Insatskollen.Unmark"]');
    await page.waitForFunction(() => window.workbench.book.sheets.every(({ facts }) => facts.conditionalFormats.length === 0));
    expect(await fillOf(page, "4.4", 0, 1)).toBe(OWN_FILL);
  });

  test("the report is a sheet, from the pane and from the ribbon, and is taken back", async () => {
    const written = async () => {
      await pane.getByText(words.reportWritten).waitFor();
      expect(await page.evaluate(() => ["A2", "B2", "C2", "D2", "A3"].map((cell) => window.workbench.value("Kontrollrapport", cell)))).toEqual([...words.columns, words.severity]);
      expect(await page.evaluate(() => window.workbench.frontSheet())).toBe("Kontrollrapport");
    };
    await button(words.report).click();
    await written();
    await button(words.undo).click();
    await page.waitForFunction(() => window.workbench.book.sheet("Kontrollrapport") === undefined);
    await page.click('[data-button="Insatskollen.Report"]');
    await written();
    await button(words.undo).click();
    await page.waitForFunction(() => window.workbench.book.sheet("Kontrollrapport") === undefined);
  });

  test("an ignored finding is kept with its reason in the saved workbook, and restored when that is opened again", async () => {
    await choose(pane, words.outputs);
    await button(words.more).click();
    await pane.getByRole("menuitem", { name: words.ignore }).waitFor();
    // The menu covers no more than its own place.
    expect(await pane.evaluate(() => document.elementFromPoint(innerWidth / 2, 10)!.closest("header") !== null)).toBe(true);
    await pane.getByRole("menuitem", { name: words.ignore }).click();
    await pane.getByRole("textbox", { name: words.reason }).fill("Redovisas nästa år");
    await page.keyboard.press("Enter");
    await pane.getByText(words.ignored, { exact: true }).waitFor();

    pane = await dropWorkbook(page, await saved(page), "öppnad igen.xlsx");
    await checked(pane);
    await item(pane, words.header).waitFor();
    expect(await item(pane, words.outputs).count()).toBe(0);
    await button(words.ignoredOnes).click();
    await choose(pane, words.outputs);
    await pane.getByText(words.why).waitFor();
  });

  test("Kontrollera on the ribbon checks what has changed behind the add-in's back", async () => {
    pane = await dropWorkbook(page, await madeWorkbook(), NAME);
    await item(pane, words.outputs).waitFor();
    await page.evaluate(() => window.workbench.type("3.4", "B3", "Tre linjer med 40 turer i veckan kördes."));
    await page.click('[data-button="Insatskollen.Check"]');
    await item(pane, words.outputs).waitFor({ state: "detached" });
  });
});

describe("the job with the keyboard only", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  test("from the ribbon through list, fix, ignore, taking back and search to the shortcuts", async () => {
    const { page } = bench;
    const pane = await dropWorkbook(page, await madeWorkbook(), NAME);
    await checked(pane);
    const press = (key: string) => page.keyboard.press(key);
    const pressUntil = async (there: () => Promise<boolean>, key: () => Promise<string> | string) => {
      for (let presses = 0; presses < 60 && !(await there()); presses++) await press(await key());
      expect(await there()).toBe(true);
    };
    const inList = () => pane.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute("role") === "tree");
    // Into the pane with F6, and again where Tab has led out of it: the list is away while the sheets are checked.
    const towardsList = async () => ((await pane.evaluate(() => document.hasFocus())) ? "Tab" : "F6");
    const downUntil = (name: RegExp) =>
      pressUntil(
        async () => (await inList()) && name.test((await activeItem(pane)) ?? ""),
        async () => ((await inList()) ? "ArrowDown" : towardsList()),
      );

    // From the sheet, where Tab is the next cell, to the ribbon and on to the pane.
    await page.mouse.click(300, 300);
    await press("Shift+F6");
    await pressUntil(
      () => page.evaluate(() => document.activeElement?.matches('[data-button="Insatskollen.Check"]') === true),
      () => "Tab",
    );
    await press("Enter");
    await checked(pane);
    await downUntil(WORDS.sv.outputs);
    await standsIn(page, "3.4!B3");
    await press("Delete");
    await page.keyboard.type("Redovisas nästa år");
    await press("Enter");
    await pane.getByText("Ignorerad.", { exact: true }).waitFor();
    await item(pane, WORDS.sv.outputs).waitFor({ state: "detached" });
    await press("Control+z");
    await item(pane, WORDS.sv.outputs).waitFor();

    await downUntil(WORDS.sv.header);
    await standsIn(page, "4.4!B1");
    await press("Enter");
    await says(page, "4.4", "B1", TEMPLATES_OWN);
    await item(pane, WORDS.sv.header).waitFor({ state: "detached" });
    await press("Control+z");
    await says(page, "4.4", "B1", RENAMED);
    await item(pane, WORDS.sv.header).waitFor();

    await press("/");
    await page.keyboard.type("lokalbuss");
    await item(pane, WORDS.sv.header).waitFor({ state: "detached" });
    await press("ArrowDown");
    await downUntil(WORDS.sv.outputs);
    await press("?");
    await pane.getByRole("region", { name: "Kortkommandon" }).waitFor();
    await press("Escape");
    await pane.getByRole("region", { name: "Kortkommandon" }).waitFor({ state: "detached" });
    expect(await activeItem(pane)).toMatch(WORDS.sv.outputs);
  });
});

/** The regions' own reports, where they lie beside the checkout. */
const reports = "../shared/data";

test("a region's real workbook opens and every table is told", async () => {
  const name = existsSync(reports) ? readdirSync(reports).find((file) => /^[A-ZÅÄÖ].*-\d{4}\.xlsx$/.test(file)) : undefined;
  if (name === undefined) console.log(`No real workbooks in ${reports}: the sample stands in for them.`);
  const bytes = readFileSync(name === undefined ? "assets/exempel-2023.xlsx" : join(reports, name));
  const bench = await openWorkbench();
  const pane = await dropWorkbook(bench.page, bytes, name ?? "exempel.xlsx");
  await pane.getByText(/^. [1-9]\d* tabell(er)?, [1-9]\d* insatser?, [1-9]\d* fråg(a|or)$/).waitFor();
  await checked(pane);
  const first = pane.locator("[role=treeitem][aria-level='2']").first();
  const place = /, (.+ · [A-Z]+\d+)\. /.exec((await first.getAttribute("aria-label")) ?? "")![1]!;
  await first.click({ position: { x: 60, y: 12 } });
  await bench.page.waitForFunction((place) => window.workbench.selected() === place, place.replace(/ · (?=[A-Z]+\d+$)/, "!"));
  expect(bench.problems).toEqual([]);
  await bench.close();
});
