/** What is to be written in the tag columns, told before it is: new, changed, the same, or a person's and left. */
import { withOwnGoals, type OwnGoals } from "../../catalogue/goals";
import type { Language } from "../../language";
import type { TagColumn } from "../../language/tag-columns";
import type { CellValue, Grid } from "../../table/grid";
import type { TableOutline } from "../../table/outline";
import type { TaggedRow } from "../index";
import { cellText, taggedByText } from "./cell-text";
import { inOneGo } from "../../slices/in-one-go";
import { groupsOf, placeColumns, type ColumnPlaces } from "./places";
import { readCell } from "./read-cell";
import { LISTED, VALUE_COLUMNS, type ListedColumn, type SettledTags, type ValueColumn } from "./settled";
import { standing, type Standing, type StandingRow } from "./standing";
import { markIn, markOf, marksFrom, MOST_REMEMBERED, writtenText } from "./written";

export interface PlanMaterial {
  grids: readonly Grid[];
  /** All insatser of the workbook. */
  rows: readonly TaggedRow[];
  /** What is settled for each of them. */
  settled: readonly SettledTags[];
  /** Which of the rows are to be written; absent: all. */
  chosen?: ReadonlySet<number>;
  /** The wanted columns; the one that says who settled them always comes with them. */
  columns: readonly ValueColumn[];
  /** What the workbook remembers that we wrote; "" for nothing. */
  written: string;
  /** The workbook's own goals. */
  goals?: OwnGoals;
  language: Language;
}

/** same: it stands there already; kept: a person's own, which is left. */
export type CellFate = "new" | "changed" | "same" | "kept";

export interface PlannedCell {
  /** Which of the rows. */
  at: number;
  sheet: string;
  row: number;
  column: number;
  tag: TagColumn;
  /** What stands there. */
  before: CellValue;
  /** What is to stand there; "" for an empty cell. */
  text: string;
  fate: Exclude<CellFate, "same">;
  /** Which of the plan's headers stands above it, in a column that is new. */
  header?: number;
}

export interface PlannedHeader {
  sheet: string;
  row: number;
  column: number;
  tag: TagColumn;
  text: string;
}

/** A row that is written beside, known by the first cell of its insats. */
export interface PlannedRow {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
}

/** Cells where one of a few texts is chosen. */
export interface PlannedList {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  tag: ListedColumn;
}

export interface TagPlan {
  headers: readonly PlannedHeader[];
  /** Without those that stay the same. */
  cells: readonly PlannedCell[];
  /** The rows of these cells, as they were when they were tagged. */
  rows: readonly PlannedRow[];
  lists: readonly PlannedList[];
  counts: Readonly<Record<CellFate, number>>;
  /** How many columns are written, beside how many tables. */
  columns: number;
  tables: number;
  /** Tables without room for more columns: another table stands close to the right. */
  noRoom: readonly TableOutline[];
  /** What the workbook is to remember when the plan is carried out. */
  written: string;
}

export interface PlanProgress {
  done: number;
  of: number;
}

/** Makes the plan; yields where it stands before each row, so that the pane can breathe. */
export function* planning(material: PlanMaterial): Generator<PlanProgress, TagPlan> {
  const { grids, rows, written } = material;
  const finding = standing(grids, rows, written);
  for (let step = finding.next(); ; step = finding.next()) {
    if (step.done) return yield* planned(material, step.value);
    yield { done: 0, of: rows.length };
  }
}

function* planned(material: PlanMaterial, stands: Standing): Generator<PlanProgress, TagPlan> {
  const { rows, settled, chosen, columns, language } = material;
  const { places, ...layout } = layOut(material, stands);
  const cells: PlannedCell[] = [];
  const writtenRows: PlannedRow[] = [];
  const counts: Record<CellFate, number> = { new: 0, changed: 0, same: 0, kept: 0 };
  const written = new Map<string, string>();
  const isRemembered = (key: string) => written.size < MOST_REMEMBERED || written.has(key);
  for (const [at, row] of rows.entries()) {
    yield { done: at, of: rows.length };
    const key = stands.keys[at]!;
    const marks = stands.written.get(key);
    const place = places.get(row.table);
    if (!place || !isChosen(chosen, at)) {
      if (marks !== undefined && isRemembered(key)) written.set(key, marks);
      continue;
    }
    const now = stands.row(at);
    const found = withOwnGoals(material.goals, () => planRow(row, settled[at]!, now, columns, place, language));
    for (const { fate, tag, text } of found) {
      counts[fate]++;
      const header = place.headers.get(tag);
      if (fate !== "same") cells.push({ at, sheet: row.table.sheet, row: now.line, column: place.at.get(tag)!, tag, before: now.value(tag), text, fate, ...(header !== undefined && { header }) });
    }
    if (found.some(({ fate }) => fate === "new" || fate === "changed")) writtenRows.push(...plannedRow(row));
    const remembered = isRemembered(key) ? marksOf(found, marks) : null;
    if (remembered !== null) written.set(key, remembered);
  }
  return { ...layout, cells, rows: writtenRows, counts, written: writtenText(written) };
}

/** None for an insats whose texts stand in columns that the template does not know. */
function plannedRow({ table: { sheet }, insats: { cells } }: TaggedRow): PlannedRow[] {
  const first = (cells.name ?? Object.values(cells)[0])?.[0];
  return first ? [{ sheet, row: first.row, column: first.column, value: first.value }] : [];
}

const isChosen = (chosen: PlanMaterial["chosen"], at: number): boolean => !chosen || chosen.has(at);

/** What is to be remembered of a row; `null`: nothing, as long as something in it may be ours or a person's. */
function marksOf(cells: readonly RowCell[], marks: string | undefined): string | null {
  if (marks === undefined && cells.some(({ whose, fate }) => whose === "unsure" && fate === "kept")) return null;
  const ours = new Map(cells.flatMap(({ tag, fate, text }) => (fate === "kept" ? [] : [[tag, markOf(text)] as const])));
  return marksFrom((tag) => ours.get(tag) ?? markIn(marks, tag));
}

interface Place extends ColumnPlaces {
  /** Which of the plan's headers head the new columns. */
  headers: ReadonlyMap<TagColumn, number>;
}

interface Layout extends Pick<TagPlan, "headers" | "lists" | "noRoom" | "columns" | "tables"> {
  places: ReadonlyMap<TableOutline, Place>;
}

/** Where the columns stand beside the tables of the chosen rows. */
function layOut({ rows, chosen, columns, language }: PlanMaterial, stands: Standing): Layout {
  const chosenTables = new Set(columns.length === 0 ? [] : rows.flatMap(({ table }, at) => (isChosen(chosen, at) ? [table] : [])));
  const groups = groupsOf([...new Set(rows.map(({ table }) => table))]);
  const places = new Map<TableOutline, Place>();
  const headers: PlannedHeader[] = [];
  const lists: PlannedList[] = [];
  const noRoom: TableOutline[] = [];
  let tables = 0;
  for (const group of groups.filter((one) => one.tables.some((table) => chosenTables.has(table)))) {
    const { sheet, headerRow, area } = group;
    const found = placeColumns(group, groups, stands.cells(sheet), columns, language);
    if (!found) {
      noRoom.push(...group.tables);
      continue;
    }
    tables++;
    const place = { ...found, headers: new Map(found.added.map(({ tag }, i) => [tag, headers.length + i])) };
    for (const table of group.tables) places.set(table, place);
    headers.push(...found.added.map(({ tag, column, header }) => ({ sheet, row: headerRow, column, tag, text: header })));
    lists.push(...LISTED.filter((tag) => columns.includes(tag)).map((tag) => ({ sheet, row: headerRow + 1, column: found.at.get(tag)!, rows: area.rows - 1, tag })));
  }
  return { places, headers, lists, noRoom, tables, columns: columns.length === 0 ? 0 : columns.length + 1 };
}

/** Makes the plan in one go: for the CLI, tests and small workbooks. */
export function planTags(material: PlanMaterial): TagPlan {
  return inOneGo(planning(material));
}

interface RowCell {
  tag: TagColumn;
  before: string;
  text: string;
  fate: CellFate;
  whose: ReturnType<StandingRow["whose"]>;
}

function planRow(row: TaggedRow, settled: SettledTags, stands: StandingRow, columns: readonly ValueColumn[], place: ColumnPlaces, language: Language): RowCell[] {
  const byHand = new Set<ValueColumn>(settled.byHand);
  const cells = columns.map((tag): RowCell => {
    const whose = stands.whose(tag);
    const [before, text] = [stands.text(tag), cellText(tag, settled, language)];
    const isPersons = whose === "person" || whose === "emptied";
    if (isPersons) byHand.add(tag);
    const cell = { tag, before, text, whose };
    if (saysTheSame(tag, before, settled, row, language)) return { ...cell, text: before, fate: isPersons ? "kept" : "same" };
    if (!settled.byHand.includes(tag) && (isPersons || whose === "unsure")) return { ...cell, text: before, fate: "kept" };
    return { ...cell, fate: before === "" ? "new" : "changed" };
  });
  return [...cells, planTaggedBy(cells, byHand, stands, place, language)];
}

/** Whether a cell says what is settled, in whatever words. */
function saysTheSame(column: ValueColumn, before: string, settled: SettledTags, { region, year }: TaggedRow, language: Language): boolean {
  const text = cellText(column, settled, language);
  if (before === text) return true;
  const read = before === "" ? null : readCell(column, before, { region, year });
  return read !== null && cellText(column, { ...settled, ...read }, language) === text;
}

function planTaggedBy(cells: readonly RowCell[], byHand: ReadonlySet<ValueColumn>, stands: StandingRow, { at }: ColumnPlaces, language: Language): RowCell {
  const tag = "taggedBy";
  const [before, whose] = [stands.text(tag), stands.whose(tag)];
  const saysNothing = byHand.size === 0 && cells.every(({ text }) => text === "");
  const present = VALUE_COLUMNS.filter((column) => at.has(column));
  const text = saysNothing ? "" : taggedByText(byHand, present, language);
  const cell = { tag, before, text, whose } as const;
  if (before === text) return { ...cell, fate: "same" };
  if (whose === "person" || whose === "emptied" || whose === "unsure") return { ...cell, text: before, fate: "kept" };
  return { ...cell, fate: before === "" ? "new" : "changed" };
}
