/** A report beside the national compilation. */
export * from "./comparing";
export { MEANING_KINDS, type MeaningDifference, type MeaningKind } from "./meaning";
