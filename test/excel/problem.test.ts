import { ExcelProblem } from "../../src/excel/port";
import { mayPass, problemFrom } from "../../src/excel/problem";
import { excelTexts, problemText } from "../../src/language/excel";

test.each([
  ["InvalidOperationInCellEditMode", "cellEdit", true],
  ["ActivityLimitReached", "busy", true],
  ["AccessDenied", "protected", false],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge", false],
  ["InvalidOrTimedOutSession", "sessionLost", false],
  ["ItemNotFound", "missing", false],
  ["ApiNotFound", "unsupported", false],
  ["toString", "unknown", false],
] as const)("%s is %s", (code, kind, again) => {
  const error = Object.assign(new Error("Excel's words"), { code });
  expect(problemFrom(error)).toMatchObject({ kind, unchanged: true, details: { excel: `${code}: Excel's words` } });
  expect(mayPass(error)).toBe(again);
});

test("what is no Excel error is an unknown problem with its own words", () => {
  expect(problemFrom(new TypeError("x is not a function"))).toMatchObject({ kind: "unknown", details: { excel: "x is not a function" } });
  expect(problemFrom("nej")).toMatchObject({ kind: "unknown", details: { excel: "nej" } });
});

test("every problem has a sentence in both languages that says whether anything is lost", () => {
  for (const kind of Object.keys(excelTexts.sv.problems) as (keyof typeof excelTexts.sv.problems)[]) {
    const [sv, en] = [problemText("sv", new ExcelProblem(kind)), problemText("en", new ExcelProblem(kind, { sheet: "Blad1" }, false))];
    expect(sv).toMatch(/^[A-ZÅÄÖ].*\. Inget är ändrat\.$/);
    expect(en).toMatch(/^[A-Z].*\. Something was changed/);
    expect(sv).not.toMatch(/undefined/);
  }
  expect(problemText("sv", new ExcelProblem("protected", { sheet: "4.4" }))).toContain("Bladet ”4.4” är skyddat.");
  expect(problemText("sv", new ExcelProblem("ownColumns", { sheet: "4.4", row: 7 }))).toContain("Det som är ändrat på rad 7 på bladet ”4.4” skulle gå förlorat");
});
