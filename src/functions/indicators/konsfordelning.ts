import { functionTexts } from "../../language/functions";
import { loadFigureReader } from "../support/figure-reader";
import { displayLanguage } from "../support/language";
import { spilled } from "../support/spilled";

/**
 * Räknar kvinnor och män i en insatstabell, i grupper om du vill.
 * @customfunction KONSFORDELNING KÖNSFÖRDELNING
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @param [gruppkolumn] Kolumnen som insatserna grupperas efter: dess rubrik, dess nummer i tabellen eller lika många celler som tabellen har rader. Utelämnad: en rad för alla.
 * @returns En rad för varje grupp under en rubrikrad: kvinnor, män, totalt, andel kvinnor, insatser och hur många av dem som har figurer.
 */
export async function konsfordelning(tabell: unknown[][], gruppkolumn?: unknown[][]): Promise<unknown[][]> {
  const { byGroup, groupsAsked, tableIn } = await loadFigureReader();
  const table = await tableIn(tabell);
  if (table === null) return [[""]];
  const grouping = groupsAsked(gruppkolumn, tabell, table.workbook);
  const { all, blank, group, genderSplit } = functionTexts[displayLanguage()];
  const groups = await byGroup(table.reading, grouping);
  const lines = groups.map(({ group: value, summary: { split, insatser, withFigures } }) => {
    const told = split.figures > 0 ? [split.women, split.men, split.total, split.womenShare === null ? null : split.womenShare / 100] : [null, null, null, null];
    return [value ?? (grouping ? blank : all), ...told, insatser, withFigures];
  });
  return spilled([[grouping?.title ?? group, ...genderSplit], ...lines]);
}
