/** A table in which every insats has the same goals, word for word. */
import { letterDigest } from "../../text/likeness/digest";
import { lettersOf } from "../../text/words/letters";
import type { InsatsTable, TableCell } from "../../table/reading";
import { defineCheck, PAUSE } from "../check";
import type { Hit } from "../check";
import { saying } from "../../table/insatser";
import { goalSheet } from "./examples";

type Values = { count: number };

/** Fewer rows may well serve the same goal. */
const FEWEST = 5;
/** Insatser looked at between two pauses. */
const BETWEEN_PAUSES = 500;

/** The goal cells when all say the same; `null` when some insats says something else or nothing. */
function* allTheSame(table: InsatsTable): Generator<typeof PAUSE, TableCell[] | null> {
  const cells: TableCell[] = [];
  let same: number | null = null;
  for (const [index, insats] of table.insatser.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield PAUSE;
    const [cell] = saying(insats, "goals");
    const digest = cell && lettersOf(cell.text) !== "" ? letterDigest(cell.text) : null;
    if (!cell || digest === null || (same !== null && digest !== same)) return null;
    same = digest;
    cells.push(cell);
  }
  return cells;
}

export default defineCheck<Values>({
  id: "same-goal-every-row",
  severity: "note",
  texts: {
    sv: {
      title: "Samma mål i alla rader",
      message: ({ count }) => `Alla ${count} insatser i tabellen har samma mål, ord för ord. Stämmer det för var och en?`,
      why: "När alla rader har samma mål säger kolumnen inte längre vilken insats som bidrar till vad. Ofta har texten fyllts ned från den första raden. Skriv de mål som just den insatsen bidrar till.",
    },
    en: {
      title: "The same goals in every row",
      message: ({ count }) => `All ${count} insatser in the table have the same goals, word for word. Is that so for each of them?`,
      why: "When every row has the same goals, the column no longer says which insats serves what. Often the text was filled down from the first row. Name the goals that each insats serves.",
    },
  },
  examples: {
    passing: [{ shows: "Målen skiljer sig.", sheets: { "3.4": goalSheet("Mellansjö", ["Levande bygder", "Levande bygder", "Rätt kompetens", "Levande bygder", "Levande bygder"]) } }],
    failing: [
      {
        shows: "Fem insatser, samma mål.",
        sheets: { "3.4": goalSheet("Mellansjö", Array.from({ length: 5 }, () => "Levande bygder, rätt kompetens")) },
        finds: [{ at: "3.4!D3", text: "Levande bygder, rätt kompetens" }],
      },
    ],
  },
  *find(workbook) {
    for (const table of workbook.tables) {
      if (table.insatser.length >= FEWEST) {
        const cells = yield* allTheSame(table);
        if (cells) yield same(table, cells);
      }
      yield PAUSE;
    }
  },
});

function same(table: InsatsTable, cells: readonly TableCell[]): Hit<Values> {
  const [first, ...others] = cells;
  return { sheet: table.sheet, row: first!.row, column: first!.column, values: { count: cells.length }, related: others.slice(0, 100).map(({ row, column }) => ({ sheet: table.sheet, row, column })) };
}
