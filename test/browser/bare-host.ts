/**
 * The pane in a browser without the workbench's grid: the host core answers from this process, so that all that keeps
 * the page busy is the pane's own work. For workbooks far larger than a grid would draw.
 */
import type { Browser, Frame as BrowserFrame, Page } from "playwright-core";
import { Frame } from "../../workbench/host/frame";
import { Host } from "../../workbench/host/host";
import type { BookContents } from "../../workbench/host/model";

export interface Watched {
  /** Tasks of 50 ms or more in the pane's own page, in milliseconds, with what the bar said; "" before there was one. */
  longTasks: { ms: number; during: string }[];
  /** What the bar said, each time it said something else: the words beside it, how far, of how much. */
  progress: { words: string; done: number; of: number }[];
}

export interface BarePane {
  page: Page;
  pane: BrowserFrame;
  host: Host;
  /** What was seen since the pane began, or since `forget`. */
  watched(): Promise<Watched>;
  forget(): Promise<void>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    watched: Watched;
    toHost(message: unknown): void;
  }
}

const HOST_PAGE = `<!doctype html><html lang="sv"><title>Pane</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style><body></body></html>`;

/**
 * Opens the add-in of a running workbench server on a workbook, in a browser context of its own. `without`: a script of
 * the add-in's that the page cannot get.
 */
export async function openBarePane(browser: Browser, address: string, book: BookContents, { without }: { without?: string } = {}): Promise<BarePane> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const host = new Host(book);
  const origin = new URL(address).origin;
  const frame = new Frame(host, { origin }, (message) => void page.evaluate((text) => document.querySelector("iframe")?.contentWindow?.postMessage(text, location.origin), message).catch(() => undefined));
  await page.exposeFunction("toHost", (message: unknown) => void frame.receive(message));
  // tsx, which runs the benchmarks, keeps functions' names with a helper that the page does not have.
  await page.addInitScript("globalThis.__name ??= (it) => it");
  await page.addInitScript(watch);
  await page.route(`${address}bare`, (route) => route.fulfill({ body: HOST_PAGE, contentType: "text/html" }));
  if (without !== undefined) await page.route(`${address}${without}`, (route) => route.abort());
  await page.goto(`${address}bare`);
  await page.evaluate(
    ([name, hostInfo]) => {
      addEventListener("message", ({ data }) => window.toHost(data));
      const iframe = document.createElement("iframe");
      iframe.name = name!;
      iframe.src = `/taskpane.html?_host_Info=${encodeURIComponent(hostInfo!)}`;
      document.body.append(iframe);
    },
    [frame.windowName, frame.hostInfo],
  );
  const pane = (await (await page.waitForSelector("iframe")).contentFrame())!;
  return {
    page,
    pane,
    host,
    watched: () => pane.evaluate(() => window.watched),
    forget: () => pane.evaluate(() => void Object.assign(window.watched, { longTasks: [], progress: [] })),
    close: () => context.close(),
  };
}

/**
 * Begins the work of a button anew, presses "Avbryt" when the bar says these words, and gives the milliseconds until it is gone. All
 * inside the pane: a press from outside may come when the check is already done.
 */
export async function workAndCancel(pane: BrowserFrame, button: "Kör om" | "Märk om", words: RegExp, patience: number): Promise<number> {
  await pane.getByRole("button", { name: button }).click({ timeout: patience });
  return pane.evaluate(
    (pattern) =>
      new Promise<number>((done) => {
        const begins = new RegExp(pattern);
        let pressed = 0;
        const look = (): void => {
          const bar = document.querySelector("[role=progressbar]");
          if (pressed > 0 && !bar) {
            watching.disconnect();
            done(performance.now() - pressed);
          } else if (pressed === 0 && begins.test(bar?.parentElement?.querySelector("span")?.textContent ?? "")) {
            pressed = performance.now();
            // As a person's press: it waits its turn behind what the page is doing.
            setTimeout(() => bar!.parentElement!.querySelector("button")!.click(), 0);
          }
        };
        const watching = new MutationObserver(look);
        watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        look();
      }),
    words.source,
  );
}

/** Runs in each page before its own scripts. Notes long tasks of this page alone ("self"), and what the bar says. */
function watch(): void {
  window.watched = { longTasks: [], progress: [] };
  new PerformanceObserver((list) => {
    const during = window.watched.progress.at(-1)?.words ?? "";
    for (const { name, duration } of list.getEntries()) if (name === "self") window.watched.longTasks.push({ ms: duration, during });
  }).observe({ type: "longtask", buffered: true });
  const look = (): void => {
    const bar = document.querySelector("[role=progressbar]");
    if (!bar) return;
    const words = bar.parentElement?.querySelector("span")?.textContent ?? "";
    const [done, of] = [Number(bar.getAttribute("aria-valuenow") ?? 0), Number(bar.getAttribute("aria-valuemax") ?? 0)];
    const last = window.watched.progress.at(-1);
    if (last?.words !== words || last.done !== done) window.watched.progress.push({ words, done, of });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeFilter: ["aria-valuenow"] });
}
