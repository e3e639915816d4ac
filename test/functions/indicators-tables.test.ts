/** The functions that sum up the figures of an insats table, as cells call them. */
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

const call = (id: string, ...args: unknown[]) => booted.frame.callFunction(id, args) as Promise<unknown[][]>;

const TABLE = [
  ["Namn på insats och kort beskrivning", "Prestationer", "Effekter", "Mål", "Ort"],
  ["Kurser i Mellansjö", "410 kvinnor och 90 män deltog.", "", "Mål 1", "Norrnäs; Älvnäs"],
  ["Lokalbuss till Norrnäs", "Regionen beviljade 2,5 miljoner kronor.", "", "Mål 2", "Norrnäs"],
  ["Mötesplatser vid sjön", "40 kvinnor och 60 män deltog. Träffarna lockade 12 företag.", "", "mål 1", ""],
  ["Ny strategi för kusten", "Arbetet fortsätter.", "", "", "Älvnäs"],
];
const NOTHING = ["", "", "", ""];

describe("KÖNSFÖRDELNING", () => {
  const HEADER = ["Kvinnor", "Män", "Totalt", "Andel kvinnor", "Insatser", "Med figurer"];

  test("without a column gives a row of all", async () => {
    expect(await call("KONSFORDELNING", TABLE, null)).toEqual([["Grupp", ...HEADER], ["Alla", 450, 150, 600, 0.75, 4, 3]]);
  });

  test.each<[string, unknown]>([["its header", "Mål"], ["its header in other letters", " mål "], ["its number", 4], ["cells beside the table", TABLE.map((row) => [row[3]])]])("groups by %s", async (_how, column) => {
    const [[, ...header], ...rows] = (await call("KONSFORDELNING", TABLE, column)) as [unknown[], ...unknown[][]];
    expect(header).toEqual(HEADER);
    expect(rows).toEqual([["Mål 1", 450, 150, 600, 0.75, 2, 2], ["Mål 2", ...NOTHING, 1, 1], ["(tom)", ...NOTHING, 1, 0]]);
  });

  test("several values of a cell are a group each", async () => {
    const rows = await call("KONSFORDELNING", TABLE, "Ort");
    expect(rows.map(([group, women, , , , insatser]) => [group, women, insatser])).toEqual([["Ort", "Kvinnor", "Insatser"], ["Norrnäs", 410, 2], ["Älvnäs", 410, 2], ["(tom)", 40, 1]]);
  });

  test("the beginning of a header is enough where no other begins so", async () => {
    expect((await call("KONSFORDELNING", TABLE, "Namn"))[0]![0]).toBe("Namn");
  });

  test.each<[string, unknown, string, RegExp]>([
    ["a header that is not there", "Län", "#N/A", /ingen kolumn ”Län”.*Prestationer/],
    ["a number beyond the table", 6, "#N/A", /bara 5 kolumner/],
    ["half a column", 1.5, "#VALUE!", /rubrik eller nummer/],
    ["a truth", true, "#VALUE!", /rubrik eller nummer/],
    ["cells of another height", [["a"], ["b"]], "#VALUE!", /lika många rader/],
  ])("%s is refused", async (_what, column, code, message) => {
    await expect(call("KONSFORDELNING", TABLE, column)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe("SAMMANFATTA", () => {
  test("sums up one measure or several, in Swedish or English", async () => {
    expect(await call("SAMMANFATTA", TABLE, "Mål", "belopp")).toEqual([["Mål", "belopp"], ["Mål 1", ""], ["Mål 2", 2_500_000], ["(tom)", ""]]);
    const several = ["Kvinnor", "andel kvinnor", "deltagare", "companies", "insatser", "with figures"];
    expect(await call("SAMMANFATTA", TABLE, null, [several])).toEqual([["Grupp", ...several], ["Alla", 450, 0.75, 600, 12, 4, 3]]);
  });

  test("what two insatser tell alike of the same project counts once, whatever their groups", async () => {
    const twice = [TABLE[0], TABLE[1], [...TABLE[1]!.slice(0, 3), "Mål 2", ""]];
    const rows = await call("SAMMANFATTA", twice, "Mål", "kvinnor");
    expect(rows).toEqual([["Mål", "kvinnor"], ["Mål 1", 410], ["Mål 2", ""]]);
  });

  test("a measure that there is not, and none at all, are refused", async () => {
    await expect(call("SAMMANFATTA", TABLE, "Mål", "lycka")).rejects.toMatchObject({ code: "#N/A", message: expect.stringMatching(/”lycka”. Välj bland kvinnor, män, .*belopp.*företag/) });
    await expect(call("SAMMANFATTA", TABLE, "Mål", "")).rejects.toMatchObject({ code: "#VALUE!" });
  });
});

test("TÄCKNING tells what the figures rest on", async () => {
  expect(await call("TACKNING", TABLE)).toEqual([["Insatser", "Med figurer", "Med könsfördelning", "Andel med könsfördelning"], [4, 3, 2, 0.5]]);
  expect((await call("TACKNING", TABLE.slice(0, 1)))[1]).toEqual([0, 0, 0, ""]);
});

test("FIGURER reads a table as the pane does: what insatser tell, not their goals", async () => {
  const rows = (await booted.frame.callFunction("FIGURER", [TABLE], { parameterAddresses: ["'3.4'!A4:E8"] })) as unknown[][];
  expect(rows.slice(1).map(([cell, , , , value]) => [cell, value])).toEqual([["'3.4'!B5", 500], ["'3.4'!B6", 2_500_000], ["'3.4'!B7", 100], ["'3.4'!B7", 12]]);
});

describe.each([["KONSFORDELNING", [null]], ["SAMMANFATTA", ["Mål", "kvinnor"]], ["TACKNING", []]] as const)("%s", (id, more) => {
  test("empty cells give an empty cell, and cells without a table the wrong kind of value", async () => {
    expect(await call(id, [["", null]], ...more)).toEqual([[""]]);
    await expect(call(id, [["Kaffe", 2], ["Bullar", 12]], ...more)).rejects.toMatchObject({ code: "#VALUE!", message: "Området har ingen insatstabell. Ta med rubrikraden." });
  });
});
