/** Every state of the panel Indikatorer, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inEveryLook } from "./looks";
import { otherWorkbook } from "./made-workbook";
import { checked, dropWorkbook } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");

const SV = { tab: "Indikatorer", gotIt: "Då vet jag", noTable: /^Här finns inga insatser/, found: /^\d+ figurer i/, women: /: Kvinnor och män: personer, Alla/, leftOut: /: Lämnas utanför summorna, Alla/, missing: /ingen könsfördelning$/, takeIn: "Räkna ändå", byRules: "Ångra mitt val", back: "Till summorna", by: "Gruppera efter" };
const EN: typeof SV = { tab: "Indicators", gotIt: "Got it", noTable: /^There are no insatser here/, found: /^\d+ figures in/, women: /: Women and men: people, All/, leftOut: /: Left out of the sums, All/, missing: /no gender split$/, takeIn: "Count anyway", byRules: "Undo my choice", back: "To the sums", by: "Group by" };

inEveryLook(SV, EN, (look) => {
  const { words, button, faults } = look;

  test("a workbook without insats tables", async () => {
    look.pane = await dropWorkbook(look.bench.page, await otherWorkbook([["Inköpslista"], ["Kaffe", 2]]), "inköp.xlsx");
    await look.pane.getByRole("tab", { name: words.tab }).click();
    await look.pane.getByRole("heading", { name: words.noTable }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the sums, what counts, and groups by table", async () => {
    look.pane = await dropWorkbook(look.bench.page, readFileSync(SAMPLE), "exempel.xlsx");
    await checked(look.pane);
    await look.pane.getByRole("tab", { name: words.tab }).click();
    await look.pane.getByRole("table").waitFor();
    expect(await faults()).toEqual([]);
    await button(words.found).click();
    await look.pane.getByRole("checkbox").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.found).click();
    await look.pane.getByRole("combobox", { name: words.by }).selectOption("table");
    await look.pane.getByRole("rowheader", { name: /^4\.4/ }).first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test("a figure with its words, and one that is taken in by hand", async () => {
    await button(words.women).first().click();
    await look.pane.locator("[role=treeitem][aria-selected=true] mark").waitFor();
    expect(await faults()).toEqual([]);
    await button(words.back).click();
    await button(words.leftOut).click();
    await button(words.takeIn).click();
    await button(words.byRules).waitFor();
    expect(await faults()).toEqual([]);
    await look.bench.page.keyboard.press("Control+z");
    await button(words.back).click();
  });

  test("the insatser without a gender split", async () => {
    await button(words.missing).click();
    await look.pane.getByRole("treeitem").first().waitFor();
    expect(await faults()).toEqual([]);
  });
});
