/** What the content model reads of a row: its words and the terms of the lexicon, each with how much it counts. */
import type { RowTexts } from "../tag";
import { countedTerms, countedWords, rarityTeller, type FieldTerm, type Rarity } from "./counted-words";
import { fieldTexts, type FieldText } from "./fields";
import { Lexicon } from "./lexicon";
import lexiconData from "./lexicon.json";

export interface RowReading {
  texts: readonly FieldText[];
  /** How much each word counts, and each kind of terms. */
  counted: ReadonlyMap<string, number>;
  terms: readonly FieldTerm[];
}

const lexicon = new Lexicon(lexiconData.priorities);

/** A function that reads rows with a given rarity of words. */
export function rowReader(rarity: Rarity): (row: RowTexts) => RowReading {
  const rarityOf = rarityTeller(rarity);
  return (row) => {
    const texts = fieldTexts(row);
    const terms = texts.flatMap(({ field, words }) => lexicon.find(words).map((match) => ({ ...match, field })));
    const counted = countedWords(texts, rarityOf);
    for (const [kind, value] of countedTerms(terms)) counted.set(kind, value);
    return { texts, counted, terms };
  };
}
