/** What the figures rest on: how many insatser tell anything in numbers, and which do not tell women and men apart. */
import type { Statement } from "../text/statements";
import type { IndicatorReading, Source } from "./figure";

export interface Coverage {
  insatser: number;
  /** Insatser that tell of something reached in numbers; it does not matter whether it is left out of sums. */
  withFigures: number;
  /** Those that tell women and men apart in it. */
  withSplit: number;
  /** The insatser that do not, in order: whom to ask. */
  withoutSplit: readonly Source[];
}

/** Whether a statement tells of something that was reached. */
export function tellsOutcome({ kind }: Statement): boolean {
  return kind === "outcome";
}

/** Whether a statement tells women and men apart in something that was reached. */
export function tellsSplit(statement: Statement): boolean {
  const { split } = statement;
  return split !== null && tellsOutcome(statement) && (["women", "men", "womenShare", "menShare"] as const).some((field) => split[field] !== null);
}

export function coverage({ sources, figures }: IndicatorReading): Coverage {
  const sourcesOf = (tells: (statement: Statement) => boolean) => new Set(figures.filter(({ statement }) => tells(statement)).map(({ source }) => source));
  const [telling, splitting] = [sourcesOf(tellsOutcome), sourcesOf(tellsSplit)];
  const insatser = sources.filter(({ kind }) => kind === "insats");
  return {
    insatser: insatser.length,
    withFigures: insatser.filter((source) => telling.has(source)).length,
    withSplit: insatser.filter((source) => splitting.has(source)).length,
    withoutSplit: insatser.filter((source) => !splitting.has(source)),
  };
}
