import fc from "fast-check";
import { goalsOfRegion } from "../../../src/catalogue/goals";
import { namedReferences } from "../../../src/tagging/named";
import type { Evidence, RowField, RowTexts } from "../../../src/tagging/tag";

const names = goalsOfRegion("19", 2023).flatMap(({ name }) => (name === null ? [] : [name]));
const pieces = fc.constantFrom(...names, ...names.map((name) => name.slice(0, -2)), ..."RUS: |Mål i RUS|Agenda 2030|SDG|ERUF|Interreg|ESF+|delmål|mål|#|7|14|99|1.1|1:1|2,6|A.1.|PO1|särskilt mål|Ett smartare Europa|5 Jämställdhet|och|samt|inte|utom|–|”|(|)|,|.|:|\n|•|anslag 1:1|egen bedömning|Uppföljning:".split("|"));
const composed = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" "));
const texts: fc.Arbitrary<RowTexts> = fc.record({ name: composed, outputs: composed, outcomes: composed, goals: composed }, { requiredKeys: [] });
const anything = fc.record({ name: fc.string({ unit: "binary", maxLength: 200 }), goals: fc.string({ unit: "binary", maxLength: 300 }) }, { requiredKeys: [] });

function evidenceOf(row: RowTexts, region: string | null): readonly Evidence[] {
  const { goals, agenda2030, eruf, interreg, esf, basis } = namedReferences(row, region, 2023);
  return [...[...goals, ...agenda2030, ...eruf, ...basis].flatMap(({ evidence }) => evidence), ...interreg, ...esf];
}

function expectWithin(row: RowTexts, evidence: readonly Evidence[]): void {
  for (const { field, start, end, text } of evidence) {
    expect(end).toBeGreaterThan(start);
    expect((row as Record<RowField, string | undefined>)[field]?.slice(start, end)).toBe(text);
  }
}

test("evidence is words of the text where it says they are", () => {
  fc.assert(fc.property(texts, (row) => expectWithin(row, evidenceOf(row, "19"))), { numRuns: 500 });
});

test("any characters at all are read", () => {
  fc.assert(fc.property(anything, fc.constantFrom("19", "01", null), (row, region) => expectWithin(row, evidenceOf(row, region))), { numRuns: 300 });
});

test("each goal, code and basis is given once, with evidence and a confidence", () => {
  fc.assert(
    fc.property(texts, (row) => {
      const { goals, agenda2030, eruf, basis } = namedReferences(row, "19", 2023);
      const keys = [...goals.map(({ id }) => id), ...agenda2030.map(({ code }) => `agenda ${code}`), ...eruf.map(({ code }) => code), ...basis.map(({ basis: one }) => one)];
      expect(new Set(keys).size).toBe(keys.length);
      for (const { evidence, confidence } of [...goals, ...agenda2030, ...eruf]) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
