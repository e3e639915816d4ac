/** `insats consolidate --earlier`: the national table goes on from the one that was written before. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ConsolidateOutput } from "../../../src/cli/consolidate/json";
import { readWorkbookFile, withCells } from "../../../src/workbook-file";
import { saidIn } from "../said";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", sevenTables({ ...flawless(), "3.4": [INSATS, ["=1+1", 'Sagt: "nio"\noch elva\t', " två ", "–"]] }));
  await folder.write("Uppsala-2023.xlsx", sevenTables(flawless()));
  await folder.write("annat.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
  await run(...FILES, "--out", "ett.xlsx");
});
afterAll(() => folder.remove());

const FILES = ["Västmanland-2023.xlsx", "Uppsala-2023.xlsx"];

const run = (...args: string[]) => saidIn(folder.path, ["consolidate", ...args], new Date(2024, 1, 21));
const changes = async (...args: string[]) => (JSON.parse((await run(...args, "--json")).out) as ConsolidateOutput).changes!;
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder.path, name)));
const NOTHING = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };

test("the same files give the same bytes", async () => {
  const { code, out } = await run(...FILES, "--earlier", "ett.xlsx", "--out", "två.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("Sedan ett.xlsx\n  0 ändrade filer, 2 oförändrade, 0 nya\n  Inget har ändrats.\n")]);
  expect(Buffer.from(bytesOf("två.xlsx")).equals(Buffer.from(bytesOf("ett.xlsx")))).toBe(true);
});

test("a changed cell is one change; a corrected one stays, in CSV too", async () => {
  const corrected = await withCells(bytesOf("ett.xlsx"), "ett.xlsx", [{ sheet: "Alla insatser", row: 1, column: 4, value: "41 byar har en plan." }]);
  await folder.write("rättad.xlsx", corrected);
  await folder.write("Västmanland-2023 ny.xlsx", sevenTables({ ...flawless(), "3.4": [[INSATS[0]!, "Fyrtiotvå byar har fått en plan för boende.", INSATS[2]!, INSATS[3]!], ["=1+1", 'Sagt: "nio"\noch elva\t', " två ", "–"]] }));
  const newer = ["Västmanland-2023 ny.xlsx", "Uppsala-2023.xlsx"];
  const found = await changes(...newer, "--earlier", "rättad.xlsx");
  expect(found.counts).toEqual({ ...NOTHING, changed: 1, corrected: 1 });
  expect(found.changed[0]!.columns).toEqual([{ column: "outputs", pieces: expect.arrayContaining([{ kind: "new", text: "Fyrtiotvå" }]) }]);
  const { code, out } = await run(...newer, "--earlier", "rättad.xlsx", "--out", "ny.csv", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toContain("Changed rows: 1\n    Västmanland · Section 1 · Västmanland-2023 ny.xlsx · 3.4 · A2\n      Outputs: [-40-]{+Fyrtiotvå+} byar har");
  expect(out).toContain("Corrected by hand, and kept: 1\n    Uppsala · Section 1 · Uppsala-2023.xlsx · 3.4 · A2");
  expect(Buffer.from(bytesOf("ny.csv")).toString("utf8")).toMatch(/\n1,Uppsala,2023,[^\n]*,41 byar har en plan\.,[^\n]*,Outputs,Uppsala-2023\.xlsx,/);
});

test("a table without a column that says where its rows come from is not gone on from, and it is said which", async () => {
  await folder.write("utan cell.xlsx", await withCells(bytesOf("ett.xlsx"), "ett.xlsx", [{ sheet: "Alla insatser", row: 0, column: 10, value: "Ruta" }]));
  const { code, aside } = await run(...FILES, "--earlier", "utan cell.xlsx", "--out", "inget.xlsx");
  expect([code, aside]).toEqual([2, "utan cell.xlsx går inte att fortsätta på: på bladet Alla insatser saknas kolumnen Cell, och utan den går rader förlorade. Sätt tillbaka rubriken, eller fortsätt på en tidigare version.\n"]);
});

test("what a person has put into the table that does not come along is told", async () => {
  await folder.write("egen.xlsx", await withCells(bytesOf("ett.xlsx"), "ett.xlsx", [{ sheet: "Alla insatser", row: 0, column: 14, value: "Min kommentar" }]));
  const { code, aside } = await run(...FILES, "--earlier", "egen.xlsx", "--out", "egen2.xlsx");
  expect([code, aside]).toEqual([0, expect.stringContaining("Dina egna kolumner på bladet Alla insatser följer inte med hit: Min kommentar.\n")]);
  expect((await run(...FILES, "--earlier", "ett.xlsx", "--out", "egen3.xlsx")).aside).not.toContain("följer inte med");
});

test("rows of files that are not here now stay, in every format, unless they are to be dropped", async () => {
  const [west, uppsala] = FILES as [string, string];
  const { code, out } = await run(west, "--earlier", "ett.xlsx", "--out", "kvar.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("0 ändrade filer, 1 oförändrade, 0 nya\n  1 fil i tabellen är inte med nu: 7 rader från dem är kvar.\n  Inget har ändrats.\n")]);
  const rows = async (file: string) => (await readWorkbookFile(bytesOf(file), file)).grids.find(({ name }) => name === "Alla insatser")!.values;
  expect(await rows("kvar.xlsx")).toEqual(await rows("ett.xlsx"));
  await run(uppsala, "--earlier", "kvar.xlsx", "--out", "kvar.csv");
  expect(Buffer.from(bytesOf("kvar.csv")).toString("utf8").match(/,Västmanland-2023\.xlsx,/g)).toHaveLength(8);
  const dropped = await run(west, "--earlier", "ett.xlsx", "--drop-absent", "--lang", "en");
  expect(dropped.out).toContain("1 file of the table is not here now: 7 rows taken away.\n  Rows that are gone: 7\n");
  expect(dropped.out).not.toContain("corrected by hand");
  expect(await changes(west, "--earlier", "ett.xlsx")).toMatchObject({ counts: NOTHING, files: [{ file: west, state: "unchanged", rows: 8 }, { file: uppsala, state: "kept", rows: 7 }] });
});

test("corrections that go with a dropped file are told one by one", async () => {
  await folder.write("rättad Uppsala.xlsx", await withCells(bytesOf("ett.xlsx"), "ett.xlsx", [{ sheet: "Alla insatser", row: 1, column: 4, value: "41 byar har en plan." }]));
  const { out } = await run("Västmanland-2023.xlsx", "--earlier", "rättad Uppsala.xlsx", "--drop-absent", "--lang", "en");
  expect(out.match(/corrected by hand: the correction goes with the file/g)).toHaveLength(1);
  expect(out).toMatch(/Uppsala · Section 1 · Uppsala-2023\.xlsx · 3\.4 · A2\n {6}[^\n]+\n {6}corrected by hand: the correction goes with the file\n/);
});

test("a row of a file that is not here now leads there where it lies beside the others, and nowhere where nobody knows", async () => {
  const { path, write, remove } = makeFolder();
  const there = (...args: string[]) => saidIn(path, ["consolidate", ...args], new Date(2024, 1, 21));
  const linked = async (name: string) => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(path, name))));
    const leads = Object.entries(parts).filter(([part]) => part.startsWith("xl/worksheets/_rels/")).flatMap(([, bytes]) => [...new TextDecoder().decode(bytes).matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => decodeURIComponent(target!)));
    expect((await readWorkbookFile(new Uint8Array(readFileSync(join(path, name))), name)).grids.find((grid) => grid.name === "Alla insatser")!.values).toHaveLength(15);
    return [...new Set(leads)].sort();
  };
  for (const name of ["mars", "april"]) mkdirSync(join(path, name));
  const kalmar = sevenTables({ ...flawless(), "3.4": [["Hamnen", "Två kajer är lagade.", "", ""]] });
  await write("mars/Kalmar-2023.xlsx", kalmar);
  await write("april/Uppsala-2023.xlsx", sevenTables(flawless()));
  await there("mars", "--out", "ett.xlsx");
  await there("april", "--earlier", "ett.xlsx", "--out", "två.xlsx");
  expect(await linked("två.xlsx")).toEqual(["april/Uppsala-2023.xlsx"]);
  await write("april/Kalmar-2023.xlsx", kalmar);
  await there("april/Uppsala-2023.xlsx", "--earlier", "ett.xlsx", "--out", "tre.xlsx");
  expect(await linked("tre.xlsx")).toEqual(["april/Kalmar-2023.xlsx", "april/Uppsala-2023.xlsx"]);
  remove();
});

test("a choice how a duplicate is counted is followed", async () => {
  await folder.write("två rader.xlsx", sevenTables({ "3.4": [INSATS, INSATS] }));
  await run("två rader.xlsx", "--region", "19", "--year", "2023", "--out", "dubbel.xlsx");
  const { grids } = await readWorkbookFile(bytesOf("dubbel.xlsx"), "dubbel.xlsx");
  expect(grids.find(({ name }) => name === "Dubbletter")!.values[1]![3]).toBe("alla");
  await folder.write("vald.xlsx", await withCells(bytesOf("dubbel.xlsx"), "dubbel.xlsx", [{ sheet: "Dubbletter", row: 1, column: 3, value: "en gång" }]));
  const { out } = await run("två rader.xlsx", "--region", "19", "--year", "2023", "--earlier", "vald.xlsx");
  expect(out).toMatch(/\n {2}Räknas en gång {10}−1.*−1\n {2}Alla {21}1/);
});

test("columns and sheets of a person's own that do not come along to another file are named", async () => {
  const { grids } = await readWorkbookFile(bytesOf("ett.xlsx"), "ett.xlsx");
  const rows = (name: string) => grids.find((grid) => grid.name === name)!.values.map((row) => [...row]);
  const filer = rows("Filer").map((row, at) => [...row, at === 0 ? "Ringt" : "ja"]);
  await folder.write("egna.xlsx", [...grids.filter(({ name }) => name !== "Filer").map(({ name }) => ({ name, rows: rows(name) })), { name: "Filer", rows: filer }, { name: "Mitt", rows: [["att göra"]] }] as Parameters<Folder["write"]>[1]);
  const { aside } = await run(...FILES, "--earlier", "egna.xlsx", "--out", "egna-2.xlsx");
  expect(aside).toContain("Dina egna kolumner på bladet Filer följer inte med hit: Ringt.\nDina egna blad följer inte med hit: Mitt.\n");
});

test("a word that is no choice how a duplicate is counted stays where it stands, counts as all, and is pointed out", async () => {
  const asked = ["två rader.xlsx", "--region", "19", "--year", "2023"];
  await folder.write("otydlig.xlsx", await withCells(bytesOf("dubbel.xlsx"), "dubbel.xlsx", [{ sheet: "Dubbletter", row: 1, column: 3, value: "Två gånger?" }]));
  const { code, out } = await run(...asked, "--earlier", "otydlig.xlsx", "--out", "otydlig-2.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("  Räknas som ”alla”, eftersom det som står i kolumnen Räknas varken är ”alla” eller ”en gång”: Dubbletter!D2 (”Två gånger?”).\n")]);
  expect(out).not.toContain("Räknas en gång");
  const { grids } = await readWorkbookFile(bytesOf("otydlig-2.xlsx"), "otydlig-2.xlsx");
  expect(grids.find(({ name }) => name === "Dubbletter")!.values[1]![3]).toBe("Två gånger?");
  expect((await changes(...asked, "--earlier", "otydlig-2.xlsx")).unreadChoices).toEqual([{ sheet: "Dubbletter", cell: "D2", text: "Två gånger?" }]);
  expect((await changes(...asked, "--earlier", "dubbel.xlsx")).unreadChoices).toEqual([]);
});

test("choices whose header somebody has written anew, and what is no section or year, are told with what to put right", async () => {
  const asked = ["två rader.xlsx", "--region", "19", "--year", "2023"];
  await folder.write("omdöpt.xlsx", await withCells(bytesOf("dubbel.xlsx"), "dubbel.xlsx", [{ sheet: "Dubbletter", row: 0, column: 3, value: "Hur" }, { sheet: "Alla insatser", row: 1, column: 0, value: "9" }]));
  const { code, out } = await run(...asked, "--earlier", "omdöpt.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("  Hur dubbletter räknas följer inte med: på bladet Dubbletter saknas kolumnen Räknas. Sätt tillbaka rubriken om det ska följa med.\n  Är inget avsnitt (1–7) eller årtal och följer inte med, så det som lästes står där: Alla insatser!A2 (”9”).\n")]);
  expect(await changes(...asked, "--earlier", "omdöpt.xlsx")).toMatchObject({ missing: [{ kind: "duplicates", sheet: "Dubbletter", columns: ["Räknas"] }], unreadCells: [{ sheet: "Alla insatser", cell: "A2", text: "9" }] });
});

test("a damaged copy of the sheet of all insatser before a whole one stands in nobody's way", async () => {
  const { grids } = await readWorkbookFile(bytesOf("ett.xlsx"), "ett.xlsx");
  const rows = (name: string) => grids.find((grid) => grid.name === name)!.values.map((row) => [...row]);
  const damaged = rows("Alla insatser").map((row) => row.map((cell) => (cell === "Cell" ? "Ruta" : cell)));
  await folder.write("två blad.xlsx", [{ name: "Kopia", rows: damaged }, { name: "Alla insatser", rows: rows("Alla insatser") }, { name: "Filer", rows: rows("Filer") }] as Parameters<Folder["write"]>[1]);
  expect((await changes(...FILES, "--earlier", "två blad.xlsx")).counts).toEqual(NOTHING);
});

test("a table that lies among the reports is not read as one of them", async () => {
  const { path, write, remove } = makeFolder();
  const there = (...args: string[]) => saidIn(path, ["consolidate", ".", ...args], new Date(2024, 1, 21));
  await write("Uppsala-2023.xlsx", sevenTables(flawless()));
  await there("--out", "alla.xlsx");
  const { code, out } = await there("--earlier", "./alla.xlsx", "--out", "alla-2.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("0 ändrade filer, 1 oförändrade, 0 nya\n  Inget har ändrats.")]);
  expect(out).not.toContain("sammanställning som Insatskollen har skrivit");
  // Another compilation may be there for a reason, and is told of.
  await write("Kalmar-2023.xlsx", sevenTables(flawless()));
  await there("Kalmar-2023.xlsx", "Uppsala-2023.xlsx", "--out", "alla-3.xlsx");
  expect((await there("--earlier", "alla.xlsx")).out).toContain("Filen är en sammanställning som Insatskollen har skrivit.");
  remove();
});

test("without a national table to go on from nothing is done", async () => {
  for (const [earlier, says] of [["annat.xlsx", "Alla insatser"], ["saknas.xlsx", "finns inte"]] as const) {
    expect(await run(...FILES, "--earlier", earlier)).toEqual({ code: 2, out: "", aside: expect.stringContaining(says) });
  }
  expect(await run(...FILES, "--drop-absent")).toEqual({ code: 2, out: "", aside: expect.stringContaining("--earlier") });
  const { code, aside } = await run("--earlier");
  expect([code, aside]).toEqual([2, expect.stringContaining("--earlier")]);
});
