/** How one text becomes another, in a terminal. */
import type { WordPiece } from "../consolidation";
import { plain, type Paint } from "./paint";

/** Words that are gone and new ones, marked as wdiff does. */
export function piecesText(pieces: readonly WordPiece[], paint: Paint): string {
  const inner = (text: string) => plain(`|${text}|`).slice(1, -1);
  return pieces.map(({ kind, text }) => (kind === "same" ? inner(text) : kind === "gone" ? paint("red", `[-${inner(text)}-]`) : paint("green", `{+${inner(text)}+}`))).join("");
}
