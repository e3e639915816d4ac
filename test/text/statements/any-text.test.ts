import fc from "fast-check";
import { readFigures } from "../../../src/text/numbers";
import { readStatements, readingStatements } from "../../../src/text/statements";

const pieces = fc.constantFrom("23", "1 581", "80", "2022", "2023", "12", " ", ", ", ". ", "%", "–", "(", ")", ":", "\n", "• ", "kr", "miljoner kronor", "procent", "två", "hälften", "av", "av dessa", "från", "till", "mellan", "och", "varav", "kvinnor", "män", "deltagare", "företag", "Antal", "st", "totalt", "målet är", "ska", "kommer att", "jämfört med", "sedan", "under projektet", "länets", "kommuner", "minst", "ca", "förväntade resultat:");
const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")));
const year = fc.constantFrom(null, 2023);

describe("statements of any text", () => {
  it("never throws; each is a piece of the text, in order, a part of another at most, and none is its own whole", () => {
    fc.assert(
      fc.property(text, year, (sample, context) => {
        const statements = readStatements(sample, { year: context });
        let from = 0;
        for (const [at, { start, end, low, high, partOf }] of statements.entries()) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          if (low !== null) expect(high).toBeGreaterThanOrEqual(low);
          if (partOf !== null) {
            expect(partOf).not.toBe(at);
            expect(statements[partOf]).toBeDefined();
            expect(statements[partOf]!.partOf).not.toBe(at);
          }
          from = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("tells no figure twice", () => {
    fc.assert(
      fc.property(text, year, (sample, context) => {
        const plain = readStatements(sample, { year: context }).filter(({ split }) => split === null);
        const figures = readFigures(sample);
        const told = plain.map(({ start, end, low, high }) => figures.find((figure) => figure.start >= start && figure.end <= end && figure.low === low && figure.high === high));
        expect(told).not.toContain(undefined);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 500 },
    );
  });

  it("pauses in a cell full of numbers, and finds the same", () => {
    const cell = "12 kvinnor och 9 män, 40 företag. ".repeat(500);
    const reading = readingStatements(cell, { year: 2023 });
    let [step, pauses] = [reading.next(), 0];
    for (; !step.done; step = reading.next()) pauses++;
    expect(pauses).toBeGreaterThan(10);
    expect(step.value).toEqual(readStatements(cell, { year: 2023 }));
  });

  it("finds nothing where no number is said", () => {
    expect(readStatements("Arbetet fortsätter tillsammans med kommunerna vid kusten.")).toEqual([]);
  });

  it.each([["figures", "12 av 30 varav "], ["labels", "Antal a: 3 "], ["years", "2022 12 "], ["words", "och i "], ["parentheses", "(1 ("]])("reads a full cell of %s", (_, words) => {
    const cell = words.repeat(40_000).slice(0, 32_767);
    const found = readStatements(cell, { year: 2023 });
    expect(found.every(({ start, end }) => start < end && end <= cell.length)).toBe(true);
  });
});
