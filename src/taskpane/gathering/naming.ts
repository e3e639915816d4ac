/** What files are called that were chosen together. */

/** The last part of a name, after its folders. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/**
 * Each file's own name, so that a new version takes the place of the old one wherever it lies; with its folders where
 * several would be called the same, and numbered where that does not part them.
 */
export function namesOf(files: readonly { name: string }[]): string[] {
  // Some disks keep letters apart from their dots and rings.
  const whole = files.map(({ name }) => name.normalize("NFC"));
  const times = counted(whole.map(baseName));
  const taken = new Set<string>();
  return whole.map((name) => unused(times.get(baseName(name))! > 1 ? name : baseName(name), taken));
}

function counted(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = name.replace(/(\.[^./]+)?$/, ` (${number})$1`);
  taken.add(free);
  return free;
}
