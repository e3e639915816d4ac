/** What several files have in common: told once all have been read, and found in the JSON under each of them. */
import type { CheckOutput } from "../../src/cli/check/json";
import { saidIn } from "./said";
import { flawless, makeFolder, sevenTables, type Folder } from "./workbooks";

let folder: Folder;

beforeAll(async () => {
  folder = makeFolder();
  const insatsNamed = (...cells: string[]) => sevenTables({ ...flawless(), "3.4": [[...cells, "Levande landsbygd"]] });
  await folder.write("Mellansjö.xlsx", insatsNamed("Ljusa och energisnåla ladugårdar", "Tolv bönder har fått råd.", "Uppföljningen visar lägre kostnader."));
  await folder.write("Fjällbygden.xlsx", insatsNamed("Ljusa och energisnåla ladugårdar 2022–2024", "Två kurser har hållits.", "Egen bedömning: fler bygger om."));
  await folder.write("Kusten.xlsx", insatsNamed("Bryggor åt alla", "Nio bryggor har byggts.", "Egen bedömning: fler badar."));
});

afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, ["check", ...args]);

const across = ({ findings }: CheckOutput) => findings.filter(({ check }) => check === "same-insats-across-files");

test("each file has a finding, and its cell in the other file goes with it", async () => {
  const { out } = await run("Mellansjö.xlsx", "Kusten.xlsx", "Fjällbygden.xlsx", "--json");
  const found = across(JSON.parse(out) as CheckOutput);
  expect(found.map(({ file, cell, severity, related }) => ({ file, cell, severity, related }))).toEqual([
    { file: "Mellansjö.xlsx", cell: "A2", severity: "note", related: [{ sheet: "3.4", cell: "A2", file: "Fjällbygden.xlsx" }] },
    { file: "Fjällbygden.xlsx", cell: "A2", severity: "note", related: [{ sheet: "3.4", cell: "A2", file: "Mellansjö.xlsx" }] },
  ]);
});

test("the report tells of them after the files, by file, and counts them in the sum", async () => {
  const { out } = await run("Mellansjö.xlsx", "Fjällbygden.xlsx");
  const after = out.slice(out.indexOf("Samma i flera filer"));
  expect(after).toMatch(/Mellansjö\.xlsx[^]*Fjällbygden\.xlsx \(3\.4!A2\)[^]*\n {2}Fjällbygden\.xlsx/u);
  expect((await run("Kusten.xlsx", "Fjällbygden.xlsx")).out).not.toContain("Samma i flera filer");
});

test("a file by itself has nothing in common with another", async () => {
  expect(across(JSON.parse((await run("Mellansjö.xlsx", "--json")).out) as CheckOutput)).toEqual([]);
});
