/**
 * Indikatorer from beginning to end in a real browser: from a number to its words with mouse and keyboard, write, correct
 * on the sheet, take back. On the sample and, where it lies beside the checkout, on a region's own workbook.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { DATA } from "../../scripts/evaluate/folders";
import { hasMaterial } from "../../scripts/evaluate/material";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { checked, dropWorkbook, press } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");
const REPORTS = hasMaterial() ? [SAMPLE, join(DATA, "Västmanland-2023.xlsx")] : [SAMPLE];
if (!hasMaterial()) console.log(`No real reports in ${DATA}: figures of the sample alone are read.`);

const WORDS = {
  sv: { tab: "Indikatorer", found: /^\d+ figurer i \d+ av \d+ insatser(?:, \d+ i svar)?$/, women: /: Kvinnor och män: personer, Alla tillsammans\. Visa$/, back: "Till summorna", write: "Skriv bladen", written: /^Bladen Figurer, Insatslista och Indikatorer är skrivna\.$/, takeBack: "Ångra senaste", takenBack: /^Ångrat: /, sheet: "Figurer" },
  en: { tab: "Indicators", found: /^\d+ figures in \d+ of \d+ insatser(?:, \d+ in answers)?$/, women: /: Women and men: people, All together\. Show$/, back: "To the sums", write: "Write the sheets", written: /^The sheets Figures, Insatser list and Indicators are written\.$/, takeBack: "Undo last", takenBack: /^Undone: /, sheet: "Figures" },
} as const;

describe.each(["sv", "en"] as const)("in a workbench that speaks %s", (language) => {
  const words = WORDS[language];
  let bench: OpenWorkbench;
  let page: Page;
  let pane: Frame;

  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const sheets = () => page.evaluate(() => window.workbench.book.sheets.map(({ facts }) => facts.name));

  beforeEach(async () => {
    bench = await openWorkbench({ language });
    page = bench.page;
  });
  afterEach(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  test.each(REPORTS)("%s", async (file) => {
    pane = await dropWorkbook(page, readFileSync(file), file.slice(file.lastIndexOf("/") + 1));
    await checked(pane);
    await pane.getByRole("tab", { name: words.tab }).click();
    await button(words.found).waitFor();
    const found = await button(words.found).textContent();
    const before = await sheets();

    // From a number to its words, and back to the number.
    await button(words.women).first().click();
    await pane.locator("[role=tree]:focus").waitFor();
    const marked = await pane.locator("[role=treeitem][aria-selected=true] mark").textContent();
    const [sheet, cell] = /^(.*) · ([A-Z]+\d+)\. /.exec((await pane.locator("[role=treeitem][aria-selected=true]").getAttribute("aria-label"))!)!.slice(1);
    await page.waitForFunction((sheet) => window.workbench.frontSheet() === sheet, sheet);
    const stands = await page.evaluate(([sheet, cell]) => String(window.workbench.value(sheet!, cell!)), [sheet, cell] as const);
    expect(stands).toContain(marked);
    await page.keyboard.press("Escape");
    await pane.locator("[data-behind]:focus").waitFor();

    await button(words.write).click();
    await pane.getByText(words.written).waitFor();
    expect(await sheets()).toEqual(expect.arrayContaining([...before, words.sheet]));
    await press(pane, words.takeBack);
    await pane.getByText(words.takenBack).waitFor();
    expect(await sheets()).toEqual(before);
    await pane.getByText(found!).waitFor();
  });
});
