/** What groups are called. */
import { regionName } from "../catalogue";
import type { Language } from "../language";
import { indicatorTexts } from "../language/indicators";
import { agendaTitle, areaTitle, goalTitleById } from "../tagging/columns/titles";
import type { Group, GroupKey } from "./groups";

const TITLES: Readonly<Record<GroupKey, (value: string | number) => string>> = {
  area: (value) => areaTitle(Number(value)),
  goal: (value) => goalTitleById(String(value)),
  agenda2030: (value) => agendaTitle(String(value)),
  region: regionName,
  year: String,
  table: String,
  section: String,
};

/** What the value of a key is called: "3 Innovation och förnyelse …", "Utan område". */
export function groupTitle(key: GroupKey, value: string | number | null, language: Language): string {
  return value === null ? indicatorTexts[language].noGroup[key] : TITLES[key](value);
}

/** What a group is called, by the values of all its keys. */
export function titleOf(group: Group, language: Language): string {
  return (Object.entries(group) as [GroupKey, string | number | null][]).map(([key, value]) => groupTitle(key, value, language)).join(", ");
}
