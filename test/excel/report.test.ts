import type { ReportSheet } from "../../src/excel/port";
import { ownGoalsTexts } from "../../src/language/own-goals";
import { recogniseWorkbook } from "../../src/table";
import { ownGoalsSheet } from "../../src/table/own-goals/sheet";
import { userTypes, valuesOf } from "../host/boot";
import { excelWith, snapshot, valueAt } from "./support";

const report = (...findings: string[]): ReportSheet => ({
  name: "Kontrollrapport",
  title: "Kontrollrapport för Region Mellansjö",
  rows: [["Plats", "Fynd", "Antal"], ...findings.map((finding, at) => [`4.4!A${at + 2}`, finding, at])],
  links: [null, ...findings.map((_, at) => ({ sheet: "4.4 Anna's", row: at + 1, column: 0 }))],
});
const data = { "4.4 Anna's": [["Namn"], ["a"], ["b"]] };

test("writes title, header, rows and links, and takes the sheet away again", async () => {
  const { excel, host, book } = await excelWith(data);
  const before = snapshot(book);
  expect(await excel.writeReport(report("=1+1 i namnet", "Andelen stämmer inte"))).toEqual({ label: "Skriv rapport", cells: 9, kept: [], sheets: ["Kontrollrapport"] });
  expect(host.missing.size).toBe(0);
  expect(valuesOf(host, "Kontrollrapport")).toEqual([["Kontrollrapport för Region Mellansjö", "", ""], ["Plats", "Fynd", "Antal"], ["4.4!A2", "=1+1 i namnet", 0], ["4.4!A3", "Andelen stämmer inte", 1]]);
  const sheet = book.sheet("Kontrollrapport")!;
  expect(sheet.cells.get(2, 0)!.link).toMatchObject({ documentReference: "'4.4 Anna''s'!A2" });
  expect(sheet.cells.get(2, 1)!.formula).toBeUndefined();
  expect(sheet.cells.get(1, 1)!.style).toMatchObject({ bold: true, wrap: true });
  expect(sheet.facts.frozen).toEqual({ rows: 2, columns: 0 });
  expect(book.activeSheet.facts.name).toBe("Kontrollrapport");
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("links stand in the column that says where, also when an earlier report is brought back", async () => {
  const { excel, book } = await excelWith(data);
  const further = (...findings: string[]): ReportSheet => {
    const { rows, ...rest } = report(...findings);
    return { ...rest, rows: rows.map((row) => ["fel", ...row]), linkColumn: 1 };
  };
  await excel.writeReport(further("Första", "Andra"));
  await excel.writeReport(further("Tredje"));
  await excel.takeBack();
  const { cells } = book.sheet("Kontrollrapport")!;
  expect(cells.get(3, 1)!.link).toMatchObject({ documentReference: "'4.4 Anna''s'!A3" });
  expect(cells.get(3, 0)!.link).toBeUndefined();
});

test("replaces a report of ours in its place, and taking back brings it again", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeReport(report("Första", "Andra"));
  host.book.transact("user", (edit) => edit.setBook("order", book.facts.order.toReversed()));
  userTypes(host, "Kontrollrapport", "D3", "min anteckning");
  const first = snapshot(book);
  await excel.writeReport(report("Tredje"));
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["Kontrollrapport", "4.4 Anna's"]);
  expect(valueAt(book, "Kontrollrapport", 2, 1)).toBe("Tredje");
  expect(valueAt(book, "Kontrollrapport", 3, 1)).toBeNull();
  await excel.takeBack();
  expect(valueAt(book, "Kontrollrapport", 2, 3)).toBe("min anteckning");
  expect(book.sheet("Kontrollrapport")!.cells.get(3, 0)!.link).toMatchObject({ documentReference: "'4.4 Anna''s'!A3" });
  expect((snapshot(book) as { sheets: { name: string }[] }).sheets.map(({ name }) => name)).toEqual((first as { sheets: { name: string }[] }).sheets.map(({ name }) => name));
  expect(valuesOf(host, "Kontrollrapport").length).toBe(4);
});

test("never touches a sheet of the user's own by that name", async () => {
  const { excel, host, book } = await excelWith({ ...data, kontrollrapport: [["Min egen"]] });
  await excel.writeReport(report("Ett"));
  await excel.writeReport(report("Två"));
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["4.4 Anna's", "kontrollrapport", "Kontrollrapport (2)"]);
  expect(valuesOf(host, "kontrollrapport")).toEqual([["Min egen"]]);
  expect(valueAt(book, "Kontrollrapport (2)", 2, 1)).toBe("Två");
});

test("a report that has been renamed is kept", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeReport(report("Ett"));
  host.book.transact("user", (edit) => edit.setSheet(book.sheet("Kontrollrapport")!.id, "name", "Rapport i februari"));
  await excel.writeReport(report("Två"));
  expect(valueAt(book, "Rapport i februari", 2, 1)).toBe("Ett");
  expect(valueAt(book, "Kontrollrapport", 2, 1)).toBe("Två");
});

test("a report someone has written in is kept when the command is taken back", async () => {
  const { excel, host, book } = await excelWith(data);
  await excel.writeReport(report("Ett"));
  userTypes(host, "Kontrollrapport", "D3", "åtgärdat");
  expect(await excel.takeBack()).toMatchObject({ cells: 0, kept: [{ sheet: "Kontrollrapport", reason: "changed" }] });
  expect(valueAt(book, "Kontrollrapport", 2, 3)).toBe("åtgärdat");
});

test("a thousand findings are a handful of requests; a name Excel would not take is made one it does", async () => {
  const { excel, book, requests } = await excelWith(data);
  await excel.writeReport({ ...report(...Array.from({ length: 1_000 }, (_, at) => `Fynd ${at}: ${"ord ".repeat(40)}`)), name: "'Rapport: 2023/2024 [utkast] med ett långt namn'" });
  expect(requests.work.length).toBeLessThan(9);
  expect(book.sheets.at(-1)!.facts.name).toBe("Rapport  2023 2024  utkast  med");
});

test("an empty report is its title", async () => {
  const { excel, host } = await excelWith(data);
  await excel.writeReport({ name: "Kontrollrapport", title: "Inget att anmärka på", rows: [], links: [] });
  expect(valuesOf(host, "Kontrollrapport")).toEqual([["Inget att anmärka på"]]);
});

test("a sheet for the user to fill in is theirs: it is not replaced, and taken back only untouched", async () => {
  const { excel, host, book } = await excelWith(data);
  const before = snapshot(book);
  const { make } = ownGoalsTexts.sv;
  const goals = { ...ownGoalsSheet("19", 2023, "sv"), links: [], theirs: true };
  await excel.writeReport(goals, make);
  const reading = recogniseWorkbook((await excel.read()).grids, { region: "19", year: 2023 });
  expect(reading.goals!["19"]!.length).toBe(goals.rows.length - 1);
  expect(excel.lastCommand()).toBe(make);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
  await excel.writeReport(goals, make);
  userTypes(host, "RUS-mål", "D4", "Vårt eget mål");
  await excel.writeReport(goals, make);
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(expect.arrayContaining(["RUS-mål", "RUS-mål (2)"]));
  expect(valueAt(book, "RUS-mål", 3, 3)).toBe("Vårt eget mål");
});
