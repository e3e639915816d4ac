/** What the person chose for the page: from the address first, then as last time, then as the computer has it. */
import { languageOf, type Language } from "../../src/language";

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  language: Language;
  theme: Theme;
  /** Width of the task pane in pixels. */
  paneWidth: number;
}

export const PANE = { least: 320, standard: 350, most: 480 } as const;

const KEPT = "insatskollen-workbench";

export const withinPane = (width: number): number => Math.min(PANE.most, Math.max(PANE.least, Math.round(width)));

function kept(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Settings>;
  } catch {
    return {};
  }
}

/** Reads the settings; `address` is the part after "?" of the page's address. */
export function readSettings(address: string = location.search): Settings {
  const asked = new URLSearchParams(address);
  const before = kept();
  const language = asked.get("lang") ?? before.language;
  const theme = asked.get("theme") ?? before.theme;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    language: language === "sv" || language === "en" ? language : languageOf(navigator.language),
    theme: THEMES.find((each) => each === theme) ?? (dark ? "dark" : "light"),
    paneWidth: withinPane(Number(asked.get("pane") ?? before.paneWidth ?? PANE.standard) || PANE.standard),
  };
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing (private window, no room) starts afresh next time.
  }
}
