/**
 * A planned sheet in pieces, each small enough to be sent to the pane without it noticing, and put together again there.
 * Its lines stay packed in the pane until they are written: a hundred thousand of them would be a heap to keep.
 */
import type { LookArea, PlannedLine, PlannedLink, PlannedSheet } from "../../planned-sheets/plan";
import type { Area } from "../../table/grid";
import { batches } from "../threads/batches";
import { weightOf } from "../threads/grid-pieces";
import { PackedList, packPart, type PackedPart } from "../threads/packed-list";
import type { StringPool } from "../threads/string-pool";
import { without } from "../threads/without";

/** What there may be very much of in a sheet; everything else of it is its head. */
const BULK = ["rows", "heights", "looks", "merges", "links"] as const;
type Bulk = (typeof BULK)[number];

export type PlanHead = Omit<PlannedSheet, Bulk>;

/** Some more of a sheet; in all pieces together each row (packed), height, look, merge and link comes once, in order. */
export type PlanPiece = Partial<Pick<PlannedSheet, Exclude<Bulk, "rows" | "heights">> & { rows: PackedPart; heights: readonly (readonly [row: number, height: number])[] }>;

/** Rows of a piece weigh so much, all but the last of them. */
const WEIGHT = 100_000;
const ITEMS = 1000;

export function headOfPlan(plan: PlannedSheet): PlanHead {
  return without(plan, BULK);
}

export function* piecesOfPlan({ rows, heights, looks, merges, links }: PlannedSheet): Generator<PlanPiece> {
  let [part, weight]: [PlannedLine[], number] = [[], 0];
  for (const row of rows) {
    part.push(row);
    weight += weightOf(row);
    if (weight < WEIGHT) continue;
    yield { rows: packPart(part) };
    [part, weight] = [[], 0];
  }
  yield { rows: packPart(part) };
  for (const part of batches([...heights], ITEMS)) yield { heights: part };
  for (const part of batches(looks, ITEMS)) yield { looks: part };
  for (const part of batches(merges, ITEMS)) yield { merges: part };
  for (const part of batches(links, ITEMS)) yield { links: part };
}

/** A sheet that grows with each piece that is added to it. */
export class GrowingPlan {
  readonly plan: PlannedSheet;
  private readonly rows = new PackedList<PlannedLine>();
  private readonly heights = new Map<number, number>();
  private readonly looks: LookArea[] = [];
  private readonly merges: Area[] = [];
  private readonly links: PlannedLink[] = [];

  constructor(
    head: PlanHead,
    private readonly pool: StringPool,
  ) {
    const { rows, heights, looks, merges, links } = this;
    this.plan = { ...head, rows, heights, looks, merges, links };
  }

  add({ rows, heights = [], looks = [], merges = [], links = [] }: PlanPiece): void {
    const { pool } = this;
    if (rows) this.rows.add(rows);
    for (const [row, height] of heights) this.heights.set(row, height);
    for (const area of looks) this.looks.push({ ...area, look: pool.same(area.look) });
    this.merges.push(...merges);
    for (const link of links) this.links.push({ ...link, file: link.file && pool.same(link.file), sheet: pool.same(link.sheet), cell: pool.same(link.cell), tip: pool.same(link.tip) });
  }
}
