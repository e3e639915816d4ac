/** The files as the panel lists them: what came of each, that it waits, or that what was written of it stays. Pure. */
import { isAbsent, type AbsentFile } from "../../../consolidation/refresh/told";
import type { TakenFile } from "../../gathering/gatherer";
import { refreshOf, type ConsolidationState } from "./state";
import { troublesOf } from "./troubles";

/**
 * waiting: to be read. look: read, but a person must look at it. failed: it could not be read. kept: not read now, and what
 * the written table says of it stays. gone: the same, but it is to be left out.
 */
export type FileStanding = "waiting" | "reading" | "done" | "look" | "failed" | "kept" | "gone";

export interface FileLine {
  /** Unique: a new version that could not be read stands beside what was written of the earlier one. */
  key: string;
  name: string;
  standing: FileStanding;
  /** What came of it; of an earlier version while a newer one waits. `null`: nothing yet. */
  taken: TakenFile | null;
  /** What was written of it, where it is not read now; `null`: it is. */
  absent: AbsentFile | null;
}

type Shown = Pick<ConsolidationState, "files" | "waiting" | "progress" | "compiled">;

/** The files in the order in which they were first chosen, those of the written table that were not last. */
export function fileLines({ files, waiting, progress, compiled }: Shown): FileLine[] {
  const underWay = new Set(waiting);
  const standing = (name: string, taken: TakenFile | null): FileStanding => {
    if (progress?.name === name && underWay.has(name)) return "reading";
    return underWay.has(name) || taken === null ? "waiting" : standingOf(taken);
  };
  const known = new Set(files.map(({ file }) => file));
  return [
    ...files.map((taken): FileLine => ({ ...named(taken.file), standing: standing(taken.file, taken), taken })),
    ...[...underWay].filter((name) => !known.has(name)).map((name): FileLine => ({ ...named(name), standing: standing(name, null) })),
    ...absentFiles({ compiled }).map((absent): FileLine => ({ ...named(absent.file), key: `${absent.file}\n`, standing: absent.state, absent })),
  ];
}

const named = (name: string) => ({ key: name, name, taken: null, absent: null });

/** The files of the written table that have not been read now. */
export function absentFiles(state: Pick<ConsolidationState, "compiled">): AbsentFile[] {
  return refreshOf(state)?.files.filter(isAbsent) ?? [];
}

function standingOf(taken: TakenFile): FileStanding {
  if (taken.problem !== null) return "failed";
  return troublesOf(taken).length > 0 ? "look" : "done";
}

/** The first file after this one, round from the beginning, that wants something of a person; `null`: none does. */
export function nextTroubled(lines: readonly FileLine[], after: string | null): number | null {
  const from = lines.findIndex(({ key }) => key === after) + 1;
  const round = [...lines.keys()].map((at) => (from + at) % lines.length);
  return round.find((at) => lines[at]!.standing === "failed" || lines[at]!.standing === "look") ?? null;
}
