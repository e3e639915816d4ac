import { allRegions } from "../../src/catalogue";
import type { Goal } from "../../src/catalogue/goal";
import { goalById, goalsOfRegion, withOwnGoals } from "../../src/catalogue/goals";
import { runChecks } from "../../src/checks";
import { recogniseWorkbook } from "../../src/table";
import type { CellValue, Grid } from "../../src/table/grid";
import { unreadGoalsTexts } from "../../src/language/own-goals";
import { readOwnGoals } from "../../src/table/own-goals/read";
import { ownGoalsSheet } from "../../src/table/own-goals/sheet";
import { planTags, settledRows, tagWorkbook } from "../../src/tagging";
import { gridOf } from "../checks/reading";

const REGION = "19";
const HEADER = ["Region", "Nivå", "Nummer", "Namn", "Ligger under", "Gäller från", "Gäller till"];
const sheet = (...rows: CellValue[][]): Grid => gridOf("RUS-mål", [["Målen i den här tabellen gäller."], HEADER, ...rows]);
const own = sheet([null, "Målområde", 1, "Levande hamnar", null, null, null], [null, "delmål", "1.1", "Segling för alla som bor vid sjön", "1", 2021, 2024], [null, "delmål", "1.2", null, "Levande hamnar", null, 2020]);

test("a sheet called RUS-mål gives the goals of the workbook's region", () => {
  const { goals: byRegion, unread } = readOwnGoals([own], REGION);
  const goals = byRegion[REGION]!;
  expect(unread).toEqual({ ofNoRegion: 0, tooMany: 0 });
  expect(goals.map(({ level, number, name, status }) => [level, number, name, status])).toEqual([
    ["målområde", "1", "Levande hamnar", "goal"],
    ["delmål", "1.1", "Segling för alla som bor vid sjön", "goal"],
    ["delmål", "1.2", null, "goal"],
  ]);
  expect(goals.map(({ parent }) => parent)).toEqual([null, goals[0]!.id, goals[0]!.id]);
  expect(goals.map(({ from, to }) => [from, to])).toEqual([[undefined, undefined], [2021, 2024], [undefined, 2020]]);
  expect(new Set(goals.map(({ id }) => id)).size).toBe(3);
  expect(readOwnGoals([own], null)).toEqual({ goals: {}, unread: { ofNoRegion: 3, tooMany: 0 } });
});

test("rows may name their region; an Excel table with the name does on any sheet, in either language", () => {
  const rows = [["x", "Region", "Number", "Name"], ["y", "Kalmar", "1", "Hamnar"], ["y", "Region Nowhere", "2", "Bryggor"], ["y", "", "3", "Båtar"]];
  const grid = gridOf("Blad1", rows, { tables: [{ name: "RUS_goals", row: 0, column: 1, rows: 4, columns: 3 }] });
  expect(readOwnGoals([grid], REGION)).toEqual({ goals: { "08": [expect.objectContaining({ name: "Hamnar" })], "19": [expect.objectContaining({ name: "Båtar" })] }, unread: { ofNoRegion: 1, tooMany: 0 } });
  expect(readOwnGoals([gridOf("Blad1", rows), gridOf("RUS-mål", [["Namn", "Anmärkning"], ["a", "b"]]), gridOf("RUS-mål", [])], REGION).goals).toEqual({});
});

test("goals beyond two thousand, and those of no region, count for nothing, and it is said how many", () => {
  const grid = sheet(...Array.from({ length: 2_010 }, (_, at) => [null, "delmål", at + 1, `Brygga ${at + 1}`, null, null, null]), ["Region Nowhere", null, null, null, null, null, null]);
  const { goals, unread } = readOwnGoals([grid], REGION);
  expect([goals[REGION]!.length, unread]).toEqual([2_000, { ofNoRegion: 0, tooMany: 10 }]);
  const reading = recogniseWorkbook([grid]);
  expect([reading.goals, reading.unreadGoals]).toEqual([undefined, { ofNoRegion: 2_000, tooMany: 10 }]);
  expect(unreadGoalsTexts(reading.unreadGoals, "sv")).toEqual([
    "2\u00a0000 mål i tabellen RUS-mål räknas inte: det framgår inte vilken region de gäller för. Skriv regionen i kolumnen Region.",
    "10 mål i tabellen RUS-mål räknas inte: de står efter de första tvåtusen.",
  ]);
  expect(recogniseWorkbook([own], { region: REGION })).not.toHaveProperty("unreadGoals");
});

test.each(["sv", "en"] as const)("the sheet to begin from gives the goals that we know, %s", (language) => {
  for (const { code } of allRegions()) {
    const { name, title, rows } = ownGoalsSheet(code, null, language);
    const known = goalsOfRegion(code, null).filter((goal) => goal.status === "goal");
    const goals = readOwnGoals([gridOf(name, [[title], ...rows])], null).goals[code] ?? [];
    expect(goals.filter(({ status }) => status === "goal").map(({ number, name: goal, from, to }) => [number, goal, from, to])).toEqual(known.map(({ number, name: goal, from, to }) => [number, goal, from, to]));
  }
});

test("as long as nobody has changed the sheet, a region has the goals, wordings and former goals that it had", () => {
  const byId = (goals: readonly Goal[]) => [...goals].sort((one, other) => one.id.localeCompare(other.id));
  for (const { code } of allRegions()) {
    const { name, title, rows } = ownGoalsSheet(code, null, "sv");
    expect(byId(readOwnGoals([gridOf(name, [[title], ...rows])], null).goals[code] ?? [])).toEqual(byId(goalsOfRegion(code, null)));
  }
});

test("another wording goes with its goal, and what was no goal is one when the sheet says so", () => {
  const idsOf = (code: string, change: (rows: (string | number)[][]) => (string | number)[][]) => {
    const { name, title, rows } = ownGoalsSheet(code, null, "sv");
    return readOwnGoals([gridOf(name, [[title], rows[0]!, ...change(rows.slice(1))])], null).goals[code]!.filter(({ status }) => status !== "goal").map(({ id }) => id);
  };
  const all = allRegions().flatMap(({ code }) => goalsOfRegion(code, null).map((goal) => ({ code, goal })));
  const variant = all.find(({ goal }) => goal.status === "variant")!;
  const meant = goalById(variant.goal.variantOf!)!;
  expect(idsOf(variant.code, (rows) => rows)).toContain(variant.goal.id);
  expect(idsOf(variant.code, (rows) => rows.filter((row) => row[3] !== meant.name))).not.toContain(variant.goal.id);
  const deviation = all.find(({ goal }) => goal.status === "deviation")!;
  expect(idsOf(deviation.code, (rows) => rows.slice(1))).toContain(deviation.goal.id);
  expect(idsOf(deviation.code, (rows) => [...rows, [rows[0]![0]!, "mål", "", deviation.goal.name!, "", "", ""]])).not.toContain(deviation.goal.id);
});

test("while work is done with own goals every look-up sees them, and no longer", () => {
  const { goals } = readOwnGoals([own], REGION);
  const [area, , outdated] = goals[REGION]!;
  withOwnGoals(goals, () => {
    expect(goalsOfRegion(REGION, 2023)).not.toContain(outdated);
    expect(goalsOfRegion(REGION, 2023)).toBe(goalsOfRegion(REGION, 2023));
    expect(goalById(area!.id)).toBe(area);
    expect(() => withOwnGoals(undefined, () => { expect(goalById(area!.id)).toBeNull(); throw new Error("stopp"); })).toThrow("stopp");
    expect(goalsOfRegion(REGION, null)).toBe(goals[REGION]);
  });
  expect(goalsOfRegion(REGION, 2023)).not.toContain(area);
  expect(goalById(area!.id)).toBeNull();
});

describe("a workbook with the table", () => {
  const table = gridOf("6.4", [
    ["Namn på insats", "Prestationer", "Effekter", "Mål i RUS"],
    ["Hamnar i Mellansjö", "Nio bryggor har byggts.", "Uppföljning: fler båtar lägger till.", "RUS: Levande hamnar; delmål 1.1 Segling för alla som bor vid sjön"],
    ["Stugor i Mellansjö", "Nio stugor har målats.", "Uppföljning: fler gäster kommer.", "RUS: Ett välmående Västmanland"],
    ["Regattor i Mellansjö", "Tre regattor har hållits.", "Uppföljning: fler seglar.", "RUS: delmål 4 Segling för alla som bor vid sjön"],
  ]);
  const reading = recogniseWorkbook([table, own], { region: REGION, year: 2023 });
  const without = recogniseWorkbook([table], { region: REGION, year: 2023 });
  const goals = reading.goals![REGION]!;

  test("its rows are tagged with its goals instead of ours", () => {
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(["6.4"]);
    expect(tagWorkbook(reading).map(({ tags }) => tags.goals.map(({ id }) => id))).toEqual([[goals[0]!.id, goals[1]!.id], [], [goals[1]!.id]]);
    expect(tagWorkbook(without).map(({ tags }) => tags.goals.map(({ id }) => id))).toEqual([[], ["19-01"], expect.not.arrayContaining([goals[1]!.id])]);
  });

  test("the columns give them by number and name", () => {
    const rows = tagWorkbook(reading);
    const grids = reading.grids;
    const settled = settledRows(grids, rows, "").map((row) => row.settled);
    const { cells } = planTags({ grids, rows, settled, columns: ["goals"], written: "", goals: reading.goals, language: "sv" });
    expect(cells.find(({ tag, row }) => tag === "goals" && row === 1)!.text).toBe("1 Levande hamnar; 1.1 Segling för alla som bor vid sjön");
  });

  test("the checks of goals hold the texts against them", () => {
    const misnumbered = (workbook: typeof reading) => runChecks(workbook).flatMap(({ check, text }) => (check === "goal-number-name-mismatch" ? [text] : []));
    expect(misnumbered(reading)).toEqual([expect.stringContaining("4 Segling")]);
    expect(misnumbered(without)).toEqual([]);
  });
});
