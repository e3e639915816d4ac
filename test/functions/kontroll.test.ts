/** The function as a cell calls it: through the genuine runtime, with Excel's errors. */
import { registerFunctions } from "../../src/functions";
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

const BAD = ["Lokalbuss till Norrnäs", "Av 33 resenärer var 23 män (68 %) och 10 kvinnor (32 %).", "", "Levande bygder"];

const check = (cells: unknown, template: unknown = null, address: string | null = null) =>
  booted.frame.callFunction("KONTROLL", [cells, template], { parameterAddresses: [address, null] }) as Promise<string[][]>;
const count = (cells: unknown, template: unknown = null) => booted.frame.callFunction("ANTALFEL", [cells, template]);

test("spills a row for each finding below a header", async () => {
  const [header, ...rows] = await check([HEADER, GOOD, BAD], null, "Blad1!A4:D6");
  expect(header).toEqual(["Cell", "Allvar", "Kontroll", "Meddelande"]);
  expect(rows).toContainEqual(["Blad1!B6", "fel", "Andelen stämmer inte med antalet", expect.stringContaining("69,7 %")]);
  expect(rows.every((row) => row.length === 4 && row.every((cell) => typeof cell === "string" && cell !== ""))).toBe(true);
});

test("the worst comes first, and a table without faults leaves the header alone", async () => {
  const renamed = ["Namn på insats", "Prestationer", "Effekter", "Mål"];
  const severities = (await check([renamed, GOOD, BAD])).slice(1).map(([, severity]) => severity!);
  expect(severities[0]).toBe("fel");
  expect(severities.at(-1)).toBe("notis");
  expect(severities).toEqual([...severities].sort((a, b) => ["fel", "varning", "notis"].indexOf(a) - ["fel", "varning", "notis"].indexOf(b)));
  expect(await check([HEADER, GOOD])).toHaveLength(1);
});

test.each([
  ["'4.4 Näringsliv'!$B$10:$E$12", "'4.4 Näringsliv'!C12"],
  ["'Norrnäs''s & co!'!A1:D3", "'Norrnäs''s & co!'!B3"],
  ["'[Bok 2.xlsx]4.4'!A1:D3", "'[Bok 2.xlsx]4.4'!B3"],
  ["Blad1!C:F", "Blad1!D3"],
  ["Blad1!7:9", "Blad1!B9"],
  [null, "B3"],
])("cells are named where the range lies: %s", async (address, cell) => {
  const rows = await check([HEADER, GOOD, BAD], null, address);
  expect(rows.slice(1).filter(([, severity]) => severity === "fel").map(([at]) => at)).toContain(cell);
});

test("counts the errors that the other lists, neither warnings nor notes", async () => {
  const cells = [HEADER, GOOD, BAD, ["", "Tre linjer", "", ""]];
  const errors = (await check(cells)).filter(([, severity]) => severity === "fel");
  expect(errors.length).toBeGreaterThan(0);
  expect(await count(cells)).toBe(errors.length);
  expect(await count([HEADER, GOOD])).toBe(0);
});

test("what is found follows from the cells, not from where they lie", async () => {
  const messages = async (address: string | null) => (await check([HEADER, GOOD, BAD], null, address)).map(([, ...rest]) => rest);
  expect(await messages("'8.2 Integration'!A4:D6")).toEqual(await messages(null));
});

test("an empty range gives an empty cell and no errors, whatever blank cells hold", async () => {
  const blanks = [[[""]], [["", null], [" ", ""]]];
  expect(await Promise.all(blanks.map((blank) => check(blank)))).toEqual([[[""]], [[""]]]);
  expect(await Promise.all(blanks.map((blank) => count(blank)))).toEqual([0, 0]);
});

test("empty rows of a whole column do no harm", async () => {
  const column = [HEADER, GOOD, BAD, ...Array.from({ length: 20_000 }, () => ["", "", "", ""])];
  expect(await check(column)).toEqual(await check([HEADER, GOOD, BAD]));
});

test("a range without a table is the wrong kind of value, and the message says what to do", async () => {
  const wrong = { code: "#VALUE!", message: "Området har ingen insatstabell. Ta med rubrikraden." };
  await expect(check([["Kaffe", 2], ["Bullar", 12]])).rejects.toMatchObject(wrong);
  await expect(count([["Kaffe", 2], ["Bullar", 12]])).rejects.toMatchObject(wrong);
});

test("a sheet of answers is checked too", async () => {
  const answers = [["Nr", "Fråga", "Svar"], ["10.3 RUS", "Har anslaget bidragit till att nå målen?", "Nej"], ["10.3 RUS om ja", "Om ja, beskriv hur.", "Mellansjö sitter i styrgruppen för byarnas program."]];
  expect((await check(answers, null, "Svar!A1:C3")).map(([cell]) => cell)).toContain("Svar!C2");
});

describe("the template", () => {
  test.each(["mall-2023", "Mall-2023 ", 2023, "2023"])("is taken by name or year: %s", async (template) => {
    expect(await check([HEADER, GOOD, BAD], template)).toEqual(await check([HEADER, GOOD, BAD], "mall-2023"));
  });

  test.each([null, "", 0])("is found by itself when left out or empty: %p", async (template) => {
    expect(await check([HEADER, GOOD, BAD], template)).toEqual(await check([HEADER, GOOD, BAD]));
  });

  test("that is unknown is not available, and those that are, are named", async () => {
    await expect(check([HEADER, GOOD], "mall-1999")).rejects.toMatchObject({ code: "#N/A", message: expect.stringMatching(/”mall-1999”.*mall-2023/) });
    await expect(count([HEADER, GOOD], 1999)).rejects.toMatchObject({ code: "#N/A" });
  });

  test("is a name or a year, nothing else", async () => {
    await expect(check([HEADER, GOOD], true)).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("2023") });
  });
});

test("errors in the table and Excel's richer data are read as the cell shows them", async () => {
  const noted = [...GOOD.slice(0, 3), { type: "Error", basicType: "Error", basicValue: "#N/A" }];
  const coded = [...GOOD.slice(0, 3), { type: "CustomFunctionError", code: "#N/A" }];
  const plain = [...GOOD.slice(0, 3), "#N/A"];
  const rich = [{ type: "String", basicType: "String", basicValue: BAD[0] }, ...BAD.slice(1)];
  const [asNoted, asCoded, asPlain, asRich, asBad] = await Promise.all([noted, coded, plain, rich, BAD].map((row) => check([HEADER, row])));
  expect([asNoted, asCoded, asRich]).toEqual([asPlain, asPlain, asBad]);
});
