/** Single letters that name a gender, where both stand side by side: "45 kv/35 m", "k/m", "(k: 45, m: 35)". */
import type { Gender } from "../../numbers/gender";

export interface Letter {
  gender: Gender;
  /** label: before its number ("k: 45"). people: after it, or apart from it. */
  form: "label" | "people";
  end: number;
}

const NUMBER = "\\d{1,3}(?:[ \\u00a0]?\\d{3}){0,3}(?:,\\d{1,2})?\\s?(?:%|procent|st|[tm]n?kr|kr|kronor|h)?";
const LETTER = "(kv?i?|m|män)";
const LETTERS_FIRST = new RegExp(`(?<![a-zà-öø-ɏ\\d])${LETTER}(\\.?\\s?[:=]?\\s?${NUMBER}[\\s,;/]{1,3}(?:och\\s)?)${LETTER}(?=\\.?\\s?[:=]?\\s?\\d)`, "g");
const PAIRS = [
  LETTERS_FIRST,
  new RegExp(`(?<![a-zà-öø-ɏ\\d])${NUMBER}\\s?${LETTER}(\\.?\\s?(?:[/,;+]|och|resp\\.?|respektive|samt)?\\s?${NUMBER}\\s?)${LETTER}(?![a-zà-öø-ɏ²³])`, "g"),
  /(?<![a-zà-öø-ɏ\d])(kv?|m)(\s?\/\s?)(kv?|m|män)(?![a-zà-öø-ɏ])/g,
];
const GENDERS: Readonly<Record<string, Gender>> = { k: "women", kv: "women", kvi: "women", m: "men", män: "men" };

/** "61 deltagare (29 K)": women alone, in the brackets of those whom they are of. */
const ALONE = /(?:(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]{4,40}:?\s\d{1,5}|\d{1,5}\s(?!kronor|euro|procent)[a-zà-öø-ɏ]{4,40})\s\((?:varav\s)?\d{1,5}\s?(kv?)\)/g;

/** The letters that stand for women and men, by their places. `small` is the text in small letters. */
export function lettersIn(small: string): ReadonlyMap<number, Letter> {
  const found = new Map<number, Letter>();
  for (const pattern of PAIRS) {
    for (const { 0: all, 1: first, 2: between, 3: second, index } of small.matchAll(pattern)) {
      const [one, other] = [GENDERS[first!]!, GENDERS[second!]!];
      const end = index + all.length;
      const last = end - second!.length;
      const start = last - between!.length - first!.length;
      if (one === other || found.has(start) || found.has(last)) continue;
      const form = pattern === LETTERS_FIRST ? "label" : "people";
      found.set(start, { gender: one, form, end: start + first!.length });
      found.set(last, { gender: other, form, end });
    }
  }
  for (const { 0: all, 1: letter, index } of small.matchAll(ALONE)) {
    const start = index + all.length - 1 - letter!.length;
    if (!found.has(start)) found.set(start, { gender: "women", form: "people", end: start + letter!.length });
  }
  return found;
}
