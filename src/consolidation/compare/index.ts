/** A report beside the national compilation. */
export * from "./comparing";
export * from "./differences";
export type { MeaningDifference, MeaningKind } from "./meaning";
