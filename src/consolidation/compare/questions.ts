/**
 * Which answers of a report stand under which question of the compilation. The compilation asks in its own words and in
 * other numbers, and puts together what the report asks apart ("Har anslaget bidragit …?", "Om ja, beskriv …").
 */
import { wordsOf } from "../../text/words/normalise";
import type { Answer } from "../answers";
import { pairsIn, shared } from "../matching/row-pairs";

export interface AnswersTogether {
  compilation: Answer;
  /** In the report's order. */
  report: readonly Answer[];
}

/** Questions with less in common are others. */
const LEAST_ASKED = 0.35;
/** With so much of the answer in common it is the same question, whatever its words. */
const LEAST_ANSWERED = 0.5;

/** The compilation's answers of a region, each with those of the report that it was made of. Answers of nobody else's question are left out. */
export function answersTogether(report: readonly Answer[], compilation: readonly Answer[]): AnswersTogether[] {
  const weights = weightsOf([...report, ...compilation].map(({ question }) => question));
  const questions = compilation.map(({ question }) => new Set(wordsOf(question)));
  const answered = compilation.map(({ text }) => pairsIn([text]));
  const found = compilation.map((): { score: number; one: Answer }[] => []);
  for (const one of report) {
    const words = new Set(wordsOf(one.question));
    const pairs = pairsIn([one.text]);
    let [best, most] = [-1, 0];
    for (const at of compilation.keys()) {
      const same = one.number === compilation[at]!.number && one.question === compilation[at]!.question ? 2 : 0;
      const byAnswer = shared(pairs, answered[at]!) ?? 0;
      const score = Math.max(same, likeness(words, questions[at]!, weights), byAnswer >= LEAST_ANSWERED ? 1 + byAnswer : 0);
      if (score > most) [best, most] = [at, score];
    }
    if (most >= LEAST_ASKED) found[best]!.push({ score: most, one });
  }
  return compilation.flatMap((asked, at): AnswersTogether[] => {
    const [best, ...others] = [...found[at]!].sort((a, b) => b.score - a.score);
    if (!best) return [];
    const parts = new Set([best, ...others.filter(({ one }) => leading(one.number) === leading(best.one.number))]);
    return [{ compilation: asked, report: found[at]!.filter((part) => parts.has(part)).map(({ one }) => one) }];
  });
}

/** Parts of one question share what their numbers begin with: "10.3 Interreg", "10.3 om nej". */
const leading = (number: string): string => /^\d+(?:\.\d+)*/.exec(number)?.[0] ?? number;

/** How much a word tells: the fewer questions have it, the more. */
function weightsOf(questions: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const question of questions) for (const word of new Set(wordsOf(question))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Map([...times].map(([word, count]) => [word, Math.log(1 + questions.length / count)]));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weights.get(word)!, 0);
  const all = weigh(a) + weigh(b);
  return all === 0 ? 0 : (2 * weigh([...a].filter((word) => b.has(word)))) / all;
}
