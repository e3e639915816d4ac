/** Every state of the panel Märkning, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFaults, sticksOut } from "./axe";
import { inEveryLook } from "./looks";
import { otherWorkbook } from "./made-workbook";
import { checked, dropWorkbook } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");

const SV = { tab: "Märkning", gotIt: "Då vet jag", change: /^Ändra: 1 /, refuse: /^Förkasta: 1 /, takeAll: "Godta alla …", choices: /\d+ insatser i/, write: "Skriv märkningen", written: /^Märkningen är skriven/, nothing: /^Inget att skriva/, own: /din egen/, differences: "Visa det som ändras", ways: "Fler sätt att skriva", noMatch: /^Ingen insats passar/, noTable: /^Här finns ingen insatstabell/, shortcuts: /^Kortkommandon/ };
const EN: typeof SV = { tab: "Tagging", gotIt: "Got it", change: /^Change: 1 /, refuse: /^Reject: 1 /, takeAll: "Accept all …", choices: /\d+ insatser in/, write: "Write the tags", written: /^The tags are written/, nothing: /^Nothing to write/, own: /your own/, differences: "Show what changes", ways: "More ways to write", noMatch: /^No insats matches/, noTable: /^There is no insats table/, shortcuts: /^Keyboard shortcuts/ };

inEveryLook(SV, EN, (look) => {
  const { words, button, faults } = look;

  /** Faults at the narrowest alone: lists and menus close when one turns to something else, such as the pane's edge. */
  const faultsWhileOpen = async () => [...(await sticksOut(look.pane)), ...(await axeFaults(look.pane))];

  test("a workbook without insats tables", async () => {
    look.pane = await dropWorkbook(look.bench.page, await otherWorkbook([["Inköpslista"], ["Kaffe", 2]]), "inköp.xlsx");
    await look.pane.getByRole("tab", { name: words.tab }).click();
    await look.pane.getByRole("heading", { name: words.noTable }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the list, and the choice of tables and columns", async () => {
    look.pane = await dropWorkbook(look.bench.page, readFileSync(SAMPLE), "exempel.xlsx");
    await checked(look.pane);
    await look.pane.getByRole("tab", { name: words.tab }).click();
    await look.pane.getByRole("treeitem").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.choices).click();
    await look.pane.getByRole("checkbox").first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.choices).click();
  });

  test("an open insats, the list to choose from, a tag refused", async () => {
    await look.pane.getByRole("treeitem").first().click({ position: { x: 60, y: 12 } });
    await button(words.change).first().waitFor();
    expect(await faults()).toEqual([]);
    await button(words.change).first().click();
    await look.pane.getByRole("option").first().waitFor();
    expect(await faultsWhileOpen()).toEqual([]);
    await look.bench.page.keyboard.press("Escape");
    await button(words.refuse).first().click();
    expect(await faults()).toEqual([]);
    await look.bench.page.keyboard.press("Control+z");
  });

  test("how many would be accepted, and the rarer ways to write", async () => {
    for (const menu of [words.takeAll, words.ways]) {
      await button(menu).click();
      await look.pane.getByRole("menu").waitFor();
      expect(await faultsWhileOpen()).toEqual([]);
      await look.bench.page.keyboard.press("Escape");
      await look.pane.getByRole("menu").waitFor({ state: "detached" });
    }
  });

  test("written; a cell of a person's own; what would be changed", async () => {
    await button(words.write).click();
    await look.pane.getByText(words.written).waitFor();
    await look.pane.getByText(words.nothing).waitFor();
    expect(await faults()).toEqual([]);
    await look.bench.page.evaluate(() => {
      const sheet = window.workbench.book.sheets[0]!.facts.name;
      window.workbench.type(sheet, "E5", "Vårt eget område");
    });
    await look.pane.getByRole("treeitem", { name: words.own }).waitFor();
    await button(words.differences).click();
    await look.pane.getByRole("list", { name: words.differences }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("a search that finds nothing, and the shortcuts", async () => {
    await look.pane.getByRole("searchbox").fill("finns inte");
    await look.pane.getByText(words.noMatch).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.shortcuts).click();
    await look.pane.getByRole("region", { name: words.shortcuts }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
