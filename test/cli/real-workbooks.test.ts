/**
 * The real reports of 2023, where they lie beside the checkout: every table found in its section, every insats
 * counted. They are not ours to keep, so elsewhere there is nothing to read and this says so.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckOutput } from "../../src/cli/check/json";
import { brokenParts } from "./json-shape";
import { saidIn } from "./said";

const data = join(__dirname, "../../../shared/data");
const isHere = existsSync(join(data, "rows-2023.json"));

interface Row {
  region: string;
  /** Section 1–7 of the national compilation. */
  section: number;
  /** R: an insats; N: a note instead of insatser. */
  kind: "R" | "N";
}

if (isHere) {
  test("the tables and insatser of the real workbooks are those that were counted by hand", async () => {
    const { code, out } = await saidIn(data, ["check", data, "--json"]);
    const { files } = JSON.parse(out) as CheckOutput;
    expect(brokenParts(JSON.parse(out))).toEqual([]);
    expect(code).toBe(1);
    expect(files.map(({ error }) => error)).toEqual(files.map(() => null));
    expect(files).toHaveLength(readdirSync(data).filter((name) => name.endsWith(".xlsx")).length);
    const found = files.flatMap(({ tables }) => tables.map(({ region, compilationSection, rows }) => `${region} ${compilationSection}: ${rows}`));
    expect(found.sort()).toEqual(counted().sort());
  });
} else {
  test("the real workbooks are not here, so they are not counted", () => {
    console.warn("../shared/data is not beside the checkout: the real workbooks were not read.");
    expect(isHere).toBe(false);
  });
}

function counted(): string[] {
  const rows = JSON.parse(readFileSync(join(data, "rows-2023.json"), "utf8")) as Row[];
  const insatser = new Map<string, number>();
  for (const { region, section, kind } of rows) {
    const place = `${region} ${section}`;
    insatser.set(place, (insatser.get(place) ?? 0) + (kind === "R" ? 1 : 0));
  }
  return [...insatser].map(([place, count]) => `${place}: ${count}`);
}
