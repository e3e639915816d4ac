/** Goals of Agenda 2030 that a row's content seems to serve, told by the lexicon: what was done, not what was hoped. */
import type { CodeTag, Evidence, RowField, RowTexts } from "../tag";
import { tellsOfDone } from "./contributions";
import { fieldTexts } from "./fields";
import { Lexicon } from "./lexicon";
import lexiconData from "./lexicon.json";

const lexicon = new Lexicon(lexiconData.agenda2030);

/** What is named in the goals column is named, not suggested. */
const READ = new Set<RowField>(["name", "outputs", "outcomes"]);

/** A term that stands once is no more than a mention, unless it is what the insats is called. */
const LEAST = 2;
const IN_NAME = 2;

/** How often a goal that so many terms speak for, from the least up, is among those named by rows that name any: 17 of 25, 11 of 14. */
const CONFIDENCE = [0.65, 0.75];

interface Support {
  weight: number;
  terms: Set<string>;
  evidence: Evidence[];
}

/** The goals suggested for a row, in the goals' order. */
export function suggestedAgenda2030(texts: RowTexts): CodeTag[] {
  const supports = new Map<string, Support>();
  for (const { field, text, words } of fieldTexts(texts)) {
    if (!READ.has(field)) continue;
    const isDone = tellsOfDone(text);
    for (const { value, term, start, end } of lexicon.find(words)) {
      if (!isDone({ start, end })) continue;
      const support = supports.get(value) ?? { weight: 0, terms: new Set(), evidence: [] };
      supports.set(value, support);
      // Two terms may be found in the same words.
      if (!support.evidence.some((other) => other.field === field && other.start === start && other.end === end)) support.evidence.push({ field, start, end, text: text.slice(start, end) });
      if (support.terms.has(term)) continue;
      support.terms.add(term);
      support.weight += field === "name" ? IN_NAME : 1;
    }
  }
  const supported = [...supports].filter(([, { weight }]) => weight >= LEAST);
  return supported
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, { weight, evidence }]) => ({ code, kind: "suggested", confidence: CONFIDENCE[Math.min(weight - LEAST, CONFIDENCE.length - 1)]!, evidence }));
}
