/** Dates as they are written in each language. */
import type { Language } from "./index";

/** 2024-02-21 in Swedish, 21/02/2024 in English. */
export function formatDate(date: Date, language: Language): string {
  return date.toLocaleDateString(language === "sv" ? "sv-SE" : "en-GB");
}
