/** Numbers as they are written in each language. */
import type { Language } from "./index";

const formats = { sv: new Intl.NumberFormat("sv-SE"), en: new Intl.NumberFormat("en-GB") };

/** 32767 → "32 767" in Swedish, "32,767" in English. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** The sign after a number: set apart in Swedish, not in English. */
export const PERCENT_SIGN = { sv: " %", en: "%" };

/** "62 %", with one decimal where it is not whole: "62,5 %"; in English "62.5%". Kept on one line. */
export function percentText(percent: number, language: Language): string {
  return unbroken(`${formatNumber(Math.round(percent * 10) / 10, language)}${PERCENT_SIGN[language]}`);
}

/** Keeps a number and its per cent sign on one line. */
export function unbroken(text: string): string {
  return text.replace(/(\d) %/g, "$1\u00a0%");
}
