/**
 * Planned sheets in pieces, and whole again.
 * @jest-environment node
 */
import { Consolidation } from "../../../src/consolidation";
import { planningConsolidation } from "../../../src/consolidation/sheets";
import { inOneGo } from "../../../src/slices/in-one-go";
import type { SheetPlan } from "../../../src/planned-sheets/plan";
import { GrowingPlan, headOfPlan, piecesOfPlan } from "../../../src/taskpane/gathering/plan-pieces";
import { StringPool } from "../../../src/taskpane/threads/string-pool";
import { recogniseWorkbook } from "../../../src/table";
import { gridOf, HEADER, line } from "../../table/fixtures";
import { sizeOf } from "../threads/size";
import { opened } from "./open-plans";

function plans(rows: number): SheetPlan[] {
  const national = new Consolidation();
  const grid = gridOf("3.4", [HEADER, ...Array.from({ length: rows }, (_, at) => line(`Brygga ${at}`))]);
  inOneGo(national.add(recogniseWorkbook([grid], { fileName: "Kalmar-2023.xlsx" }), { file: "Kalmar-2023.xlsx", fingerprint: "ab12" }));
  return inOneGo(planningConsolidation(national, inOneGo(national.duplicates()), { language: "sv", read: "2024-02-21" }));
}

test.each([0, 1, 2500])("come out as they went in, with %i insatser", (rows) => {
  for (const plan of plans(rows)) {
    const copy = new GrowingPlan(headOfPlan(plan), new StringPool());
    for (const piece of piecesOfPlan(plan)) copy.add(structuredClone(piece));
    expect(opened([copy.plan])).toEqual([plan]);
  }
});

test("many rows go in many pieces, each of them small", () => {
  const plan = plans(2500).find(({ name }) => name === "Alla insatser")!;
  const pieces = [...piecesOfPlan(plan)];
  expect(pieces.length).toBeGreaterThan(8);
  for (const piece of pieces) expect(sizeOf(piece)).toBeLessThan(200_000);
});

test("a head has nothing that there may be much of", () => {
  for (const plan of plans(300)) expect(JSON.stringify(headOfPlan(plan)).length).toBeLessThan(3000);
});
