/** A hyphen inside a word, left where a line once ended. */
import { anyOf } from "../../text/signs";
import { MAY_BE_SPLIT, splitWords } from "../../text/split-words";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { vocabularyOf } from "../support/vocabulary";
import { throughTexts } from "../texts";

const HYPHEN = anyOf("-", "\u2010", "\u2011");

export default defineCheck<{ words: string; whole: string }>({
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
    passing: [{ shows: "Bindestreck som hör till ordet.", sheets: { "3.4": [HEADER, ["Icke-medicinska råd", "Läns- och byvisa startup-företag fick stöd av Interreg-projekt.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett ord som delats vid ett radslut.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Samverkans-parterna höll möten i byarna.", "Egen bedömning: samverkans-parterna är nöjda.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "samverkans-parterna" }],
        fixed: { "3.4!C2": "Egen bedömning: samverkansparterna är nöjda." },
      },
      {
        shows: "Ordet står helt på ett annat ställe.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Lokalt bredbands-bolag bildades.", "Egen bedömning: fler kan rusta sin bygde-gård.", "Bygdegårdar"]] },
        finds: [{ at: "3.4!B2", text: "bredbands-bolag" }],
        fixed: { "3.4!B2": "Lokalt bredbandsbolag bildades." },
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, HYPHEN, function* (cell) {
      const { sheet, row, column, text } = cell;
      if (!MAY_BE_SPLIT.test(text)) return;
      const vocabulary = yield* vocabularyOf(workbook);
      for (const { start, end, whole } of splitWords(text, (word) => vocabulary.hasBeginning(word))) {
        yield { sheet, row, column, start, end, values: { words: text.slice(start, end), whole }, edits: mended(workbook, cell, start, end, whole) };
      }
    }),
});
