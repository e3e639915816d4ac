/**
 * Takes the pictures of the user guide (docs/bilder/*.png) from the workbench on its sample, in a real browser.
 * Run with `npx tsx scripts/make-screenshots.ts` when what a user sees has changed.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import type {} from "../workbench/page/testing";
import { startWorkbench } from "../workbench/server/start";
import { launchBrowser } from "../test/browser/browser";
import { payloads } from "../test/browser/region-files";
import { answered, chosenFiles, printed } from "../test/taskpane/consolidation/reports";

const folder = fileURLToPath(new URL("../docs/bilder/", import.meta.url));
mkdirSync(folder, { recursive: true });

const server = await startWorkbench();
const browser = await launchBrowser();

/** The workbench with its pane, ready to be looked at. */
async function open(query: string, size = { width: 1280, height: 800 }): Promise<{ page: Page; pane: Frame }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: size });
  const page = await context.newPage();
  await page.goto(`${server.address}?${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = (await (await page.waitForSelector("#pane iframe")).contentFrame())!;
  await pane.getByRole("button", { name: /^(Kör om|Run again)$/ }).waitFor();
  return { page, pane };
}

async function pictureOfPane(page: Page, name: string): Promise<void> {
  await page.locator("#pane").screenshot({ path: `${folder}${name}.png` });
}

try {
  const { page, pane } = await open("lang=sv");
  await page.screenshot({ path: `${folder}arbetsbank.png` });
  await pictureOfPane(page, "forsta-gangen");
  await pane.getByRole("button", { name: "Då vet jag" }).click();
  await pane.getByRole("treeitem", { name: /^fel, 4\.4/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}fynd.png` });
  await pictureOfPane(page, "fynd-panel");
  await pane.getByRole("button", { name: /tabeller, / }).click();
  await page.waitForTimeout(300);
  await pictureOfPane(page, "tabeller");

  await pane.getByRole("tab", { name: "Märkning" }).click();
  await pane.getByRole("treeitem", { name: /Bostad först/ }).click({ position: { x: 60, y: 12 } });
  await pane.getByRole("button", { name: /^Ändra: 1 / }).first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}markning.png` });

  await pane.getByRole("tab", { name: "Indikatorer" }).click();
  await pane.getByRole("table").waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}indikatorer.png` });

  await pane.getByRole("tab", { name: "Sammanställning" }).click();
  await pane.locator("input[type=file]").setInputFiles(await payloads(await chosenFiles()));
  await pane.getByRole("treeitem", { name: /^rapport\.xlsx, se efter/ }).click({ position: { x: 60, y: 12 } });
  await pane.getByRole("combobox", { name: "Region" }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}sammanstallning.png` });

  const beside = await open("lang=sv");
  await beside.pane.getByRole("button", { name: "Då vet jag" }).click();
  await beside.pane.getByRole("tab", { name: "Sammanställning" }).click();
  await beside.pane.locator("input[type=file]").setInputFiles(await payloads([await answered(), await printed()]));
  await beside.pane.getByRole("button", { name: "Jämför" }).click();
  await beside.pane.getByRole("treeitem", { name: /^Annat svar/ }).click({ position: { x: 60, y: 12 } });
  await beside.page.waitForTimeout(500);
  await pictureOfPane(beside.page, "jamfor");

  const dark = await open("lang=en&theme=dark");
  await dark.pane.getByRole("button", { name: "Got it" }).click();
  await dark.pane.getByRole("treeitem", { name: /^error, 4\.4/ }).click();
  await dark.page.waitForTimeout(500);
  await dark.page.screenshot({ path: `${folder}arbetsbank-en-mork.png` });
} finally {
  await browser.close();
  await server.stop();
}
