/** What tags are called: short on a chip, in full in the card and the pick list. Unknown names stay unknown. */
import { goalById, withOwnGoals, type OwnGoals } from "../../../catalogue/goals";
import type { Language } from "../../../language";
import { taggingTexts } from "../../../language/tagging";
import { taggingPaneTexts } from "../../../language/tagging-pane";
import type { ValueColumn } from "../../../tagging/columns";
import { agendaTitle, areaTitle, erufTitle, goalTitle, priorityTitle } from "../../../tagging/columns/titles";
import type { Basis } from "../../../tagging/tag";
import { shorten } from "../shorten";

const LONGEST_CHIP = 28;

export interface TagNames {
  /** "Område 3", "Prio 3.2", "Delmål 14", "Agenda 8", "ERUF 1.3", "utvärdering". */
  chip(column: ValueColumn, id: string): string;
  /** Number and name: "3.2 En konkurrenskraftig, cirkulär …". */
  full(column: ValueColumn, id: string): string;
}

/** Names in the user's language. `goals`: the workbook's own. */
export function tagNames(language: Language, goals: OwnGoals | undefined): TagNames {
  return {
    chip: (column, id) => withOwnGoals(goals, () => chipName(column, id, language)),
    full: (column, id) => withOwnGoals(goals, () => fullName(column, id, language)),
  };
}

function chipName(column: ValueColumn, id: string, language: Language): string {
  if (column === "basis") return taggingTexts[language].bases[id as Basis];
  if (column !== "goals") return taggingPaneTexts[language].chips[column](id);
  const goal = goalById(id);
  if (!goal) return taggingTexts[language].unknownGoal(id);
  return goal.number === null ? shorten(goal.name ?? id, LONGEST_CHIP) : capital(`${goal.level ?? taggingPaneTexts[language].goal} ${goal.number}`);
}

function fullName(column: ValueColumn, id: string, language: Language): string {
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

/** With a capital first. */
export const capital = (words: string) => words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
