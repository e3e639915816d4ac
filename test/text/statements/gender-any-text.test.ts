import fc from "fast-check";
import { readPassage } from "../../../src/text/numbers/passage";
import { type GenderStatement, readGender } from "../../../src/text/statements/gender";

const pieces = fc.constantFrom(
  ..."23|10|33|1 581|25|50/50|12/9|60 %|40 procent|(32 %)|hälften|en|två|kvinnor|män|kvinna|man|kvinnorna|männen|kvinnoledda|kvinnliga|flickor|kv|m|48 deltagare|företag|stöd|till|av|av dessa|varav|och|respektive|är|var|ledda av|med|för|könsfördelning|andelen|jämfört med|från|majoriteten|totalt|mkr|(|)|,|.|:|;|/|=|\n|• |2022|över".split("|"),
);

function look(text: string): void {
  const passage = readPassage(text);
  const found = readGender(passage, { year: 2023 });
  const figures = found.flatMap((one) => one.figures);
  expect(new Set(figures).size).toBe(figures.length);
  expect(found.filter((one) => !isSound(text, one) || isOfItself(found, one.statement.partOf))).toEqual([]);
}

const isOfItself = (found: readonly GenderStatement[], partOf: number | null) => partOf !== null && found[partOf]!.statement.partOf === partOf;

/** Its characters lie in the text and hold its numbers; what is derived is told; nothing is below nought. */
function isSound(text: string, { statement: { start, end, split }, figures }: GenderStatement): boolean {
  const { derived, ...fields } = split!;
  const isPlace = start >= 0 && end > start && end <= text.length && figures.every((figure) => figure.start >= start && figure.end <= end);
  return isPlace && derived.every((field) => fields[field] !== null) && Object.values(fields).every((value) => value === null || (value >= 0 && Number.isFinite(value)));
}

describe("women and men, in any text", () => {
  it("stand in the text, and no number is told twice", () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" ")), look), { numRuns: 1000 });
  });

  it("are read without a throw, whatever the text holds", () => {
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 }).map((parts) => parts.join("")), look), { numRuns: 1000 });
  });

  it.each(["kvinnor ", "12 kvinnor ", "12 ", "(", "12 kvinnor och ", "andelen kvinnor var ", "av dessa var "])("are read where a cell is filled with “%s”", (piece) => {
    look(`12 kvinnor ${piece.repeat(Math.floor(32_000 / piece.length))} 9 män`);
  });
});
