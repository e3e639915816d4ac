import { bootExcel, loadSheets, valuesOf, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(() => {
  loadSheets(booted.host, { S: [["a", "b"]], Mål: [] });
  booted.host.missing.clear();
});

/** Runs a batch against the sheet "S" and gives the error it ends with. */
async function failing(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("S"), context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It did not fail.");
}

describe("null objects", () => {
  test("are told by isNullObject, and so is what is asked of them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Saknas");
      const range = sheet.getRange("A1");
      const used = context.workbook.worksheets.getItem("Mål").getUsedRangeOrNullObject(true);
      sheet.load("name");
      range.load("values");
      used.load("address");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  test("objects that are there are no null objects", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("s").load("name");
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, "S"]);
    });
  });
});

describe("errors", () => {
  test("say which statement failed; what stood before it is done", async () => {
    const error = await failing((sheet, context) => {
      sheet.getRange("A1").values = [["nytt"]];
      context.workbook.worksheets.getItem("Saknas").getRange("A1").values = [["aldrig"]];
    });
    expect(error).toMatchObject({ code: "ItemNotFound", message: "The requested resource doesn't exist." });
    expect(error.debugInfo.statement).toContain('getItem(...)');
    expect(valuesOf(booted.host, "S")).toEqual([["nytt", "b"]]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["too few columns", "InvalidArgument", (sheet) => void (sheet.getRange("A1:B1").values = [[1]])],
    ["too many rows", "InvalidArgument", (sheet) => void (sheet.getRange("A1:B1").values = [[1, 2], [3, 4]])],
    ["no address", "InvalidArgument", (sheet) => void sheet.getRange("här").load("values")],
    ["a row beyond the last", "InvalidArgument", (sheet) => void sheet.getRange("A1048577").load("values")],
    ["outside to the left", "InvalidArgument", (sheet) => void sheet.getRange("A1").getOffsetRange(0, -1).load("address")],
    ["ranges that do not meet", "ItemNotFound", (sheet) => void sheet.getRange("A1").getIntersection("B2").load("address")],
    ["more than 32,767 characters", "InvalidArgument", (sheet) => void (sheet.getRange("A1").values = [["x".repeat(32_768)]])],
    ["half a formula", "InvalidArgument", (sheet) => void (sheet.getRange("A1").formulas = [["=SUM("]])],
    ["a colour that is none", "InvalidArgument", (sheet) => void (sheet.getRange("A1").format.fill.color = "#12")],
    ["a sheet name of 32 characters", "InvalidArgument", (_, context) => void context.workbook.worksheets.add("x".repeat(32))],
    ["a sheet name with a forbidden character", "InvalidArgument", (_, context) => void context.workbook.worksheets.add("3/4")],
    ["a sheet name with ' at the end", "InvalidArgument", (sheet) => void (sheet.name = "mål'")],
    ["a sheet name that is taken", "ItemAlreadyExists", (_, context) => void context.workbook.worksheets.add("MÅL")],
    ["a table that does not exist", "ItemNotFound", (sheet) => void sheet.tables.getItem("Tabell9").load("name")],
    ["two tables on one place", "InvalidOperation", (sheet) => void [sheet.tables.add("A1:B2", true), sheet.tables.add("B1:C2", true)]],
    ["the last visible sheet hidden", "InvalidOperation", (sheet, context) => {
      context.workbook.worksheets.getItem("Mål").visibility = "Hidden";
      sheet.visibility = "Hidden";
    }],
    ["the last visible sheet deleted", "InvalidOperation", (sheet, context) => {
      context.workbook.worksheets.getItem("Mål").delete();
      sheet.delete();
    }],
  ])("%s is %s", async (_, code, batch) => {
    expect(await failing(batch)).toMatchObject({ code });
  });

  test("a protected sheet refuses writing and formats, and opens with the password", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").protection.protect({ allowFormatCells: true }, "hemligt");
      await context.sync();
    });
    expect(await failing((sheet) => void (sheet.getRange("A1").values = [["x"]]))).toMatchObject({ code: "AccessDenied" });
    expect(await failing((sheet) => void sheet.getRange("A1").clear())).toMatchObject({ code: "AccessDenied" });
    expect(await failing((sheet) => sheet.protection.unprotect("fel"))).toMatchObject({ code: "AccessDenied" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1").format.fill.color = "#FFEEAA";
      sheet.protection.unprotect("hemligt");
      sheet.getRange("A1").values = [["skrivet"]];
      await context.sync();
    });
    expect(valuesOf(booted.host, "S")).toEqual([["skrivet", "b"]]);
  });

  test("an unlocked cell may be written on a protected sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [["får"]];
      await context.sync();
    });
    expect(valuesOf(booted.host, "S")).toEqual([["a", "får"]]);
  });
});

describe("what the host lacks", () => {
  test("is answered as Excel answers an unknown member, and noted", async () => {
    const told: string[] = [];
    const stop = booted.host.onMissing((member) => told.push(member));
    const error = await failing((sheet) => sheet.getRange("A1").flashFill());
    stop();
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(error.debugInfo.statement).toContain("flashFill()");
    expect([...booted.host.missing]).toEqual([["Range.FlashFill", 1]]);
    expect(told).toEqual(["Range.FlashFill"]);
  });

  test("goes for objects, properties and what every JavaScript object has", async () => {
    expect(await failing((sheet) => void sheet.slicers.load("items/name"))).toMatchObject({ code: "ApiNotFound" });
    expect(await failing((sheet) => void sheet.getRange("A1").load("savedAsArray"))).toMatchObject({ code: "ApiNotFound" });
    const answer = booted.host.process({
      Actions: [{ Id: 1, ActionType: 3, Name: "hasOwnProperty", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0 });
  });
});
