/** What other insatser have told already: the same figure of the same project, or in the same words. */
import type { IndicatorFigure, Source } from "./figure";
import { eachPaused } from "../slices/each-paused";

export class SaidBefore {
  /** By what a figure is known by, who told it first. */
  private readonly tellers = new Map<string, Source>();

  /**
   * @param projects The sources that tell of one project have one number; those that tell of one alone have none.
   * @param passages The sentences that several sources have.
   */
  constructor(
    private readonly projects: ReadonlyMap<Source, number>,
    private readonly passages: ReadonlySet<number>,
  ) {}

  /** Whether another source has told what a figure is known by. */
  has(keys: readonly string[], source: Source): boolean {
    return keys.some((key) => (this.tellers.get(key) ?? source) !== source);
  }

  add(keys: readonly string[], source: Source): void {
    for (const key of keys) if (!this.tellers.has(key)) this.tellers.set(key, source);
  }

  /** What a figure is known by: it may be the same in the reports of two years without being told twice. */
  keysOf(figure: IndicatorFigure): string[] {
    const { source, passage } = figure;
    const project = this.projects.get(source);
    const known = [...(project === undefined ? [] : [`project ${project}`]), ...(passage !== null && this.passages.has(passage) ? [`passage ${passage}`] : [])];
    return known.map((what) => `${what} ${source.year} ${amountKey(figure)}`);
  }
}

/** The sentences that several sources have: most stand in one alone. Pauses now and then. */
export function* repeatedPassages(figures: readonly IndicatorFigure[]): Generator<undefined, Set<number>> {
  const first = new Map<number, Source>();
  const repeated = new Set<number>();
  yield* eachPaused(figures, ({ passage, source }) => {
    if (passage === null) return;
    const teller = first.get(passage);
    if (teller === undefined) first.set(passage, source);
    else if (teller !== source) repeated.add(passage);
  });
  return repeated;
}

/** The same for figures that say the same of one sort of thing, in whatever words. */
export function amountKey({ statement: { unit, counted, low, high, split } }: IndicatorFigure): string {
  const amount = `${unit} ${counted} ${low} ${high}`;
  return split === null ? amount : `${amount} ${split.women} ${split.men} ${split.womenShare} ${split.menShare}`;
}
