/** What files are called in the national table: as little of their paths as tells them apart, wherever the command is run from. */

/** The name of each file: its last part, with as many of its folders as other files of the same name ask for. @param paths Whole ones. */
export function namesApart(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.normalize("NFC").split(/[\\/]/).filter((part) => part !== ""));
  const names = parts.map((own) => own.join("/"));
  let open = parts.map((_, at) => at);
  for (let many = 1; open.length > 0; many += 1) {
    const ends = open.map((at) => parts[at]!.slice(-many).join("/"));
    const times = new Map<string, number>();
    for (const end of ends) times.set(end, (times.get(end) ?? 0) + 1);
    for (const [index, at] of open.entries()) if (times.get(ends[index]!) === 1) names[at] = ends[index]!;
    open = open.filter((at, index) => times.get(ends[index]!)! > 1 && many < parts[at]!.length);
  }
  return names;
}
