import { ownValue, Workbook, type Announcement, type Calculator, type Cell, type Sheet } from "../../workbench/host/model";
import { entered } from "../../workbench/host/model/entry";

const text = (value: string): Cell => ({ value });
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const put = (book: Workbook, row: number, column: number, after: Cell | undefined) =>
  book.transact("user", (edit) => edit.putCells(book.sheets[0]!.id, one(row, column), [{ row, column, after }]));
const book = () => new Workbook({ sheets: [{ name: "Ett", rows: [["a", "b"], ["c"]] }, { name: "Två" }] });

describe("transactions", () => {
  test("are announced once, with who made them and what changed", () => {
    const workbook = book();
    const heard: Announcement[] = [];
    workbook.onChange((announcement) => heard.push(announcement));
    const [sheet] = workbook.sheets;
    workbook.transact("addin", (edit) => {
      edit.putCells(sheet!.id, one(0, 0), [{ row: 0, column: 0, after: text("ny") }]);
      edit.setSheet(sheet!.id, "tabColor", "#FF0000");
    });
    expect(heard).toEqual([
      {
        source: "addin",
        reason: "edited",
        changes: [
          { kind: "cells", sheet: sheet!.id, area: one(0, 0), cells: [{ row: 0, column: 0, before: text("a"), after: text("ny") }] },
          { kind: "sheet", sheet: sheet!.id, key: "tabColor", before: "", after: "#FF0000" },
        ],
      },
    ]);
  });

  test("one inside another joins it", () => {
    const workbook = book();
    let announced = 0;
    workbook.onChange(() => announced++);
    workbook.transact("user", () => {
      put(workbook, 5, 5, text("inre"));
      put(workbook, 6, 5, text("inre"));
    });
    expect(announced).toBe(1);
    workbook.undo();
    expect(workbook.sheets[0]!.cells.get(5, 5)).toBeUndefined();
  });

  test("one that throws keeps what it had done, as a step to undo", () => {
    const workbook = book();
    expect(() =>
      workbook.transact("addin", () => {
        put(workbook, 0, 0, text("halvvägs"));
        throw new Error("stopp");
      }),
    ).toThrow("stopp");
    expect(workbook.sheets[0]!.cells.get(0, 0)?.value).toBe("halvvägs");
    workbook.undo();
    expect(workbook.sheets[0]!.cells.get(0, 0)?.value).toBe("a");
  });

  test("a listener that has been stopped hears nothing", () => {
    const workbook = book();
    let heard = 0;
    workbook.onChange(() => heard++)();
    put(workbook, 0, 0, text("x"));
    expect(heard).toBe(0);
  });
});

describe("undo and redo", () => {
  test("go back and forth, step by step", () => {
    const workbook = book();
    const value = () => workbook.sheets[0]!.cells.get(0, 0)?.value;
    put(workbook, 0, 0, text("1"));
    put(workbook, 0, 0, undefined);
    expect(value()).toBeUndefined();
    expect([workbook.undo(), value()]).toEqual([true, "1"]);
    expect([workbook.undo(), value()]).toEqual([true, "a"]);
    expect(workbook.undo()).toBe(false);
    expect([workbook.redo(), value()]).toEqual([true, "1"]);
    expect([workbook.redo(), value()]).toEqual([true, undefined]);
    expect(workbook.redo()).toBe(false);
  });

  test("a new step forgets what had been taken back", () => {
    const workbook = book();
    put(workbook, 0, 0, text("1"));
    workbook.undo();
    put(workbook, 0, 1, text("2"));
    expect([workbook.canRedo, workbook.canUndo]).toEqual([false, true]);
  });

  test("bring back a deleted sheet with all that was in it, at its place", () => {
    const workbook = book();
    const { id } = workbook.sheets[0]!;
    workbook.transact("user", (edit) => edit.removeSheet(id));
    expect([workbook.sheets.map(({ facts }) => facts.name), workbook.activeSheet.facts.name]).toEqual([["Två"], "Två"]);
    workbook.undo();
    expect(workbook.sheets.map(({ facts }) => facts.name)).toEqual(["Ett", "Två"]);
    expect(workbook.sheet(id)!.cells.get(1, 0)?.value).toBe("c");
  });

  test("leave another sheet in front when the one in front goes", () => {
    const workbook = book();
    const added = workbook.transact("user", (edit) => edit.addSheet({ name: "Ny" }));
    workbook.transact("user", (edit) => edit.setBook("activeSheet", added.id));
    workbook.undo();
    expect(workbook.activeSheet.facts.name).toBe("Ett");
  });

  test("looking around makes no step", () => {
    const workbook = book();
    workbook.transact("user", (edit) => edit.setBook("selection", { sheet: workbook.sheets[1]!.id, areas: [one(3, 3)] }));
    workbook.transact("addin", (edit) => edit.setBook("settings", { minne: 1 }));
    expect(workbook.canUndo).toBe(false);
  });

  test("loading another workbook forgets every step", () => {
    const workbook = book();
    put(workbook, 0, 0, text("1"));
    const heard: Announcement[] = [];
    workbook.onChange((announcement) => heard.push(announcement));
    workbook.load({ sheets: [{ name: "Annan", at: { C3: { value: 5, formula: "=2+3" } } }] });
    expect([workbook.canUndo, heard.map(({ reason }) => reason)]).toEqual([false, ["loaded"]]);
    expect(workbook.sheets[0]!.cells.get(2, 2)).toEqual({ value: 5, formula: "=2+3" });
  });
});

describe("sheets and cells", () => {
  test("sheets are found by id and by name whatever its case", () => {
    const workbook = book();
    expect(workbook.sheet("TVÅ")?.id).toBe(workbook.sheets[1]!.id);
    expect(workbook.sheet("__proto__")).toBeUndefined();
  });

  test("a workbook without sheets, or with two of one name, is refused", () => {
    expect(() => new Workbook({ sheets: [] })).toThrow(RangeError);
    expect(() => new Workbook({ sheets: [{ name: "A" }, { name: "a" }] })).toThrow(RangeError);
    expect(() => new Workbook({ sheets: [{ name: "A", at: { fel: 1 } }] })).toThrow(new RangeError("Not an address: fel"));
  });

  test("the used part knows content from looks", () => {
    const workbook = book();
    const { cells } = workbook.sheets[0]!;
    put(workbook, 9, 4, { value: null, style: { fill: "#FF0000" } });
    expect(cells.used(false)).toEqual({ row: 0, column: 0, rows: 10, columns: 5 });
    expect(cells.used(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(workbook.sheets[1]!.cells.used(false)).toBeNull();
  });

  test("cells of a block are the same, whichever way they are looked up", () => {
    const workbook = book();
    const { cells } = workbook.sheets[0]!;
    const found = (rows: number) => [...cells.within({ row: 0, column: 1, rows, columns: 1 })].map(({ cell }) => cell.value);
    expect(found(2)).toEqual(["b"]);
    expect(found(1_000_000)).toEqual(["b"]);
  });
});

describe("a calculator", () => {
  test("is told of changes and hands in results, which make no step", () => {
    const workbook = book();
    const doubling: Calculator = {
      changed: (calculated) => {
        const { id, cells } = calculated.sheets[0]!;
        const source = cells.get(0, 0)?.value;
        calculated.enterResults([{ sheet: id, row: 0, column: 3, value: typeof source === "number" ? source * 2 : "#VALUE!" }]);
      },
    };
    put(workbook, 0, 3, { value: null, formula: "=A1*2" });
    workbook.calculator = doubling;
    put(workbook, 0, 0, { value: 21 });
    expect(workbook.sheets[0]!.cells.get(0, 3)).toMatchObject({ formula: "=A1*2", value: 42 });
    workbook.undo();
    expect(workbook.sheets[0]!.cells.get(0, 3)?.value).toBe("#VALUE!");
    workbook.undo();
    expect(workbook.sheets[0]!.cells.get(0, 3)).toBeUndefined();
  });

  test("fills other cells, which stay its own to fill and to empty until something is written there", () => {
    const workbook = book();
    const [{ id, cells }] = workbook.sheets as [Sheet];
    const spill = (values: readonly string[]) => workbook.enterSpills(values.map((value, at) => ({ sheet: id, row: 5 + at, column: 5, value, from })));
    const from = { row: 5, column: 5 };
    const shown = () => [5, 6, 7].map((row) => cells.get(row, 5)?.value ?? null);
    put(workbook, 5, 5, { value: "a", formula: "=F()" });
    put(workbook, 7, 5, { value: null, note: { text: "kvar", author: "Karin" } });
    spill(["a", "b", "c"]);
    expect([shown(), cells.get(5, 5)?.spilled, cells.get(6, 5)?.spilled]).toEqual([["a", "b", "c"], undefined, from]);
    expect(cells.used(true)).toMatchObject({ row: 0, column: 0, rows: 8, columns: 6 });
    spill(["a", "d"]);
    expect(shown()).toEqual(["a", "d", null]);
    expect(cells.get(7, 5)).toMatchObject({ note: { text: "kvar" } });
    put(workbook, 6, 5, { value: "mitt" });
    spill(["#SPILL!", "e"]);
    expect(shown()).toEqual(["a", "mitt", null]);
    spill([]);
    workbook.undo();
    expect(shown()).toEqual(["a", "d", null]);
  });

  test("what is spilled into a cell is no content of its own, and writing there makes it one", () => {
    expect(ownValue({ value: "b", spilled: { row: 0, column: 0 } })).toBeNull();
    expect(entered("mitt", { value: "b", spilled: { row: 0, column: 0 } })).toMatchObject({ value: "mitt", spilled: undefined });
  });
});
