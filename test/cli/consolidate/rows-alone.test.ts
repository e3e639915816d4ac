/** The table as CSV is nothing but its rows: it can be gone on from, and be read as a compilation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsolidateOutput } from "../../../src/cli/consolidate/json";
import { saidIn } from "../said";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", sevenTables({ ...flawless(), "3.4": [INSATS, ["=1+1", 'Sagt: "nio"\noch; elva\t', " två ", "–"]] }));
  await folder.write("Uppsala-2022.xlsx", sevenTables(flawless()));
  await run(...FILES, "--out", "ett.csv");
});
afterAll(() => folder.remove());

const FILES = ["Västmanland-2023.xlsx", "Uppsala-2022.xlsx"];
const ALONE = "har bara rader: noteringar, svar och hur dubbletter räknas följer inte med därifrån";
const NOTHING = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };

const run = (...args: string[]) => saidIn(folder.path, ["consolidate", ...args], new Date(2024, 1, 21));
const asked = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out) as ConsolidateOutput;
const textOf = (name: string) => readFileSync(join(folder.path, name), "utf8");

describe("gone on from", () => {
  test("the same files give the same bytes, and what CSV lacks is said", async () => {
    const { code, out, aside } = await run(...FILES, "--earlier", "ett.csv", "--out", "två.csv");
    expect([code, out]).toEqual([0, expect.stringContaining("0 ändrade filer, 2 oförändrade, 0 nya\n  Inget har ändrats.\n")]);
    expect(aside).toContain(`ett.csv ${ALONE}`);
    expect(textOf("två.csv")).toBe(textOf("ett.csv"));
  });

  test("what a person corrected stays, also where the file is not there now, and rows of their own too", async () => {
    const own = "1,Uppsala,2022,Min egen rad,Nio bryggor,,\r\n";
    await folder.write("rättad.csv", textOf("ett.csv").replace(`1,Uppsala,2022,Byar i Mellansjö,${INSATS[1]}`, "1,Uppsala,2022,Byar i Mellansjö,41 byar har en plan.") + own);
    expect((await asked(...FILES, "--earlier", "rättad.csv")).changes!.counts).toEqual({ ...NOTHING, corrected: 1, kept: 1 });
    await run(FILES[0]!, "--earlier", "rättad.csv", "--out", "kvar.csv");
    expect(textOf("kvar.csv")).toMatch(/\n1,Uppsala,2022,Byar i Mellansjö,41 byar har en plan\.,[^\n]*,Prestationer,Uppsala-2022\.xlsx,/);
    expect(textOf("kvar.csv")).toContain("Min egen rad,Nio bryggor");
  });

  test("it makes the same workbook as the workbook itself does, sheet by sheet of rows", async () => {
    await run(...FILES, "--earlier", "ett.csv", "--out", "ur-csv.xlsx");
    await run(...FILES, "--out", "direkt.xlsx");
    expect(readFileSync(join(folder.path, "ur-csv.xlsx")).equals(readFileSync(join(folder.path, "direkt.xlsx")))).toBe(true);
  });

  test("without the column that tells what was read nothing is done, and the column is named", async () => {
    await folder.write("utan.csv", textOf("ett.csv").replace(",Läst som\r\n", ",Annat\r\n"));
    const { code, aside } = await run(...FILES, "--earlier", "utan.csv", "--out", "inget.csv");
    expect([code, aside]).toEqual([2, expect.stringContaining("på bladet utan saknas kolumnen Läst som")]);
  });
});

describe("read as a file among others", () => {
  test("its rows have the section, region and year that they say, and what it lacks is said", async () => {
    await folder.write("Dalarna-2023.xlsx", sevenTables(flawless()));
    const { files, rows, perSection, missing, columns } = await asked("Dalarna-2023.xlsx", "ett.csv");
    expect(files[1]).toMatchObject({ region: null, year: null, template: "sammanstallning-2023", rows: 15, error: null });
    expect(files[1]!.problems.map(({ kind }) => kind)).toEqual(["compilation", "rowsAlone"]);
    expect([rows, perSection["1"], missing.length, columns]).toEqual([22, 4, 18, []]);
    await run("ett.csv", "--out", "tre.csv");
    const [header, first, second] = textOf("tre.csv").split("\r\n");
    expect([header!.slice(1, 18), first!.slice(0, 16), second!.slice(0, 20)]).toEqual(["Avsnitt,Region,År", "1,Uppsala,2022,B", "1,Västmanland,2023,B"]);
    expect(textOf("tre.csv")).toContain(`'=1+1,"Sagt: ""nio""\noch; elva\t", två ,–`);
  });

  test("rows that do not say where they belong are pointed out, and a file without rows holds nothing", async () => {
    const [header, ...lines] = textOf("ett.csv").split("\r\n");
    await folder.write("luckor.csv", [header, lines[0]!.replace("1,Uppsala", "1,"), ...lines.slice(1)].join("\r\n"));
    expect((await asked("luckor.csv")).files[0]!.problems.map(({ kind }) => kind)).toEqual(["compilation", "rowsAlone", "rowsUnplaced"]);
    await folder.write("tom.csv", `${header}\r\n`);
    expect((await asked("tom.csv")).files[0]).toMatchObject({ rows: 0, error: expect.stringContaining("varken insatstabeller eller svar") });
  });

  test("the reports' own columns are those of the table", async () => {
    await folder.write("Örebro-2023.xlsx", [{ name: "3.4", rows: [[...INSATS.map((_, at) => ["Namn på insats och kort beskrivning", "Resultat i form av uppnådda prestationer under året", "Om möjligt resultat i form av uppnådda effekter under året", "Mål"][at]!), "Fil", "Handläggare"], [...INSATS, "Pärm 3", "Anna"]] }]);
    await run("Örebro-2023.xlsx", "--out", "egna.csv", "--with", "figures");
    expect((await asked("egna.csv")).columns).toEqual([{ header: "Fil (rapporten)", rows: 1, leftOut: false }, { header: "Handläggare", rows: 1, leftOut: false }]);
  });

  test("it can be what a report is compared with", async () => {
    const { code, out } = await saidIn(folder.path, ["compare", "Västmanland-2023.xlsx", "ett.csv"]);
    expect([code, out]).toEqual([0, expect.stringContaining("8")]);
  });
});
