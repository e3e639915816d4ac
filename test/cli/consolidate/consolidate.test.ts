/** `insats consolidate`: what it says of workbooks, good and bad. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { WriteSheet } from "hucre";
import type { ConsolidateOutput } from "../../../src/cli/consolidate/json";
import { saidIn } from "../said";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "../workbooks";

const NONE = "Regionen redovisar inga insatser i tabellform.";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Västmanland-2023.xlsx", sevenTables({ ...flawless(), "3.4": [INSATS, INSATS], "7.2": [[NONE, null, null, null]] }));
  await folder.write("Uppsala-2023.xlsx", sevenTables({ "4.4": [["Öppna Storsjön – dagar om data", "Elva dagar har hållits.", "", ""]] }));
  await folder.write("Örebro-2023.xlsx", sevenTables({ "6.4": [["Projektet Öppna Storsjön – dagar om data", "Nio föredrag har hållits vid sjön.", "", ""]] }));
  await folder.write("svar-uppsala-2023.xlsx", [{ name: "Svar", rows: [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Torget."]] } satisfies WriteSheet]);
  await folder.write("trasig.xlsx", "inte en arbetsbok");
  await folder.write("tom.xlsx", "");
  await folder.write("annat.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
});
afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, ["consolidate", ...args]);

async function json(...args: string[]): Promise<ConsolidateOutput & { code: number }> {
  const { code, out } = await run(...args, "--json");
  return { code, ...(JSON.parse(out) as ConsolidateOutput) };
}

const ALL = ["Uppsala-2023.xlsx", "Västmanland-2023.xlsx", "Örebro-2023.xlsx"];

describe("the JSON", () => {
  test("has each file with its region, year, template and tables", async () => {
    const { code, version, files } = await json("Uppsala-2023.xlsx", "svar-uppsala-2023.xlsx");
    expect([code, version]).toEqual([0, 1]);
    expect(files[0]).toMatchObject({ file: "Uppsala-2023.xlsx", region: "Uppsala", year: 2023, template: "mall-2023", rows: 1, answers: 0, error: null, problems: [], fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(files[0]!.sheets).toHaveLength(7);
    expect(files[0]!.tables.find(({ rows }) => rows > 0)).toEqual({ section: 2, templateSection: "4.4", sheet: "4.4", cell: "A1", rows: 1, notes: 0, hidden: false });
    expect(files[1]).toMatchObject({ tables: [], rows: 0, answers: 1, error: null });
  });

  test("counts insatser by section, and names the regions that are missing", async () => {
    const { rows, perSection, withoutSection, missing, comparedInPart } = await json(...ALL);
    expect(comparedInPart).toBe(false);
    expect([rows, withoutSection, missing.length]).toEqual([9, 0, 18]);
    expect(perSection).toEqual({ 1: 2, 2: 2, 3: 1, 4: 2, 5: 0, 6: 1, 7: 1 });
  });

  test("has what would be counted twice, with places as Excel numbers them", async () => {
    const { duplicates } = await json(...ALL);
    expect(duplicates).toEqual([
      { kind: "same-row", similarity: 1, rows: [{ file: "Västmanland-2023.xlsx", sheet: "3.4", row: 2 }, { file: "Västmanland-2023.xlsx", sheet: "3.4", row: 3 }] },
      { kind: "across-regions", similarity: expect.any(Number), rows: [{ file: "Uppsala-2023.xlsx", sheet: "4.4", row: 2 }, { file: "Örebro-2023.xlsx", sheet: "6.4", row: 2 }] },
    ]);
    const { similarity } = duplicates[1]!;
    expect(similarity).toBeGreaterThanOrEqual(0.5);
    expect(similarity).toBeLessThan(1);
  });

  test("names each bad file with its reason; the good ones are done", async () => {
    const { code, files, rows } = await json("trasig.xlsx", "tom.xlsx", "Uppsala-2023.xlsx", "annat.xlsx", "saknas.xlsx");
    expect([code, rows]).toEqual([2, 1]);
    expect(files.map(({ file, error }) => [file, error])).toEqual([
      ["trasig.xlsx", expect.stringContaining("ingen Excel-arbetsbok")],
      ["tom.xlsx", expect.stringContaining("är tom")],
      ["Uppsala-2023.xlsx", null],
      ["annat.xlsx", expect.stringContaining("varken insatstabeller eller svar")],
      ["saknas.xlsx", expect.stringContaining("finns inte")],
    ]);
  });
});

describe("the report", () => {
  test("shows regions and sections, tells none from nothing, and what is missing", async () => {
    const { code, out } = await run(...ALL);
    expect(code).toBe(0);
    expect(out).toMatch(/^Uppsala-2023\.xlsx\n {2}Uppsala · 2023 · Mall för återrapportering 2023 · 1 insats\n/);
    expect(out).toContain("9 insatser ur 3 filer, från 3 regioner\n");
    expect(out).toMatch(/\n {2}Västmanland {9}( {5}\d){4} {5}– {5}1 {5}1 {5}7\n/);
    expect(out).toMatch(/\nInget alls om\n {2}Uppsala: avsnitt 1, avsnitt 3/);
    expect(out).toMatch(/\nSaknas: Stockholm, .*Norrbotten \(18 av 21\)\n/);
  });

  test("names the sections that the columns stand for", async () => {
    const { out } = await run(...ALL);
    expect(out).toContain("\n  5. Jämställdhet\n  6. Integration\n  7. Miljö och klimat\n");
  });

  test("shows duplicates under one another, in English too", async () => {
    const { out } = await run(...ALL, "--lang", "en");
    expect(out).toContain("Counted more than once: 2 places\n  The same row twice, likeness 100%\n    Västmanland · Section 1 · Västmanland-2023.xlsx · 3.4 · A2\n      Byar vid vattnet | 40 byar");
  });

  test("shows the first hundred duplicates, and how many there are", async () => {
    const many = Array.from({ length: 110 }, (_, at) => [`Brygga nummer ${at}`, `${at} båtar har lagts till vid bryggan nummer ${at} under hösten.`, "", ""]);
    await folder.write("Kalmar-2023.xlsx", sevenTables({ "3.4": [...many, ...many] }));
    const { out } = await run("Kalmar-2023.xlsx");
    expect(out).toContain("Räknas mer än en gång: 110 ställen\n");
    expect(out.match(/Samma rad två gånger/g)).toHaveLength(100);
    expect(out).toMatch(/och 10 till \(--json visar alla\)\n$/);
    expect((await json("Kalmar-2023.xlsx")).duplicates).toHaveLength(110);
  });

  test("says what is wrong with a file, and nothing of a table where there is none", async () => {
    const { code, out } = await run("trasig.xlsx");
    expect([code, out]).toEqual([2, expect.stringMatching(/^trasig\.xlsx\n {2}trasig\.xlsx är ingen Excel-arbetsbok[^\n]*\n\nSaknas: /)]);
  });
});

test("formats and options of others are refused", async () => {
  for (const args of [["--format", "docx", "--out", "a.docx"], ["--by", "area"], ["--missing"]]) {
    const { code, aside } = await run("Uppsala-2023.xlsx", ...args);
    expect([code, aside]).toEqual([2, expect.stringMatching(/docx|indicators/)]);
  }
});

test("nothing is left where rows are kept meanwhile", async () => {
  const kept = () => readdirSync(tmpdir()).filter((name) => name.startsWith("insats-rows-"));
  const before = kept();
  await run(...ALL);
  expect(kept()).toEqual(before);
});
