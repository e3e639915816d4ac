/**
 * Trains the content model: `npm run train`. The same material gives the same file, byte for byte. Without the regions'
 * reports beside the checkout nothing is written, and the weights that are there stay.
 */
import { writeFileSync } from "node:fs";
import { base64, type KeptModel, type KeptWeights } from "../../src/tagging/content/read-weights";
import { PRIORITIES } from "./answers";
import { leaveRegionsOut } from "./cross-validation";
import { examples, hasReports, reports, wording } from "./material";
import { SIZE, Trainer } from "./trainer";
import { bestTrust } from "./trust";
import { rarityAmong } from "./vectors";

const FILE = "src/tagging/content/weights.json";

/** So many steps lead up to the largest weight: finer ones make the file larger and no answer better. */
const STEPS = 40;

function kept({ weights, bias }: ReturnType<Trainer["weights"]>): KeptModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / STEPS;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return { answers: PRIORITIES, size: SIZE, unit, bias, weights: base64(new Uint8Array(bytes.buffer)) };
}

if (hasReports()) {
  const documents = [...examples(), ...wording(), ...reports()];
  const rarity = rarityAmong(documents);
  const trainer = new Trainer(documents, rarity);
  const weights: KeptWeights = {
    source: `Tränad med npm run train på ${documents.length} texter: regionernas redovisningar för 2023, en regions svar 2023 och 2025, den nationella strategins och regionernas mål, egna exempel.`,
    rarity: { unit: rarity.unit, bytes: base64(rarity.bytes) },
    priorities: kept(trainer.weights(trainer.fit())),
    trust: bestTrust(leaveRegionsOut(documents)),
  };
  writeFileSync(FILE, `${JSON.stringify(weights)}\n`);
  console.log(`${FILE}: ${documents.length} texts; sharpness ${weights.trust.sharpness}`);
} else {
  console.log(`The regions' reports are not beside the checkout (../shared): ${FILE} stays as it is.`);
}
