/** A column that the template does not know. */
import type { ColumnRole } from "../catalogue/template";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { headersOf, shortHeader } from "./support/headers";

/** Columns that tell where a row belongs are needed when several tables share a sheet; the rest are the template's or extra. */
const EXTRA: readonly (ColumnRole | null)[] = [null, "caseNumber"];

export default defineCheck<{ header: string }>({
  id: "column-unknown",
  severity: "note",
  texts: {
    sv: {
      title: "Kolumn som mallen inte har",
      message: ({ header }) => `Kolumnen ”${header}” finns inte i mallen. Behåll den om du vill, men räkna inte med att den följer med i sammanställningen.`,
      why: "Egna kolumner är till nytta i det egna arbetet, men den nationella sammanställningen tar bara med mallens kolumner. Det som ska läsas av andra behöver stå i någon av dem. Är det en av mallens kolumner under annat namn kan du säga vilken.",
    },
    en: {
      title: "Column that the template does not have",
      message: ({ header }) => `The column “${header}” is not in the template. Keep it if you like, but it will not be part of the compilation.`,
      why: "Columns of your own help your own work, but the national compilation takes only the template's. What others are to read must stand in one of those. If it is one of the template's columns by another name, you can say which.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Bara mallens kolumner.",
        sheets: { "3.4": [HEADER, GOOD] },
      },
    ],
    failing: [
      {
        shows: "Kolumner för kontaktperson och diarienummer har lagts till.",
        sheets: { "3.4": [[...HEADER, "Kontaktperson", "Diarienummer"], [...GOOD, "Maj Sjöberg", "RM 2023/17"]] },
        finds: [
          { at: "3.4!E1", text: "Kontaktperson" },
          { at: "3.4!F1", text: "Diarienummer" },
        ],
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, row, columns } of headersOf(workbook)) {
      for (const { column, header, role, tag } of columns) {
        if (tag || !EXTRA.includes(role.value) || header.trim() === "") continue;
        yield { sheet, row, column, values: { header: shortHeader(header) } };
      }
    }
  },
});
