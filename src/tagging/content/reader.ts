/** What the content model reads of a row: its words and the terms of the lexicon, each with how much it counts. */
import type { RowTexts } from "../tag";
import { countedTerms, countedWords, rarityTeller, type FieldTerm, type Rarity } from "./counted-words";
import { fieldTexts, type FieldText } from "./fields";
import { Lexicon } from "./lexicon";
import lexiconData from "./lexicon.json";
import { namedKinds, type NamedGoals } from "./named-kinds";

export interface RowReading {
  texts: readonly FieldText[];
  /** How much each word counts, each kind of terms, and each kind of what is named. */
  counted: ReadonlyMap<string, number>;
  terms: readonly FieldTerm[];
}

const lexicon = new Lexicon(lexiconData.priorities);

/** A function that reads rows with a given rarity of words. */
export function rowReader(rarity: Rarity): (row: RowTexts, named: NamedGoals) => RowReading {
  const rarityOf = rarityTeller(rarity);
  return (row, named) => {
    const texts = fieldTexts(row);
    const terms = texts.flatMap(({ field, words }) => lexicon.find(words).map((match) => ({ ...match, field })));
    const counted = countedWords(texts, rarityOf);
    for (const [kind, value] of countedTerms(terms)) counted.set(kind, value);
    for (const [kind, value] of namedKinds(row, named)) counted.set(kind, value);
    return { texts, counted, terms };
  };
}
