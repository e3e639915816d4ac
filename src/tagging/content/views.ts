/**
 * The sides from which the text model sees a row's words: what the row tells as a whole, what it is called, and the goals
 * beside it. A word means other things in a name than in a long text, and goals are worded unlike both.
 */
import type { RowField } from "../tag";

export interface View {
  /** Stands before the words as this side sees them: no letter, so they are mixed up with no other words. */
  mark: string;
  fields: readonly RowField[];
  /** How much this side's words count together. */
  weight: number;
}

export const VIEWS: readonly View[] = [
  { mark: "", fields: ["name", "outputs", "outcomes"], weight: 1 },
  { mark: "#", fields: ["name"], weight: 0.7 },
  { mark: "@", fields: ["goals"], weight: 0.55 },
];

const MARKS = new Set(VIEWS.map(({ mark }) => mark));

/** The mark that a word has in front; "": none. */
export function markOf(word: string): string {
  const first = word.charAt(0);
  return MARKS.has(first) ? first : "";
}

/** The marks of the sides that look at a field. */
export function marksOn(field: RowField): string[] {
  return VIEWS.filter(({ fields }) => fields.includes(field)).map(({ mark }) => mark);
}
