/** Says once in a while that it is time; `every`: milliseconds between. */
export function pulse(every: number): () => boolean {
  let next = 0;
  return () => {
    const now = performance.now();
    if (now < next) return false;
    next = now + every;
    return true;
  };
}
