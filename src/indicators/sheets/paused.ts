/** Long lists made with pauses between, so that the pane stays awake. */

/** What is made between two pauses. */
const STEP = 500;

/** Makes something of each item; pauses now and then. */
export function* eachPaused<T, R>(items: readonly T[], make: (item: T, at: number) => R): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at % STEP === 0) yield undefined;
    made.push(make(item, at));
  }
  return made;
}
