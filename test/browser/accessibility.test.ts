/** Every state of the pane, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import type { Frame } from "playwright-core";
import { axeFaults, faultsAtAnyWidth } from "./axe";
import { LOOKS } from "./looks";
import { madeWorkbook, otherWorkbook } from "./made-workbook";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { checked, choose, dropWorkbook, item } from "./steps";

const SV = {
  header: /^varning, 4\.4 · B1/, headers: /^Rubriken skiljer sig/, outputs: /^fel, 3\.4 · B3/, gotIt: "Då vet jag", more: "Fler val", reason: "Varför? (valfritt)",
  fixAll: /^Ändra alla/, change: /^Ändra$/, changed: "2 celler ändrade.", tables: /tabeller, /, section: "Avsnitt", year: "År", save: "Spara",
  shortcuts: /^Kortkommandon/, noMatch: "Inget fynd passar.", showAll: "Visa alla", checksOff: "1 avstängd kontroll", allOff: /avstängda kontroller$/, turnOff: /^Stäng av/, turnOn: "Slå på", back: "Tillbaka till listan",
  again: "Kör om", waiting: /^Excel väntar/, cancel: "Avbryt", cancelled: /^Avbrutet/, sessionLost: /^Excel har tappat kontakten/,
  failed: "Kontrollen kom inte hela vägen", empty: "Arbetsboken är tom", noTable: /^Här finns ingen insatstabell/, clear: "Inget att åtgärda",
};
const EN: typeof SV = {
  header: /^warning, 4\.4 · B1/, headers: /^Header differs/, outputs: /^error, 3\.4 · B3/, gotIt: "Got it", more: "More", reason: "Why? (optional)",
  fixAll: /^Change all/, change: /^Change$/, changed: "2 cells changed.", tables: /tables, /, section: "Section", year: "Year", save: "Save",
  shortcuts: /^Keyboard shortcuts/, noMatch: "No finding matches.", showAll: "Show all", checksOff: "1 check turned off", allOff: /checks turned off$/, turnOff: /^Turn this check off/, turnOn: "Turn on", back: "Back to the list",
  again: "Run again", waiting: /^Excel is waiting/, cancel: "Cancel", cancelled: /^Cancelled/, sessionLost: /^Excel has lost touch/,
  failed: "The check did not get all the way", empty: "The workbook is empty", noTable: /^There is no insats table/, clear: "Nothing to do",
};

describe.each(LOOKS)("in %s", (_, options) => {
  let bench: OpenWorkbench;
  let pane: Frame;
  const words = options.language === "en" ? EN : SV;
  /** `exact`: the name is all of it, as "More" is not "More commands". */
  const button = (name: string | RegExp, exact = false) => pane.getByRole("button", { name, exact });

  beforeAll(async () => {
    bench = await openWorkbench(options);
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  const faults = () => faultsAtAnyWidth(bench.page, pane);
  const fail = (kind: "cell-edit" | "session-lost" | "latency", when: "always" | "next") =>
    bench.page.evaluate(([kind, when]) => window.workbench.faults.add({ kind, when, milliseconds: 8_000 }), [kind, when] as const);
  const noMoreFailures = () => bench.page.evaluate(() => window.workbench.faults.clear());

  test("the first run, and the list", async () => {
    pane = await dropWorkbook(bench.page, await madeWorkbook({ alsoRenamed: true }), "mellansjö.xlsx");
    await checked(pane);
    expect(await faults()).toEqual([]);
    await button(words.gotIt).click();
    expect(await faults()).toEqual([]);
  });

  test("a chosen finding, its menu, and the question why it is ignored", async () => {
    await choose(pane, words.header);
    await button(words.more, true).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.more, true).click();
    await pane.getByRole("menu").waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Escape");
    await pane.getByRole("tree").focus();
    await bench.page.keyboard.press("Delete");
    await pane.getByRole("textbox", { name: words.reason }).waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Escape");
  });

  test("a chosen check, and the question before all of a kind are changed", async () => {
    await choose(pane, words.headers);
    await button(words.fixAll).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.fixAll).click();
    await button(words.change).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("what was written, with its way back", async () => {
    await button(words.change).click();
    await pane.getByText(words.changed).waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Control+z");
    await item(pane, words.headers).waitFor();
  });

  test("the tables that were found with one opened, and the correction of region and year", async () => {
    await button(words.tables).click();
    await button(/^3\.4 /).click();
    await pane.getByRole("combobox", { name: words.section }).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.tables).click();
    await button(/ · .* · /).click();
    await pane.getByRole("textbox", { name: words.year }).fill("23");
    await button(words.save).click();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Escape");
  });

  test("the shortcuts", async () => {
    await button(words.shortcuts).click();
    await pane.getByRole("region", { name: words.shortcuts }).waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press("Escape");
  });

  test("a search that finds nothing, and the list by place with the ignored and what is turned off", async () => {
    await pane.getByRole("searchbox").fill("finns inte");
    await pane.getByText(words.noMatch).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.showAll).click();
    await choose(pane, words.outputs);
    await button(words.more, true).click();
    await pane.getByRole("menuitem").last().click();
    await button(words.checksOff).click();
    await pane.getByRole("combobox").selectOption("place");
    expect(await faults()).toEqual([]);
    await button(words.turnOn).click();
    await button(words.back).click();
    expect(await faults()).toEqual([]);
  });

  test("Excel waits for a cell, the check is cancelled, and a late answer", async () => {
    await fail("cell-edit", "always");
    await button(words.again).click();
    await pane.getByText(words.waiting).waitFor();
    expect(await faults()).toEqual([]);
    await button(words.cancel).click();
    await pane.getByText(words.cancelled).waitFor();
    expect(await faults()).toEqual([]);
    await noMoreFailures();
    await fail("latency", "next");
    await button(words.again).click();
    await pane.getByRole("progressbar").waitFor();
    expect(await faults()).toEqual([]);
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
  });

  test("a problem with something that was asked for", async () => {
    await pane.getByRole("combobox").selectOption("check");
    await fail("session-lost", "next");
    await choose(pane, words.outputs);
    await pane.getByRole("alert").getByText(words.sessionLost).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the check could not be made at all", async () => {
    await fail("session-lost", "always");
    pane = await dropWorkbook(bench.page, await madeWorkbook(), "tappad.xlsx");
    await pane.getByRole("heading", { name: words.failed }).waitFor();
    expect(await faults()).toEqual([]);
    await noMoreFailures();
  });

  test("every check turned off: nothing to do", async () => {
    pane = await dropWorkbook(bench.page, await madeWorkbook(), "klar.xlsx");
    await checked(pane);
    const groups = pane.locator("[role=treeitem][aria-level='1']");
    for (let left = await groups.count(); left > 0; left--) {
      await groups.first().click({ position: { x: 60, y: 12 } });
      await button(words.turnOff).click();
      await groups.nth(left - 1).waitFor({ state: "detached" });
    }
    await pane.getByRole("heading", { name: words.clear }).waitFor();
    expect(await faults()).toEqual([]);
    await pane.getByRole("button", { name: words.allOff }).click();
    await button(words.turnOn).first().click();
    await button(words.back).click();
    await groups.first().waitFor();
  });

  test("an empty workbook, and one without insats tables", async () => {
    const states = [
      ["tom.xlsx", await otherWorkbook([]), words.empty],
      ["inköp.xlsx", await otherWorkbook([["Inköpslista"], ["Kaffe", 2]]), words.noTable],
    ] as const;
    for (const [name, bytes, heading] of states) {
      pane = await dropWorkbook(bench.page, bytes, name);
      await pane.getByRole("heading", { name: heading }).waitFor();
      expect(await faults()).toEqual([]);
    }
  });

  test("the workbench's own page, with its switches", async () => {
    await bench.page.click('[data-button="host"]');
    // The grid and what hangs from it are Univer's.
    expect(await axeFaults(bench.page, ["#sheet", "[data-u-comp]", "[id^=univer]"])).toEqual([]);
  });
});
