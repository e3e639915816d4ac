/** A row's texts as the content model reads them: field by field, in a fixed order. */
import { placedWords, type Word } from "../../text/words/placed-words";
import type { RowField, RowTexts } from "../tag";

/** What an insats is called says most about what it is. */
const WEIGHTS: Readonly<Record<RowField, number>> = { name: 3, outputs: 1, outcomes: 1, goals: 1 };

const FIELDS = Object.keys(WEIGHTS) as RowField[];

export interface FieldText {
  field: RowField;
  text: string;
  weight: number;
  words: readonly Word[];
}

/** The texts that the row has, with their words; at most so many that a cell's limit of characters sets. */
export function fieldTexts(texts: RowTexts): FieldText[] {
  return FIELDS.flatMap((field) => {
    const text = texts[field] ?? "";
    return text.trim() === "" ? [] : [{ field, text, weight: WEIGHTS[field], words: placedWords(text) }];
  });
}
