/**
 * F6 goes from ribbon to sheet to task pane and round again, Shift+F6 the other way, as in Excel: in the sheet Tab is
 * the next cell, so there is no other way out of it by keyboard.
 */
import { byId } from "./dom";

interface Region {
  holds(focused: Element): boolean;
  enter(): void;
}

const ribbon: Region = {
  holds: (focused) => byId("top").contains(focused),
  enter: () => byId("ribbon").querySelector("button")?.focus(),
};

/** The grid writes in an editor of its own, which it keeps outside its place on the page. */
const sheet: Region = {
  holds: (focused) => byId("sheet").contains(focused) || focused.matches("[data-u-comp=editor]"),
  enter: () => document.querySelector<HTMLElement>("[data-u-comp=editor]")?.focus(),
};

const pane: Region = {
  holds: (focused) => byId("pane").contains(focused),
  enter: () => {
    const frame = byId("pane").querySelector("iframe");
    frame?.focus();
    frame?.contentDocument?.querySelector<HTMLElement>("button, a, input, [tabindex='0']")?.focus();
  },
};

/** Takes F6 in this window: the page's own, and that of the pane's frame each time it is loaded. */
export function takeF6(from: Window): void {
  from.addEventListener("keydown", goOn, { capture: true });
}

function goOn(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.altKey || event.metaKey) return;
  const regions = byId("pane").hidden ? [ribbon, sheet] : [ribbon, sheet, pane];
  const now = regions.findIndex(({ holds }) => holds(document.activeElement ?? document.body));
  regions[(now + (event.shiftKey ? -1 : 1) + regions.length) % regions.length]!.enter();
  event.preventDefault();
  event.stopPropagation();
}
