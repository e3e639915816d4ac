/**
 * A function in a cell sees one range of a workbook. What it says of that range must be true in the workbook: the checks
 * that ask what the rest holds are left out.
 */
import { readFileSync } from "node:fs";
import { checks, runChecks, tableChecks } from "../../src/checks";
import type { Check, Finding } from "../../src/checks/check";
import { recogniseWorkbook } from "../../src/table";
import type { Grid } from "../../src/table/grid";
import { readWorkbookFile } from "../../src/workbook-file";
import { gridsOf } from "../../scripts/docs/read-example";

const places = (findings: readonly Finding[], sheet: string) => findings.filter((finding) => finding.sheet === sheet).map(({ check, row, column }) => `${check} ${row},${column}`);

/** What is found in a sheet alone and not when it is read together with the others. */
function onlyAlone(grids: readonly Grid[], by: readonly Check[]): string[] {
  const together = runChecks(recogniseWorkbook(grids), { checks: by });
  return grids.flatMap((grid) => {
    const known = new Set(places(together, grid.name));
    return places(runChecks(recogniseWorkbook([grid]), { checks: by }), grid.name).filter((place) => !known.has(place));
  });
}

const needy = checks.filter(({ needs }) => needs === "workbook").map(({ id }) => id);

test("a table alone lacks the workbook's other tables, and the checks that look for them are not a table's", () => {
  expect(needy).toEqual(expect.arrayContaining(["table-missing", "reference-dangling", "reference-outside-workbook"]));
  expect(tableChecks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id).filter((id) => !needy.includes(id)));
});

test("nothing is said of a sheet of the sample alone that is not said in its workbook", async () => {
  const { grids } = await readWorkbookFile(readFileSync("assets/exempel-2023.xlsx"), "exempel-2023.xlsx");
  expect(onlyAlone(grids, tableChecks)).toEqual([]);
  expect(onlyAlone(grids, checks)).not.toEqual([]);
});

test.each(tableChecks.map((check) => [check.id, check] as const))("nor in its own examples: %s", (_id, check) => {
  for (const example of [...check.examples.passing, ...check.examples.failing]) expect(onlyAlone(gridsOf(example), [check])).toEqual([]);
});
