/** The panel about the host: what it was asked, what it lacks, and switches that make it fail. */
import type { InBoth, Language } from "../../src/language";
import { faultKinds, type FaultKind, type Faults } from "../host/faults";
import { element } from "./dom";
import type { Pane } from "./pane";
import type { texts } from "./texts";

const faultTexts: InBoth<Record<FaultKind, string>> = {
  sv: {
    "cell-edit": "En cell redigeras",
    "request-too-large": "Frågan är för stor",
    "response-too-large": "Svaret är för stort",
    "session-lost": "Förbindelsen är bruten",
    "activity-limit": "För många frågor",
    "access-denied": "Åtkomst nekas",
    protected: "Bladet är skyddat",
    error: "Frågan misslyckas",
    halfway: "Frågan avbryts halvvägs",
    latency: "Långsamma svar",
  },
  en: {
    "cell-edit": "A cell is being edited",
    "request-too-large": "The request is too large",
    "response-too-large": "The answer is too large",
    "session-lost": "The connection is lost",
    "activity-limit": "Too many requests",
    "access-denied": "Access is denied",
    protected: "The sheet is protected",
    error: "The request fails",
    halfway: "The request stops halfway",
    latency: "Slow answers",
  },
};

function faultSwitch(kind: FaultKind, label: string, faults: Faults): HTMLElement {
  const box = element("input", { type: "checkbox", checked: faults.isOn(kind), data: { fault: kind } });
  box.addEventListener("change", () => (box.checked ? faults.switchOn(kind) : faults.switchOff(kind)));
  return element("label", {}, box, label);
}

/** Draws the panel anew. */
export function drawHostPanel(place: HTMLElement, { host, frame }: Pane, language: Language, words: (typeof texts)["sv"], close: () => void): void {
  const missing = [...host.missing].map(([member, times]) => element("li", {}, times > 1 ? `${member} × ${times}` : member));
  place.replaceChildren(
    element("div", { className: "pane-head" }, words.host, element("button", { type: "button", title: words.close, ariaLabel: words.close, onclick: close }, "×")),
    element("section", {}, element("p", { id: "requests" }, words.requests(frame.requests.work.length))),
    element("section", {}, element("h2", {}, words.faults), element("p", {}, words.faultsHelp), ...faultKinds.map((kind) => faultSwitch(kind, faultTexts[language][kind], frame.faults))),
    element("section", {}, element("h2", {}, words.lacking), missing.length ? element("ul", { id: "missing" }, ...missing) : element("p", {}, words.lackingNone)),
  );
}

/** Writes the numbers that change while the panel is open, and leaves the switches alone. */
export function refreshHostPanel(place: HTMLElement, { frame }: Pane, words: (typeof texts)["sv"]): void {
  const line = place.querySelector("#requests");
  if (line) line.textContent = words.requests(frame.requests.work.length);
}
