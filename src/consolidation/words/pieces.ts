/** Two texts as one, piece by piece: what both have, what only the first has, and what only the second. */
export interface WordPiece {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Characters of words that are the same, before and after those that differ. */
const AROUND = 40;
/** Characters of what is shown of one run of words that differ. */
const LONGEST = 300;
/** Pieces that differ; the rest of the text is left out. */
const MOST = 12;

const ELLIPSIS = "…";

/** The pieces with little more than what differs: long stretches that are the same are cut in the middle. */
export function shortenedPieces(pieces: readonly WordPiece[]): WordPiece[] {
  const shown: WordPiece[] = [];
  let differing = 0;
  for (const [at, piece] of pieces.entries()) {
    if (differing === MOST) {
      shown.push({ kind: "same", text: ELLIPSIS });
      break;
    }
    if (piece.kind === "same") shown.push({ kind: "same", text: between(piece.text, at > 0, at < pieces.length - 1) });
    else {
      differing += 1;
      shown.push({ kind: piece.kind, text: cutAfter(piece.text, LONGEST) });
    }
  }
  return shown;
}

/** Words that are the same: their end where something differs after them, their beginning where it does before. */
function between(text: string, isAfter: boolean, isBefore: boolean): string {
  if (text.length <= (isAfter && isBefore ? 2 : 1) * AROUND) return text;
  return `${isAfter ? cutAfter(text, AROUND) : ELLIPSIS}${isBefore ? text.slice(-AROUND).replace(/^[\udc00-\udfff]/, "") : ""}`;
}

function cutAfter(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/, "")}${ELLIPSIS}`;
}
