/** One project under two spellings of its name. */
import { cellAddress } from "../../table/address";
import { isInflection, letterDistance } from "../../text/words/near-words";
import { wordsOf } from "../../text/words/normalise";
import { anyOf } from "../../text/signs";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { type Stretch, type TextCell, stretchesOf } from "../support/stretches";

/** What a name written in a text stands between. A name is no sentence: it has few words. */
const QUOTED = /[”“"»]([^”“"»\n.!?]{6,60})[”“"«]/gu;
const MAY_QUOTE = anyOf("”", "“", '"', "»");
const MOST_WORDS = 6;
/** A short word becomes another by a letter ("Norrby", "Norrbo"), and so does one with another beginning. */
const SHORTEST = 9;
const LONG = 12;
/** As many names that are alike but for one word are a series ("Bredband del 1 …"), and no slips. */
const SERIES = 4;

interface Named {
  cell: TextCell;
  words: readonly string[];
  written: string;
  start: number;
}

interface Said extends Record<string, string> {
  written: string;
  other: string;
  where: string;
}

/** The names in a stretch: the name cells that hold a name and nothing more, then what is quoted. */
function* namesIn(stretch: Stretch): Iterable<Named> {
  for (const cell of stretch.cells) {
    const written = cell.role === "name" ? /^[^\n,;:(]{6,60}/u.exec(cell.text)?.[0].trimEnd().replace(/\.$/u, "") : undefined;
    if (written && !/[.!?]\s/u.test(written)) yield { cell, written, start: 0, words: wordsOf(written) };
  }
  for (const cell of stretch.holding(MAY_QUOTE)) {
    for (const { index, 1: written } of cell.text.matchAll(QUOTED)) yield { cell, written: written!, start: index + 1, words: wordsOf(written!) };
  }
}

/** Whether two words are one word with a slip in it. */
function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST || /\d/u.test(a + b) || isInflection(a, b) || a[0] !== b[0]) return false;
  const most = shortest >= LONG ? 2 : 1;
  return letterDistance(a, b, most) <= most;
}

/** The name with each of its words left out in turn; a name of one word by its two halves. */
function keysOf(words: readonly string[]): string[] {
  const [only] = words;
  if (words.length === 1) return only!.length < SHORTEST ? [] : [`${only!.slice(0, 5)}-`, `-${only!.slice(-5)}`];
  return words.map((_, out) => words.map((word, at) => (at === out ? "*" : word)).join(" "));
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
    ],
  },
  *find(workbook): Iterable<Hit<Said> | typeof PAUSE> {
    const seen = new Map<string, Named[]>();
    const known = new Set<string>();
    for (const stretch of stretchesOf(workbook)) {
      yield PAUSE;
      for (const named of namesIn(stretch)) {
        const { cell, words, written, start } = named;
        const plain = words.join(" ");
        if (words.length === 0 || words.length > MOST_WORDS || known.has(plain)) continue;
        known.add(plain);
        const keys = keysOf(words);
        const alike = keys.flatMap((key) => ((seen.get(key)?.length ?? 0) < SERIES ? (seen.get(key) ?? []) : []));
        const other = alike.find((one) => one.words.length === words.length && one.words.every((word, at) => word === words[at] || isSlip(word, words[at]!)));
        for (const key of keys) seen.set(key, [...(seen.get(key) ?? []).slice(0, SERIES), named]);
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
