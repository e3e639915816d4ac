/** What figures are grouped by: each source belongs to one group of a key, or to several where it serves several goals. */
import type { Source } from "./figure";

export const GROUP_KEYS = ["area", "goal", "agenda2030", "region", "year", "table", "section"] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/**
 * The value of each key asked for: area 1–4, the catalogue's id of a goal, the number of a goal of Agenda 2030, county
 * code, year, file and table, the template's number. `null`: the source has none.
 */
export type Group = Readonly<Partial<Record<GroupKey, string | number | null>>>;

type Value = string | number | null;

const orNone = (values: readonly string[]): readonly Value[] => (values.length > 0 ? values : [null]);

const VALUES: Readonly<Record<GroupKey, (source: Source) => readonly Value[]>> = {
  area: ({ area }) => [area],
  goal: ({ goals }) => orNone(goals),
  agenda2030: ({ agenda2030 }) => orNone(agenda2030),
  region: ({ region }) => [region],
  year: ({ year }) => [year],
  table: ({ file, table }) => [table === null ? null : tableValue(file, table)],
  section: ({ section }) => [section],
};

/** A table among those of several files. */
export function tableValue(file: string | null, table: string): string {
  return file === null ? table : `${file}: ${table}`;
}

/** The groups that a source belongs to: without keys one, of everything. */
export function groupsOf(source: Source, keys: readonly GroupKey[]): Group[] {
  return keys.reduce<Group[]>((groups, key) => groups.flatMap((group) => VALUES[key](source).map((value) => ({ ...group, [key]: value }))), [{}]);
}

/** What a group is known by: the same for equal groups. */
export function groupId(group: Group, keys: readonly GroupKey[]): string {
  return JSON.stringify(keys.map((key) => group[key] ?? null));
}

/** Groups in the order of their values, numbers by size and those without a value last. */
export function groupOrder(keys: readonly GroupKey[]): (a: Group, b: Group) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = valueOrder(a[key] ?? null, b[key] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const byWords = new Intl.Collator("sv", { numeric: true });

/** Values in order: numbers by size, else by their words, and those that there are none of last. */
export function valueOrder(a: Value | boolean, b: Value | boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === "number" && typeof b === "number" ? a - b : byWords.compare(String(a), String(b));
}
