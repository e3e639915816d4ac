/** One of two wordings in pieces: what the other says too, what only this one says, and what of that bears on the meaning. Pure. */
import type { MeaningDifference } from "../../consolidation";
import type { WordPiece } from "../../consolidation/words/pieces";

export type Side = "before" | "after";
export interface SidePiece {
  text: string;
  mark: "same" | "other" | "meaning";
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words with what stands between them, so that the parts make up the text. */
const WORDS_AND_REST = /([\p{L}\p{M}\p{N}]+)/u;
const NOT_HERE = { before: "new", after: "gone" } as const;

/** Signs alone, such as the comma of a number. */
const SIGNS = /^[^\p{L}\p{M}\p{N}\s]+$/u;

/** The wording of one side; empty where it says nothing. */
export function sideOf(pieces: readonly WordPiece[], side: Side, meaning: readonly MeaningDifference[] = []): SidePiece[] {
  const telling = new Set(meaning.flatMap((difference) => difference[side]).flatMap(wordsIn));
  const said = pieces.flatMap(({ kind, text }): SidePiece[] => {
    if (kind === NOT_HERE[side]) return [];
    return kind === "same" ? [{ text, mark: "same" }] : ofOther(text, telling);
  });
  return joined(said.map((piece, at) => (piece.mark !== "meaning" && SIGNS.test(piece.text) && isBetweenTelling(said, at) ? { ...piece, mark: "meaning" } : piece)));
}

/** What only this side says; the space around it is nobody's. */
function ofOther(text: string, telling: ReadonlySet<string>): SidePiece[] {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  if (start >= end) return [{ text, mark: "same" }];
  const words = text.slice(start, end).split(WORDS_AND_REST);
  const pieces: SidePiece[] = [
    { text: text.slice(0, start), mark: "same" },
    ...words.map((part): SidePiece => ({ text: part, mark: telling.has(part.toLowerCase()) ? "meaning" : "other" })),
    { text: text.slice(end), mark: "same" },
  ];
  return pieces.filter((piece) => piece.text !== "");
}

/** "12,5" is one number, though its halves were compared one by one. */
const isBetweenTelling = (pieces: readonly SidePiece[], at: number): boolean => [at - 1, at + 1].every((beside) => pieces[beside]?.mark === "meaning");

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Neighbours of the same mark as one. */
function joined(pieces: readonly SidePiece[]): SidePiece[] {
  const all: SidePiece[] = [];
  for (const { text, mark } of pieces) {
    const last = all.at(-1);
    if (last?.mark === mark) last.text += text;
    else all.push({ text, mark });
  }
  return all;
}
