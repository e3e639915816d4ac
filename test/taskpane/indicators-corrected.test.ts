/** Which sheet of figures a person's corrections are taken from, when there are several. */
import { indicatorSheetTexts } from "../../src/language/indicator-sheets";
import type { Grid } from "../../src/table/grid";
import { inOneGo } from "../../src/slices/in-one-go";
import { findingCorrections } from "../../src/taskpane/state/indicators/corrected";

/** A sheet of one figure, read as 45 women and 15 men. */
function sheet(name: string, women: number, language: "sv" | "en" = "sv"): Grid {
  const { figures, yes } = indicatorSheetTexts[language];
  const { headers } = figures;
  const columns = [headers.counts, headers.words, headers.women, headers.men, headers.id, headers.read];
  const values = [columns, [yes, "45 kvinnor och 15 män", women, 15, "a1", "1;;;45;15;"]];
  return { name, values, merges: [], tables: [], formulas: [], firstRow: 0, firstColumn: 0, visibility: "visible" } as unknown as Grid;
}
const women = (grids: readonly Grid[], language: "sv" | "en" = "sv") => inOneGo(findingCorrections(grids, language)).numbers.get("a1")?.women ?? null;

test.each<[string, readonly Grid[], number | null]>([
  ["the one that is written anew, not an older copy before it", [sheet("Arkiv", 46), sheet("Figurer", 99)], 99],
  ["none, where the one that is written anew was put right again", [sheet("Arkiv", 46), sheet("Figurer", 45)], null],
  ["ours, beside a sheet of the user's own by the name", [{ ...sheet("Figurer", 1), values: [["Min egen"]] }, sheet("Arkiv", 46), sheet("Figurer (2)", 99)], 99],
  ["the one of several by the name that has any", [sheet("Figurer", 45), sheet("Arkiv", 46), sheet("Figurer (2)", 99)], 99],
  ["the one that was renamed, where there is no other", [sheet("Annat", 45), sheet("Arkiv", 46)], 46],
  ["one in the other language, where there is no other", [sheet("Figures", 47, "en")], 47],
])("%s", (_, grids, expected) => {
  expect(women(grids)).toBe(expected);
});

test("the pane's language says which is written anew", () => {
  const both = [sheet("Figurer", 46), sheet("Figures", 47, "en")];
  expect([women(both), women(both, "en")]).toEqual([46, 47]);
});
