/** What the host tells of itself and of the user's own settings on this machine. */
import { Storage, StorageType } from "@microsoft/office-js-helpers";
import { languageOf, type Language } from "../language";

export type Theme = "light" | "dark" | "highContrast";

/** Language of Excel's own menus; Swedish where Excel does not say. */
export function hostLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

/**
 * Excel's theme, which Excel on the web may leave untold: then the system's. High contrast is always the system's word,
 * since the pane's colours are then the system's too.
 */
export function hostTheme(): Theme {
  const prefers = (query: string) => typeof matchMedia === "function" && matchMedia(query).matches;
  if (prefers("(forced-colors: active)")) return "highContrast";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const dark = background ? isDark(background) : prefers("(prefers-color-scheme: dark)");
  return dark ? "dark" : "light";
}

/**
 * Calls back when the theme may have changed while the pane is open. Returns a stopper. The event OfficeThemeChanged is
 * Outlook's alone; in Excel the theme is changed in another window, and asked for anew when the user comes back.
 */
export function watchTheme(changed: (theme: Theme) => void): () => void {
  const tell = () => changed(hostTheme());
  const queries = typeof matchMedia === "function" ? ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query)) : [];
  for (const query of queries) query.addEventListener("change", tell);
  addEventListener("focus", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    removeEventListener("focus", tell);
  };
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ?? []).slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}

/** A person's own settings, on this machine only. */
export interface OwnSettings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Kept in the browser; where that is blocked (some embedded views), kept until the pane is closed. */
export function ownSettings(): OwnSettings {
  const inMemory = new Map<string, unknown>();
  const stored = storage();
  return {
    get: (key) => (inMemory.has(key) ? inMemory.get(key) : attempt(() => stored?.get(key)) ?? undefined),
    set: (key, value) => {
      const kept = attempt(() => (stored ? (stored.set(key, value), true) : false));
      if (kept) inMemory.delete(key);
      else inMemory.set(key, value);
    },
  };
}

function storage(): Storage<unknown> | undefined {
  return attempt(() => new Storage<unknown>("insatskollen", StorageType.LocalStorage));
}

/** What the work gives, or nothing where the browser forbids it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
