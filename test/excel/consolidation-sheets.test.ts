/** The sheets of the national table in Excel: like those of figures, but for what is their own. */
import { LOOKS, valueOf } from "../../src/planned-sheets/plan";
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
