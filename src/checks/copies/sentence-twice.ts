/** The same words twice in one cell. */
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { saidAgain } from "../support/said-again";

/** So near each other, the second was pasted over the first and not meant as a new point. */
const NEAR = 60;

export default defineCheck<{ count: number; words: string }>({
  id: "sentence-twice",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma mening två gånger i cellen",
      message: ({ count, words }) => `De ${count} orden ”${words}” står redan tidigare i cellen. Behåll den ena meningen.`,
      why: "När en mening skrivs om och den gamla blir kvar, eller när text klistras in två gånger, läser man samma sak igen. I tabellerna ser det ut som två resultat.",
    },
    en: {
      title: "Same sentence twice in the cell",
      message: ({ count, words }) => `The ${count} words “${words}” stand earlier in the cell. Keep one of the sentences.`,
      why: "When a sentence is rewritten and the old one remains, or when text is pasted twice, one reads the same thing again. In the tables it looks like two results.",
    },
  },
  examples: {
    passing: [{ shows: "Lika inledningar, olika innehåll.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick råd om vägar under våren och hösten. Byarna fick råd om vatten under sommaren.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "En mening i två versioner.",
        sheets: {
          "3.4": [
            HEADER,
            [GOOD[0]!, "Vi har ordnat en bygdekonferens tillsammans med Mellansjö hembygdsförening och Fjällbo skola i mars. En bygdekonferens tillsammans med Mellansjö hembygdsförening och Fjällbo skola i mars har ordnats.", ...GOOD.slice(2)],
            ["Hemsjö", "En vandring har hållits. Vi har ordnat en bygdekonferens tillsammans med Mellansjö hembygdsförening och Fjällbo skola i mars. Vi har ordnat en bygdekonferens tillsammans med Mellansjö hembygdsförening och Fjällbo skola i mars.", ...GOOD.slice(2)],
          ],
        },
        finds: [{ at: "3.4!B3", text: "Vi har ordnat en bygdekonferens tillsammans med Mellansjö hembygdsförening och Fjällbo skola i mars" }],
      },
      {
        shows: "En kort mening, två gånger i rad.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tolv byar har fått råd om vägar. Tolv byar har fått råd om vägar. Fler är på väg.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Tolv byar har fått råd om vägar" }],
      },
      {
        shows: "En hänvisning, två gånger i rad.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex möten har hållits. Se tabell 3.4. Se tabell 3.4.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Se tabell 3.4" }],
      },
      {
        shows: "En mening om få ord, längre ner.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Universitetet har samordnat byarnas planer. En enkät har gått ut. Universitetet har samordnat byarnas planer.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Universitetet har samordnat byarnas planer" }],
      },
      {
        shows: "En kortare mening, hel och med en annan emellan.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kartan har visats för alla byar på två kvällar i mars. En enkät har gått ut. Kartan har visats för alla byar på två kvällar i mars.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Kartan har visats för alla byar på två kvällar i mars" }],
      },
      {
        shows: "En mening som skrivits om, där den gamla är kvar, och en punkt två gånger i en lista.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Dialogen leds av byarna och Mellansjö hembygdsförening tillsammans och utgår från sjöns vattenplan. Dialogen leds av byarna och Mellansjö hembygdsförening tillsammans och utgår från planen för vattnet i sjön.", ...GOOD.slice(2)], ["Vägar", "• 14 vägar har mätts\n• 6 vägar har fått räcken, bänkar och skyltar\n• En gemensam plan för skyltar\n• 6 vägar har fått räcken, bänkar och skyltar", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Dialogen leds av byarna och Mellansjö hembygdsförening tillsammans och utgår från" }, { at: "3.4!B3", text: "6 vägar har fått räcken, bänkar och skyltar" }],
      },
    ],
  },
  *find(workbook) {
    for (const [at, { cell, found }] of (yield* saidAgain(workbook)).repeated.entries()) {
      if (at % 1000 === 999) yield PAUSE;
      const { sheet, row, column, text } = cell;
      for (const { start, end, words, first } of found) {
        const said = text.slice(start, end).replace(/\s+/g, " ");
        const shown = said.length > 70 ? `${said.slice(0, 67).trimEnd()}…` : said;
        yield { sheet, row, column, start, end, values: { count: words, words: shown }, ...(start - first.end > NEAR && { severity: "note" }) };
      }
    }
  },
});
