/** A result cell that tells only of what is to come. */
import { MAY_PLAN, onlyPlans } from "../text/results";
import { roleName } from "../language/checks";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { throughCells } from "./support/walk";

export default defineCheck<{ role: string }>({
  id: "only-plans",
  severity: "warning",
  rule: "result-content",
  texts: {
    sv: {
      title: "Bara planer i resultatet",
      message: ({ role }) => `Under ${roleName(role, "sv")} står bara vad som ska ske. Skriv vad som har uppnåtts under året, eller att inget är uppnått ännu.`,
      why: "Kolumnerna är till för det som har uppnåtts under året. Planer och förväntningar läses som resultat när tabellerna läggs ihop. Är det för tidigt räcker det att skriva det: ”Projektet startade i december, inga resultat ännu.” För prestationer är det en varning; effekter ska beskrivas så långt det är möjligt, och där är det en not.\n\nMallen: *Resultatredovisningen ska beröra mål, resultat i form av under året uppnådda prestationer och så långt det är möjligt under året uppnådda effekter på kort, medellång och lång sikt.*",
    },
    en: {
      title: "Only plans in the result",
      message: ({ role }) => `${roleName(role, "en")} tell only of what is to come. Write what was achieved during the year, or that nothing is achieved yet.`,
      why: "The columns are for what was achieved during the year. Plans and expectations are read as results when tables are put together. If it is too early, saying so is enough. For outputs this is a warning; outcomes are asked for as far as possible, and there it is a note.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Något har uppnåtts, och mer är planerat.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits. Under 2024 ska fyra till hållas.", "Egen bedömning: fler unga deltar. Arbetet förväntas ge fler nya byalag.", "Levande bygder"]] },
      },
      {
        shows: "Det står att inget är uppnått ännu.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Projektet har inte startat ännu.", "För tidigt att se effekter.", "Levande bygder"]] },
      },
    ],
    failing: [
      {
        shows: "Prestationerna är planer, effekterna förväntningar.",
        sheets: {
          "3.4": [HEADER, GOOD, ["Byaliv", "Sex möten ska hållas med byalag. Därefter planeras en konferens.", "Förväntade effekter: Fler unga i byalagen. Ökad trivsel.", "Levande bygder"]],
        },
        finds: [
          { at: "3.4!B3", text: "Sex möten ska hållas med byalag. Därefter planeras en konferens." },
          { at: "3.4!C3", text: "Förväntade effekter: Fler unga i byalagen. Ökad trivsel." },
        ],
      },
    ],
  },
  find: (workbook) =>
    throughCells(
      workbook,
      ["outputs", "outcomes"],
      function* ({ row, column, text }, role, _insats, { sheet }) {
        if (onlyPlans(text, workbook.year.value)) yield { sheet, row, column, severity: role === "outputs" ? "warning" : "note", values: { role } };
      },
      MAY_PLAN,
    ),
});
