/** One project under two spellings of its name. */
import { cellAddress } from "../../table/address";
import { byLength, isInflection, letterDistance } from "../../text/words/near-words";
import { wordsOf } from "../../text/words/normalise";
import { anyOf } from "../../text/signs";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { type Stretch, type TextCell, stretchesOf } from "../support/stretches";

/** What a name written in a text stands between. A name is no sentence: it has few words. */
const QUOTED = /[”“"»]([^”“"»\n.!?]{6,60})[”“"«]/gu;
const MAY_QUOTE = anyOf("”", "“", '"', "»");
/** What begins a name cell, up to what is told of it. */
const FIRST_NAME = /^(?:(?!\s[–-]\s|[.!?]\s)[^\n,;:(]){6,60}/u;
/** Words with capitals beside each other, as names have them: "Smart Mellansjö". */
const WITH_CAPITALS = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d-])[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,30}(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,30}){1,5}/g;
const MOST_WORDS = 6;
/** A short word becomes another by a letter ("Norrby", "Norrbo"), and so does one with another beginning. */
const SHORTEST = 9;
const LONG = 12;
const SHORTEST_FORM = 5;
const SHORTEST_PART = 6;
const ALIKE = 4;
const MANY = 4;
/** As many names that are alike but for one word are a series ("Bredband del 1 …"), and no slips. */
const SERIES = 4;

interface Named {
  cell: TextCell;
  words: readonly string[];
  written: string;
  start: number;
  /** Set as a name is: what only has capitals in a sentence may be one. */
  isSet: boolean;
}

interface Said extends Record<string, string> {
  written: string;
  other: string;
  where: string;
}

const named = (cell: TextCell, start: number, written: string, isSet: boolean): Named => ({ cell, written, start, words: wordsOf(written), isSet });

/** The names in a stretch: those that begin the name cells, then what is quoted, then what has capitals in a sentence. */
function* namesIn(stretch: Stretch): Iterable<Named> {
  for (const cell of stretch.cells) {
    const written = cell.role === "name" ? FIRST_NAME.exec(cell.text)?.[0].trimEnd().replace(/\.$/u, "") : undefined;
    if (written) yield named(cell, 0, written, true);
  }
  for (const cell of stretch.holding(MAY_QUOTE)) {
    for (const { index, 1: written } of cell.text.matchAll(QUOTED)) yield named(cell, index + 1, written!, true);
  }
  for (const cell of stretch.cells) {
    for (const { index, 0: written } of cell.text.matchAll(WITH_CAPITALS)) {
      yield named(cell, index, written, false);
      // "Projektet Smart Mellansjö": the first word may have its capital from the sentence.
      const rest = written.slice(written.indexOf(" ") + 1);
      if (rest.includes(" ")) yield named(cell, index + written.length - rest.length, rest, false);
    }
  }
}

/** Whether two words are one word with a slip in it. */
function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST || /\d/u.test(a + b) || isInflection(a, b) || a[0] !== b[0]) return false;
  const most = shortest >= LONG ? 2 : 1;
  return letterDistance(a, b, most) <= most;
}

/** "Smart" and "Smarta", "Skill" and "Skills": other forms of one word. The last word of a name has an "s" where something is its. */
function isOtherForm(a: string, b: string, isLast: boolean): boolean {
  const [short, long] = byLength(a, b);
  return short.length >= SHORTEST_FORM && long.length - short.length <= 2 && long.startsWith(short) && !(isLast && long.endsWith("s"));
}

/** "Tillväxt" and "Tillväxtkraft", "Kretslopp" and "Kolkretslopp". */
function isPart(a: string, b: string): boolean {
  const [short, long] = byLength(a, b);
  return short.length >= SHORTEST_PART && long.length > short.length + 2 && (long.startsWith(short) || long.endsWith(short));
}

/** "North Sweden" and "North Swedish", in a name with so much else. */
const beginAlike = (a: string, b: string) => a.slice(0, ALIKE) === b.slice(0, ALIKE) && Math.min(a.length, b.length) > ALIKE;

/** Whether two names of as many words are one with a slip, or differ in one word that may be the same. */
function isVariant(one: Named, other: Named): boolean {
  if (one.words.length !== other.words.length) return false;
  // "East Lake Boat Region" and "Boat Region East Lake": so many words in another order are one name, set as such or not.
  if (!(one.isSet || other.isSet)) return one.words.length >= MANY && one.words.join(" ") !== other.words.join(" ") && inAnyOrder(one.words) === inAnyOrder(other.words);
  const different = one.words.flatMap((word, at) => (word === other.words[at] ? [] : [at]));
  if (one.isSet && other.isSet) return different.every((at) => isSlip(one.words[at]!, other.words[at]!));
  if (different.length > 2) return inAnyOrder(one.words) === inAnyOrder(other.words);
  const [at, ...more] = different;
  if (at === undefined || more.length > 0 || one.words.length < 2) return false;
  const [a, b] = [one.words[at]!, other.words[at]!];
  return isSlip(a, b) || isOtherForm(a, b, at === one.words.length - 1) || (one.words.length > 2 && isPart(a, b)) || (one.words.length > 3 && beginAlike(a, b));
}

const inAnyOrder = (words: readonly string[]) => [...words].sort().join(" ");

/** The name with each of its words left out in turn, and in another order; a name of one word by its two halves. */
function keysOf(words: readonly string[]): string[] {
  const [only] = words;
  if (words.length === 1) return only!.length < SHORTEST ? [] : [`${only!.slice(0, 5)}-`, `-${only!.slice(-5)}`];
  const withoutOne = words.map((_, out) => words.map((word, at) => (at === out ? "*" : word)).join(" "));
  return words.length > 2 ? [...withoutOne, inAnyOrder(words)] : withoutOne;
}

export default defineCheck<Said>({
  id: "name-variant",
  severity: "note",
  texts: {
    sv: {
      title: "Ett namn med två stavningar",
      message: ({ written, other, where }) => `Här står ”${written}” och i ${where} ”${other}”. Är det samma projekt, skriv namnet på ett sätt.`,
      why: "Ett projekt hittas på sitt namn. Skrivs det på två sätt ser det ut som två projekt när rapporterna läggs ihop, och den som söker hittar bara det ena.",
    },
    en: {
      title: "One name in two spellings",
      message: ({ written, other, where }) => `Here is “${written}” and in ${where} “${other}”. If it is the same project, write the name in one way.`,
      why: "A project is found by its name. Written in two ways it looks like two projects when the reports are put together, and someone who searches finds only one of them.",
    },
  },
  examples: {
    passing: [
      { shows: "Namn som liknar varandra men skiljer sig i ett ord eller en siffra.", sheets: { "3.4": [HEADER, ["Bo i Norrby", ...GOOD.slice(1)], ["Bo i Norrbo", ...ALSO_GOOD.slice(1)], ["Fiber etapp 1", "En by har fått fiber.", ...GOOD.slice(2)], ["Fiber etapp 2", "Två byar har fått fiber.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "En bokstav skiljer.",
        sheets: { "3.4": [HEADER, ["Landsbygdslyftet Mellansjö", ...GOOD.slice(1)], ["Kurser i byarna", "12 byar har haft kurser genom ”Landbygdslyftet Mellansjö”.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B3", text: "Landbygdslyftet Mellansjö" }],
      },
      {
        shows: "Ett namn i löpande text, i en annan form eller ordning.",
        sheets: { "3.4": [HEADER, ["Smart Mellansjö", ...GOOD.slice(1)], ["West Lake Boatlab", "Boatlab West Lake har öppnat.", ...GOOD.slice(2)], ["Testhamn Vågens Kustsegling – båtar", "Vid årets slut var Testhamn Vågens Segling öppen. Projektet Smarta Mellansjö bidrog.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B3", text: "Boatlab West Lake" }, { at: "3.4!B4", text: "Testhamn Vågens Segling" }, { at: "3.4!B4", text: "Smarta Mellansjö" }],
      },
      {
        shows: "Ett namn av många ord, i två ordningar.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Byarna har fått råd genom East Lake Boat Region."], ["1.2", "Beskriv samverkan.", "Vi samverkar med Boat Region East Lake."]] },
        finds: [{ at: "Svar!C3", text: "Boat Region East Lake" }],
      },
    ],
  },
  *find(workbook): Iterable<Hit<Said> | typeof PAUSE> {
    const seen = new Map<string, Named[]>();
    /** By the words of a name, whether it was set as one. */
    const known = new Map<string, boolean>();
    for (const stretch of stretchesOf(workbook)) {
      yield PAUSE;
      for (const name of namesIn(stretch)) {
        const { cell, words, written, start, isSet } = name;
        const plain = words.join(" ");
        if (words.length === 0 || words.length > MOST_WORDS || (known.has(plain) && (known.get(plain)! || !isSet))) continue;
        known.set(plain, isSet);
        const keys = keysOf(words);
        const alike = keys.flatMap((key) => ((seen.get(key)?.length ?? 0) < SERIES ? (seen.get(key) ?? []) : []));
        const other = alike.find((one) => isVariant(one, name));
        for (const key of keys) seen.set(key, [...(seen.get(key) ?? []).slice(0, SERIES), name]);
        if (!other) continue;
        const { sheet, row, column } = other.cell;
        yield {
          ...{ sheet: cell.sheet, row: cell.row, column: cell.column, start, end: start + written.length },
          values: { written, other: other.written, where: `${sheet}!${cellAddress(row, column)}` },
          related: [{ sheet, row, column }],
        };
      }
    }
  },
});
