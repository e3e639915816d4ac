import type { CheckOutput } from "../../src/cli/check/json";
import { brokenParts } from "./json-shape";
import { saidIn } from "./said";
import { flawless, HEADER, INSATS, makeFolder, sevenTables, type Folder } from "./workbooks";

let folder: Folder;

beforeAll(async () => {
  folder = makeFolder();
  await folder.write("felfri.xlsx", sevenTables(flawless()));
  await folder.write("brister.xlsx", sevenTables({ ...flawless(), "4.4": [["Yrken i Mellansjö", null, INSATS[2]!, INSATS[3]!]] }));
  await folder.write("ett-blad.xlsx", [
    { name: "Alla områden", rows: [["Fråga", ...HEADER], ["3.4", ...INSATS], ["3.4", "Sjöbodar", ...INSATS.slice(1)], ["4.4", "Yrken", ...INSATS.slice(1)]] },
    { name: "Svar", rows: [["Nr", "Fråga/Rubrik", "Svar"], ["1.1", "Hur har arbetet gått?", "Bra."], ["1.2", "Vad återstår?", null]], hidden: true },
  ]);
  await folder.write("trasig.xlsx", "inte en arbetsbok");
});

afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, args);

async function json(...args: string[]): Promise<CheckOutput & { code: number }> {
  const { code, out, aside } = await run("check", ...args, "--json");
  expect(aside).toBe("");
  return { code, ...(JSON.parse(out) as CheckOutput) };
}

describe("the exit code", () => {
  test("is 0 when no errors are found", async () => {
    expect((await run("check", "felfri.xlsx")).code).toBe(0);
  });

  test("is 1 when there are errors", async () => {
    expect((await run("check", "felfri.xlsx", "brister.xlsx")).code).toBe(1);
  });

  test("is 2 when a file cannot be read; the others are done all the same", async () => {
    const { code, files } = await json("trasig.xlsx", "felfri.xlsx", "finns-inte.xlsx");
    expect(code).toBe(2);
    expect(files.map(({ file, error, tables }) => [file, error, tables.length])).toEqual([
      ["trasig.xlsx", expect.stringContaining("trasig.xlsx är ingen Excel-arbetsbok"), 0],
      ["felfri.xlsx", null, 7],
      ["finns-inte.xlsx", expect.stringContaining("finns-inte.xlsx finns inte"), 0],
    ]);
  });

  test("is 2 for paths that lead nowhere, however they do it; the others are done all the same", async () => {
    const paths = ["felfri.xlsx/x.xlsx", `${"å".repeat(300)}.xlsx`];
    const { code, files } = await json(...paths, "felfri.xlsx");
    expect(code).toBe(2);
    expect(files.map(({ error }) => error)).toEqual([...paths.map((path) => expect.stringContaining(`${path} finns inte`)), null]);
  });

  test("is 2 for wrong usage, which is explained aside", async () => {
    expect(await run("check", "--region", "99", "felfri.xlsx")).toEqual({ code: 2, out: "", aside: expect.stringContaining("”99” är ingen region") });
  });

  test("is 0 for help, which names the templates", async () => {
    expect(await run("--help")).toEqual({ code: 0, out: expect.stringContaining("mallen: mall-2023, sammanstallning-2023"), aside: "" });
    expect((await run("--help", "--lang", "en")).out).toContain("Like this:");
  });
});

describe("the JSON", () => {
  test("has each table with its place, section, columns and number of insatser", async () => {
    const { version, files } = await json("felfri.xlsx", "--region", "19", "--year", "2023");
    expect(version).toBe(1);
    expect(files).toHaveLength(1);
    expect(files[0]!.tables.map(({ section }) => section)).toEqual(["3.4", "4.4", "5.4", "6.4", "7.2", "8.2", "9.2"]);
    expect(files[0]!.tables[0]).toMatchObject({
      sheet: "3.4",
      address: "A1:D2",
      template: "mall-2023",
      region: "Västmanland",
      regionCode: "19",
      year: 2023,
      rows: 1,
      columns: { name: "A", outputs: "B", outcomes: "C", goals: "D" },
      compilationSection: 1,
      hidden: false,
      notes: [],
    });
  });

  test("has a sheet of several sections as a table for each, and the answers sheet apart", async () => {
    const { files } = await json("ett-blad.xlsx");
    expect(files[0]!.tables.map(({ sheet, section, rows, region }) => [sheet, section, rows, region])).toEqual([
      ["Alla områden", "3.4", 2, null],
      ["Alla områden", "4.4", 1, null],
    ]);
    expect(files[0]!.answers).toEqual([{ sheet: "Svar", address: "A1:C3", questions: 2 }]);
  });

  test("has each finding with its cell, words and file", async () => {
    const { findings } = await json("felfri.xlsx", "brister.xlsx");
    const missing = findings.find(({ check }) => check === "outputs-missing");
    expect(missing).toMatchObject({ severity: "error", file: "brister.xlsx", sheet: "4.4", cell: "B2", start: 0, end: 0, text: "", related: expect.any(Array), fix: null });
    expect(missing!.message).toMatch(/Yrken i Mellansjö/);
  });

  test("has a fix as a label and cells to write", async () => {
    await folder.write("omdöpt.xlsx", [{ name: "3.4", rows: [[...HEADER.slice(0, 3), "Måluppfyllelse mot RUS-mål"], INSATS] }]);
    const { findings } = await json("omdöpt.xlsx");
    expect(findings.find(({ check }) => check === "column-renamed")?.fix).toEqual({
      label: expect.any(String),
      edits: [{ sheet: "3.4", cell: "D1", value: HEADER[3] }],
    });
  });

  test("keeps to its shape, whatever the files hold", async () => {
    const strange = ["__proto__", "=cmd|' /C calc'!A0", "\u202e\u0000👩‍👩‍👧‍👦", "+1"];
    await folder.write("__proto__.xlsx", [{ name: "constructor", rows: [HEADER, ...strange.map((text) => [text, text, text, text])] }]);
    const { code, ...output } = await json("felfri.xlsx", "brister.xlsx", "ett-blad.xlsx", "omdöpt.xlsx", "trasig.xlsx", "__proto__.xlsx", "finns-inte.xlsx");
    expect(code).toBe(2);
    expect(output.files.map(({ error }) => error === null)).toEqual([true, true, true, true, false, true, false]);
    expect(output.files[5]!.tables).toMatchObject([{ sheet: "constructor", rows: 4 }]);
    expect(brokenParts(output)).toEqual([]);
    expect(brokenParts({ ...output, extra: 1 })).toHaveLength(1);
    expect(brokenParts({ ...output, findings: [{ ...output.findings[0]!, cell: "b2" }] })).toHaveLength(1);
  });

  test("speaks the language asked for and is otherwise the same", async () => {
    const [sv, en] = [await json("brister.xlsx"), await json("brister.xlsx", "--lang", "en")];
    const withoutWords = ({ findings }: CheckOutput) => findings.map(({ message, fix, ...rest }) => ({ ...rest, said: message !== "", fixed: fix !== null }));
    expect(withoutWords(en)).toEqual(withoutWords(sv));
    expect(en.findings[0]!.message).not.toBe(sv.findings[0]!.message);
  });
});

describe("the report", () => {
  test("gives each file with what was found, and a line that sums up", async () => {
    const { out } = await run("check", "felfri.xlsx", "brister.xlsx", "trasig.xlsx", "--region", "Västmanland");
    expect(out).toMatch(/^felfri\.xlsx\n {2}Västmanland · 2023 · .*7 tabeller, 7 insatser\n {2}✓ inga fynd\n/);
    expect(out).toMatch(/brister\.xlsx\n[^]*● fel {2}4\.4 · B2\n {4}\S/);
    expect(out).toMatch(/trasig\.xlsx\n {2}trasig\.xlsx är ingen Excel-arbetsbok/);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^2 filer, 14 tabeller, 14 insatser: ● \d+ fel.*1 fil gick inte att läsa$/);
  });

  test("counts questions and answers, also where there is no table", async () => {
    await folder.write("svar.xlsx", [{ name: "Svar", rows: [["Nr", "Fråga/Rubrik", "Svar"], ["1.1", "Hur har arbetet gått?", "Bra."], ["1.2", "Vad återstår?", "Lite."]] }]);
    const { out } = await run("check", "svar.xlsx");
    expect(out).toContain("Frågor och svar på Svar: 2 frågor");
    expect(out).not.toContain("ingen insatstabell");
  });

  test("says so when there is nothing of ours", async () => {
    await folder.write("annat.xlsx", [{ name: "Budget", rows: [["Post", "Kronor"], ["Hyra", 5000]] }]);
    expect((await run("check", "annat.xlsx", "--lang", "en")).out).toContain("There is no insats table here.");
  });

  test("keeps a sheet's name from steering the terminal", async () => {
    await folder.write("ond.xlsx", [{ name: "3.4", rows: [HEADER, ["\u009b31mByar", "TBD", INSATS[2]!, INSATS[3]!]] }]);
    expect([...(await run("check", "ond.xlsx")).out].filter((sign) => /\p{Cc}/u.test(sign) && sign !== "\n")).toEqual([]);
  });
});
