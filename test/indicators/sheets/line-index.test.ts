/** Lines are found as if each were gone through. */
import fc from "fast-check";
import { inOneGo } from "../../../src/slices/in-one-go";
import { LineIndex, type Condition, type LineValue } from "../../../src/indicators/sheets/line-index";

const COLUMNS = { area: "one", goals: "several", value: "numbers" } as const;
type Column = keyof typeof COLUMNS;
type Line = Record<Column, LineValue>;

const WORDS = ["Hav", "hav", "Byar", "12"];
const line: fc.Arbitrary<Line> = fc.record({
  area: fc.oneof(fc.constantFrom<LineValue>(...WORDS, null), fc.constantFrom(12, 13)),
  goals: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((goals) => (goals.length === 0 ? null : goals.join("; "))),
  value: fc.option(fc.integer({ min: -5, max: 5 })),
});
const condition: fc.Arbitrary<Condition<Column>> = fc.oneof(
  fc.record({ column: fc.constant("area" as const), test: fc.constantFrom("is" as const, "not" as const), value: fc.constantFrom<string | number>(...WORDS, 12) }),
  fc.record({ column: fc.constant("goals" as const), test: fc.constant("has" as const), value: fc.constantFrom(...WORDS) }),
  fc.record({ column: fc.constant("value" as const), test: fc.constant("above" as const), value: fc.integer({ min: -3, max: 3 }) }),
);

const folded = (value: LineValue) => (typeof value === "string" ? value.toLowerCase() : value);

function meets(cell: LineValue, { test: by, value }: Condition<Column>): boolean {
  if (by === "above") return typeof cell === "number" && cell > Number(value);
  if (by === "has") return String(cell ?? "").split("; ").includes(String(value));
  return (folded(cell) === folded(value)) === (by === "is");
}

test("the lines that meet all conditions, and what their numbers come to", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.array(condition, { maxLength: 4 }), (lines, conditions) => {
      const index = inOneGo(LineIndex.of(lines, COLUMNS));
      const wanted = lines.flatMap((one, at) => (conditions.every((by) => meets(one[by.column], by)) ? [at] : []));
      expect(index.meeting(conditions)).toEqual(wanted);
      expect(index.sum("value", wanted)).toBe(wanted.reduce((sum, at) => sum + Number(lines[at]!.value ?? 0), 0));
    }),
  );
});

test("what a column says is told once, and each of several by itself", () => {
  const index = inOneGo(LineIndex.of<Column>([{ area: "Hav", goals: "A; B", value: 1 }, { area: "hav", goals: "B; C", value: null }, { area: null, goals: null, value: 3 }], COLUMNS));
  expect([[...index.said("area")], [...index.said("goals")]]).toEqual([["Hav"], ["A", "B", "C"]]);
});
