/** Judges texts by models that have not seen them. */
import type { Document } from "./material";
import type { Judged } from "./trust";
import { Trainer, type Task } from "./trainer";
import { rarityAmong } from "./vectors";

export interface JudgedRow extends Judged {
  document: Document;
  region: string;
}

/** The rows of each region, judged by a model that has seen nothing of its reports. */
export function leaveRegionsOut(documents: readonly Document[], task: Task): JudgedRow[] {
  const regions = [...new Set(documents.flatMap(({ isRow, region }) => (isRow && region !== null ? [region] : [])))];
  return regions.flatMap((region) => {
    const isLeftOut = (document: Document) => document.region === region;
    const trainer = new Trainer(documents, rarityAmong(documents.filter((document) => !isLeftOut(document))), task);
    const fitted = trainer.fit(isLeftOut);
    return trainer.documents.flatMap((document, at) => (document.isRow && isLeftOut(document) ? [{ ...trainer.judge(fitted, at), document, region }] : []));
  });
}

const PARTS = 5;

/** Own examples judged by models that have not seen them, a fifth at a time. */
export function leaveExamplesOut(trainer: Trainer): Judged[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isLeftOut = ({ isExample }: Document, at: number) => isExample && at % PARTS === part;
    const fitted = trainer.fit(isLeftOut);
    return trainer.documents.flatMap((document, at) => (isLeftOut(document, at) ? [trainer.judge(fitted, at)] : []));
  }).flat();
}
