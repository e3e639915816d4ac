/** The national table where DuckDB reads it: the rows of the files, letter for letter, as Parquet and as CSV. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeParquet } from "../../../src/cli/consolidate/parquet";
import { RowsInMemory, type ConsolidatedRow } from "../../../src/consolidation";
import { saidIn } from "../said";
import { flawless, makeFolder, sevenTables, type Folder } from "../workbooks";
import { inDuckDb } from "./duckdb";

const NAME = 'Byar "å ä ö"\r\noch 😀; hamnar, sjöar';
const RESULT = "=1+1 blev två\n\n'sagt'";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", sevenTables({ ...flawless(), "9.2": [[NAME, RESULT, null, "Mål 1"], ["Byar två", "ja", "-5", ""]] }));
  await folder.write("Uppsala-2023.xlsx", sevenTables(flawless()));
  await run("Västmanland-2023.xlsx", "Uppsala-2023.xlsx", "--out", "nationell.parquet");
  await run("Västmanland-2023.xlsx", "Uppsala-2023.xlsx", "--out", "nationell.csv");
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const { code, aside } = await saidIn(folder.path, ["consolidate", ...args], new Date(2024, 1, 21));
  return { code, aside };
}

const parquet = (path = "nationell.parquet") => `read_parquet('${join(folder.path, path)}/**/*.parquet', hive_partitioning = true)`;
const csv = () => `read_csv('${join(folder.path, "nationell.csv")}', header = true, delim = ',', quote = '"', all_varchar = true)`;

test("the query of the user guide gives the insatser of each region and section", async () => {
  const guide = readFileSync(join(__dirname, "../../../docs/anvandarguide.md"), "utf8");
  const [, query] = /```sql\n([^`]*read_parquet[^`]*)```/.exec(guide)!;
  const rows = await inDuckDb(query!.replace("nationell.parquet", join(folder.path, "nationell.parquet")));
  const expected = ["Uppsala", "Västmanland"].flatMap((region) => [1, 2, 3, 4, 5, 6, 7].map((section) => ({ region, section, insatser: region === "Västmanland" && section === 7 ? "2" : "1" })));
  expect(rows).toEqual(expected);
});

test("texts are there letter for letter, and what is empty is nothing", async () => {
  const [row] = await inDuckDb(`SELECT section, name, outputs, outcomes, goals, file, sheet, cell, read, region, year FROM ${parquet()} WHERE region = 'Västmanland' AND section = 7 AND goals IS NOT NULL`);
  expect(row).toEqual({
    ...{ section: 7, name: NAME, outputs: RESULT, outcomes: null, goals: "Mål 1" },
    ...{ file: "Västmanland-2023.xlsx", sheet: "9.2", cell: "A2", read: "2024-02-21", region: "Västmanland", year: "2023" },
  });
});

test("columns have their types and the same names in every language", async () => {
  const types = { section: "INTEGER", name: "VARCHAR", outputs: "VARCHAR", outcomes: "VARCHAR", goals: "VARCHAR", file: "VARCHAR", sheet: "VARCHAR", cell: "VARCHAR", read: "DATE", fingerprint: "VARCHAR", region: "VARCHAR", year: "BIGINT" };
  await run("Uppsala-2023.xlsx", "--out", "engelsk.parquet", "--lang", "en");
  for (const path of ["nationell.parquet", "engelsk.parquet"]) {
    const columns = await inDuckDb(`DESCRIBE SELECT * FROM ${parquet(path)}`);
    expect(Object.fromEntries(columns.map(({ column_name, column_type }) => [column_name, column_type]))).toMatchObject(types);
  }
});

test("the same files give the same bytes", async () => {
  await run("Västmanland-2023.xlsx", "Uppsala-2023.xlsx", "--out", "igen.parquet");
  const part = "year=2023/region=Västmanland/insatser.parquet";
  expect(readFileSync(join(folder.path, "igen.parquet", part)).equals(readFileSync(join(folder.path, "nationell.parquet", part)))).toBe(true);
});

test("columns are called what the schema of the CSV file calls their keys", async () => {
  const { fields } = JSON.parse(readFileSync(join(folder.path, "nationell.schema.json"), "utf8")) as { fields: { key: string }[] };
  const columns = await inDuckDb(`DESCRIBE SELECT * FROM ${parquet()}`);
  expect(columns.map(({ column_name }) => column_name).sort()).toEqual(fields.map(({ key }) => key).filter((key) => key !== "readAs").sort());
});

test("the CSV file has the same rows", async () => {
  const names = { section: "Avsnitt", region: "Region", year: "År", file: "Fil", sheet: "Blad", cell: "Cell", fingerprint: "Fingeravtryck" };
  const places = (source: string, of: (column: keyof typeof names) => string) =>
    inDuckDb(`SELECT ${Object.keys(names).map((name) => `${of(name as keyof typeof names)}::VARCHAR AS "${name}"`).join(", ")} FROM ${source} ORDER BY ALL`);
  const rows = await places(parquet(), (name) => name);
  expect(rows).toHaveLength(15);
  expect(await places(csv(), (name) => `"${names[name]}"`)).toEqual(rows);
});

test("the CSV file has the same texts, with an apostrophe before what looks like a formula", async () => {
  const [, , , name, outputs, outcomes] = (JSON.parse(readFileSync(join(folder.path, "nationell.schema.json"), "utf8")) as { fields: { name: string }[] }).fields.map((field) => `"${field.name}"`);
  const texts = await inDuckDb(`SELECT ${name} AS name, ${outputs} AS outputs, ${outcomes} AS outcomes FROM ${csv()} WHERE "Region" = 'Västmanland' AND "Avsnitt" = '7'`);
  expect(texts).toEqual([{ name: NAME, outputs: `'${RESULT}`, outcomes: null }, { name: "Byar två", outputs: "ja", outcomes: "'-5" }]);
});

describe("a table by itself", () => {
  let own: Folder;
  beforeEach(() => (own = makeFolder()));
  afterEach(() => own.remove());

  const FILE = { file: "a.xlsx", fingerprint: "abc", region: null, year: null, template: null, sheets: [], tables: [], rows: 0, answers: 0, notes: 0, problems: [] };
  function tableOf(changes: readonly Partial<ConsolidatedRow>[]) {
    const rows = new RowsInMemory();
    for (const [row, change] of changes.entries()) {
      rows.add({ section: 1, templateSection: null, region: "19", year: 2023, texts: { name: `Insats ${row}`, outputs: "", outcomes: "", goals: "" }, extras: [], place: { file: 0, sheet: "3.4", row, column: 0 }, ...change });
    }
    const heads = changes.map((_, index) => rows.at(index));
    return { rows, heads, files: [FILE], extras: { headers: ["Name", "name (rapporten)", "Ansvarig?"] } };
  }
  const write = (table: ReturnType<typeof tableOf>, name = "ut.parquet") => writeParquet(table, join(own.path, name), { language: "sv", read: "2024-02-21" });
  const read = (query: string) => inDuckDb(query.replace("TABLE", `read_parquet('${own.path}/ut.parquet/**/*.parquet', hive_partitioning = true)`));

  test("whose years and regions are unknown or odd has them as they are", async () => {
    await write(tableOf([{}, { region: null }, { year: null }, { region: "Öst/Väst = 100 % ..\\x" }, { section: null, region: null, year: null }]));
    expect(await read("SELECT year, region, section, name FROM TABLE ORDER BY name")).toEqual([
      { year: "2023", region: "Västmanland", section: 1, name: "Insats 0" },
      { year: "2023", region: null, section: 1, name: "Insats 1" },
      { year: null, region: "Västmanland", section: 1, name: "Insats 2" },
      { year: "2023", region: "Öst/Väst = 100 % ..\\x", section: 1, name: "Insats 3" },
      { year: null, region: null, section: null, name: "Insats 4" },
    ]);
    expect(readdirSync(own.path)).toEqual(["ut.parquet"]);
  });

  test("with columns of the reports' own has them under their headers, and never under one of ours", async () => {
    await write(tableOf([{ extras: [[0, "deras namn"], [1, "annat"], [2, "Anna"]] }]));
    expect(await read(`SELECT name, "Name (rapporten)" AS own, "name (rapporten) (rapporten)" AS other, "Ansvarig?" AS who FROM TABLE`)).toEqual([{ name: "Insats 0", own: "deras namn", other: "annat", who: "Anna" }]);
  });

  test("of more rows than are written together comes back whole", async () => {
    const long = "å".repeat(30_000);
    await write(tableOf([...Array.from({ length: 600 }, (): Partial<ConsolidatedRow> => ({ texts: { name: long, outputs: "", outcomes: "", goals: "" } })), ...Array.from({ length: 20_050 }, () => ({}))]));
    expect(await read("SELECT count(*) AS rows, count(DISTINCT cell) AS cells FROM TABLE")).toEqual([{ rows: "20650", cells: "20650" }]);
    const groups = await inDuckDb(`SELECT count(DISTINCT row_group_id) AS groups FROM parquet_metadata('${own.path}/ut.parquet/**/*.parquet')`);
    expect(Number(groups[0]!.groups)).toBeGreaterThan(3);
  });

  test("is not written over what is there, nor left behind half-written", async () => {
    mkdirSync(join(own.path, "finns.parquet"));
    writeFileSync(join(own.path, "finns.parquet", "kvar"), "kvar");
    writeFileSync(join(own.path, "fil.parquet"), "kvar");
    await expect(write(tableOf([{}]), "finns.parquet")).rejects.toMatchObject({ code: "ENOTEMPTY" });
    await expect(write(tableOf([{}]), "fil.parquet")).rejects.toMatchObject({ code: "ENOTDIR" });
    const broken = tableOf([{}, {}]);
    broken.files = [];
    await expect(write(broken, "trasig.parquet")).rejects.toThrow();
    expect(readdirSync(own.path).sort()).toEqual(["fil.parquet", "finns.parquet"]);
    expect(readFileSync(join(own.path, "finns.parquet", "kvar"), "utf8")).toBe("kvar");
  });
});

test("the command refuses names that are taken or end in something else", async () => {
  const before = readdirSync(folder.path);
  expect(await run("Uppsala-2023.xlsx", "--out", "nationell.parquet")).toEqual({ code: 2, aside: expect.stringContaining("finns redan") });
  expect(await run("Uppsala-2023.xlsx", "--out", "ny.xlsx", "--format", "parquet")).toEqual({ code: 2, aside: expect.stringContaining("måste sluta på .parquet") });
  expect(await run("Uppsala-2023.xlsx", "--out", "ingen/ny.parquet")).toEqual({ code: 2, aside: expect.stringContaining("finns inte") });
  expect(existsSync(join(folder.path, "ny.xlsx"))).toBe(false);
  expect(readdirSync(folder.path)).toEqual(before);
});
