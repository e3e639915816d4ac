/** Two columns of a table hold the same of the template's fields, or have the same header. */
import { lettersOf } from "../text/letters";
import { columnLetters } from "../table/address";
import type { TableColumn } from "../table/reading";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { headersOf, shortHeader } from "./support/headers";

/** The first column to the left with the same role or the same header. */
function twinOf(column: TableColumn, before: readonly TableColumn[]): TableColumn | undefined {
  const letters = lettersOf(column.header);
  return before.find(
    (other) => (column.role.value !== null && other.role.value === column.role.value) || (letters !== "" && lettersOf(other.header) === letters),
  );
}

export default defineCheck<{ header: string; twin: string }>({
  id: "column-duplicated",
  severity: "error",
  texts: {
    sv: {
      title: "Två kolumner för samma sak",
      message: ({ header, twin }) => `Kolumnen ”${header}” säger samma sak som kolumn ${twin}. Slå ihop dem till en.`,
      why: "Mallen har en kolumn för varje sak. Med två vet ingen vilken som gäller, och den andra försvinner när tabellerna läggs ihop.",
    },
    en: {
      title: "Two columns for the same thing",
      message: ({ header, twin }) => `The column “${header}” says the same thing as column ${twin}. Make them one.`,
      why: "The template has one column for each thing. With two nobody knows which one counts, and the second is lost when tables are put together.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Varje kolumn en gång.",
        sheets: { "3.4": [HEADER, GOOD] },
      },
    ],
    failing: [
      {
        shows: "Kolumnen Mål finns två gånger.",
        sheets: { "3.4": [[...HEADER, "Mål"], [...GOOD, "Levande bygder"]] },
        finds: [{ at: "3.4!E1", text: "Mål" }],
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, row, columns } of headersOf(workbook)) {
      for (const [index, column] of columns.entries()) {
        const twin = twinOf(column, columns.slice(0, index));
        if (!twin) continue;
        yield {
          sheet,
          row,
          column: column.column,
          values: { header: shortHeader(column.header), twin: columnLetters(twin.column) },
          related: [{ sheet, row, column: twin.column }],
        };
      }
    }
  },
});
