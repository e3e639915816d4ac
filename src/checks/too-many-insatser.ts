/** More insatser in a table than the template allows. */
import { sectionByNumber, templateByName, templates } from "../catalogue";
import type { InsatsTable } from "../table/reading";
import { plainText } from "../text/words/normalise";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { shortName, textOf } from "../table/insatser";
import { throughInsatser } from "./support/walk";

/**
 * How many insatser a region may give in this table. The compilation names no number of its own: there the limit of
 * the template that its sections were gathered from holds, region by region.
 */
function mostIn(table: InsatsTable): number {
  const template = templateByName(table.template.value);
  const section = template && sectionByNumber(template, table.section.value ?? "");
  if (!section) return Infinity;
  const same = templates()
    .filter(({ year }) => year === template.year)
    .flatMap(({ sections }) => sections)
    .find(({ compilation, maxRows }) => compilation === section.compilation && maxRows !== undefined);
  return section.maxRows ?? same?.maxRows ?? Infinity;
}

export default defineCheck<{ name: string; most: number; number: number }>({
  id: "too-many-insatser",
  severity: "error",
  rule: "max-five",
  texts: {
    sv: {
      title: "För många insatser",
      message: ({ name, most, number }) => `${name === "" ? "Raden" : `”${name}”`} är insats nummer ${number}. Mallen tar högst ${most} i varje tabell. Välj vilka som ska vara med.`,
      why: "Mallen ber om exempel, inte om allt: högst fem insatser i varje tabell. Fler kortas av när regionernas tabeller läggs ihop, och då väljer någon annan vilka som stryks.\n\nMallen: *Ange max fem insatser och fyll i tabellen nedan.*",
    },
    en: {
      title: "Too many insatser",
      message: ({ name, most, number }) => `${name === "" ? "This row" : `“${name}”`} is insats number ${number}. The template takes at most ${most} in each table. Choose which ones to keep.`,
      why: "The template asks for examples, not for everything: at most five insatser in each table. More are cut when the regions' tables are put together, and then somebody else chooses which.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Fem insatser.",
        sheets: { "3.4": [HEADER, ...["Byaliv", "Hemsjö", "Strandnära", "Fjällbo", "Kustväg"].map((name) => [name, `${name} har nått sex byar.`, ...GOOD.slice(2)])] },
      },
    ],
    failing: [
      {
        shows: "Sex insatser: den sjätte är en för mycket.",
        sheets: {
          "3.4": [HEADER, ...["Byaliv", "Hemsjö", "Strandnära", "Fjällbo", "Kustväg", "Sjöbod"].map((name) => [name, `${name} har nått sex byar.`, ...GOOD.slice(2)])],
        },
        finds: [{ at: "3.4!A7", text: "Sjöbod" }],
      },
    ],
  },
  find(workbook) {
    const counted = new Map<InsatsTable, { most: number; byRegion: Map<string, number> }>();
    return throughInsatser(workbook, function* (insats, table) {
      const { most, byRegion } = counted.get(table) ?? { most: mostIn(table), byRegion: new Map<string, number>() };
      counted.set(table, { most, byRegion });
      const region = plainText(textOf(insats, "region"));
      const number = (byRegion.get(region) ?? 0) + 1;
      byRegion.set(region, number);
      if (number <= most) return;
      const column = insats.cells.name?.[0]?.column ?? table.area.column;
      yield { sheet: table.sheet, row: insats.row, column, values: { name: shortName(insats), most, number } };
    });
  },
});
