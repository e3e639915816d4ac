import { combineFixes } from "../../src/checks";
import type { CellEdit, Finding } from "../../src/checks/check";
import { gridOf } from "./reading";

const edit = (row: number, value: string): CellEdit => ({ sheet: "3.4", row, column: 0, value });
const finding = (key: string, ...edits: CellEdit[]) => ({ key, edits }) as unknown as Finding;
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key);

describe("many fixes at once", () => {
  it("are put together, an edit they share once", () => {
    const { edits, fixed } = combineFixes([finding("a", edit(0, "Mål"), edit(1, "x")), finding("none"), finding("b", edit(0, "Mål"))], [gridOf("3.4", [])]);
    expect(edits).toEqual([{ ...edit(0, "Mål"), expected: null, together: 1 }, { ...edit(1, "x"), expected: null, together: 1 }]);
    expect(keys(fixed)).toEqual(["a", "b"]);
  });

  it("leave out one that would write something else in a cell already written, whole", () => {
    const { edits, conflicting } = combineFixes([finding("a", edit(0, "Mål")), finding("b", edit(1, "y"), edit(0, "Effekter"))], [gridOf("3.4", [])]);
    expect(edits).toMatchObject([edit(0, "Mål")]);
    expect(keys(conflicting)).toEqual(["b"]);
  });

  it("make all changes of other words in the same text", () => {
    const { edits, fixed, conflicting } = combineFixes(
      [finding("a", edit(0, "Byn har fått och och väg.")), finding("b", edit(0, "Byn har har fått och väg.")), finding("c", edit(0, "Orten har har fått och och väg."))],
      [gridOf("3.4", [["Byn har har fått och och väg."]])],
    );
    expect(edits).toEqual([{ ...edit(0, "Orten har fått och väg."), expected: "Byn har har fått och och väg.", together: 1 }]);
    expect([keys(fixed), keys(conflicting)]).toEqual([["a", "b", "c"], []]);
  });

  it("leave out a change of words that another changes", () => {
    const { edits, conflicting } = combineFixes([finding("a", edit(0, "Byn fick väg.")), finding("b", edit(0, "Byn fick stigar."))], [gridOf("3.4", [["Byn fick stig."]])]);
    expect(edits).toMatchObject([{ value: "Byn fick väg." }]);
    expect(keys(conflicting)).toEqual(["b"]);
  });

  it("tell what each cell held, and which go together: those that share a cell do too", () => {
    const { edits } = combineFixes([finding("a", edit(0, "x")), finding("b", edit(1, "y"), edit(2, "z")), finding("c", edit(2, "z"), edit(3, "w"))], [gridOf("3.4", [["ett"], ["två"], [3]])]);
    expect(edits.map(({ expected, together }) => [expected, together])).toEqual([["ett", 1], ["två", 2], [3, 2], [null, 2]]);
  });

  it("never write over a formula", () => {
    const { edits, onFormula, fixed } = combineFixes([finding("a", edit(4, "x"), edit(5, "y"))], [gridOf("3.4", [], { formulas: ["A6"] })]);
    expect({ edits, fixed: keys(fixed), onFormula: keys(onFormula) }).toEqual({ edits: [], fixed: [], onFormula: ["a"] });
  });
});
