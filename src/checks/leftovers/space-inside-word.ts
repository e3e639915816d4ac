/** A space inside a word, left where a line once ended or slipped in by hand. */
import type { WorkbookReading } from "../../table/reading";
import { overlaps } from "../../text/overlaps";
import type { Span } from "../../text/sentences";
import type { Hit } from "../check";
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { MAY_BE_TORN, tornCompounds } from "../../text/slips/torn-compounds";
import { saidAgain } from "../support/said-again";
import { type TextCell, throughTexts } from "../texts";

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
      why: "När text kopieras ur en pdf kan ett ord delas där en rad tog slut. Den som söker efter ordet hittar det inte. Kontrollen känner ord som står hela på ett annat ställe i arbetsboken, vanliga ord i rapporterna, och sådana vars första del aldrig står för sig själv.",
      fix: ({ whole }) => `Skriv ”${whole}”`,
    },
    en: {
      title: "Space inside a word",
      message: ({ words, whole, known }) => `“${words}” should probably be “${whole}”${known === 1 ? ", as in other places" : ""}.`,
      why: "When text is copied from a PDF a word may come apart where a line ended. Whoever searches for the word will not find it. The check knows words that stand whole elsewhere in the workbook, common words of the reports, and those whose first part never stands alone.",
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
        shows: "Ett vanligt ord i rapporterna.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har kompe tensförsörjningen som sin fråga.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "kompe tensförsörjningen" }],
        fixed: { "3.4!B2": "Byarna har kompetensförsörjningen som sin fråga." },
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
    const told = new Map<TextCell["cell"], Span[]>();
    for (const [at, { cell, found }] of (yield* saidAgain(workbook)).parted.entries()) {
      if (at % PAUSE_EVERY === PAUSE_EVERY - 1) yield PAUSE;
      told.set(cell.cell, [...(told.get(cell.cell) ?? []), ...found]);
      for (const { start, end, whole, standsWhole } of found) yield hitOf(workbook, cell, { start, end }, { whole, known: standsWhole ? 1 : 0 });
    }
    yield* throughTexts<Values>(workbook, MAY_BE_TORN, (cell) =>
      tornCompounds(cell.text)
        .filter((torn) => !told.get(cell.cell)?.some((other) => overlaps(torn, other)))
        .map((torn) => hitOf(workbook, cell, torn, { whole: cell.text.slice(torn.start, torn.end).replace(" ", ""), known: 0 })),
    );
  },
});

function hitOf(workbook: WorkbookReading, cell: TextCell, { start, end }: Span, values: Omit<Values, "words">): Hit<Values> {
  const { sheet, row, column, text } = cell;
  return { sheet, row, column, start, end, values: { words: text.slice(start, end), ...values }, edits: mended(workbook, cell, start, end, values.whole) };
}
