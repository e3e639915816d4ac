/**
 * What the workbook remembers of how our sheets were laid out: with the cells as they stand, that makes a plan by which
 * a sheet that is written anew can be put back as it was. By the sheet's name, since one that has been renamed is the
 * user's.
 */
import type { PlannedSheet } from "../planned-sheets/plan";
import type { Filling } from "./filling";
import { heightsIn, stacked } from "./planned-looks";
import type { Send } from "./run";
import { digestOfSheet, type SheetDigest } from "./sheet-digest";

const KEY = "insatskollen_blad";
const VERSION = 2;

/** A plan without its cells, and what is needed to find them. */
export interface Layout {
  plan: Omit<PlannedSheet, "rows" | "links" | "heights">;
  heights: readonly [number, number][];
  /** The first row of a sheet with a table: its headers. */
  headers: readonly string[];
  /** The columns that links stand in. */
  linked: readonly number[];
  /** What a sheet without a table says; `null` for others. */
  said: SheetDigest | null;
}

export type Layouts = Readonly<Record<string, Layout>>;

/** Joined cells that are remembered of a sheet: with more of them a workbook would have no room for all that it remembers. */
const MOST_MERGES = 2_000;

/** How a sheet is laid out that has been written by a plan. */
export async function layoutOf({ plan: written, shown }: Filling): Promise<Layout> {
  const { rows, links, heights, ...plan } = written;
  const hasTable = plan.tables.length > 0;
  const merges = plan.merges.slice(0, MOST_MERGES);
  return {
    plan: { ...plan, merges, looks: stacked(plan.looks) },
    heights: heightsIn({ ...plan, merges, heights }),
    headers: hasTable ? (rows.at(0) ?? []).map(String) : [],
    linked: [...new Set(links.map(({ column }) => column))],
    said: hasTable ? null : await digestOfSheet(rows, plan, shown.written),
  };
}

/** The plan of a sheet laid out so, with these cells. */
export function planOf({ plan, heights }: Layout, cells: Pick<PlannedSheet, "rows" | "links">): PlannedSheet {
  return { ...plan, ...cells, heights: new Map(heights) };
}

/** A change of what is remembered, as a part of a command. */
export class RememberedLayouts {
  private before: unknown = null;
  private layouts: Layouts = {};
  /** What we have had it remember; the last is what it remembers if all went well. */
  private readonly after = new Set<unknown>();

  /** What is remembered now; what is damaged or not ours is nothing. */
  async recall(send: Send): Promise<Layouts> {
    this.before = await stored(send);
    return (this.layouts = layoutsFrom(this.before));
  }

  /** Gives what lines up the remembering of these too. `recall` comes first. */
  adding(layouts: Layouts): (workbook: Excel.Workbook) => void {
    this.layouts = { ...this.layouts, ...layouts };
    const text = JSON.stringify({ version: VERSION, sheets: this.layouts });
    this.after.add(text);
    return ({ settings }) => void settings.add(KEY, text);
  }

  async putBack(send: Send): Promise<void> {
    if (!this.after.has(await stored(send))) return;
    const { before } = this;
    await send(({ workbook: { settings } }) => (before === null ? settings.getItem(KEY).delete() : settings.add(KEY, before)));
  }
}

async function stored(send: Send): Promise<unknown> {
  const setting = await send(({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load("value"));
  return setting.isNullObject ? null : (setting.value as unknown);
}

function layoutsFrom(value: unknown): Layouts {
  try {
    const { version, sheets } = JSON.parse(String(value)) as { version?: unknown; sheets?: Layouts };
    return version === VERSION && sheets ? sheets : {};
  } catch {
    return {};
  }
}
