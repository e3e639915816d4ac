/** A report beside a compilation, each gathered by itself: what the other files say plays no part. */
import { comparedInOrder, comparing, gatheredAlone, type Compared } from "../../consolidation";
import { recognising } from "../../table";
import type { WorkbookReading } from "../../table/reading";
import type { OpenWorkbook } from "./gatherer";

export interface NamedReading {
  /** As it was chosen; "": the open workbook, whatever it is called. */
  file: string;
  reading: WorkbookReading;
}

/** Pauses now and then. */
export function* comparingReadings(report: NamedReading, compilation: NamedReading): Generator<undefined, Compared> {
  return comparedInOrder(yield* comparing((yield* gatheredAlone(report.reading, report.file)).consolidation, (yield* gatheredAlone(compilation.reading, compilation.file)).consolidation));
}

/** The open workbook as it is recognised. */
export function* openReading({ fileName, grids, corrections }: OpenWorkbook): Generator<unknown, NamedReading> {
  return { file: "", reading: yield* recognising(grids, { fileName, corrections }) };
}
