/** What a row's outcomes are said to rest on: follow-up, evaluation, the author's own assessment. */
import { basisAlone, statesBasis } from "../../text/basis";
import { sourcesTold } from "../../text/basis/sources";
import { BASIS_WORDS, OWN_WITH_CAPITAL } from "../../text/basis/words";
import { isLacking, isLackingAssessment } from "../../text/basis/lacking";
import { overlaps } from "../../text/overlaps";
import { sentencesOf } from "../../text/sentences";
import { holds } from "../../text/signs";
import type { Basis, BasisTag, Evidence, RowTexts } from "../tag";

interface Said {
  basis: Basis;
  start: number;
  end: number;
}

/** The bases that a row states, each with its words. */
export function namedBasis(texts: RowTexts): BasisTag[] {
  const [field, text] = texts.outcomes !== undefined ? (["outcomes", texts.outcomes] as const) : (["name", Object.keys(texts).length === 1 ? (texts.name ?? "") : ""] as const);
  const tags = new Map<Basis, Evidence[]>();
  for (const { basis, start, end } of saidIn(text)) tags.set(basis, [...(tags.get(basis) ?? []), { field, start, end, text: text.slice(start, end) }]);
  return [...tags].map(([basis, evidence]) => ({ basis, evidence }));
}

/** What its sentences state. A survey is a means of the evaluation, where there is one: then it is none of its own. */
function saidIn(text: string): Said[] {
  const alone = basisAlone(text);
  const stating = sentencesOf(text).filter(({ start, end }) => (start <= alone && alone < end) || statesBasis(text.slice(start, end)));
  const inEach = (read: (sentence: string) => readonly Said[]) =>
    stating.flatMap(({ start, end }) => read(text.slice(start, end)).map((word) => ({ ...word, start: start + word.start, end: start + word.end })));
  const said = inEach(wordsIn);
  if (said.some(({ basis }) => basis === "evaluation")) return said;
  return [...said, ...inEach(toldIn).filter((source) => !said.some((word) => overlaps(source, word)))];
}

function wordsIn(sentence: string): Said[] {
  const lower = inLowerCase(sentence);
  const said: Said[] = [];
  const take = (basis: Basis, within: string, pattern: RegExp) => {
    for (const { 0: words, index } of within.matchAll(pattern)) {
      const lacks = basis === "ownAssessment" ? isLackingAssessment : isLacking;
      if (!lacks(sentence, words, index)) said.push({ basis, start: index, end: index + words.length });
    }
  };
  for (const [basis, sign, pattern] of BASIS_WORDS) if (holds(sentence, sign)) take(basis, lower, pattern);
  if (holds(sentence, OWN_WITH_CAPITAL[0])) take("ownAssessment", sentence, OWN_WITH_CAPITAL[1]);
  return said;
}

const toldIn = (sentence: string): Said[] => [...sourcesTold(sentence, inLowerCase(sentence))].map((source) => ({ basis: "followUp", ...source }));

/** In lower case, with each character in its place: "İ" becomes two, and is left as it is. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/gu, (part) => part.toLowerCase());
}
