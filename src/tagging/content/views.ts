/**
 * The sides from which the text model sees a row's words: what the row tells as a whole, what it is called, and the goals
 * beside it. A word means other things in a name than in a long text, and goals are worded unlike both.
 */
import { remembering } from "../../text/remembering";
import type { RowField } from "../tag";

export interface View {
  /** Stands before the words as this side sees them: no letter, so they are mixed up with no other words. */
  mark: string;
  fields: readonly RowField[];
  /** How much this side's words count together. */
  weight: number;
  /** A word as this side sees it: the same string each time, which is looked up faster than one made anew. */
  seen(word: string): string;
}

const REMEMBERED = { most: 10_000 };

function view(mark: string, weight: number, ...fields: RowField[]): View {
  return { mark, fields, weight, seen: mark === "" ? (word) => word : remembering((word) => mark + word, REMEMBERED) };
}

export const VIEWS: readonly View[] = [view("", 1, "name", "outputs", "outcomes"), view("#", 0.7, "name"), view("@", 0.55, "goals")];

const MARKS = new Set(VIEWS.map(({ mark }) => mark));

/** The mark that a word has in front; "": none. */
export function markOf(word: string): string {
  const first = word.charAt(0);
  return MARKS.has(first) ? first : "";
}

/** The sides that look at a field. */
export function viewsOf(field: RowField): View[] {
  return VIEWS.filter(({ fields }) => fields.includes(field));
}
