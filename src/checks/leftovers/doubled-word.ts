/** The same word twice in a row. */
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { saidAgain } from "../support/said-again";

export default defineCheck<{ words: string }>({
  id: "doubled-word",
  severity: "warning",
  texts: {
    sv: {
      title: "Ord skrivet två gånger",
      message: ({ words }) => `”${words}” står två gånger i rad.`,
      why: "Ett ord som står två gånger är lätt att missa när man läser sin egen text, och lätt att se för alla andra. Ofta har en mening skrivits om och en bit blivit kvar.",
      fix: ({ words }) => `Ta bort det ena ”${words}”`,
    },
    en: {
      title: "Word written twice",
      message: ({ words }) => `“${words}” stands twice in a row.`,
      why: "A word that stands twice is easy to miss in one's own text and easy to see for everyone else. Often a sentence was rewritten and a piece of it remained.",
      fix: ({ words }) => `Remove one “${words}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Ord som får stå två gånger, och en rubrik följd av sin text.", sheets: { "3.4": [HEADER, ["Sjölyftet Sjölyftet är ett nätverk.", "Det läge byarna är i i dag är nytt, och del I i planen är klar. De resurser byarna har har ökat, år efter år efter år.", ...GOOD.slice(2)]] } },
      { shows: "Bisatsen slutar med de ord som huvudsatsen börjar med.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Det som kom in kom in sent, och den som blir sjuk blir sjuk ensam.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Ett ord två gånger.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick hjälp att att bilda föreningar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "att att" }],
        fixed: { "3.4!B2": "Byarna fick hjälp att bilda föreningar." },
      },
      {
        shows: "Ett verb som bara efter en bisats får stå två gånger.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex möten har hållits. Sjöbo har har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "har har" }],
        fixed: { "3.4!B2": "Sex möten har hållits. Sjöbo har fått råd." },
      },
      {
        shows: "Ett sådant verb utan någon bisats före: en notis.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Samarbetet mellan byarna har har vuxit. Byn bygger och ska ska rusta badet. Sjöbo bygdeförening ska ska måla bron.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "har har" }, { at: "3.4!B2", text: "ska ska" }, { at: "3.4!B2", text: "ska ska" }],
      },
      {
        shows: "En rubrik två gånger, och en som har förlorat sin rad.",
        sheets: { "3.4": [HEADER, ["Bygdeplan Bygdeplan", ...GOOD.slice(1)], ["Byarna höll kustmässan Kustmässan är en del av Sjölyftet.", ...GOOD.slice(1)]] },
        finds: [{ at: "3.4!A2", text: "Bygdeplan Bygdeplan" }, { at: "3.4!A3", text: "kustmässan Kustmässan" }],
      },
      {
        shows: "Det enda ordet med en bokstav som kan bli dubbelt.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Badet blev klart i i juni.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "i i" }],
        fixed: { "3.4!B2": "Badet blev klart i juni." },
      },
      {
        shows: "Flera ord två gånger.",
        sheets: { "3.4": [HEADER, [...GOOD.slice(0, 3), "Mål 4 i samråd med i samråd med byarna."]] },
        finds: [{ at: "3.4!D2", text: "i samråd med i samråd med" }],
        fixed: { "3.4!D2": "Mål 4 i samråd med byarna." },
      },
      {
        shows: "Två ord, två gånger.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Byarna enades för att för att slippa var sin väg.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "för att för att" }],
      },
      {
        shows: "Ord som hör ihop två gånger, och ett verb på båda sidor om den det gäller.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Mötet hölls i samarbete i samarbete med byarna. För de små byarna har Region Mellansjö har en roll.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "i samarbete i samarbete" }, { at: "3.4!B2", text: "har Region Mellansjö har" }],
      },
    ],
  },
  *find(workbook) {
    for (const [at, { cell, found }] of (yield* saidAgain(workbook)).doubled.entries()) {
      if (at % 1000 === 999) yield PAUSE;
      const { sheet, row, column, text } = cell;
      for (const { start, end, again, mayBeMeant } of found) {
        const words = text.slice(again, end);
        const hit = { sheet, row, column, start, end, values: { words } };
        yield mayBeMeant ? { ...hit, severity: "note" } : { ...hit, edits: mended(workbook, cell, start, end, words) };
      }
    }
  },
});
