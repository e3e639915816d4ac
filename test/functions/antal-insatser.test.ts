/** The function as a cell calls it: through the genuine runtime, with Excel's errors. */
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

const TABLE = [
  ["Namn på insats och kort beskrivning", "Prestationer", "Effekter", "Mål"],
  ["Mötesplatser i Mellansjö", "Fyra träffar", "", "Mål 1"],
  ["", "", "", ""],
  ["Lokalbuss till Norrnäs", "Tre linjer", "", "Mål 2"],
];

const count = (cells: unknown) => booted.frame.callFunction("ANTALINSATSER", [cells]);

test("counts the insatser below a header, blank rows apart", async () => {
  expect(await count(TABLE)).toBe(2);
});

test("a table without insatser has none", async () => {
  expect(await count(TABLE.slice(0, 1))).toBe(0);
});

test("cells without a header row are the wrong kind of value, and the message says what to do", async () => {
  await expect(count([["Kaffe", 2], ["Bullar", 12]])).rejects.toMatchObject({ code: "#VALUE!", message: "Området har ingen insatstabell. Ta med rubrikraden." });
});

test("numbers, truth values and blank cells do no harm", async () => {
  expect(await count([...TABLE, [3, true, "", null]])).toBeGreaterThanOrEqual(2);
});

test("an empty range has none", async () => {
  expect(await count([["", ""], ["", null]])).toBe(0);
});
