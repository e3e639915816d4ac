/** A row, or its results, that stands one column too far to the right. */
import type { Insats, InsatsTable } from "../../table/reading";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { gridOf, shownAt } from "../../table/grid-cells";
import { underMerge } from "../support/merges";
import { columnOf, saying, shortName } from "../../table/insatser";
import { throughInsatser } from "../support/walk";
import { saysSomething } from "../../text/words/letters";

/** A name is no longer; results are told in more words than it. */
const LONGEST_NAME = 80;

/** What a result rests on, as a label before it. */
const BASIS = /^\s*(?:egen bedömning|uppföljning|utvärdering|bedömning)\s?[:–-]/i;

/** The results stand under the goals, and what was done stands under the results. */
function* shiftedResults(insats: Insats, table: InsatsTable): Iterable<Hit<Values>> {
  const goals = saying(insats, "goals")[0];
  if (!goals || !BASIS.test(goals.text) || columnOf(table, "outputs") === undefined) return;
  if (saying(insats, "outputs").length > 0 || saying(insats, "outcomes").length === 0) return;
  yield { sheet: table.sheet, row: goals.row, column: goals.column, values: { name: shortName(insats), what: "results" } };
}

type Values = { name: string; what: "row" | "results" };

export default defineCheck<Values>({
  id: "row-shifted",
  severity: "warning",
  texts: {
    sv: {
      title: "Raden står en kolumn för långt till höger",
      message: ({ name, what }) =>
        what === "results" ? `Prestationerna för ”${name}” är tomma, och under mål står ett resultat. Flytta texterna ett steg åt vänster.` : `Namncellen är tom, ”${name}” står under nästa rubrik och radens sista text står utanför tabellen. Flytta raden ett steg åt vänster.`,
      why: "När en rad klistras in en cell fel hamnar namnet bland prestationerna och målen utanför tabellen. Då räknas insatsen utan namn och utan mål, och resultaten läses under fel rubrik.",
    },
    en: {
      title: "The row stands one column too far to the right",
      message: ({ name, what }) =>
        what === "results" ? `The outputs of “${name}” are empty, and a result stands under the goals. Move the texts one step to the left.` : `The name cell is empty, “${name}” stands under the next header and the row's last text stands outside the table. Move the row one step to the left.`,
      why: "When a row is pasted one cell off, the name ends up among the outputs and the goals outside the table. The insats is then counted without name and goals, and its results are read under the wrong header.",
    },
  },
  examples: {
    passing: [{ shows: "Namnet saknas, men resten står rätt.", sheets: { "3.4": [HEADER, GOOD, [null, ...ALSO_GOOD.slice(1)]] } }],
    failing: [
      {
        shows: "Hela raden har klistrats in en cell fel.",
        sheets: { "3.4": [HEADER, GOOD, [null, ...ALSO_GOOD]] },
        finds: [{ at: "3.4!B3", text: ALSO_GOOD[0]! }],
      },
      {
        shows: "Namnet står rätt, men resultaten ett steg fel.",
        sheets: { "3.4": [HEADER, ["Byaliv", "", "Sex möten har hållits.", "Egen bedömning: fler deltar."]] },
        finds: [{ at: "3.4!D2", text: "Egen bedömning: fler deltar." }],
      },
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const grid = gridOf(workbook, table.sheet);
      const nameColumn = columnOf(table, "name");
      yield* shiftedResults(insats, table);
      if (!grid || nameColumn === undefined || saying(insats, "name").length > 0 || underMerge(grid, insats.row, nameColumn)) return;
      // Headers that the template knows: a column without one is what the row has been pushed into.
      const last = Math.max(...table.columns.filter(({ header }) => header !== "").map(({ column }) => column));
      const cells = Array.from({ length: last + 2 - nameColumn }, (_, step) => shownAt(grid, insats.row, nameColumn + step));
      const [, name = "", results = ""] = cells;
      if (!cells.slice(1).every(saysSomething)) return;
      if (name.length > LONGEST_NAME || name.includes("\n") || results.length <= name.length) return;
      yield { sheet: table.sheet, row: insats.row, column: nameColumn + 1, values: { name, what: "row" } };
    }),
});
