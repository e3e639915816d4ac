/** A space lost between two words. */
import { lostSpaces } from "../../text/lost-spaces";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { throughTexts } from "../texts";

export default defineCheck<{ words: string; mended: string }>({
  id: "lost-space",
  severity: "note",
  texts: {
    sv: {
      title: "Mellanslag saknas",
      message: ({ words, mended }) => `”${words}” ska vara ”${mended}”.`,
      why: "Mellanslag försvinner när text kopieras från pdf och när rader slås ihop. Orden blir ett, och den som söker efter dem hittar dem inte.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Missing space",
      message: ({ words, mended }) => `“${words}” should be “${mended}”.`,
      why: "Spaces are lost when text is copied from PDF and when lines are joined. Two words become one, and whoever searches for them does not find them.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [{ shows: "Adresser och förkortningar.", sheets: { "3.4": [HEADER, ["Byaliv (www.Byaliv.se)", "Läs mer på mellansjo.se, bl.a. om vägar, t.ex. Sjövägen.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Efter ett komma.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick råd om vägar,där behovet är störst.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "vägar,där" }],
        fixed: { "3.4!B2": "Byarna fick råd om vägar, där behovet är störst." },
      },
      {
        shows: "Mellan två meningar.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick råd.Under hösten kom fler.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "råd.Under" }],
        fixed: { "3.4!B2": "Byarna fick råd. Under hösten kom fler." },
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, /[,.;:](?<=[a-zß-öø-ÿ)].)[A-Za-zÀ-ÿ]/, (cell) =>
      lostSpaces(cell.text).map(({ start, end, mended }) => {
        const { sheet, row, column, text } = cell;
        return { sheet, row, column, start, end, values: { words: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) };
      }),
    ),
});
