/**
 * Which row of one reading is which row of another, when rows may have moved, gone, come, or had some of their words
 * changed. First those that say the same, then those that are most alike, so that a row put in between others does not
 * make all rows below it others.
 */
import { eachPaused } from "../../slices/each-paused";
import { addTo } from "../../text/grouped";
import type { TextRole } from "../row";
import { NOT_MATCHED, Pairing } from "./pairing";
import { byTexts, byWords, type RowPair } from "./candidates";
import { isSameRow, likenessOfRows, MOST_SCORE } from "./same-row";

export interface MatchRow {
  /** Rows of different tellers (a region and a year) are told apart, unless they are the same cell with the same words. */
  teller: string;
  section: number | null;
  readonly texts: Readonly<Record<TextRole, string>>;
  /** Of the template's texts. */
  textDigest: number;
  /** Of all cells. */
  digest: number;
  /** File, sheet and cell; "" where they say nothing. */
  place: string;
}

/** Rows between two pauses. */
const STEP = 50;
const MANY = 5000;
/** Pairs are chosen by their scores in so small steps. */
const SCORE_STEPS = 200;
const SCORES = Math.ceil(SCORE_STEPS * MOST_SCORE) + 1;

/** For each row of `after` the number of its row in `before`, or `NOT_MATCHED`. Pauses now and then. */
export function* matching(before: readonly MatchRow[], after: readonly MatchRow[]): Generator<undefined, Int32Array> {
  const pairing = new Pairing(before.length, after.length);
  for (const key of SAME) yield* sameRows(before, after, pairing, key);
  for (const candidates of [byTexts, byWords]) {
    const [leftBefore, leftAfter] = pairing.left();
    if (leftBefore.length === 0 || leftAfter.length === 0) break;
    const byScore: RowPair[][] = Array.from({ length: SCORES }, () => []);
    yield* eachPaused(
      yield* candidates(before, leftBefore, after, leftAfter),
      ([b, a]) => {
        const likeness = likenessOfRows(before[b]!, after[a]!);
        if (isSameRow(before[b]!, after[a]!, likeness)) byScore[Math.round(SCORE_STEPS * likeness.score)]!.push([b, a]);
      },
      STEP,
    );
    for (const pairs of byScore.reverse()) yield* eachPaused(pairs, ([b, a]) => pairing.pair(b, a), MANY);
  }
  return pairing.beforeOf;
}

export { NOT_MATCHED };

/** What rows that are the same share; `null`: nothing that tells. */
type RowKey = (row: MatchRow) => string | null;

/** The strictest first. */
const SAME: readonly RowKey[] = [
  ({ teller, section, digest, place }) => `${teller}\n${section}\n${digest}\n${place}`,
  ({ teller, section, digest }) => `${teller}\n${section}\n${digest}`,
  ({ teller, section, textDigest }) => `${teller}\n${section}\n${textDigest}`,
  ({ teller, digest }) => `${teller}\n\n${digest}`,
  ({ digest, place }) => (place === "" ? null : `\n\n${digest}\n${place}`),
];

/** Pairs the rows that share a key, in their order. */
function* sameRows(before: readonly MatchRow[], after: readonly MatchRow[], pairing: Pairing, key: RowKey): Generator<undefined, void> {
  const waiting = new Map<string, number[]>();
  yield* eachPaused(before, (row, at) => {
    if (!pairing.isFreeBefore(at)) return;
    const own = key(row);
    if (own !== null) addTo(waiting, own, at);
  });
  for (const list of waiting.values()) list.reverse();
  yield* eachPaused(after, (row, at) => {
    if (!pairing.isFreeAfter(at)) return;
    const own = key(row);
    const earlier = own === null ? undefined : waiting.get(own)?.pop();
    if (earlier !== undefined) pairing.pair(earlier, at);
  });
}
