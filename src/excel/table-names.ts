/** Names for Excel tables that no other has, and formulas that follow when a table is called something else. */
import { firstFree } from "../table/free-names";

/** What planned tables are called in the workbook, by their planned names. */
export type TableNames = ReadonlyMap<string, string>;

/** The name, or the first of "name_2", "name_3" … that is free. */
export function freeTableName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? name : `${name}_${number}`));
}

/** Texts and quoted sheet names, which are passed over, and words with the bracket that makes them tables. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*\[?/gu;

/** The formula, asking the tables by what they are called. */
export function askingTables(formula: string, called: TableNames): string {
  return formula.replace(WORDS, (word) => {
    const name = word.endsWith("[") ? called.get(word.slice(0, -1)) : undefined;
    return name === undefined ? word : `${name}[`;
  });
}

/** The formula whatever the tables that it asks are called. */
export function withoutTables(formula: string): string {
  return formula.replace(WORDS, (word) => (word.endsWith("[") ? "[" : word));
}
