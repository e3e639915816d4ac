/** Reads the table "RUS-mål": the goals that a workbook says are a region's own. */
import { findRegion, regionByCode } from "../../catalogue";
import type { Goal } from "../../catalogue/goal";
import { goalsOfRegion, type OwnGoals } from "../../catalogue/goals";
import { ownGoalsTexts, type OwnGoalField } from "../../language/own-goals";
import { digestOf, writtenDigest } from "../../text/likeness/digest";
import { plainText, squeezeSpaces } from "../../text/words/normalise";
import type { Area, Grid } from "../grid";

/** Many times more than any strategy has. */
const MOST_GOALS = 2_000;
/** A header stands near the top of its sheet. */
const HEADER_ROWS = 20;

const names = new Set(Object.values(ownGoalsTexts).map(({ sheet }) => plainText(sheet)));
const fields = new Map(Object.values(ownGoalsTexts).flatMap(({ headers }) => Object.entries(headers).map(([field, header]) => [plainText(header), field as OwnGoalField] as const)));

/** A sheet or an Excel table called so; names of Excel tables have no hyphens and spaces. */
const isCalledSo = (name: string): boolean => names.has(plainText(name.replaceAll("_", " ")));

type Row = Readonly<Partial<Record<OwnGoalField, string>>>;

interface Draft extends Goal {
  /** What the row says of the goal above, by number or name. */
  above: string;
  /** The catalogue's goal that the row gives; absent: one that the catalogue does not know. */
  known?: Goal;
}

/** Rows of the table that hold a goal and count for nothing. */
export interface UnreadGoals {
  /** Nobody knows whose they are: neither the row nor the workbook says a region that we know. */
  ofNoRegion: number;
  /** They stand after the first two thousand. */
  tooMany: number;
}

/** The own goals in a workbook, by county code. `region`: whose they are where a row does not say. */
export function readOwnGoals(grids: readonly Grid[], region: string | null): { goals: OwnGoals; unread: UnreadGoals } {
  const byRegion = new Map<string, Draft[]>();
  const rows = grids.flatMap((grid) => rowsOf(grid)).filter(({ name, number }) => name !== undefined || number !== undefined);
  let ofNoRegion = 0;
  for (const row of rows.slice(0, MOST_GOALS)) {
    const code = row.region === undefined ? region : ((regionByCode(row.region) ?? findRegion(row.region))?.code ?? null);
    if (code === null) ofNoRegion++;
    else {
      const goals = byRegion.get(code) ?? [];
      byRegion.set(code, [...goals, goalOf(row, code, new Set(goals.map(({ id }) => id)))]);
    }
  }
  const goals = Object.fromEntries([...byRegion].map(([code, drafts]) => [code, [...withParents(drafts), ...stillKnown(code, drafts)]]));
  return { goals, unread: { ofNoRegion, tooMany: Math.max(0, rows.length - MOST_GOALS) } };
}

function rowsOf(grid: Grid): Row[] {
  const table = grid.tables.find(({ name }) => isCalledSo(name));
  if (table) return rowsIn(grid, table);
  return isCalledSo(grid.name) ? rowsIn(grid, usedArea(grid)) : [];
}

function usedArea({ firstRow, firstColumn, values }: Grid): Area {
  return { row: firstRow, column: firstColumn, rows: values.length, columns: values.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** The rows of a block by their headers; none where no header is found. */
function rowsIn(grid: Grid, area: Area): Row[] {
  const text = (row: number, column: number) => squeezeSpaces(String(grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? ""));
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const end = area.row + area.rows;
  for (let row = area.row; row < Math.min(end, area.row + HEADER_ROWS); row++) {
    const header = columns.flatMap((column): (readonly [OwnGoalField, number])[] => {
      const field = fields.get(plainText(text(row, column)));
      return field ? [[field, column]] : [];
    });
    const found = new Set(header.map(([field]) => field));
    if (!found.has("name") || !(found.has("level") || found.has("number"))) continue;
    const below = Array.from({ length: end - row - 1 }, (_, at) => row + 1 + at);
    return below.map((line) => Object.fromEntries(header.flatMap(([field, column]) => (text(line, column) === "" ? [] : [[field, text(line, column)]]))));
  }
  return [];
}

/** A goal that the catalogue knows by the same name keeps its id and spellings. */
function goalOf({ level, number, name, parent = "", from, to }: Row, code: string, taken: ReadonlySet<string>): Draft {
  const [first, last] = [yearIn(from), yearIn(to)];
  const said = {
    level: level?.toLowerCase() ?? null,
    number: number?.replaceAll(",", ".") ?? null,
    name: name ?? null,
    ...(first !== null && { from: first }),
    ...(last !== null && { to: last }),
  };
  const known = knownAs(said, code, taken);
  return {
    id: known?.id ?? freeId(`${code}-${writtenDigest(digestOf([level, number, name].join(" "))).slice(0, 6)}`, taken),
    ...said,
    ...(known?.inferred && { inferred: true }),
    ...(known?.spellings && { spellings: known.spellings }),
    ...(known?.seen && { seen: known.seen }),
    parent: null,
    status: "goal",
    above: plainText(parent),
    ...(known && { known }),
  };
}

type Said = Pick<Goal, "level" | "number" | "name" | "from" | "to">;

/** The catalogue's goal of the same name; of several the likest. One that has no name is known by all else that is said of it. */
function knownAs(said: Said, code: string, taken: ReadonlySet<string>): Goal | undefined {
  const { name } = said;
  const likeness = (goal: Goal) => (["number", "level", "from", "to"] as const).filter((field) => goal[field] === said[field]).length;
  const alike = goalsOfRegion(code, null).filter((goal) => {
    if (goal.status !== "goal" || taken.has(goal.id)) return false;
    return name === null || goal.name === null ? name === goal.name && likeness(goal) === 4 : plainText(goal.name) === plainText(name);
  });
  return alike.sort((one, other) => likeness(other) - likeness(one))[0];
}

/**
 * What the catalogue knows besides goals in force, and the table does not speak of: other wordings of goals that still
 * stand in it, and what is written as a goal but is none, or none any more.
 */
function stillKnown(code: string, drafts: readonly Draft[]): Goal[] {
  const ids = new Set(drafts.map(({ id }) => id));
  const names = new Set(drafts.flatMap(({ name }) => (name === null ? [] : [plainText(name)])));
  return goalsOfRegion(code, null).filter(({ status, name, variantOf }) => status !== "goal" && !(name !== null && names.has(plainText(name))) && (variantOf === undefined || ids.has(variantOf)));
}

function yearIn(text: string | undefined): number | null {
  return text !== undefined && /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function withParents(drafts: readonly Draft[]): Goal[] {
  const byWords = new Map<string, string>();
  const byId = new Map(drafts.map((draft) => [draft.id, wordsOf(draft)]));
  for (const [id, all] of byId) for (const words of all) if (!byWords.has(words)) byWords.set(words, id);
  return drafts.map(({ above, known, ...goal }) => {
    // Of several goals that are called so, the one that the catalogue knows to be meant.
    const meant = known?.parent ?? null;
    const parent = above === "" ? undefined : meant !== null && byId.get(meant)?.includes(above) ? meant : byWords.get(above);
    return parent === undefined || parent === goal.id ? goal : { ...goal, parent };
  });
}

/** What a row below may call a goal. */
function wordsOf({ number, name }: Goal): string[] {
  return [number, name, `${number} ${name}`].flatMap((words) => (words === null ? [] : [plainText(words)]));
}
