/**
 * The checks that hold each text against all earlier ones, on rows of which a third are copies: how much longer they
 * take of ten and a hundred times as many rows. Ten times the rows in ten times the time is linear.
 */
import { checkById, runChecks } from "../src/checks";
import type { Check } from "../src/checks/check";
import { copyChecks } from "../src/checks/copies";
import { recogniseWorkbook } from "../src/table";
import type { CellValue, Grid } from "../src/table/grid";
import { tableOf } from "./material";
import { timedOn } from "./time";

export interface CopiesResult {
  check: string;
  /** In the order of the numbers of rows asked for. */
  sizes: readonly { rows: number; findings: number; ms: number }[];
}

/** Every check of copies at each number of rows. */
export async function measureCopies(sizes: readonly number[]): Promise<CopiesResult[]> {
  const checks: readonly Check[] = [...["duplicate-in-table", "duplicate-across-tables"].map((id) => checkById(id)!), ...copyChecks];
  const results = new Map(checks.map(({ id }) => [id, [] as CopiesResult["sizes"][number][]]));
  for (const rows of sizes) {
    const grids = copied(rows);
    for (const check of checks) {
      const { ms, result } = await timedOn(() => recogniseWorkbook(grids), (reading) => runChecks(reading, { checks: [check] }), rows > 50_000 ? 1 : 3);
      results.get(check.id)!.push({ rows, findings: result.length, ms });
    }
  }
  return [...results].map(([check, measured]) => ({ check, sizes: measured }));
}

/** As many insatser in two tables and as many answers; of each three rows the last is copied from an earlier one. */
function copied(rows: number): Grid[] {
  const { values: [header = [], ...lines], ...more } = tableOf(rows);
  const mixed = lines.map((line, at) => (at % 3 === 2 ? copyOf(line, lines[3 * Math.floor(at / 6)]!, at) : line)).map((line, at) => [...line, `RUN ${at % 9 === 0 ? at + 1 : at}-23`]);
  const half = Math.ceil(rows / 2);
  const titles = [...header, "Diarienummer"];
  const answers = mixed.map((line, at): CellValue[] => [`${1 + (at % 9)}.${1 + (Math.floor(at / 9) % 90)}`, `Beskriv arbete ${at}`, line[2] ?? null]);
  return [
    { ...more, name: "Insatser", values: [titles, ...mixed.slice(0, half)] },
    { ...more, name: "Fler insatser", values: [titles, ...mixed.slice(half)] },
    { ...more, name: "Svar", values: [["Nr", "Fråga", "Svar"], ...answers] },
  ];
}

/** By turns the whole row again, the same results under another name, and results of which a few words were changed. */
function copyOf(own: readonly CellValue[], other: readonly CellValue[], at: number): CellValue[] {
  if (at % 2 === 0) return [...other];
  const changed = at % 4 === 1 ? other : other.map((value) => (typeof value === "string" ? value.replace(/ (\S+)\.$/u, ` ${at}.`) : value));
  return own.map((value, column) => (column < 2 ? value : changed[column]!));
}
