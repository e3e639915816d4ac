import type { Browser } from "playwright-core";
import { templateByName } from "../../src/catalogue";
import type { RunningServer } from "../../workbench/server/server";
import { startWorkbench } from "../../workbench/server/start";
import { openBarePane, workAndCancel, type BarePane } from "./bare-host";
import { launchBrowser } from "./browser";
import { PATIENCE } from "./open-workbench";

const ROWS = 20_000;

/** One sheet with so many insatser, every tenth without outputs. */
function manyInsatser(count: number): { sheets: { name: string; rows: (string | null)[][] }[] } {
  const header = templateByName("mall-2023")!.fields.filter(({ constraints }) => constraints.required).map(({ title }) => title);
  const row = (number: number) => [`Mötesplats nummer ${number} i Mellansjö`, number % 10 === 0 ? null : `${number} träffar med företag genomfördes.`, "Enligt utvärderingen fick fler företag anställda.", "Mål 3: Ett starkt näringsliv"];
  return { sheets: [{ name: "3.4", rows: [header, ...Array.from({ length: count }, (_, number) => row(number + 1))] }] };
}

let server: RunningServer;
let browser: Browser;
let bare: BarePane;
beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
  bare = await openBarePane(browser, server.address, manyInsatser(ROWS));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const again = () => bare.pane.getByRole("button", { name: "Kör om" });

test("progress goes forward while a large workbook is read and checked", async () => {
  await again().waitFor({ timeout: PATIENCE });
  const { progress } = await bare.watched();
  for (const begins of ["Läser 3.4", "Kontrollerar"]) {
    const steps = progress.filter(({ words, of }) => words.startsWith(begins) && of > 1).map(({ done }) => done);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  }
  expect(await bare.pane.getByRole("button", { name: /^[1-9].* fel$/ }).count()).toBe(1);
});

test("cancel while Excel is asked ends the run, and the answer that comes afterwards does not begin it again", async () => {
  await workAndCancel(bare.pane, "Kör om", /^Läser 3\.4, [1-9]/, PATIENCE);
  await bare.page.waitForTimeout(500);
  expect(await bare.pane.getByText("Avbrutet. Listan visar det som hann hittas.").count()).toBe(1);
  expect(await bare.pane.getByRole("progressbar").count()).toBe(0);
});

test("cancel ends the check, and what was found so far can be used", async () => {
  await workAndCancel(bare.pane, "Kör om", /^Kontrollerar …/, PATIENCE);
  await bare.pane.getByText("Avbrutet. Listan visar det som hann hittas.").waitFor();
  expect(await bare.pane.getByRole("progressbar").count()).toBe(0);
  const { progress } = await bare.watched();
  await bare.pane.getByRole("treeitem", { name: /, fel, / }).first().waitFor();
  expect((await bare.watched()).progress).toEqual(progress);
});

describe("the thread of the analyst", () => {
  const scripts = (pane: BarePane) => pane.pane.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
  const threads = (pane: BarePane) => pane.page.workers().map((worker) => new URL(worker.url()).pathname);

  test("does the thinking: the pane has not even fetched the means to", async () => {
    expect(threads(bare)).toEqual(["/analyst.js"]);
    expect(await scripts(bare)).not.toContain("/stand-in.js");
  });

  test("tags come over with the words that speak for them: they are marked in the insats's own texts", async () => {
    const few = await openBarePane(browser, server.address, manyInsatser(20));
    await few.pane.getByRole("tab", { name: "Märkning" }).click();
    const insats = few.pane.getByRole("treeitem", { name: /Mötesplats nummer 3 / });
    await insats.click({ timeout: PATIENCE });
    await insats.locator("mark").first().waitFor();
    const told = manyInsatser(3).sheets[0]!.rows[3]!.join("\n");
    for (const words of await insats.locator("mark").allTextContents()) expect(told).toContain(words);
    expect(threads(few)).toEqual(["/analyst.js"]);
    await few.close();
  });

  test("where it cannot be had the pane thinks for itself", async () => {
    const alone = await openBarePane(browser, server.address, manyInsatser(20), { without: "analyst.js" });
    await alone.pane.getByRole("button", { name: /^[1-9].* fel$/ }).waitFor({ timeout: PATIENCE });
    expect(threads(alone)).toEqual([]);
    expect(await scripts(alone)).toContain("/stand-in.js");
    await alone.close();
  });
});
