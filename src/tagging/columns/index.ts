/** From tags to cells: the columns beside a table, and the long sheet. */
export type { TagColumn } from "../../language/tag-columns";
export { cellText } from "./cell-text";
export { choicesOf } from "./choices";
export { longSheet, type LongSheet } from "./long-sheet";
export { planning, planTags, type CellFate, type PlanMaterial, type PlannedCell, type PlannedHeader, type PlannedList, type PlannedRow, type PlanProgress, type TagPlan } from "./plan";
export { isSingle, LISTED, settledByDefault, settledByHand, VALUE_COLUMNS, type ListedColumn, type SettledTags, type TagValues, type ValueColumn } from "./settled";
export { eachSettled, settledRows, settling, type SettledRow } from "./standing";
export { agendaTitle, areaTitle, erufTitle, goalTitle, goalTitleById, priorityTitle } from "./titles";
