/** What `insats tag` says of a workbook. */
import type { TagOutput } from "../../src/cli/tag/json";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { areaTitle, priorityTitle } from "../../src/tagging";
import { readWorkbookFile } from "../../src/workbook-file";
import { sheetBytes, textCell } from "../workbook-file/make";
import { saidIn } from "./said";
import { makeFolder, sevenTables, type Folder } from "./workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  const fibre = ["Fiber till öarna. Utbyggnad av bredband i glesbygd.", "Tolv byar har fått fiber.", "Utvärderingen visar att fler hushåll har snabbt bredband.", "RUS: Ett välmående Västmanland\nMål i Agenda 2030: 9 Hållbar industri, innovationer och infrastruktur\nSärskilt mål 1.5"];
  await folder.write("Västmanland.xlsx", sevenTables({ "6.4": [fibre] }));
  await folder.write("trasig.xlsx", "inte en arbetsbok");
});
afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, args);

test("each insats has its area, the goals and objectives that it names, and what its outcomes rest on", async () => {
  const { code, out } = await run("tag", "Västmanland.xlsx", "--region", "19", "--json");
  const { version, files, rows } = JSON.parse(out) as TagOutput;
  expect([code, version]).toEqual([0, 1]);
  expect(files).toEqual([{ file: "Västmanland.xlsx", error: null, rows: 1 }]);
  const row = rows[0]!;
  expect(row).toMatchObject({ file: "Västmanland.xlsx", sheet: "6.4", row: 2, region: "Västmanland", section: "6.4", compilationSection: 4, name: "Fiber till öarna", interreg: false, esf: false, basis: ["evaluation"] });
  expect(row.area!.id).toBe(4);
  expect(row.priority!.id).toBe("4.1");
  expect(row.goals).toEqual([{ id: "19-01", goal: "19-01", kind: "named", confidence: 1, text: "Ett välmående Västmanland" }]);
  expect(row.agenda2030.map(({ goal, kind }) => [goal, kind])).toEqual([[9, "named"]]);
  expect(row.eruf.map(({ code }) => code)).toContain("1.5");
  expect(row.area!.confidence).toBeGreaterThan(0);
  expect(row.area!.confidence).toBeLessThanOrEqual(1);
});

test("the report shows the tags with the words that speak for them", async () => {
  const { code, out } = await run("tag", "Västmanland.xlsx", "--region", "19");
  expect(code).toBe(0);
  expect(out).toContain("6.4 · A2  Fiber till öarna");
  expect(out).toMatch(/Område: 4 Tillgänglighet i hela landet/);
  expect(out).toContain("Agenda 2030: 9 Hållbar industri, innovationer och infrastruktur");
  expect(out).toContain("Underlag: utvärdering – ”Utvärderingen");
});

test("a file that cannot be read is named, and the others are still tagged", async () => {
  const { code, out } = await run("tag", "trasig.xlsx", "Västmanland.xlsx", "--json");
  const { files, rows } = JSON.parse(out) as TagOutput;
  expect(code).toBe(2);
  expect(files.map(({ file, error }) => [file, error === null])).toEqual([["trasig.xlsx", false], ["Västmanland.xlsx", true]]);
  expect(rows).toHaveLength(1);
});

describe("a tagged copy", () => {
  const read = async (name: string) => (await readWorkbookFile(readFileSync(join(folder.path, name)), name)).grids;

  test("holds all of the original and the tags beside its tables", async () => {
    const { code, aside } = await run("tag", "Västmanland.xlsx", "--region", "19", "--out", "märkt.xlsx");
    expect([code, aside]).toEqual([0, expect.stringMatching(/^Skrev märkt\.xlsx med \d+ märkta celler\.\n$/)]);
    const [before, after] = [await read("Västmanland.xlsx"), await read("märkt.xlsx")];
    const [fibre, tagged] = [before.find(({ name }) => name === "6.4")!, after.find(({ name }) => name === "6.4")!];
    const lists = after.pop()!;
    expect(after.filter(({ name }) => name !== "6.4")).toEqual(before.filter(({ name }) => name !== "6.4"));
    expect([lists.name, lists.visibility, lists.values[3]!]).toEqual(["Märklistor", "hidden", [areaTitle(4), priorityTitle("2.1")]]);
    expect(tagged.values.map((row) => row.slice(0, 4))).toEqual(fibre.values);
    expect(tagged.values[0]!.slice(4)).toEqual(["Strategiskt område", "Prioritering", "RUS-mål", "Agenda 2030", "ERUF", "Underlag", "Märkt av"]);
    expect(tagged.values[1]!.slice(6, 8)).toEqual(["Ett välmående Västmanland", "9 Hållbar industri, innovationer och infrastruktur"]);
  });

  test("has lists to choose from in the columns with one value, as the pane gives them", async () => {
    await run("tag", "Västmanland.xlsx", "--region", "19", "--out", "med listor.xlsx");
    const parts = Object.values(unzipSync(readFileSync(join(folder.path, "med listor.xlsx")))).map((part) => new TextDecoder().decode(part));
    const rules = parts.flatMap((part) => [...part.matchAll(/<dataValidation type="list"[^>]*sqref="([^"]*)"><formula1>([^<]*)</g)].map(([, cells, source]) => [cells, source]));
    expect(rules).toEqual([["E2", "'Märklistor'!$A$1:$A$4"], ["F2", "'Märklistor'!$B$1:$B$12"]]);
  });

  test("is tagged as the original, with nothing new to write", async () => {
    await run("tag", "Västmanland.xlsx", "--region", "19", "--out", "en gång.xlsx");
    const tagsIn = async (file: string) => (JSON.parse((await run("tag", file, "--region", "19", "--json")).out) as TagOutput).rows.map((row) => ({ ...row, file: "" }));
    expect(await tagsIn("en gång.xlsx")).toEqual(await tagsIn("Västmanland.xlsx"));
    const { code, aside } = await run("tag", "en gång.xlsx", "--region", "19", "--out", "två gånger.xlsx", "--lang", "en");
    expect([code, aside]).toEqual([2, "två gånger.xlsx was not written: there is nothing new to tag.\n"]);
  });

  test.each<[string[], RegExp]>([
    [["Västmanland.xlsx", "trasig.xlsx", "--out", "x.xlsx"], /tar en fil, och det här är 2 filer/],
    [[".", "--out", "x.xlsx"], /tar en fil/],
    [["Västmanland.xlsx", "--out", "Västmanland.xlsx"], /finns redan och skrivs inte över/],
    [["Västmanland.xlsx", "--out", "x.xlsm"], /måste sluta på \.xlsx/],
    [["lista.csv", "--out", "x.csv"], /bara av Excel-arbetsböcker/],
    [["Västmanland.xlsx", "--out", "ingen mapp/x.xlsx"], /^Mappen ingen mapp finns inte\. /],
    [["Västmanland.xlsx", "--out", `${"lång".repeat(80)}.xlsx`], /namnet är för långt\. Välj ett kortare\.\n$/],
  ])("is not written: %j", async (args, message) => {
    const bytes = readFileSync(join(folder.path, "Västmanland.xlsx"));
    const { code, aside } = await run("tag", ...args);
    expect([code, aside]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(join(folder.path, "x.xlsx"))).toBe(false);
    expect(readFileSync(join(folder.path, "Västmanland.xlsx")).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("of a file with its rows astray is not written, and the reason is plain", async () => {
    const [header, insats] = [["Namn på insats", "Prestationer", "Effekter", "Mål i RUS"], ["Fiber till öarna", "Tolv byar har fått bredband.", "Utvärdering: fler har fiber.", "Agenda 2030: mål 9"]].map(
      (texts, row) => `<row r="${row + 1}">${texts.map((text, at) => textCell(`${"ABCD"[at]}${row + 1}`, text)).join("")}</row>`,
    );
    await folder.write("huller om buller.xlsx", sheetBytes(`${insats}${header}`));
    const { code, aside } = await run("tag", "huller om buller.xlsx", "--out", "x.xlsx");
    expect([code, aside]).toEqual([2, "x.xlsx gick inte att skriva. Felet: huller om buller.xlsx är skadad eller inte hel. Öppna den i Excel, spara på nytt och försök igen.\n"]);
    expect(existsSync(join(folder.path, "x.xlsx"))).toBe(false);
  });

  test("with more text in a cell than one holds is not written", async () => {
    const insats = ["Fiber till öarna", "Tolv byar har fått fiber.", "Utvärdering: fler har fiber.", "RUS: mål 1 och mål 2"];
    const ownGoals = [["Nivå", "Nummer", "Namn"], ...["1", "2"].map((number) => ["mål", number, `Skärgården ${"öppnas ".repeat(3_000)}${number}`])];
    await folder.write("långa mål.xlsx", [...sevenTables({ "6.4": [insats] }), { name: "RUS-mål", rows: ownGoals }]);
    const { code, aside } = await run("tag", "långa mål.xlsx", "--region", "19", "--out", "x.xlsx");
    expect([code, aside]).toEqual([2, expect.stringMatching(/^x\.xlsx skrevs inte: cell 6\.4!G2 skulle få mer text än en cell rymmer\./)]);
    expect(existsSync(join(folder.path, "x.xlsx"))).toBe(false);
  });

  test("of a file that cannot be read is not written", async () => {
    const { code, out } = await run("tag", "trasig.xlsx", "--out", "x.xlsx");
    expect([code, out]).toEqual([2, expect.stringContaining("trasig.xlsx är ingen Excel-arbetsbok")]);
    expect(existsSync(join(folder.path, "x.xlsx"))).toBe(false);
  });
});
