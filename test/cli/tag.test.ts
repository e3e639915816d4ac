/** What `insats tag` says of a workbook. */
import { insats } from "../../src/cli/insats";
import type { TagOutput } from "../../src/cli/tag/json";
import { makeFolder, sevenTables, type Folder } from "./workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  const fibre = ["Fiber till öarna. Utbyggnad av bredband i glesbygd.", "Tolv byar har fått fiber.", "Utvärderingen visar att fler hushåll har snabbt bredband.", "RUS: Ett välmående Västmanland\nMål i Agenda 2030: 9 Hållbar industri, innovationer och infrastruktur\nSärskilt mål 1.5"];
  await folder.write("Västmanland.xlsx", sevenTables({ "6.4": [fibre] }));
  await folder.write("trasig.xlsx", "inte en arbetsbok");
});
afterAll(() => folder.remove());

async function run(...args: string[]): Promise<{ code: number; out: string; aside: string }> {
  const said = { out: "", aside: "" };
  const code = await insats(args, { folder: folder.path, out: { write: (text) => (said.out += text) }, aside: { write: (text) => (said.aside += text) } });
  return { code, ...said };
}

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
