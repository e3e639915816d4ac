/** What was written of a national table's files, and of how duplicates are counted. */
import { consolidationTexts } from "../../language/national-table";
import { DUPLICATE_KINDS, type DuplicateKind } from "../duplicates";
import type { ToldPlace } from "../told-place";
import type { ListsFound } from "./our-lists";
import type { ToldCell } from "./told";
import { cellOf } from "./written-list";

export interface WrittenFile {
  file: string;
  fingerprint: string;
  /** The day it was read. */
  read: string;
  /** How many insatser, notes and answers it was read as; `null`: nobody knows. */
  insatser: number | null;
  notes: number | null;
  answers: number | null;
  /** As the sheet has them; "" where it says nothing. */
  region: string;
  year: string;
  template: string;
  problems: string;
}

/** How a duplicate is to be counted, where somebody has said anything else than that each row counts. */
export interface WrittenCount {
  /** `null`: it says none. */
  kind: DuplicateKind | null;
  /** Those of its rows. */
  places: readonly ToldPlace[];
  /** What is said, where that is no choice; `null`: once. */
  unread: ToldCell | null;
}

const TEXTS = ["file", "fingerprint", "read", "region", "year", "template", "problems"] as const;
const COUNTS = ["insatser", "notes", "answers"] as const;

/** The files; `null`: no sheet has them. */
export function* writtenFiles({ files: list }: Pick<ListsFound, "files">): Generator<undefined, WrittenFile[] | null> {
  if (!list) return null;
  const files = yield* list.each((row): WrittenFile => {
    const texts = Object.fromEntries(TEXTS.map((column) => [column, list.at(row, column)])) as Record<(typeof TEXTS)[number], string>;
    const counts = Object.fromEntries(COUNTS.map((column) => [column, list.countAt(row, column)])) as Record<(typeof COUNTS)[number], number | null>;
    return { ...texts, ...counts };
  });
  return files.filter(({ file }) => file !== "");
}

/** What is said of duplicates. */
export function* writtenCounts({ duplicates: list }: Pick<ListsFound, "duplicates">): Generator<undefined, WrittenCount[]> {
  if (!list) return [];
  const { counted, duplicates } = consolidationTexts[list.language];
  const groups = new Map<string, { kind: DuplicateKind | null; places: ToldPlace[]; isOnce: boolean; unread: ToldCell | null }>();
  yield* list.each((row) => {
    const number = list.at(row, "group");
    const group = groups.get(number) ?? { kind: DUPLICATE_KINDS.find((kind) => duplicates[kind] === list.at(row, "kind")) ?? null, places: [], isOnce: false, unread: null };
    groups.set(number, group);
    group.places.push({ file: list.at(row, "file"), sheet: list.at(row, "sheet"), cell: list.at(row, "cell") });
    const text = list.at(row, "counted").replace(/\s+/g, " ").trim();
    const said = text.toLowerCase();
    if (said === counted.once && group.kind) group.isOnce = true;
    else if (said !== "" && said !== counted.all) group.unread ??= { ...cellOf(list.placeOf(row, "counted")), text };
  });
  return [...groups.values()].flatMap(({ isOnce, unread, ...group }) => (isOnce || unread ? [{ ...group, unread: isOnce ? null : unread }] : []));
}
