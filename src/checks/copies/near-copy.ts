/** Two insatser whose results are told in the same words. */
import { cellAddress } from "../../table/address";
import type { Insats, InsatsTable, TableCell } from "../../table/reading";
import { type Span, sentencesOf } from "../../text/sentences";
import { SharedRuns } from "../../text/shared-runs";
import { defineCheck } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { shortName } from "../../table/insatser";
import { refers, sameWholeName } from "../support/twins";
import { throughInsatser } from "../support/walk";

interface Told {
  insats: Insats;
  table: InsatsTable;
  cell: TableCell;
}

/** A run of so many words is copied, and so many in all are more than a phrase of the house. */
const RUN = 12;
const MANY = 25;
const MOST_OF = 0.5;

const countOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** From the beginning of the sentence in which shared words begin: the few words before them are told otherwise. */
function wholeSentences(text: string, start: number, end: number): Span {
  const first = sentencesOf(text).find((sentence) => sentence.end > start);
  return { start: Math.min(start, first?.start ?? start), end };
}

/** Whole rows alike are reported by the checks of insatser told twice. */
const areApart = (a: Told, b: Told) => a.insats !== b.insats && !sameWholeName(a.insats, b.insats);

const LONG = "Sex möten om vägar och vatten har hållits i byarna tillsammans med hembygdsföreningen och skolan, och två planer för nya bostäder har tagits fram och lämnats till nämnden.";

export default defineCheck<{ name: string; other: string; where: string; count: number }>({
  id: "near-copy",
  severity: "warning",
  texts: {
    sv: {
      title: "Två insatser med samma text",
      message: ({ name, other, where, count }) => `”${name}” och ”${other}” (${where}) har ${count} ord gemensamt. Är det samma insats, redovisa den en gång.`,
      why: "Samma resultat på två rader räknas två gånger när tabellerna läggs ihop. Ibland är det en insats under två namn, ibland en rad som använts som mall för nästa, där någon uppgift inte blev ändrad.",
    },
    en: {
      title: "Two insatser with the same text",
      message: ({ name, other, where, count }) => `“${name}” and “${other}” (${where}) share ${count} words. If they are one insats, report it once.`,
      why: "The same result on two rows is counted twice when the tables are put together. Sometimes it is one insats under two names, sometimes a row that served as a pattern for the next, where some detail was not changed.",
    },
  },
  examples: {
    passing: [
      { shows: "Olika resultat.", sheets: { "3.4": [HEADER, GOOD, ALSO_GOOD] } },
      { shows: "Den ena hänvisar till den andra.", sheets: { "3.4": [HEADER, ["Byaliv", LONG, ...GOOD.slice(2)]], "4.4": [HEADER, ["Byalivet i Fjällbo, se tabell 3.4", LONG, ...ALSO_GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Samma möten under ett annat namn.",
        sheets: { "3.4": [HEADER, ["Byaliv", `Projektet är klart. ${LONG}`, ...GOOD.slice(2)]], "4.4": [HEADER, ["Lokal samverkan i Fjällbo", LONG, ...ALSO_GOOD.slice(2)]] },
        finds: [{ at: "4.4!B2", text: LONG.slice(0, -1) }],
      },
    ],
  },
  find(workbook) {
    const seen = new SharedRuns<Told>();
    return throughInsatser(workbook, function* (insats, table) {
      for (const cell of insats.cells.outputs ?? []) {
        const told: Told = { insats, table, cell };
        const runs = seen.add(cell.text, told, RUN, areApart);
        if (runs.length === 0) continue;
        for (const other of new Set(runs.map((run) => run.with))) {
          const shared = runs.filter((run) => run.with === other);
          const count = shared.reduce((sum, run) => sum + run.words, 0);
          if (count < MANY || refers(told) || refers(other)) continue;
          yield {
            ...{ sheet: table.sheet, row: cell.row, column: cell.column, ...wholeSentences(cell.text, shared[0]!.start, shared.at(-1)!.end) },
            ...(count < MOST_OF * Math.min(countOf(cell.text), countOf(other.cell.text)) && { severity: "note" }),
            values: { name: shortName(insats), other: shortName(other.insats), where: cellAddress(other.cell.row, other.cell.column), count },
            related: [{ sheet: other.table.sheet, row: other.cell.row, column: other.cell.column }],
          };
        }
      }
    });
  },
});
