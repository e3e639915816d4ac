/** An insats that names no goal. */
import { onlyRefers } from "../text/references/references";
import type { Insats } from "../table/reading";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { saying, textOf } from "../table/insatser";
import { emptyCell, isToldElsewhere } from "./support/missing";
import { throughInsatser } from "./support/walk";

/** A row whose results only refer elsewhere has its goals there too. */
function refersAltogether(insats: Insats): boolean {
  const results = [...saying(insats, "outputs"), ...saying(insats, "outcomes")];
  return results.length > 0 && results.every(({ text }) => onlyRefers(text));
}

/** The strategy, named in prose: goals told of where they do not belong. */
const STRATEGY = /(?<!\p{L})(?:mål(?:et|en)? i RUS|(?:i linje med|bidrar till|enligt|kopplar till|utifrån) (?:regionens |länets )?RUS|delmål \d{1,2}|målområdet \p{Lu}\p{L}{2,20})(?!\p{L})/u;

/** The words by which the row names a goal outside its own cell; "" where it does not. */
function goalElsewhere(insats: Insats): string {
  const texts = (["name", "outputs", "outcomes"] as const).map((role) => textOf(insats, role));
  return texts.map((text) => STRATEGY.exec(text)?.[0] ?? "").find((words) => words !== "") ?? "";
}

export default defineCheck<{ name: string; told: string }>({
  id: "goals-missing",
  severity: "error",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Mål saknas",
      message: ({ name, told }) =>
        told === ""
          ? `${name === "" ? "Insatsen" : `”${name}”`} säger inte vilket mål den ska bidra till. Skriv målet i den regionala utvecklingsstrategin eller programmet.`
          : `Cellen för mål är tom. Flytta målet hit: ”${told}” står i en annan kolumn.`,
      why: "Målen knyter insatsen till den regionala utvecklingsstrategin och EU-programmen. Utan dem kan insatsen inte räknas under något mål.\n\nMallen: *Ange vilket eller vilka mål i den regionala utvecklingsstrategin, program för Europeiska regionala utvecklingsfonden inklusive program för Europeiskt territoriellt samarbete (Interreg) samt i förekommande fall omställningsplanen för Fonden för en rättvis omställning som insatsen ska bidra till.*",
    },
    en: {
      title: "Missing goals",
      message: ({ name, told }) =>
        told === ""
          ? `${name === "" ? "The insats" : `“${name}”`} does not say which goal it serves. Name the goal of the regional development strategy or programme.`
          : `The cell for goals is empty. Move the goal here: “${told}” stands in another column.`,
      why: "The goals tie the insats to the regional development strategy and the EU programmes. Without them it cannot be counted under any goal.",
    },
  },
  examples: {
    passing: [
      { shows: "Målet är ifyllt.", sheets: { "3.4": [HEADER, GOOD] } },
      { shows: "Raden hänvisar till en annan tabell, där målet står.", sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön", "Se tabell 3.4.", "", ""]] } },
    ],
    failing: [
      {
        shows: "Cellen för mål är tom.",
        sheets: { "3.4": [HEADER, GOOD, ["Byaliv", "Sex möten har hållits med byalag.", "Enligt uppföljning deltog fler unga.", ""]] },
        finds: [{ at: "3.4!D3", text: "" }],
      },
      {
        shows: "Målet står i beskrivningen och inte i sin egen cell.",
        sheets: { "3.4": [HEADER, GOOD, ["Byaliv. Insatsen är i linje med RUS och målet levande bygder.", "Sex möten har hållits med byalag.", "Enligt uppföljning deltog fler unga.", ""]] },
        finds: [{ at: "3.4!D3", text: "" }],
      },
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const hit = emptyCell(workbook, table, insats, "goals");
      if (!hit || isToldElsewhere(insats) || refersAltogether(insats)) return;
      const told = goalElsewhere(insats);
      yield { ...hit, severity: told === "" ? "error" : "warning", values: { ...hit.values, told } };
    }),
});
