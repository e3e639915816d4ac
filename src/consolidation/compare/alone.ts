/** A file that is compared, gathered by itself: what other files say plays no part. */
import type { WorkbookReading } from "../../table/reading";
import { Consolidation, type GatheredFile } from "../consolidation";
import { longListIn } from "../refresh/rows-alone";
import { ANSWERS } from "../lines";
import { writtenAnswers } from "../refresh/written-lines";

export interface GatheredAlone {
  consolidation: Consolidation;
  file: GatheredFile;
}

/**
 * Gathers a report, or a compilation: also one that was written here before. Of such a one the sheet of all insatser
 * counts, where people correct it, and its sheet of answers is a list for people and no answers sheet. Pauses now and then. @param name As it was chosen.
 */
export function* gatheredAlone(reading: WorkbookReading, name: string): Generator<undefined, GatheredAlone> {
  const consolidation = new Consolidation();
  const rows = longListIn(reading.grids);
  const file = yield* consolidation.add(rows ? { ...reading, grids: [rows.grid] } : reading, { file: name, fingerprint: "" });
  for (const { said, standing } of (yield* writtenAnswers(reading.grids)) ?? []) consolidation.answers.push({ ...ANSWERS.nothing, ...said, place: { ...standing, file: 0 } });
  return { consolidation, file };
}
