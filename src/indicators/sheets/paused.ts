/** Long lists made with pauses between, so that the pane stays awake. */

/** So many lines are made between two pauses. */
const LINES = 250;

/** Makes something of each item; pauses after so many. */
export function* eachPaused<T, R>(items: readonly T[], make: (item: T, at: number) => R, many = LINES): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at % many === 0) yield undefined;
    made.push(make(item, at));
  }
  return made;
}
