/** Many regions' workbooks as one national table: its rows, what would be counted twice, what is missing. */
export { ADDED_KINDS, type AddedKind } from "./added/kinds";
export * from "./compare";
export { Consolidation, type GatheredFile, type Source } from "./consolidation";
export { DUPLICATE_CHOICES, type Duplicate, type DuplicateChoice, type DuplicateKind } from "./duplicates";
export { uncounted, withChoices } from "./duplicates/counted";
export type { GatheredTable } from "./gathering";
export { countOrSign, overviewOf, type Overview, type RegionOverview } from "./overview";
export { inOfficialOrder } from "./order";
export { NOTHING_SAID, ownColumns, withColumns, type ColumnChoice, type OwnColumn } from "./own-columns";
export * from "./row";
export * from "./refresh";
export type { NationalTable, ToldColumn } from "./table";
export type { ToldPlace } from "./told-place";
export type { WordPiece } from "./words/pieces";
