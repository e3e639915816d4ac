/** The workbench's page: grid to the left, the real task pane to the right, the manifest's ribbon above. */
import "./page.css";
import { areaAddress } from "../../src/table/address";
import { Faults, parseFaults } from "../host/faults";
import { Workbook } from "../host/model";
import { byId, element } from "./dom";
import { saveFile } from "./file/save";
import { files } from "./files";
import { drawn, showLanguage, startEngine } from "./grid/engine";
import { registerFunctions, type Call, type FunctionMetadata } from "./grid/functions";
import { mirror } from "./grid/mirror";
import type { GridSheet } from "./grid/unit";
import { drawHostPanel, refreshHostPanel } from "./host-panel";
import { readManifest, type AddInManifest, type RibbonButton } from "./manifest";
import { hush, say } from "./messages";
import { startPane, type Pane } from "./pane";
import { keepSettings, readSettings, type Settings } from "./settings";
import { takeF6 } from "./regions";
import { splitter } from "./splitter";
import { valueAt } from "./testing";
import { texts } from "./texts";
import { drawTop } from "./top";

async function start(): Promise<void> {
  const settings: Settings = readSettings();
  const words = (): (typeof texts)["sv"] => texts[settings.language];
  const manifestText = await (await fetch("/manifest.xml")).text();
  let manifest: AddInManifest = readManifest(manifestText, settings.language);
  const book = new Workbook({ sheets: [{ name: "Blad1" }] });
  const faults = new Faults(faultsAsked());
  const api = startEngine("sheet", { language: settings.language, dark: settings.theme !== "light" });
  const grid = mirror(api, book, (sheet) => say(words().refused(sheet), "problem"));
  const panePlace = byId("pane");
  const hostPlace = byId("host");
  let pane: Pane | null = null;

  const store = files(book, words, () => {
    // Another workbook in Excel is another document: its add-ins start anew.
    loadPane();
    draw();
  });

  function loadPane(): void {
    pane?.stop();
    const close = element("button", { type: "button", title: words().closePane, ariaLabel: words().closePane, onclick: () => showPane(false) }, "×");
    panePlace.replaceChildren(element("div", { className: "pane-head" }, words().pane, close));
    panePlace.setAttribute("aria-label", words().pane);
    pane = startPane(book, panePlace, manifest.pane, words().pane, settings.language, faults, () => pane && refreshHostPanel(hostPlace, pane, words()));
    pane.host.onMissing(() => drawHost());
    const { iframe } = pane;
    iframe.addEventListener("load", () => iframe.contentWindow && takeF6(iframe.contentWindow));
    drawHost();
  }

  function showPane(shown: boolean): void {
    panePlace.hidden = !shown;
    byId("splitter").hidden = !shown;
  }

  function drawHost(): void {
    if (pane && !hostPlace.hidden) drawHostPanel(hostPlace, pane, settings.language, words(), toggleHost);
  }

  function toggleHost(): void {
    hostPlace.hidden = !hostPlace.hidden;
    drawHost();
    draw();
  }

  function press(button: RibbonButton): void {
    if (button.action.kind === "ShowTaskpane") return showPane(true);
    // The command shows the pane by itself where it wants to be seen; here it can do so only by our hand.
    showPane(true);
    void pane?.frame.runCommand(button.action.name, button.id);
  }

  function change(next: Partial<Settings>): void {
    Object.assign(settings, next);
    keepSettings(settings);
    document.documentElement.lang = settings.language;
    document.documentElement.dataset.theme = settings.theme;
    api.toggleDarkMode(settings.theme !== "light");
  }

  function draw(): void {
    document.title = `${book.facts.fileName} – ${words().workbench}`;
    byId("splitter").setAttribute("aria-label", words().paneWidth);
    drawTop({ settings, words: words(), manifest, fileName: book.facts.fileName, hostOpen: !hostPlace.hidden }, {
      open: store.pick,
      save: () => void store.save(),
      sample: () => void store.sample(),
      undo: () => book.undo(),
      redo: () => book.redo(),
      toggleHost,
      press,
      theme: (theme) => change({ theme }),
      language: (language) => {
        change({ language });
        manifest = readManifest(manifestText, language);
        showLanguage(api, language);
        loadPane();
        draw();
      },
    });
  }

  takeF6(window);
  change({});
  splitter(byId("splitter"), panePlace, settings.paneWidth, (paneWidth) => {
    settings.paneWidth = paneWidth;
    keepSettings(settings);
  });
  const call: Call = (id, args, options) => {
    grid.release();
    return pane!.frame.callFunction(id, args, options);
  };
  await functionsOf(manifest, (functions) => registerFunctions(grid.unit, book, manifest.namespace, functions, call));
  const sheetOf = (name: string): GridSheet => grid.unit.sheet(book.sheet(name)!.id)!;
  const opened = drawn(api).then(store.sample).then(() => undefined);
  window.workbench = {
    ready: opened,
    book,
    faults,
    host: () => pane!.host,
    frame: () => pane!.frame,
    open: store.open,
    save: () => saveFile(book),
    value: (sheet, address) => {
      grid.flush();
      return valueAt(book, sheet, address);
    },
    gridBook: () => grid.unit.workbook,
    grid: sheetOf,
    gridValue: (sheet, address) => sheetOf(sheet).getRange(address).getValue() ?? null,
    selected: () => {
      const { sheet, areas } = book.facts.selection;
      return `${book.sheet(sheet)?.facts.name}!${areas[0] ? areaAddress(areas[0]) : ""}`;
    },
    frontSheet: () => grid.unit.workbook.getActiveSheet().getSheetName(),
    type: (sheet, address, value) => {
      sheetOf(sheet).getRange(address).setValue(value);
      grid.flush();
    },
  };
  await opened;
}

/** Faults named in the address: `?fail=cell-edit@3,latency`. */
function faultsAsked(): ReturnType<typeof parseFaults> {
  try {
    return parseFaults(new URLSearchParams(location.search).get("fail") ?? "");
  } catch (error) {
    say(String(error instanceof Error ? error.message : error), "problem");
    return [];
  }
}

async function functionsOf({ functions }: AddInManifest, use: (functions: readonly FunctionMetadata[]) => void): Promise<void> {
  if (functions === null) return;
  const answer = await fetch(functions);
  if (answer.ok) use(((await answer.json()) as { functions: FunctionMetadata[] }).functions);
}

hush();
void start();
