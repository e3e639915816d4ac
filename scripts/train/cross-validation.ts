/** Judges rows by models that have not seen them. */
import type { Document } from "./material";
import { Trainer } from "./trainer";
import type { Judged } from "./trust";
import { rarityAmong } from "./vectors";

export interface JudgedRow extends Judged {
  document: Document;
  region: string;
}

/** The rows of each region, judged by a model that has seen nothing of its reports. */
export function leaveRegionsOut(documents: readonly Document[]): JudgedRow[] {
  const regions = [...new Set(documents.flatMap(({ isRow, region }) => (isRow && region !== null ? [region] : [])))];
  return regions.flatMap((region) => {
    const isLeftOut = (document: Document) => document.region === region;
    const trainer = new Trainer(documents, rarityAmong(documents.filter((document) => !isLeftOut(document))));
    const fitted = trainer.fit(isLeftOut);
    return documents.flatMap((document, at) => (document.isRow && isLeftOut(document) ? [{ ...trainer.judge(fitted, at), document, region }] : []));
  });
}
