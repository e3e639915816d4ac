/** A hyphen inside a word, left where a line once ended. */
import { anyOf } from "../../text/signs";
import { isCommonWord } from "../../text/slips/common-words";
import type { WorkbookReading } from "../../table/reading";
import { type SplitWord, splitWords } from "../../text/slips/split-words";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { stretchesOf, type TextCell } from "../support/stretches";
import { amongWords } from "../support/vocabulary";

const HYPHEN = anyOf("-", "\u2010", "\u2011");

interface Values extends Record<string, string> {
  words: string;
  whole: string;
}

interface Candidate {
  cell: TextCell;
  split: SplitWord;
}

const PAUSE_EVERY = 200;

/** All candidates first: then the workbook's words are asked for together, and only for those that must be known. */
function* find(workbook: WorkbookReading): Iterable<Hit<Values> | typeof PAUSE> {
  const candidates: Candidate[] = [];
  for (const stretch of stretchesOf(workbook)) {
    for (const cell of stretch.holding(HYPHEN)) for (const split of splitWords(cell.text)) candidates.push({ cell, split });
    yield PAUSE;
  }
  const untied = candidates.filter(({ split }) => !split.isTied).map(({ split }) => split.whole);
  const known = yield* amongWords(workbook, new Set(untied));
  for (const [at, { cell, split }] of candidates.entries()) {
    if (at % PAUSE_EVERY === 0) yield PAUSE;
    const { start, end, whole, isTied } = split;
    // A name keeps its hyphen where others write it together: "Interreg-projekt".
    if (!isTied && !isCommonWord(whole.toLowerCase()) && !known.has(whole)) continue;
    const { sheet, row, column, text } = cell;
    yield { sheet, row, column, start, end, values: { words: text.slice(start, end), whole }, edits: mended(workbook, cell, start, end, whole) };
  }
}

export default defineCheck<Values>({
  id: "hyphen-inside-word",
  severity: "note",
  texts: {
    sv: {
      title: "Bindestreck inne i ord",
      message: ({ words, whole }) => `”${words}” ska troligen vara ”${whole}”.`,
      why: "Där en rad tog slut i Word eller pdf stod ett bindestreck. I Excel hamnar det mitt i ordet. Den som söker efter ordet hittar det inte.",
      fix: ({ whole }) => `Skriv ”${whole}”`,
    },
    en: {
      title: "Hyphen inside a word",
      message: ({ words, whole }) => `“${words}” should probably be “${whole}”.`,
      why: "Where a line ended in Word or PDF there was a hyphen. In Excel it ends up inside the word. Whoever searches for the word will not find it.",
      fix: ({ whole }) => `Write “${whole}”`,
    },
  },
  examples: {
    passing: [{ shows: "Bindestreck som hör till ordet.", sheets: { "3.4": [HEADER, ["Icke-medicinska råd", "Läns- och byvisa startup-företag fick stöd av Interreg-projekt. Ett Interregprojekt är nytt.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett ord som delats vid ett radslut.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Samverkans-parterna höll möten i byarna.", "Egen bedömning: samverkans-parterna är nöjda.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Samverkans-parterna" }, { at: "3.4!C2", text: "samverkans-parterna" }],
        fixed: { "3.4!C2": "Egen bedömning: samverkansparterna är nöjda." },
      },
      {
        shows: "Ett vanligt ord.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Yrkes-högskolan gav stöd till digital omställ-ning.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Yrkes-högskolan" }, { at: "3.4!B2", text: "omställ-ning" }],
      },
      {
        shows: "Ordet står helt på ett annat ställe.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Lokalt bredbands-bolag bildades.", "Egen bedömning: fler kan rusta sin bygde-gård.", "Bygdegårdar"]] },
        finds: [{ at: "3.4!B2", text: "bredbands-bolag" }],
        fixed: { "3.4!B2": "Lokalt bredbandsbolag bildades." },
      },
    ],
  },
  find,
});
