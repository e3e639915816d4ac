/** What axe finds wrong in a page or frame, colours and sizes included, since a real browser has drawn it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(join(process.cwd(), "node_modules/axe-core/axe.min.js"), "utf8");

interface WithAxe {
  axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
}

/** One line a fault: rule, element, and why. `leaveOut`: elements that are not ours. */
export async function axeFaults(place: Page | Frame, leaveOut: readonly string[] = []): Promise<string[]> {
  await place.evaluate(SOURCE);
  await stillness(place);
  return place.evaluate(async (exclude) => {
    const options = { iframes: false, resultTypes: ["violations" as const] };
    const { violations } = await (window as unknown as WithAxe).axe.run({ include: ["html"], exclude: exclude.map((selector) => [selector]) }, options);
    // An item of the list is named by a whole sentence, where the eye sees a cut excerpt, a bare number and buttons.
    // A menu belongs to its button and a list to its field; Fluent draws them at the end of the page so that nothing cuts them off.
    // The unseen elements beside it give a focus that comes to them on at once: Tab leaves the menu through them.
    const excused: Readonly<Record<string, readonly string[]>> = { "label-content-name-mismatch": ['role="treeitem"'], region: ["fui-MenuPopover", "fui-Listbox"], "aria-hidden-focus": ["data-tabster-dummy"] };
    const counts = (id: string, html: string) => !excused[id]?.some((part) => html.includes(part));
    return violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => counts(id, html)).map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} – ${failureSummary.split("\n").slice(1, 2).join("").trim()}`));
  }, leaveOut);
}

/** Waits until nothing fades or slides in any more, since half-faded text has half a contrast. What moves without end is not waited for. */
function stillness(place: Page | Frame): Promise<void> {
  return place.evaluate(async () => {
    const ends = (animation: Animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime);
    await Promise.allSettled(document.getAnimations().filter(ends).map((animation) => animation.finished));
  });
}

/** Elements that are wider than the page lets them show, where nothing scrolls or shortens them. */
export function sticksOut(place: Frame): Promise<string[]> {
  return place.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 0.5 || left < -0.5);
    });
    const moves = (element: Element) => element.closest("[role=progressbar]") !== null;
    const isShortened = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) if (getComputedStyle(at).textOverflow === "ellipsis") return true;
      return false;
    };
    const scrolls = document.scrollingElement!.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [...scrolls, ...wide.filter((element) => !isShortened(element) && !moves(element)).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** From a wide pane to the narrowest. */
const WIDTHS = [480, 320];
/** What floats is put in its place after the page has got its width: some frames later, on a slow machine many. */
const LOOKS_AGAIN = 30;
const BETWEEN = 100;

/** What sticks out and goes on doing so. */
async function staysOut(pane: Frame): Promise<string[]> {
  let found = await sticksOut(pane);
  for (let times = 0; times < LOOKS_AGAIN && found.length > 0; times += 1) {
    await pane.waitForTimeout(BETWEEN);
    found = await sticksOut(pane);
  }
  return found;
}

/** Faults of the pane as it stands: at each width what sticks out, then what axe finds. */
export async function faultsAtAnyWidth(page: Page, pane: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.evaluate((width) => (document.getElementById("pane")!.style.width = `${width}px`), width);
    await pane.waitForFunction((width) => innerWidth === width, width);
    found.push(...(await staysOut(pane)).map((fault) => `${width} px: ${fault}`));
  }
  return [...found, ...(await axeFaults(pane))];
}
