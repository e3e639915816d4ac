/** Which two are compared before anybody has chosen, and what becomes of what was chosen when files come and go. */
import type { TakenFile } from "../../../src/taskpane/gathering/gatherer";
import { OPEN, pairing } from "../../../src/taskpane/state/consolidation/pairing";
import type { WorkbookOutline } from "../../../src/table/outline";

const outline = (region: string | null, tables = 1): WorkbookOutline => ({ region: { value: region, certainty: "certain", because: [] }, tables: Array.from({ length: tables }), answers: [] }) as unknown as WorkbookOutline;
const file = (name: string, region: string | null, tables?: number): TakenFile => ({ file: name, problem: null, outline: outline(region, tables) }) as unknown as TakenFile;
const BROKEN = { file: "brev.docx", problem: { kind: "notAWorkbook", values: {} } } as unknown as TakenFile;

const ALL = file("alla.xlsx", null);
const KALMAR = file("Kalmar.xlsx", "08");
const GOTLAND = file("Gotland.xlsx", "09");
const pairOf = (...asked: Parameters<typeof pairing>) => {
  const { report, compilation } = pairing(...asked);
  return [report, compilation];
};

test.each<[string, readonly TakenFile[], WorkbookOutline | null, (string | null)[]]>([
  ["a file of many regions is the compilation", [ALL, KALMAR, GOTLAND], outline("19"), ["Kalmar.xlsx", "alla.xlsx"]],
  ["and so is the open workbook, before it", [ALL, KALMAR], outline(null), ["Kalmar.xlsx", OPEN]],
  ["where none is of many regions, the open workbook", [KALMAR, GOTLAND], outline("19"), ["Kalmar.xlsx", OPEN]],
  ["which of two reports is the compilation nobody can tell", [KALMAR, GOTLAND], outline("19", 0), ["Kalmar.xlsx", null]],
  ["two compilations can be compared too", [ALL, file("förra.xlsx", null)], null, ["alla.xlsx", "förra.xlsx"]],
  ["what could not be read, or says nothing, is not there to choose", [BROKEN, file("tom.xlsx", "08", 0), KALMAR], null, ["Kalmar.xlsx", null]],
  ["nothing", [], null, [null, null]],
])("%s", (_, files, open, expected) => {
  expect(pairOf(files, {}, open)).toEqual(expected);
});

test("what is chosen by hand stands for as long as it is there", () => {
  expect(pairOf([KALMAR, GOTLAND, ALL], { report: "Gotland.xlsx", compilation: "Kalmar.xlsx" }, outline(null))).toEqual(["Gotland.xlsx", "Kalmar.xlsx"]);
  expect(pairOf([KALMAR, ALL], { report: "Gotland.xlsx", compilation: "Kalmar.xlsx" }, null)).toEqual(["alla.xlsx", "Kalmar.xlsx"]);
});

test("a file is never compared with itself: the one that was chosen last is the report", () => {
  expect(pairOf([KALMAR, GOTLAND, ALL], { report: "Kalmar.xlsx", compilation: "Kalmar.xlsx" }, null)).toEqual(["Kalmar.xlsx", "alla.xlsx"]);
  expect(pairing([KALMAR, GOTLAND], { report: "Kalmar.xlsx" }, null).compilations).toEqual(["Gotland.xlsx"]);
});
