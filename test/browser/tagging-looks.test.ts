/** Every state of the panel Märkning, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { axeFaults, faultsAtAnyWidth, sticksOut } from "./axe";
import { otherWorkbook } from "./made-workbook";
import { openWorkbench, type OpenOptions, type OpenWorkbench } from "./open-workbench";
import { checked, dropWorkbook } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");

const LOOKS: readonly [string, OpenOptions][] = [
  ["light", { theme: "light", language: "sv" }],
  ["dark", { theme: "dark", language: "en" }],
  ["forced colours", { theme: "contrast", language: "sv", context: { forcedColors: "active", reducedMotion: "reduce" } }],
];
const SV = { tab: "Märkning", gotIt: "Då vet jag", change: /^Ändra: 1 /, refuse: /^Förkasta: 1 /, takeAll: "Godta alla …", choices: /\d+ insatser i/, write: "Skriv märkningen", written: /^Märkningen är skriven/, nothing: /^Inget att skriva/, own: /din egen/, differences: "Visa det som ändras", ways: "Fler sätt att skriva", noMatch: /^Ingen insats passar/, noTable: /^Här finns ingen insatstabell/, shortcuts: /^Kortkommandon/ };
const EN: typeof SV = { tab: "Tagging", gotIt: "Got it", change: /^Change: 1 /, refuse: /^Reject: 1 /, takeAll: "Accept all …", choices: /\d+ insatser in/, write: "Write the tags", written: /^The tags are written/, nothing: /^Nothing to write/, own: /your own/, differences: "Show what changes", ways: "More ways to write", noMatch: /^No insats matches/, noTable: /^There is no insats table/, shortcuts: /^Keyboard shortcuts/ };

describe.each(LOOKS)("in %s", (_, options) => {
  let bench: OpenWorkbench;
  let pane: Frame;
  const words = options.language === "en" ? EN : SV;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });

  beforeAll(async () => {
    bench = await openWorkbench(options);
    pane = bench.pane;
    await checked(pane);
    await button(words.gotIt).click();
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  const faults = () => faultsAtAnyWidth(bench.page, pane);
  /** Faults at the narrowest alone: lists and menus close when one turns to something else, such as the pane's edge. */
  const faultsWhileOpen = async () => [...(await sticksOut(pane)), ...(await axeFaults(pane))];

  test("a workbook without insats tables", async () => {
    pane = await dropWorkbook(bench.page, await otherWorkbook([["Inköpslista"], ["Kaffe", 2]]), "inköp.xlsx");
    await pane.getByRole("tab", { name: words.tab }).click();
    await pane.getByRole("heading", { name: words.noTable }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the list, and the choice of tables and columns", async () => {
    pane = await dropWorkbook(bench.page, readFileSync(SAMPLE), "exempel.xlsx");
    await checked(pane);
    await pane.getByRole("tab", { name: words.tab }).click();
    await pane.getByRole("treeitem").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.choices).click();
    await pane.getByRole("checkbox").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.choices).click();
  });

  test("an open insats, the list to choose from, a tag refused", async () => {
    await pane.getByRole("treeitem").first().click({ position: { x: 60, y: 12 } });
    await button(words.change).first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.change).first().click();
    await pane.getByRole("option").first().waitFor();
    expect(await faultsWhileOpen()).toEqual([]);
    await bench.page.keyboard.press("Escape");
    await button(words.refuse).first().click();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Control+z");
  });

  test("how many would be accepted, and the rarer ways to write", async () => {
    for (const menu of [words.takeAll, words.ways]) {
      await button(menu).click();
      await pane.getByRole("menu").waitFor();
      expect(await faultsWhileOpen()).toEqual([]);
      await bench.page.keyboard.press("Escape");
      await pane.getByRole("menu").waitFor({ state: "detached" });
    }
  });

  test("written; a cell of a person's own; what would be changed", async () => {
    await button(words.write).click();
    await pane.getByText(words.written).waitFor();
    await pane.getByText(words.nothing).waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.evaluate(() => {
      const sheet = window.workbench.book.sheets[0]!.facts.name;
      window.workbench.type(sheet, "E5", "Vårt eget område");
    });
    await pane.getByRole("treeitem", { name: words.own }).waitFor();
    await button(words.differences).click();
    await pane.getByRole("list", { name: words.differences }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("a search that finds nothing, and the shortcuts", async () => {
    await pane.getByRole("searchbox").fill("finns inte");
    await pane.getByText(words.noMatch).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.shortcuts).click();
    await pane.getByRole("region", { name: words.shortcuts }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
