/** An insats without outputs. */
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { emptyCell, isToldElsewhere } from "./support/missing";
import { throughInsatser } from "./support/walk";

export default defineCheck<{ name: string }>({
  id: "outputs-missing",
  severity: "error",
  rule: "result-content",
  texts: {
    sv: {
      title: "Prestationer saknas",
      message: ({ name }) => `${name === "" ? "Insatsen" : `”${name}”`} har inga prestationer. Skriv vad som har genomförts under året.`,
      why: "Prestationerna är det som har gjorts: antal och omfattning av genomförda aktiviteter. De är grunden för allt annat i raden, och det som går att räkna samman. Är inget genomfört ännu, skriv det. Redovisas insatsen någon annanstans, hänvisa dit i namnkolumnen.\n\nMallen: *Resultatredovisningen ska beröra mål, resultat i form av under året uppnådda prestationer och så långt det är möjligt under året uppnådda effekter på kort, medellång och lång sikt.*",
    },
    en: {
      title: "Missing outputs",
      message: ({ name }) => `${name === "" ? "The insats" : `“${name}”`} has no outputs. Write what was done during the year.`,
      why: "Outputs are what was done: number and extent of activities carried out. Everything else in the row rests on them, and they are what can be summed up. If nothing has been done yet, say so. If the insats is reported elsewhere, refer to it in the name column.",
    },
  },
  examples: {
    passing: [
      { shows: "Prestationerna är ifyllda.", sheets: { "3.4": [HEADER, GOOD] } },
      {
        shows: "Insatsen hänvisar till tabellen där den redovisas.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön, se tabell 3.4.", "", "", "Levande bygder"]] },
      },
    ],
    failing: [
      {
        shows: "Cellen för prestationer är tom, och en har bara ett streck.",
        sheets: { "3.4": [HEADER, ["Bo nära sjön", "", ...GOOD.slice(2)], ["Byaliv", "–", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "" },
          { at: "3.4!B3", text: "–" },
        ],
      },
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const hit = emptyCell(workbook, table, insats, "outputs");
      if (hit && !isToldElsewhere(insats)) yield hit;
    }),
});
