/** What other insatser have told already: the same figure of the same project, or in the same words. */
import type { IndicatorFigure, Source } from "./figure";

export class SaidBefore {
  /** By what a figure is known by, who told it first. */
  private readonly tellers = new Map<string, Source>();

  /** @param projects The sources that tell of one project have one number. */
  constructor(private readonly projects: ReadonlyMap<Source, number>) {}

  /** Whether another insats has told the figure. */
  has(figure: IndicatorFigure): boolean {
    return this.keysOf(figure).some((key) => (this.tellers.get(key) ?? figure.source) !== figure.source);
  }

  add(figure: IndicatorFigure): void {
    for (const key of this.keysOf(figure)) if (!this.tellers.has(key)) this.tellers.set(key, figure.source);
  }

  private keysOf(figure: IndicatorFigure): string[] {
    const amount = amountKey(figure);
    const project = this.projects.get(figure.source);
    return [...(project === undefined ? [] : [`project ${project} ${amount}`]), ...(figure.passage === null ? [] : [`passage ${figure.passage} ${amount}`])];
  }
}

/** The same for figures that say the same of one sort of thing, in whatever words. */
export function amountKey({ statement: { unit, counted, low, high, split } }: IndicatorFigure): string {
  return [unit, counted, low, high, ...(split === null ? [] : [split.women, split.men, split.womenShare, split.menShare])].join("|");
}
