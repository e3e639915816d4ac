/** What a person may correct of what was recognised, in the open workbook or in a file that was gathered. */
import type { CellRef } from "../../checks/check";
import { headerKey, type TableOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";

export type TableCorrection = NonNullable<Corrections["tables"]>[string];

/** Who takes the corrections. */
export interface Correcting {
  /** Corrects region, year, template or what is known of the tables. */
  correct(change: (before: Corrections) => Corrections): Promise<void>;
  /** Corrects one table, leaving what was corrected of it before. */
  correctTable(table: TableOutline, correction: TableCorrection): Promise<void>;
  /** Shows a cell; absent where the workbook is not the open one. */
  show?(cell: CellRef): Promise<void>;
}

/** Corrections with one table's added to what was corrected of it before. */
export function withTable(before: Corrections, table: TableOutline, correction: TableCorrection): Corrections {
  const key = headerKey(table);
  const known = before.tables?.[key];
  const columns = { ...known?.columns, ...correction.columns };
  return { ...before, tables: { ...before.tables, [key]: { ...known, ...correction, ...(Object.keys(columns).length > 0 && { columns }) } } };
}
