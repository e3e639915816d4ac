/**
 * The pane's weight and how soon it can be used, beside an empty Fluent pane: built by the same webpack, hosted by the
 * same workbench, loaded in turn by the same browser.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import HtmlPlugin from "html-webpack-plugin";
import type { Browser } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { launchBrowser } from "../test/browser/browser";
import { OFFICE_CDN } from "../workbench/server/server";
import { startWorkbench } from "../workbench/server/start";
import { median } from "./time";

export interface Pane {
  /** Bytes of the scripts that the page names, as they are and packed. */
  raw: number;
  gzip: number;
  /** Milliseconds from the page's start to a button that answers. */
  interactive: number;
}

export interface PaneResult {
  ours: Pane;
  empty: Pane;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const ours = join(root, "dist");
const empty = join(root, ".cache", "empty-pane");
const TIMES = 7;

export async function measurePane(): Promise<PaneResult> {
  const server = await startWorkbench({ root });
  await buildEmpty();
  const browser = await launchBrowser();
  try {
    const times = { ours: [] as number[], empty: [] as number[] };
    // In turn, so that what else the machine does falls on both; the first of each warms up.
    for (let i = 0; i <= TIMES; i++) {
      const [a, b] = [await timeToInteractive(browser, server.address), await timeToInteractive(browser, server.address, empty)];
      if (i === 0) continue;
      times.ours.push(a);
      times.empty.push(b);
    }
    return {
      ours: { ...weight(ours), interactive: median(times.ours) },
      empty: { ...weight(empty), interactive: median(times.empty) },
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Opens the workbench; with `instead` the pane's page and scripts come from that folder. */
async function timeToInteractive(browser: Browser, address: string, instead?: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (instead !== undefined) {
    const html = readFileSync(join(instead, "taskpane.html"), "utf8").replaceAll(OFFICE_CDN, "/office/office.js");
    await page.route("**/taskpane.html*", (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.route(/empty-[^/]*\.js/, (route) => route.fulfill({ path: join(instead, new URL(route.request().url()).pathname.slice(1)) }));
  }
  await page.goto(address);
  const pane = await (await page.waitForSelector("#pane iframe")).contentFrame();
  await pane!.waitForSelector("#pane button:enabled");
  // The button is there; a turn of the page later it also answers.
  const interactive = await pane!.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))));
  await context.close();
  return interactive;
}

async function buildEmpty(): Promise<void> {
  const { default: configurations } = (await import("../webpack.config.js")) as { default: Configuration[] };
  const addin = configurations.find(({ name }) => name === "addin")!;
  const configuration: Configuration = {
    ...addin,
    name: "empty-pane",
    cache: false,
    entry: { empty: join(root, "bench", "empty-pane.tsx") },
    output: { path: empty, filename: "empty-[name].js", clean: true },
    plugins: [new HtmlPlugin({ template: join(root, "src/taskpane/taskpane.html"), filename: "taskpane.html", scriptLoading: "defer" })],
  };
  await new Promise<void>((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats!.toString("errors-only")));
      else done();
    });
  });
}

/** Scripts that the page loads at once; those fetched later, when a panel needs them, do not keep it waiting. */
function weight(folder: string): Pick<Pane, "raw" | "gzip"> {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js") && new RegExp(`src="?${name}\\b`).test(page));
  const contents = scripts.map((name) => readFileSync(join(folder, name)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
