/** A section of the template has no table in the workbook. */
import { templateByName } from "../catalogue";
import type { TemplateSection } from "../catalogue/template";
import type { InsatsTable, WorkbookReading } from "../table/reading";
import { listed } from "../language/checks";
import { defineCheck } from "./check";
import type { Severity } from "./check";
import { GOOD, HEADER } from "./support/examples";

/** The table after which the section's own would come: the nearest before it in the template, else the first. */
function neighbourOf(section: TemplateSection, sections: readonly TemplateSection[], tables: readonly InsatsTable[]): InsatsTable {
  const before = sections.slice(0, sections.indexOf(section)).map(({ number }) => number);
  return tables.findLast((table) => table.section.value !== null && before.includes(table.section.value)) ?? tables[0]!;
}

/** Sections of the workbook's template, with and without a table. */
function sectionsOf(workbook: WorkbookReading): { all: readonly TemplateSection[]; missing: TemplateSection[] } {
  const all = templateByName(workbook.template.value ?? "")?.sections ?? [];
  const present = new Set(workbook.tables.map((table) => table.section.value));
  return { all, missing: all.filter(({ number }) => !present.has(number)) };
}

export default defineCheck<{ sections: readonly string[] }>({
  id: "table-missing",
  severity: "error",
  rule: "max-five",
  needs: "workbook",
  texts: {
    sv: {
      title: "Tabell saknas",
      message: ({ sections }) =>
        sections.length === 1
          ? `Filen har ingen tabell för ${sections[0]}. Lägg till den, eller skriv där att regionen inte redovisar några insatser.`
          : `Filen har ingen tabell för ${listed(sections, "sv")}. Är det bara en del av rapporten kan du bortse från det.`,
      why: "Mallen ber om en tabell med insatser för vart och ett av sju områden. Har regionen inget att redovisa räcker en rad som säger det; saknas tabellen helt vet läsaren inte om den glömts.\n\nMallen: *Ange max fem insatser och fyll i tabellen nedan (3.4, 4.4, 5.4, 6.4, 7.2, 8.2, 9.2).*",
    },
    en: {
      title: "Missing table",
      message: ({ sections }) =>
        sections.length === 1
          ? `The file has no table for ${sections[0]}. Add it, or state there that the region has no insatser to report.`
          : `The file has no table for ${listed(sections, "en")}. If this is only a part of the report, never mind.`,
      why: "The template asks for a table of insatser for each of seven areas. If the region has nothing to report, one line that says so is enough; without a table the reader cannot tell whether it was forgotten.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Alla sju tabeller finns; en av dem säger att inget redovisas.",
        sheets: {
          "3.4": [HEADER, GOOD],
          "4.4": [HEADER, GOOD],
          "5.4": [HEADER, GOOD],
          "6.4": [HEADER, GOOD],
          "7.2": [HEADER, GOOD],
          "8.2": [HEADER, ["Regionen redovisar inga insatser i tabellform."]],
          "9.2": [HEADER, GOOD],
        },
      },
    ],
    failing: [
      {
        shows: "Tabellen för 8.2 saknas.",
        sheets: {
          "3.4": [HEADER, GOOD],
          "4.4": [HEADER, GOOD],
          "5.4": [HEADER, GOOD],
          "6.4": [HEADER, GOOD],
          "7.2": [HEADER, GOOD],
          "9.2": [HEADER, GOOD],
        },
        finds: [{ at: "7.2!A1" }],
      },
      {
        shows: "Bara en tabell av sju: kanske en del av rapporten, alltså en enda not.",
        sheets: { "3.4": [HEADER, GOOD] },
        finds: [{ at: "3.4!A1" }],
      },
    ],
  },
  *find(workbook) {
    const { all, missing } = sectionsOf(workbook);
    if (missing.length === 0 || workbook.tables.length === 0) return;
    // A file with less than half of the tables is a part of a report; a table of unknown section may be the missing one.
    const isPart = missing.length * 2 > all.length;
    const uncertain = workbook.tables.some((table) => table.section.value === null);
    const severity: Severity = isPart || uncertain ? "note" : "error";
    for (const sections of isPart ? [missing] : missing.map((section) => [section])) {
      const { sheet, area } = neighbourOf(sections[0]!, all, workbook.tables);
      const values = { sections: sections.map(({ number }) => number) };
      yield { sheet, row: area.row, column: area.column, start: 0, end: 0, severity, values };
    }
  },
});
