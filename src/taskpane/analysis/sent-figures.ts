/** Figures on their way to the pane: their sources go before them, each once, and a figure names its own by its place. */
import type { IndicatorFigure, IndicatorReading, Source } from "../../indicators/figure";

export interface SentFigure extends Omit<IndicatorFigure, "source"> {
  source: number;
}

/** Makes figures such as are sent. */
export function sendingFigures(sources: readonly Source[]): (figure: IndicatorFigure) => SentFigure {
  const places = new Map(sources.map((source, place) => [source, place]));
  return ({ source, ...figure }) => ({ ...figure, source: places.get(source)! });
}

/** A reading that grows with what comes in. */
export class ReceivedReading implements IndicatorReading {
  readonly sources: Source[] = [];
  readonly figures: IndicatorFigure[] = [];

  addSources(sources: readonly Source[]): void {
    this.sources.push(...sources);
  }

  addFigures(figures: readonly SentFigure[]): void {
    for (const { source, ...figure } of figures) this.figures.push({ ...figure, source: this.sources[source]! });
  }
}
