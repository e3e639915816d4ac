/** Hyphens and dashes with a space on one side of them: "Norr- Söderby", "2021– 2024", "BY- medel". */
import type { Span } from "../sentences";
import { type Sign, anyOf, holds } from "../signs";

export interface SpacedHyphen extends Span {
  /** How it is written without the space; `null`: it may also be a dash, which has spaces on both sides. */
  mended: string | null;
}

interface Kind {
  sign: Sign;
  pattern: RegExp;
  mend: ((words: string) => string) | null;
}

/** What stands before one of these is half of a compound, or ends its phrase. */
const SMALL = "och|eller|samt|som|till|med|för|från|inom|under|vid|kontra|liksom|även|respektive|resp|såväl|inklusive|genom|både|inte|utan|men|att";
/** Halves in a row go on with another: "Norr- Väst- och Söderby". */
const NO_ROW = "(?![A-Za-zÀ-ÖØ-öø-ɏ\\d-])(?!,? (?:och|eller|samt|&) )";
const NEW_WORD = "(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d/-].)";
const HYPHEN_SPACE = anyOf("- ");

const KINDS: readonly Kind[] = [
  {
    // "Norr- Söderby": a name in two halves, or a dash that lacks a space
    sign: HYPHEN_SPACE,
    pattern: new RegExp(`[A-ZÀ-ÖØ-Þ]${NEW_WORD}[A-Za-zÀ-ÖØ-öø-ɏ]{0,40}[a-zß-öø-ÿ]-[ \\u00a0][A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{1,40}${NO_ROW}`, "g"),
    mend: null,
  },
  {
    // "BY- medel"
    sign: HYPHEN_SPACE,
    pattern: new RegExp(`[A-ZÀ-ÖØ-Þ]${NEW_WORD}[A-ZÀ-ÖØ-Þ\\d]{1,7}-[ \\u00a0](?!(?:${SMALL})(?![A-Za-zÀ-ÖØ-öø-ɏ]))[a-zß-öø-ÿ]{4,40}${NO_ROW}`, "g"),
    mend: (words) => words.replace(/\s/, ""),
  },
  {
    // "2021– 2024", and one that is broken between two lines; with a space on each side it is a way to write it
    sign: anyOf("0000-", "0000 -", "0000–", "0000 –"),
    pattern: /(?:19|20)\d\d(?<![\d.,/-]....)(?:[-–][ \u00a0]?\n?| [-–]\n?| [-–] \n)(?<!\d[-–])(?:19|20)\d\d(?![\d-])/g,
    mend: (words) => words.replace(/\s{0,3}[-–]\s{0,3}/, "–"),
  },
  {
    // "arbetsmarknads - och": no word of its own ends so
    sign: anyOf(..."ings ions hets skaps marknads hälso".split(" ").map((end) => `${end} - `)),
    pattern: /[A-Za-zÀ-ÖØ-öø-ɏ](?<![A-Za-zÀ-ÖØ-öø-ɏ\d/-].)[A-Za-zÀ-ÖØ-öø-ɏ]{0,40}(?<=ings|ions|hets|skaps|marknads|hälso) - (?:och|eller|samt)(?= [A-Za-zÀ-ÖØ-öø-ɏ]{3})/gi,
    mend: (words) => words.replace(" -", "-"),
  },
];

/** Every hyphen of a text with a space that does not belong there, with the words on both sides. */
export function spacedHyphens(text: string): SpacedHyphen[] {
  const found = KINDS.flatMap(({ sign, pattern, mend }) => (holds(text, sign) ? [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, mended: mend && mend(words) })) : []));
  return found.sort((a, b) => a.start - b.start);
}
