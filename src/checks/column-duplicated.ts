/** Two columns of a table hold the same of the template's fields, or have the same header. */
import { lettersOf } from "../text/words/letters";
import { columnLetters } from "../table/address";
import type { TableColumn } from "../table/reading";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { headersOf, shortHeader } from "./support/headers";

/** Columns, each with the first one to the left of the same role or the same header, and how their headers compare. */
function* twins(columns: readonly TableColumn[]): Iterable<{ column: TableColumn; twin: TableColumn; headers: "same" | "other" }> {
  const first = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const letters = lettersOf(column.header);
    const marks = [...(column.role.value === null ? [] : [`role ${column.role.value}`]), ...(letters === "" ? [] : [`header ${letters}`])];
    const at = Math.min(...marks.map((mark) => first.get(mark) ?? index), index);
    if (at < index) yield { column, twin: columns[at]!, headers: letters === "" || lettersOf(columns[at]!.header) === letters ? "same" : "other" };
    for (const mark of marks) if (!first.has(mark)) first.set(mark, index);
  }
}

export default defineCheck<{ header: string; twin: string; headers: "same" | "other" }>({
  id: "column-duplicated",
  severity: "error",
  texts: {
    sv: {
      title: "Två kolumner för samma sak",
      message: ({ header, twin, headers }) =>
        headers === "same" ? `Kolumnen ”${header}” säger samma sak som kolumn ${twin}. Slå ihop dem till en.` : `Kolumnen ”${header}” läses ihop med kolumn ${twin}, som samma fält i mallen. Är den något annat, säg vad den är under de hittade tabellerna.`,
      why: "Mallen har en kolumn för varje sak. Med två lika rubriker vet ingen vilken som gäller. Olika rubriker för samma sak, som mål i RUS och mål i Agenda 2030, är en not: de läses ihop, och det kan vara rätt.",
    },
    en: {
      title: "Two columns for the same thing",
      message: ({ header, twin, headers }) =>
        headers === "same" ? `The column “${header}” says the same thing as column ${twin}. Make them one.` : `The column “${header}” is read together with column ${twin}, as the same field of the template. If it is something else, say what it is under the tables found.`,
      why: "The template has one column for each thing. With two of the same header nobody knows which one counts. Different headers for the same thing, such as goals of the strategy and of Agenda 2030, get a note: they are read together, which may be right.",
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
      {
        shows: "Mål i två kolumner, en för varje ramverk: en not.",
        sheets: { "3.4": [[...HEADER, "Agenda 2030"], [...GOOD, "13 Bekämpa klimatförändringarna"]] },
        finds: [{ at: "3.4!E1", text: "Agenda 2030" }],
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, row, columns } of headersOf(workbook)) {
      for (const { column, twin, headers } of twins(columns)) {
        yield {
          sheet,
          row,
          column: column.column,
          ...(headers === "other" && { severity: "note" as const }),
          values: { header: shortHeader(column.header), twin: columnLetters(twin.column), headers },
          related: [{ sheet, row, column: twin.column }],
        };
      }
    }
  },
});
