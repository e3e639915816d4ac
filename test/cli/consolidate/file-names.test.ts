/** What files are called in the national table, and that it is the same table wherever the command is run from. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsolidateOutput } from "../../../src/cli/consolidate/json";
import { namesApart } from "../../../src/cli/consolidate/file-names";
import { readWorkbookFile } from "../../../src/workbook-file";
import { openZip } from "../../../src/workbook-file/zip";
import { Budget, LIMITS } from "../../../src/workbook-file/limits";
import { xmlOf } from "../../../src/workbook-file/write/zip";
import { saidIn } from "../said";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "../workbooks";

test.each<[string, string[], string[]]>([
  ["by its last part", ["/r/Uppsala.xlsx", "/r/Kalmar.xlsx"], ["Uppsala.xlsx", "Kalmar.xlsx"]],
  ["with the folder where two are called the same", ["/r/a/rapport.xlsx", "/r/b/rapport.xlsx", "/r/b/Kalmar.xlsx"], ["a/rapport.xlsx", "b/rapport.xlsx", "Kalmar.xlsx"]],
  ["with more folders where those are called the same too", ["/r/1/x/rapport.xlsx", "/r/2/x/rapport.xlsx", "/r/y/rapport.xlsx"], ["1/x/rapport.xlsx", "2/x/rapport.xlsx", "y/rapport.xlsx"]],
  ["with all of its path where nothing less will do", ["/rapport.xlsx", "/r/rapport.xlsx"], ["rapport.xlsx", "r/rapport.xlsx"]],
  ["in paths of Windows", ["C:\\r\\a\\rapport.xlsx", "C:\\r\\b\\rapport.xlsx"], ["a/rapport.xlsx", "b/rapport.xlsx"]],
])("a file is known %s", (_, paths, names) => {
  expect(namesApart(paths)).toEqual(names);
});

describe("a table made from one folder and gone on from in another", () => {
  let folder: Folder;
  beforeAll(async () => {
    folder = makeFolder();
    for (const name of ["in", "in/a", "in/b"]) mkdirSync(join(folder.path, name));
    await folder.write("in/Uppsala-2023.xlsx", sevenTables(flawless()));
    await run("", "in", "--out", "ett.xlsx");
  });
  afterAll(() => folder.remove());

  const run = (from: string, ...args: string[]) => saidIn(join(folder.path, from), ["consolidate", ...args], new Date(2024, 1, 21));
  const bytesOf = (name: string) => readFileSync(join(folder.path, name));
  const filesIn = async (name: string) => (await readWorkbookFile(new Uint8Array(bytesOf(name)), name)).grids.find((grid) => grid.name === "Filer")!.values.slice(1).map((row) => row[0]);

  test("is the same file, byte by byte", async () => {
    const { out } = await run("in", ".", "--earlier", "../ett.xlsx", "--out", "../två.xlsx");
    expect(out).toContain("0 ändrade filer, 1 oförändrade, 0 nya\n  Inget har ändrats.\n");
    expect(bytesOf("två.xlsx").equals(bytesOf("ett.xlsx"))).toBe(true);
    expect(await filesIn("ett.xlsx")).toEqual(["Uppsala-2023.xlsx"]);
  });

  test("has links that lead to the files where they lie", () => {
    const zip = openZip(new Uint8Array(bytesOf("ett.xlsx")), new Budget(LIMITS));
    const links = [...zip.packed()].filter(({ path }) => path.includes("_rels/sheet")).map(({ path }) => xmlOf(zip, path)).join("");
    expect(links).toContain('Target="in/Uppsala-2023.xlsx"');
  });

  test("tells files of one name apart, and each goes on as itself when both have changed and come in another order", async () => {
    const report = (words: string) => sevenTables({ "3.4": [[INSATS[0]!, words, INSATS[2]!, INSATS[3]!]] });
    await folder.write("in/a/rapport.xlsx", [{ name: "Region Dalarna 2023", rows: [["Region Dalarna 2023"]] }, ...report("Nio bryggor i ån.")]);
    await folder.write("in/b/rapport.xlsx", [{ name: "Region Kalmar län 2023", rows: [["Region Kalmar län 2023"]] }, ...report("Tolv torg i stan.")]);
    await run("", "in/a/rapport.xlsx", "in/b/rapport.xlsx", "--out", "par.xlsx");
    expect(await filesIn("par.xlsx")).toEqual(["a/rapport.xlsx", "b/rapport.xlsx"]);
    await folder.write("in/b/rapport.xlsx", [{ name: "Region Kalmar län 2023", rows: [["Region Kalmar län 2023"]] }, ...report("Fjorton torg i stan.")]);
    const { changes, files } = JSON.parse((await run("in/b", "rapport.xlsx", "--earlier", "../../par.xlsx", "--json")).out) as ConsolidateOutput;
    expect(changes!.files.map(({ file, before, state }) => [file, before, state])).toEqual([["rapport.xlsx", "b/rapport.xlsx", "changed"], ["a/rapport.xlsx", null, "kept"]]);
    expect(changes!.counts).toMatchObject({ changed: 1, added: 0, removed: 0 });
    expect(files.map(({ file, name }) => [file, name])).toEqual([["rapport.xlsx", "rapport.xlsx"]]);
  });

  test("tells other programs of them as they were asked for, and what the table calls them", async () => {
    const report = (name: string) => [{ name, rows: [[name]] }, ...sevenTables({ "3.4": [INSATS, INSATS] })];
    await folder.write("in/a/dubbel.xlsx", report("Region Dalarna 2023"));
    await folder.write("in/b/annan.xlsx", report("Region Kalmar län 2023"));
    writeFileSync(join(folder.path, "in/a/trasig.xlsx"), "inte en arbetsbok");
    const { files, duplicates } = JSON.parse((await run("", "in/a/dubbel.xlsx", "in/b/annan.xlsx", "in/a/trasig.xlsx", "--json")).out) as ConsolidateOutput;
    expect(files.map(({ file, name }) => [file, name])).toEqual([["in/a/dubbel.xlsx", "dubbel.xlsx"], ["in/b/annan.xlsx", "annan.xlsx"], ["in/a/trasig.xlsx", null]]);
    expect(new Set(duplicates.flatMap(({ rows }) => rows.map(({ file }) => file)))).toEqual(new Set(["in/a/dubbel.xlsx", "in/b/annan.xlsx"]));
  });
});
