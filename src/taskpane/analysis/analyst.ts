/**
 * The thinking about a workbook: recognition, checks, tags and figures, in slices that can be cancelled. It knows nothing of Excel
 * or of what the pane shows, so that it can sit in a thread of its own.
 */
import type { Finding } from "../../checks/check";
import { checking } from "../../checks/run";
import type { IndicatorReading } from "../../indicators/figure";
import { recognising } from "../../table";
import type { Grid } from "../../table/grid";
import { outlineOf, type WorkbookOutline } from "../../table/outline";
import type { Corrections, WorkbookReading } from "../../table/reading";
import type { TaggedRow, TaggingProgress } from "../../tagging";
import { drive } from "../../slices/drive";

/** What was read of the workbook, and what the user corrected. */
export interface Material {
  fileName: string | null;
  grids: readonly Grid[];
  corrections: Corrections;
}

export interface CheckProgress {
  /** Checks that are done, of how many. */
  done: number;
  of: number;
  /** Findings so far, in the order of their checks. */
  findings: readonly Finding[];
}

export interface FigureProgress {
  /** Insatser must be tagged before their figures can be summed up by goal. */
  doing: "tagging" | "figuring";
  done: number;
  of: number;
}

/** Every piece of work rejects with the signal's reason when it is aborted. */
export interface Analyst {
  /** Recognises tables and answers; what comes after is about these. */
  understand(material: Material, signal: AbortSignal): Promise<WorkbookOutline>;
  /** All findings in reading order. `onProgress` is called often. */
  check(signal: AbortSignal, onProgress?: (progress: CheckProgress) => void): Promise<readonly Finding[]>;
  /** All insatser with their tags, in reading order. `onProgress` is called often. */
  tag(signal: AbortSignal, onProgress?: (progress: TaggingProgress) => void): Promise<readonly TaggedRow[]>;
  /**
   * All figures, in reading order; tags first where that is not done. `onProgress` is called often.
   * @param written What the workbook remembers that was written of tags.
   */
  figure(written: string, signal: AbortSignal, onProgress?: (progress: FigureProgress) => void): Promise<IndicatorReading>;
}

/** An analyst in this thread. `budget`: milliseconds of a slice, where they may be other than a pane's. */
export function createAnalyst({ budget }: { budget?: number } = {}): Analyst {
  let reading: WorkbookReading | null = null;
  /** The tags of that reading; `null`: not made yet. */
  let tagged: readonly TaggedRow[] | null = null;
  const known = (): WorkbookReading => {
    if (!reading) throw new Error("Nothing is understood yet");
    return reading;
  };
  async function tag(signal: AbortSignal, onProgress?: (progress: TaggingProgress) => void): Promise<readonly TaggedRow[]> {
    // The text model is large, and wanted only here.
    const { tagging } = await import("../../tagging");
    const of = known();
    const rows = await drive(tagging(of), { signal, budget, onYield: onProgress });
    if (of === reading) tagged = rows;
    return rows;
  }
  return {
    async understand({ grids, ...options }, signal) {
      tagged = null;
      reading = await drive(recognising(grids, options), { signal, budget });
      return outlineOf(reading);
    },
    check: (signal, onProgress) => drive(checking(known()), { signal, budget, onYield: onProgress }),
    tag,
    async figure(written, signal, onProgress) {
      const of = known();
      const rows = tagged ?? (await tag(signal, (progress) => onProgress?.({ doing: "tagging", ...progress })));
      const { figuringWithTags } = await import("./figuring");
      return drive(figuringWithTags(of, rows, written), { signal, budget, onYield: (progress) => progress && onProgress?.({ doing: "figuring", ...progress }) });
    },
  };
}
