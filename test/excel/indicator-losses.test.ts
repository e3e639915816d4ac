/** What a person has put on the sheets of figures and sums is theirs: it stays, or nothing is done and that is said. */
import { openExcel } from "../../src/excel";
import { userTypes } from "../host/boot";
import { LINES, plansFor } from "./indicator-plans";
import { excelWith, impatient, snapshot, valueAt, type Opened } from "./support";

const data = { "4.4 Anna's": [["Namn", "Resultat"], ["Cykelväg", "12 kvinnor deltog"]] };
const REFUSED = { kind: "ownColumns", details: { sheet: "Indikatorer" }, unchanged: true };

async function written(): Promise<Opened> {
  const opened = await excelWith(data);
  await opened.excel.writeIndicators(plansFor(LINES));
  return opened;
}

describe("on the sheet of sums, which is filled anew from top to bottom", () => {
  test.each([["its words", "A2", 2], ["a sum, made a number", "B4", 4], ["a name", "A4", 4]])("%s changed by a person: nothing is done, and the row is named", async (_, address, row) => {
    const { excel, host, book } = await written();
    userTypes(host, "Indikatorer", address, 99);
    const before = snapshot(book);
    await expect(excel.writeIndicators(plansFor(LINES))).rejects.toMatchObject({ ...REFUSED, details: { ...REFUSED.details, row } });
    expect(snapshot(book)).toEqual(before);
  });

  test("emptied, it is written anew", async () => {
    const { excel, book, host } = await written();
    const whole = snapshot(book);
    userTypes(host, "Indikatorer", "A1:C5", Array.from({ length: 5 }, () => [null, null, null]));
    await excel.writeIndicators(plansFor(LINES));
    expect(snapshot(book)).toEqual(whole);
  });

  test.each(["J3", "A60", "D4"])("a note in %s is not wiped", async (address) => {
    const { excel, host, book } = await written();
    userTypes(host, "Indikatorer", address, "Fråga Alva");
    const before = snapshot(book);
    await expect(excel.writeIndicators(plansFor(LINES.slice(1)))).rejects.toMatchObject(REFUSED);
    expect(snapshot(book)).toEqual(before);
    userTypes(host, "Indikatorer", address, null);
    await excel.writeIndicators(plansFor(LINES.slice(1), ["Miljö"]));
    await excel.writeIndicators(plansFor(LINES));
  });

  test("what the last command left is what counts, also when one was taken back", async () => {
    const { excel, host } = await written();
    await excel.writeIndicators(plansFor(LINES, ["Boende", "Arbete", "Miljö"]));
    await excel.takeBack();
    userTypes(host, "Indikatorer", "J3", "Fråga Alva");
    await expect(excel.writeIndicators(plansFor(LINES))).rejects.toMatchObject(REFUSED);
  });
});

test("where the table has been made a range, what stands apart from it stays", async () => {
  const { excel, host, book } = await written();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Figurer").convertToRange();
    await context.sync();
  });
  userTypes(host, "Figurer", "G1:G2", [["Not"], ["bredvid"]]);
  userTypes(host, "Figurer", "J3", "avsides");
  await excel.writeIndicators(plansFor(LINES.toReversed()));
  expect([valueAt(book, "Figurer", 2, 9), valueAt(book, "Figurer", 3, 6), valueAt(book, "Figurer", 3, 5)]).toEqual(["avsides", "bredvid", "a1"]);
});

describe("taken back", () => {
  test.each([["beside, with a gap between", "J3"], ["below", "B40"], ["below and beside", "J40"]])("a new sheet with a note %s is kept", async (_, address) => {
    const { excel, host, book } = await written();
    userTypes(host, "Figurer", address, "Fråga Alva");
    expect(await excel.takeBack()).toMatchObject({ cells: 0, kept: [{ sheet: "Figurer", reason: "changed" }] });
    expect(book.sheet("Figurer")).toBeDefined();
  });

  test("a note right below a table that would grow over it is kept", async () => {
    const { excel, host, book } = await written();
    await excel.writeIndicators(plansFor(LINES.slice(1)));
    userTypes(host, "Figurer", "B4", "Fråga Alva");
    expect(await excel.takeBack()).toMatchObject({ cells: 0, kept: [{ sheet: "Figurer", reason: "changed" }] });
    expect(valueAt(book, "Figurer", 3, 1)).toBe("Fråga Alva");
  });

  const anew = plansFor(LINES.slice(1));
  test.each([
    ["new sheets, a figure", "Figurer", "D3", 4_321, 1],
    ["new sheets, words", "Figurer", "C2", "Fråga Alva", 1],
    ["new sheets, a sum in place of its formula", "Indikatorer", "B4", 99, 1],
    ["new sheets, another formula in place of ours", "Indikatorer", "B4", "=SUM(C4:C5)", 1],
    ["sheets written anew, a figure", "Figurer", "D3", 4_321, 2],
    ["sheets written anew, another formula in place of ours", "Figurer", "E3", "=D3*3", 2],
    ["sheets written anew, a sum in place of its formula", "Indikatorer", "B4", 99, 2],
  ])("%s that was changed since: nothing at all is taken back", async (_, sheet, address, value, times) => {
    const { excel, host, book } = await written();
    if (times === 2) await excel.writeIndicators(anew);
    userTypes(host, sheet, address, value);
    const before = snapshot(book);
    expect(await excel.takeBack()).toMatchObject({ cells: 0, kept: [{ sheet, reason: "changed" }] });
    expect(snapshot(book)).toEqual(before);
  });
});

describe("left half-written, as when the pane is closed", () => {
  /** The cells are there, but the end of the work never came. */
  async function leftHalfway(): Promise<Opened> {
    const opened = await excelWith(data);
    // From the last of the new sheets on, nothing gets through, nor does what would put it back.
    const stuck = opened.excel.writeIndicators(plansFor(LINES), {
      onProgress: ({ name }) => {
        if (name === "Indikatorer") opened.faults.add({ kind: "session-lost", when: "always" });
      },
    });
    await expect(stuck).rejects.toMatchObject({ unchanged: false });
    opened.faults.clear();
    expect(opened.book.sheet("Figurer")).toBeDefined();
    return { ...opened, excel: openExcel(impatient) };
  }
  test("the sheets are made again in their place, as if nothing had been", async () => {
    const whole = snapshot((await written()).book);
    const { excel, book } = await leftHalfway();
    await excel.writeIndicators(plansFor(LINES));
    expect(snapshot(book)).toEqual(whole);
  });

  test("a note beside one of them keeps it, and another is made", async () => {
    const { excel, host, book } = await leftHalfway();
    userTypes(host, "Figurer", "J3", "Fråga Alva");
    await excel.writeIndicators(plansFor(LINES));
    expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["4.4 Anna's", "Figurer", "Figurer (2)", "Indikatorer"]);
    expect(valueAt(book, "Figurer", 2, 9)).toBe("Fråga Alva");
  });
});
