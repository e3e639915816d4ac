/** Figures that say how good probabilities of several answers are. */

/** What was thought of a row, and the right answer. */
export interface Judgement {
  probabilities: readonly number[];
  answer: number;
}

export interface AnswerFigures {
  rows: number;
  /** Share whose most likely answer is right; whose two most likely hold it. */
  top1: number;
  top2: number;
  /** How far confidence is from the share that is right, on average over ten bands. */
  calibrationError: number;
  /** The largest share of rows, most sure first, of which so many are right. */
  coverage95: number;
  coverage98: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export function answerFigures(judgements: readonly Judgement[]): AnswerFigures {
  const rows = judgements.length;
  const ranks = judgements.map(rankOf);
  const bands = reliability(judgements);
  return {
    rows,
    top1: share(ranks.filter((rank) => rank < 1).length, rows),
    top2: share(ranks.filter((rank) => rank < 2).length, rows),
    calibrationError: share(bands.reduce((sum, { rows: inBand, confidence, right }) => sum + inBand * Math.abs(confidence - right), 0), rows),
    coverage95: coverageAt(judgements, 0.95),
    coverage98: coverageAt(judgements, 0.98),
  };
}

/** How many answers are thought more likely than the right one. */
function rankOf({ probabilities, answer }: Judgement): number {
  return probabilities.filter((probability) => probability > probabilities[answer]!).length;
}

export interface Band {
  from: number;
  rows: number;
  confidence: number;
  right: number;
}

const BANDS = 10;

/** Rows by how sure one was of them, a tenth a band, and the share that was right. */
export function reliability(judgements: readonly Judgement[]): Band[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const inBand = judgements.filter(({ probabilities }) => Math.min(BANDS - 1, Math.floor(Math.max(...probabilities) * BANDS)) === band);
    const confidence = share(inBand.reduce((sum, { probabilities }) => sum + Math.max(...probabilities), 0), inBand.length);
    return { from: band / BANDS, rows: inBand.length, confidence, right: share(inBand.filter((row) => rankOf(row) < 1).length, inBand.length) };
  }).filter(({ rows }) => rows > 0);
}

/** The largest share of rows, most sure first, of which at least `precision` are right. */
export function coverageAt(judgements: readonly Judgement[], precision: number): number {
  const sorted = [...judgements].sort((a, b) => Math.max(...b.probabilities) - Math.max(...a.probabilities));
  let right = 0;
  let most = 0;
  for (const [at, row] of sorted.entries()) {
    if (rankOf(row) < 1) right++;
    if (right / (at + 1) >= precision) most = at + 1;
  }
  return share(most, judgements.length);
}

/** Of rows at least so sure: what share of all they are, and what share of them is right. */
export function accepted(judgements: readonly Judgement[], threshold: number): { coverage: number; precision: number } {
  const sure = judgements.filter(({ probabilities }) => Math.max(...probabilities) >= threshold);
  return { coverage: share(sure.length, judgements.length), precision: share(sure.filter((row) => rankOf(row) < 1).length, sure.length) };
}
