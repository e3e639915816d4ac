/** What a passage names, and how such findings become tags. */
import type { Difference } from "../../text/words/phrase-reading";
import type { Span } from "../../text/sentences";
import type { CodeTag, Evidence } from "../tag";
import { evidenceAt, type Passage } from "./passage";

/** A goal or code at a place in a passage. */
export interface Naming extends Span {
  /** The goal's id or the code. */
  of: string;
  confidence: number;
}

/** A misspelt name or one with another word in it is likely, not certain, to mean the goal. */
export function confidenceOf(differences: readonly Difference[]): number {
  if (differences.length === 0) return 1;
  return differences.every(({ kind }) => kind !== "more" && kind !== "less") ? 0.97 : 0.94;
}

/** Namings of one goal put together: the surest speaks for it, all are evidence. */
export function gathered(found: readonly { passage: Passage; namings: readonly Naming[] }[]): { of: string; confidence: number; evidence: Evidence[] }[] {
  const tags = new Map<string, { of: string; confidence: number; evidence: Evidence[] }>();
  for (const { passage, namings } of found) {
    for (const naming of namings) {
      const tag = tags.get(naming.of) ?? { of: naming.of, confidence: 0, evidence: [] };
      tag.confidence = Math.max(tag.confidence, naming.confidence);
      tag.evidence.push(evidenceAt(passage, naming));
      tags.set(naming.of, tag);
    }
  }
  return [...tags.values()];
}

/** The tags of a framework that all regions share. */
export function codeTags(passages: readonly Passage[], read: (passage: Passage) => readonly Naming[]): CodeTag[] {
  const found = passages.map((passage) => ({ passage, namings: read(passage) }));
  return gathered(found).map(({ of: code, confidence, evidence }) => ({ code, kind: "named", confidence, evidence }));
}
