/** The sheets of the national table: what stands in them, and that they are a compilation to whoever reads them again. */
import { inOneGo } from "../../src/slices/in-one-go";
import { planningConsolidation } from "../../src/consolidation/sheets";
import type { Consolidation } from "../../src/consolidation";
import { valueOf, type SheetPlan } from "../../src/planned-sheets/plan";
import { recogniseWorkbook } from "../../src/table";
import { gridOf, line } from "../table/fixtures";
import { nationalOf, sheetOf } from "./support";

const NONE = "Regionen redovisar inga insatser i tabellform.";

const national = () =>
  nationalOf({
    "Västmanland-2023.xlsx": [sheetOf("3.4", [line("Byar"), line("Byar")]), sheetOf("7.2", [[NONE]]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "=1+1"]])],
    "Uppsala-2023.xlsx": [sheetOf("3.4", [line("Hamnar")])],
  });
const plans = (consolidation: Consolidation, language: "sv" | "en" = "sv") => inOneGo(planningConsolidation(consolidation, inOneGo(consolidation.duplicates()), { language, read: "2024-02-21" }));
const valuesOf = ({ rows }: SheetPlan) => rows.map((row) => row.map(valueOf));
const sheet = (name: string, language: "sv" | "en" = "sv") => plans(national(), language).find((plan) => plan.name === name)!;

test("an overview, the seven sections, all insatser, duplicates, notes, answers and files", () => {
  expect(plans(national()).map(({ name }) => name)).toEqual([
    "Översikt",
    ...["1. Likvärdiga möjligheter till", "2. Kompetensförsörjning och kom", "3. Innovation och förnyelse sam", "4. Tillgänglighet i hela landet", "5. Jämställdhet", "6. Integration", "7. Miljö och klimat"],
    ...["Alla insatser", "Dubbletter", "Noteringar", "Svar", "Filer"],
  ]);
});

test("where there are no duplicates, notes and answers their sheets say so; a sheet's name is short enough in both languages", () => {
  const planned = plans(nationalOf({ "Uppsala-2023.xlsx": [sheetOf("3.4", [line("Hamnar")])] }), "en");
  const saying = (name: string) => planned.find((one) => one.name === name)!.rows.slice(1);
  expect([saying("Duplicates"), saying("Notes"), saying("Answers")]).toEqual([[["No duplicates were found."]], [["No notes in the files."]], [["No answers to questions in the files."]]]);
  for (const { name } of planned) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
});

test("each column that is written has its width", () => {
  for (const { rows, widths } of plans(national())) for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length);
});

test("the overview counts by formulas, and tells no insatser from not a word", () => {
  const { rows } = sheet("Översikt");
  expect(rows.slice(4, 6)).toEqual([
    ["Uppsala", 1, "?", "?", "?", "?", "?", "?", 1],
    ["Västmanland", 2, "?", "?", "?", "–", "?", "?", 2],
  ]);
  expect(rows[6]!.slice(0, 3)).toEqual(["Alla", { formula: "SUM(B5:B6)", value: 3 }, { formula: "SUM(C5:C6)", value: 0 }]);
  expect(String(rows.flat().find((cell) => String(cell).startsWith("Regioner som saknas")))).toMatch(/Stockholm, .*Norrbotten\.$/);
});

test("the overview's title names the year, or the years, that the files are of", () => {
  const title = (...years: number[]) => plans(nationalOf(Object.fromEntries(years.map((year) => [`Uppsala-${year}.xlsx`, [sheetOf("3.4", [line("Hamnar")])]]))))[0]!.rows[0]![0];
  expect(title(2023)).toBe("Nationell sammanställning 2023");
  expect(title(2024, 2023)).toBe("Nationell sammanställning 2023, 2024");
});

test("a section stands as it is published: header on each page, regions in the official order, those without insatser too", () => {
  const first = sheet("1. Likvärdiga möjligheter till");
  expect(first.print).toMatchObject({ orientation: "landscape", repeated: { first: 2, count: 1 } });
  expect(valuesOf(first).slice(2)).toEqual([["Region", "Namn på insats och kort beskrivning", "Resultat i form av uppnådda prestationer under året", "Om möjligt resultat i form av uppnådda effekter under året", "Mål"], ["Uppsala", ...line("Hamnar")], ["Västmanland", ...line("Byar")], ["Västmanland", ...line("Byar")]]);
  const fifth = sheet("5. Jämställdhet");
  expect(valuesOf(fifth).slice(3)).toEqual([["Uppsala", NONE], ["Västmanland", NONE]]);
  // What the region has not written itself is said more quietly.
  expect(fifth.looks.filter(({ row, column }) => row >= 3 && column === 1).map(({ look }) => look)).toEqual(["quiet", "note"]);
});

test("a row that is higher than rows can be goes on below, so that all of it is printed", () => {
  const long = Array.from({ length: 300 }, (_, at) => `möte nummer ${at}`).join("\n");
  const plan = plans(nationalOf({ "Uppsala-2023.xlsx": [sheetOf("3.4", [["Hamnar", long, "", ""], line("Byar")])] }))[1]!;
  const [joined] = plan.merges;
  expect(joined).toMatchObject({ row: 3, column: 0 });
  const heights = Array.from({ length: joined!.rows }, (_, at) => plan.heights.get(3 + at)!);
  expect(Math.max(...heights)).toBeLessThanOrEqual(405);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(300 * 15);
  expect(valueOf(plan.rows[3 + joined!.rows]![1]!)).toBe(line("Byar")[0]);
});

test("each insats leads to its cell, file, day of reading and fingerprint", () => {
  const { rows, links, hiddenColumns } = sheet("Alla insatser");
  expect(rows[0]!.slice(7)).toEqual(["Ändrad", "Fil", "Blad", "Cell", "Läst", "Fingeravtryck", "Läst som"]);
  expect(rows[1]).toEqual([1, "Uppsala", 2023, ...line("Hamnar"), null, "Uppsala-2023.xlsx", "3.4", "A2", "2024-02-21", "print of Uppsala-2023.xlsx", expect.stringMatching(/^1;03;2023;/)]);
  expect(hiddenColumns).toEqual([13]);
  expect(links[0]).toMatchObject({ row: 1, column: 10, file: "Uppsala-2023.xlsx", sheet: "3.4", cell: "A2" });
});

test("duplicates stand under one another; none is said too", () => {
  expect(valuesOf(sheet("Dubbletter")).slice(1).map((row) => [...row.slice(0, 7), row[11]!])).toEqual([
    [1, "Samma rad två gånger", 1, "alla", "Västmanland", 1, line("Byar")[0], "A2"],
    [1, "Samma rad två gånger", 1, null, "Västmanland", 1, line("Byar")[0], "A3"],
  ]);
  const none = plans(nationalOf({ "Uppsala-2023.xlsx": [sheetOf("3.4", [line("Hamnar")])] }), "en").find(({ name }) => name === "Duplicates")!;
  expect(none.rows[1]).toEqual(["No duplicates were found."]);
});

test("a text that looks like a formula is a text", () => {
  expect(sheet("Svar").rows[1]!.slice(0, 5)).toEqual(["10.2", "Vad gick bra?", "Västmanland", 2023, "=1+1"]);
});

test("read again, the workbook is a national compilation with the same insatser, none of them twice", () => {
  const grids = plans(national()).map((plan) => gridOf(plan.name, valuesOf(plan), { merges: plan.merges }));
  const { tables } = recogniseWorkbook(grids, { fileName: "Sammanställning 2023.xlsx" });
  expect(tables.filter(({ insatser }) => insatser.length > 0).map(({ section, insatser }) => [section.value, insatser.map(({ cells }) => [cells.region?.[0]?.text, cells.name?.[0]?.text])])).toEqual([
    ["1", [["Uppsala", line("Hamnar")[0]], ["Västmanland", line("Byar")[0]], ["Västmanland", line("Byar")[0]]]],
  ]);
});
