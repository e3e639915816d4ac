/** What a refresh changes, as the panel lists it: first what a person must choose about. Pure. */
import type { ToldColumn, Conflict, Refresh, ToldRow } from "../../consolidation";
import type { WordPiece } from "../../consolidation/words/pieces";

export type ChangeKind = "conflict" | "changed" | "added" | "removed" | "lost" | "corrected" | "kept" | "deleted";

export interface ChangeLine {
  key: string;
  kind: ChangeKind;
  row: ToldRow;
  /** The cells that differ, piece by piece; of no column: the row as a whole. */
  cells: readonly { column: ToldColumn | null; pieces: readonly WordPiece[] }[];
  conflict: Conflict | null;
}

/** All that a refresh tells, line by line. */
export function changeLines({ conflicts, changed, added, removed, corrected, kept, deleted }: Refresh): ChangeLine[] {
  const whole = (kind: ChangeKind) => (row: ToldRow) => ({ kind, row, cells: [], conflict: null });
  const lines: Omit<ChangeLine, "key">[] = [
    ...conflicts.map((conflict) => ({ kind: "conflict" as const, row: conflict.row, cells: [conflict], conflict })),
    ...changed.map(({ row, columns }) => ({ kind: "changed" as const, row, cells: columns, conflict: null })),
    ...added.map(whole("added")),
    // What a person has corrected, and what goes with its file all the same.
    ...removed.map((row) => whole(row.isCorrected ? "lost" : "removed")(row)),
    ...corrected.map((correction) => ({ kind: "corrected" as const, row: correction.row, cells: [correction], conflict: null })),
    ...kept.map(whole("kept")),
    ...deleted.map(({ id, row }) => ({ kind: "deleted" as const, row, cells: [], conflict: { id, row, column: null, pieces: [] } })),
  ];
  return lines.map((line, at) => ({ ...line, key: `${at}` }));
}

/** How many rows and cells the files change, those beyond what is listed too. */
export function changesIn({ counts }: Refresh): number {
  return counts.conflicts + counts.changed + counts.added + counts.removed;
}

/** How many more there are than the list tells. */
export function untold(refresh: Refresh): number {
  const { counts } = refresh;
  return Object.values(counts).reduce((sum, count) => sum + count, 0) - changeLines(refresh).length;
}
