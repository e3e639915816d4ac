/** Areas and goals of what figures are told of, as they are settled: in the cells of the tag columns, or in the panel. */
import { areaOfSection } from "../../catalogue/area-of-section";
import type { IndicatorReading, Source } from "../../indicators/figure";
import type { SettledTags } from "../../tagging/columns";

/** What is settled for an insats, by its table and row. */
export type SettledBySource = ReadonlyMap<string, Pick<SettledTags, "area" | "goals" | "agenda2030">>;

/** What an insats is known by here. */
export function sourceKey(table: string, row: number): string {
  return `${table}\n${row}`;
}

/** A reading whose sources have what is settled for them; those that nothing is settled for stay as they are. Pauses often. */
export function* withSettled(reading: IndicatorReading, settled: SettledBySource): Generator<undefined, IndicatorReading> {
  if (settled.size === 0) return reading;
  const other = new Map<Source, Source>();
  for (const source of reading.sources) {
    yield;
    const known = source.table === null ? undefined : settled.get(sourceKey(source.table, source.row));
    if (known) other.set(source, settledSource(source, known));
  }
  const figures: IndicatorReading["figures"][number][] = [];
  for (const figure of reading.figures) {
    yield;
    const source = other.get(figure.source);
    figures.push(source ? { ...figure, source } : figure);
  }
  return { sources: reading.sources.map((source) => other.get(source) ?? source), figures };
}

/** A section of the report that is a national area stays it, whatever its rows are tagged with. */
function settledSource(source: Source, { area, goals, agenda2030 }: Pick<SettledTags, "area" | "goals" | "agenda2030">): Source {
  return { ...source, goals, agenda2030, area: areaOfSection(source.compilationSection) ?? area };
}
