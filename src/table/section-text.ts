/**
 * Which section a text speaks of: a question's number, the area's name, an abbreviation, a name cut at 31 characters.
 * Sections are told by their place in the national compilation (1–7); a template has its own numbers for them.
 */
import { templates } from "../catalogue";
import { foldLetters, plainText, wordsOf } from "../text/words/normalise";
import { remembering } from "../text/remembering";
import { LONGEST_SHEET_NAME, type CellValue } from "./grid";

export type Place = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface SectionMention {
  place: Place;
  /** 3: the question's number, or the whole title. 2: a known name or several words of it. 1: one word, a beginning. */
  strength: 1 | 2 | 3;
  text: string;
}

const mall = templates()[0]!;
const places = mall.sections.map(({ compilation }) => compilation as Place);
const placeByNumber = new Map(mall.sections.map(({ number, compilation }) => [number, compilation as Place]));
const namedSections = templates().flatMap(({ sections }) => sections);
const titles = new Map(namedSections.map(({ title, compilation }) => [plainText(title), compilation as Place]));
const aliases = new Map(namedSections.flatMap(({ aliases: names, compilation }) => names.map((name) => [plainText(name), compilation as Place] as const)));
const keywords = mall.sections.flatMap(({ keywords: words, compilation }) => words.map((word) => ({ word, place: compilation as Place })));
const foldedKeywords = keywords.map(({ word, place }) => ({ word: foldLetters(word), place }));

const NUMBER = /(?<![\d.,:-])(\d{1,2})[.,:]\s?(\d{1,2})(?![\d]|[.,:-]\d|\s*(?:%|procent|miljon|mkr|kr\b|mnkr))/g;
/** In a sheet's name, where no colon may stand: "3-4 Boende", "3_4". */
const NUMBER_OF_SHEET = /^(?:\p{L}+\s)?(\d)\s?[-_]\s?(\d)(?!\d)/u;
const BARE = /^(?:(?:fråga|avsnitt|kapitel|område|tabell|tab|del|nr|kap|section|table)\.?\s*)?(\d{1,2})\s*[.):]?$/i;

/** The section of a question's number: "3.4" → 1. `null`: no table belongs to it. */
export function placeOfNumber(number: string): Place | null {
  return placeByNumber.get(number) ?? null;
}

const textOfDate = (day: number, month: number): string | null =>
  [`${day}.${month}`, `${month}.${day}`].find((number) => placeByNumber.has(number)) ?? null;

/** A question's number that Excel took for a date: 3 April, "2023-04-03", serial 45019 → "3.4". */
export function numberFromDate(value: CellValue, shown: string): string | null {
  const iso = /^\d{4}-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(String(value)) ?? /^\d{4}-(\d{2})-(\d{2})$/.exec(shown);
  if (iso) return textOfDate(Number(iso[2]), Number(iso[1]));
  if (typeof value !== "number" || !Number.isInteger(value) || value < 20000 || value > 80000) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  return textOfDate(date.getUTCDate(), date.getUTCMonth() + 1);
}

function numberIn(text: string): SectionMention | null {
  for (const match of text.matchAll(NUMBER)) {
    const place = placeByNumber.get(`${Number(match[1])}.${Number(match[2])}`);
    if (place) return { place, strength: 3, text: match[0] };
  }
  const sheet = text.length <= LONGEST_SHEET_NAME ? NUMBER_OF_SHEET.exec(text) : null;
  const place = sheet && placeByNumber.get(`${sheet[1]}.${sheet[2]}`);
  return place ? { place, strength: 3, text: sheet[0] } : null;
}

/** A number alone, or with "avsnitt" and the like before it: which numbering it belongs to, only the workbook tells. */
export function bareNumber(text: string): number | null {
  const match = BARE.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/** An own word of one section begins the word, or the word is an abbreviation of it ("Jämst." in a short label). */
function speaksFor(word: string, keyword: string, short: boolean): boolean {
  if (/^miljömässig/.test(word)) return false;
  return word.startsWith(keyword) || (short && word.length >= 3 && keyword.startsWith(word));
}

function namedIn(text: string): SectionMention | null {
  const words = wordsOf(text).filter((word) => !/^\d/.test(word));
  const plain = words.join(" ");
  if (plain === "") return null;
  for (const [title, place] of titles) {
    if (plain === title || (plain.includes(title) && title.includes(" "))) return { place, strength: 3, text };
  }
  const alias = aliases.get(plain) ?? titles.get(plain);
  if (alias) return { place: alias, strength: 2, text };
  const cut = plain.length >= 12 && [...titles].find(([title]) => title.startsWith(plain));
  if (cut) return { place: cut[1], strength: 3, text };
  return byKeywords(words, text) ?? byFoldedLetters(plain, text);
}

function byKeywords(words: readonly string[], text: string): SectionMention | null {
  const short = words.length <= 2;
  const counts = places.map((place) => {
    return { place, count: keywords.filter((keyword) => keyword.place === place).filter(({ word }) => words.some((said) => speaksFor(said, word, short))).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first!.count === 0 || first!.count === second!.count) return null;
  return { place: first!.place, strength: first!.count > 1 ? 2 : 1, text };
}

/** Names typed without å, ä and ö, as in files and sheets made by machines: "jamstalldhet", "Miljo och klimat". */
function byFoldedLetters(plain: string, text: string): SectionMention | null {
  if (plain.length > 60) return null;
  const words = plain.split(" ");
  const hits = new Set(foldedKeywords.filter(({ word }) => words.some((said) => said.startsWith(word))).map(({ place }) => place));
  return hits.size === 1 ? { place: [...hits][0]!, strength: 1, text } : null;
}

/**
 * The section a label speaks of: a sheet's name, a title, a cell of a section column. Where the number and the name
 * point apart, the name wins: numbers change from year to year, and a name is rarely a slip.
 */
export const mentionedSection: (text: string) => SectionMention | null = remembering((text) => {
  if (text.length > 600) return null;
  const number = numberIn(text);
  const name = namedIn(text.replace(/_/g, " "));
  if (number && name && number.place !== name.place) return name.strength >= 2 ? { ...name, strength: 2 } : number;
  return number ?? name;
});

/** A cell of a section column: text, a number stored as a number, or one that became a date. */
export function sectionOfCell(value: CellValue, shown: string): SectionMention | null {
  const dated = numberFromDate(value, shown);
  if (dated) return { place: placeByNumber.get(dated)!, strength: 3, text: shown };
  if (typeof value === "number") {
    const place = placeByNumber.get(String(value)) ?? placeByNumber.get(shown);
    return place ? { place, strength: 3, text: shown } : null;
  }
  return mentionedSection(shown);
}
