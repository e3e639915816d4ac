/** The add-in's ribbon as its manifest says it. */
import type { Language } from "../../src/language";

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** ShowTaskpane opens the pane; ExecuteFunction runs the function with this name in it. */
  action: { kind: "ShowTaskpane" } | { kind: "ExecuteFunction"; name: string };
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface AddInManifest {
  groups: RibbonGroup[];
  /** Paths on this page's own server: the manifest names the address it was written for. */
  pane: string;
  functions: string | null;
  namespace: string;
}

const LOCALE: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

const named = (within: Element | Document, name: string): Element[] => [...within.getElementsByTagName("*")].filter(({ localName }) => localName === name);
const first = (within: Element | Document, name: string): Element | undefined => named(within, name)[0];
const child = (parent: Element, name: string): Element | undefined => [...parent.children].find(({ localName }) => localName === name);

/** Reads the groups, buttons and addresses in one language. Throws when the file is no manifest. */
export function readManifest(xml: string, language: Language): AddInManifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Map(["Image", "Url", "String"].flatMap((kind) => named(manifest, kind)).map((each) => [each.getAttribute("id"), each]));
  const resource = (holder: Element | undefined): string => {
    const found = resources.get(holder?.getAttribute("resid") ?? null);
    const override = found && named(found, "Override").find((each) => each.getAttribute("Locale") === LOCALE[language]);
    return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
  const path = (holder: Element | undefined): string => {
    const address = resource(holder);
    return address === "" ? "" : new URL(address).pathname;
  };
  const buttonOf = (control: Element): RibbonButton => {
    const action = child(control, "Action");
    const icons = named(control, "Image");
    const supertip = child(control, "Supertip");
    const name = action && first(action, "FunctionName")?.textContent;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(supertip && child(supertip, "Description")),
      icon: path(icons.find((icon) => icon.getAttribute("size") === "32") ?? icons[0]),
      action: name ? { kind: "ExecuteFunction", name } : { kind: "ShowTaskpane" },
    };
  };
  const groups = named(manifest, "Group").map((group) => ({
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    buttons: named(group, "Control").map(buttonOf),
  }));
  const custom = named(manifest, "ExtensionPoint").find((point) => point.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "CustomFunctions");
  const metadata = custom && first(custom, "Metadata");
  const page = named(manifest, "FunctionFile")[0];
  if (groups.length === 0 || !page) throw new Error("manifest.xml names no ribbon group");
  return {
    groups,
    pane: path(page),
    functions: metadata ? path(first(metadata, "SourceLocation")) : null,
    namespace: resource(custom && first(custom, "Namespace")),
  };
}
