/** Every command takes .ods and .csv files, and says the same of them as of the Excel workbook that they were made from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine } from "../../src/cli/consolidate/csv";
import { bookOfMellansjo } from "../workbook-file/ods/book";
import { saidIn } from "./said";
import { flawless, HEADER, makeFolder, type Folder } from "./workbooks";

const COMMANDS = ["check", "tag", "indicators", "consolidate"];

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Uppsala-2023.xlsx", await bookOfMellansjo());
  await folder.write("Uppsala-2023.ods", readFileSync(join(__dirname, "../workbook-file/ods/mellansjo.ods")));
  for (const [section, rows] of Object.entries(flawless())) await folder.write(`Uppsala-2023 ${section}.csv`, [HEADER, ...rows].map(csvLine).join(""));
});
afterAll(() => folder.remove());

async function told(...args: string[]): Promise<Record<string, unknown>> {
  const { out } = await saidIn(folder.path, [...args, "--json"]);
  return JSON.parse(out) as Record<string, unknown>;
}

test.each(COMMANDS)("%s says the same of what LibreOffice saved", async (command) => {
  const [excel, office] = await Promise.all(["Uppsala-2023.xlsx", "Uppsala-2023.ods"].map((file) => told(command, file)));
  const asExcel = JSON.stringify(office).replaceAll(".ods", ".xlsx").replace(/"fingerprint":"\w+"/g, "");
  expect(asExcel).toBe(JSON.stringify(excel).replace(/"fingerprint":"\w+"/g, ""));
});

test("a region's tables as texts, one in each file, are its tables", async () => {
  const { rows, perSection, files } = (await told("consolidate", "*.csv")) as { rows: number; perSection: unknown; files: { region: string; year: number; problems: unknown[]; error: string | null }[] };
  expect({ rows, perSection }).toEqual({ rows: 7, perSection: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 } });
  expect(files.map(({ region, year, problems, error }) => ({ region, year, problems, error }))).toEqual(Array.from({ length: 7 }, () => ({ region: "Uppsala", year: 2023, problems: [], error: null })));
});

test("a folder of all kinds is read whole", async () => {
  const { files } = (await told("check", ".")) as { files: { file: string; error: string | null }[] };
  expect(files.map(({ error }) => error)).toEqual(Array.from({ length: 9 }, () => null));
});
