/** `insats indicators --out` writes a workbook of its own. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { recogniseWorkbook } from "../../../src/table";
import { readWorkbookFile } from "../../../src/workbook-file";
import { saidIn } from "../said";
import { makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  mkdirSync(join(folder.path, "år 2023"));
  const courses = ["Kurser i svetsning", "Sammanlagt deltog 61 kvinnor och 39 män.", "Egen bedömning: fler har jobb.", ""];
  const piers = ["Bryggor vid sjön", "Nio bryggor har byggts för 2,5 miljoner kronor.", "", ""];
  await folder.write("år 2023/Västmanland.xlsx", sevenTables({ "4.4": [courses], "6.4": [piers] }));
  await folder.write("Örebro.xlsx", sevenTables({ "4.4": [["Båtbyggare", "20 kvinnor och 5 män har byggt båtar.", "", ""]] }));
  await folder.write("trasig.xlsx", "inte en arbetsbok");
  await folder.write("tom.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const { code, aside } = await saidIn(folder.path, ["indicators", ...args]);
  return { code, aside };
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder.path, name)));
const grids = async (name: string) => (await readWorkbookFile(bytesOf(name), name)).grids;

test("the figures of all files, the insatser and the sums", async () => {
  const { code, aside } = await run("år 2023/Västmanland.xlsx", "Örebro.xlsx", "--out", "siffror.xlsx");
  expect([code, aside]).toEqual([0, "siffror.xlsx är skriven: 4 figurer ur 3 insatser.\n"]);
  const [summary, figures, insatser] = await grids("siffror.xlsx");
  expect([summary!.name, figures!.name, insatser!.name]).toEqual(["Indikatorer", "Figurer", "Insatslista"]);
  expect(summary!.values.slice(0, 2).map(([cell]) => cell)).toEqual(["Indikatorer, 2 regioner 2023", "Figurer i 3 av 3 insatser; 1 anger ingen könsfördelning."]);
  expect(figures!.tables).toMatchObject([{ name: "Figurer", rows: 5 }]);
  expect(insatser!.values.slice(1).map(([name]) => name)).toEqual(["Bryggor vid sjön", "Kurser i svetsning", "Båtbyggare"]);
  const all = summary!.values.find(([name]) => name === "Alla")!;
  expect(all.slice(4, 7)).toEqual([81, 44, 81 / 125]);
});

test("a figure leads to its cell in its file, from where the workbook lies", async () => {
  const linksOf = (name: string) => {
    const parts = unzipSync(bytesOf(name));
    const [sheet, relations] = ["xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels"].map((path) => new TextDecoder().decode(parts[path]).replaceAll("&apos;", "'"));
    return { places: [...sheet!.matchAll(/<hyperlink [^>]*?location="([^"]*)"/g)].map(([, place]) => place), files: new Set([...relations!.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, file]) => file)) };
  };
  await run("år 2023/Västmanland.xlsx", "--out", "år 2023/siffror.xlsx", "--lang", "en");
  expect(linksOf("år 2023/siffror.xlsx")).toEqual({ places: ["'4.4'!B2", "'6.4'!B2", "'6.4'!B2"], files: new Set(["V%C3%A4stmanland.xlsx"]) });
  await run("Örebro.xlsx", "år 2023/Västmanland.xlsx", "--out", "båda.xlsx");
  expect(linksOf("båda.xlsx").files).toEqual(new Set(["%C3%96rebro.xlsx", "%C3%A5r%202023/V%C3%A4stmanland.xlsx"]));
});

test("what was written is not taken for a report when it is read", async () => {
  await run("Örebro.xlsx", "--out", "läst.xlsx");
  const { tables, answers } = recogniseWorkbook(await grids("läst.xlsx"), { fileName: "läst.xlsx" });
  expect([tables, answers]).toEqual([[], []]);
});

test("nothing is written over, nor where it cannot be, and nothing is read first", async () => {
  const before = bytesOf("Örebro.xlsx");
  expect(await run("trasig.xlsx", "--out", "Örebro.xlsx")).toEqual({ code: 2, aside: "Örebro.xlsx finns redan och skrivs inte över. Välj ett annat namn, eller flytta den först.\n" });
  expect(bytesOf("Örebro.xlsx")).toEqual(before);
  expect((await run("Örebro.xlsx", "--out", "saknas/ny.xlsx")).aside).toMatch(/^Mappen saknas finns inte/);
  expect((await run("trasig.xlsx", "--out", "Örebro.xlsx/ny.xlsx")).aside).toBe("Mappen Örebro.xlsx finns inte. Gör den först, eller välj en annan.\n");
  expect(await run("Örebro.xlsx", "--out", "ny.xlsm", "--lang", "en")).toEqual({ code: 2, aside: "ny.xlsm should end with .xlsx. Nothing has been written.\n" });
  expect(await run("tom.xlsx", "--out", "inget.xlsx")).toEqual({ code: 2, aside: "Det fanns inga insatser och inga figurer att skriva. inget.xlsx är inte skriven.\n" });
  expect(["ny.xlsm", "inget.xlsx"].filter((name) => existsSync(join(folder.path, name)))).toEqual([]);
});

test("what could be read is written, and the exit code tells that not all could", async () => {
  const { code, aside } = await run("trasig.xlsx", "Örebro.xlsx", "--out", "delvis.xlsx");
  expect([code, aside]).toEqual([2, "delvis.xlsx är skriven: 1 figur ur 1 insats.\n"]);
});
