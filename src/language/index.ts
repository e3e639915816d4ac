/**
 * Every word the user reads that is not a check's own, in Swedish and English, from this one folder: a file for each
 * part of the house, each with the same keys in both languages (the compiler sees to it).
 */

export type Language = "sv" | "en";

/** One part's texts: the Swedish decides the keys, the English must have the same. */
export type InBoth<T> = { readonly [L in Language]: T };

/** Language of a locale such as Excel's display language: Swedish for sv-*, else English. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^sv\b/i.test(locale) ? "sv" : "en";
}
