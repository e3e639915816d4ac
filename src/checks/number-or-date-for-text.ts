/** A number, a date or an Excel error where the template asks for text. */
import { roleName } from "../language/checks";
import type { CellValue } from "../table/grid";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { throughCells } from "./support/walk";

type Kind = "number" | "date" | "error";

/** What Excel writes when it has taken a text for a formula, in Swedish and English. */
const EXCEL_ERROR = /^#(?:N\/A|SAKNAS!|NAME\?|NAMN\?|VALUE!|VÄRDEFEL!|REF!|REFERENS!|DIV\/0!|DIVISION\/0!|NUM!|OGILTIGT!|NULL!|SKÄRNING!|SPILL!|CALC!)$/;
/** A number that is shown with a month, or as parts of a date: "5-mar", "2023-03-05", "mar-23". */
const DATE = /(?:^|[^a-zà-öø-ɏ])(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zà-öø-ɏ]*(?![a-zà-öø-ɏ])|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/i;

function kindOf(value: CellValue, shown: string): Kind | null {
  if (typeof value === "string") return EXCEL_ERROR.test(value.trim()) ? "error" : null;
  if (value === null) return null;
  return typeof value === "number" && DATE.test(shown) ? "date" : "number";
}

const SAID = {
  sv: {
    number: (shown: string, role: string) => `Här står bara talet ${shown}. ${role} ska beskrivas med ord: skriv vad talet gäller.`,
    date: (shown: string) => `Excel har gjort om det som skrevs till datumet ${shown}. Skriv det på nytt med en apostrof först, så blir det text.`,
    error: (shown: string) => `Excel har läst texten som en formel och visar ${shown}. Skriv den på nytt med en apostrof först, så blir det text.`,
  },
  en: {
    number: (shown: string, role: string) => `Here is only the number ${shown}. ${role} is to be described in words: write what the number is about.`,
    date: (shown: string) => `Excel has turned what was written into the date ${shown}. Write it again with an apostrophe first to make it text.`,
    error: (shown: string) => `Excel has read the text as a formula and shows ${shown}. Write it again with an apostrophe first to make it text.`,
  },
} satisfies Record<string, Record<Kind, (shown: string, role: string) => string>>;

export default defineCheck<{ kind: string; shown: string; role: string }>({
  id: "number-or-date-for-text",
  severity: "warning",
  texts: {
    sv: {
      title: "Tal eller datum i stället för text",
      message: ({ kind, shown, role }) => SAID.sv[kind as Kind](shown, roleName(role, "sv")),
      why: "Excel gissar: ”5-3” blir den 5 mars och en text som börjar med likhetstecken blir en formel. Det som skrevs är då borta, och ett ensamt tal säger inte vad som räknats. I namn, prestationer, effekter och mål ska det stå text.",
    },
    en: {
      title: "Number or date instead of text",
      message: ({ kind, shown, role }) => SAID.en[kind as Kind](shown, roleName(role, "en")),
      why: "Excel guesses: “5-3” becomes the 5th of March and a text that begins with an equals sign becomes a formula. What was written is then gone, and a number alone does not say what was counted. Name, outputs, outcomes and goals are to hold text.",
    },
  },
  examples: {
    passing: [{ shows: "Talen står i en mening.", sheets: { "3.4": [HEADER, GOOD] } }],
    failing: [
      {
        shows: "Ett ensamt tal, och en text som Excel läst som formel.",
        sheets: { "3.4": [HEADER, ["Byaliv", 12, "#NAMN?", "Levande bygder"]] },
        finds: [
          { at: "3.4!B2", text: "12" },
          { at: "3.4!C2", text: "#NAMN?" },
        ],
      },
    ],
  },
  find: (workbook) =>
    throughCells(workbook, ["name", "outputs", "outcomes", "goals"], function* ({ row, column, value, text }, role, _insats, { sheet }) {
      const kind = kindOf(value, text);
      // A goal may be given by its number alone.
      if (kind === null || (kind === "number" && role === "goals")) return;
      yield { sheet, row, column, severity: kind === "number" ? "warning" : "error", values: { kind, shown: text, role } };
    }),
});
