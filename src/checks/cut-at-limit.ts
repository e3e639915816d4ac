/** A text that ends where a cell's limit cut it. */
import { formatNumber } from "../language/number";
import { defineCheck } from "./check";
import { LONGEST_TEXT } from "../table/grid";
import { GOOD, HEADER } from "./support/examples";
import { throughCells } from "./support/walk";

/** The cell's own, and those of forms, lists and older files that the text may have passed through. */
const LIMITS: readonly number[] = [255, 256, 1024, 8192, LONGEST_TEXT];
/** How a finished text ends. Without it, and at just this length, the text has probably lost something. */
const FINISHED = /[.!?:…)\]"”»]\s*$/u;
const SHOWN = 40;

/** A text of just the length that a cell can hold has all but surely lost its end. */
function isCut(text: string): boolean {
  return text.length === LONGEST_TEXT || (LIMITS.includes(text.length) && !FINISHED.test(text));
}

/** Words that fill a cell up to a length, for the examples. */
const filled = (length: number) => "Byalagen har fått stöd och råd ".repeat(Math.ceil(length / 31)).slice(0, length);

export default defineCheck<{ length: number }>({
  id: "cut-at-limit",
  severity: "warning",
  texts: {
    sv: {
      title: "Texten kan vara avhuggen",
      message: ({ length }) => `Texten slutar mitt i, efter exakt ${formatNumber(length, "sv")} tecken. Jämför med originalet och fyll på det som saknas.`,
      why: "Texter som klistras in från formulär, listor och äldre filer kapas ibland utan att det märks: vid 255, 256, 1 024 eller 8 192 tecken, och vid 32 767, som är det mesta en cell i Excel rymmer. En text som är exakt så lång och slutar mitt i en mening har troligen förlorat sitt slut.",
    },
    en: {
      title: "The text may be cut off",
      message: ({ length }) => `The text stops in the middle, after exactly ${formatNumber(length, "en")} characters. Compare with the original and add what is missing.`,
      why: "Texts pasted from forms, lists and older files are sometimes cut without notice: at 255, 256, 1,024 or 8,192 characters, and at 32,767, the most that a cell in Excel can hold. A text of exactly that length that ends in the middle of a sentence has probably lost its end.",
    },
  },
  examples: {
    passing: [
      { shows: "En text på 255 tecken som slutar med punkt.", sheets: { "3.4": [HEADER, ["Byaliv", `${filled(254)}.`, ...GOOD.slice(2)]] } },
      { shows: "En text på 250 tecken utan punkt.", sheets: { "3.4": [HEADER, ["Byaliv", filled(250).trim(), ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Texten är exakt 255 tecken och slutar mitt i ett ord.",
        sheets: { "3.4": [HEADER, ["Byaliv", filled(255), ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: filled(255).slice(-SHOWN) }],
      },
    ],
  },
  find: (workbook) =>
    throughCells(workbook, ["name", "outputs", "outcomes", "goals"], function* ({ row, column, text }, _role, _insats, { sheet }) {
      if (isCut(text)) yield { sheet, row, column, start: text.length - SHOWN, end: text.length, values: { length: text.length } };
    }),
});
