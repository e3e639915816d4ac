/** A row that stands one column too far to the right. */
import { defineCheck } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { gridOf, shownAt, underMerge } from "../support/grids";
import { columnOf, saying } from "../../table/insatser";
import { throughInsatser } from "../support/walk";
import { saysSomething } from "../../text/letters";

/** A name is no longer; results are told in more words than it. */
const LONGEST_NAME = 80;

export default defineCheck<{ name: string }>({
  id: "row-shifted",
  severity: "warning",
  texts: {
    sv: {
      title: "Raden står en kolumn för långt till höger",
      message: ({ name }) => `Namncellen är tom, ”${name}” står under nästa rubrik och radens sista text står utanför tabellen. Flytta raden ett steg åt vänster.`,
      why: "När en rad klistras in en cell fel hamnar namnet bland prestationerna och målen utanför tabellen. Då räknas insatsen utan namn och utan mål, och resultaten läses under fel rubrik.",
    },
    en: {
      title: "The row stands one column too far to the right",
      message: ({ name }) => `The name cell is empty, “${name}” stands under the next header and the row's last text stands outside the table. Move the row one step to the left.`,
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
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const grid = gridOf(workbook, table.sheet);
      const nameColumn = columnOf(table, "name");
      if (!grid || nameColumn === undefined || saying(insats, "name").length > 0 || underMerge(grid, insats.row, nameColumn)) return;
      // Headers that the template knows: a column without one is what the row has been pushed into.
      const last = Math.max(...table.columns.filter(({ header }) => header !== "").map(({ column }) => column));
      const cells = Array.from({ length: last + 2 - nameColumn }, (_, step) => shownAt(grid, insats.row, nameColumn + step));
      const [, name = "", results = ""] = cells;
      if (!cells.slice(1).every(saysSomething)) return;
      if (name.length > LONGEST_NAME || name.includes("\n") || results.length <= name.length) return;
      yield { sheet: table.sheet, row: insats.row, column: nameColumn + 1, values: { name } };
    }),
});
