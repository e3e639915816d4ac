/** What insatser say in numbers: figures out of prose, what is left out of sums, summaries, coverage. */
export { leftOut } from "./counting";
export { coverage, type Coverage } from "./coverage";
export type * from "./figure";
export type { Group, GroupKey } from "./groups";
export { nounBeside } from "./noun-beside";
export { joined, readIndicators } from "./reading";
export { DEFAULT_RULES, type LeftOutWhy } from "./rules";
export { titleOf } from "./titles";
export { summarise, summingByGroup, type Summary } from "./summary";
export type { SplitSum, Sum } from "./sums";
export { wholesOf } from "./wholes";
