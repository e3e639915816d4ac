/** From workbooks to rows of the national table: texts as they stand, columns that never move, and where each came from. */
import { byQuestion } from "../../src/consolidation/answers";
import { recogniseWorkbook } from "../../src/table";
import { Consolidation, inOfficialOrder, overviewOf } from "../../src/consolidation";
import { longColumns } from "../../src/consolidation/sheets";
import { gridOf, HEADER, line } from "../table/fixtures";
import { add, nationalOf, rowsOf, sheetOf } from "./support";

const [GOOD, OTHER] = [line("Byar"), line("Hamnar")];

const headersOf = (national: Consolidation) => longColumns(national, "2024-02-21", "sv").map(({ header }) => header);
const valuesOf = (national: Consolidation, header: string) => {
  const column = longColumns(national, "2024-02-21", "sv").find((one) => one.header === header)!;
  return rowsOf(national).map((row) => column.value(row));
};

test("each insats has its section, region, year, texts and place", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [GOOD]), sheetOf("9.2", [OTHER])] });
  expect(rowsOf(national)).toEqual([
    { section: 1, templateSection: "3.4", region: "19", year: 2023, texts: { name: GOOD[0], outputs: GOOD[1], outcomes: GOOD[2], goals: GOOD[3] }, extras: [], place: { file: 0, sheet: "3.4", row: 1, column: 0 } },
    { section: 7, templateSection: "9.2", region: "19", year: 2023, texts: { name: OTHER[0], outputs: OTHER[1], outcomes: OTHER[2], goals: OTHER[3] }, extras: [], place: { file: 0, sheet: "9.2", row: 1, column: 0 } },
  ]);
});

test("a text is what stands in the cell: spaces, line breaks and a dash alone stay", () => {
  const outputs = "  40 byar\n\n• har planer  – och   mer ";
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [[GOOD[0]!, outputs, "–", GOOD[3]!]])] });
  expect(rowsOf(national)[0]!.texts).toMatchObject({ outputs, outcomes: "–" });
});

test("several lines of one insats are parted by line breaks", () => {
  const grid = sheetOf("3.4", [GOOD, [null, "En karta har ritats.", null, null], OTHER]);
  const national = nationalOf({ "Västmanland-2023.xlsx": [{ ...grid, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] }] });
  expect(rowsOf(national).map(({ texts }) => texts.outputs)).toEqual([`${GOOD[1]}\nEn karta har ritats.`, OTHER[1]]);
});

test("a report's own columns come last, known by their headers; a later file with more columns shifts nothing", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [["Dnr 1", ...GOOD, "Anna"]], ["Ärende", ...HEADER, "Handläggare"])] });
  const before = headersOf(national);
  add(national, "Örebro-2023.xlsx", [sheetOf("3.4", [["Ja", ...OTHER, "Bo", "Dnr 2"]], ["Klar", ...HEADER, "HANDLÄGGARE ", "Ärende"])]);
  expect(headersOf(national)).toEqual([...before, "Klar"]);
  expect(before.slice(-2)).toEqual(["Ärende", "Handläggare"]);
  expect(["Ärende", "Handläggare", "Klar"].map((header) => valuesOf(national, header))).toEqual([["Dnr 1", "Dnr 2"], ["Anna", "Bo"], ["", "Ja"]]);
});

test("a report's own Region, Källa and Fil are never ours", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [[...GOOD, "Norra bygden", "Enkät", "Pärm 3"]], [...HEADER, "Region", "Källa", "Fil"])] });
  expect(valuesOf(national, "Region")).toEqual(["Västmanland"]);
  expect(valuesOf(national, "Fil")).toEqual(["Västmanland-2023.xlsx"]);
  expect(["Region (rapporten)", "Källa", "Fil (rapporten)"].map((header) => valuesOf(national, header))).toEqual([["Norra bygden"], ["Enkät"], ["Pärm 3"]]);
});

test("every header is another, also where a report has one twice or none", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [[...GOOD, "a", "b", "c"]], [...HEADER, "Övrigt", "Övrigt", "Övrigt 2"])] });
  const headers = headersOf(national);
  expect(new Set(headers).size).toBe(headers.length);
  expect(rowsOf(national)[0]!.extras.map(([, text]) => text)).toEqual(["a", "b", "c"]);
});

test("a national compilation is gathered region by region", () => {
  const sheet = gridOf("1", [["Region", ...HEADER], ["Västmanland", ...GOOD], ["Region Örebro län", ...OTHER]]);
  const national = nationalOf({ "Sammanställning 2023.xlsx": [sheet] });
  expect(rowsOf(national).map(({ region, texts }) => [region, texts.name])).toEqual([["19", GOOD[0]], ["18", OTHER[0]]]);
});

test("what is said instead of insatser is kept, and is no gap", () => {
  const none = "Regionen redovisar inga insatser i tabellform.";
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [GOOD]), sheetOf("7.2", [[none]])] });
  expect(national.notes).toMatchObject([{ section: 5, region: "19", text: none, saysNone: true }]);
  const { regions, missing, perSection, insatser } = overviewOf(national);
  expect(regions).toHaveLength(1);
  expect(regions[0]!.sections.map(({ state }) => state)).toEqual(["insatser", "gap", "gap", "gap", "none", "gap", "gap"]);
  expect([perSection, insatser, missing.length]).toEqual([[1, 0, 0, 0, 0, 0, 0], 1, 20]);
});

test("answers are gathered question by question, regions in the official order", () => {
  const sheet = (answer: string) => gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", answer], ["9.1", "Vad gick sämre?", ""]]);
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheet("Bron.")], "Uppsala-2023.xlsx": [sheet("Torget.")] });
  expect(byQuestion(national.answers).map(({ number, region, text }) => [number, region, text])).toEqual([
    ["9.1", "03", ""],
    ["9.1", "19", ""],
    ["10.2", "03", "Torget."],
    ["10.2", "19", "Bron."],
  ]);
});

test("the order is section, then county code, then as they came", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("4.4", [GOOD]), sheetOf("3.4", [GOOD, OTHER])], "Uppsala-2023.xlsx": [sheetOf("3.4", [OTHER])] });
  expect(inOfficialOrder(national.heads)).toEqual([3, 1, 2, 0]);
});

test("what somebody must look at is said of each file", () => {
  const national = new Consolidation();
  const kinds = (fileName: string, sheets: Parameters<typeof add>[2]) => add(national, fileName, sheets).problems.map(({ kind }) => kind);
  expect(kinds("Västmanland-2023.xlsx", [sheetOf("3.4", [GOOD])])).toEqual([]);
  expect(kinds("Västmanland-2023 ny.xlsx", [sheetOf("3.4", [OTHER])])).toEqual(["sameRegion"]);
  expect(kinds("Västmanland-2023 4.4.csv", [sheetOf("4.4", [OTHER])])).toEqual([]);
  expect(kinds("Västmanland-2023.xlsx", [sheetOf("3.4", [GOOD])])).toEqual(["sameFile"]);
  expect(kinds("Mellansjö-2023.xlsx", [sheetOf("3.4", [GOOD])])).toEqual(["regionUnknown"]);
  expect(kinds("Uppsala-2023.xlsx", [{ ...sheetOf("3.4", [GOOD]), visibility: "hidden" }])).toEqual(["hiddenTable"]);
  expect(kinds("Dalarna-2023.xlsx", [sheetOf("3.4", [GOOD, ["Byaliv", `${"ord ".repeat(8191)}nu`, ...GOOD.slice(2)]])])).toEqual([]);
  expect(kinds("Dalarna-2023 4.4.xlsx", [sheetOf("4.4", [GOOD, ["Byaliv", `${"ord ".repeat(8191)}nu.`, ...GOOD.slice(2)]])])).toEqual(["textTooLong"]);
  expect(kinds("tom.xlsx", [gridOf("Blad1", [["Hej"]])])).toEqual(["noTables"]);
});

test("last year's report among this year's is pointed out, whichever comes first", () => {
  const troubles = (...years: readonly number[]) => {
    const national = new Consolidation();
    return years.map((year, at) => add(national, `${["Uppsala", "Västmanland", "Örebro", "Dalarna"][at]}-${year}.xlsx`, [sheetOf("3.4", [line(`Byar ${at}`)])]).problems);
  };
  const other = { kind: "otherYear", file: "Uppsala-2023.xlsx", year: 2022, otherYear: 2023 };
  expect(troubles(2023, 2023, 2022, 2023)).toEqual([[], [], [other], []]);
  // Of two files nobody knows which is the odd one: the later names both.
  expect(troubles(2022, 2023, 2023)).toEqual([[], [{ kind: "otherYear", file: "Uppsala-2022.xlsx", year: 2023, otherYear: 2022 }], []]);
});

test("answers of another year than the insatser are no stranger among them", () => {
  const national = nationalOf({ "Uppsala-2023.xlsx": [sheetOf("3.4", [GOOD])] });
  expect(add(national, "Uppsala-2022.xlsx", [gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Bron."]])]).problems).toEqual([]);
});

test("a file that fails on the way leaves nothing behind", () => {
  const national = nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [GOOD])] });
  const reading = recogniseWorkbook([sheetOf("3.4", [OTHER])], { fileName: "Uppsala-2023.xlsx" });
  const [table] = reading.tables;
  const broken: typeof table = {
    ...table!,
    get notes(): never {
      throw new Error("broken");
    },
  };
  expect(() => [...national.add({ ...reading, tables: [table!, broken] }, { file: "Uppsala-2023.xlsx", fingerprint: "" })]).toThrow("broken");
  expect([national.rows.length, national.heads.length, national.files.length]).toEqual([1, 1, 1]);
});
