/** What the content model makes of a row before anything is decided: the scores of its words and the terms it holds. */
import type { FieldText } from "./fields";
import { fieldTexts } from "./fields";
import type { RowField, RowTexts } from "../tag";
import { countedWords, rarityTeller, type Rarity } from "./counted-words";
import { Lexicon, type TermMatch } from "./lexicon";
import lexiconData from "./lexicon.json";

/** A term of the lexicon in one of the row's texts. */
export interface FieldTerm extends TermMatch {
  field: RowField;
}

export interface RowReading {
  texts: readonly FieldText[];
  /** How much each word counts. */
  words: ReadonlyMap<string, number>;
  terms: readonly FieldTerm[];
}

const lexicon = new Lexicon(lexiconData.priorities);

/** A function that reads rows with a given rarity of words. */
export function rowReader(rarity: Rarity): (row: RowTexts) => RowReading {
  const rarityOf = rarityTeller(rarity);
  return (row) => {
    const texts = fieldTexts(row);
    const terms = texts.flatMap(({ field, words }) => lexicon.find(words).map((match) => ({ ...match, field })));
    return { texts, words: countedWords(texts, rarityOf), terms };
  };
}
