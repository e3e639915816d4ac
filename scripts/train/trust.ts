/** How far to trust the model: what makes the truth most likely on rows that it has not learnt from. */
import { areaChances, probabilities, type Trust } from "../../src/tagging/content/probabilities";
import { AREA_OF, AREAS } from "./answers";

/** A row's score for each priority, and the area that is right. */
export interface Judged {
  scores: readonly number[];
  answer: number;
}

const SHARPNESS = Array.from({ length: 21 }, (_, step) => 0.5 + step / 20);
const ROUNDS = 30;
/** Beforehand so many rows of each priority are thought to stand under its own area, this share of them. */
const BEFOREHAND = { rows: 15, own: 0.94 };
/** No single row says more than this. */
const LEAST = 1e-6;

/** The sharpness, and the shares that go with it, by which the rows' areas are most likely. */
export function bestTrust(judged: readonly Judged[]): Trust {
  let best: Trust | null = null;
  let least = Infinity;
  for (const sharpness of SHARPNESS) {
    const trust = { sharpness, shares: sharesOf(judged, sharpness) };
    const loss = judged.reduce((sum, { scores, answer }) => sum - Math.log(Math.max(LEAST, areaChances(trust, scores)[answer]!)), 0);
    if (loss < least) [least, best] = [loss, trust];
  }
  return best!;
}

/** The shares of each priority's rows that stand under each area (expectation-maximization). */
function sharesOf(judged: readonly Judged[], sharpness: number): number[][] {
  const rows = judged.map(({ scores, answer }) => ({ chances: probabilities(scores, sharpness), answer }));
  const beforehand = AREA_OF.map((own) => AREAS.map((_, area) => BEFOREHAND.rows * (area === own ? BEFOREHAND.own : (1 - BEFOREHAND.own) / (AREAS.length - 1))));
  let shares = beforehand.map(asShares);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = beforehand.map((row) => [...row]);
    for (const { chances, answer } of rows) {
      const together = chances.reduce((sum, chance, at) => sum + chance * shares[at]![answer]!, 0);
      for (const [at, chance] of chances.entries()) counts[at]![answer]! += (chance * shares[at]![answer]!) / together;
    }
    shares = counts.map(asShares);
  }
  return shares;
}

const DIGITS = 10_000;

/** Counts as shares, to four digits. */
function asShares(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.round((DIGITS * count) / all) / DIGITS);
}
