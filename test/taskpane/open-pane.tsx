/** Draws the real pane against the real Office.js client, which speaks to our host. */
import "./file-gaps";
import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { openExcel } from "../../src/excel";
import { usualPatience } from "../../src/excel/run";
import type { Language } from "../../src/language";
import { createAnalyst, type Analyst } from "../../src/taskpane/analysis/analyst";
import { App } from "../../src/taskpane/app/App";
import { createGatherer } from "../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../src/taskpane/gathering/gatherer";
import { createSession, type Session, type UserMemory } from "../../src/taskpane/state/session";
import { bootExcel, loadSheets, type Booted, type Sheets } from "../host/boot";

// jsdom works out styles slowly and nothing here is hidden by styles, so queries need not ask for them.
// On a busy machine even so much takes its time: the limits only say when to give up.
configure({ asyncUtilTimeout: 60_000, defaultHidden: true });

/** jsdom draws nothing, so every element is without size; the list must believe in a window to draw rows in. */
function giveSizes(): void {
  function height(this: Element) {
    return this.getAttribute("role") === "tree" ? 640 : 32;
  }
  for (const name of ["offsetHeight", "clientHeight"]) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: height });
  for (const name of ["offsetWidth", "clientWidth"]) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 350 });
}

export interface OpenPane {
  booted: Booted;
  session: Session;
  user: ReturnType<typeof userEvent.setup>;
}

export interface PaneOptions {
  sheets: Sheets;
  language?: Language;
  user?: UserMemory;
  /** Shorter pauses when Excel refuses for the moment. */
  pauses?: readonly number[];
  theme?: "light" | "dark" | "highContrast";
  analyst?: Analyst;
  gatherer?: Gatherer;
  /** false: the first run has not begun yet. */
  started?: boolean;
}

let booted: Booted | undefined;

/** Boots the client once in a test file; call it in `beforeAll`. */
export async function boot(): Promise<Booted> {
  giveSizes();
  booted = await bootExcel({ sheets: { Blad1: [] } });
  return booted;
}

/** Opens a workbook with the pane beside it and waits for the first run to end. */
export async function openPane({ sheets, language = "sv", user = { welcomed: () => true, rememberWelcomed: () => undefined }, pauses = usualPatience.pauses, theme = "light", analyst = createAnalyst(), gatherer = createGatherer(), started = true }: PaneOptions): Promise<OpenPane> {
  if (!booted) throw new Error("Call boot() in beforeAll");
  cleanup();
  booted.frame.faults.clear();
  loadSheets(booted.host, sheets);
  booted.requests.clear();
  const session: Session = createSession({ port: openExcel({ pauses, onWaiting: (kind) => kind === "cellEdit" && session.waited() }), analyst, gatherer: () => Promise.resolve(gatherer), language, user });
  render(<App session={session} themes={{ now: () => theme, watch: () => () => undefined }} />);
  if (started) await act(() => session.start());
  return { booted, session, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

/** Begins a run without waiting for its end, which the promise in the answer tells. */
export async function beginRun(session: Session): Promise<{ ended: Promise<void> }> {
  let ended = Promise.resolve();
  await act(async () => void (ended = session.run()));
  return { ended };
}

/** Names of the items in the list, as assistive technology reads them. */
export function listed(): string[] {
  return screen.queryAllByRole("treeitem").map((item) => item.getAttribute("aria-label") ?? "");
}

/** Waits until the list has an item whose name fits, and gives it. */
export async function item(name: RegExp): Promise<HTMLElement> {
  return waitFor(() => screen.getByRole("treeitem", { name }));
}

/** Where Excel's selection stands: "4.4!C7", 0-based row and column. */
export function selection({ host }: Booted): { sheet: string; row: number; column: number } {
  const { sheet, areas } = host.book.facts.selection;
  return { sheet: host.book.sheet(sheet)!.facts.name, row: areas[0]!.row, column: areas[0]!.column };
}
