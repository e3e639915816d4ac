/**
 * Trains the content model: `npm run train`. The same material gives the same file, byte for byte. Without the regions'
 * reports beside the checkout nothing is written, and the weights that are there stay.
 */
import { writeFileSync } from "node:fs";
import { base64, type KeptModel, type KeptWeights } from "../../src/tagging/content/read-weights";
import { leaveExamplesOut, leaveRegionsOut } from "./cross-validation";
import { examples, hasReports, reports, wording } from "./material";
import { bestTrust, type Judged } from "./trust";
import { AREA, PRIORITY } from "./tasks";
import { Trainer, type Task } from "./trainer";
import { rarityAmong } from "./vectors";

const FILE = "src/tagging/content/weights.json";

function kept({ answers, size }: Task, { weights, bias }: ReturnType<Trainer["weights"]>, judged: readonly Judged[]): KeptModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return { answers, size, unit, bias, trust: bestTrust(judged), weights: base64(new Uint8Array(bytes.buffer)) };
}

if (hasReports()) {
  const documents = [...examples(), ...wording(), ...reports()];
  const rarity = rarityAmong(documents);
  const area = new Trainer(documents, rarity, AREA);
  const priority = new Trainer(documents, rarity, PRIORITY);
  const weights: KeptWeights = {
    source: `Tränad med npm run train på ${documents.length} texter: regionernas redovisningar för 2023, en regions svar 2023 och 2025, den nationella strategins och regionernas mål, egna exempel.`,
    rarity: { unit: rarity.unit, bytes: base64(rarity.bytes) },
    area: kept(AREA, area.weights(area.fit()), leaveRegionsOut(documents, AREA)),
    priority: kept(PRIORITY, priority.weights(priority.fit()), leaveExamplesOut(priority)),
  };
  writeFileSync(FILE, `${JSON.stringify(weights)}\n`);
  console.log(`${FILE}: ${documents.length} texts; trust ${JSON.stringify(weights.area.trust)} for areas, ${JSON.stringify(weights.priority.trust)} for priorities`);
} else {
  console.log(`The regions' reports are not beside the checkout (../shared): ${FILE} stays as it is.`);
}
