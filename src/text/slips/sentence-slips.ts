/** All slips by which a sentence does not hold together, in order, each place once. */
import { overlaps } from "../overlaps";
import { phraseSlips } from "./phrase-slips";
import type { SentenceSlip } from "./slip";
import { verbSlips } from "./verb-slips";

export function sentenceSlips(text: string): SentenceSlip[] {
  const all = [...verbSlips(text), ...phraseSlips(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((slip, at) => !all.slice(0, at).some((earlier) => overlaps(earlier, slip)));
}
