/** Many regions' workbooks as one national table: its rows, what would be counted twice, what is missing. */
export { officialPlace, type GatheredAnswer, type GatheredQuestion } from "./answers";
export { ADDED_KINDS, type AddedKind } from "./added/kinds";
export * from "./compare";
export { Consolidation, type GatheredFile, type Source } from "./consolidation";
export { DUPLICATE_CHOICES, DUPLICATE_KINDS, type Duplicate, type DuplicateChoice, type DuplicateKind } from "./duplicates";
export { uncounted, withChoices } from "./duplicates/counted";
export type { GatheredTable } from "./gathering";
export { overviewOf, type Overview, type RegionOverview, type SectionCount, type SectionState } from "./overview";
export { inOfficialOrder } from "./order";
export { NOTHING_SAID, ownColumns, withColumns, type ColumnChoice, type OwnColumn } from "./own-columns";
export * from "./row";
export * from "./refresh";
export type { ByHand, CellColumn, Mark, NationalTable, Origin, TableRow } from "./table";
export { wordDifference } from "./words/difference";
export { shortenedPieces, type WordPiece } from "./words/pieces";
