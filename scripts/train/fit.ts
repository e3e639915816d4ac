/**
 * Multinomial logistic regression with a quadratic penalty, solved document by document in the dual (after Keerthi et
 * al., 2005): there are far more features than documents, so one works with how alike documents are and never with the
 * features themselves. Where several answers may be right, they are taken for as likely as the model thinks so far
 * (expectation-maximization). Deterministic: the same documents in the same order give the same weights.
 */

/** A document as numbered features in order and their values. */
export interface SparseVector {
  features: Int32Array;
  values: Float64Array;
}

export interface LabelledVector {
  vector: SparseVector;
  /** The answers that may be right: one, or those of an area where no more is known. */
  answers: readonly number[];
  /** How much the document counts. */
  weight: number;
}

/** How alike each two documents are; the bias is a feature that all share. */
export function likeness(vectors: readonly SparseVector[], size: number): Float64Array[] {
  const dense = new Float64Array(size);
  const rows = vectors.map(() => new Float64Array(vectors.length));
  for (const [i, { features, values }] of vectors.entries()) {
    for (const [at, feature] of features.entries()) dense[feature] = values[at]!;
    for (let j = 0; j <= i; j++) {
      const other = vectors[j]!;
      let sum = BIAS_SQUARED;
      for (let at = 0; at < other.features.length; at++) sum += dense[other.features[at]!]! * other.values[at]!;
      rows[i]![j] = rows[j]![i] = sum;
    }
    for (const feature of features) dense[feature] = 0;
  }
  return rows;
}

/** The square of the value that the bias feature has in every document. */
export const BIAS_SQUARED = 0.1;

const MOST_ROUNDS = 100;
const STEPS = 3;
const SMALL = 1e-2;
/** A pull that changes by less is left as it is. */
const TINY = 1e-4;

export interface Fitted {
  /** How much each document pulls each answer; none for those left out. */
  pulls: Float64Array[];
  /** The score of each answer for every document, those left out too. */
  scores: Float64Array[];
}

/** Fits the model to the documents named by `used`. */
export function fit(documents: readonly LabelledVector[], alike: readonly Float64Array[], used: readonly number[], answers: number, penalty: number): Fitted {
  const pulls = documents.map(() => new Float64Array(answers));
  // Answer by answer, since a document mostly pulls at few of them.
  const scores = Array.from({ length: answers }, () => new Float64Array(documents.length));
  const now = new Float64Array(answers);
  const change = new Float64Array(answers);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let largest = 0;
    for (const i of used) {
      const { answers: possible, weight } = documents[i]!;
      const reach = weight / penalty;
      const self = alike[i]![i]!;
      change.fill(0);
      for (let c = 0; c < answers; c++) now[c] = scores[c]![i]!;
      for (let step = 0; step < STEPS; step++) {
        const chances = softmax(now, change, self);
        const together = possible.reduce((sum, c) => sum + chances[c]!, 0);
        for (let c = 0; c < answers; c++) {
          const chance = chances[c]!;
          const wanted = reach * ((possible.includes(c) ? chance / together : 0) - chance);
          // A tenth more than the curvature keeps the step from overshooting where two answers are close.
          change[c]! -= (pulls[i]![c]! + change[c]! - wanted) / (1 + reach * self * (chance * (1 - chance) + 0.1));
        }
      }
      for (let c = 0; c < answers; c++) {
        const moved = change[c]!;
        if (Math.abs(moved) < TINY) continue;
        pulls[i]![c]! += moved;
        largest = Math.max(largest, Math.abs(moved));
        move(scores[c]!, alike[i]!, moved);
      }
    }
    if (largest < SMALL) break;
  }
  return { pulls, scores: documents.map((_, i) => Float64Array.from(scores, (ofAnswer) => ofAnswer[i]!)) };
}

function move(scores: Float64Array, alike: Float64Array, by: number): void {
  for (let j = 0; j < scores.length; j++) scores[j]! += by * alike[j]!;
}

function softmax(scores: Float64Array, change: Float64Array, self: number): number[] {
  const moved = Array.from(scores, (score, c) => score + change[c]! * self);
  const highest = Math.max(...moved);
  const shares = moved.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The weights that the documents' pulls come to, and the bias. */
export function weightsOf(documents: readonly LabelledVector[], { pulls }: Fitted, size: number, answers: number): { weights: Float64Array; bias: number[] } {
  const weights = new Float64Array(size * answers);
  const bias = new Array<number>(answers).fill(0);
  for (const [i, { vector }] of documents.entries()) {
    for (let c = 0; c < answers; c++) {
      const pull = pulls[i]![c]!;
      if (pull === 0) continue;
      bias[c]! += pull * BIAS_SQUARED;
      for (const [at, feature] of vector.features.entries()) weights[feature * answers + c]! += pull * vector.values[at]!;
    }
  }
  return { weights, bias };
}
