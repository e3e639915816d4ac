/** The national table written anew: sheets that are made of the rows, and that somebody has changed by hand. */
import { files, NOTHING, run, sheets } from "./support";

const SECTION = "1. Likvärdiga möjligheter till";
const first = run(files());
const changedSheets = (byHand: (cells: (string | number | boolean | null)[][]) => void, name = SECTION) => run(files(), { written: sheets(first.plans, name, byHand) }).told!.changedSheets;

test("sheets that nobody has changed are not told of, and change nothing", () => {
  const { told, plans } = run(files(), { written: sheets(first.plans) });
  expect([told!.changedSheets, told!.counts, plans]).toEqual([[], NOTHING, first.plans]);
});

test.each<[string, Parameters<typeof changedSheets>[0]]>([
  ["a text", (cells) => (cells[3]![1] = "Tio bryggor.")],
  ["a text taken away", (cells) => (cells[3]![1] = null)],
  ["a line put in between", (cells) => cells.splice(4, 0, ["Kalmar", "Ångbåten", "", "", ""])],
  ["a line taken away", (cells) => cells.splice(3, 1)],
  ["lines put in another order", (cells) => cells.push(...cells.splice(3, 1))],
])("%s on a section's sheet is pointed out before it is written over", (_, byHand) => {
  expect(changedSheets(byHand)).toEqual([SECTION]);
});

test("a count corrected in the overview is pointed out too", () => {
  expect(changedSheets((cells) => (cells[4]![1] = 7), "Översikt")).toEqual(["Översikt"]);
});

test("what stands beside what was written is a person's own, and stays", () => {
  expect(changedSheets((cells) => (cells[3] = [...cells[3]!, null, null, null, null, "min anteckning"]))).toEqual([]);
});

test("where the hidden digest is gone nothing is told", () => {
  expect(changedSheets((cells) => (cells[0]!.length = 5) && (cells[3]![1] = "Tio bryggor."))).toEqual([]);
});
