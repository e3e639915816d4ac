/** What parts the fields of a text. */

export type Separator = "\t" | ";" | ",";

/** Those that stand least often in the fields themselves first. */
const SEPARATORS: readonly Separator[] = ["\t", ";", ","];
/** Characters that are looked at. */
const SAMPLE = 100_000;

export interface Separation {
  separator: Separator;
  /** Where the first record begins. */
  begins: number;
}

/** What parts the fields: what the first line says ("sep=;", which only tells Excel), or what parts the lines most evenly. */
export function separatorOf(text: string): Separation {
  const said = /^sep=([\t;,])(?:\r\n|\r|\n|$)/i.exec(text);
  if (said) return { separator: said[1] as Separator, begins: said[0].length };
  const unquoted = text.slice(0, SAMPLE).replace(/"[^"]*(?:"|$)/g, "");
  const lines = unquoted.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const [best] = SEPARATORS.map((separator) => ({ separator, evenness: evenness(lines, separator) })).sort((a, b) => b.evenness - a.evenness);
  return { separator: best!.separator, begins: 0 };
}

/** 0–2: the share of the lines that have the separator, and of those that have it as often as most do. */
function evenness(lines: readonly string[], separator: Separator): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  const counts = [...times.values()];
  return (counts.reduce((sum, count) => sum + count, 0) + Math.max(0, ...counts)) / lines.length;
}
