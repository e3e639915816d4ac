/** `insats compare`: a report beside the compilation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompareOutput } from "../../../src/cli/compare/compare";
import { withCells } from "../../../src/workbook-file";
import { saidIn } from "../said";
import { flawless, HEADER, makeFolder, sevenTables, type Folder } from "../workbooks";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  const rows = Object.values(flawless()).flat();
  const compiled = (change: (cells: (string | null)[][]) => void) => {
    const cells = [["Region", ...HEADER], ...rows.slice(0, 1).map((row) => ["Västmanland", ...row])];
    change(cells);
    return [{ name: "1", rows: cells }];
  };
  await folder.write("Västmanland-2023.xlsx", sevenTables({ "3.4": [rows[0]!] }));
  await folder.write("okänd.xlsx", sevenTables({ "3.4": [rows[0]!] }));
  await folder.write("lika.xlsx", compiled(() => undefined));
  await folder.write("ord.xlsx", compiled((cells) => (cells[1]![2] = "40 byar fick en plan för boende.")));
  await folder.write("siffra.xlsx", compiled((cells) => (cells[1]![2] = "14 byar har fått en plan för boende.")));
  await folder.write("alla.xlsx", compiled((cells) => cells.push(["Örebro", ...rows[1]!])));
  await folder.write("annan.xlsx", compiled((cells) => (cells[1] = ["Västmanland", ...rows[1]!])));
  await folder.write("tomt.xlsx", [{ name: "Blad1", rows: [["Hej"]] }]);
});
afterAll(() => folder.remove());

const run = (...args: string[]) => saidIn(folder.path, ["compare", ...args]);

test("the same words are no difference", async () => {
  expect(await run("Västmanland-2023.xlsx", "lika.xlsx")).toEqual({ code: 0, out: "Västmanland: Västmanland-2023.xlsx jämförd med lika.xlsx\n1 insats och 0 svar finns på båda ställena.\n\nInget skiljer i ord eller siffror.\n", aside: "" });
});

test("other words are shown, and are no error", async () => {
  const { code, out } = await run("Västmanland-2023.xlsx", "ord.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("Andra ord: 1\n  Västmanland · Avsnitt 1 · Prestationer · 3.4!A2 → 1!A2\n    40 byar [-har fått-]{+fick+} en plan för boende.\n")]);
});

test("another number is an error, in English and in JSON too", async () => {
  const { code, out } = await run("Västmanland-2023.xlsx", "siffra.xlsx", "--lang", "en");
  expect([code, out]).toEqual([1, expect.stringContaining("Means something else: 1\n  Västmanland · Section 1 · Outputs · 3.4!A2 → 1!A2\n    numbers: 40 → 14\n    [-40-]{+14+} byar har")]);
  const output = JSON.parse((await run("Västmanland-2023.xlsx", "siffra.xlsx", "--json")).out) as CompareOutput;
  expect(output).toMatchObject({ version: 1, report: "Västmanland-2023.xlsx", compilation: "siffra.xlsx", rows: 1, missing: [], extra: [] });
  expect(output.differing[0]!.columns).toEqual([{ column: "outputs", meaning: [{ kind: "number", before: ["40"], after: ["14"] }], pieces: expect.anything() }]);
});

test("the region can be said of the report alone", async () => {
  expect((await run("okänd.xlsx", "lika.xlsx", "--region", "19")).code).toBe(0);
  expect(await run("okänd.xlsx", "lika.xlsx")).toEqual({ code: 2, out: "", aside: expect.stringContaining("--region") });
});

test("two files that have nothing in common: it asks whether it is the right one", async () => {
  const { out } = await run("Västmanland-2023.xlsx", "annan.xlsx");
  expect(out).toContain("\nIngen insats och inget svar finns på båda ställena. Är det rätt sammanställning?\n\nSaknas i sammanställningen: 1\n");
});

test("a compilation that is named first is asked about", async () => {
  expect((await run("alla.xlsx", "Västmanland-2023.xlsx")).aside).toBe("alla.xlsx har 2 regioner och Västmanland-2023.xlsx färre. Är det sammanställningen? Skriv den sist.\n");
  expect((await run("Västmanland-2023.xlsx", "alla.xlsx")).aside).toBe("");
});

test("a table that was written here is compared as it was corrected, on the sheet of all insatser", async () => {
  await saidIn(folder.path, ["consolidate", "Västmanland-2023.xlsx", "--out", "skriven.xlsx"], new Date(2024, 1, 21));
  expect((await run("Västmanland-2023.xlsx", "skriven.xlsx")).out).toMatch(/Inget skiljer i ord eller siffror\.\n$/);
  const corrected = await withCells(readFileSync(join(folder.path, "skriven.xlsx")), "skriven.xlsx", [{ sheet: "Alla insatser", row: 1, column: 4, value: "14 byar har fått en plan för boende." }]);
  await folder.write("rättad.xlsx", corrected);
  expect(await run("Västmanland-2023.xlsx", "rättad.xlsx")).toMatchObject({ code: 1, out: expect.stringContaining("Prestationer · 3.4!A2 → Alla insatser!A2\n    siffror: 40 → 14\n") });
});

test("what cannot be compared is said", async () => {
  expect(await run("Västmanland-2023.xlsx", "saknas.xlsx")).toEqual({ code: 2, out: "", aside: expect.stringContaining("finns inte") });
  expect(await run("tomt.xlsx", "lika.xlsx", "--region", "19")).toEqual({ code: 2, out: "", aside: expect.stringContaining("varken insatser eller svar") });
  for (const files of [["Västmanland-2023.xlsx", "tomt.xlsx"], ["tomt.xlsx", "Västmanland-2023.xlsx"]]) {
    expect(await run(...files)).toEqual({ code: 2, out: "", aside: "tomt.xlsx har varken insatser eller svar. Är det rätt fil?\n" });
  }
  expect(await run("Västmanland-2023.xlsx", ".", "--lang", "en")).toEqual({ code: 2, out: "", aside: ". is a folder. Choose one of the files in it.\n" });
  for (const [args, says] of [[["Västmanland-2023.xlsx"], "två filer"], [["a.xlsx", "b.xlsx", "--out", "c.xlsx"], "compare skriver ingen fil"], [["a.xlsx", "b.xlsx", "--earlier", "c.xlsx"], "--earlier"]] as const) {
    expect(await run(...args)).toEqual({ code: 2, out: "", aside: expect.stringContaining(says) });
  }
});
