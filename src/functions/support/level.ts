/** The argument `nivå`: a level of goals by the region's own word for it. */
import type { Goal } from "../../catalogue/goal";
import { goalsOfRegion } from "../../catalogue/goals";
import { isLeftOut } from "./left-out";
import { notThere, told, wrongKind } from "./problems";

type IsOfLevel = (goal: Goal | null) => boolean;

/**
 * A function that tells for a region which goals are of the level asked for; it throws #SAKNAS! for a level that the region
 * does not have. Left out, or a reference to an empty cell: goals of every level. Throws #VÄRDEFEL! for what is no word.
 */
export function levelAsked(asked: unknown): (region: string) => IsOfLevel {
  if (isLeftOut(asked)) return () => () => true;
  if (typeof asked !== "string") throw wrongKind(({ notLevel }) => notLevel);
  const level = asked.trim().toLowerCase();
  return (region) => {
    const known = new Set(goalsOfRegion(region, null).flatMap((goal) => goal.level ?? []));
    if (!known.has(level)) throw notThere(({ noLevel }) => noLevel({ asked: told(asked.trim()), known: [...known].join(", ") }));
    return (goal) => goal?.level === level;
  };
}
