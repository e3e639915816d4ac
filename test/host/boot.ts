/**
 * Boots the genuine Office.js client (unmodified, from the npm package) in the jsdom window of a test, against our host.
 *
 *     const { host, frame, requests } = await bootExcel({ sheets: { "4.4": [["Namn på insats"], ["Lärlingar i Älvnäs"]] } });
 *     await Excel.run(async (context) => { … });
 *     expect(requests.work).toHaveLength(1);          // the add-in's own; the client's clean-up is told apart
 *     host.book.sheet("4.4")!.cells.get(1, 0)         // what is in the workbook now
 *     frame.faults.add({ kind: "cell-edit", when: "next" });
 *     userTypes(host, "4.4", "A2", "Nytt");           // as the person in the grid, with events
 *
 * A window holds one client, so a test file boots once (in `beforeAll`) and gives later tests a workbook of their own
 * with `host.book.load(…)`, or `loadSheets(host, {…})` for short. Only for tests of the jest project "client".
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers";
import type { CellValue } from "../../src/table/grid";
import { Faults } from "../../workbench/host/faults";
import { excelRequirements, Frame } from "../../workbench/host/frame";
import { Host } from "../../workbench/host/host";
import { parsePlain } from "../../workbench/host/protocol/place";
import { entered } from "../../workbench/host/model/entry";
import type { BookContents, Cell, SheetContents } from "../../workbench/host/model";
import type { RequestLog } from "../../workbench/host/requests";

/** Sheets by name: rows from A1 down, or the contents in full. */
export type Sheets = Readonly<Record<string, readonly (readonly (Cell | CellValue)[])[] | Omit<SheetContents, "name">>>;

export interface BootOptions extends Omit<BookContents, "sheets"> {
  sheets?: Sheets;
  locale?: string;
  /** Requirement sets; a plain "1.14" means an Excel that stops at that version of ExcelApi. */
  requirements?: Readonly<Record<string, string>> | string;
  faults?: Faults;
}

export interface Booted {
  host: Host;
  frame: Frame;
  requests: RequestLog;
}

const dist = join(dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")), "dist");

/** Boots the client and resolves when `Office.onReady` does. The log of requests is then empty. */
export async function bootExcel({ sheets, locale = "sv-SE", requirements, faults, ...book }: BootOptions = {}): Promise<Booted> {
  const host = new Host({ ...book, sheets: contents(sheets ?? { Blad1: [] }) }, locale);
  const origin = window.location.origin;
  const deliver = (data: string) => window.dispatchEvent(new MessageEvent("message", { data, origin, source: null }));
  const sets = typeof requirements === "string" ? excelRequirements(requirements) : requirements;
  const frame = new Frame(host, { origin, faults, ...(sets && { requirements: sets }) }, (message) => setImmediate(deliver, message));
  const parent = { postMessage: (message: string) => frame.receive(message) };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  fillGaps();
  window.name = frame.windowName;
  serveScripts();
  addScript("office.debug.js");
  await Office.onReady();
  await quiet(frame.requests);
  frame.requests.clear();
  return { host, frame, requests: frame.requests };
}

/** Gives the host another workbook, as when the person opens another file in the same window. */
export function loadSheets(host: Host, sheets: Sheets): void {
  host.book.load({ sheets: contents(sheets) });
}

/** Types into cells as the person in the grid does: one value for one cell, or rows for a block. */
export function userTypes(host: Host, sheetName: string, address: string, input: CellValue | readonly (readonly CellValue[])[]): void {
  const sheet = host.book.sheet(sheetName)!;
  const area = parsePlain(address)!;
  const rows = Array.isArray(input) ? (input as readonly (readonly CellValue[])[]) : [[input as CellValue]];
  const cells = rows.flatMap((row, r) =>
    row.map((value, c) => ({ row: area.row + r, column: area.column + c, after: entered(value, sheet.cells.get(area.row + r, area.column + c)) })),
  );
  host.book.transact("user", (edit) => edit.putCells(sheet.id, area, cells));
}

/** Values of a sheet's used cells from A1 on, blank ones as "". */
export function valuesOf(host: Host, sheetName: string): CellValue[][] {
  const { cells } = host.book.sheet(sheetName)!;
  const used = cells.used(true);
  const [bottom, right] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  return Array.from({ length: bottom }, (_, row) => Array.from({ length: right }, (_, column) => cells.get(row, column)?.value ?? ""));
}

function contents(sheets: Sheets): SheetContents[] {
  return Object.entries(sheets).map(([name, given]) => (Array.isArray(given) ? { name, rows: given } : { ...(given as Omit<SheetContents, "name">), name }));
}

/** What jsdom lacks and the client or Fluent UI needs. */
function fillGaps(): void {
  const lacking: Record<string, unknown> = {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    matchMedia: (media: string) => ({ media, matches: false, onchange: null, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {}, dispatchEvent: () => false }),
    scrollTo: () => {},
  };
  for (const [name, value] of Object.entries(lacking)) {
    if (name === "scrollTo" || !(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
  if (!("domain" in document)) Object.defineProperty(document, "domain", { value: window.location.hostname, configurable: true });
  Element.prototype.scrollIntoView ??= () => {};
}

const office = /\/office\/(.+)$/;

/** Script tags that point into "/office/" are run from the package, in this window, in their own time. */
function serveScripts(): void {
  for (const name of ["appendChild", "insertBefore"] as const) {
    const original = Node.prototype[name] as (this: Node, child: Node, before: Node | null) => Node;
    const serving = function (this: Node, child: Node, before: Node | null = null): Node {
      const file = child instanceof HTMLScriptElement ? office.exec(child.src)?.[1] : undefined;
      if (!file) return original.call(this, child, before);
      setTimeout(() => run(child as HTMLScriptElement, join(dist, file.split("?")[0]!)), 0);
      return child;
    };
    Object.defineProperty(Node.prototype, name, { value: serving, configurable: true, writable: true });
  }
}

function run(script: HTMLScriptElement, path: string): void {
  if (existsSync(path)) {
    window.eval(readFileSync(path, "utf8"));
    script.onload?.(new Event("load"));
  } else {
    script.dispatchEvent(new Event("error"));
  }
}

/** office.js looks for its own tag to know where its other files are. */
function addScript(file: string): void {
  const tag = document.createElement("script");
  tag.setAttribute("data-src", file);
  Object.defineProperty(tag, "src", { value: `${window.location.origin}/office/${file}` });
  tag.setAttribute("src", "");
  document.head.insertAdjacentElement("beforeend", tag);
  window.eval(readFileSync(join(dist, file), "utf8"));
}

/** Waits until the client has sent what it sends by itself. */
export async function quiet(requests: RequestLog): Promise<void> {
  for (let before = -1; before !== requests.all.length; ) {
    before = requests.all.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
