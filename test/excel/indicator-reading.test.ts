/** From insatser in a workbook to the sheets of their figures, and what the next reading makes of those. */
import type { ExcelPort } from "../../src/excel/port";
import { DEFAULT_RULES, readIndicators } from "../../src/indicators";
import { NO_CORRECTIONS, planSheets, readCorrections, type Corrections } from "../../src/indicators/sheets";
import type { SheetPlan } from "../../src/planned-sheets/plan";
import { recogniseWorkbook } from "../../src/table";
import { tagWorkbook } from "../../src/tagging";
import { userTypes, valuesOf } from "../host/boot";
import { excelWith } from "./support";

const HEADER = ["Namn på insats", "Prestationer", "Effekter på kort sikt", "Mål i RUS"];
const sheets = {
  "3.4": [
    HEADER,
    ["Byaliv", "Tre träffar med 45 kvinnor och 15 män.", "Sju byar har fått nya mötesplatser.", "19-17"],
    ["Havsbruk", "30 deltagare, varav 20 kvinnor, gick kursen.", "Två företag har startat.", ""],
    ["Ljusa stigar", "Ny belysning längs stigen.", "Fler går ut om kvällen.", ""],
  ],
};

const read = async (excel: ExcelPort) => recogniseWorkbook((await excel.read()).grids, { region: "19", year: 2023 });

async function plans(excel: ExcelPort, corrections: Corrections = NO_CORRECTIONS): Promise<SheetPlan[]> {
  const workbook = await read(excel);
  return planSheets(readIndicators(workbook, tagWorkbook(workbook)), { language: "sv", by: ["area", "goal"], rules: DEFAULT_RULES, corrections, live: true });
}

async function correctionsOn(excel: ExcelPort, sheet: string): Promise<Corrections> {
  const { grids } = await excel.read({ only: [sheet] });
  return readCorrections(grids[0]!);
}

test("our sheets are neither insats tables nor answers to the next reading", async () => {
  const { excel, host, book } = await excelWith(sheets);
  const before = await read(excel);
  expect(before.tables.length).toBe(1);
  await excel.writeIndicators(await plans(excel));
  expect(host.missing.size).toBe(0);
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["3.4", "Figurer", "Insatslista", "Indikatorer"]);
  const after = await read(excel);
  expect([after.tables, after.answers]).toEqual([before.tables, before.answers]);
});

test("a corrected figure is read back, and stands when the sheets are written anew", async () => {
  const { excel, host } = await excelWith(sheets);
  await excel.writeIndicators(await plans(excel));
  const column = valuesOf(host, "Figurer")[0]!.indexOf("Kvinnor");
  const row = valuesOf(host, "Figurer").findIndex((cells) => cells[column] === 45);
  userTypes(host, "Figurer", `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]}${row + 1}`, 46);
  const corrections = await correctionsOn(excel, "Figurer");
  expect([...corrections.numbers.values()]).toEqual([{ women: 46 }]);
  await excel.writeIndicators(await plans(excel, corrections));
  expect(valuesOf(host, "Figurer").map((cells) => cells[column])).toContain(46);
  expect([...(await correctionsOn(excel, "Figurer")).numbers.values()]).toEqual([{ women: 46 }]);
});

test("written as it is, a sheet holds no corrections", async () => {
  const { excel } = await excelWith(sheets);
  await excel.writeIndicators(await plans(excel));
  expect(await correctionsOn(excel, "Figurer")).toMatchObject({ numbers: new Map(), taken: new Map(), lines: [] });
});
