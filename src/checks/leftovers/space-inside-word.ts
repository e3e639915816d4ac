/** A space inside a word, left where a line once ended or slipped in by hand. */
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { MAY_BE_TORN, tornCompounds } from "../../text/slips/torn-compounds";
import { saidAgain } from "../support/said-again";
import { throughTexts } from "../texts";

const PAUSE_EVERY = 200;

/** `known`: 1 where the whole word stands in another place. */
type Values = { words: string; whole: string; known: number };

export default defineCheck<Values>({
  id: "space-inside-word",
  severity: "note",
  texts: {
    sv: {
      title: "Mellanslag inne i ord",
      message: ({ words, whole, known }) => `”${words}” ska troligen vara ”${whole}”${known === 1 ? ", som på andra ställen" : ""}.`,
      why: "När text kopieras ur en pdf kan ett ord delas där en rad tog slut. Den som söker efter ordet hittar det inte. Kontrollen känner ord som står hela på ett annat ställe i arbetsboken, och sådana vars första del aldrig står för sig själv.",
      fix: ({ whole }) => `Skriv ”${whole}”`,
    },
    en: {
      title: "Space inside a word",
      message: ({ words, whole, known }) => `“${words}” should probably be “${whole}”${known === 1 ? ", as in other places" : ""}.`,
      why: "When text is copied from a PDF a word may come apart where a line ended. Whoever searches for the word will not find it. The check knows only words that stand whole elsewhere in the workbook.",
      fix: ({ whole }) => `Write “${whole}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Ord som får stå var för sig, fast de också finns som ett.", sheets: { "3.4": [HEADER, ["Småbyar i samverkan", "Två små byar har fått råd, med verkan från i våras.", "Egen bedömning: medverkan ökar.", GOOD[3]!]] } },
      { shows: "Två ord med gemensam sista del.", sheets: { "3.4": [HEADER, ["Byaliv", "Utbildnings- och utvecklings- och affärsplaner har gjorts.", ...GOOD.slice(2)]] } },
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
        shows: "Den första halvan är inget ord för sig.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råd om affärs utveckling har getts i byarnas gymnasie skolor.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "affärs utveckling" }, { at: "3.4!B2", text: "gymnasie skolor" }],
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
        yield { sheet, row, column, start, end, values: { words: text.slice(start, end), whole, known: 1 }, edits: mended(workbook, cell, start, end, whole) };
      }
    }
    yield* throughTexts<Values>(workbook, MAY_BE_TORN, (cell) =>
      tornCompounds(cell.text).map(({ start, end }) => {
        const { sheet, row, column, text } = cell;
        const words = text.slice(start, end);
        const whole = words.replace(" ", "");
        return { sheet, row, column, start, end, values: { words, whole, known: 0 }, edits: mended(workbook, cell, start, end, whole) };
      }),
    );
  },
});
