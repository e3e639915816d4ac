/** Words of the custom functions: what they spill into cells, and what an error in a cell says. */
import type { InBoth } from "./index";

const sv = {
  findings: { header: ["Cell", "Allvar", "Kontroll", "Meddelande"], severity: { error: "fel", warning: "varning", note: "notis" } },
  problems: {
    noTable: "Området har ingen insatstabell. Ta med rubrikraden.",
    noTemplate: ({ asked, known }: { asked: string; known: string }) => `Det finns ingen mall ”${asked}”. Välj bland ${known}.`,
    notTemplate: "Ange mallen med namn eller år, till exempel \"mall-2023\" eller 2023.",
  },
};

const en: typeof sv = {
  findings: { header: ["Cell", "Severity", "Check", "Message"], severity: { error: "error", warning: "warning", note: "note" } },
  problems: {
    noTable: "The range holds no insats table. Include the header row.",
    noTemplate: ({ asked, known }) => `There is no template “${asked}”. Choose among ${known}.`,
    notTemplate: "Give the template by name or year, such as \"mall-2023\" or 2023.",
  },
};

export const functionTexts = { sv, en } satisfies InBoth<typeof sv>;
