/** What insatser say in numbers: figures out of prose, what is left out of sums, summaries, coverage. */
export { leavingOut, leftOut } from "./counting";
export { coverage, type Coverage } from "./coverage";
export type * from "./figure";
export { GROUP_KEYS, groupsOf, type Group, type GroupKey } from "./groups";
export { figuring, joined, readIndicators, type FiguringProgress } from "./reading";
export { DEFAULT_RULES, type CountingRules, type LeftOutWhy } from "./rules";
export { groupTitle, titleOf } from "./titles";
export { summarise, summarising, summingByGroup, type Summary, type SummaryQuestion } from "./summary";
export type { SplitSum, Sum } from "./sums";
export { wholesOf } from "./wholes";
