/** The phrases that carried a judgement: words that speak most for the answer, neighbours together. */
import type { Word } from "../../text/words/placed-words";
import type { Span } from "../../text/sentences";
import type { Evidence } from "../tag";
import type { FieldTerm } from "./counted-words";
import type { FieldText } from "./fields";
import type { RowReading } from "./reader";
import type { TextModel } from "./text-model";
import { viewsOf } from "./views";

const MOST_PHRASES = 5;
/** What a term of the lexicon speaks beside the words of the text model. */
const TERM = 0.6;
/** Words that speak less than this share of the strongest one carry nothing. */
const LEAST_SHARE = 0.25;
/** Below this a word speaks by chance. */
const WEAK = 0.1;
/** Between the words of a phrase. */
const BETWEEN = new Set([" ", "\u00a0", "-"]);

interface Phrase extends Span {
  field: FieldText;
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
    let ofOthers = 0;
    for (const at of others) ofOthers += said[at]!;
    return counts * (said[priority]! - ofOthers / others.length);
  };
  const phrases = texts.flatMap((field) => {
    const isInTerm = coveredBy(terms.filter((term) => term.field === field.field && areaOf(term.value) === area));
    const views = viewsOf(field.field);
    return phrasesOf(field, ({ text, start, end }) => {
      let strength = 0;
      for (const view of views) strength += strengthOf(view.seen(text));
      return isInTerm(start, end) ? strength + TERM : strength;
    });
  });
  return chosen(phrases.sort((a, b) => b.strength - a.strength));
}

/** Neighbouring words that speak for the answer as one phrase; those that do not are left out. */
function phrasesOf(field: FieldText, strengthOf: (word: Word) => number): Phrase[] {
  const phrases: Phrase[] = [];
  for (const word of field.words) {
    const strength = strengthOf(word);
    if (strength <= WEAK) continue;
    const last = phrases.at(-1);
    if (last && word.start === last.end + 1 && BETWEEN.has(field.text[last.end]!)) {
      last.end = word.end;
      last.strength += strength;
    } else phrases.push({ field, start: word.start, end: word.end, strength });
  }
  return phrases;
}

/** The first few of some phrases, the strongest first. */
function chosen(phrases: readonly Phrase[]): Evidence[] {
  const least = (phrases[0]?.strength ?? 0) * LEAST_SHARE;
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  for (const { field: { field, text: whole }, start, end, strength } of phrases) {
    if (evidence.length === MOST_PHRASES || strength < least) break;
    const text = whole.slice(start, end);
    const wording = text.toLowerCase();
    if (!seen.has(wording)) evidence.push({ field, start, end, text });
    seen.add(wording);
  }
  return evidence;
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
