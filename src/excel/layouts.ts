/**
 * What the workbook remembers of how our sheets were laid out: with the cells as they stand, that makes a plan by which
 * a sheet that is written anew can be put back as it was. By the sheet's name, since one that has been renamed is the
 * user's.
 */
import type { SheetPlan } from "../planned-sheets/plan";
import { heightsIn } from "./planned-looks";
import type { Send } from "./run";

const KEY = "insatskollen_blad";

/** A plan without its cells, and what is needed to find them. */
export interface Layout {
  plan: Omit<SheetPlan, "rows" | "links" | "heights">;
  heights: readonly [number, number][];
  /** The first row of a sheet with a table: its headers. */
  headers: readonly string[];
  /** The columns that links stand in. */
  linked: readonly number[];
  /** How many cells of the sheet we filled; not known of sheets that were written before it was remembered. */
  filled?: number;
}

export type Layouts = Readonly<Record<string, Layout>>;

export function layoutOf({ rows, links, heights, ...plan }: SheetPlan): Layout {
  const headers = plan.tables.length > 0 ? (rows[0] ?? []).map(String) : [];
  return { plan, heights: heightsIn({ ...plan, heights }), headers, linked: [...new Set(links.map(({ column }) => column))], filled: filledIn(rows) };
}

/** How many cells hold something. */
export function filledIn(rows: SheetPlan["rows"]): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null && cell !== "").length, 0);
}

/** The plan of a sheet laid out so, with these cells. */
export function planOf({ plan, heights }: Layout, cells: Pick<SheetPlan, "rows" | "links">): SheetPlan {
  return { ...plan, ...cells, heights: new Map(heights) };
}

/** A change of what is remembered, as a part of a command. */
export class RememberedLayouts {
  private before: unknown = null;
  private after: string | null = null;

  get begun(): boolean {
    return this.after !== null;
  }

  /** What is remembered now; what is damaged or not ours is nothing. */
  async recall(send: Send): Promise<Layouts> {
    this.before = await stored(send);
    return layoutsFrom(this.before);
  }

  /** Remembers these too. `recall` comes first. */
  async add(send: Send, layouts: Layouts): Promise<void> {
    this.after = JSON.stringify({ version: 1, sheets: { ...layoutsFrom(this.before), ...layouts } });
    await put(send, this.after);
  }

  async putBack(send: Send): Promise<void> {
    if (this.after !== null && (await stored(send)) === this.after) await put(send, this.before);
  }
}

async function stored(send: Send): Promise<unknown> {
  const setting = await send(({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load("value"));
  return setting.isNullObject ? null : (setting.value as unknown);
}

async function put(send: Send, value: unknown): Promise<void> {
  await send(({ workbook: { settings } }) => (value === null ? settings.getItem(KEY).delete() : settings.add(KEY, value)));
}

function layoutsFrom(value: unknown): Layouts {
  try {
    const { version, sheets } = JSON.parse(String(value)) as { version?: unknown; sheets?: Layouts };
    return version === 1 && sheets ? sheets : {};
  } catch {
    return {};
  }
}
