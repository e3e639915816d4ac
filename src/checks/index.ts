/** The door of the checks: what the panes, the CLI and the functions ask for. */
export { checkById, checks } from "./list";
export { tableChecks } from "./scope";
export { checking, runChecks, type CheckOptions, type Progress } from "./run";
export { acrossChecks, comparing } from "./across";
export type { Comparison, FileFinding } from "./across/across";
export { describeFinding, type Description } from "./describe";
export { combineFixes, type CombinedFix } from "./fix";
export { SEVERITY_ORDER } from "./passes/sort";
