/** What copying from other programs does to a text: digits stuck to words, lost spaces, å and ö taken apart. */
import type { Span } from "./sentences";

export type Damage = "note number" | "digit before word" | "lost break" | "odd signs" | "page number" | "file name" | "letter twice";

export interface Damaged extends Span {
  kind: Damage;
}

/** Small words that never follow a digit without a space: "stöd 2för att". */
const SMALL = "för|och|som|att|till|med|den|det|har|inom|under|från|samt|eller|genom|kan|ska|var|där|ett|vid|mot|hos";
/** Headings of goal cells and results: run together with what stands before, a line break has been lost. */
const HEADINGS = "Mål|Delmål|Målområde|Insatsområde|Prioritering|Prioriterat|Område|Syfte|Resultat|Effekter|Prestationer|Aktiviteter|Deltagare|Projektet|Insatsen|Uppföljning|Utvärdering|Egen";

/** What kind, a glance that tells whether it may be there, and the pattern. */
const KINDS: readonly (readonly [Damage, RegExp, RegExp])[] = [
  // The number of a footnote: "innovationssystemet10"
  ["note number", /[a-zß-öø-ÿ]\d/, /(?<![\p{L}\p{N}._/@-])\p{Ll}{7,40}\d{1,3}(?![\p{L}\p{N}._/-])/gu],
  ["digit before word", /\d[a-zåäö]{3}/, new RegExp(`(?<![\\p{L}\\p{N}.,:-])\\d{1,3}(?:${SMALL})(?![\\p{L}\\p{N}])`, "gu")],
  ["lost break", /[\da-zß-öø-ÿ][A-ZÅÄÖ]/, new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{0,30}(?:\\d|\\p{Ll}{3})(?:${HEADINGS})(?![\\p{L}\\p{N}])`, "gu")],
  // A line of its own in the middle of a sentence
  ["page number", /\n\s{0,5}\d{1,3}\s{0,5}\n/, /(?<=\p{Ll}[ \t]{0,3}\n[ \t]{0,3})\d{1,3}(?=[ \t]{0,3}\n[ \t]{0,3}\p{Ll})/gu],
  ["file name", /\.(?:docx?|xlsx?|pdf|pptx?|png|jpe?g|msg)/i, /(?<![\p{L}\p{N}/._-])(?!www\.)[\p{L}\p{N}_()-]{2,80}\.(?:docx?|xlsx?|pdf|pptx?|png|jpe?g|msg)(?![\p{L}\p{N}/._-]{2})/giu],
  // No Swedish word begins with a consonant twice
  ["letter twice", /(?:^|[\s("“”,;:])(?:bb|dd|ff|gg|hh|jj|kk|nn|pp|rr|ss|tt|vv)/, /(?<![\p{L}\p{N}.@/-])([bdfghjknprstv])\1\p{Ll}{4,30}/gu],
  // UTF-8 read as something else: "fÃ¶r", and the sign for what could not be read
  ["odd signs", /[Ã\ufffd]|â€/, /[\p{L}]{0,30}(?:Ã[¤¥¶„…–]|â€[™œ“”¦]|\ufffd)[\p{L}]{0,30}/gu],
];

/** Every damaged place of a text, in order. */
export function copyingDamage(text: string): Damaged[] {
  return KINDS.filter(([, glance]) => glance.test(text)).flatMap(([kind, , pattern]) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind }))).sort((a, b) => a.start - b.start);
}
