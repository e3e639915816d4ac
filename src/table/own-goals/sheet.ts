/** The sheet "RUS-mål" to begin from: an explanation, and the goals that we know of the region. */
import { regionByCode } from "../../catalogue";
import { goalById, goalsOfRegion } from "../../catalogue/goals";
import type { Language } from "../../language";
import { ownGoalsTexts } from "../../language/own-goals";

export interface OwnGoalsSheet {
  name: string;
  /** Stands alone in the first row and explains the table. */
  title: string;
  /** The first is the header. */
  rows: (string | number)[][];
}

/** The sheet for a region. To be made only where there is none yet: it would take the place of what was filled in. */
export function ownGoalsSheet(region: string, year: number | null, language: Language): OwnGoalsSheet {
  const { sheet, explanation, headers } = ownGoalsTexts[language];
  const name = regionByCode(region)?.official ?? region;
  const goals = goalsOfRegion(region, year).filter(({ status }) => status === "goal");
  return {
    name: sheet,
    title: explanation(name),
    rows: [
      Object.values(headers),
      ...goals.map(({ level, number, name: goal, parent, from, to }) => {
        const above = parent === null ? null : goalById(parent);
        return [name, level ?? "", number ?? "", goal ?? "", above?.name ?? above?.number ?? "", from ?? "", to ?? ""];
      }),
    ],
  };
}
