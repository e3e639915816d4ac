/** Two texts as one, piece by piece: what both have, what only the first has, and what only the second. */
export interface WordPiece {
  kind: "same" | "gone" | "new";
  text: string;
}
