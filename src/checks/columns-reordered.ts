/** The template's columns stand in another order than in the template. */
import { listed, roleName } from "../language/checks";
import type { TableColumn } from "../table/reading";
import { defineCheck } from "./check";
import { headersOf } from "./support/headers";
import type { Header } from "./support/headers";
import { rearrange } from "./support/rearrange";

/** The columns that the template demands, as they stand from left to right; of two alike the first. */
function demanded({ columns, fields }: Header): TableColumn[] {
  const firsts = fields
    .filter(({ constraints }) => constraints.required)
    .flatMap(({ name }) => columns.find(({ role }) => role.value === name) ?? []);
  return columns.filter((column) => firsts.includes(column));
}

function inTemplateOrder(columns: readonly TableColumn[], { fields }: Header): TableColumn[] {
  const place = ({ role }: TableColumn) => fields.findIndex(({ name }) => name === role.value);
  return [...columns].sort((a, b) => place(a) - place(b));
}

export default defineCheck<{ order: readonly string[] }>({
  id: "columns-reordered",
  severity: "warning",
  texts: {
    sv: {
      title: "Kolumnerna står i annan ordning",
      message: ({ order }) => `Kolumnerna står inte i mallens ordning. Ställ dem så här: ${listed(order.map((role) => roleName(role, "sv")), "sv")}.`,
      why: "Tabeller som läggs ihop genom att klistras under varandra hamnar fel när kolumnerna står i olika ordning: mål läses som effekter. Mallens ordning är namn, prestationer, effekter, mål.",
      fix: () => "Ställ kolumnerna i mallens ordning",
    },
    en: {
      title: "Columns in another order",
      message: ({ order }) => `The columns are not in the template's order. Put them like this: ${listed(order.map((role) => roleName(role, "en")), "en")}.`,
      why: "Tables that are pasted below each other go wrong when their columns differ in order: goals are read as outcomes. The template's order is name, outputs, outcomes, goals.",
      fix: () => "Put the columns in the template's order",
    },
  },
  examples: {
    passing: [
      {
        shows: "Mallens ordning; en egen kolumn emellan stör inte.",
        sheets: {
          "3.4": [
            ["Namn på insats och kort beskrivning", "Resultat i form av uppnådda prestationer under året", "Kontaktperson", "Om möjligt resultat i form av uppnådda effekter under året", "Mål"],
            ["Bo nära sjön", "12 byar har fått en boendeplan", "Maj Sjöberg", "Egen bedömning: fler planerar att bygga", "Levande bygder"],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Mål står före prestationer och effekter.",
        sheets: {
          "3.4": [
            ["Namn på insats och kort beskrivning", "Mål", "Resultat i form av uppnådda prestationer under året", "Om möjligt resultat i form av uppnådda effekter under året"],
            ["Bo nära sjön", "Levande bygder", "12 byar har fått en boendeplan", "Egen bedömning: fler planerar att bygga"],
          ],
        },
        finds: [{ at: "3.4!B1", text: "Mål" }],
        fixed: {
          "3.4!B1": "Resultat i form av uppnådda prestationer under året",
          "3.4!C2": "Egen bedömning: fler planerar att bygga",
          "3.4!D1": "Mål",
          "3.4!D2": "Levande bygder",
        },
      },
    ],
  },
  *find(workbook) {
    for (const header of headersOf(workbook)) {
      const standing = demanded(header);
      const wanted = inTemplateOrder(standing, header);
      const wrong = standing.find((column, index) => column !== wanted[index]);
      if (!wrong) continue;
      yield {
        sheet: header.sheet,
        row: header.row,
        column: wrong.column,
        values: { order: wanted.map(({ role }) => String(role.value)) },
        related: standing.filter((column) => column !== wrong).map(({ column }) => ({ sheet: header.sheet, row: header.row, column })),
        edits: rearrange(workbook, header, standing.map(({ column }, index) => ({ to: column, from: wanted[index]!.column }))),
      };
    }
  },
});
