/** The ribbon above the grid: the page's own file buttons, then the add-in's groups as its manifest says. */
import type { RibbonButton, RibbonGroup } from "./manifest";
import { element } from "./dom";

export interface OwnButton {
  id: string;
  label: string;
  /** Path of a drawing 24 × 24. */
  drawing: string;
  pressed?: boolean;
  click(): void;
}

const DRAWINGS = {
  open: "M3 6h6l2 2h10v11H3z",
  save: "M4 4h13l3 3v13H4zM8 4v5h8V4M8 20v-6h8v6",
  sample: "M4 5h16v14H4zM4 10h16M10 5v14",
  undo: "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 12",
  redo: "M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 12",
  host: "M5 5h14v6H5zM5 13h14v6H5zM8 8h.01M8 16h.01",
} as const;
export type Drawing = keyof typeof DRAWINGS;
export const drawing = (name: Drawing): string => DRAWINGS[name];

function picture(path: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "1.5", "aria-hidden": "true" })) svg.setAttribute(name, value);
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function group(name: string, id: string, buttons: HTMLButtonElement[], place = ""): HTMLElement {
  return element("div", { className: `group ${place}`, attributes: { role: "group", "aria-label": name }, data: { group: id } }, element("div", { className: "buttons" }, ...buttons), element("div", { className: "name", attributes: { "aria-hidden": "true" } }, name));
}

/** A group of the page's own buttons. */
export function ownGroup(name: string, id: string, buttons: readonly OwnButton[], place = ""): HTMLElement {
  return group(name, id, buttons.map(({ id: button, label, drawing: path, pressed, click }) =>
    element("button", { type: "button", onclick: click, data: { button }, attributes: pressed === undefined ? {} : { "aria-pressed": String(pressed) } }, picture(path), label)), place);
}

/** A group of the add-in's buttons. */
export function addInGroup({ id, label, buttons }: RibbonGroup, click: (button: RibbonButton) => void): HTMLElement {
  return group(label, id, buttons.map((button) =>
    element("button", { type: "button", title: button.tip, onclick: () => click(button), data: { button: button.id } }, element("img", { src: button.icon, alt: "" }), button.label)));
}
