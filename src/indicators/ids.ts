/** Names of figures that outlive a sheet on which rows are moved. */
import { digestOf, writtenDigest } from "../text/likeness/digest";
import type { IndicatorFigure } from "./figure";

/** Gives ids; what is told once more by the same insats in the same words is told apart by a number. */
export class FigureIds {
  private readonly used = new Map<string, number>();

  /** The id of words of a source. */
  of(region: string | null, name: string, words: string): string {
    return this.numbered(writtenDigest(digestOf(`${region}\n${name}\n${words}`)));
  }

  /** The id among the figures of several readings. */
  among(figure: IndicatorFigure): string {
    return this.numbered(figure.id.split(".")[0]!);
  }

  private numbered(id: string): string {
    const times = (this.used.get(id) ?? 0) + 1;
    this.used.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  }
}
