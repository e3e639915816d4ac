/** A column that we know what it is, under another heading than the template's. */
import { lettersOf } from "../text/words/letters";
import { wordsOf } from "../text/words/normalise";
import type { TemplateField } from "../catalogue/template";
import { defineCheck } from "./check";
import { GOOD } from "./support/examples";
import { headersOf, shortHeader } from "./support/headers";

/** A short title such as "Mål" is looked for as a word of its own: "Målgrupp" is not it. */
const SHORT = 8;

/**
 * Whether a header begins as the template's. The instruction below it may be there or not, be cut or be worded anew;
 * line breaks and hyphenation do not matter.
 */
function hasWording(header: string, { title }: TemplateField): boolean {
  if (title.length < SHORT) return wordsOf(header)[0] === wordsOf(title)[0];
  // A number before it ("1. Namn på insats …") is no other wording.
  return lettersOf(header).replace(/^\d+/u, "").startsWith(lettersOf(title));
}

export default defineCheck<{ header: string; title: string }>({
  id: "column-renamed",
  severity: "note",
  texts: {
    sv: {
      title: "Rubriken skiljer sig från mallens",
      message: ({ header, title }) => `Rubriken är ”${header}”. I mallen heter kolumnen ”${title}”. Byt till mallens rubrik om det är samma sak.`,
      why: "Den som lägger ihop tabeller från många regioner känner igen kolumnerna på rubriken. Med mallens ord behöver ingen gissa, och mallens rubriker säger vad som efterfrågas: *uppnådda* prestationer och effekter *under året*. En rubrik utan mallens instruktion räknas inte som ändrad.",
      fix: ({ title }) => `Byt rubriken till ”${title}”`,
    },
    en: {
      title: "Header differs from the template",
      message: ({ header, title }) => `The header is “${header}”. The template calls this column “${title}”. Change it if it is the same thing.`,
      why: "Whoever puts together the tables of many regions knows a column by its header. The template's words leave nothing to guess, and say what is asked for: outputs and outcomes achieved during the year. A header without the template's instruction does not count as changed.",
      fix: ({ title }) => `Change the header to “${title}”`,
    },
  },
  examples: {
    passing: [
      {
        shows: "Mallens rubriker, en med instruktion och radbrytning och en avstavad.",
        sheets: {
          "3.4": [
            ["Namn på insats och kort\nbeskrivning", "Resultat i form av uppnådda presta-\ntioner under året\nFör definition och exempel av prestationer se sidan 4.", "Om möjligt resultat i form av uppnådda effekter under året", "Mål"],
            GOOD,
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Egna, kortare rubriker.",
        sheets: { "3.4": [["Namn på insats och kort beskrivning", "Prestationer", "Effekter", "Mål"], GOOD] },
        finds: [
          { at: "3.4!B1", text: "Prestationer" },
          { at: "3.4!C1", text: "Effekter" },
        ],
        fixed: {
          "3.4!B1": "Resultat i form av uppnådda prestationer under året",
          "3.4!C1": "Om möjligt resultat i form av uppnådda effekter under året",
        },
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, row, columns, fields } of headersOf(workbook)) {
      for (const { column, header, role } of columns) {
        const field = fields.find(({ name, constraints }) => name === role.value && constraints.required);
        if (!field || header.trim() === "" || hasWording(header, field)) continue;
        yield {
          sheet,
          row,
          column,
          severity: role.certainty === "maybe" ? "warning" : "note",
          values: { header: shortHeader(header), title: field.title },
          edits: [{ sheet, row, column, value: field.title }],
        };
      }
    }
  },
});
