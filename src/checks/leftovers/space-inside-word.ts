/** A space inside a word, left where a line once ended or slipped in by hand. */
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { saidAgain } from "../support/said-again";

const PAUSE_EVERY = 200;

export default defineCheck<{ words: string; whole: string }>({
  id: "space-inside-word",
  severity: "note",
  texts: {
    sv: {
      title: "Mellanslag inne i ord",
      message: ({ words, whole }) => `”${words}” ska troligen vara ”${whole}”, som på andra ställen.`,
      why: "När text kopieras ur en pdf kan ett ord delas där en rad tog slut. Den som söker efter ordet hittar det inte. Kontrollen känner bara ord som står hela på ett annat ställe i arbetsboken.",
      fix: ({ whole }) => `Skriv ”${whole}”`,
    },
    en: {
      title: "Space inside a word",
      message: ({ words, whole }) => `“${words}” should probably be “${whole}”, as in other places.`,
      why: "When text is copied from a PDF a word may come apart where a line ended. Whoever searches for the word will not find it. The check knows only words that stand whole elsewhere in the workbook.",
      fix: ({ whole }) => `Write “${whole}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Ord som får stå var för sig, fast de också finns som ett.", sheets: { "3.4": [HEADER, ["Småbyar i samverkan", "Två små byar har fått råd, med verkan från i våras.", "Egen bedömning: medverkan ökar.", GOOD[3]!]] } },
      { shows: "En egenskap och det som har den.", sheets: { "3.4": [HEADER, ["Byaliv", "Sjökommunerna har intern kontroll av badet.", "Egen bedömning: internkontroll av badet är ny.", GOOD[3]!]] } },
      { shows: "Båda orden står för sig på fler ställen.", sheets: { "3.4": [HEADER, ["Byaliv", "Sommar lägret hölls i sju dagar.", "Egen bedömning: sommarlägret var uppskattat. En sommar räcker inte, och lägret blir fler.", GOOD[3]!]] } },
    ],
    failing: [
      {
        shows: "Ett ord som står helt på ett annat ställe.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Nytt material om vägar delades ut i byarna.", "Egen bedömning: fler läser mat erial om vägar.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "mat erial" }],
        fixed: { "3.4!C2": "Egen bedömning: fler läser material om vägar." },
      },
      {
        shows: "Båda halvorna är trasiga.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sam verkan mellan byarna gav en utveck lingsplan.", "Egen bedömning: fler byar har en utvecklingsplan.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "utveck lingsplan" }],
        fixed: { "3.4!B2": "Sam verkan mellan byarna gav en utvecklingsplan." },
      },
    ],
  },
  *find(workbook) {
    for (const [at, { cell, found }] of (yield* saidAgain(workbook)).parted.entries()) {
      if (at % PAUSE_EVERY === PAUSE_EVERY - 1) yield PAUSE;
      const { sheet, row, column, text } = cell;
      for (const { start, end, whole } of found) {
        yield { sheet, row, column, start, end, values: { words: text.slice(start, end), whole }, edits: mended(workbook, cell, start, end, whole) };
      }
    }
  },
});
