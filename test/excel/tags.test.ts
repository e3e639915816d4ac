import { settledByHand } from "../../src/tagging";
import { userTypes, valuesOf } from "../host/boot";
import { excelWith, snapshot, valueAt } from "./support";
import { COURSES, FIBRE, HEADER, planFor } from "./tag-plan";

const sheets = { "6.4": [HEADER, FIBRE, COURSES] };
const TAGS = ["Strategiskt område", "Prioritering", "RUS-mål", "Agenda 2030", "ERUF", "Underlag", "Märkt av"];
const [AREA, AGENDA, BASIS, TAGGED_BY] = [4, 7, 9, 10] as const;

test("tags stand beside the table, with lists to choose from, and are taken back", async () => {
  const { excel, host, book } = await excelWith(sheets);
  const before = snapshot(book);
  const written = await excel.writeTags(await planFor(excel));
  expect(valuesOf(host, "6.4")[0]!.slice(4)).toEqual(TAGS);
  expect(valueAt(book, "6.4", 1, AGENDA)).toBe("9 Hållbar industri, innovationer och infrastruktur");
  expect(valueAt(book, "6.4", 1, BASIS)).toBe("utvärdering");
  expect(valueAt(book, "6.4", 2, TAGGED_BY)).toBe("Insatskollen");
  expect(written.kept).toEqual([]);
  expect(written.cells).toBeGreaterThan(TAGS.length);
  const [area, priority] = book.sheet("6.4")!.facts.validations;
  expect([area!.areas, priority!.areas]).toEqual([[{ row: 1, column: 4, rows: 2, columns: 1 }], [{ row: 1, column: 5, rows: 2, columns: 1 }]]);
  expect(area!.rule).toEqual({ list: { inCellDropDown: true, source: "='Märklistor'!$A$1:$A$4" } });
  expect(area!.errorAlert.showAlert).toBe(false);
  expect(book.sheet("6.4")!.facts.columnWidths).toEqual(Object.fromEntries(TAGS.map((_, at) => [4 + at, 160])));
  expect(book.sheet("Märklistor")!.facts.visibility).toBe("Hidden");
  expect(valuesOf(host, "Märklistor")[3]![0]).toMatch(/^4 Tillgänglighet/);
  expect(excel.lastCommand()).toBe("Skriv märkningen");
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("run again, nothing is written and nothing is left to take back but the first run", async () => {
  const { excel, book } = await excelWith(sheets);
  const before = snapshot(book);
  await excel.writeTags(await planFor(excel));
  const tagged = snapshot(book);
  const again = await planFor(excel);
  expect(again.counts).toMatchObject({ new: 0, changed: 0, kept: 0 });
  expect(await excel.writeTags(again)).toMatchObject({ cells: 0, kept: [] });
  expect(snapshot(book)).toEqual(tagged);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("what a person corrects, in the cells or in the panel, stands when it is run again", async () => {
  const { excel, host, book } = await excelWith(sheets);
  await excel.writeTags(await planFor(excel, {}, (rows) => (rows[0]!.settled = settledByHand(rows[0]!.settled, { agenda2030: ["4", "11"] }))));
  userTypes(host, "6.4", "E3", "2");
  userTypes(host, "6.4", "J2", "");
  const plan = await planFor(excel);
  expect(plan.counts).toMatchObject({ new: 0, kept: 3 });
  await excel.writeTags(plan);
  expect(valueAt(book, "6.4", 1, AGENDA)).toBe("4 God utbildning för alla; 11 Hållbara städer och samhällen");
  expect(valueAt(book, "6.4", 2, AREA)).toBe(2);
  expect(valueAt(book, "6.4", 1, BASIS)).toBeNull();
  expect(valueAt(book, "6.4", 1, TAGGED_BY)).toBe("Insatskollen, för hand: Agenda 2030, Underlag");
  expect(valueAt(book, "6.4", 2, TAGGED_BY)).toBe("Insatskollen, för hand: Strategiskt område");
});

test("rows that moved after they were tagged get nobody else's tags: nothing is written, and that is said", async () => {
  const { excel, host, book } = await excelWith(sheets);
  const plan = await planFor(excel);
  userTypes(host, "6.4", "A2:D4", [["En ny insats", "Tre nya bryggor.", "", ""], FIBRE, COURSES]);
  const before = snapshot(book);
  await expect(excel.writeTags(plan)).rejects.toMatchObject({ kind: "moved", details: { sheet: "6.4" }, unchanged: true });
  expect(snapshot(book)).toEqual(before);
  expect((await excel.writeTags(await planFor(excel))).kept).toEqual([]);
  expect(valueAt(book, "6.4", 2, AGENDA)).toBe("9 Hållbar industri, innovationer och infrastruktur");
});

test("rows that are moved and put in between keep what is known of them", async () => {
  const { excel, host, book } = await excelWith(sheets);
  await excel.writeTags(await planFor(excel));
  userTypes(host, "6.4", "E2", "3");
  const rows = valuesOf(host, "6.4");
  userTypes(host, "6.4", "A2:K4", [rows[2]!, ["Bryggor i Mellansjö", "Nio bryggor har byggts.", "Uppföljning: fler båtar.", "", "", "", "", "", "", "", ""], rows[1]!]);
  const plan = await planFor(excel);
  // A priority that was sure enough to be written goes with its area.
  expect(plan.cells.filter(({ fate, row, tag }) => fate !== "new" && row !== 2 && tag !== "priority").map(({ row, tag, fate }) => [row, tag, fate])).toEqual([[3, "area", "kept"], [3, "taggedBy", "changed"]]);
  await excel.writeTags(plan);
  expect([valueAt(book, "6.4", 3, AREA), valueAt(book, "6.4", 2, BASIS)]).toEqual([3, "uppföljning"]);
});

test("a column that is wide enough, or that somebody has made another width since, keeps it", async () => {
  const { excel, book } = await excelWith({ "6.4": { rows: sheets["6.4"], columnWidths: { 5: 300 } } });
  await excel.writeTags(await planFor(excel));
  await Excel.run(async ({ workbook }) => void (workbook.worksheets.getItem("6.4").getRange("G:G").format.columnWidth = 90));
  await excel.takeBack();
  expect(book.sheet("6.4")!.facts.columnWidths).toEqual({ 5: 300, 6: 90 });
});

test("a column where somebody has begun to write since is left whole", async () => {
  const { excel, host, book } = await excelWith(sheets);
  const plan = await planFor(excel, { columns: ["agenda2030", "basis"] });
  userTypes(host, "6.4", "E1", "Kontakt");
  const written = await excel.writeTags(plan);
  expect(written.kept.map(({ row, reason }) => [row, reason])).toEqual([[0, "changed"], [1, "together"]]);
  expect(valuesOf(host, "6.4").map((row) => row.slice(4))).toEqual([["Kontakt", "Underlag", "Märkt av"], ["", "utvärdering", "Insatskollen"], ["", "egen bedömning", "Insatskollen"]]);
  expect(valueAt(book, "6.4", 1, 4)).toBeNull();
});

test("a report's own RUS-mål and Märkt av are left as they are, and ours are called something else, each time", async () => {
  const own = [[...HEADER.slice(0, 3), "RUS-mål", "Märkt av"], [...FIBRE, "Maj"], [...COURSES, ""]];
  const { excel, host } = await excelWith({ "6.4": own });
  await excel.writeTags(await planFor(excel, { columns: ["agenda2030", "basis"] }));
  const written = valuesOf(host, "6.4");
  expect(written.map((row) => row.slice(0, 5))).toEqual(own);
  expect(written[0]!.slice(5)).toEqual(["Agenda 2030 (märkt)", "Underlag (märkt)", "Märkt av (märkt)"]);
  expect((await planFor(excel, { columns: ["agenda2030", "basis"] })).counts).toEqual({ new: 0, changed: 0, kept: 0, same: 6 });
});

test("an Excel table grows with the columns, and shrinks when they are taken back", async () => {
  const table = { id: 1, name: "Tabell1", area: { row: 0, column: 0, rows: 3, columns: 4 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1, 2, 3, 4] };
  const { excel, book } = await excelWith({ "6.4": { rows: sheets["6.4"], tables: [table] } });
  const before = snapshot(book);
  await excel.writeTags(await planFor(excel));
  expect(book.sheet("6.4")!.facts.tables[0]!.area.columns).toBe(11);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("rows that a filter hides get their own tags", async () => {
  const { excel, book } = await excelWith({ "6.4": { rows: sheets["6.4"], hiddenRows: [1] } });
  await excel.writeTags(await planFor(excel));
  expect([valueAt(book, "6.4", 1, BASIS), valueAt(book, "6.4", 2, BASIS)]).toEqual(["utvärdering", "egen bedömning"]);
});

test("rows that were added below get lists too; a person's own rule is left", async () => {
  const own = { areas: [{ row: 1, column: 5, rows: 1, columns: 1 }], rule: { textLength: { formula1: 9, operator: "LessThan" } }, ignoreBlanks: true, prompt: { showPrompt: false, title: "", message: "" }, errorAlert: { showAlert: false, style: "Stop", title: "", message: "" } };
  const { excel, host, book } = await excelWith({ "6.4": { rows: sheets["6.4"], validations: [own] } });
  await excel.writeTags(await planFor(excel));
  userTypes(host, "6.4", "A4:D6", [1, 2, 3].map((number) => [`Brygga ${number}`, "Bryggan är klar.", "Uppföljning: den bär.", ""]));
  await excel.writeTags(await planFor(excel));
  const { validations } = book.sheet("6.4")!.facts;
  const rowsWithLists = (column: number) => validations.filter(({ rule }) => "list" in rule).flatMap(({ areas }) => areas.filter((area) => area.column === column)).reduce((rows, area) => rows + area.rows, 0);
  expect([rowsWithLists(AREA), rowsWithLists(AREA + 1)]).toEqual([5, 4]);
  expect(validations).toContainEqual(own);
  expect(book.sheets.filter(({ facts }) => facts.name.startsWith("Märklistor"))).toHaveLength(1);
});

test("where the sheet is protected, unlocked cells get their tags and no lists", async () => {
  const unlocked = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row, ...TAGS.map(() => null)].map((value) => ({ value, style: { locked: false } })));
  const { excel, book } = await excelWith({ "6.4": { rows: unlocked(sheets["6.4"]), protection: { options: {} } } });
  await excel.writeTags(await planFor(excel));
  expect(valueAt(book, "6.4", 1, BASIS)).toBe("utvärdering");
  expect(book.sheet("6.4")!.facts.validations).toEqual([]);
  expect(book.sheet("Märklistor")).toBeUndefined();
});

test("where the workbook takes no more sheets there are tags without lists", async () => {
  const { excel, book } = await excelWith(sheets);
  await Excel.run(async (context) => context.workbook.protection.protect("hemligt"));
  await excel.writeTags(await planFor(excel));
  expect(valueAt(book, "6.4", 1, BASIS)).toBe("utvärdering");
  expect(book.sheet("6.4")!.facts.validations).toEqual([]);
});

test("what has been remembered since stays when the tags are taken back", async () => {
  const { excel } = await excelWith(sheets);
  await excel.writeTags(await planFor(excel));
  await excel.remember({ ...(await excel.recall()), corrections: { year: 2023 } });
  await excel.takeBack();
  expect(await excel.recall()).toEqual({ version: 1, corrections: { year: 2023 }, ignored: [] });
});

test("many rows are a handful of requests, each below the limit", async () => {
  const { excel, requests } = await excelWith({ "6.4": [HEADER, ...Array.from({ length: 1_000 }, (_, at) => [`Brygga ${at}`, `${at + 1} båtar har fått plats.`, "Uppföljning: fler lägger till.", "Agenda 2030: mål 9, mål 11"])] });
  const plan = await planFor(excel);
  requests.clear();
  await excel.writeTags(plan);
  expect(requests.work.length).toBeLessThan(16);
  expect(Math.max(...requests.work.map(({ bytes }) => bytes))).toBeLessThan(2_500_000);
});
