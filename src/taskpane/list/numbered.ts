import type { ListRows } from "./rows";

/** A row that is one of many, all of a level. */
export interface Numbered<T> {
  one: T;
  position: number;
  size: number;
}

/** A flat list as rows. */
export function numberedRows<T>(all: readonly T[], keyOf: (one: T) => string): ListRows<Numbered<T>> {
  return {
    length: all.length,
    at(index) {
      const one = all[index];
      return one && { one, position: index + 1, size: all.length };
    },
    idAt: (index) => keyOf(all[index]!),
    indexOf: (id) => all.findIndex((one) => keyOf(one) === id),
  };
}
