/** A list in parts, none longer than `most`; of an empty list one empty part. */
export function* batches<T>(list: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at === 0 || at < list.length; at += most) yield list.slice(at, at + most);
}
