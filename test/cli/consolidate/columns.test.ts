/** `insats consolidate --columns --with`: which columns the national table has, in every format. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsolidateOutput } from "../../../src/cli/consolidate/json";
import { insats } from "../../../src/cli/insats";
import { readWorkbookFile } from "../../../src/workbook-file";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "../workbooks";
import { inDuckDb } from "./duckdb";
import { writeXlsx } from "hucre";
import { HEADER } from "../../table/fixtures";

const ROW = [INSATS[0]!, "Kursen hade 30 deltagare, varav 12 kvinnor och 18 män.", "De flesta seglar vidare.", "Agenda 2030: mål 5 Jämställdhet", "Alva", "12-23"];
const FILES = ["Västmanland-2023.xlsx", "Uppsala-2023.xlsx"];
const OWN = ["Handläggare", "Dnr"];
const ADDED = ["RUS-mål (märkt)", "Agenda 2030 (märkt)", "Kvinnor (ur texten)", "Män (ur texten)", "Totalt (ur texten)", "Andel kvinnor (ur texten)"];

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", await writeXlsx({ sheets: [{ name: "3.4", rows: [[...HEADER, ...OWN], ROW] }] }));
  await folder.write("Uppsala-2023.xlsx", sevenTables(flawless()));
});
afterAll(() => folder.remove());

async function run(...args: string[]): Promise<{ code: number; out: string; aside: string }> {
  const said = { out: "", aside: "" };
  const code = await insats(["consolidate", ...args], { folder: folder.path, out: { write: (text) => (said.out += text) }, aside: { write: (text) => (said.aside += text) }, today: new Date(2024, 1, 21) });
  return { code, ...said };
}
const bytesOf = (name: string) => readFileSync(join(folder.path, name));
async function headers(file: string): Promise<unknown[]> {
  const { grids } = await readWorkbookFile(new Uint8Array(bytesOf(file)), file);
  return grids.find(({ name }) => name === "Alla insatser")!.values[0]!.slice(13, -1);
}

test("own columns are left out, all or by their headers, and which they are is said", async () => {
  expect(await run(...FILES, "--out", "alla.xlsx")).toMatchObject({ code: 0, aside: "alla.xlsx är skriven: 8 insatser ur 2 filer.\n", out: expect.stringContaining("Rapporternas egna kolumner: Handläggare (1 rad), Dnr (1 rad)") });
  expect(await headers("alla.xlsx")).toEqual(OWN);
  expect(await run(...FILES, "--out", "inga.xlsx", "--columns", "none")).toMatchObject({ code: 0, aside: "inga.xlsx är skriven: 8 insatser ur 2 filer. 2 kolumner utelämnade: Handläggare, Dnr.\n" });
  expect(await headers("inga.xlsx")).toEqual([]);
  expect((await run(...FILES, "--out", "en.xlsx", "--columns", " dnr;")).aside).toContain("1 kolumn utelämnad: Handläggare.");
  expect(await headers("en.xlsx")).toEqual(["Dnr"]);
});

test("what was left out stays out in the next table until it is asked for", async () => {
  expect(await run(...FILES, "--earlier", "inga.xlsx", "--out", "inga2.xlsx")).toMatchObject({ out: expect.stringContaining("Inget har ändrats."), aside: expect.stringContaining("2 kolumner utelämnade") });
  expect(bytesOf("inga2.xlsx").equals(bytesOf("inga.xlsx"))).toBe(true);
  const { columns } = JSON.parse((await run(...FILES, "--earlier", "inga.xlsx", "--json")).out) as ConsolidateOutput;
  expect(columns).toEqual(OWN.map((header) => ({ header, rows: 1, leftOut: true })));
  await run(...FILES, "--earlier", "inga.xlsx", "--out", "åter.xlsx", "--columns", "all");
  expect(bytesOf("åter.xlsx").equals(bytesOf("alla.xlsx"))).toBe(true);
});

test("goals and figures of the rows, the same bytes each time and kept by the next table", async () => {
  await run(...FILES, "--out", "med.xlsx", "--with", "figures,tags");
  expect(await headers("med.xlsx")).toEqual([...ADDED, ...OWN]);
  await run(...FILES, "--out", "med2.xlsx", "--earlier", "med.xlsx");
  expect(bytesOf("med2.xlsx").equals(bytesOf("med.xlsx"))).toBe(true);
  await run(...FILES, "--out", "utan.xlsx", "--earlier", "med.xlsx", "--with", "none");
  expect(bytesOf("utan.xlsx").equals(bytesOf("alla.xlsx"))).toBe(true);
});

test("in CSV with a schema of them, and in Parquet as numbers", async () => {
  await run(...FILES, "--out", "med.csv", "--with", "tags,figures", "--columns", "none");
  expect(bytesOf("med.csv").toString("utf8")).toMatch(/,5 Jämställdhet,12,18,30,0\.4,"1;19;2023;[^"]*"\r\n/);
  const { fields } = JSON.parse(bytesOf("med.schema.json").toString("utf8")) as { fields: { name: string; key: string; type: string }[] };
  expect(fields.slice(13).map(({ name }) => name)).toEqual([...ADDED, "Läst som"]);
  expect(fields.slice(13).map(({ key, type }) => [key, type])).toEqual([["rusGoals", "string"], ["agenda2030", "string"], ["women", "integer"], ["men", "integer"], ["total", "integer"], ["womenShare", "number"], ["readAs", "string"]]);
  await run(...FILES, "--out", "med.parquet", "--with", "figures", "--columns", "none");
  const from = `read_parquet('${join(folder.path, "med.parquet")}/**/*.parquet', hive_partitioning = true)`;
  expect(await inDuckDb(`SELECT women, men, total, womenShare FROM ${from} WHERE women IS NOT NULL`)).toEqual([{ women: 12, men: 18, total: 30, womenShare: 0.4 }]);
});

test("what there is not is refused, and nothing is written", async () => {
  const { code, aside } = await run(...FILES, "--out", "nej.xlsx", "--columns", "Dnr;Budget");
  expect([code, aside]).toEqual([2, "nej.xlsx skrevs inte: rapporterna har ingen egen kolumn som heter Budget. De har Handläggare; Dnr.\n"]);
  expect(() => bytesOf("nej.xlsx")).toThrow("ENOENT");
  expect(await run(...FILES, "--out", "nej.xlsx", "--with", "tags,area")).toMatchObject({ code: 2, aside: expect.stringContaining("”area”") });
  expect(await run(...FILES, "--columns", "none")).toMatchObject({ code: 2, aside: expect.stringContaining("--columns hör ihop med --out") });
});
