/** `insats consolidate --columns` and `--with`: which columns stand in the table that is written. */
import { NOTHING_SAID, type AddedKind, type ColumnChoice, type Consolidation, type NationalTable, type OwnColumn } from "../../consolidation";
import { addedColumns } from "../../consolidation/added/columns";
import { plainText } from "../../text/words/normalise";
import type { ConsolidateRequest } from "../arguments";

/** Which of the reports' own columns are asked for. */
export function columnChoice({ columns }: Pick<ConsolidateRequest, "columns">): ColumnChoice {
  if (columns === undefined) return NOTHING_SAID;
  if (columns === "all" || columns === "none") return () => columns === "all";
  const asked = new Set(columns.map(plainText));
  return (header) => asked.has(plainText(header));
}

/** The headers asked for that none of the columns has. */
export function unknownColumns({ columns }: Pick<ConsolidateRequest, "columns">, own: readonly OwnColumn[]): string[] {
  if (columns === undefined || typeof columns === "string") return [];
  const known = new Set(own.map(({ header }) => plainText(header)));
  return columns.filter((header) => !known.has(plainText(header)));
}

/** A table that goes on from another, or from none, with the columns that are made of its rows. */
export function withAdded(table: NationalTable, kinds: readonly AddedKind[], { goals }: Consolidation, { language }: Pick<ConsolidateRequest, "language">): NationalTable {
  return kinds.length === 0 ? table : { ...table, added: addedColumns(kinds, { language, goals }) };
}
