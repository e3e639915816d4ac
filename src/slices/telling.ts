/** Turns the pauses of a part into pauses that tell how far the whole has come. */
export function* telling<P, R>(part: Iterator<unknown, R>, progress: P): Generator<P, R> {
  let step = part.next();
  for (; !step.done; step = part.next()) yield progress;
  return step.value;
}
