/** How numbers are written in messages: by language, with as many decimals as the comparison needs. */
import type { Language } from "../../language";

const LOCALE: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** "1 581", "69,7": at most `decimals` decimals. */
export function written(language: Language, value: number, decimals = 1): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value);
}

/** An amount of kronor in the unit people say it in: "24,7 mkr", "453 420 kr". */
export function writtenMoney(language: Language, value: number): string {
  const [scale, sv, en] = value >= 1e9 ? [1e9, "mdkr", "bn SEK"] : value >= 1e6 ? [1e6, "mkr", "m SEK"] : [1, "kr", "SEK"];
  return `${written(language, value / (scale as number), value >= 1e6 ? 2 : 0)} ${language === "sv" ? sv : en}`;
}

/** "a, b och c". */
export function listed(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[language], { type: "conjunction" }).format(parts);
}
