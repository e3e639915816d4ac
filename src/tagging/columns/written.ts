/**
 * What we wrote last time, kept small enough for the workbook's memory: for each row a key of 6 characters and 3 for
 * each column, a digest of the cell's text. With it a cell that a person has changed, or emptied, is told from one
 * that still is as we wrote it; a changed text passes for ours once in 262,144 times.
 */
import type { TagColumn } from "../../language/tag-columns";
import { TAG_COLUMNS } from "../../table/tag-headers";
import { digestOf, letterDigest } from "../../text/likeness/digest";
import { squeezeSpaces } from "../../text/words/normalise";
import type { TaggedRow } from "../index";

/** What was written in a row, by its key: 3 characters for each column. */
export type Written = ReadonlyMap<string, string>;

const VERSION = "1";
const KEY = 6;
const MARK = 3;
const ENTRY = KEY + MARK * TAG_COLUMNS.length;
/** Nothing of ours in the cell. */
const NOTHING = "...";

/**
 * Most rows that are remembered, some 675,000 characters: the memory takes a million, and corrections have their share.
 * A row beyond counts as one that somebody else tagged: what stands there is left, and only new columns are filled.
 */
export const MOST_REMEMBERED = 25_000;

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The lowest bits of a digest in so many characters. */
function inSigns(digest: number, length: number): string {
  let signs = "";
  for (let rest = digest, i = 0; i < length; i++, rest = Math.floor(rest / SIGNS.length)) signs += SIGNS[rest % SIGNS.length];
  return signs;
}

/** The digest of a cell's text. */
export function markOf(text: string): string {
  return text === "" ? NOTHING : inSigns(digestOf(squeezeSpaces(text)), MARK);
}

/** The mark of what we wrote in a column; `null`: nothing. */
export function markIn(marks: string | undefined, column: TagColumn): string | null {
  const at = TAG_COLUMNS.indexOf(column) * MARK;
  const mark = marks?.slice(at, at + MARK) ?? NOTHING;
  return mark === NOTHING ? null : mark;
}

/** The marks of a row as they are kept. */
export function marksFrom(markOfColumn: (column: TagColumn) => string | null): string {
  return TAG_COLUMNS.map((column) => markOfColumn(column) ?? NOTHING).join("");
}

/** Reads what the workbook remembers; what is not ours reads as nothing remembered. */
export function readWritten(text: string): Written {
  const written = new Map<string, string>();
  if (!text.startsWith(VERSION) || (text.length - 1) % ENTRY !== 0) return written;
  for (let at = 1; at < text.length; at += ENTRY) written.set(text.slice(at, at + KEY), text.slice(at + KEY, at + ENTRY));
  return written;
}

/** The text for the workbook's memory: the first rows, up to what there is room for. */
export function writtenText(written: Written): string {
  const entries: string[] = [];
  for (const [key, marks] of written) {
    if (entries.length === MOST_REMEMBERED) break;
    entries.push(key + marks);
  }
  return entries.length === 0 ? "" : VERSION + entries.join("");
}

/**
 * Keys by which rows are found again wherever they have moved: their name within region and question, and all they
 * say where several there are called the same. Pauses before each row.
 */
export function* keying(rows: readonly TaggedRow[]): Generator<undefined, string[]> {
  const byName: (number | null)[] = [];
  const count = new Map<number, number>();
  for (const row of rows) {
    yield;
    const { name } = row.texts;
    const digest = name === undefined ? null : letterDigest(`${placeOf(row)} ${name}`);
    byName.push(digest);
    if (digest !== null) count.set(digest, (count.get(digest) ?? 0) + 1);
  }
  const keys: string[] = [];
  for (const [at, row] of rows.entries()) {
    yield;
    const digest = byName[at]!;
    const alone = digest !== null && count.get(digest) === 1;
    keys.push(inSigns(alone ? digest : letterDigest([placeOf(row), ...Object.values(row.texts)].join(" ")), KEY));
  }
  return keys;
}

/** A sheet's name may change from year to year; the question it answers does not. */
const placeOf = ({ table, region }: TaggedRow): string => `${region ?? ""} ${table.section.value ?? table.sheet}`;
