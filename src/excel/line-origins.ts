/** Which line of a table that is written anew each line was before. */
import { valueOf, type PlannedLine, type PlannedLines, type PlannedTable } from "../planned-sheets/plan";

/** Lines between two pauses. */
const STEP = 500;

/**
 * For each new line the place of the old one that it was; `null`: it is new. The first is the header. Lines that say the
 * same are taken in their order, and so at last are copies and lines that nothing tells apart: a person's own. Pauses
 * now and then.
 */
export function* lineOrigins({ tellers }: Pick<PlannedTable, "tellers">, before: PlannedLines, after: PlannedLines): Generator<undefined, (number | null)[]> {
  const origins = Array.from({ length: after.length }, (_, at): number | null => (at === 0 ? 0 : null));
  const found = new Set([0]);
  function* match(tell: (row: PlannedLine) => string | null): Generator<undefined, void> {
    const waiting = new Map<string, number[]>();
    for (let at = before.length - 1; at > 0; at--) {
      if (at % STEP === 0) yield;
      const said = found.has(at) ? null : tell(before.at(at)!);
      if (said !== null) waiting.set(said, waiting.get(said) ?? []).get(said)!.push(at);
    }
    for (let at = 1; at < after.length; at++) {
      if (at % STEP === 0) yield;
      const said = origins[at] === null ? tell(after.at(at)!) : null;
      const origin = said === null ? undefined : waiting.get(said)?.pop();
      if (origin === undefined) continue;
      origins[at] = origin;
      found.add(origin);
    }
  }
  for (const columns of tellers) yield* match((row) => told(row, columns));
  const known = new Set([...found].flatMap((at) => tellers.map((columns) => told(before.at(at) ?? [], columns))));
  yield* match((row) => (tellers.every((columns) => isCopy(told(row, columns), known)) ? "" : null));
  return origins;
}

const isCopy = (said: string | null, known: ReadonlySet<string | null>): boolean => said === null || known.has(said);

/** What a line says in some columns; `null` where one of them says nothing. */
function told(row: PlannedLine, columns: readonly number[]): string | null {
  const texts = columns.map((column) => String(valueOf(row[column] ?? null) ?? ""));
  return texts.includes("") ? null : texts.join("\u0000");
}
