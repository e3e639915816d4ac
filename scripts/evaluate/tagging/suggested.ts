/** Measures suggested goals: what is suggested for rows whose goals are hidden, against the goals that they name. */
import { goalById } from "../../../src/catalogue/goals";
import { tagsOf } from "../../../src/tagging";
import { labelledRows, YEAR } from "./labels";

export interface SuggestedFigures {
  /** Rows that name a goal. */
  rows: number;
  suggested: number;
  right: number;
}

const meant = (id: string): string => goalById(id)?.variantOf ?? id;

export function measureSuggested(): SuggestedFigures {
  const rows = labelledRows().filter(({ label }) => label.goals.length > 0);
  const suggestions = rows.flatMap(({ row: { texts, code }, label }) => {
    const named = new Set(label.goals.map(meant));
    const { name, outputs, outcomes } = texts;
    return tagsOf({ name, outputs, outcomes }, code, YEAR).goals.filter(({ kind }) => kind === "suggested").map(({ id }) => named.has(id));
  });
  return { rows: rows.length, suggested: suggestions.length, right: suggestions.filter(Boolean).length };
}

/** The figures as text for the document. */
export function suggestedText({ rows, suggested, right }: SuggestedFigures): string {
  return `### Suggested goals\n\nGoals of a region are suggested where a row names none: those that the row shares words and priority with. Tried on ${rows} rows that name goals, with the goals hidden, ${right} of ${suggested} suggestions are goals that the row names. The text model has learnt from these rows, so expect somewhat fewer of others. Regions name one or two of the many goals that a row serves, so suggestions are shown as a perhaps and never taken by themselves.`;
}
