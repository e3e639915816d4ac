/** How far to trust the text model and the lexicon: what makes the truth most likely on rows that neither has learnt from. */
import { trusted, type Trust } from "../../src/tagging/content/probabilities";

/** A row's scores by both, and the right answer. */
export interface Judged {
  text: readonly number[];
  lexicon: readonly number[];
  answer: number;
}

const TRIED = Array.from({ length: 31 }, (_, step) => step / 20);
/** No single row says more than this. */
const LEAST = 1e-6;

/** The best of a grid: two numbers need no more. */
export function bestTrust(judged: readonly Judged[]): Trust {
  let best: Trust = { text: 1, lexicon: 0 };
  let least = Infinity;
  for (const text of TRIED) {
    for (const lexicon of TRIED) {
      const loss = judged.reduce((sum, row) => sum - Math.log(Math.max(LEAST, trusted({ text, lexicon }, row.text, row.lexicon)[row.answer]!)), 0);
      if (loss < least) [least, best] = [loss, { text, lexicon }];
    }
  }
  return best;
}
