/**
 * The thinking about a workbook: recognition, checks and tags, in slices that can be cancelled. It knows nothing of Excel
 * or of what the pane shows, so that it can sit in a thread of its own.
 */
import type { Finding } from "../../checks/check";
import { checking } from "../../checks/run";
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

/** Every piece of work rejects with the signal's reason when it is aborted. */
export interface Analyst {
  /** Recognises tables and answers; what comes after is about these. */
  understand(material: Material, signal: AbortSignal): Promise<WorkbookOutline>;
  /** All findings in reading order. `onProgress` is called often. */
  check(signal: AbortSignal, onProgress?: (progress: CheckProgress) => void): Promise<readonly Finding[]>;
  /** All insatser with their tags, in reading order. `onProgress` is called often. */
  tag(signal: AbortSignal, onProgress?: (progress: TaggingProgress) => void): Promise<readonly TaggedRow[]>;
}

/** An analyst in this thread. `budget`: milliseconds of a slice, where they may be other than a pane's. */
export function createAnalyst({ budget }: { budget?: number } = {}): Analyst {
  let reading: WorkbookReading | null = null;
  const known = (): WorkbookReading => {
    if (!reading) throw new Error("Nothing is understood yet");
    return reading;
  };
  return {
    async understand({ grids, ...options }, signal) {
      reading = await drive(recognising(grids, options), { signal, budget });
      return outlineOf(reading);
    },
    check: (signal, onProgress) => drive(checking(known()), { signal, budget, onYield: onProgress }),
    async tag(signal, onProgress) {
      // The text model is large, and wanted only here.
      const { tagging } = await import("../../tagging");
      return drive(tagging(known()), { signal, budget, onYield: onProgress });
    },
  };
}
