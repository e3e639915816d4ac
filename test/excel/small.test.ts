import { hostLanguage, hostTheme, openExcel, ownSettings, watchTheme } from "../../src/excel";
import type { ProblemKind, WorkbookMemory } from "../../src/excel/port";
import { userTypes } from "../host/boot";
import { until } from "../until";
import { excelWith, settled, snapshot } from "./support";

/** Longer than a change is waited with: what was not told by then is not told. */
const longAfter = () => new Promise((resolve) => setTimeout(resolve, 600));

describe("select", () => {
  test("shows the sheet and selects the cell", async () => {
    const { excel, book, requests } = await excelWith({ A: [["x"]], B: [["y"]] });
    const before = snapshot(book);
    await excel.select({ sheet: "B", row: 6, column: 2 });
    expect(book.activeSheet.facts.name).toBe("B");
    expect(book.facts.selection.areas).toEqual([{ row: 6, column: 2, rows: 1, columns: 1 }]);
    expect(requests.work.length).toBe(2);
    expect(snapshot(book)).toEqual(before);
  });

  test.each([["Borta", "missing"], ["Dolt", "hidden"], ["Mycket dolt", "hidden"]])("%s: %s", async (sheet, kind) => {
    const { excel, book } = await excelWith({ A: [["x"]], Dolt: { visibility: "Hidden" }, "Mycket dolt": { visibility: "VeryHidden" } });
    await expect(excel.select({ sheet, row: 0, column: 0 })).rejects.toMatchObject({ kind, details: { sheet } });
    expect(book.activeSheet.facts.name).toBe("A");
  });
});

describe("memory", () => {
  const memory: WorkbookMemory = { version: 1, corrections: { region: "99", tables: { "A!A1": { section: "3.4" } } }, ignored: [{ key: "k", reason: "Rätt ändå", at: "2024-02-01" }] };

  test("what is remembered is there for the next who opens the workbook", async () => {
    const { excel, book, requests } = await excelWith({ A: [["x"]] });
    expect(await excel.recall()).toEqual({ version: 1, corrections: {}, ignored: [] });
    await excel.remember(memory);
    expect(requests.work.length).toBe(2);
    expect(await openExcel().recall()).toEqual(memory);
    expect(Object.keys(book.facts.settings)).toEqual(["insatskollen"]);
  });

  test.each([["{trasigt"], [{ version: 1 }], ['{"version":7,"ignored":[]}'], ["[]"], [null], [42]])("something else there (%j) is left until we have something to remember", async (value) => {
    const { excel, book } = await excelWith({ A: [["x"]] });
    book.transact("user", (edit) => edit.setBook("settings", { insatskollen: value, annat: "kvar" }));
    expect(await excel.recall()).toEqual({ version: 1, corrections: {}, ignored: [] });
    expect(book.facts.settings).toEqual({ insatskollen: value, annat: "kvar" });
    await excel.remember(memory);
    expect(await excel.recall()).toEqual(memory);
    expect(book.facts.settings.annat).toBe("kvar");
  });

  test("more than a million characters is refused", async () => {
    const { excel, requests } = await excelWith({ A: [["x"]] });
    await expect(excel.remember({ ...memory, ignored: [{ key: "k", reason: "x".repeat(1_000_000), at: "" }] })).rejects.toMatchObject({ kind: "tooLarge" });
    expect(requests.work.length).toBe(0);
  });
});

describe("watch", () => {
  test("tells which sheets changed, once for a burst, and stops", async () => {
    const { excel, host, book } = await excelWith({ A: [["x"]], B: [["y"]] });
    const told: string[][] = [];
    const stop = await excel.watch((sheets) => told.push([...sheets]));
    userTypes(host, "A", "A1", "1a");
    userTypes(host, "A", "A2", "2b");
    userTypes(host, "B", "A2", "3c");
    await until(() => told.length === 1);
    expect(told).toEqual([["A", "B"]]);
    book.transact("user", (edit) => edit.addSheet({ name: "Nytt" }));
    await until(() => told.length === 2);
    expect(told.slice(1)).toEqual([["Nytt"]]);
    book.transact("user", (edit) => edit.setSheet(book.sheet("Nytt")!.id, "name", "Nyare"));
    await until(() => told.length === 3);
    expect(told.slice(2)).toEqual([["Nytt", "Nyare"]]);
    book.transact("user", (edit) => edit.removeSheet(book.sheet("Nyare")!.id));
    await until(() => told.length === 4);
    expect(told.slice(3)).toEqual([["Nyare"]]);
    await stop();
    userTypes(host, "A", "A1", "4d");
    await longAfter();
    expect(told.length).toBe(4);
  });

  test("does not tell of what the add-in writes", async () => {
    const { excel } = await excelWith({ A: [["x"]] });
    const told: unknown[] = [];
    const stop = await excel.watch((sheets) => told.push(sheets));
    await excel.write("Skriv", [{ sheet: "A", row: 0, column: 0, value: "nytt" }]);
    await longAfter();
    await stop();
    expect(told).toEqual([]);
  });

  test("where Excel will not let us listen there is nothing to stop", async () => {
    const { excel, faults } = await excelWith({ A: [["x"]] });
    faults.add({ kind: "error", when: 1 });
    const stop = await excel.watch(() => undefined);
    await expect(stop()).resolves.toBeUndefined();
  });
});

describe("patience", () => {
  test.each([["cell-edit", "cellEdit"], ["activity-limit", "busy"]] as const)("%s: waits, says so, and goes on", async (fault, kind) => {
    const waits: ProblemKind[] = [];
    const { excel, book, faults } = await excelWith({ A: [["x"]] }, { patience: { pauses: [1, 1, 1], onWaiting: (waiting) => waits.push(waiting) } });
    faults.add({ kind: fault, when: "next" });
    await excel.write("Skriv", [{ sheet: "A", row: 0, column: 0, value: "nytt" }]);
    expect(waits).toEqual([kind]);
    expect(book.sheet("A")!.cells.get(0, 0)!.value).toBe("nytt");
  });

  test("a cell that is never finished: gives up with the sentence, and nothing is changed", async () => {
    const { excel, book, faults, requests } = await excelWith({ A: [["x"]] });
    const before = snapshot(book);
    faults.add({ kind: "cell-edit", when: "always" });
    await expect(excel.write("Skriv", [{ sheet: "A", row: 0, column: 0, value: "nytt" }])).rejects.toMatchObject({ kind: "cellEdit", unchanged: true });
    expect(requests.work.length).toBe(4);
    expect(snapshot(book)).toEqual(before);
  });

  test("aborting ends the waiting at once", async () => {
    const { excel, faults } = await excelWith({ A: [["x"]] }, { patience: { pauses: [60_000] } });
    faults.add({ kind: "cell-edit", when: "always" });
    const [abort, reason] = [new AbortController(), new Error("Avbrutet")];
    const reading = excel.read({ signal: abort.signal });
    await settled();
    abort.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  test("commands that write wait their turn", async () => {
    const { excel, book } = await excelWith({ A: [["x"]] });
    const write = (value: string) => excel.write(value, [{ sheet: "A", row: 0, column: 0, value }]);
    await Promise.all([write("ett"), write("två"), excel.takeBack(), write("tre")]);
    expect(book.sheet("A")!.cells.get(0, 0)!.value).toBe("tre");
    await excel.takeBack();
    expect(book.sheet("A")!.cells.get(0, 0)!.value).toBe("ett");
  });
});

describe("the host", () => {
  test("language and theme", async () => {
    await excelWith({ A: [] });
    expect(hostLanguage()).toBe("sv");
    expect(hostTheme()).toBe("light");
    const matches = jest.spyOn(window, "matchMedia").mockImplementation((query) => ({ matches: query.includes("dark") }) as MediaQueryList);
    expect(hostTheme()).toBe("dark");
    matches.mockImplementation((query) => ({ matches: query.includes("forced") }) as MediaQueryList);
    expect(hostTheme()).toBe("highContrast");
    matches.mockRestore();
  });

  test("Excel's theme is asked for anew when the user comes back from changing it", async () => {
    await excelWith({ A: [] });
    const heard: string[] = [];
    const stop = watchTheme((theme) => heard.push(theme));
    Object.defineProperty(Office.context, "officeTheme", { configurable: true, value: { bodyBackgroundColor: "#262626" } });
    window.dispatchEvent(new Event("focus"));
    stop();
    Object.defineProperty(Office.context, "officeTheme", { configurable: true, value: undefined });
    window.dispatchEvent(new Event("focus"));
    expect(heard).toEqual(["dark"]);
  });

  test("own settings are kept in the browser, and for the session where that is blocked", () => {
    ownSettings().set("vy", { filter: "error" });
    expect(ownSettings().get("vy")).toEqual({ filter: "error" });
    expect(ownSettings().get("finns inte")).toBeUndefined();
    const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    const settings = ownSettings();
    settings.set("vy", "ny");
    expect(settings.get("vy")).toBe("ny");
    blocked.mockRestore();
  });
});
