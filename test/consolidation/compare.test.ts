/** A report beside the compilation: what says something else there, and what of it means something else. */
import { comparing, type MeaningDifference } from "../../src/consolidation";
import { meaningDifferences } from "../../src/consolidation/compare/meaning";
import { inOneGo } from "../../src/slices/in-one-go";
import type { CellValue, Grid } from "../../src/table/grid";
import { gridOf, HEADER, line } from "../table/fixtures";
import { nationalOf, sheetOf } from "./support";

const told = (differences: readonly MeaningDifference[]) => differences.map(({ kind, before, after }) => `${kind}: ${before.join(",")} > ${after.join(",")}`);

describe("what differs in meaning", () => {
  test.each([
    ["Nej", "Ja.", ["verdict: Nej > Ja"]],
    ["Nej. Bron är stängd.", "Bron är stängd.", []],
    ["Sex byar fick en plan.", "Sju byar fick en plan.", ["number: Sex > Sju"]],
    ["12 byar (57%)", "tolv byar, 57 procent", []],
    ["24,7 mnkr", "24,7 miljoner kronor", []],
    ["Andelen är 12,5 procent", "Andelen är 1,25 procent", ["number: 12,5 procent > 1,25 procent"]],
    ["Färjorna går fullare.", "Färjorna går inte fullare.", ["word:  > inte"]],
    ["Färjorna går ej.", "Färjorna går inte.", []],
    ["Minst 40 byar har ökat.", "Högst 40 byar har minskat.", ["word: minst,ökat > högst,minskat"]],
    ["Byarna har fått en plan", "Byarna fick en ny plan", []],
    ["", "Sex byar fick inte en plan.", []],
  ])("%j and %j", (before, after, expected) => {
    expect(told(inOneGo(meaningDifferences(before, after)))).toEqual(expected);
  });
});

const compilationOf = (rows: readonly (readonly CellValue[])[]): Grid => gridOf("1", [["Region", ...HEADER], ...rows.map((row) => [...row])]);
const compared = (report: readonly Grid[], compilation: readonly Grid[]) => inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": report }), nationalOf({ "Sammanställning 2023.xlsx": compilation })));

describe("rows", () => {
  const HAMNAR = ["Hamnar i skärgården", "Nio bryggor har lagats under hösten.", "Färjorna går inte fullare.", "Delmål 3"] as const;

  test("only those of the report's regions; punctuation is no difference", () => {
    const result = compared([sheetOf("3.4", [line("Byar"), HAMNAR])], [compilationOf([["Örebro", ...line("Torg")], ["Västmanland", line("Byar")[0]!, `${line("Byar")[1]}.`, ...line("Byar").slice(2)], ["Västmanland", ...HAMNAR]])]);
    expect(result).toMatchObject({ regions: ["Västmanland"], rows: 2, differing: [], missing: [], extra: [] });
  });

  test("another word, another number, and rows that are missing on either side", () => {
    const result = compared(
      [sheetOf("3.4", [line("Byar"), HAMNAR])],
      [compilationOf([["Västmanland", HAMNAR[0], "Nitton bryggor har lagats på hösten.", "Färjorna går fullare.", HAMNAR[3]], ["Västmanland", "Ångbåten", "Den går igen.", "", ""]])],
    );
    expect(result.differing.map(({ report, compilation, columns }) => [report.cell, compilation.cell, columns.map(({ column, meaning }) => [column, ...told(meaning)])])).toEqual([
      ["A3", "A2", [["outputs", "number: Nio > Nitton"], ["outcomes", "word: inte > "]]],
    ]);
    expect([result.missing.map(({ name }) => name), result.extra.map(({ name }) => name)]).toEqual([[line("Byar")[0]], ["Ångbåten"]]);
  });
});

describe("answers", () => {
  const ASKED = ["Nr", "Fråga", "Svar"];
  const report = gridOf("Svar", [
    ASKED,
    ["1.3", "Har arbetet bidragit till att nå målen i planen för sjöfarten?", "Ja"],
    ["10.3 Fiske", "Har bidraget bidragit till att nå målen i programmet för fiske (Havsnät)?", "Nej"],
    ["10.3 Fiske om ja", "Om ja, beskriv hur bidraget har bidragit till att nå målen i programmet för fiske (Havsnät).", "Regionen sitter med i nätverkets grupp för hamnar och följer dess utlysningar under året."],
    ["10.4", "Beskriv på vilket sätt kustens olika delar har beaktats.", "Tre delar."],
  ]);
  const compilation = (fishing: string) =>
    gridOf("8", [
      ASKED,
      ["8.5", "Beskrivning av hur bidraget har bidragit till att nå målen i Havsnät.", fishing],
      ["8.6", "Beskrivning på vilket sätt kustens olika delar har beaktats.", "Tre delar."],
    ]);
  const answersOf = (fishing: string) => inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": [report] }), nationalOf({ "Västmanland sammanställt 2023.xlsx": [compilation(fishing)] })));
  const REST = "Västmanland sitter med i nätverkets grupp för hamnar och följer dess utlysningar under året.";

  test("a no that has become a yes is found, though the questions have other numbers and words", () => {
    const { answers, answering } = answersOf(`Ja.\n${REST}`);
    expect(answers).toBe(2);
    expect(answering.map(({ report: own, compilation: other, meaning }) => [own.numbers, other.number, ...told(meaning)])).toEqual([[["10.3 Fiske", "10.3 Fiske om ja"], "8.5", "verdict: Nej > Ja"]]);
    expect(answering[0]!.report.place).toEqual({ file: "Västmanland-2023.xlsx", sheet: "Svar", cell: "C3" });
  });

  test("a no that is still one differs in words alone", () => {
    expect(answersOf(`Nej.\n${REST}`).answering.map(({ meaning }) => meaning)).toEqual([[]]);
  });

  test("where several regions answer on one sheet, each is compared with its own", () => {
    const all = (fishing: string) =>
      gridOf("Svar", [
        ["Nr", "Fråga", "Region", "År", "Svar"],
        ["10.4", "Beskriv på vilket sätt kustens olika delar har beaktats.", "Västmanland", 2023, fishing],
        ["10.4", "Beskriv på vilket sätt kustens olika delar har beaktats.", "Örebro", 2023, "Elva delar."],
      ]);
    const against = (fishing: string) => inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": [report] }), nationalOf({ "alla.xlsx": [compilationOf([["Örebro", ...line("Torg")]]), all(fishing)] })));
    expect(against("Tre delar.")).toMatchObject({ answers: 1, answering: [] });
    expect(against("Tolv delar.").answering.map(({ compilation: other, meaning }) => [other.place.cell, ...told(meaning)])).toEqual([["E2", "number: Tre > Tolv"]]);
  });

  test("a report of answers alone lacks no rows", () => {
    const national = nationalOf({ "Västmanland sammanställt 2023.xlsx": [sheetOf("3.4", [line("Byar")]), compilation("Nej.")] });
    expect(inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": [report] }), national)).extra).toEqual([]);
  });
});
