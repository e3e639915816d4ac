/** A space lost between two words. */
import { type LostSpace, lostSpaces, numbersRunOn, shortFormsRunOn } from "../../text/slips/lost-spaces";
import { anyOf } from "../../text/signs";
import type { WorkbookReading } from "../../table/reading";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { wordSlips } from "../support/word-slips";
import { type TextCell, throughTexts } from "../texts";

type Values = { words: string; mended: string };

const SHORT_FORM = anyOf("eruf", "rufs", "rus", "esf", "interreg", "agenda 0000");
const RUN_ON = anyOf(..."procent kron milj tusen pers delt före komm proj kvinn män elev stycken gång träff möten".split(" ").map((word) => `0${word}`));

export default defineCheck<Values>({
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
      {
        shows: "Mellan ett tal och det som räknas.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna betalar 50procent av vägarna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "50procent" }],
        fixed: { "3.4!B2": "Byarna betalar 50 procent av vägarna." },
      },
      {
        shows: "Framför en fonds namn.",
        sheets: { "3.4": [HEADER, [...GOOD.slice(0, 3), "Levande bygderERUF, särskilt mål 1.3 Förbättra de små och medelstora företagens hållbara tillväxt och konkurrenskraft"]] },
        finds: [{ at: "3.4!D2", text: "bygderERUF" }],
        fixed: { "3.4!D2": "Levande bygder ERUF, särskilt mål 1.3 Förbättra de små och medelstora företagens hållbara tillväxt och konkurrenskraft" },
      },
      {
        shows: "Mellan ett ord som också står för sig och ett litet.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sju bygdelag har fått råd. Fler bygdelagmed hamn är på väg.", "Egen bedömning: bygdelag deltar.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "bygdelagmed" }],
        fixed: { "3.4!B2": "Sju bygdelag har fått råd. Fler bygdelag med hamn är på väg." },
      },
    ],
  },
  *find(workbook) {
    yield* throughTexts(workbook, /[,.;:](?<=[a-zß-öø-ÿ)].)[A-Za-zÀ-ÿ]/, (cell) => lostSpaces(cell.text).map((lost) => hitOf(workbook, cell, lost)));
    yield* throughTexts(workbook, RUN_ON, (cell) => numbersRunOn(cell.text).map((lost) => hitOf(workbook, cell, lost)));
    yield* throughTexts(workbook, SHORT_FORM, (cell) => shortFormsRunOn(cell.text).map((lost) => hitOf(workbook, cell, lost)));
    for (const slip of yield* wordSlips(workbook)) if (slip.kind === "together") yield hitOf(workbook, slip.of, slip);
  },
});

function hitOf(workbook: WorkbookReading, cell: TextCell, { start, end, mended }: LostSpace): Hit<Values> {
  const { sheet, row, column, text } = cell;
  return { sheet, row, column, start, end, values: { words: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) };
}
