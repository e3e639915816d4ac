/** Swedish number words: "tjugofem" is 25, "ett tjugotal" about 20, "två tredjedelar" 66.7 percent, "tredje" the 3rd. */

/** "tva": rings are lost when a report is scanned. */
const UNITS: Readonly<Record<string, number>> = {
  en: 1, ett: 1, två: 2, tva: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  tio: 10, elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
};
const TENS: Readonly<Record<string, number>> = {
  tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90,
};

const belowHundred = new Map<string, number>([
  ...Object.entries(UNITS),
  ...Object.entries(TEENS),
  ...Object.entries(TENS),
  ...Object.entries(TENS).flatMap(([ten, value]) =>
    Object.entries(UNITS).map(([unit, more]) => [ten + unit, value + more] as const),
  ),
]);

const NUMBER_LIKE =
  /^(?:noll|en$|ett|två|tva|tre|fyr|fem|fj|sex|sju|sjä|åtta|åtto|åttio|nio|nitt|tio|tju|el[vf]|tolv|tolf|art|hundra|tusen|hälften|var$|vart$|varannan|vartannat|dussin|först|andr)/;

/** Whether a word in lower case may say a number at all: a quick look before the closer ones. */
export function isNumberLike(word: string): boolean {
  return NUMBER_LIKE.test(word);
}

/** Longest word that can be a number: "åttahundrasjuttioåttatusenåttahundrasjuttioåtta" has 47 letters. */
const LONGEST = 47;

/**
 * The value of a number word in lower case, 0–999 999: "noll", "tolv", "tvåhundrafemtio", "tiotusen"; `null` for any
 * other word. "en" and "ett" give 1: whether they are articles, the reader must tell.
 */
export function wordValue(word: string): number | null {
  if (word.length > LONGEST) return null;
  if (word === "noll") return 0;
  const thousands = split(word, "tusen", belowThousand);
  if (thousands) return thousands.before * 1000 + thousands.after;
  return belowThousand(word);
}

function belowThousand(word: string): number | null {
  const hundreds = split(word, "hundra", (part) => UNITS[part] ?? null, (part) => belowHundred.get(part) ?? null);
  if (hundreds) return hundreds.before * 100 + hundreds.after;
  return belowHundred.get(word) ?? null;
}

/** Reads "<before>hundra<after>"; an absent part before means one, after means nothing more. */
function split(
  word: string,
  middle: string,
  readBefore: (part: string) => number | null,
  readAfter = readBefore,
): { before: number; after: number } | null {
  const at = word.indexOf(middle);
  if (at < 0) return null;
  const before = at === 0 ? 1 : readBefore(word.slice(0, at));
  const rest = word.slice(at + middle.length);
  const after = rest === "" ? 0 : readAfter(rest);
  return before === null || after === null ? null : { before, after };
}

/** "tjugotal", "hundratalet", "tiotals", "dussin": the value that it is about; else `null`. */
export function roughWordValue(word: string): number | null {
  if (/^dussin(?:et|tal)?$/.test(word)) return 12;
  const match = word.includes("tal") && /^([A-Za-zÀ-ÖØ-öø-ɏ]{3,})tal(?:et|s)?$/.exec(word);
  const value = match ? wordValue(match[1]!) : null;
  return value !== null && value >= 10 ? value : null;
}

const ORDINALS = new Map<string, number>(
  ["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte", "tolfte"].map(
    (word, at) => [word, at + 1],
  ),
);

/** "tredje" → 3; `null` for any other word. */
export function ordinalValue(word: string): number | null {
  return ORDINALS.get(word) ?? (word === "förste" ? 1 : word === "andre" ? 2 : null);
}

const DIVISORS: Readonly<Record<string, number>> = {
  tredjedel: 3, fjärdedel: 4, femtedel: 5, sjättedel: 6, sjundedel: 7, åttondel: 8, niondel: 9, tiondel: 10,
};

/** "tredjedel", "tredjedelarna" → 3: what one is divided by; `null` for any other word. */
export function divisorOf(word: string): number | null {
  // A glance that spares most words the closer look.
  if (!word.includes("del")) return null;
  return DIVISORS[word.replace(/(?:en|ar|arna|s)$/, "")] ?? null;
}
