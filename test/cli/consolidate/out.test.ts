/** `insats consolidate --out`: a workbook that can be read again, and CSV with its schema. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseWorkbook } from "../../../src/table";
import { readWorkbookFile } from "../../../src/workbook-file";
import { saidIn } from "../said";
import { flawless, makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", sevenTables({ ...flawless(), "9.2": [['=HYPERLINK("x")', 'Sagt: "nio, tio"\noch elva', "-5", ""]] }));
  await folder.write("Uppsala-2023.xlsx", sevenTables(flawless()));
  await folder.write("annat.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const { code, aside } = await saidIn(folder.path, ["consolidate", ...args], new Date(2024, 1, 21));
  return { code, aside };
}

const FILES = ["Västmanland-2023.xlsx", "Uppsala-2023.xlsx"];
const bytesOf = (name: string) => readFileSync(join(folder.path, name));

test("a workbook, the same bytes each time, with every insats in its section", async () => {
  expect(await run(...FILES, "--out", "ett.xlsx")).toEqual({ code: 0, aside: "ett.xlsx är skriven: 14 insatser ur 2 filer.\n" });
  await run(...FILES, "--out", "två.xlsx");
  expect(bytesOf("två.xlsx").equals(bytesOf("ett.xlsx"))).toBe(true);
  const { grids } = await readWorkbookFile(new Uint8Array(bytesOf("ett.xlsx")), "ett.xlsx");
  const { tables } = recogniseWorkbook(grids.slice(1, 8), { fileName: "ett.xlsx" });
  expect(tables.map(({ section, insatser }) => [section.value, insatser.length])).toEqual(["1", "2", "3", "4", "5", "6", "7"].map((section) => [section, 2]));
  expect(grids[8]!.values[14]!.slice(0, 7)).toEqual([7, "Västmanland", 2023, '=HYPERLINK("x")', 'Sagt: "nio, tio"\noch elva', "-5", null]);
  expect(grids[8]!.formulas ?? []).toEqual([]);
});

test("CSV with a mark at its beginning, quotes where they are needed, no formulas, and a schema of its columns", async () => {
  expect(await run(...FILES, "--out", "ett.csv")).toEqual({ code: 0, aside: "ett.csv är skriven: 14 insatser ur 2 filer.\n" });
  const text = bytesOf("ett.csv").toString("utf8");
  expect(text.startsWith("\ufeffAvsnitt,Region,År,")).toBe(true);
  expect(text).toContain(`\r\n7,Västmanland,2023,"'=HYPERLINK(""x"")","Sagt: ""nio, tio""\noch elva",'-5,,,Västmanland-2023.xlsx,9.2,A2,2024-02-21,`);
  const schema = JSON.parse(bytesOf("ett.schema.json").toString("utf8")) as { fields: { name: string; type: string }[] };
  expect(schema.fields.map(({ name }) => name).join(",")).toBe(text.slice(1, text.indexOf("\r\n")));
  expect(schema.fields.filter(({ type }) => type !== "string").map(({ name, type }) => [name, type])).toEqual([["Avsnitt", "integer"], ["År", "integer"], ["Läst", "date"]]);
});

test("nothing is written over, under another ending, or of nothing", async () => {
  await folder.write("finns.xlsx", "kvar");
  await folder.write("finns.csv", "kvar");
  const before = readdirSync(folder.path);
  for (const [out, says] of [["finns.xlsx", "finns redan"], ["finns.csv", "finns redan"], ["nationell.docx", "måste sluta på .xlsx, .csv eller .parquet."], ["ingen/mapp.xlsx", "finns inte"]] as const) {
    expect(await run(...FILES, "--out", out)).toEqual({ code: 2, aside: expect.stringContaining(says) });
  }
  expect(await run("annat.xlsx", "--out", "tomt.xlsx")).toEqual({ code: 2, aside: expect.stringContaining("varken insatser eller svar") });
  expect(bytesOf("finns.xlsx").toString()).toBe("kvar");
  expect(existsSync(join(folder.path, "tomt.xlsx"))).toBe(false);
  expect(readdirSync(folder.path)).toEqual(before);
});

test("more insatser than there is room for in a workbook: reading stops at once, and nothing is written", async () => {
  const [first] = sevenTables({});
  const lines = Array.from({ length: 20_001 }, (_, at) => `Brygga ${at},Bryggan nr ${at} är lagad.,,`);
  await folder.write("Kalmar-2023 3.4.csv", [first!.rows![0]!.map((title) => `"${String(title)}"`).join(","), ...lines].join("\n"));
  const { code, aside } = await run(FILES[0]!, "Kalmar-2023 3.4.csv", "annat.xlsx", "--out", "för många.xlsx");
  expect([code, aside.replace(/\s/g, " ").trim()]).toEqual([2, "för många.xlsx skrevs inte, och läsningen avbröts: 2 filer har redan 20 008 insatser, fler än en arbetsbok här rymmer (20 000). Skriv CSV eller Parquet i stället: --out \"för många.csv\" --format csv eller --out \"för många.parquet\" --format parquet."]);
  expect(existsSync(join(folder.path, "för många.xlsx"))).toBe(false);
});
