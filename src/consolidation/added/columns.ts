/** How the added columns are made. Needs the text model, which is large: to be fetched where somebody wants them. */
import type { OwnGoals } from "../../catalogue/goals";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import type { LongColumn } from "../sheets/columns";
import type { TableRow } from "../table";
import { figuresOfRow } from "./figures";
import type { AddedKey, AddedKind } from "./kinds";
import { tagsOfRow } from "./tags";

export interface AddedWishes {
  language: Language;
  /** The goals that files give as their region's own, by the files' numbers. */
  goals: ReadonlyMap<number, OwnGoals>;
}

/** The columns of some kinds, in order. */
export function addedColumns(kinds: readonly AddedKind[], { language, goals }: AddedWishes): LongColumn[] {
  const { added } = consolidationTexts[language].sheets.rows;
  const column = (key: AddedKey, type: LongColumn["type"], value: LongColumn["value"]): LongColumn => ({ key, header: added[key], type, value });
  const tags = ofLatest((row) => tagsOfRow(row, goals, language));
  const figures = ofLatest(figuresOfRow);
  const columns: Record<AddedKind, LongColumn[]> = {
    tags: [column("rusGoals", "string", (row) => tags(row).rusGoals), column("agenda2030", "string", (row) => tags(row).agenda2030)],
    figures: [
      column("women", "integer", (row) => figures(row).women),
      column("men", "integer", (row) => figures(row).men),
      column("total", "integer", (row) => figures(row).total),
      column("womenShare", "number", (row) => rounded(figures(row).womenShare)),
    ],
  };
  return kinds.flatMap((kind) => columns[kind]);
}

/** To a hundredth of a percent: thirty-five percent is 0.35 wherever it is read. */
const rounded = (share: number | null): number | null => share && Number(share.toFixed(4));

/** A row is asked about column by column, and nothing of it is kept when the next one comes. */
function ofLatest<T>(make: (row: TableRow) => T): (row: TableRow) => T {
  let latest: { row: TableRow; made: T } | null = null;
  return (row) => {
    if (latest?.row !== row) latest = { row, made: make(row) };
    return latest.made;
  };
}
