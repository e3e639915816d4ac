/** The phrases that carried a judgement: words that speak most for the answer, neighbours together. */
import type { Evidence } from "../tag";
import type { FieldTerm } from "./counted-words";
import type { RowReading } from "./reader";
import type { TextModel } from "./text-model";
import { marksOn } from "./views";

const MOST_PHRASES = 5;
/** What a term of the lexicon speaks beside the words of the text model. */
const TERM = 0.6;
/** Words that speak less than this share of the strongest one carry nothing. */
const LEAST_SHARE = 0.25;

interface Phrase extends Omit<Evidence, "text"> {
  strength: number;
}

/** The phrases that speak most for a priority and its area, the strongest first; each wording once. */
export function evidenceFor({ texts, counted, terms }: RowReading, model: TextModel, priority: number): Evidence[] {
  const area = areaOf(model.answers[priority]!);
  const others = model.answers.flatMap((answer, at) => (areaOf(answer) === area ? [] : [at]));
  // How much more a word says for the priority than for those of other areas on average.
  const strengthOf = (word: string): number => {
    const counts = counted.get(word);
    if (counts === undefined) return 0;
    const said = model.says(word);
    return counts * (said[priority]! - others.reduce((sum, at) => sum + said[at]!, 0) / others.length);
  };
  const phrases = texts.flatMap(({ field, text, words: placed }) => {
    const ofField = terms.filter((term) => term.field === field && areaOf(term.value) === area);
    const isInTerm = coveredBy(ofField);
    const marks = marksOn(field);
    const strengthHere = (word: string) => marks.reduce((sum, mark) => sum + strengthOf(mark + word), 0);
    const spoken = placed.map(({ text: word, start, end }) => ({ start, end, strength: strengthHere(word) + (isInTerm(start, end) ? TERM : 0) }));
    return joined(text, spoken).map((phrase) => ({ ...phrase, field, text: text.slice(phrase.start, phrase.end) }));
  });
  phrases.sort((a, b) => b.strength - a.strength);
  const strongest = phrases[0]?.strength ?? 0;
  const seen = new Set<string>();
  const chosen = phrases.filter(({ text, strength }) => {
    const wording = text.toLowerCase();
    if (strength < strongest * LEAST_SHARE || seen.has(wording)) return false;
    seen.add(wording);
    return true;
  });
  return chosen.slice(0, MOST_PHRASES).map(({ field, start, end, text }) => ({ field, start, end, text }));
}

/** The area that a priority lies in. */
function areaOf(priority: string): string {
  return priority.slice(0, priority.indexOf("."));
}

/** Tells of one word after another whether a term covers it. Terms and words come in the order in which they begin. */
function coveredBy(terms: readonly FieldTerm[]): (start: number, end: number) => boolean {
  let next = 0;
  let reach = 0;
  return (start, end) => {
    for (; next < terms.length && terms[next]!.start <= start; next++) reach = Math.max(reach, terms[next]!.end);
    return end <= reach;
  };
}

type Spoken = Omit<Phrase, "field">;

/** Neighbouring words that both speak for the answer as one phrase; those that do not are left out. */
function joined(text: string, spoken: readonly Spoken[]): Spoken[] {
  const phrases: Spoken[] = [];
  for (const { start, end, strength } of spoken) {
    if (strength <= WEAK) continue;
    const last = phrases.at(-1);
    if (last && /^[ \u00a0-]$/u.test(text.slice(last.end, start))) {
      last.end = end;
      last.strength += strength;
    } else phrases.push({ start, end, strength });
  }
  return phrases;
}

/** Below this a word speaks by chance. */
const WEAK = 0.1;
