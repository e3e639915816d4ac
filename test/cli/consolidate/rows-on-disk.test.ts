/** Rows in a file come back as they were put there, in any order. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RowsOnDisk } from "../../../src/cli/consolidate/rows-on-disk";
import type { ConsolidatedRow } from "../../../src/consolidation";

const rowOf = (at: number): ConsolidatedRow => ({
  ...{ section: (at % 7) + 1, templateSection: null, region: "19", year: 2023 },
  texts: { name: `Åäö 😀 ${at}`, outputs: "x".repeat(at % 3000), outcomes: "rad\nrad", goals: "" },
  extras: [[at, "ja"]],
  place: { file: 0, sheet: "3.4", row: at, column: 0 },
});

test("rows come back while others are still added, and more than fit in one piece", () => {
  const rows = new RowsOnDisk();
  try {
    for (let at = 0; at < 3000; at += 1) {
      rows.add(rowOf(at));
      if (at % 500 === 0) expect(rows.at(at)).toEqual(rowOf(at));
    }
    expect(rows.length).toBe(3000);
    for (const at of [2999, 0, 1500, 1023, 1024]) expect(rows.at(at)).toEqual(rowOf(at));
  } finally {
    rows.remove();
  }
});

test("nothing is left of them where the program is stopped, save on Windows", () => {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), "insats-"));
  process.env.TMPDIR = folder;
  const rows = new RowsOnDisk();
  try {
    rows.add(rowOf(1));
    expect(rows.at(0)).toEqual(rowOf(1));
    if (process.platform !== "win32") expect(readdirSync(folder)).toEqual([]);
  } finally {
    rows.remove();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true });
  }
});
