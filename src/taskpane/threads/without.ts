/** A copy that lacks some of its keys: what there is much of goes over by itself. */
export function without<T extends object, K extends keyof T>(all: T, keys: readonly K[]): Omit<T, K> {
  const rest: Partial<T> = { ...all };
  for (const key of keys) delete rest[key];
  return rest as Omit<T, K>;
}
