/** Measures everything and writes docs/evaluation.md. */
import { writeDocument } from "./document";
import { measureFigures } from "./figures/section";
import { hasMaterial } from "./material";
import { measureChecks } from "./measure";
import { evaluateTables } from "./tables";
import { areaTables } from "./tagging/area";
import { hasLabels } from "./tagging/labels";
import { measureNamed } from "./tagging/named";

/** Writes the document; without the real reports it stays as it is. */
export async function write(): Promise<boolean> {
  if (hasMaterial()) writeDocument(await measureChecks(), await evaluateTables(), hasLabels() ? measureNamed() : [], areaTables(), measureFigures());
  else console.log("No real reports in ../shared: docs/evaluation.md stays as it is.");
  return true;
}
