/** What named references must keep to on labelled rows of real reports, where they lie beside the checkout. */
import { hasLabels } from "../../scripts/evaluate/tagging/labels";
import { measureNamed, shownFigures, type Figures } from "../../scripts/evaluate/tagging/named";

test("figures are shares of what is named and of what is there", () => {
  expect(shownFigures({ name: "goals", right: 6, wrong: 2, missed: 4 })).toEqual({ name: "goals", named: 10, precision: "0.750", recall: "0.600", F1: "0.667" });
  expect(shownFigures({ name: "esf", right: 0, wrong: 0, missed: 0 })).toMatchObject({ precision: "–", recall: "–", F1: "–" });
});

if (hasLabels()) {
  describe("on labelled rows", () => {
    let measured: Map<string, Figures>;
    beforeAll(() => {
      measured = new Map(measureNamed().map((figures) => [figures.name, figures]));
    });

    test.each([
      ["goals", 0.97, 0.95],
      ["agenda2030", 0.98, 0.98],
      ["eruf", 0.95, 0.95],
      ["basis", 0.9, 0.9],
    ])("%s: precision at least %d, recall at least %d", (name, precision, recall) => {
      const { right, wrong, missed } = measured.get(name)!;
      expect(right).toBeGreaterThan(40);
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
      expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
    });
  });
}
