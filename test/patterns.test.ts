/**
 * Patterns that are built at run time take no more than linear time, by the same analysis (scslre) that the lint rules
 * `regexp/no-super-linear-…` make of those written as literals. They are caught as they are made: while the core's
 * modules load, and while the checks run on their examples.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";

const CORE = ["text", "catalogue", "table", "checks", "tagging"];
const src = join(__dirname, "../src");

interface Pattern {
  source: string;
  flags: string;
}

/** What is built while the work goes on, each once. */
async function builtDuring(work: () => Promise<void>): Promise<Pattern[]> {
  const native = globalThis.RegExp;
  const built = new Map<string, Pattern>();
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      built.set(String(made), { source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = native;
  }
  return [...built.values()];
}

/** Loads every module of the core, and runs every check on its examples. */
async function loadAndRun(): Promise<void> {
  for (const folder of CORE) {
    const files = readdirSync(join(src, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    for (const file of files) await import(join(src, folder, file));
  }
  const { checks } = await import("../src/checks");
  const { findingsIn, gridsOf } = await import("../scripts/docs/read-example");
  for (const check of checks) {
    for (const example of [...check.examples.passing, ...check.examples.failing]) findingsIn(check, gridsOf(example));
  }
}

function slowParts({ source, flags }: Pattern): string[] {
  const isSticky = flags.includes("y");
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: !isSticky } });
  return reports.map(({ type, character }) => `/${source}/${flags}: ${type} on many of ${JSON.stringify(character.pick)}`);
}

describe("patterns built at run time", () => {
  it("take linear time", async () => {
    const built = await builtDuring(loadAndRun);
    expect(built.length).toBeGreaterThan(40);
    expect(built.flatMap(slowParts)).toEqual([]);
  });

  it("would be told if they did not", () => {
    expect([new RegExp(`a+${"a+"}b`), new RegExp("x*$"), new RegExp("(?:a+)+b")].flatMap(slowParts).length).toBeGreaterThanOrEqual(3);
  });
});
