/** A report beside the national compilation. */
export * from "./comparing";
export type { MeaningDifference, MeaningKind } from "./meaning";
