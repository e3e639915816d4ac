/** The files as the panel lists them: what came of each, or that it waits. Pure. */
import type { TakenFile } from "../../gathering/gatherer";
import type { ConsolidationState } from "./state";
import { troublesOf } from "./troubles";

/** waiting: to be read. look: read, but a person must look at it. failed: it could not be read. */
export type FileStanding = "waiting" | "reading" | "done" | "look" | "failed";

export interface FileLine {
  name: string;
  standing: FileStanding;
  /** What came of it; of an earlier version while a newer one waits. `null`: nothing yet. */
  taken: TakenFile | null;
}

type Shown = Pick<ConsolidationState, "files" | "waiting" | "progress">;

/** The files in the order in which they were first chosen. */
export function fileLines({ files, waiting, progress }: Shown): FileLine[] {
  const underWay = new Set(waiting);
  const standing = (name: string, taken: TakenFile | null): FileStanding => {
    if (progress?.name === name && underWay.has(name)) return "reading";
    return underWay.has(name) || taken === null ? "waiting" : standingOf(taken);
  };
  const known = new Set(files.map(({ file }) => file));
  return [
    ...files.map((taken): FileLine => ({ name: taken.file, standing: standing(taken.file, taken), taken })),
    ...[...underWay].filter((name) => !known.has(name)).map((name): FileLine => ({ name, standing: standing(name, null), taken: null })),
  ];
}

function standingOf(taken: TakenFile): FileStanding {
  if (taken.problem !== null) return "failed";
  return troublesOf(taken).length > 0 ? "look" : "done";
}

/** The first file after this one, round from the beginning, that wants something of a person; `null`: none does. */
export function nextTroubled(lines: readonly FileLine[], after: string | null): number | null {
  const from = lines.findIndex(({ name }) => name === after) + 1;
  const round = [...lines.keys()].map((at) => (from + at) % lines.length);
  return round.find((at) => lines[at]!.standing === "failed" || lines[at]!.standing === "look") ?? null;
}
