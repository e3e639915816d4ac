/** Outcomes that do not say what they rest on: uppföljning, utvärdering or egen bedömning. */
import { isAttributed, basisAlone, statesBasis } from "../text/basis";
import { onlyRefers } from "../text/references/references";
import { isHeadedAsAwaited, onlyAims, onlyPlans, saysNothingYet } from "../text/results";
import type { Insats, InsatsTable, WorkbookReading } from "../table/reading";
import { PAUSE, defineCheck } from "./check";
import type { CellRef } from "./check";
import { ALSO_GOOD, GOOD, HEADER } from "./support/examples";
import { gridOf, shownAt } from "../table/grid-cells";
import { saying, shortName, textOf } from "../table/insatser";
import { throughCells } from "./support/walk";

/** The template's instruction names the three bases too; it asks and does not answer. */
const INSTRUCTION = /(?:^|[^a-zà-öø-ɏ])ange om(?![a-zà-öø-ɏ])/i;
/** So many lines above the header may hold a sentence on the basis of the whole table. */
const LINES_ABOVE = 4;

/** Whether the basis is given once for the table: in a note, in the header ("Effekter (egen bedömning)") or above it. */
function statedForTable(workbook: WorkbookReading, table: InsatsTable): boolean {
  const grid = gridOf(workbook, table.sheet);
  const headers = table.columns.filter(({ role }) => role.value === "outcomes").map(({ header }) => header);
  const above: string[] = [];
  if (grid && table.headerRow >= 0) {
    for (let row = Math.max(table.headerRow - LINES_ABOVE, 0); row < table.headerRow; row += 1) {
      for (const { column } of table.columns) above.push(shownAt(grid, row, column));
    }
  }
  return [...headers, ...above, ...table.notes.map(({ text }) => text)].some((text) => !INSTRUCTION.test(text) && statesBasis(text));
}

/** Whether outcomes are given: not "too early to say", not a reference, not only what is expected or sought. */
function givesOutcomes(text: string, year: number | null): boolean {
  return text !== "" && !saysNothingYet(text) && !onlyRefers(text) && !isHeadedAsAwaited(text) && !onlyPlans(text, year) && !onlyAims(text, year);
}

function hasBasis(insats: Insats): boolean {
  const outcomes = textOf(insats, "outcomes");
  return saying(insats, "basis").length > 0 || statesBasis(outcomes) || basisAlone(outcomes) >= 0 || statesBasis(textOf(insats, "outputs"));
}

export default defineCheck<{ name: string; others: number }>({
  id: "outcomes-without-basis",
  severity: "warning",
  rule: "state-basis",
  texts: {
    sv: {
      title: "Underlag till effekterna saknas",
      message: ({ name, others }) =>
        others === 0
          ? `Effekterna av ”${name}” säger inte vad de bygger på. Skriv om det är uppföljning, utvärdering eller egen bedömning.`
          : `Effekterna säger inte vad de bygger på, här och i ${others === 1 ? "en insats" : `${others} insatser`} till. Skriv om det är uppföljning, utvärdering eller egen bedömning.`,
      why: "En effekt som mätts i en utvärdering väger annat än en som bedömts av den som gjort insatsen. Läsaren kan bara skilja dem åt om det står. Två ord räcker: ”Egen bedömning: …”.\n\nMallen: *Ange om ni baserar resultatbeskrivningen på en uppföljning, utvärdering eller egen bedömning.* Anges underlaget för de flesta insatser i filen är varje utebliven en varning. Anges det sällan får den första en varning och de andra en not, så att de inte skymmer annat.",
    },
    en: {
      title: "Outcomes without basis",
      message: ({ name, others }) =>
        others === 0
          ? `The outcomes of “${name}” do not say what they rest on. Write whether it is follow-up, evaluation or own assessment.`
          : `The outcomes do not say what they rest on, here and in ${others === 1 ? "one" : others} more insats${others === 1 ? "" : "er"}. Write whether it is follow-up, evaluation or own assessment.`,
      why: "An outcome measured in an evaluation weighs differently from one judged by those who did the work. The reader can only tell if it is written. If most insatser in the file state their basis, each one that does not is a warning. If few do, the first gets a warning and the rest a note, so that they do not hide other things.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Underlaget anges på olika sätt.",
        sheets: {
          "3.4": [
            HEADER,
            GOOD,
            ALSO_GOOD,
            ["Byaliv", "Sex möten har hållits.", "Fler unga deltar i byalagen. Resultatet baseras på en extern utvärdering.", "Levande bygder"],
            ["Hemsjö", "Två kurser har hållits.", "Deltagarna har följts upp efter ett halvår; de flesta bor kvar.", "Levande bygder"],
          ],
        },
      },
      {
        shows: "En utvärdering är på väg, men annat underlag finns.",
        sheets: {
          "3.4": [
            HEADER,
            GOOD,
            ["Byaliv", "Sex möten har hållits.", "Utvärdering: pågår. Egen bedömning: fler unga deltar i byalagen.", "Levande bygder"],
            ["Hemsjö", "Två kurser har hållits.", "Utvärderingen är inte klar, men visar att de flesta bor kvar.", "Levande bygder"],
            ["Norrvik", "Fyra hus har byggts.", "Enligt uppföljningen sker fler inköp i byn.", "Levande bygder"],
          ],
        },
      },
      {
        shows: "En egen kolumn för underlaget.",
        sheets: { "3.4": [[...HEADER, "Underlag"], ["Byaliv", "Sex möten har hållits.", "Fler unga deltar i byalagen.", "Levande bygder", "Uppföljning"]] },
      },
      {
        shows: "Det står vem som säger det, eller att det står bredvid.",
        sheets: {
          "3.4": [
            HEADER,
            GOOD,
            ["Byaliv", "Sex möten har hållits.", "Fler unga deltar i byalagen, enligt rektorn och byalagen.", "Levande bygder"],
            ["Hemsjö", "Två kurser har hållits och de flesta bor kvar.", "Se prestationer.", "Levande bygder"],
          ],
        },
      },
      {
        shows: "Inga effekter ännu: då finns inget att ange underlag för.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits.", "För tidigt att se några effekter.", "Levande bygder"]] },
      },
      {
        shows: "Bara vad som önskas, eller när det pågår: inte heller det är effekter.",
        sheets: {
          "3.4": [
            HEADER,
            GOOD,
            ["Byaliv", "Sex möten har hållits.", "Stärka byalagen. Att fler unga deltar.", "Levande bygder"],
            ["Hemsjö", "Två kurser har hållits.", "Den långsiktigt önskade effekten är fler lanthandlare.", "Levande bygder"],
            ["Norrvik", "Fyra hus har byggts.", "Projektperiod: 1 mars 2023–31 maj 2025.", "Levande bygder"],
          ],
        },
      },
      { shows: "Uppföljningen har en egen mening, och effekter som inte kan redovisas.", sheets: { "3.4": [HEADER, GOOD, ["Byaliv", "Sex möten har hållits.", "Fler unga deltar i byalagen. Uppföljning i byalagens loggbok, siffran kan ändras.", "Levande bygder"], ["Hemsjö", "Två kurser har hållits.", "Siffran kommer ur byalagens loggbok, alltså uppföljning. De flesta bor kvar.", "Levande bygder"], ["Norrvik", "Fyra hus har byggts.", "Effekter kan inte redovisas för 2023. Byborna flyttar in först i maj.", "Levande bygder"], ["Sandö", "En plan har antagits.", "Inga effekter kan redovisas, eftersom planen antogs i december.", "Levande bygder"], ["Öby", "Nio råd har getts.", "Uppföljning sker ett år efter råden. För dem som fick råd 2021 visar den att sex byar har växt.", "Levande bygder"]] } },
    ],
    failing: [
      {
        shows: "Två insatser anger underlag, den tredje inte.",
        sheets: { "3.4": [HEADER, GOOD, ALSO_GOOD, ["Byaliv", "Sex möten har hållits.", "Arbetet går enligt plan, och fler unga deltar i byalagen.", "Levande bygder"]] },
        finds: [{ at: "3.4!C4", text: "Arbetet går enligt plan, och fler unga deltar i byalagen." }],
      },
      {
        shows: "Underlaget nämns, men finns inte än.",
        sheets: {
          "3.4": [
            HEADER,
            GOOD,
            ALSO_GOOD,
            ["Sjöbussen", "40 turer har gått.", "Fler pendlar, enligt resenärerna. Det är vår bedömning.", "Levande bygder"],
            ["Skogslabbet", "Nio prov har gjorts.", "Vi bedömer att fler prövar nya metoder.", "Levande bygder"],
            ["Byaliv", "Sex möten har hållits.", "Fler unga deltar i byalagen. Uppföljning: ej gjord.", "Levande bygder"],
            ["Hemsjö", "Två kurser har hållits.", "De flesta bor kvar. Utvärdering: pågår.", "Levande bygder"],
            ["Norrvik", "Fyra hus har byggts.", "Tre familjer har flyttat in. Insatsen utvärderas under 2025.", "Levande bygder"],
          ],
        },
        finds: [
          { at: "3.4!C6", text: "Fler unga deltar i byalagen. Uppföljning: ej gjord." },
          { at: "3.4!C7", text: "De flesta bor kvar. Utvärdering: pågår." },
          { at: "3.4!C8", text: "Tre familjer har flyttat in. Insatsen utvärderas under 2025." },
        ],
      },
    ],
  },
  *find(workbook) {
    let stated = 0;
    const lacking: { cell: CellRef; name: string }[] = [];
    const byTable = new Map<InsatsTable, boolean>();
    const looking = throughCells(workbook, ["outcomes"], function* (cell, _role, insats, table) {
      if (cell !== saying(insats, "outcomes")[0] || !givesOutcomes(textOf(insats, "outcomes"), workbook.year.value)) return;
      const forTable = byTable.get(table) ?? statedForTable(workbook, table);
      byTable.set(table, forTable);
      if (forTable || hasBasis(insats)) stated += 1;
      // Who says it is no basis that the template asks for, and yet something that the result rests on.
      else if (!isAttributed(textOf(insats, "outcomes"))) lacking.push({ cell: { sheet: table.sheet, row: cell.row, column: cell.column }, name: shortName(insats) });
    });
    // Nothing is reported before all is counted: how much a missing basis weighs depends on how common it is.
    for (const step of looking) if (step === PAUSE) yield PAUSE;
    const isCommon = lacking.length > stated;
    for (const [index, { cell, name }] of lacking.entries()) {
      if (index % 1000 === 999) yield PAUSE;
      const isFirst = isCommon && index === 0;
      yield {
        ...cell,
        severity: isCommon && !isFirst ? "note" : "warning",
        values: { name, others: isFirst ? lacking.length - 1 : 0 },
      };
    }
  },
});
