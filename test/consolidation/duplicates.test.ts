/** What would be counted more than once, and what only looks like it. */
import { inOneGo } from "../../src/slices/in-one-go";
import type { Consolidation } from "../../src/consolidation";
import type { CellValue, Grid } from "../../src/table/grid";
import { line } from "../table/fixtures";
import { nationalOf, sheetOf } from "./support";

const MEETINGS = "Sex möten om vägar och vatten har hållits i byarna tillsammans med hembygdsföreningen och skolan, och två planer för nya bostäder har tagits fram och lämnats till nämnden.";
const GROWN = "Uppföljningen visar att fler familjer har flyttat in i byarna och att skolan har fått en ny klass.";
const OWN_WORDS = ["Elva båtar har lagts upp på varvet under hösten och nio segel har sytts om av ungdomar.", "Egen bedömning: varvet har blivit en träffpunkt.", "Hamnar"] as const;

const found = (national: Consolidation) => inOneGo(national.duplicates()).map(({ kind, rows }) => [kind, ...rows]);
const one = (insatser: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Readonly<Record<string, readonly Grid[]>> => ({ "Västmanland-2023.xlsx": Object.entries(insatser).map(([section, rows]) => sheetOf(section, rows)) });

describe("the same row twice", () => {
  test("in a table", () => {
    const national = nationalOf(one({ "3.4": [line("Byar"), ["Byaliv", MEETINGS, GROWN, "Byar"], ["Byaliv", MEETINGS, GROWN, "Byar"]] }));
    expect(inOneGo(national.duplicates())).toEqual([{ kind: "same-row", similarity: 1, rows: [1, 2] }]);
  });

  test("three times, with some words changed and the name written otherwise, is one group that says how alike they are", () => {
    const national = nationalOf(one({ "3.4": [["Byaliv", MEETINGS, GROWN, ""], ["Projektet Byaliv", MEETINGS.replace("Sex", "Sju"), GROWN, ""], ["BYALIV", MEETINGS, GROWN, ""]] }));
    const [group, ...others] = inOneGo(national.duplicates());
    expect([group!.kind, group!.rows, others]).toEqual(["same-row", [0, 1, 2], []]);
    expect(group!.similarity).toBeGreaterThan(0.9);
    expect(group!.similarity).toBeLessThan(1);
  });

  test("in the two files of a region", () => {
    expect(found(nationalOf({ "Västmanland-2023.xlsx": [sheetOf("3.4", [line("Byar")])], "Västmanland-2023 ny.xlsx": [sheetOf("3.4", [line("Byar")])] }))).toEqual([["same-row", 0, 1]]);
  });

  test("is not what two years say, nor two parts under one heading", () => {
    expect(found(nationalOf({ "Västmanland-2022.xlsx": [sheetOf("3.4", [line("Byar")])], "Västmanland-2023.xlsx": [sheetOf("3.4", [line("Byar")])] }))).toEqual([]);
    expect(found(nationalOf(one({ "3.4": [["Regionalt serviceprogram", MEETINGS, GROWN, ""], ["Regionalt serviceprogram", ...OWN_WORDS]] })))).toEqual([]);
  });

  test("is not two insatser with one text on both", () => {
    expect(found(nationalOf(one({ "3.4": [["Byaliv", MEETINGS, GROWN, ""], ["Fiber till öarna", MEETINGS, GROWN, ""]] })))).toEqual([]);
  });
});

describe("one insats in two sections", () => {
  test("by its name, though the results are told otherwise", () => {
    expect(found(nationalOf(one({ "3.4": [["Projektet Öppna Storsjön – dagar om data", MEETINGS, GROWN, ""]], "8.2": [["Öppna Storsjön – dagar om data", ...OWN_WORDS]] })))).toEqual([["two-sections", 0, 1]]);
  });

  test("by its results, though it has another name", () => {
    expect(found(nationalOf(one({ "3.4": [["Byaliv", MEETINGS, GROWN, ""]], "8.2": [["Lokal samverkan", MEETINGS, GROWN, ""]] })))).toEqual([["two-sections", 0, 1]]);
  });

  test("is not a name of the usual kind with results of its own", () => {
    expect(found(nationalOf(one({ "3.4": [["Regionalt serviceprogram", MEETINGS, GROWN, ""]], "8.2": [["Regionalt serviceprogram", ...OWN_WORDS]] })))).toEqual([]);
  });
});

describe("one project from several regions", () => {
  const regions = (rows: readonly (readonly CellValue[])[]) => nationalOf(Object.fromEntries(rows.map((row, at) => [`${["Uppsala", "Västmanland", "Örebro"][at]}-2023.xlsx`, [sheetOf("6.4", [row])]])));

  test("three of them are one group", () => {
    expect(found(regions([["Öppna Storsjön – dagar om data", MEETINGS, GROWN, ""], ["Projektet Öppna Storsjön – dagar om data", MEETINGS, "", ""], ["Öppna Storsjön – dagar om data", ...OWN_WORDS]]))).toEqual([["across-regions", 0, 1, 2]]);
  });

  test("by most of what they say, whatever they call it", () => {
    expect(found(regions([["Byaliv", MEETINGS, GROWN, ""], ["Lokal samverkan", MEETINGS, GROWN, ""]]))).toEqual([["across-regions", 0, 1]]);
  });

  test("is not a phrase of the template that both use, nor a name of the usual kind", () => {
    const phrase = "Resultatet bygger på egen bedömning och uppföljning sker i dialog med de deltagande parterna under året.";
    expect(found(regions([["Byaliv", `${MEETINGS} ${phrase}`, "", ""], ["Varvet", `${OWN_WORDS[0]} ${phrase}`, "", ""]]))).toEqual([]);
    expect(found(regions([["Framtagande av regional handlingsplan för kompetens", MEETINGS, "", ""], ["Framtagande av regional handlingsplan för kompetens", ...OWN_WORDS]]))).toEqual([]);
  });
});

test("a table of one and the same row is one group, and no work without end", () => {
  const national = nationalOf(one({ "3.4": Array.from({ length: 3000 }, () => line("Byar")) }));
  const [group, ...others] = inOneGo(national.duplicates());
  expect([group!.rows.length, others]).toEqual([3000, []]);
});
