/** A report beside the national compilation. */
export { gatheredAlone } from "./alone";
export * from "./comparing";
export * from "./differences";
export type { MeaningDifference, MeaningKind } from "./meaning";
