/** The national table written anew: duplicates that count once. */
import { type SheetPlan, valueOf } from "../../../src/planned-sheets/plan";
import { line } from "../../table/fixtures";
import { sheetOf } from "../support";
import { files, OTHER, run, sheets } from "./support";

describe("duplicates that count once", () => {
  const twice = files(sheetOf("3.4", [line("Byar"), OTHER, line("Byar")]));
  const choose = (plans: readonly SheetPlan[], choice: string) => sheets(plans, "Dubbletter", (cells) => (cells[1]![3] = choice));
  const sums = (plans: readonly SheetPlan[]) => plans[0]!.rows.slice(4, 9).map((row) => row.slice(0, 2).map(valueOf)).filter(([name]) => name !== undefined);

  test("are taken from the sums, and go on so while two of their rows are left", () => {
    const first = run(twice);
    expect(sums(first.plans).slice(0, 3)).toEqual([["Uppsala", "?"], ["Västmanland", 3], ["Alla", 3]]);
    const second = run(twice, { written: choose(first.plans, "En  gång ") });
    expect(sums(second.plans).slice(0, 4)).toEqual([["Uppsala", "?"], ["Västmanland", 3], ["Dubbletter som räknas en gång", -1], ["Alla", 2]]);
    expect(second.plans[0]!.rows[7]![1]).toEqual({ formula: "SUM(B5:B7)", value: 2 });
    expect(run(twice, { written: sheets(second.plans) }).plans).toEqual(second.plans);
    const moved = files(sheetOf("3.4", [OTHER, line("Byar"), line("Byar")]), "2");
    expect(sums(run(moved, { written: sheets(second.plans) }).plans)[3]).toEqual(["Alla", 2]);
    expect(sums(run(twice, { written: choose(second.plans, "alla") }).plans)[2]).toEqual(["Alla", 3]);
  });
});
