/** A hyphen or dash with a space on one side of it. */
import { hyphenatedSlips } from "../../catalogue/hyphenated-terms";
import { overlaps } from "../../text/overlaps";
import { anyOf } from "../../text/signs";
import { spacedHyphens } from "../../text/slips/spaced-hyphens";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { throughTexts } from "../texts";

const MAY_BE_SPACED = anyOf("- ", "– ", " -", " –");

export default defineCheck<{ words: string; mended: string }>({
  id: "space-by-hyphen",
  severity: "note",
  texts: {
    sv: {
      title: "Mellanslag vid bindestreck",
      message: ({ words, mended }) => (mended === "" ? `I ”${words}” står ett mellanslag bara på ena sidan av strecket. Ta bort det, eller skriv ett på båda sidor om det är ett tankstreck.` : `”${words}” ska vara ”${mended}”.`),
      why: "Ett bindestreck står utan mellanslag, ett tankstreck har ett på båda sidor. När text kopieras från pdf blir ett radslut ett mellanslag efter strecket, och namnet hittas inte av den som söker.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Space by a hyphen",
      message: ({ words, mended }) => (mended === "" ? `In “${words}” there is a space on one side only. Remove it, or write one on both sides if it is a dash.` : `“${words}” should be “${mended}”.`),
      why: "A hyphen has no spaces, a dash has one on each side. When text is copied from PDF the end of a line becomes a space after the hyphen, and whoever searches for the name does not find it.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [{ shows: "Led som delar sitt slut, tankstreck och årtal.", sheets: { "3.4": [HEADER, ["Norr- och Söderby", "Norr- Väst- och Sjöby samt IT- och EU-frågor följdes 2021–2024, 2021 – 2024 och 2021-2024. Byarna – alla sju – deltog, även IT- telekom- och mediebolag. Bryggan är 3- till 5-årig.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett namn i två led, eller ett tankstreck.",
        sheets: { "3.4": [HEADER, ["Norr- Söderby", ...GOOD.slice(1)]] },
        finds: [{ at: "3.4!A2", text: "Norr- Söderby" }],
      },
      {
        shows: "En förkortning, en tid och ett led som delar sitt slut.",
        sheets: { "3.4": [HEADER, ["Byar får EU- medel", "Två byar bygger 2021– 2024.", "Egen bedömning från Sjöbys Arbetsmarknads - och näringskontor.", GOOD[3]!]] },
        finds: [{ at: "3.4!A2", text: "EU- medel" }, { at: "3.4!B2", text: "2021– 2024" }, { at: "3.4!C2", text: "Arbetsmarknads - och" }],
        fixed: { "3.4!A2": "Byar får EU-medel", "3.4!B2": "Två byar bygger 2021–2024.", "3.4!C2": "Egen bedömning från Sjöbys Arbetsmarknads- och näringskontor." },
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, MAY_BE_SPACED, (cell) => {
      const { sheet, row, column, text } = cell;
      const terms = hyphenatedSlips(text);
      // Known terms are told of as such.
      const spaced = spacedHyphens(text).filter((one) => !terms.some((term) => overlaps(term, one)));
      return spaced.map(({ start, end, mended }) => ({
        ...{ sheet, row, column, start, end, values: { words: text.slice(start, end).replace(/\s+/gu, " "), mended: mended ?? "" } },
        ...(mended !== null && { edits: mending(workbook, cell, start, end, mended) }),
      }));
    }),
});
