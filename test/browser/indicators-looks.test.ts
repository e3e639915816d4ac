/** Every state of the panel Indikatorer, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { faultsAtAnyWidth } from "./axe";
import { otherWorkbook } from "./made-workbook";
import { openWorkbench, type OpenOptions, type OpenWorkbench } from "./open-workbench";
import { checked, dropWorkbook } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");

const LOOKS: readonly [string, OpenOptions][] = [
  ["light", { theme: "light", language: "sv" }],
  ["dark", { theme: "dark", language: "en" }],
  ["forced colours", { theme: "contrast", language: "sv", context: { forcedColors: "active", reducedMotion: "reduce" } }],
];
const SV = { tab: "Indikatorer", gotIt: "Då vet jag", noTable: /^Här finns inga insatser/, found: /^\d+ figurer i/, women: /: Kvinnor och män: personer, Alla/, leftOut: /: Lämnas utanför summorna, Alla/, missing: /ingen könsfördelning$/, takeIn: "Räkna ändå", byRules: "Ångra mitt val", back: "Till summorna", by: "Gruppera efter" };
const EN: typeof SV = { tab: "Indicators", gotIt: "Got it", noTable: /^There are no insatser here/, found: /^\d+ figures in/, women: /: Women and men: people, All/, leftOut: /: Left out of the sums, All/, missing: /no gender split$/, takeIn: "Count anyway", byRules: "Undo my choice", back: "To the sums", by: "Group by" };

describe.each(LOOKS)("in %s", (_, options) => {
  let bench: OpenWorkbench;
  let pane: Frame;
  const words = options.language === "en" ? EN : SV;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const faults = () => faultsAtAnyWidth(bench.page, pane);

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

  test("a workbook without insats tables", async () => {
    pane = await dropWorkbook(bench.page, await otherWorkbook([["Inköpslista"], ["Kaffe", 2]]), "inköp.xlsx");
    await pane.getByRole("tab", { name: words.tab }).click();
    await pane.getByRole("heading", { name: words.noTable }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the sums, what counts, and groups by table", async () => {
    pane = await dropWorkbook(bench.page, readFileSync(SAMPLE), "exempel.xlsx");
    await checked(pane);
    await pane.getByRole("tab", { name: words.tab }).click();
    await pane.getByRole("table").waitFor();
    expect(await faults()).toEqual([]);
    await button(words.found).click();
    await pane.getByRole("checkbox").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.found).click();
    await pane.getByRole("combobox", { name: words.by }).selectOption("table");
    await pane.getByRole("rowheader", { name: /^4\.4/ }).first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test("a figure with its words, and one that is taken in by hand", async () => {
    await button(words.women).first().click();
    await pane.locator("[role=treeitem][aria-selected=true] mark").waitFor();
    expect(await faults()).toEqual([]);
    await button(words.back).click();
    await button(words.leftOut).click();
    await button(words.takeIn).click();
    await button(words.byRules).waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Control+z");
    await button(words.back).click();
  });

  test("the insatser without a gender split", async () => {
    await button(words.missing).click();
    await pane.getByRole("treeitem").first().waitFor();
    expect(await faults()).toEqual([]);
  });
});
