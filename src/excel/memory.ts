/**
 * What the add-in remembers in the workbook, so that colleagues who open it share it: one of the workbook's settings,
 * kept as JSON text. Anything there that is not ours, from another version or damaged reads as nothing remembered and
 * is not deleted; it is replaced first when the user has us remember something. Never written in answer to a change
 * event: that would empty Excel's undo.
 */
import { COLUMN_ROLES, type ColumnRole } from "../catalogue/template";
import type { Corrections } from "../table/reading";
import { ExcelProblem, type Ignored, type WorkbookMemory } from "./port";
import type { Run, Send } from "./run";

const KEY = "insatskollen";
/** Characters. Far beyond any real use, far below what a request takes. */
const LARGEST = 1_000_000;

/** What is remembered; empty when nothing is, or nothing that can be understood. */
export async function recall(run: Run): Promise<WorkbookMemory> {
  return memoryFrom(await stored(run));
}

/** Remembers this instead of what was remembered. Rejects with `tooLarge` beyond a million characters. */
export async function remember(run: Run, memory: WorkbookMemory): Promise<void> {
  const text = textOf(memory);
  try {
    await run((send) => send(({ workbook }) => workbook.settings.add(KEY, text)));
  } catch (error) {
    // Excel may have done it and failed to say so.
    const kept = await stored(run).catch(() => null);
    if (kept !== text) throw error;
  }
}

/** The setting's text for a memory. Throws `tooLarge` beyond a million characters. */
function textOf({ corrections, ignored, off, tags, mappings }: WorkbookMemory): string {
  const text = JSON.stringify({ version: 1, corrections, ignored, off, tags, mappings });
  if (text.length > LARGEST) throw new ExcelProblem("tooLarge");
  return text;
}

function stored(run: Run): Promise<unknown> {
  return run(storedNow);
}

async function storedNow(send: Send): Promise<unknown> {
  const setting = await send(({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load("value"));
  return setting.isNullObject ? null : setting.value;
}

/** A change of the tags that are remembered, as a part of a command. */
export class TagsRemembered {
  private before: unknown = null;
  private after: string | null = null;

  get begun(): boolean {
    return this.after !== null;
  }

  /** Remembers these tags, and all else as it is. */
  async remember(send: Send, tags: string): Promise<void> {
    this.before = await storedNow(send);
    const memory = memoryFrom(this.before);
    if ((memory.tags ?? "") === tags) return;
    this.after = textOf(withTags(memory, tags));
    await put(send, this.after);
  }

  /** Remembers the tags from before, and what else has been remembered since. */
  async putBack(send: Send): Promise<void> {
    if (this.after === null) return;
    const now = await storedNow(send);
    if (now === this.before) return;
    const changedSince = now !== this.after;
    await put(send, changedSince ? textOf(withTags(memoryFrom(now), memoryFrom(this.before).tags)) : this.before);
  }
}

const withTags = (memory: WorkbookMemory, tags: string | undefined): WorkbookMemory => ({ ...memory, tags: tags || undefined });

async function put(send: Send, value: unknown): Promise<void> {
  await send(({ workbook: { settings } }) => (value === null ? settings.getItem(KEY).delete() : settings.add(KEY, value)));
}

/** The memory in a setting's value: only what has the right shape is taken, field by field. */
export function memoryFrom(value: unknown): WorkbookMemory {
  const stored = typeof value === "string" && value.length <= LARGEST ? parsed(value) : null;
  if (!isRecord(stored) || stored.version !== 1) return { version: 1, corrections: {}, ignored: [] };
  return { version: 1, corrections: correctionsFrom(stored.corrections), ignored: listFrom(stored.ignored).flatMap(ignoredFrom), ...offFrom(stored.off), ...tagsFrom(stored.tags), ...mappingsFrom(stored.mappings) };
}

function correctionsFrom(value: unknown): Corrections {
  if (!isRecord(value)) return {};
  const tables = tablesFrom(value.tables);
  return {
    ...(Object.keys(tables).length > 0 && { tables }),
    ...(typeof value.region === "string" && { region: value.region }),
    ...(typeof value.year === "number" && Number.isInteger(value.year) && value.year > 999 && value.year <= 9999 && { year: value.year }),
    ...(typeof value.template === "string" && { template: value.template }),
  };
}

function tablesFrom(value: unknown): NonNullable<Corrections["tables"]> {
  return Object.fromEntries(entriesFrom(value).flatMap(([key, table]) => (isRecord(table) ? [[key, tableFrom(table)] as const] : [])));
}

function tableFrom(table: Record<string, unknown>): NonNullable<Corrections["tables"]>[string] {
  const columns = entriesFrom(table.columns).filter((entry): entry is [string, ColumnRole | null] => entry[1] === null || COLUMN_ROLES.includes(entry[1] as ColumnRole));
  return {
    ...(typeof table.section === "string" && { section: table.section }),
    ...(typeof table.template === "string" && { template: table.template }),
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) }),
    ...(typeof table.ignored === "boolean" && { ignored: table.ignored }),
  };
}

function ignoredFrom(value: unknown): Ignored[] {
  if (!isRecord(value)) return [];
  const { key, reason, at } = value;
  return typeof key === "string" && typeof reason === "string" && typeof at === "string" ? [{ key, reason, at }] : [];
}

function offFrom(value: unknown): Pick<WorkbookMemory, "off"> {
  const off = listFrom(value).filter((id) => typeof id === "string");
  return off.length > 0 ? { off } : {};
}

function tagsFrom(value: unknown): Pick<WorkbookMemory, "tags"> {
  return typeof value === "string" && value !== "" ? { tags: value } : {};
}

function mappingsFrom(value: unknown): Pick<WorkbookMemory, "mappings"> {
  if (!isRecord(value)) return {};
  return { mappings: { files: Object.fromEntries(entriesFrom(value.files).map(([key, said]) => [key, correctionsFrom(said)])), tables: tablesFrom(value.tables) } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listFrom(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Own entries, without the one name that would change an object's nature when copied. */
function entriesFrom(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value).filter(([key]) => key !== "__proto__") : [];
}
