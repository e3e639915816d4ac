/** A report beside the compilation: what says something else there, and what of it means something else. */
import { comparedInOrder, comparing, gatheredAlone, type MeaningDifference } from "../../src/consolidation";
import { meaningDifferences } from "../../src/consolidation/compare/meaning";
import { planningConsolidation } from "../../src/consolidation/sheets";
import { valueOf } from "../../src/planned-sheets/plan";
import { inOneGo } from "../../src/slices/in-one-go";
import { recogniseWorkbook } from "../../src/table";
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
    expect(answering[0]!.question).toBe("Beskrivning av hur bidraget har bidragit till att nå målen i Havsnät.");
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

  test("a table that was written here is compared too, by its sheet of answers", () => {
    const plans = inOneGo(planningConsolidation(nationalOf({ "Västmanland-2023.xlsx": [report] }), [], { language: "sv", read: "2024-02-21" }));
    const written = plans.map(({ name, rows }) => gridOf(name, rows.map((row) => row.map((cell) => (valueOf(cell) === "Nej" ? "Ja" : valueOf(cell))))));
    const [own, all] = [[report], written].map((grids) => inOneGo(gatheredAlone(recogniseWorkbook(grids, { fileName: "Västmanland-2023.xlsx" }), "a.xlsx")).consolidation);
    const { answers, answering } = inOneGo(comparing(own!, all!));
    expect([answers, answering.map(({ compilation: other, meaning }) => [other.place.sheet, other.place.cell, ...told(meaning)])]).toEqual([4, [["Svar", "E4", "verdict: Nej > Ja"]]]);
  });

  test("an answer that is missing where others are asked the same is told; what nobody is asked is left out on purpose", () => {
    const asked = [["10.4", "Beskriv på vilket sätt kustens olika delar har beaktats."], ["10.5", "Vad blev svårt under året?"]] as const;
    const own = gridOf("Svar", [ASKED, ...asked.map((question, at) => [...question, ["Tre delar.", "Isen låg länge."][at]!]), ["10.6", "Övrigt", "Tack."]]);
    const all = gridOf("Svar", [["Nr", "Fråga", "Region", "År", "Svar"], [...asked[0], "Västmanland", 2023, "Tre delar."], [...asked[0], "Örebro", 2023, "Elva delar."], [...asked[1], "Örebro", 2023, "Inget."]]);
    const { missing, answers } = inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": [own] }), nationalOf({ "alla.xlsx": [compilationOf([["Örebro", ...line("Torg")]]), all] })));
    expect([answers, missing]).toEqual([1, [{ file: "Västmanland-2023.xlsx", sheet: "Svar", cell: "C3", region: "Västmanland", section: null, name: "Vad blev svårt under året?", asked: "10.5" }]]);
  });

  test("a report of answers alone lacks no rows", () => {
    const national = nationalOf({ "Västmanland sammanställt 2023.xlsx": [sheetOf("3.4", [line("Byar")]), compilation("Nej.")] });
    expect(inOneGo(comparing(nationalOf({ "Västmanland-2023.xlsx": [report] }), national)).extra).toEqual([]);
  });
});

describe("as one list", () => {
  const [byar, hamnar, torg, bryggor, farjor] = ["Byar", "Hamnar", "Torg", "Bryggor", "Färjor"].map(line) as [string[], string[], string[], string[], string[]];
  const listOf = (most?: number) => {
    const compiled = [byar.with(1, `${byar[1]!} Det regnade.`), hamnar.with(1, ""), torg, bryggor.with(2, `${bryggor[2]!} Det blev 19 stycken.`), ["Ångbåten", "Den går igen.", "", ""]];
    return comparedInOrder(compared([sheetOf("3.4", [byar, hamnar, torg, bryggor, farjor])], [compilationOf(compiled.map((row) => ["Västmanland", ...row]))]), most);
  };
  const NONE = { verdict: 0, number: 0, word: 0, missing: 0, extra: 0, oneSided: 0, wording: 0 };

  test("what means something else comes first, then what only one of them has, last other words; what is alike is left out", () => {
    const { rows, counts, differences } = listOf();
    expect(differences.map(({ kind, name, report, compilation, texts }) => [kind, name, report?.cell, compilation?.cell, texts.map(({ column }) => column)])).toEqual([
      ["number", bryggor[0], "A5", "A5", ["outcomes"]],
      ["missing", farjor[0], "A6", undefined, []],
      ["extra", "Ångbåten", undefined, "A6", []],
      ["oneSided", hamnar[0], "A3", "A3", ["outputs"]],
      ["wording", byar[0], "A2", "A2", ["outputs"]],
    ]);
    expect([rows, counts]).toEqual([4, { ...NONE, number: 1, missing: 1, extra: 1, oneSided: 1, wording: 1 }]);
  });

  test("a list that would be too long ends with other words left out, and they are counted all the same", () => {
    const { counts, differences } = listOf(4);
    expect(differences.map(({ kind }) => kind)).toEqual(["number", "missing", "extra", "oneSided"]);
    expect(counts.wording).toBe(1);
  });

  test("of several texts of a row the one that matters most says what kind it is", () => {
    const other = byar.with(1, `${byar[1]!} Det regnade.`).with(2, byar[2]!.replace("Ökad", "Minskad"));
    const { differences } = comparedInOrder(compared([sheetOf("3.4", [byar])], [compilationOf([["Västmanland", ...other]])]));
    expect(differences.map(({ kind, texts }) => [kind, texts.length])).toEqual([["word", 2]]);
  });

  test("an answer goes by its question, and a no that has become a yes comes before all else", () => {
    const asked = (fishing: string) => gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.3", "Har bidraget hjälpt fisket?", fishing]]);
    const { differences } = comparedInOrder(compared([sheetOf("3.4", [byar, hamnar]), asked("Nej")], [compilationOf([["Västmanland", ...byar]]), asked("Ja.")]));
    expect(differences.map(({ kind, name, asked: numbers }) => [kind, name, numbers])).toEqual([
      ["verdict", "Har bidraget hjälpt fisket?", { report: ["10.3"], compilation: "10.3" }],
      ["missing", hamnar[0], null],
    ]);
  });
});
