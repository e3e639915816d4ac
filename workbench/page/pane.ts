/** The add-in in its frame, as Excel on the web holds it: this page is the host that it speaks with. */
import type { Language } from "../../src/language";
import { Faults } from "../host/faults";
import { Frame } from "../host/frame";
import { Host } from "../host/host";
import type { Workbook } from "../host/model";
import { element } from "./dom";

const LOCALE: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

/** What Excel on the web allows the frame of an add-in. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox";

export interface Pane {
  readonly host: Host;
  readonly frame: Frame;
  readonly iframe: HTMLIFrameElement;
  stop(): void;
}

/**
 * Loads the add-in's page, in a language, into a place on the page. `onTraffic` is called when the add-in has said
 * something. A pane in another language is another pane: Excel, too, tells its language only at the start.
 */
export function startPane(book: Workbook, place: HTMLElement, path: string, title: string, language: Language, faults: Faults, onTraffic: () => void): Pane {
  const host = new Host(book, LOCALE[language]);
  const iframe = element("iframe", { title, attributes: { sandbox: SANDBOX } });
  const frame = new Frame(host, { locale: LOCALE[language], faults, origin: location.origin }, (message) => iframe.contentWindow?.postMessage(message, location.origin));
  const hear = (event: MessageEvent): void => {
    if (event.source === iframe.contentWindow && frame.receive(event.data)) setTimeout(onTraffic, 0);
  };
  addEventListener("message", hear);
  // The client reads the frame's name when its page begins to load, so both stand there before it is put in place.
  iframe.name = frame.windowName;
  iframe.src = `${path}?_host_Info=${encodeURIComponent(frame.hostInfo)}`;
  place.append(iframe);
  return {
    host,
    frame,
    iframe,
    stop: () => {
      removeEventListener("message", hear);
      iframe.remove();
    },
  };
}
