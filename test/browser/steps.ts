/** What a person does with workbench and pane, step by step, for the end-to-end tests. */
import type { Frame, Locator, Page } from "playwright-core";
import { paneReady } from "./open-workbench";

/** Drops a file on the grid, as from the computer's folder, and waits until the add-in has started on it. */
export async function dropWorkbook(page: Page, bytes: Uint8Array, name: string): Promise<Frame> {
  await page.evaluate(
    ([name, base64]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], name!));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  await page.waitForFunction((name) => window.workbench.book.facts.fileName === name, name);
  return paneReady(page);
}

/** Waits until the check has come to its end: while the list grows its rows move. */
export async function checked(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^(Kör om|Run again)$/ }).waitFor();
}

/** Presses a command once it can be pressed: one that waits for another keeps the focus, and is no disabled button to the browser. */
export async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("button", { name }).and(pane.locator(":not([aria-disabled=true])")).click();
}

/** The item of the list whose name fits. */
export function item(pane: Frame, name: RegExp): Locator {
  return pane.getByRole("treeitem", { name });
}

/** Chooses an item with the mouse, by its line: the middle of an open item is its card. */
export async function choose(pane: Frame, name: RegExp): Promise<void> {
  await item(pane, name).click({ position: { x: 60, y: 12 } });
}

/** Waits until the grid stands in a cell: "4.4!A1". */
export async function standsIn(page: Page, address: string): Promise<void> {
  await page.waitForFunction((address) => {
    const area = window.workbench.gridBook().getActiveRange();
    return window.workbench.selected() === address && area !== null && `${window.workbench.frontSheet()}!${area.getA1Notation()}` === address;
  }, address);
}

/** Waits until a cell says this in the model and in the grid alike. */
export async function says(page: Page, sheet: string, address: string, text: string | null): Promise<void> {
  await page.waitForFunction(
    ([sheet, address, text]) => window.workbench.value(sheet!, address!) === text && window.workbench.gridValue(sheet!, address!) === text,
    [sheet, address, text] as const,
  );
}

/** Name of the item that the keyboard is on in the list. */
export function activeItem(pane: Frame): Promise<string | null> {
  return pane.evaluate(() => {
    const id = document.querySelector("[role=tree]")?.getAttribute("aria-activedescendant");
    return (id && document.getElementById(id)?.getAttribute("aria-label")) || null;
  });
}

/** A finding as the list shows it, with the name of its group. */
export interface ListedFinding {
  group: string;
  name: string;
}

/** Opens the groups that start folded, with the keyboard from the end of the list, where they stand. */
export async function unfold(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("tree").focus();
  await page.keyboard.press("End");
  const active = pane.locator("[role=treeitem][aria-selected=true]");
  while ((await active.getAttribute("aria-expanded")) === "false") {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
  }
  await page.keyboard.press("Home");
}

/** All findings in unfolded groups, top to bottom: scrolls through, since the list draws only what is in view. */
export async function listed(pane: Frame): Promise<ListedFinding[]> {
  return pane.getByRole("tree").evaluate(async (tree) => {
    const rows = new Map<number, { level: string; name: string }>();
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let top = 0; top < tree.scrollHeight; top += tree.clientHeight / 2) {
      tree.scrollTop = top;
      await drawn();
      for (const row of tree.querySelectorAll<HTMLElement>("[data-index]")) {
        const { ariaLevel, ariaLabel } = row.querySelector("[role=treeitem]")!;
        rows.set(Number(row.dataset.index), { level: ariaLevel!, name: ariaLabel! });
      }
    }
    tree.scrollTop = 0;
    await drawn();
    const found: { group: string; name: string }[] = [];
    let group = "";
    for (const [, { level, name }] of [...rows].sort(([one], [other]) => one - other)) {
      if (level === "1") group = name;
      else found.push({ group, name });
    }
    return found;
  });
}
