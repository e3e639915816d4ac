/** Trains the content model on documents, whole or with a region's report left out. */
import { lexiconScores } from "../../src/tagging/content/probabilities";
import { rowReader } from "../../src/tagging/content/reader";
import type { Rarity } from "../../src/tagging/content/counted-words";
import { fit, likeness, weightsOf, type Fitted, type LabelledVector } from "./fit";
import type { Document } from "./material";
import type { Judged } from "./trust";
import { namedIn } from "./named";
import { vectorOf } from "./vectors";

/** What a model tells apart and how it is trained. */
export interface Task {
  answers: readonly string[];
  /** Features are numbered modulo this. */
  size: number;
  penalty: number;
  /** A document's answer; `null`: it has none. */
  answerOf(document: Document): string | null;
}

export class Trainer {
  private readonly lexicon: readonly number[][];
  private readonly labelled: readonly LabelledVector[];
  private readonly alike: Float64Array[];
  readonly documents: readonly Document[];

  constructor(
    documents: readonly Document[],
    /** How rare words are: told by documents that the rows judged are not among. */
    rarity: Rarity,
    private readonly task: Task,
  ) {
    const read = rowReader(rarity);
    this.documents = documents.filter((document) => task.answerOf(document) !== null);
    const readings = this.documents.map((document) => read(document.texts, namedIn(document)));
    this.lexicon = readings.map(({ terms }) => lexiconScores(terms, task.answers));
    this.labelled = this.documents.map((document, at) => ({
      vector: vectorOf(readings[at]!.counted, task.size),
      answer: task.answers.indexOf(task.answerOf(document)!),
      weight: document.weight,
    }));
    this.alike = likeness(this.labelled.map(({ vector }) => vector), task.size);
  }

  /** Fits to all documents but those that `isLeftOut` names. */
  fit(isLeftOut: (document: Document, at: number) => boolean = () => false): Fitted {
    const used = this.documents.flatMap((document, at) => (isLeftOut(document, at) ? [] : [at]));
    return fit(this.labelled, this.alike, used, this.task.answers.length, this.task.penalty);
  }

  weights(fitted: Fitted): ReturnType<typeof weightsOf> {
    return weightsOf(this.labelled, fitted, this.task.size, this.task.answers.length);
  }

  /** How a fit judges a document. */
  judge(fitted: Fitted, at: number): Judged {
    return { text: [...fitted.scores[at]!], lexicon: this.lexicon[at]!, answer: this.labelled[at]!.answer };
  }
}
