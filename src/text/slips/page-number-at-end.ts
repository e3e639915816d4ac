/** The number of a page, left after the last words of a cell that names goals. */
import type { Damaged } from "./copying-damage";

/** Two or three digits alone after a word of small letters. */
const LAST = /[a-zß-öø-ÿ]{5}[.”“"]?\s{1,3}(\d{2,3})\s{0,5}$/;
/** After one of these a number says which, how much, or when. */
const COUNTS = /(?:mål|målen|målet|område|området|områden|prioritering|prioriteringen|prioriteringar|axel|insats|punkt|punkten|nummer|åtgärd|kapitel|avsnitt|program|programmet|agenda|indikator|position|strategi|strategin|sidan|sidor|minst|totalt|cirka|ungefär|januari|februari|mars|april|augusti|september|oktober|november|december|respektive|europa|vision|horisont)[.”“"]?$/i;
const REACH = 24;

/** Whether a text ends with a number that nothing before it leads to. */
export function pageNumberAtEnd(text: string): Damaged[] {
  const number = LAST.exec(text.slice(-REACH))?.[1];
  if (number === undefined) return [];
  const start = text.lastIndexOf(number);
  if (COUNTS.test(text.slice(Math.max(0, start - REACH), start).trimEnd())) return [];
  return [{ start, end: start + number.length, kind: "page number" }];
}
