/**
 * A linear text model: the score of an answer is the sum of what the row's words say for it, and what a word says is
 * the sum of its features' weights. So a word is worked out once, however many rows it stands in.
 */
import { remembering } from "../../text/remembering";
import { eachFeature } from "./features";

/** A model as it is trained and read. */
export interface TextWeights {
  /** What it tells apart, such as priorities. */
  answers: readonly string[];
  /** Feature numbers are taken modulo this. */
  size: number;
  /** Weights as whole numbers, feature by feature and within it answer by answer. */
  weights: Int8Array;
  /** What one of those whole numbers stands for. */
  unit: number;
  bias: readonly number[];
}

const REMEMBERED = { most: 10_000 };

export class TextModel {
  /** What a word says for each answer. */
  readonly says = remembering((word) => this.workOut(word), REMEMBERED);

  constructor(private readonly trained: TextWeights) {}

  get answers(): readonly string[] {
    return this.trained.answers;
  }

  /** The score of each answer for a row's counted words. */
  scores(counted: ReadonlyMap<string, number>): number[] {
    const scores = [...this.trained.bias];
    for (const [word, value] of counted) {
      const said = this.says(word);
      for (let answer = 0; answer < scores.length; answer++) scores[answer]! += said[answer]! * value;
    }
    return scores;
  }

  private workOut(word: string): number[] {
    const { size, weights, unit, bias } = this.trained;
    const answers = bias.length;
    const said = bias.map(() => 0);
    eachFeature(word, (feature, value) => {
      const from = (feature % size) * answers;
      for (let answer = 0; answer < answers; answer++) said[answer]! += weights[from + answer]! * value * unit;
    });
    return said;
  }
}
