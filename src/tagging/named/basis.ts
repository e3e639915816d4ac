/** What a row's outcomes are said to rest on: follow-up, evaluation, the author's own assessment. */
import { statesBasis } from "../../text/basis";
import { sentencesOf } from "../../text/sentences";
import type { Basis, BasisTag, Evidence, RowTexts } from "../tag";

const KINDS: readonly (readonly [Basis, RegExp])[] = [
  ["followUp", /(?<!\p{L})(?:\p{L}{0,20}uppföljning\p{L}*|följ(?:s|ts|des|er|t)(?:\s\p{L}{1,12})?\s+upp(?!\p{L})|uppföljda?(?!\p{L}))/giu],
  ["evaluation", /(?<!\p{L})\p{L}{0,20}utvärder\p{L}*/giu],
  ["ownAssessment", /(?<!\p{L})(?:egen|egna|vår|våra|regionens|projektets|projektledningens)[\s-]+(?:\p{L}{1,20}\s+)?(?:bedömning|uppskattning)\p{L}*|(?<!\p{L})(?:egen|själv)bedömning\p{L}*|(?<!\p{L})(?:bedömer vi|vi bedömer|bedöms)(?!\p{L})|(?<![\p{L}.])Bedöm(?:ning|da?)(?!\p{L})/gu],
];

/** The bases that a row states, each with its words. */
export function namedBasis(texts: RowTexts): BasisTag[] {
  const [field, text] = texts.outcomes !== undefined ? (["outcomes", texts.outcomes] as const) : (["name", Object.keys(texts).length === 1 ? (texts.name ?? "") : ""] as const);
  const stating = sentencesOf(text).filter(({ start, end }) => statesBasis(text.slice(start, end)));
  return KINDS.flatMap(([basis, words]) => {
    const evidence = stating.flatMap(({ start, end }): Evidence[] =>
      [...text.slice(start, end).matchAll(words)].map(({ 0: found, index }) => ({ field, start: start + index, end: start + index + found.length, text: found })),
    );
    return evidence.length > 0 ? [{ basis, evidence }] : [];
  });
}
