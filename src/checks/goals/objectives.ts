/** Objectives of the European Regional Development Fund in a cell: each specific one lies under one of the policy, by its first digit. */
import { codedGoal } from "../../catalogue/goals";
import { numberBefore } from "../../text/goal-references";
import type { Span } from "../../text/sentences";
import { frameworkOf, type GoalText } from "./goal-text";

interface Objective extends Span {
  code: string;
}

const POLICY = /^(?:po|politiskt mål|policymål)$/;
const SPECIFIC = /^(?:sm|särskilt mål|specifikt mål)$/;
/** Most cells name no objective of the fund, and are not read for them. */
const MAY_NAME_POLICY = /PO|poli(?:tiskt|cy)|Europ/i;
/** So near the name goes with the number. */
const NEXT = 6;
/** What parts one statement from the next. */
const APART = /[\n;•]/;
/** Characters from a policy objective to one under it. */
const FARTHEST = 160;

const byNumber = (cell: GoalText, level: RegExp, code: RegExp): Objective[] =>
  cell.numbers.filter((goal) => level.test(goal.level) && code.test(goal.number)).map(({ number, start, end }) => ({ code: number.replace(/[:,]/, "."), start, end }));

const policiesIn = (cell: GoalText): Objective[] => [...byNumber(cell, POLICY, /^[1-5]$/), ...cell.coded("policyObjectives").map(({ value, start, end }) => ({ code: value.code, start, end }))];

/** Those by number, and those by name, with the number right before it. */
function specificsIn(cell: GoalText): Objective[] {
  const numbered = byNumber(cell, SPECIFIC, /^[1-5][.,:][1-8]$/);
  const named = cell.coded("specificObjectives").map(({ value, start, end }) => ({ code: value.code, start: numberBefore(cell.text, start)?.start ?? start, end }));
  return [...numbered, ...named.filter(({ start }) => !numbered.some((other) => other.start <= start && start - other.end <= NEXT))];
}

export interface Misplaced extends Span {
  /** The specific objective, and the two of the policy: that it stands under, and that it belongs to. */
  goal: string;
  area: string;
  right: string;
}

const called = (code: string) => [code, codedGoal("policyObjectives", code)?.name].filter(Boolean).join(" ");

/** Specific objectives that stand in one statement with objectives of the policy that are all others than their own. */
export function misplacedObjectives(cell: GoalText): Misplaced[] {
  const policies = MAY_NAME_POLICY.test(cell.text) ? policiesIn(cell) : [];
  if (policies.length === 0) return [];
  return specificsIn(cell).flatMap(({ code, start, end }) => {
    const framework = frameworkOf(cell, { start, end });
    // Other programmes number theirs in their own way.
    if (framework !== null && framework !== "eruf" && framework !== "rus") return [];
    const above = policies.filter((policy) => policy.end <= start && start - policy.end <= FARTHEST && !APART.test(cell.text.slice(policy.end, start)));
    const policy = code[0]!;
    if (above.length === 0 || above.some((one) => one.code === policy)) return [];
    return [{ start, end, goal: code, area: `politiskt mål ${called(above.at(-1)!.code)}`, right: `politiskt mål ${called(policy)}` }];
  });
}
