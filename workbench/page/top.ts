/** Everything above the grid: the title line with language and appearance, and the ribbon. */
import type { Language } from "../../src/language";
import { byId, element } from "./dom";
import type { AddInManifest, RibbonButton } from "./manifest";
import { addInGroup, drawing, ownGroup } from "./ribbon";
import { THEMES, type Settings, type Theme } from "./settings";
import type { texts } from "./texts";

export interface TopActions {
  open(): void;
  save(): void;
  sample(): void;
  undo(): void;
  redo(): void;
  toggleHost(): void;
  press(button: RibbonButton): void;
  language(language: Language): void;
  theme(theme: Theme): void;
}

interface TopState {
  settings: Settings;
  words: (typeof texts)["sv"];
  manifest: AddInManifest;
  fileName: string;
  hostOpen: boolean;
}

function choice<Value extends string>(label: string, id: string, options: readonly (readonly [Value, string])[], chosen: Value, change: (value: Value) => void): HTMLElement {
  const select = element("select", { id }, ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  select.addEventListener("change", () => change(select.value as Value));
  return element("label", {}, label, select);
}

/** Draws title line and ribbon anew. */
export function drawTop({ settings, words, manifest, fileName, hostOpen }: TopState, actions: TopActions): void {
  byId("title").replaceChildren(
    element("h1", {}, words.workbench),
    element("span", { className: "file" }, fileName),
    choice(words.language, "language", [["sv", "Svenska"], ["en", "English"]], settings.language, actions.language),
    choice(words.theme, "theme", THEMES.map((theme) => [theme, words.themes[theme]] as const), settings.theme, actions.theme),
  );
  const ribbon = byId("ribbon");
  ribbon.setAttribute("aria-label", words.workbench);
  ribbon.replaceChildren(
    ownGroup(words.file, "file", [
      { id: "open", label: words.open, drawing: drawing("open"), click: actions.open },
      { id: "save", label: words.save, drawing: drawing("save"), click: actions.save },
      { id: "sample", label: words.sample, drawing: drawing("sample"), click: actions.sample },
    ]),
    ownGroup(words.undo, "undo", [
      { id: "undo", label: words.undo, drawing: drawing("undo"), click: actions.undo },
      { id: "redo", label: words.redo, drawing: drawing("redo"), click: actions.redo },
    ]),
    ...manifest.groups.map((group) => addInGroup(group, actions.press)),
    ownGroup(words.workbench, "workbench", [{ id: "host", label: words.host, drawing: drawing("host"), pressed: hostOpen, click: actions.toggleHost }], "right"),
  );
}
