/** The trained content model, read when the first row comes. */
import type { RowTexts } from "../tag";
import { rarityTeller } from "./counted-words";
import type { NamedGoals } from "./named-kinds";
import type { Trust } from "./probabilities";
import { rowReader, type RowReading } from "./reader";
import { readModel, readRarity } from "./read-weights";
import { TextModel } from "./text-model";
import kept from "./weights.json";

interface ContentModel {
  /** How rare a word is. */
  rarityOf(word: string): number;
  read(row: RowTexts, named: NamedGoals): RowReading;
  /** Tells the priorities apart, and thereby the areas. */
  priorities: TextModel;
  trust: Trust;
}

let loaded: ContentModel | null = null;

export function contentModel(): ContentModel {
  if (loaded) return loaded;
  const rarity = readRarity(kept.rarity);
  loaded = { rarityOf: rarityTeller(rarity), read: rowReader(rarity), priorities: new TextModel(readModel(kept.priorities)), trust: kept.trust };
  return loaded;
}
