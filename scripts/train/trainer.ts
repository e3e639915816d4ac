/** Trains the content model on documents, whole or with a region's report left out. */
import type { Rarity } from "../../src/tagging/content/counted-words";
import { rowReader } from "../../src/tagging/content/reader";
import { AREAS, possibleFor, PRIORITIES } from "./answers";
import { fit, likeness, weightsOf, type Fitted, type LabelledVector } from "./fit";
import type { Document } from "./material";
import { namedIn } from "./named";
import type { Judged } from "./trust";
import { vectorOf } from "./vectors";

/** Features are numbered modulo this. */
export const SIZE = 1 << 16;

const PENALTY = 0.06;

export class Trainer {
  private readonly labelled: readonly LabelledVector[];
  private readonly alike: Float64Array[];

  constructor(
    readonly documents: readonly Document[],
    /** How rare words are: told by documents that the rows judged are not among. */
    rarity: Rarity,
  ) {
    const read = rowReader(rarity);
    this.labelled = documents.map((document) => ({
      vector: vectorOf(read(document.texts, namedIn(document)).counted, SIZE),
      answers: possibleFor(document),
      weight: document.weight,
    }));
    this.alike = likeness(this.labelled.map(({ vector }) => vector), SIZE);
  }

  /** Fits to all documents but those that `isLeftOut` names. */
  fit(isLeftOut: (document: Document) => boolean = () => false): Fitted {
    const used = this.documents.flatMap((document, at) => (isLeftOut(document) ? [] : [at]));
    return fit(this.labelled, this.alike, used, PRIORITIES.length, PENALTY);
  }

  weights(fitted: Fitted): ReturnType<typeof weightsOf> {
    return weightsOf(this.labelled, fitted, SIZE, PRIORITIES.length);
  }

  /** How a fit judges a document. */
  judge(fitted: Fitted, at: number): Judged {
    return { scores: [...fitted.scores[at]!], answer: AREAS.indexOf(this.documents[at]!.area) };
  }
}
