import { lineOrigins } from "../../src/excel/line-origins";
import { inOneGo } from "../../src/slices/in-one-go";

const HEADER = ["Region", "Namn", "Ord"];
const origins = (before: string[][], after: string[][], tellers = [[0, 1], [0, 2]]) => inOneGo(lineOrigins({ tellers }, [HEADER, ...before], [HEADER, ...after])).slice(1);

test.each<[string, string[][], string[][], (number | null)[]]>([
  ["in another order", [["A", "ett", "x"], ["A", "två", "y"]], [["A", "två", "y"], ["A", "ett", "x"]], [2, 1]],
  ["new and gone", [["A", "ett", "x"]], [["A", "två", "y"]], [null]],
  ["of the same name in two regions", [["A", "ett", "x"], ["B", "ett", "y"]], [["B", "ett", "y"], ["A", "ett", "x"]], [2, 1]],
  ["with another name, by its words", [["A", "ett", "x"], ["A", "två", "y"]], [["A", "tre", "y"], ["A", "ett", "x"]], [2, 1]],
  ["twice the same, in their order", [["A", "ett", "x"], ["A", "ett", "x"]], [["A", "ett", "x"], ["A", "ett", "x"]], [1, 2]],
  ["of no words at all, in their order", [["", "", ""], ["A", "ett", "x"], ["", "", ""]], [["A", "ett", "x"], ["", "", ""], ["", "", ""]], [2, 1, 3]],
])("lines %s", (_, before, after, expected) => {
  expect(origins(before, after)).toEqual(expected);
});

test("without anything that tells them apart lines keep their places", () => {
  expect(origins([["A"], ["B"]], [["C"], ["D"], ["E"]], [])).toEqual([1, 2, null]);
});
