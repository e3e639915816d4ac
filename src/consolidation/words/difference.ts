/**
 * Which words two texts share, in order (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986). The
 * work grows with what differs: texts that differ in more than so many words have the stretch between what both begin
 * and end with told as one.
 */
import type { WordPiece } from "./pieces";

/** Words, white space and signs that may be taken away or added; two long cells are then still compared in milliseconds. */
const MOST_EDITS = 400;

/** Words and numbers, stretches of white space, and every other character by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** How one text becomes another: its pieces in order, neighbours of the same kind joined. */
export function wordDifference(before: string, after: string): WordPiece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < a.length - first && last < b.length - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1;
  const [middleA, middleB] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  const pieces = new Pieces();
  pieces.add("same", a.slice(0, first));
  let [atA, atB] = [0, 0];
  for (const [keptA, keptB] of sharedPlaces(middleA, middleB)) {
    pieces.add("gone", middleA.slice(atA, keptA));
    pieces.add("new", middleB.slice(atB, keptB));
    pieces.add("same", [middleA[keptA]!]);
    [atA, atB] = [keptA + 1, keptB + 1];
  }
  pieces.add("gone", middleA.slice(atA));
  pieces.add("new", middleB.slice(atB));
  pieces.add("same", a.slice(a.length - last));
  return pieces.readable();
}

/** The places of what both share, in order; none where there is too much to tell apart. */
function sharedPlaces(a: readonly string[], b: readonly string[]): [a: number, b: number][] {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  // furthest[k]: how far in `a` one comes on the diagonal a - b = k with so many edits; of each number of edits a copy is kept.
  const furthest = new Int32Array(2 * most + 2);
  const at = (diagonal: number) => diagonal + most;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice(at(-edits), at(edits) + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown = diagonal === -edits || (diagonal !== edits && furthest[at(diagonal - 1)]! < furthest[at(diagonal + 1)]!);
      let x = isDown ? furthest[at(diagonal + 1)]! : furthest[at(diagonal - 1)]! + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest[at(diagonal)] = x;
      if (x >= a.length && x - diagonal >= b.length) return wayBack(trace, a.length, b.length);
    }
  }
  return [];
}

/** The way that reached the ends of both, followed back through what was kept of each number of edits. */
function wayBack(trace: readonly Int32Array[], endA: number, endB: number): [a: number, b: number][] {
  const shared: [number, number][] = [];
  let [x, y] = [endA, endB];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const before = trace[edits]!;
    const reached = (diagonal: number) => before[diagonal + edits] ?? -1;
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1));
    const from = edits === 0 ? 0 : isDown ? reached(diagonal + 1) : reached(diagonal - 1);
    const start = edits === 0 ? 0 : isDown ? from : from + 1;
    while (x > start) shared.push([(x -= 1), (y -= 1)]);
    if (edits > 0) [x, y] = isDown ? [from, from - diagonal - 1] : [from, from - diagonal + 1];
  }
  return shared.reverse();
}

class Pieces {
  private readonly all: WordPiece[] = [];

  add(kind: WordPiece["kind"], tokens: readonly string[]): void {
    if (tokens.length === 0) return;
    const [text, last] = [tokens.join(""), this.all.at(-1)];
    if (last?.kind === kind) last.text += text;
    else this.all.push({ kind, text });
  }

  /** Words that differ with nothing but white space between them are one stretch: first what is gone, then what is new. */
  readable(): WordPiece[] {
    const joined: WordPiece[] = [];
    let [gone, fresh] = ["", ""];
    const close = () => {
      if (gone !== "") joined.push({ kind: "gone", text: gone });
      if (fresh !== "") joined.push({ kind: "new", text: fresh });
      [gone, fresh] = ["", ""];
    };
    for (const [at, { kind, text }] of this.all.entries()) {
      if (kind === "gone") gone += text;
      else if (kind === "new") fresh += text;
      else if (/\S/.test(text) || at === this.all.length - 1 || (gone === "" && fresh === "")) {
        close();
        joined.push({ kind, text });
      } else [gone, fresh] = [gone + text, fresh + text];
    }
    close();
    return joined;
  }
}
