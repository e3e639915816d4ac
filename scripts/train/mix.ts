/** How much to trust the text model and the lexicon: what makes the truth most likely on rows that neither learnt from. */
import { mixed } from "../../src/tagging/content/mixture";
import type { Mix } from "../../src/tagging/content/read-weights";

/** A row's scores by both, and the right answer. */
export interface Judged {
  text: readonly number[];
  lexicon: readonly number[];
  answer: number;
}

const STEPS = Array.from({ length: 41 }, (_, step) => step / 20);

/** The best of a grid: two numbers need no more. */
export function bestMix(judged: readonly Judged[]): Mix {
  let best: Mix = { text: 1, lexicon: 0 };
  let least = Infinity;
  for (const text of STEPS) {
    for (const lexicon of STEPS) {
      const loss = judged.reduce((sum, row) => sum - Math.log(Math.max(1e-9, mixed({ text, lexicon }, row.text, row.lexicon)[row.answer]!)), 0);
      if (loss < least) [least, best] = [loss, { text, lexicon }];
    }
  }
  return best;
}
