/** The sheets of the national table in Excel: like those of figures, but for what is their own. */
import type { ExcelProblem } from "../../src/excel/port";
import { LOOKS, valueOf } from "../../src/planned-sheets/plan";
import { areaAddress, cellAddress } from "../../src/table/address";
import { problemSentences } from "../../src/taskpane/app/problem";
import { userTypes, valuesOf } from "../host/boot";
import { nationalPlans, TWO_REGIONS } from "./consolidation-plans";
import { excelWith, snapshot, valueAt } from "./support";

const LIST = "Alla insatser";
const data = { Blad1: [["Min egen"]] };

test("all sheets are written, the overview in front, and taken back", async () => {
  const { excel, host, book } = await excelWith(data);
  const before = snapshot(book);
  const plans = nationalPlans(TWO_REGIONS);
  const written = await excel.writeConsolidation(plans);
  expect(written).toMatchObject({ label: "Skriv sammanställning", kept: [] });
  expect(host.missing.size).toBe(0);
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["Blad1", ...plans.map(({ name }) => name)]);
  expect(book.activeSheet.facts.name).toBe("Översikt");
  expect(valuesOf(host, LIST).slice(1).map((row) => [row[1], String(row[3])])).toEqual([["Uppsala", expect.stringMatching(/^Hamnar/)], ["Uppsala", expect.stringMatching(/^Broar/)], ["Västmanland", expect.stringMatching(/^Byar/)], ["Västmanland", expect.stringMatching(/^=Sjöar/)]]);
  expect(book.sheet(LIST)!.facts.tables).toMatchObject([{ name: "Insatser", area: { row: 0, column: 0, rows: 5 } }]);
  expect(excel.lastCommand()).toBe("Skriv sammanställning");
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("sheets that the pane has written are known; those of the same look that came from elsewhere are not", async () => {
  const plans = nationalPlans(TWO_REGIONS);
  const { excel } = await excelWith({ ...data, [LIST]: plans.find(({ name }) => name === LIST)!.rows.map((row) => row.map(valueOf)) });
  expect(await excel.nationalSheets()).toEqual([]);
  await excel.writeConsolidation(plans);
  expect(await excel.nationalSheets()).toEqual(plans.map(({ name }) => (name === LIST ? `${LIST} (2)` : name)));
});

test("a cell that says where a row came from is no link, and does not look like one", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  const column = valuesOf(host, LIST)[0]!.indexOf("Cell");
  const cell = book.sheet(LIST)!.cells.get(1, column)!;
  expect(cell.value).toMatch(/^[A-Z]\d+$/);
  expect(cell.link).toBeUndefined();
  expect(cell.style?.color).not.toBe(LOOKS.link.colour);
});

test("the same files give the same sheets, and figures in the same workbook are left", async () => {
  const { excel, book } = await excelWith(data);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  const before = snapshot(book);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  expect(snapshot(book)).toEqual(before);
});

test("a person's own columns go with their insatser when a region sends more, and come back", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  const width = valuesOf(host, LIST)[0]!.length;
  const letter = (column: number) => String.fromCharCode(65 + column);
  userTypes(host, LIST, `${letter(width)}1:${letter(width)}4`, [["Min not"], ["om hamnar"], [""], ["om byar"]]);
  const before = snapshot(book);
  await excel.writeConsolidation(nationalPlans({ ...TWO_REGIONS, "Uppsala-2023.xlsx": { "3.4": ["Broar", "Hamnar"], "4.4": ["Torg"] } }));
  const notes = valuesOf(host, LIST).slice(1).map((row, at) => [String(row[3]).split(/[ .]/)[0], valueAt(book, LIST, at + 1, width)]);
  expect(notes).toEqual([["Broar", null], ["Hamnar", "om hamnar"], ["Byar", "om byar"], ["Torg", null], ["=Sjöar", null]]);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("where no region has any insatser left the list has no table, and gets it again", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  const before = snapshot(book);
  const none = nationalPlans({ "Uppsala-2023.xlsx": { "3.4": [] } });
  await excel.writeConsolidation(none);
  expect(book.sheet(LIST)!.facts.tables).toEqual([]);
  expect(valuesOf(host, LIST)).toHaveLength(1);
  await excel.takeBack();
  expect(valuesOf(host, LIST)).toHaveLength(5);
  expect(book.sheet(LIST)!.facts.tables).toMatchObject([{ name: "Insatser", area: { rows: 5 } }]);
  await excel.writeConsolidation(nationalPlans(TWO_REGIONS));
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual((before as { sheets: { name: string }[] }).sheets.map(({ name }) => name));

  userTypes(host, LIST, `${String.fromCharCode(65 + valuesOf(host, LIST)[0]!.length)}1`, "Min not");
  await expect(excel.writeConsolidation(none)).rejects.toMatchObject({ kind: "ownColumns", details: { sheet: LIST }, unchanged: true });
});

describe("when the sheet of all insatser gets fewer or more columns", () => {
  const OWN = ["Handläggare", "Dnr"];
  const without = () => nationalPlans(TWO_REGIONS, OWN, () => false);
  const standing = async (plans: ReturnType<typeof nationalPlans>) => {
    const opened = await excelWith(data);
    await opened.excel.writeConsolidation(plans);
    const width = valuesOf(opened.host, LIST)[0]!.length;
    return { ...opened, type: (column: number, values: string[]) => userTypes(opened.host, LIST, areaAddress({ row: 0, column: width + column, rows: values.length, columns: 1 }), values.map((value) => [value])), cell: (row: number, column: number) => cellAddress(row, width + column) };
  };

  test("a person's own column right beside it stands in the way, and is named with its cell", async () => {
    const { excel, book, type, cell } = await standing(nationalPlans(TWO_REGIONS, OWN));
    type(0, ["Min not", "om hamnar"]);
    const before = snapshot(book);
    const error = await excel.writeConsolidation(without()).catch((thrown: ExcelProblem) => thrown);
    expect(error).toMatchObject({ kind: "ownColumns", details: { sheet: LIST, cell: cell(0, 0), columns: ["Min not"] }, unchanged: true });
    expect(problemSentences(error as ExcelProblem, "sv")[0]).toBe(`Det som står i cell ${cell(0, 0)} i kolumnen ”Min not” på bladet ”Alla insatser” skulle gå förlorat när det skrivs om. Flytta det, eller döp om bladet och försök igen, så lämnar jag det som det är och skriver ett nytt.`);
    expect(snapshot(book)).toEqual(before);
  });

  test("moved away from it, the column stays where it stands", async () => {
    const { excel, host, type } = await standing(nationalPlans(TWO_REGIONS, OWN));
    type(1, ["Min not", "om hamnar"]);
    const at = valuesOf(host, LIST)[0]!.indexOf("Min not");
    await excel.writeConsolidation(without());
    expect(valuesOf(host, LIST).slice(0, 2).map((row) => row[at])).toEqual(["Min not", "om hamnar"]);
    expect(valuesOf(host, LIST)[0]).not.toContain("Dnr");
  });

  test("a note where the new columns would stand is not written over, and is named", async () => {
    const { excel, book, type, cell } = await standing(without());
    type(1, ["", "", "Fråga Alva"]);
    const before = snapshot(book);
    await expect(excel.writeConsolidation(nationalPlans(TWO_REGIONS, OWN))).rejects.toMatchObject({ kind: "ownColumns", details: { sheet: LIST, cell: cell(2, 1) }, unchanged: true });
    expect(snapshot(book)).toEqual(before);
  });
});

describe("sheets that are read before they are written anew", () => {
  const NONE = "Regionen redovisar inga insatser i tabellform.";
  const noted = () => nationalPlans({ "Uppsala-2023.xlsx": { "3.4": ["Hamnar"] }, "Kalmar-2023.xlsx": { "3.4": ["Byar", "Byar"] } }, [], undefined, NONE);
  const written = async () => {
    const opened = await excelWith(data);
    await opened.excel.writeConsolidation(noted());
    return opened;
  };

  test("notes may be corrected, and what stands beside them goes along", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "Noteringar", "D2", "Ön redovisar i text.");
    userTypes(host, "Noteringar", "K2", "fråga Alva");
    await excel.writeConsolidation(noted());
    expect(valuesOf(host, "Noteringar")[1]!.slice(3)).toEqual([NONE, "ja", "", "Kalmar-2023.xlsx", "7.2", "A2", expect.any(String), "fråga Alva"]);
    expect(book.sheet("Noteringar")!.facts.tables).toMatchObject([{ name: "Noteringar" }]);
  });

  test("how a duplicate counts may be chosen, but nothing else of the sheet changed", async () => {
    const { excel, host } = await written();
    userTypes(host, "Dubbletter", "D2", "en gång");
    await excel.writeConsolidation(noted());
    userTypes(host, "Dubbletter", "G2", "Byarna");
    await expect(excel.writeConsolidation(noted())).rejects.toMatchObject({ kind: "ownColumns", details: { sheet: "Dubbletter", row: 2 }, unchanged: true });
  });

  test("a section's sheet that somebody has changed is not written over, and the row is named", async () => {
    const { excel, host, book } = await written();
    userTypes(host, "1. Likvärdiga möjligheter till", "C4", "Tolv träffar.");
    const before = snapshot(book);
    await expect(excel.writeConsolidation(noted())).rejects.toMatchObject({ kind: "ownColumns", details: { sheet: "1. Likvärdiga möjligheter till", row: 4 }, unchanged: true });
    expect(snapshot(book)).toEqual(before);
  });

  test("nor one with a line that is gone, which no row can be named for", async () => {
    const { excel, host } = await written();
    userTypes(host, "1. Likvärdiga möjligheter till", "A4:E4", [[null, null, null, null, null]]);
    await expect(excel.writeConsolidation(noted())).rejects.toMatchObject({ kind: "ownColumns", details: expect.not.objectContaining({ row: expect.any(Number) }), unchanged: true });
  });
});
