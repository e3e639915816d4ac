/** Judges every row by a model that has seen nothing of its region's report. */
import type { Document } from "./material";
import type { Judged } from "./mix";
import type { Trainer } from "./trainer";

export interface JudgedRow extends Judged {
  document: Document;
  region: string;
}

/** The rows of each region, judged by a model trained on the others. */
export function leaveRegionsOut(trainer: Trainer): JudgedRow[] {
  const { documents } = trainer;
  const regions = [...new Set(documents.flatMap(({ isRow, region }) => (isRow && region !== null ? [region] : [])))];
  return regions.flatMap((region) => {
    const fitted = trainer.fit((document) => document.region === region);
    return documents.flatMap((document, at) => (document.isRow && document.region === region ? [{ ...trainer.judge(fitted, at), document, region }] : []));
  });
}

/** Own examples judged by models that have not seen them, a fifth at a time. */
export function leaveExamplesOut(trainer: Trainer): Judged[] {
  const PARTS = 5;
  return Array.from({ length: PARTS }, (_, part) => {
    const isLeftOut = ({ texts }: Document, at: number) => texts.name !== undefined && at % PARTS === part;
    const fitted = trainer.fit(isLeftOut);
    return trainer.documents.flatMap((document, at) => (isLeftOut(document, at) ? [trainer.judge(fitted, at)] : []));
  }).flat();
}
