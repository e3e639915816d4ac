import type { Mark } from "../../src/excel/port";
import { excelWith, snapshot } from "./support";

const at = (sheet: string, row: number, column: number, severity: Mark["severity"]): Mark => ({ sheet, row, column, severity });
const own = { id: "{1}", areas: [{ row: 0, column: 0, rows: 3, columns: 3 }], type: "Custom", priority: 0, stopIfTrue: false, rule: { formula: "=A1>3" }, format: { fill: "#00FF00" } };
const data = { rows: [[{ value: "a", style: { fill: "#FFFF00" } }, "b", "c"], ["d", "e", "f"], ["g", "h", "i"]], conditionalFormats: [own, { ...own, id: "{2}", type: "ColorScale", rule: {} }] };

test("marks lie over the user's formats and go away without a trace", async () => {
  const { excel, host, book, requests } = await excelWith({ A: data, Dolt: { rows: [["x"]], visibility: "Hidden" } });
  const before = snapshot(book);
  const marks = [at("A", 0, 0, "error"), at("A", 0, 1, "error"), at("A", 1, 0, "error"), at("A", 1, 1, "error"), at("A", 2, 2, "note"), at("A", 0, 0, "note"), at("Dolt", 0, 0, "warning"), at("A", 2, 2, "note")];
  expect(await excel.mark(marks)).toEqual({ label: "Märk celler", cells: 7, kept: [] });
  expect(host.missing.size).toBe(0);
  expect(requests.work.length).toBe(4);
  const formats = book.sheet("A")!.facts.conditionalFormats;
  expect(formats.length).toBe(4);
  expect(formats[0]).toMatchObject({ areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], format: { fill: "#F9C9CD" } });
  expect(await excel.unmark()).toEqual({ label: "Ta bort märken", cells: 7, kept: [] });
  expect(snapshot(book)).toEqual(before);
});

test("new marks take the place of the old, and taking back brings the old again", async () => {
  const { excel, book } = await excelWith({ A: data });
  const clean = snapshot(book);
  await excel.mark([at("A", 0, 0, "error"), at("A", 2, 0, "warning")]);
  const first = snapshot(book);
  await excel.mark([at("A", 1, 1, "note")]);
  expect(book.sheet("A")!.facts.conditionalFormats.length).toBe(3);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(first);
  await excel.unmark();
  expect(snapshot(book)).toEqual(clean);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(first);
});

test("marks that were copied along with cells are found again; there being none is nothing to take back", async () => {
  const { excel, host, book } = await excelWith({ A: data, B: [["x"]] });
  expect(await excel.unmark()).toMatchObject({ cells: 0 });
  expect(excel.lastCommand()).toBeNull();
  const clean = snapshot(book);
  await excel.mark([at("A", 0, 0, "error")]);
  const [copied] = book.sheet("A")!.facts.conditionalFormats;
  host.book.transact("user", (edit) => edit.setSheet(book.sheet("B")!.id, "conditionalFormats", [{ ...copied!, id: "{9}" }]));
  expect(await excel.unmark()).toMatchObject({ cells: 2 });
  expect(snapshot(book)).toEqual(clean);
});

test("thousands of scattered marks keep every address list within what Excel takes", async () => {
  const { excel, book, requests } = await excelWith({ A: data });
  const clean = snapshot(book);
  await excel.mark(Array.from({ length: 3_000 }, (_, number) => at("A", number * 2, number % 7, "warning")));
  const lists = requests.work.flatMap(({ body }) => Object.values(body.ObjectPaths)).filter(({ Name }) => Name === "GetRanges").map(({ ArgumentInfo }) => String(ArgumentInfo?.Arguments?.[0]));
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
  expect(book.sheet("A")!.facts.conditionalFormats.flatMap(({ areas }) => areas).length).toBe(3_002);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(clean);
});

test("a sheet that may not be formatted: nothing is marked anywhere", async () => {
  const { excel, book } = await excelWith({ A: data, Skyddat: { rows: [["x"]], protection: { options: {} } } });
  const clean = snapshot(book);
  await expect(excel.mark([at("A", 0, 0, "error"), at("Skyddat", 0, 0, "error")])).rejects.toMatchObject({ kind: "protected", unchanged: true });
  expect(snapshot(book)).toEqual(clean);
});
