/**
 * Märkning from beginning to end in a real browser: tag, correct by hand, write, run again, take back. On the sample
 * and, where it lies beside the checkout, on a region's own workbook.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { DATA } from "../../scripts/evaluate/folders";
import { hasMaterial } from "../../scripts/evaluate/material";
import type { Grid } from "../../src/table/grid";
import { readWorkbookFile } from "../../src/workbook-file";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { checked, dropWorkbook } from "./steps";

const SAMPLE = join(process.cwd(), "assets", "exempel-2023.xlsx");
const REPORTS = hasMaterial() ? [SAMPLE, join(DATA, "Västmanland-2023.xlsx")] : [SAMPLE];
if (!hasMaterial()) console.log(`No real reports in ${DATA}: the sample alone is tagged.`);

const WORDS = {
  sv: { tab: "Märkning", change: /^Ändra: \d /, area: "Välj: Strategiskt område", addGoal: "Lägg till: Agenda 2030", goal: "Välj: Agenda 2030", will: /^Skriver 7 kolumner bredvid \d tabeller: \d+ rubriker, \d+ nya celler\.$/, write: "Skriv märkningen", written: /^Märkningen är skriven i \d+ celler\.$/, nothing: "Inget att skriva: allt står redan i cellerna.", again: "Märk om", takeBack: "Ångra senaste", takenBack: /^Ångrat: /, byHand: "för hand", chip: /Område (\d)/, agenda: "Agenda 17", header: "Strategiskt område" },
  en: { tab: "Tagging", change: /^Change: \d /, area: "Choose: Strategic area", addGoal: "Add: Agenda 2030", goal: "Choose: Agenda 2030", will: /^Writes 7 columns beside \d tables: \d+ headers, \d+ new cells\.$/, write: "Write the tags", written: /^The tags are written in \d+ cells\.$/, nothing: "Nothing to write: it all stands in the cells already.", again: "Tag again", takeBack: "Undo last", takenBack: /^Undone: /, byHand: "by hand", chip: /Area (\d)/, agenda: "Agenda 17", header: "Strategic area" },
} as const;

describe.each(["sv", "en"] as const)("in a workbench that speaks %s", (language) => {
  const words = WORDS[language];
  let bench: OpenWorkbench;
  let page: Page;
  let pane: Frame;

  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const insats = (at: number) => pane.getByRole("treeitem").nth(at);
  const choose = (at: number) => insats(at).click({ position: { x: 60, y: 12 } });
  const labelOf = async (at: number) => (await insats(at).getAttribute("aria-label"))!;

  /** Everything that stands in the workbook, as Save would write it. */
  async function everything(): Promise<Grid[]> {
    const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
    return (await readWorkbookFile(Uint8Array.from(bytes), "sparad.xlsx")).grids;
  }

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
    await pane.getByText(words.will).waitFor();
    const before = await everything();

    // Another area for the first insats, one more goal for the second.
    await choose(0);
    const first = Number(words.chip.exec(await labelOf(0))![1]);
    const other = (first % 4) + 1;
    await button(words.change).first().click();
    await pane.getByRole("combobox", { name: words.area }).fill(`${other} `);
    await pane.getByRole("option", { name: new RegExp(`^${other} `) }).click();
    await pane.getByRole("treeitem", { name: new RegExp(`\\D ${other} ${words.byHand}`) }).waitFor();
    await choose(1);
    await button(words.addGoal).click();
    await pane.getByRole("combobox", { name: words.goal }).fill("17");
    await pane.getByRole("option", { name: /^17 / }).click();
    await pane.getByRole("treeitem", { name: new RegExp(`${words.agenda} ${words.byHand}`) }).waitFor();
    const corrected = [new RegExp(`\\D ${other} ${words.byHand}`), new RegExp(`${words.agenda} ${words.byHand}`)];

    await button(words.write).click();
    await pane.getByText(words.written).waitFor();
    await pane.getByText(words.nothing).waitFor();
    const written = await everything();
    expect(written.flatMap(({ values }) => values.flat())).toContain(words.header);

    await button(words.again).click();
    await button(words.again).waitFor();
    await pane.getByText(words.nothing).waitFor();
    for (const [at, byHand] of corrected.entries()) expect(await labelOf(at)).toMatch(byHand);
    expect(await everything()).toEqual(written);

    await button(words.takeBack).click();
    await pane.getByText(words.takenBack).waitFor();
    expect(await everything()).toEqual(before);
  });
});
