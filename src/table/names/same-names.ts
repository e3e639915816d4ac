/** Insatser of different regions that bear the same name. */
import { inOneGo } from "../../slices/in-one-go";
import { type NameWord, isCoined, isTelling, sharedBeginning } from "./names";

/** More insatser than this (two from each region) that begin with the same words have a phrase in common and no name. */
const MOST_ALIKE = 42;

/** What is known of an insats by its name. */
export interface NamedInsats {
  /** The region that tells it, or the file where nothing says which: one region's insatser are not compared. */
  teller: string;
  /** What its name cell may call it. */
  names: readonly (readonly NameWord[])[];
}

export interface SameName<T extends NamedInsats> {
  a: T;
  b: T;
  /** The words of the name, as they stand in each. */
  inA: readonly NameWord[];
  inB: readonly NameWord[];
}

interface Named<T> {
  told: T;
  name: readonly NameWord[];
}

/** Insatser between two pauses. */
const STEP = 100;

function* byBeginning<T extends NamedInsats>(all: readonly T[]): Generator<undefined, Named<T>[][]> {
  const named = new Map<string, Named<T>[]>();
  for (const [at, told] of all.entries()) {
    if (at % STEP === 0) yield undefined;
    for (const name of told.names) {
      const [first, second] = name;
      const keys = [...(first && isCoined(first) ? [first.plain] : []), ...(first && second ? [`${first.plain} ${second.plain}`] : [])];
      for (const key of keys) named.set(key, [...(named.get(key) ?? []).slice(0, MOST_ALIKE), { told, name }]);
    }
  }
  return [...named.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE);
}

const begins = (name: readonly NameWord[], shared: readonly NameWord[]) => shared.every(({ plain }, at) => name[at]?.plain === plain);

/**
 * Finds the pairs of insatser of different regions with the same telling name. Pauses often.
 * @param countOf How many insatser have a word.
 */
export function* findingSameNames<T extends NamedInsats>(all: readonly T[], countOf: (plain: string) => number): Generator<undefined, SameName<T>[]> {
  const found: SameName<T>[] = [];
  for (const alike of yield* byBeginning(all)) {
    yield undefined;
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(0, at)) {
        if (one.told.teller === other.told.teller) continue;
        const shared = sharedBeginning(one.name, other.name);
        if (shared.length === 0) continue;
        const bearers = new Set(alike.filter(({ name }) => begins(name, shared)).map(({ told }) => told)).size;
        if (!isTelling(shared, (plain) => Math.max(0, countOf(plain) - bearers), all.length)) continue;
        found.push({ a: one.told, b: other.told, inA: shared, inB: other.name.slice(0, shared.length) });
      }
    }
  }
  return found;
}

/** The same pairs in one go. */
export function sameNames<T extends NamedInsats>(all: readonly T[], countOf: (plain: string) => number): SameName<T>[] {
  return inOneGo(findingSameNames(all, countOf));
}
