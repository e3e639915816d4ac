/** What `insats indicators` says of workbooks. */
import type { IndicatorsOutput } from "../../../src/cli/indicators/json";
import { saidIn } from "../said";
import { makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  const courses = ["Kurser i svetsning", "Sammanlagt deltog 61 kvinnor och 39 män från 12 företag.", "Egen bedömning: fler har jobb.", "Agenda 2030: mål 8"];
  const piers = ["Bryggor vid sjön", "Nio bryggor har byggts för 2,5 miljoner kronor.", "Målet är 200 besökare.", "Agenda 2030: mål 9"];
  const quiet = ["Tysta byn", "Möten har hållits.", "Fler känner sina grannar.", "Agenda 2030: mål 8 och mål 9"];
  await folder.write("Västmanland.xlsx", sevenTables({ "4.4": [courses, quiet], "6.4": [piers] }));
  await folder.write("Örebro.xlsx", sevenTables({ "4.4": [["Båtbyggare", "1 581 unika deltagare, varav 25 % kvinnor och 75 % män.", "", ""]] }));
  const aims = [50, 60, 70, 80, 90, 110, 120].map((aim) => [`Kurs ${aim}`, `Målet är ${aim} besökare.`, "", ""]);
  await folder.write("Värmland.xlsx", sevenTables({ "4.4": [...aims, ["Segelskola", "140 kvinnor deltog.", "", ""], ["Varv", "72 av 117 företag leds av kvinnor.", "", ""]] }));
  await folder.write("trasig.xlsx", "inte en arbetsbok");
  await folder.write("tom.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
});
afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, ["indicators", ...args]);

async function json(...args: string[]): Promise<IndicatorsOutput & { code: number }> {
  const { code, out } = await run(...args, "--json");
  return { code, ...(JSON.parse(out) as IndicatorsOutput) };
}

describe("the JSON", () => {
  test("has each figure with its file, cell, words and what they say", async () => {
    const { code, version, figures } = await json("Västmanland.xlsx");
    expect([code, version]).toEqual([0, 1]);
    expect(figures[0]).toMatchObject({
      ...{ file: "Västmanland.xlsx", sheet: "4.4", cell: "B2", row: 2, region: "Västmanland", section: "4.4", name: "Kurser i svetsning", area: 2 },
      ...{ women: 61, men: 39, counted: "persons", kind: "outcome", value: 100, low: 100, high: 100, derived: expect.arrayContaining(["womenShare", "menShare"]) },
    });
    for (const { start, end, text } of figures) expect(end - start).toBe(text.length);
    expect(figures.map(({ value, unit, counted }) => [value, unit, counted]).slice(1)).toEqual([
      [12, "företag", "companies"],
      [9, "bryggor", expect.any(String)],
      [2_500_000, "kronor", "money"],
      [200, "besökare", "persons"],
    ]);
  });

  test("has shares in percent, as they are printed", async () => {
    const { figures } = await json("Örebro.xlsx");
    expect(figures).toMatchObject([{ total: 1581, womenShare: 25, menShare: 75, women: null, men: null }]);
  });

  test("has summaries by what was asked for, and all together", async () => {
    const { summaries, all } = await json("Västmanland.xlsx", "Örebro.xlsx");
    expect(summaries).toMatchObject([
      { group: { area: 2 }, title: expect.stringMatching(/^2 Kompetens/), insatser: 3, withFigures: 2, withSplit: 2, women: 61, men: 39, total: 100, womenShare: 61, sharesOnly: 1 },
      { group: { area: 4 }, insatser: 1, withFigures: 1, withSplit: 0, women: 0, womenShare: null, kronor: { low: 2_500_000, figures: 1 } },
    ]);
    expect(all).toMatchObject({ group: {}, insatser: 4, withFigures: 3, women: 61, leftOut: 1 });
    expect((await json("Västmanland.xlsx", "--by", "agenda2030")).summaries.map(({ group, insatser }) => [group, insatser])).toEqual([[{ agenda2030: "8" }, 2], [{ agenda2030: "9" }, 2]]);
  });

  test("says what is left out by the figure's id, and who tells no gender split", async () => {
    const { figures, leftOut, coverage } = await json("Västmanland.xlsx");
    expect(leftOut).toEqual([{ figure: figures.find(({ value }) => value === 200)!.id, why: "target" }]);
    expect(coverage).toMatchObject({ insatser: 3, withFigures: 2, withSplit: 1, withoutSplit: [{ sheet: "4.4", row: 3, name: "Tysta byn" }, { sheet: "6.4", row: 2 }] });
  });

  test("names a file that cannot be read; the others are read all the same", async () => {
    const { code, files, figures } = await json("trasig.xlsx", "Örebro.xlsx");
    expect([code, figures.length]).toEqual([2, 1]);
    expect(files).toEqual([{ file: "trasig.xlsx", error: expect.stringContaining("ingen Excel-arbetsbok") }, { file: "Örebro.xlsx", error: null }]);
  });
});

describe("the report", () => {
  test("says what the sums rest on, group by group, and what is in none of them", async () => {
    const { code, out } = await run("Västmanland.xlsx", "Örebro.xlsx");
    expect(code).toBe(0);
    expect(out).toMatch(/^Figurer i 3 av 4 insatser; 2 anger ingen könsfördelning\.\nFiler: Västmanland\.xlsx, Örebro\.xlsx\n\n2 Kompetens/);
    expect(out).toContain("\n  Kvinnor och män, personer: 61 kvinnor och 39 män, 61 % kvinnor (1 figur)\n");
    expect(out).toContain("\n  Kvinnor och män, personer: bara andelar, inte antal: 1 figur\n");
    expect(out).toMatch(/\n {2}Kronor: 2\s500\s000 \(1 figur\)\n/);
    expect(out).toMatch(/Utelämnat ur summorna: 1 figur\n {2}är ett mål: 1\n {4}Västmanland\.xlsx · 6\.4 · C2 {2}”.*200.*besökare/);
    expect(out).not.toContain("Utan könsfördelning");
  });

  test("names the insatser without a gender split when asked to", async () => {
    expect((await run("Västmanland.xlsx", "--missing")).out).toMatch(/Utan könsfördelning: 2 insatser\n {2}4\.4 · A3 {2}Tysta byn\n {2}6\.4 · A2 {2}Bryggor vid sjön\n$/);
  });

  test("shows examples of what is left out for one reason, and says how many more there are", async () => {
    const { out } = await run("Värmland.xlsx");
    expect(out).toMatch(/ {2}är ett mål: 7\n(?: {4}4\.4 · B\d .*\n){5} {4}och 2 figurer till \(alla finns med --json\)/);
    expect(out.match(/Värmland\.xlsx/g)).toHaveLength(1);
  });

  test("says which gender is not told, and whom companies are led by", async () => {
    const { out } = await run("Värmland.xlsx", "--by", "region");
    expect(out).toContain("personer: 140 kvinnor (män anges inte): 1 figur");
    expect(out).toContain("företag: 72 av 117 företag leds av kvinnor: 1 figur");
    expect(out).not.toContain("0 män");
  });

  test("names files under the list without a gender split once each, and says what several regions do to sums", async () => {
    const { out } = await run("Västmanland.xlsx", "Värmland.xlsx", "--missing", "--by", "region");
    expect(out).toMatch(/Utan könsfördelning: \d+ insatser\n {2}Västmanland\.xlsx\n {4}4\.4 · A3 {2}Tysta byn\n/);
    expect(out).toContain("en region för sig kan ha mer");
  });

  test("says that an insats with two goals counts twice, in English too", async () => {
    expect((await run("Västmanland.xlsx", "--by", "agenda2030")).out).toContain("grupperna går inte att lägga ihop");
    const { out } = await run("Västmanland.xlsx", "--by", "agenda2030", "--lang", "en");
    expect(out).toMatch(/^Figures in 2 of 3 insatser; 2 give no gender split\.\nAn insats with several goals/);
    expect(out).toContain("Women and men, people: 61 women and 39 men, 61% women (1 figure)");
  });

  test("says so when there is nothing to read, and names what could not be read", async () => {
    expect((await run("tom.xlsx")).out).toBe("Här finns varken insatser eller svar.\n");
    const { code, out } = await run("trasig.xlsx");
    expect([code, out]).toEqual([2, expect.stringMatching(/^trasig\.xlsx {2}trasig\.xlsx är ingen Excel-arbetsbok/)]);
  });
});
