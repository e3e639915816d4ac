/** The functions that read figures in texts, as cells call them: through the genuine runtime, with Excel's errors. */
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

/** One text after the other, and what is answered to each. Excel hands over `null` for what is left out. */
async function answers(id: string, texts: readonly unknown[], ...more: unknown[]): Promise<unknown[]> {
  const given = (await booted.frame.callFunction(id, [texts.map((text) => [text]), ...(id === "TAL" && more.length === 0 ? [null] : more)])) as unknown[][];
  return given.map(([answer]) => answer);
}

const BOTH = "Sammanlagt deltog 410 kvinnor och 90 män i kurserna.";
const SHARE = "Träffarna samlade 200 unika deltagare, varav 25 % kvinnor.";
const LED = "Av 80 företag var 30 st (38 %) kvinnoledda.";
const TARGET = "Målet är att minst 40 % av deltagarna ska vara kvinnor.";
const MONEY = "Regionen beviljade 2,5 miljoner kronor till 12 nya projekt.";
const RANGE = "Mellan 30 och 45 deltagare kom.";
const TWICE = "40 kvinnor deltog i våras. I höstas deltog 20 kvinnor och 30 män.";
const SILENT = "Arbetet fortsätter.";

describe("women and men", () => {
  test("are numbers, and empty where nothing is said; a target is nothing that was reached", async () => {
    const texts = [BOTH, SHARE, TARGET, SILENT, ""];
    expect(await answers("KVINNOR", texts)).toEqual([410, "", "", "", ""]);
    expect(await answers("MAN", texts)).toEqual([90, "", "", "", ""]);
    expect(await answers("ANDELKVINNOR", texts)).toEqual([0.82, 0.25, "", "", ""]);
  });

  test("several figures of a text are added up, and the share is of those that tell of both", async () => {
    expect([await answers("KVINNOR", [TWICE]), await answers("MAN", [TWICE]), await answers("ANDELKVINNOR", [TWICE])]).toEqual([[60], [30], [0.4]]);
  });

  test("among companies where the text tells of no people, and never added to people", async () => {
    expect(await answers("KVINNOR", [LED, `${LED} ${BOTH}`])).toEqual([30, 410]);
    expect(await answers("ANDELKVINNOR", [LED])).toEqual([0.38]);
  });

  test("shares without counts have no mean", async () => {
    expect(await answers("ANDELKVINNOR", [`${SHARE} Kurserna samlade 100 deltagare, varav 75 % kvinnor.`])).toEqual([""]);
  });
});

describe("TAL", () => {
  test("gives what is asked for by sort, by noun or by unit", async () => {
    const texts = [BOTH, LED, MONEY, "Eleverna fick 240 utbildningstimmar.", "Av deltagarna var 62 % nöjda."];
    expect(await answers("TAL", texts, "deltagare")).toEqual([500, "", "", "", ""]);
    expect(await answers("TAL", texts, "Företag")).toEqual(["", 80, "", "", ""]);
    expect(await answers("TAL", texts, "projects")).toEqual(["", "", 12, "", ""]);
    expect(await answers("TAL", texts, "utbildningstimmar")).toEqual(["", "", "", 240, ""]);
    expect(await answers("TAL", texts, "kr")).toEqual(["", "", 2_500_000, "", ""]);
    expect(await answers("TAL", texts, "%")).toEqual(["", "", "", "", 62]);
    expect(await answers("TAL", texts, "rymdfärjor")).toEqual(["", "", "", "", ""]);
  });

  test.each([null, "", 0])("without a unit it gives the first count, money aside: %p", async (unit) => {
    expect(await answers("TAL", [BOTH, MONEY, SILENT, 12], unit)).toEqual([500, 12, "", 12]);
  });

  test("the same sort is added up, and a range counts with its lowest", async () => {
    expect(await answers("TAL", [TWICE, RANGE, `${RANGE} ${BOTH}`], "deltagare")).toEqual([90, 30, 530]);
  });

  test.each([7, true, " "])("what is no word is the wrong kind of value: %p", async (unit) => {
    await expect(answers("TAL", [BOTH], unit)).rejects.toMatchObject({ code: "#VALUE!", message: "Ange vad som räknas med ett ord, till exempel \"deltagare\"." });
  });
});

test("BELOPP gives kronor, whatever they are written in", async () => {
  expect(await answers("BELOPP", [MONEY, "Stödet var 450 tkr och 1,2 mkr.", BOTH, ""])).toEqual([2_500_000, 1_650_000, "", ""]);
});

test("the shape of the cells is kept, and an error stays in its own cell", async () => {
  const failed = { type: "Error", basicType: "Error", basicValue: "#N/A" };
  const given = await booted.frame.callFunction("KVINNOR", [[[BOTH, failed], ["–", TWICE]]]);
  expect(given).toEqual([[410, expect.objectContaining({ basicValue: "#N/A" })], ["", 60]]);
});

describe("FIGURER", () => {
  const call = (cells: unknown, address: string | null = "Blad1!B2:B9") => booted.frame.callFunction("FIGURER", [cells], { parameterAddresses: [address] }) as Promise<unknown[][]>;

  test("gives a row for each figure of loose cells, where it stands and whether it counts", async () => {
    expect(await call([[BOTH], [TARGET], [RANGE]])).toEqual([
      ["Cell", "Orden", "Slag", "Vad som räknas", "Värde", "Upp till", "Enhet", "Kvinnor", "Män", "Andel kvinnor", "Räknas", "Varför inte"],
      ["Blad1!B2", "410 kvinnor och 90 män", "utfall", expect.any(String), 500, "", "antal", 410, 90, 0.82, "Ja", ""],
      ["Blad1!B3", expect.stringContaining("40 %"), "mål", expect.any(String), "", "", "procent", "", "", 0.4, "Nej", "är ett mål"],
      ["Blad1!B4", expect.stringContaining("30 och 45"), "utfall", "deltagare", 30, 45, "antal", "", "", "", "Ja", ""],
    ]);
  });

  test("of cells without an address, counts them from A1; of empty ones gives an empty cell", async () => {
    expect((await call([[SILENT, BOTH]], null))[1]![0]).toBe("B1");
    expect(await call([["", null]])).toEqual([[""]]);
  });
});
