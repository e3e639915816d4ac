/** Long lists made with pauses between, so that the pane stays awake. */

/** So many take a few milliseconds at the most. */
const ITEMS = 200;

/** Makes something of each item; pauses after so many. */
export function* eachPaused<T, R>(items: Iterable<T>, make: (item: T, at: number) => R, many = ITEMS): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const item of items) {
    if (made.length % many === 0) yield undefined;
    made.push(make(item, made.length));
  }
  return made;
}
