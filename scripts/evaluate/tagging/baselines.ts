/**
 * What the content model is measured against, trained on the reports of the other regions alone: keywords, words with
 * logistic regression, and runs of letters with a support vector machine.
 */
import { isContentWord } from "../../../src/tagging/content/features";
import { fieldTexts } from "../../../src/tagging/content/fields";
import { Lexicon } from "../../../src/tagging/content/lexicon";
import lexiconData from "../../../src/tagging/content/lexicon.json";
import { probabilities } from "../../../src/tagging/content/probabilities";
import { fit, likeness, type LabelledVector, type SparseVector } from "../../train/fit";
import type { Document } from "../../train/material";
import { AREAS } from "../../train/answers";
import type { Judgement } from "./figures";

const answerOf = ({ area }: Document) => AREAS.indexOf(area);
const wordsOf = ({ texts }: Document) => fieldTexts(texts).flatMap(({ words }) => words.map(({ text }) => text).filter(isContentWord));

/** The area that most of the row's terms speak for. */
export function keywords(documents: readonly Document[]): Judgement[] {
  const lexicon = new Lexicon(lexiconData.priorities);
  return documents.filter(({ isRow }) => isRow).map((document) => {
    const counts = AREAS.map(() => 0.5);
    for (const { words } of fieldTexts(document.texts)) for (const { value } of lexicon.find(words)) counts[AREAS.indexOf(value[0]!)]!++;
    return { probabilities: probabilities(counts.map(Math.log)), answer: answerOf(document) };
  });
}

/** Words weighed by how rare they are, and logistic regression. */
export function wordRegression(documents: readonly Document[]): Judgement[] {
  return leavingRegionsOut(documents, vectorsOf(documents.map(wordsOf)), ({ alike, used, labelled }) => fit(labelled, alike, used, AREAS.length, 0.03).scores);
}

/** Runs of three to five letters within words, and a linear support vector machine for each area. */
export function letterMachine(documents: readonly Document[]): Judgement[] {
  const runs = documents.map((document) => wordsOf(document).flatMap(runsOf));
  return leavingRegionsOut(documents, vectorsOf(runs), ({ alike, used, labelled }) => {
    const columns = AREAS.map((_, area) => supportVectors(alike, used, labelled.map(({ answers }) => (answers.includes(area) ? 1 : -1))));
    return labelled.map((_, at) => Float64Array.from(columns, (column) => 3 * column[at]!));
  });
}

function runsOf(word: string): string[] {
  const marked = ` ${word} `;
  return [3, 4, 5].flatMap((length) => Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) => marked.slice(at, at + length)));
}

const ROUNDS = 60;
const COST = 1;

/** The scores of all documents by a machine trained on some (dual coordinate descent, Hsieh et al., 2008). */
function supportVectors(alike: readonly Float64Array[], used: readonly number[], sides: readonly number[]): Float64Array {
  const pulls = new Float64Array(sides.length);
  const scores = new Float64Array(sides.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of used) {
      const wanted = Math.min(COST, Math.max(0, pulls[i]! + (1 - sides[i]! * scores[i]!) / alike[i]![i]!));
      const change = (wanted - pulls[i]!) * sides[i]!;
      pulls[i] = wanted;
      if (change !== 0) for (let j = 0; j < scores.length; j++) scores[j]! += change * alike[i]![j]!;
    }
  }
  return scores;
}

interface Fold {
  alike: Float64Array[];
  used: readonly number[];
  labelled: LabelledVector[];
}

function leavingRegionsOut(documents: readonly Document[], vectors: readonly SparseVector[], train: (fold: Fold) => Float64Array[]): Judgement[] {
  const alike = likeness(vectors, 1 + vectors.reduce((most, { features }) => features.reduce((a, b) => Math.max(a, b), most), 0));
  const labelled = documents.map((document, at) => ({ vector: vectors[at]!, answers: [answerOf(document)], weight: 1 }));
  const regions = [...new Set(documents.filter(({ isRow }) => isRow).map(({ region }) => region))];
  return regions.flatMap((region) => {
    const used = documents.flatMap((document, at) => (document.region === region ? [] : [at]));
    const scores = train({ alike, used, labelled });
    return documents.flatMap((document, at) => (document.isRow && document.region === region ? [{ probabilities: probabilities([...scores[at]!]), answer: answerOf(document) }] : []));
  });
}

/** Documents by their pieces, weighed by number and rarity, of length one. */
function vectorsOf(pieces: readonly (readonly string[])[]): SparseVector[] {
  const numbers = new Map<string, number>();
  const holding: number[] = [];
  const counted = pieces.map((list) => {
    const counts = new Map<number, number>();
    for (const piece of list) {
      const number = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) holding[number] = (holding[number] ?? 0) + 1;
    return counts;
  });
  return counted.map((counts) => {
    const values = [...counts].map(([number, count]) => (1 + Math.log(count)) * Math.log((1 + pieces.length) / holding[number]!));
    const length = Math.hypot(...values) || 1;
    return { features: Int32Array.from(counts.keys()), values: Float64Array.from(values, (value) => value / length) };
  });
}
