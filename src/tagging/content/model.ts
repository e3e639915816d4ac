/** The trained content model, read when the first row comes. */
import type { Trust } from "./probabilities";
import type { NamedGoals } from "./named-kinds";
import { rowReader, type RowReading } from "./reader";
import { readModel, readRarity } from "./read-weights";
import { TextModel } from "./text-model";
import type { RowTexts } from "../tag";
import kept from "./weights.json";

interface ContentModel {
  read(row: RowTexts, named: NamedGoals): RowReading;
  area: TextModel;
  priority: TextModel;
  trust: { area: Trust; priority: Trust };
}

let loaded: ContentModel | null = null;

export function contentModel(): ContentModel {
  loaded ??= {
    read: rowReader(readRarity(kept.rarity)),
    area: new TextModel(readModel(kept.area)),
    priority: new TextModel(readModel(kept.priority)),
    trust: { area: kept.area.trust, priority: kept.priority.trust },
  };
  return loaded;
}
