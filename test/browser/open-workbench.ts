/**
 * The workbench in a real browser, for end-to-end tests: builds what has changed, starts server and browser once for
 * a test file, and closes them after its last test.
 *
 *     const { page, pane } = await openWorkbench({ language: "sv" });
 *     await pane.getByRole("button", { name: "Kör om" }).click();
 */
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { RunningServer } from "../../workbench/server/server";
import { startWorkbench } from "../../workbench/server/start";
// What the page puts on its window.
import type {} from "../../workbench/page/testing";
import { launchBrowser } from "./browser";

export interface OpenOptions {
  language?: "sv" | "en";
  theme?: "light" | "dark" | "contrast";
  /** Faults as in the address: "cell-edit@3". */
  fail?: string;
  /** Do not wait for the add-in's own first screen: it may fail on purpose. */
  withoutPane?: boolean;
  /** Browser settings, such as `forcedColors`. */
  context?: BrowserContextOptions;
}

export interface OpenWorkbench {
  page: Page;
  /** The frame that holds the add-in. */
  pane: Frame;
  /** What went wrong in page and pane so far: errors nobody caught. */
  problems: string[];
  close(): Promise<void>;
}

/** Building from nothing, unpacking the browser and drawing the first page, on a slow machine. */
export const PATIENCE = 180_000;

let server: Promise<RunningServer> | null = null;
let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  await (await server)?.stop();
});

/** The frame of the add-in once it is there; a new one when the workbook or the language was changed. */
export async function paneOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    // It may be gone before it is asked for its page.
    if (frame) return frame;
  }
}

/** Waits until the add-in shows its own page instead of the first sight that its html holds. */
export async function paneReady(page: Page): Promise<Frame> {
  for (;;) {
    const frame = await paneOf(page);
    try {
      await frame.waitForFunction(() => document.querySelector("#pane > *") !== null && document.querySelector(".first-sight") === null);
      return frame;
    } catch (error) {
      if (!frame.isDetached()) throw error;
    }
  }
}

/** Opens the workbench on the sample workbook, in a browser context of its own. */
export async function openWorkbench({ language = "sv", theme = "light", fail, withoutPane = false, context = {} }: OpenOptions = {}): Promise<OpenWorkbench> {
  server ??= startWorkbench();
  browser ??= launchBrowser();
  const asked = new URLSearchParams({ lang: language, theme, ...(fail !== undefined && { fail }) });
  const { address } = await server;
  const own = await (await browser).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, ...context });
  const page = await own.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${address}?${asked}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = withoutPane ? await paneOf(page) : await paneReady(page);
  return { page, pane, problems, close: () => own.close() };
}
