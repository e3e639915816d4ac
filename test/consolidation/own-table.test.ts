/** A national table written here, read as one file among others. */
import { valueOf, type SheetPlan } from "../../src/planned-sheets/plan";
import { HEADER, gridOf, line } from "../table/fixtures";
import { ALL, OUTPUTS, run, sheets, type Files } from "./refresh/support";
import { sheetOf } from "./support";

const NONE = "Regionen redovisar inga insatser i tabellform.";
const reports: Files = {
  "Kalmar-2023.xlsx": { sheets: [sheetOf("3.4", [[...line("Byar"), "Dnr 7"]], [...HEADER, "Diarienummer"]), sheetOf("6.4", [[NONE]]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Bron."]])] },
  "Uppsala-2022.xlsx": { sheets: [sheetOf("4.4", [line("Torg")])] },
};
const first = run(reports).plans;
const cellsOf = (plans: readonly SheetPlan[], name: string) => plans.find((plan) => plan.name === name)!.rows.slice(1).map((row) => row.map((cell) => valueOf(cell)));

test("gives its rows with the reports' own columns, its notes and its answers, each of its region and year", () => {
  const { plans } = run({ "nationell.xlsx": { sheets: sheets(first) } });
  expect(cellsOf(plans, ALL).map((row) => [...row.slice(0, 4), row.includes("Dnr 7")])).toEqual(cellsOf(first, ALL).map((row) => [...row.slice(0, 4), row.includes("Dnr 7")]));
  expect(cellsOf(plans, "Noteringar").map((row) => row.slice(0, 5))).toEqual([[4, "Kalmar", 2023, NONE, "ja"]]);
  expect(cellsOf(plans, "Svar").map((row) => row.slice(0, 5))).toEqual([["10.2", "Vad gick bra?", "Kalmar", 2023, "Bron."]]);
  expect(cellsOf(plans, "Filer")[0]!.slice(4, 6)).toEqual([2, 1]);
});

test("gives what a person has corrected and added there, once", () => {
  const corrected = sheets(first, ALL, (cells) => {
    cells[1]![OUTPUTS] = "Tolv träffar.";
    cells.push([1, "Gotland", 2023, "Färjor", "Två linjer."]);
  });
  const { plans } = run({ "nationell.xlsx": { sheets: corrected } });
  expect(cellsOf(plans, ALL).map((row) => row[OUTPUTS])).toEqual(["Tolv träffar.", "Två linjer.", expect.any(String)]);
});

test("notes and answers alone are something too", () => {
  const { plans } = run({ "nationell.xlsx": { sheets: sheets(first, ALL, (cells) => cells.splice(1)) } });
  expect([cellsOf(plans, ALL), cellsOf(plans, "Svar").length]).toEqual([[], 1]);
});
