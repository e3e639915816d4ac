import fc from "fast-check";
import { allRegions } from "../../../src/catalogue";
import { goalsOfRegion } from "../../../src/catalogue/goals";
import { PAUSE } from "../../../src/checks/check";
import type { Hit } from "../../../src/checks/check";
import { goalChecks } from "../../../src/checks/goals";
import { HEADER } from "../../../src/checks/support/examples";
import { termChecks } from "../../../src/checks/terms";
import type { WorkbookReading } from "../../../src/table/reading";
import { gridOf, workbookOf } from "../reading";

const checks = [...goalChecks, ...termChecks];
const hits = (workbook: WorkbookReading) => checks.flatMap((check) => [...check.find(workbook)].flatMap((hit) => (hit === PAUSE ? [] : [{ check, hit: hit as Hit }])));
/** A table of a region whose goals the catalogue has, with a text as its goal cell. */
function withText(text: string, region: string | null = "19"): WorkbookReading {
  const workbook = workbookOf(gridOf("3.4", [HEADER, ["Bo nära sjön", "Sex möten har hållits.", "Egen bedömning: fler deltar.", text]]));
  return { ...workbook, region: { ...workbook.region, value: region } };
}

describe("the checks of goals and terms, on any text", () => {
  const names = goalsOfRegion("19", 2023).flatMap(({ name }) => (name === null ? [] : [name]));
  const pieces = fc.constantFrom(...names, ...names.map((name) => name.slice(0, -2)), ..."RUS: |Mål i RUS|Agenda 2030|Agenda 2023|ERUF|Interreg|delmål|mål|målet|#|7|14|99|1.1|1:3|2,6|A.1.|PO1|5 Jämställdhet|10 Jämställdhet|och|samt|”|(|)|,|.|:|\n|•|anslag 1.1|föregående RUS|till år 2020|EURF|Tillväxverket|REACT-E".split("|"));

  it("point at words of the cell and have something to say of them, in both languages", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")), (text) => {
        for (const { check, hit } of hits(withText(text))) {
          const { start = 0, end = text.length } = hit;
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe("");
          for (const language of ["sv", "en"] as const) expect(check.texts[language].message(hit.values)).not.toMatch(/NaN|undefined|null|\[object/);
        }
      }),
      { numRuns: 800 },
    );
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void hits(withText(text))), { numRuns: 300 });
  });
});

describe("a region's own goals", () => {
  it.each(allRegions().map(({ code }) => code))("are all right as the catalogue has them: %s", (code) => {
    const names = goalsOfRegion(code, 2023).flatMap(({ name, status }) => (name !== null && status === "goal" ? [name] : []));
    const wrong = names.flatMap((name) => hits(withText(`RUS: ${name}`, code)).filter(({ check, hit }) => (hit.severity ?? check.severity) !== "note" && check.id !== "goal-outdated").map(({ check }) => [name, check.id]));
    expect(wrong).toEqual([]);
  });

  it("say nothing in a workbook of nobody knows which region", () => {
    const text = "RUS: Ett tillgängligt Västmanland, delmål 14, Ett nyskapande Västmanland genom hållbar tillväx";
    expect(hits(withText(text, null))).toEqual([]);
    expect(hits(withText(text)).map(({ check }) => check.id)).toEqual(["goal-spelling-variant"]);
  });
});
