/** What a row names of goals, or surely speaks for. */
import { areaOfSection } from "../../catalogue/area-of-section";
import { withOwnGoals, type OwnGoals } from "../../catalogue/goals";
import type { Language } from "../../language";
import { tagsOf } from "../../tagging";
import { cellText, settledByDefault } from "../../tagging/columns";
import { saysSomething } from "../../text/words/letters";
import { TEXT_ROLES } from "../row";
import type { TableRow } from "../table";

export interface RowGoals {
  rusGoals: string;
  agenda2030: string;
}

/** @param goals Those that files give as their region's own, by the files' numbers. */
export function tagsOfRow({ texts, region, year, section, place }: TableRow, goals: ReadonlyMap<number, OwnGoals>, language: Language): RowGoals {
  const said = Object.fromEntries(TEXT_ROLES.map((role) => [role, texts[role]] as const).filter(([, text]) => saysSomething(text)));
  return withOwnGoals(place === null ? undefined : goals.get(place.file), () => {
    const settled = settledByDefault(tagsOf(said, region, year, areaOfSection(section)));
    return { rusGoals: cellText("goals", settled, language), agenda2030: cellText("agenda2030", settled, language) };
  });
}
