/** What tags are called: short on a chip, in full in the card and the pick list. Unknown names stay unknown. */
import { goalById } from "../../../catalogue/goals";
import type { Language } from "../../../language";
import { taggingTexts } from "../../../language/tagging";
import { taggingPaneTexts } from "../../../language/tagging-pane";
import { agendaTitle, areaTitle, erufTitle, goalTitle, priorityTitle } from "../../../tagging/columns/titles";
import type { ValueColumn } from "../../../tagging/columns";
import type { Basis } from "../../../tagging/tag";
import { shorten } from "../shorten";

const LONGEST_CHIP = 28;

/** "Område 3", "Prio 3.2", "Delmål 14", "Agenda 8", "ERUF 1.3", "utvärdering". */
export function chipName(column: ValueColumn, id: string, language: Language): string {
  if (column === "basis") return taggingTexts[language].bases[id as Basis];
  if (column !== "goals") return taggingPaneTexts[language].chips[column](id);
  const goal = goalById(id);
  if (!goal) return taggingTexts[language].unknownGoal(id);
  return goal.number === null ? shorten(goal.name ?? id, LONGEST_CHIP) : capital(`${goal.level ?? taggingPaneTexts[language].goal} ${goal.number}`);
}

/** Number and name: "3.2 En konkurrenskraftig, cirkulär …". */
export function fullName(column: ValueColumn, id: string, language: Language): string {
  switch (column) {
    case "area":
      return areaTitle(Number(id));
    case "priority":
      return priorityTitle(id);
    case "goals":
      return fullGoal(id, language);
    case "agenda2030":
      return agendaTitle(id);
    case "eruf":
      return erufTitle(id);
    case "basis":
      return capital(taggingTexts[language].bases[id as Basis]);
  }
}

function fullGoal(id: string, language: Language): string {
  const goal = goalById(id);
  if (!goal) return taggingTexts[language].unknownGoal(id);
  return goal.name === null ? capital(`${goalTitle(goal)} (${taggingPaneTexts[language].unknownName})`) : goalTitle(goal);
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
