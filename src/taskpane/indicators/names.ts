/** What groups and measures are called in the panel. */
import { tableValue, type Group, type GroupKey } from "../../indicators/groups";
import { groupTitle } from "../../indicators/titles";
import type { Language } from "../../language";
import { indicatorTexts } from "../../language/indicators";
import { indicatorPaneTexts } from "../../language/indicators-pane";
import type { Behind } from "../state/indicators/behind";
import type { PaneReading } from "../state/state";

/** Names groups: by their goal, area or region, and tables by section and sheet. */
export function namingGroups(reading: Pick<PaneReading, "fileName" | "tables"> | null, language: Language): (group: Group) => string {
  const tables = new Map(
    reading?.tables.map(({ id, sheet, section }) => [
      tableValue(reading.fileName, id),
      section.value === null || sheet.startsWith(section.value) ? sheet : `${section.value} · ${sheet}`,
    ]),
  );
  const nameOf = (key: GroupKey, value: string | number | null) => (key === "table" ? tables.get(String(value)) : undefined) ?? groupTitle(key, value, language);
  return (group) => {
    const keys = Object.keys(group) as GroupKey[];
    return keys.length === 0 ? indicatorPaneTexts[language].table.all : keys.map((key) => nameOf(key, group[key] ?? null)).join(", ");
  };
}

/** What a number measures: "Kvinnor och män: personer", "Antal företag". */
export function measureName({ measure }: Pick<Behind, "measure">, language: Language): string {
  const { measures } = indicatorPaneTexts[language];
  const { counted, leftOut } = indicatorTexts[language];
  switch (measure.of) {
    case "split":
    case "alone":
    case "sharesOnly":
    case "counted":
      return measures[measure.of](counted[measure.counted]);
    case "leftOut":
      return measure.why === null ? measures.leftOut : measures.leftOutFor(leftOut[measure.why]);
    default:
      return measures[measure.of];
  }
}
