/** Notes or answers with what a person has made of those that were written before. */
import { differences, lineDigest, type LineKind } from "../lines";
import type { Place } from "../row";
import type { Mark, TableLine } from "../table";
import type { KeptLine, KeptLines, OwnLine } from "./earlier";
import type { Choices } from "./told";

/** The lines to write: corrected ones as the person has them, without those taken away, and a person's own after the others. */
export function settledLines<Line extends { place: Place }>(kind: LineKind<Line>, lines: readonly Line[], { corrected, own, deleted }: KeptLines<Line>, choices: Choices): TableLine<Line>[] {
  return [
    ...lines.flatMap((line): TableLine<Line>[] => {
      const id = deleted.get(line);
      if (id !== undefined && choices.get(id) !== "theirs") return [];
      const kept = corrected.get(line);
      return [kept ? settledLine(kind, line, kept, choices) : line];
    }),
    ...own.flatMap((line) => ownLine(line, choices) ?? []),
  ];
}

function settledLine<Line extends { place: Place }>(kind: LineKind<Line>, now: Line, { line, readAs, conflict }: KeptLine<Line>, choices: Choices): TableLine<Line> {
  const choice = conflict === null ? undefined : choices.get(conflict);
  if (choice === "theirs") return now;
  const columns = differences(kind, now, line).map(({ key }) => key);
  // Of a file that is not read now nobody knows which of them it was.
  const marks = (columns.length > 0 ? columns : [kind.key]).map((key): Mark => ({ column: { key }, isConflict: conflict !== null && choice === undefined }));
  // What was chosen is corrected from what the file says now.
  return { ...line, byHand: { state: "read", marks, readAs: choice === "mine" ? lineDigest(kind, now) : readAs, origin: null } };
}

/** `null`: it is to go after all. */
function ownLine<Line>({ said, origin, gone }: OwnLine<Line>, choices: Choices): TableLine<Line> | null {
  const choice = gone && choices.get(gone.id);
  if (choice === "theirs") return null;
  const isAsked = gone !== null && choice === undefined;
  return { ...said, place: null, byHand: { state: isAsked ? "gone" : "own", readAs: isAsked ? gone.readAs : "", origin, marks: [] } };
}
