/** A national table written anew: what the files have changed since, and what a person has made of it. */
export { absentFiles } from "./keeping";
export { refreshing, type Refreshed } from "./refreshing";
export { settling } from "./settled";
export * from "./told";
export { rowsSheetAmong } from "./needed-columns";
export { readingWritten, takenAway, type WrittenTable } from "./written";
