/**
 * What a row names, as kinds that the text model counts beside the words: the areas that its region's goals lie in,
 * objectives of the regional fund, areas of the national strategy.
 */
import { findNationalAreas } from "../../catalogue/goals";
import type { NamedReferences, RowTexts } from "../tag";
import { scaled } from "./counted-words";
import { kindOfTerm } from "./features";
import goalPriorities from "./goal-priorities.json";

export type NamedGoals = Pick<NamedReferences, "goals" | "eruf">;

/** Where it is not known whose goals these are. */
export const NOTHING_NAMED: NamedGoals = { goals: [], eruf: [] };

const PRIORITIES: Readonly<Record<string, readonly string[]>> = goalPriorities.goals;

/** What is named speaks beside the content, and does not outvote it. */
const NAMED = 0.55;
/** Goals span more than the area that they lie in most: they count less than what is named outright. */
const GOALS = 0.3;

/** How much each kind counts. */
export function namedKinds(texts: RowTexts, { goals, eruf }: NamedGoals): Map<string, number> {
  const areasOfGoals = new Map<string, number>();
  for (const { id } of goals) {
    const priorities = PRIORITIES[id] ?? [];
    for (const priority of priorities) add(areasOfGoals, `goal ${priority[0]!}`, 1 / priorities.length);
  }
  const counted = scaled(areasOfGoals, (_, count) => count);
  for (const [kind, value] of counted) counted.set(kind, value * GOALS);
  for (const kind of kindsOf(eruf.map(({ code }) => `eruf ${code}`))) counted.set(...kind);
  for (const kind of kindsOf(Object.values(texts).flatMap((text) => findNationalAreas(text).map(({ value }) => `area ${value.area}`)))) counted.set(...kind);
  return counted;
}

/** What is named outright; it counts as much together, however much is named. */
function kindsOf(named: readonly string[]): Map<string, number> {
  const kinds = scaled(new Map(named.map((of) => [kindOfTerm(of), 1])), (_, count) => count);
  for (const [kind, value] of kinds) kinds.set(kind, value * NAMED);
  return kinds;
}

function add(counts: Map<string, number>, of: string, count: number): void {
  const kind = kindOfTerm(of);
  counts.set(kind, (counts.get(kind) ?? 0) + count);
}
