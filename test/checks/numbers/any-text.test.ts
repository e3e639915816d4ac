import fc from "fast-check";
import { PAUSE } from "../../../src/checks/check";
import type { Hit } from "../../../src/checks/check";
import { numberChecks } from "../../../src/checks/numbers";
import { HEADER } from "../../../src/checks/support/examples";
import type { WorkbookReading } from "../../../src/table/reading";
import { gridOf, workbookOf } from "../reading";

const hits = (workbook: WorkbookReading) => numberChecks.flatMap((check) => [...check.find(workbook)].flatMap((hit) => (hit === PAUSE ? [] : [{ check, hit: hit as Hit }])));
const withText = (text: string) => workbookOf(gridOf("3.4", [HEADER, ["Bo nära sjön", text]]));

describe("the checks of numbers, on any text", () => {
  const pieces = fc.constantFrom("23", "10", "33", "1 581", "2021–2023", "48 deltagare", "kvinnor", "män", "till", "av", "varav", "(", ")", ",", ".", ":", ";", "\n", "• ", "68 %", "(32 %)", "procent", "från", "hälften", "lika många", "mkr", "993 582 tusen kronor", "treårig", "tre år", "tre delar", "och", "Sjöbo", "ökat med", "andelen", "totalt", "fördelat på");

  it("point at words of the cell and have something to say of them, in both languages", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" ")), (text) => {
        for (const { check, hit } of hits(withText(text))) {
          expect(hit.end!).toBeGreaterThan(hit.start!);
          expect(text.slice(hit.start, hit.end).trim()).not.toBe("");
          for (const language of ["sv", "en"] as const) expect(check.texts[language].message(hit.values)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void hits(withText(text))), { numRuns: 500 });
  });
});

describe("where the checks of numbers look", () => {
  const wrong = "41 checkar: 27 till kvinnor (64%) och 14 till män (36%).";

  it("finds the same in an answer as in an insats", () => {
    const table = withText(wrong);
    const cell = { row: 1, column: 2, value: wrong, text: wrong };
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    const answers: WorkbookReading = { ...table, tables: [], grids: [gridOf("Svar", [])], answers: [{ sheet: "Svar", area, template: null, answers: [{ number: "10.1", question: "Hur?", cell }] }] };
    const [inTable, inAnswer] = [hits(table), hits(answers)];
    expect(inTable.map(({ hit }) => [hit.sheet, hit.row, hit.column, hit.start, hit.end])).toEqual([["3.4", 1, 1, 12, 55]]);
    expect(inAnswer.map(({ hit }) => [hit.sheet, hit.row, hit.column, hit.start, hit.end])).toEqual([["Svar", 1, 2, 12, 55]]);
  });

  it("offers no fix over a formula", () => {
    const workbook = workbookOf(gridOf("3.4", [HEADER, ["Bo nära sjön", wrong]], { formulas: ["B2"] }));
    expect(hits(workbook).map(({ hit }) => hit.edits)).toEqual([undefined]);
  });
});
