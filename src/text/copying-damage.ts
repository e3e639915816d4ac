/** What copying from other programs does to a text: digits stuck to words, lost spaces, å and ö taken apart. */
import type { Span } from "./sentences";
import { type Sign, anyOf, holds } from "./signs";

export type Damage = "note number" | "digit before word" | "lost break" | "odd signs" | "page number" | "file name" | "letter twice";

export interface Damaged extends Span {
  kind: Damage;
}

/** Small words that never follow a digit without a space: "stöd 2för att". */
const SMALL = "för|och|som|att|till|med|den|det|har|inom|under|från|samt|eller|genom|kan|ska|var|där|ett|vid|mot|hos";
/** Headings of goal cells and results: run together with what stands before, a line break has been lost. */
const HEADINGS = "Mål|Delmål|Målområde|Insatsområde|Prioritering|Prioriterat|Område|Syfte|Resultat|Effekter|Prestationer|Aktiviteter|Deltagare|Projektet|Insatsen|Uppföljning|Utvärdering|Egen";

/** What stands before a word: white space, a bracket, a quotation mark, a comma. */
const BEFORE_WORD = [...' ("“”,;:'];

interface Kind {
  kind: Damage;
  /** Without this sign, or this glance, a text is spared the pattern. */
  sign?: Sign;
  glance?: RegExp;
  pattern: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    // The number of a footnote: "innovationssystemet10"
    kind: "note number",
    sign: anyOf(...[..."abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"].map((letter) => `${letter}0`)),
    glance: /[a-zß-öø-ÿ]\d/,
    pattern: /(?<![\p{L}\p{N}._/@-])\p{Ll}{7,40}\d{1,3}(?![\p{L}\p{N}._/-])/gu,
  },
  {
    kind: "digit before word",
    sign: anyOf(...SMALL.split("|").map((word) => `0${word}`)),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:-])\\d{1,3}(?:${SMALL})(?![\\p{L}\\p{N}])`, "gu"),
  },
  {
    kind: "lost break",
    glance: new RegExp(`[\\da-zß-öø-ÿ](?:${HEADINGS})`),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{0,30}(?:\\d|\\p{Ll}{3})(?:${HEADINGS})(?![\\p{L}\\p{N}])`, "gu"),
  },
  {
    // A line of its own in the middle of a sentence
    kind: "page number",
    sign: anyOf(" 0 ", " 00 ", " 000 "),
    glance: /\n\s{0,5}\d{1,3}\s{0,5}\n/,
    pattern: /(?<=\p{Ll}[ \t]{0,3}\n[ \t]{0,3})\d{1,3}(?=[ \t]{0,3}\n[ \t]{0,3}\p{Ll})/gu,
  },
  {
    kind: "file name",
    sign: anyOf(".doc", ".xls", ".pdf", ".ppt", ".png", ".jp", ".msg"),
    pattern: /(?<![\p{L}\p{N}/._-])(?!www\.)[\p{L}\p{N}_()-]{2,80}\.(?:docx?|xlsx?|pdf|pptx?|png|jpe?g|msg)(?![\p{L}\p{N}/._-]{2})/giu,
  },
  {
    // No Swedish word begins with a consonant twice
    kind: "letter twice",
    sign: anyOf(...[..."bdfghjknprstv"].flatMap((letter) => BEFORE_WORD.map((before) => before + letter + letter))),
    pattern: /(?<![\p{L}\p{N}.@/-])([bdfghjknprstv])\1\p{Ll}{4,30}/gu,
  },
  {
    // UTF-8 read as something else: "fÃ¶r", and the sign for what could not be read
    kind: "odd signs",
    sign: anyOf("Ã", "\ufffd", "â€"),
    pattern: /[\p{L}]{0,30}(?:Ã[¤¥¶„…–]|â€[™œ“”¦]|\ufffd)[\p{L}]{0,30}/gu,
  },
];

/** Every damaged place of a text, in order. */
export function copyingDamage(text: string): Damaged[] {
  const found: Damaged[] = [];
  for (const { kind, sign, glance, pattern } of KINDS) {
    if ((sign && !holds(text, sign)) || (glance && !glance.test(text))) continue;
    for (const { 0: words, index } of text.matchAll(pattern)) found.push({ start: index, end: index + words.length, kind });
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}
