/**
 * A file of every region, far more insatser together than any year has, gathered by the pane in a browser and planned as
 * sheets: how long it takes, and how long the pane's longest task is meanwhile.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { allRegions, templateByName } from "../src/catalogue";
import { openBarePane, type BarePane } from "../test/browser/bare-host";
import { launchBrowser } from "../test/browser/browser";
import { startWorkbench } from "../workbench/server/start";
import { tableOf } from "./material";

export interface LargeConsolidationResult {
  files: number;
  rows: number;
  gathering: Watched;
  /** From the press of the button that writes until the first sheet is written. */
  planning: Watched;
}

interface Watched {
  seconds: number;
  /** Tasks of 50 ms or more in the pane, milliseconds each, the longest first. */
  longTasks: number[];
}

const ROWS = 100_000;
const MOST_WAIT = 900_000;
const PLANNING = "Förbereder bladen";

export async function measureLargeConsolidation(): Promise<LargeConsolidationResult> {
  const folder = mkdtempSync(join(tmpdir(), "insatskollen-bench-"));
  const server = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const files = await regionFiles(folder);
    const bare = await openBarePane(browser, server.address, { sheets: [{ name: "Blad1", rows: [] }] });
    const { pane } = bare;
    await pane.getByRole("tab", { name: "Sammanställning" }).click({ timeout: MOST_WAIT });
    const gathering = await watched(bare, async () => {
      await pane.locator("input[type=file]").first().setInputFiles(files);
      await pane.getByText(/insatser från/).first().waitFor({ timeout: MOST_WAIT });
    });
    const planning = await watched(bare, async () => {
      await pane.getByRole("button", { name: /^Skriv sammanställningen/ }).click({ timeout: MOST_WAIT });
      await pane.getByText(PLANNING).waitFor({ timeout: MOST_WAIT });
      await pane.getByText(PLANNING).waitFor({ state: "detached", timeout: MOST_WAIT });
    });
    return { files: files.length, rows: ROWS, gathering, planning };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function watched({ forget, watched: seen }: BarePane, work: () => Promise<void>): Promise<Watched> {
  await forget();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const { longTasks } = await seen();
  return { seconds, longTasks: longTasks.map(({ ms }) => ms).sort((a, b) => b - a) };
}

/** The paths of the files: each with the template's seven tables. */
async function regionFiles(folder: string): Promise<string[]> {
  const [header, ...lines] = tableOf(ROWS).values.map((row) => row.slice(2));
  const { sections } = templateByName("mall-2023")!;
  const regions = allRegions();
  const perFile = Math.ceil(ROWS / regions.length);
  const perSheet = Math.ceil(perFile / sections.length);
  const paths: string[] = [];
  for (const [file, { name }] of regions.entries()) {
    const own = lines.slice(file * perFile, (file + 1) * perFile);
    const sheets = sections.map(({ number }, at) => ({ name: number, rows: [header!, ...own.slice(at * perSheet, (at + 1) * perSheet)].map((row) => [...row]) }));
    const path = join(folder, `${name}-2023.xlsx`);
    writeFileSync(path, await writeXlsx({ sheets }));
    paths.push(path);
  }
  return paths;
}
