import { PAUSE, defineCheck } from "../../src/checks/check";
import type { Check } from "../../src/checks/check";
import { checking, checks, describeFinding, runChecks } from "../../src/checks";
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { recogniseWorkbook } from "../../src/table";
import type { WorkbookReading } from "../../src/table/reading";
import { gridOf, workbookOf } from "./reading";

const words = { title: "Prov", message: () => "Här är något.", why: "Därför." };

/** A check that points at the given cells, or breaks down half-way. */
function checkAt(id: string, places: readonly { sheet?: string; row: number; column: number; start?: number; end?: number }[], breaks = false): Check {
  return defineCheck<Record<string, never>>({
    id,
    severity: "warning",
    texts: { sv: words, en: words },
    examples: { passing: [], failing: [] },
    *find() {
      for (const place of places) yield { sheet: "3.4", ...place, values: {} };
      if (breaks) throw new Error("utanför arket");
    },
  });
}

const rows = (...names: string[]) => names.map((name) => [name, "", ...GOOD.slice(2)]);
const workbook = workbookOf(gridOf("3.4", [[...HEADER], ...rows("Byaliv", "Hemsjö")]), gridOf("4.4", [[...HEADER], ...rows("Byaliv")]));
const outputsMissing = checks.find(({ id }) => id === "outputs-missing")!;
const keysIn = (reading: WorkbookReading) => runChecks(reading, { checks: [outputsMissing] }).map(({ key }) => key);

describe("a run", () => {
  it("puts findings in reading order, whatever order they come in", () => {
    const checks = [checkAt("a", [{ row: 2, column: 1 }, { row: 1, column: 3 }, { sheet: "4.4", row: 0, column: 0 }]), checkAt("b", [{ row: 1, column: 0 }])];
    const places = runChecks(workbook, { checks }).map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(places).toEqual(["3.4 1 0", "3.4 1 3", "3.4 2 1", "4.4 0 0"]);
  });

  it("says no more than enough of one kind about one cell", () => {
    const wordy = workbookOf(gridOf("3.4", [[...HEADER], ["Byaliv", "xx ".repeat(10_000), "", ""], ["Hemsjö", "xx möten", "", ""]]));
    const placeholder = checks.find(({ id }) => id === "placeholder")!;
    const rows = runChecks(wordy, { checks: [placeholder] }).map(({ row }) => row);
    expect(rows).toEqual([...Array<number>(25).fill(1), 2]);
  });

  it("reads letters whose dots and rings stand apart as it reads the others", () => {
    const apart = (cells: readonly string[]) => cells.map((cell) => cell.normalize("NFD"));
    const cells = [[...HEADER], ["Byavård", "Sex möten har hållits.", "Egen bedömning: fler åker båt.", "Öarnas mål"]];
    const sheet = (values: readonly (readonly string[])[]) => recogniseWorkbook([gridOf("3.4", values)]);
    const seen = (values: readonly (readonly string[])[]) => runChecks(sheet(values)).map(({ check, row, column, start, end, text }) => ({ check, row, column, start, end, text }));
    expect(seen(cells.map(apart))).toEqual(seen(cells));
    expect(seen(cells).map(({ check }) => check)).not.toContain("outcomes-without-basis");
  });

  it("gives the words pointed at, the whole cell where no characters are named", () => {
    const [part, whole] = runChecks(workbook, { checks: [checkAt("a", [{ row: 1, column: 0, start: 2, end: 6 }]), checkAt("b", [{ row: 2, column: 0 }])] });
    expect(part).toMatchObject({ text: "aliv", start: 2, end: 6 });
    expect(whole).toMatchObject({ text: "Hemsjö", start: 0, end: 6 });
  });

  it("says a thing once", () => {
    expect(runChecks(workbook, { checks: [checkAt("a", [{ row: 1, column: 0 }, { row: 1, column: 0 }])] })).toHaveLength(1);
  });

  it("leaves out checks that are turned off", () => {
    expect(runChecks(workbook, { checks: [checkAt("a", [{ row: 1, column: 0 }])], off: ["a"] })).toEqual([]);
  });

  it("keeps on when a check breaks down: its findings so far stay, and a note says why it stopped", () => {
    const broken = checkAt("broken", [{ row: 1, column: 0 }], true);
    const findings = runChecks(workbook, { checks: [broken, checkAt("sound", [{ row: 2, column: 0 }])] });
    expect(findings.map(({ check }) => check)).toEqual(["check-failed", "broken", "sound"]);
    expect(describeFinding(findings[0]!, "sv").message).toContain("”Prov” stannade på ett fel i Insatskollen");
    expect(describeFinding(findings[0]!, "en").message).toContain("utanför arket");
  });

  it("tells where it stands and pauses in long work", () => {
    const busy = defineCheck({ ...checkAt("busy", []), *find() { for (let i = 0; i < 5; i += 1) yield PAUSE; } });
    const run = checking(workbook, { checks: [busy, checkAt("a", [])] });
    const seen = [];
    for (let step = run.next(); !step.done; step = run.next()) seen.push(`${step.value.check} ${step.value.done}/${step.value.of}`);
    expect(seen).toEqual([...Array(6).fill("busy 0/2"), "a 1/2"]);
  });

  it("pauses at least every thousand rows with every check, also while putting findings in order", () => {
    const read = () => workbookOf(gridOf("3.4", [[...HEADER], ...rows(...Array.from({ length: 5000 }, (_, index) => `Insats ${index}`))]));
    const many = read();
    for (const check of checks) {
      const run = checking(many, { checks: [check] });
      let found = 0;
      for (let step = run.next(); !step.done; step = run.next()) {
        expect(step.value.findings.length - found).toBeLessThanOrEqual(1001);
        found = step.value.findings.length;
      }
    }
    // Read anew: what one check has gathered of a workbook is there for the next, without a pause.
    const steps = [...checking(read())];
    expect(steps.filter(({ check }) => check === "").length).toBeGreaterThan(5);
    for (const check of ["outputs-missing", "outcomes-without-basis", "placeholder", "duplicate-in-table"]) {
      expect(steps.filter((step) => step.check === check).length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("keys", () => {
  it("stay when the sheet gets another name", () => {
    const [before, after] = ["3.4", "Boende 3.4"].map((name) => keysIn(recogniseWorkbook([gridOf(name, [[...HEADER], ...rows("Byaliv")])])));
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it("survive inserted rows and other insatser that come and go", () => {
    const [before] = keysIn(workbookOf(gridOf("3.4", [[...HEADER], ...rows("Byaliv")])));
    const after = keysIn(workbookOf(gridOf("3.4", [[...HEADER], [...GOOD], ...rows("Hemsjö", "Byaliv")])));
    expect(after[1]).toBe(before);
  });

  it("differ for the same words elsewhere: in another row, another sheet, another check", () => {
    const keys = [...keysIn(workbook), ...runChecks(workbook, { checks: [checkAt("a", [{ row: 1, column: 1 }])] }).map(({ key }) => key)];
    expect(new Set(keys).size).toBe(4);
  });

  it("differ for two rows that are alike in all", () => {
    const keys = keysIn(workbookOf(gridOf("3.4", [[...HEADER], ...rows("Byaliv", "Byaliv")])));
    expect(new Set(keys).size).toBe(2);
  });
});
