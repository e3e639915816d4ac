/** Two columns of a table hold the same of the template's fields, or have the same header. */
import { lettersOf } from "../text/words/letters";
import { columnLetters } from "../table/address";
import type { TableColumn } from "../table/reading";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { headersOf, shortHeader } from "./support/headers";

/** Columns, each with the first one to the left of the same role or the same header. */
function* twins(columns: readonly TableColumn[]): Iterable<[column: TableColumn, twin: TableColumn]> {
  const first = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const letters = lettersOf(column.header);
    const marks = [...(column.role.value === null ? [] : [`role ${column.role.value}`]), ...(letters === "" ? [] : [`header ${letters}`])];
    const at = Math.min(...marks.map((mark) => first.get(mark) ?? index), index);
    if (at < index) yield [column, columns[at]!];
    for (const mark of marks) if (!first.has(mark)) first.set(mark, index);
  }
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
      for (const [column, twin] of twins(columns)) {
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
