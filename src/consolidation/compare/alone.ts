/** A file that is compared, gathered by itself: what other files say plays no part. */
import type { WorkbookReading } from "../../table/reading";
import { Consolidation, type GatheredFile } from "../consolidation";

export interface GatheredAlone {
  consolidation: Consolidation;
  file: GatheredFile;
}

/** Gathers a report, or a compilation. Pauses now and then. @param name As it was chosen. */
export function* gatheredAlone(reading: WorkbookReading, name: string): Generator<undefined, GatheredAlone> {
  const consolidation = new Consolidation();
  const file = yield* consolidation.add(reading, { file: name, fingerprint: "" });
  return { consolidation, file };
}
