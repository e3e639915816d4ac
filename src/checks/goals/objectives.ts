/** Objectives of the European Regional Development Fund in a cell: each specific one lies under one of the policy, by its first digit. */
import { codedGoal } from "../../catalogue/goals";
import type { Span } from "../../text/sentences";
import { frameworkOf, type GoalText } from "./goal-text";

interface Objective extends Span {
  code: string;
}

const BEGINNING = "(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d])";
const POLICY = new RegExp(`${BEGINNING}(?:PO|politiskt\\s{1,3}mål|policymål)\\s{0,3}:?\\s{0,3}([1-5])(?![\\d%]|[.,:]\\d)`, "gi");
const SPECIFIC = new RegExp(`${BEGINNING}(?:SM|R?SO|(?:särskilt|specifikt)\\s{1,3}mål)\\s{0,3}:?\\s{0,3}([1-5][.:,][1-8])(?![\\d%])`, "gi");
/** The number before a name: "1.5 Förbättra …". */
const OWN_NUMBER = /[1-5][.:][1-8]\.?[\s,:–-]{1,3}$/;
/** So near the name goes with the number. */
const OWN_NUMBER_REACH = 6;
/** What parts one statement from the next. */
const APART = /[\n;•]/;
/** Most cells name no objective of the fund, and are not read for them. */
const MAY_NAME_POLICY = /PO|poli(?:tiskt|cy)|Europ/i;
/** Characters from a policy objective to one under it. */
const FARTHEST = 160;

const policiesIn = (cell: GoalText): Objective[] => [
  ...[...cell.text.matchAll(POLICY)].map(({ 0: whole, 1: code, index }) => ({ code: code!, start: index, end: index + whole.length })),
  ...cell.coded("policyObjectives").map(({ value, start, end }) => ({ code: value.code, start, end })),
];

function specificsIn(cell: GoalText): Objective[] {
  const named = cell.coded("specificObjectives").map(({ value, start, end }) => ({ code: value.code, start: start - (OWN_NUMBER.exec(cell.text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0), end }));
  const numbered = [...cell.text.matchAll(SPECIFIC)].map(({ 0: whole, 1: code, index }) => ({ code: code!.replace(/[:,]/, "."), start: index, end: index + whole.length }));
  return [...numbered, ...named.filter(({ start }) => !numbered.some(({ end }) => Math.abs(start - end) < OWN_NUMBER_REACH))];
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
