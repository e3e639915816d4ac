/** A result cell that tells only of what is to come, of what is sought, or of when the insats goes on. */
import { onlyAims, onlyPlans, onlyTime } from "../text/results";
import { roleName } from "../language/checks";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { throughCells } from "./support/walk";

type Told = "plans" | "aims" | "time";

/** What a cell tells of instead of results; `null`: of results, or that there are none yet. */
function toldInstead(text: string, year: number | null): Told | null {
  if (onlyPlans(text, year)) return "plans";
  if (onlyAims(text, year)) return "aims";
  return onlyTime(text) ? "time" : null;
}

const ONLY = {
  sv: { plans: "vad som ska ske", aims: "vad som eftersträvas", time: "när insatsen pågår" },
  en: { plans: "what is to come", aims: "what is sought", time: "when the insats goes on" },
} as const;

export default defineCheck<{ role: string; told: Told }>({
  id: "only-plans",
  severity: "warning",
  rule: "result-content",
  texts: {
    sv: {
      title: "Bara planer i resultatet",
      message: ({ role, told }) => `Under ${roleName(role, "sv")} står bara ${ONLY.sv[told]}. Skriv vad som har uppnåtts under året, eller att inget är uppnått ännu.`,
      why: "Kolumnerna är till för det som har uppnåtts under året. Planer och förväntningar läses som resultat när tabellerna läggs ihop. Är det för tidigt räcker det att skriva det: ”Projektet startade i december, inga resultat ännu.” Planer bland prestationerna är en varning; effekter ska beskrivas så långt det är möjligt, och där är det en not. En not är det också när cellen bara har mål (”Att fler stannar”, ”Stärka byalagen”) eller bara säger när insatsen pågår.\n\nMallen: *Resultatredovisningen ska beröra mål, resultat i form av under året uppnådda prestationer och så långt det är möjligt under året uppnådda effekter på kort, medellång och lång sikt.*",
    },
    en: {
      title: "Only plans in the result",
      message: ({ role, told }) => `${roleName(role, "en")} tell only of ${ONLY.en[told]}. Write what was achieved during the year, or that nothing is achieved yet.`,
      why: "The columns are for what was achieved during the year. Plans and expectations are read as results when tables are put together. If it is too early, saying so is enough. Plans among the outputs are a warning; outcomes are asked for as far as possible, and there it is a note. It is a note too when the cell has only aims (“Att fler stannar”, “Stärka byalagen”) or only says when the insats goes on.",
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
      {
        shows: "Mål i stället för resultat, och bara en projekttid.",
        sheets: {
          "3.4": [HEADER, GOOD, ["Byaliv", "Stärka byalagen i skogsbygden", "Att fler unga deltar.", "Levande bygder"], ["Sjöliv", "Nio bryggor har lagats.", "Projektperiod: mars 2023–maj 2025", "Levande bygder"]],
        },
        finds: [
          { at: "3.4!B3", text: "Stärka byalagen i skogsbygden" },
          { at: "3.4!C3", text: "Att fler unga deltar." },
          { at: "3.4!C4", text: "Projektperiod: mars 2023–maj 2025" },
        ],
      },
    ],
  },
  find: (workbook) =>
    throughCells(workbook, ["outputs", "outcomes"], function* ({ row, column, text }, role, _insats, { sheet }) {
      const told = toldInstead(text, workbook.year.value);
      if (told) yield { sheet, row, column, severity: role === "outputs" && told === "plans" ? "warning" : "note", values: { role, told } };
    }),
});
