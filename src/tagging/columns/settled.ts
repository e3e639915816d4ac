/** What is settled for a row: the tags that are written, without the doubt. */
import { VALUE_COLUMNS, type ValueColumn } from "../../table/tag-headers";
import { sureness } from "../sureness";
import type { Basis, RowTags, TagKind, WithHeading } from "../tag";

export { VALUE_COLUMNS, type ValueColumn };

/** The columns where a cell has one value; in the others there may be many. */
export const LISTED = ["area", "priority"] as const;
export type ListedColumn = (typeof LISTED)[number];

export function isSingle(column: ValueColumn): column is ListedColumn {
  return (LISTED as readonly ValueColumn[]).includes(column);
}

export interface SettledTags {
  /** 1–4, as the national strategy numbers them. */
  area: number | null;
  /** Area and place in it: "3.2". */
  priority: string | null;
  /** The catalogue's ids: "19-17". */
  goals: readonly string[];
  agenda2030: readonly string[];
  eruf: readonly string[];
  basis: readonly Basis[];
  /** The columns that a person has settled. */
  byHand: readonly ValueColumn[];
}

const isSure = (tag: { kind?: TagKind; confidence: number; heading?: WithHeading }): boolean => tag.kind === "named" || sureness(tag) === "high";

/** Shared by all who have nothing: there may be a hundred thousand rows. */
const NONE: readonly never[] = [];

const once = <T>(values: readonly T[]): readonly T[] => (values.length === 0 ? NONE : [...new Set(values)]);

/** What is settled without asking: all that the row names, and the suggestions that are sure enough. */
export function settledByDefault({ area, priority, goals, agenda2030, eruf, basis }: RowTags): SettledTags {
  const settledArea = area && isSure(area) ? area.id : null;
  return {
    area: settledArea,
    priority: priority && isSure(priority) && priority.id.startsWith(`${settledArea}.`) ? priority.id : null,
    goals: once(goals.filter(isSure).map(({ id }) => id)),
    agenda2030: once(agenda2030.filter(isSure).map(({ code }) => code)),
    eruf: once(eruf.filter(isSure).map(({ code }) => code)),
    basis: once(basis.map((tag) => tag.basis)),
    byHand: NONE,
  };
}

/** Tags of some columns. */
export type TagValues = Omit<SettledTags, "byHand">;

/**
 * What is settled when a person has settled some columns. A priority lies in its area: one that was not settled by
 * hand goes when the area becomes another.
 */
export function settledByHand(before: SettledTags, values: Partial<TagValues>): SettledTags {
  const byHand = once([...before.byHand, ...VALUE_COLUMNS.filter((column) => column in values)]);
  const settled = { ...before, ...values, byHand };
  const isAstray = settled.priority !== null && !byHand.includes("priority") && !settled.priority.startsWith(`${settled.area}.`);
  return isAstray ? { ...settled, priority: null } : settled;
}
