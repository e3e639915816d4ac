import { functionTexts } from "../../language/functions";
import { loadFigureReader } from "../support/figure-reader";
import { displayLanguage } from "../support/language";
import { spilled } from "../support/spilled";

/**
 * Summerar det som insatserna i en tabell berättar i tal, grupp för grupp.
 * @customfunction SAMMANFATTA
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @param gruppkolumn Kolumnen som insatserna grupperas efter: dess rubrik, dess nummer i tabellen eller lika många celler som tabellen har rader. Tom: en rad för alla.
 * @param mått Vad som summeras: "kvinnor", "män", "andel kvinnor", "deltagare", "företag", "belopp", "insatser" med flera. Flera celler ger en kolumn för varje.
 * @returns En rad för varje grupp under en rubrikrad.
 */
export async function sammanfatta(tabell: unknown[][], gruppkolumn: unknown[][], mått: unknown[][]): Promise<unknown[][]> {
  const { byGroup, groupsAsked, measuresAsked, tableIn } = await loadFigureReader();
  const measures = measuresAsked(mått);
  const table = await tableIn(tabell);
  if (table === null) return [[""]];
  const grouping = groupsAsked(gruppkolumn, tabell, table.workbook);
  const { all, blank, group } = functionTexts[displayLanguage()];
  const groups = await byGroup(table.reading, grouping);
  const lines = groups.map(({ group: value, summary }) => [value ?? (grouping ? blank : all), ...measures.map(({ of }) => of(summary))]);
  return spilled([[grouping?.title ?? group, ...measures.map(({ title }) => title)], ...lines]);
}
