/** A column that the template demands is not in the table. */
import { roleName } from "../language/checks";
import type { TemplateField } from "../catalogue/template";
import type { WorkbookReading } from "../table/reading";
import { defineCheck } from "./check";
import type { CellEdit } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { headersOf } from "./support/headers";
import type { Header } from "./support/headers";
import { isFree, rearrange } from "./support/rearrange";

/** Where the column belongs: after the nearest column that stands before it in the template. */
function placeFor(header: Header, field: TemplateField): number {
  const before = header.fields.slice(0, header.fields.indexOf(field)).map(({ name }) => name);
  const after = header.columns.findLastIndex(({ role }) => role.value !== null && before.includes(role.value));
  return after + 1;
}

/** Puts the column in its place and moves those after it one step to the right, when there is room. */
function insertion(workbook: WorkbookReading, header: Header, field: TemplateField): CellEdit[] {
  const last = header.columns.at(-1)!.column;
  const inPlace = header.columns.every(({ column }, index) => column === header.columns[0]!.column + index);
  if (!inPlace || !isFree(workbook, header, last + 1)) return [];
  const moved = header.columns.slice(placeFor(header, field)).map(({ column }) => ({ to: column + 1, from: column }));
  const to = moved[0]?.from ?? last + 1;
  return rearrange(workbook, header, [{ to, from: null, header: field.title }, ...moved]);
}

export default defineCheck<{ role: string; title: string }>({
  id: "column-missing",
  severity: "error",
  rule: "result-content",
  texts: {
    sv: {
      title: "Kolumn saknas",
      message: ({ role, title }) => `Tabellen saknar kolumnen ${roleName(role, "sv")}. Lägg till en kolumn med rubriken ”${title}”.`,
      why: "Mallens tabell har fyra kolumner: namn på insats, prestationer, effekter och mål. Saknas en av dem går tabellen inte att lägga ihop med andra regioners.\n\nMallen: *Resultatredovisningen ska beröra mål, resultat i form av under året uppnådda prestationer och så långt det är möjligt under året uppnådda effekter på kort, medellång och lång sikt.*",
      fix: ({ title }) => `Lägg till kolumnen ”${title}”`,
    },
    en: {
      title: "Missing column",
      message: ({ role, title }) => `The table has no ${roleName(role, "en")} column. Add a column headed “${title}”.`,
      why: "The template's table has four columns: name of insats, outputs, outcomes and goals. Without one of them the table cannot be put together with those of other regions.",
      fix: ({ title }) => `Add the column “${title}”`,
    },
  },
  examples: {
    passing: [
      {
        shows: "Alla fyra kolumner finns.",
        sheets: { "3.4": [HEADER, GOOD] },
      },
    ],
    failing: [
      {
        shows: "Kolumnen Mål saknas.",
        sheets: {
          "3.4": [
            ["Namn på insats och kort beskrivning", "Resultat i form av uppnådda prestationer under året", "Om möjligt resultat i form av uppnådda effekter under året"],
            ["Bo nära sjön", "12 byar har fått en boendeplan", "Egen bedömning: fler planerar att bygga"],
          ],
        },
        finds: [{ at: "3.4!C1" }],
        fixed: { "3.4!D1": "Mål" },
      },
      {
        shows: "Kolumnen för effekter saknas; när den läggs till flyttas Mål ett steg åt höger.",
        sheets: {
          "4.4": [
            ["Namn på insats och kort beskrivning", "Resultat i form av uppnådda prestationer under året", "Mål"],
            ["Yrkesvägar i Mellansjö", "240 vuxna har fått vägledning", "Rätt kompetens"],
          ],
        },
        finds: [{ at: "4.4!B1" }],
        fixed: {
          "4.4!C1": "Om möjligt resultat i form av uppnådda effekter under året",
          "4.4!C2": null,
          "4.4!D1": "Mål",
          "4.4!D2": "Rätt kompetens",
        },
      },
    ],
  },
  *find(workbook) {
    for (const header of headersOf(workbook)) {
      const present = new Set(header.columns.map(({ role }) => role.value));
      for (const field of header.fields) {
        if (!field.constraints.required || present.has(field.name)) continue;
        const neighbour = header.columns[Math.max(placeFor(header, field) - 1, 0)]!;
        yield {
          sheet: header.sheet,
          row: header.row,
          column: neighbour.column,
          start: 0,
          end: 0,
          values: { role: field.name, title: field.title },
          edits: insertion(workbook, header, field),
        };
      }
    }
  },
});
