/** Which figures are left out of sums, so that nothing is counted twice and nothing that was not reached is counted. */
import { inOneGo } from "../slices/in-one-go";
import type { StatementKind } from "../text/statements";
import type { IndicatorFigure, IndicatorReading } from "./figure";
import { eachPaused } from "../slices/each-paused";
import type { CountingRules, LeftOutWhy } from "./rules";
import { repeatedPassages, SaidBefore } from "./said-before";
import { sameProjects } from "./same-projects";
import { saidInInsats } from "./within-insats";

const NOT_REACHED: Readonly<Record<StatementKind, LeftOutWhy | null>> = {
  outcome: null,
  target: "target",
  expected: "expected",
  "within-gender rate": "rate",
  population: "population",
  comparison: "comparison",
};

/**
 * What is left out and why, by the figures' ids. Of what is told several times the first counts. A reason that the user
 * allows is as if it were not there, and what the user took in or out by hand stays so. Pauses now and then.
 */
export function* leavingOut({ sources, figures }: IndicatorReading, { allowed, taken }: CountingRules): Generator<undefined, Map<string, LeftOutWhy>> {
  const leftOut = new Map<string, LeftOutWhy>();
  const isHeeded = (why: LeftOutWhy | null | undefined): why is LeftOutWhy => why !== null && why !== undefined && !allowed.includes(why);
  const said = new SaidBefore(yield* sameProjects(sources), yield* repeatedPassages(figures));
  const toldByInsatser = new Set<string | null>();
  yield* eachPaused(sources, ({ kind, region }) => kind === "insats" && toldByInsatser.add(region));
  for (const own of bySource(figures)) {
    const within = saidInInsats(own);
    yield* eachPaused(own, (figure) => {
      const { source, statement } = figure;
      const keys = said.keysOf(figure);
      const hand = taken.get(figure.id);
      const isInAnswer = source.kind === "answer" && toldByInsatser.has(source.region);
      const whys = [NOT_REACHED[statement.kind], within.get(figure), said.has(keys, source) ? ("sameInsats" as const) : null, isInAnswer ? ("answer" as const) : null];
      const why = hand === undefined ? whys.find(isHeeded) : hand ? undefined : "byHand";
      if (why !== undefined) leftOut.set(figure.id, why);
      else said.add(keys, source);
    });
  }
  return leftOut;
}

/** What is left out and why, in one go: for the CLI, tests and small workbooks. */
export function leftOut(reading: IndicatorReading, rules: CountingRules): Map<string, LeftOutWhy> {
  return inOneGo(leavingOut(reading, rules));
}

/** The figures of one insats or answer after the other. */
function* bySource(figures: readonly IndicatorFigure[]): Generator<readonly IndicatorFigure[]> {
  for (let from = 0, to = 0; from < figures.length; from = to) {
    while (to < figures.length && figures[to]!.source === figures[from]!.source) to += 1;
    yield figures.slice(from, to);
  }
}
