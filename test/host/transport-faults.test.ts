import { faultKinds, Faults, parseFaults, type FaultKind } from "../../workbench/host/faults";
import { bootExcel, loadSheets, valuesOf, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});
beforeEach(() => {
  loadSheets(booted.host, { S: [["före"]] });
  booted.frame.faults.clear();
  booted.requests.clear();
});

const write = (values: unknown[][] = [["efter"]], address = "A1") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = values;
    await context.sync();
  });

test.each<[FaultKind, string, string]>([
  ["cell-edit", "InvalidOperationInCellEditMode", "före"],
  ["request-too-large", "RequestPayloadSizeLimitExceeded", "före"],
  ["response-too-large", "ResponsePayloadSizeLimitExceeded", "efter"],
  ["session-lost", "InvalidOrTimedOutSession", "före"],
  ["activity-limit", "ActivityLimitReached", "före"],
  ["access-denied", "AccessDenied", "före"],
  ["protected", "AccessDenied", "före"],
  ["error", "GeneralException", "före"],
])("%s reaches the add-in as %s", async (kind, code, left) => {
  booted.frame.faults.add({ kind, when: "next" });
  await expect(write()).rejects.toMatchObject({ code });
  expect(valuesOf(booted.host, "S")).toEqual([[left]]);
  await write();
  expect(valuesOf(booted.host, "S")).toEqual([["efter"]]);
});

test("halfway: what came before in the request is done", async () => {
  booted.frame.faults.add({ kind: "halfway", when: "next" });
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    for (const [index, value] of ["ett", "två", "tre", "fyra"].entries()) sheet.getCell(0, index).values = [[value]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "GeneralException" });
  const [row] = valuesOf(booted.host, "S");
  expect(row!.length).toBeGreaterThan(0);
  expect(row!.length).toBeLessThan(4);
});

test("a protected sheet still lets itself be read", async () => {
  booted.frame.faults.switchOn("protected");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["före"]]);
  });
});

test("a failure can wait for request number three, and clean-up does not count", async () => {
  booted.frame.faults.add({ kind: "session-lost", when: 3 });
  await write([[1]]);
  await write([[2]]);
  await expect(write([[3]])).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  await write([[4]]);
  expect(valuesOf(booted.host, "S")).toEqual([[4]]);
  expect(booted.requests.work.map(({ number, transportError }) => [number, transportError])).toEqual([[1, 0], [2, 0], [3, 5012], [4, 0]]);
});

test("a failure that is switched on lasts until it is switched off", async () => {
  const { faults } = booted.frame;
  faults.switchOn("cell-edit");
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  faults.switchOff("cell-edit");
  await write();
  expect(valuesOf(booted.host, "S")).toEqual([["efter"]]);
});

test("a response over 5 MB fails by itself", async () => {
  const text = "å".repeat(20_000);
  loadSheets(booted.host, { S: Array.from({ length: 150 }, () => [text]) });
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getUsedRange().load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a request over 5 MB fails by itself and changes nothing", async () => {
  const rows = Array.from({ length: 180 }, () => ["x".repeat(30_000)]);
  await expect(write(rows, "A1:A180")).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(valuesOf(booted.host, "S")).toEqual([["före"]]);
});

test("latency: the answer comes, later than one without", async () => {
  booted.frame.faults.add({ kind: "latency", when: "next", milliseconds: 30 });
  let late = false;
  const slow = write().then(() => (late = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(late).toBe(false);
  await slow;
  expect(valuesOf(booted.host, "S")).toEqual([["efter"]]);
});

describe("the address parameter", () => {
  test("names failures and when", () => {
    expect(parseFaults("cell-edit@3, latency:200,session-lost@next,protected")).toEqual([
      { kind: "cell-edit", when: 3 },
      { kind: "latency", when: "always", milliseconds: 200 },
      { kind: "session-lost", when: "next" },
      { kind: "protected", when: "always" },
    ]);
    expect(parseFaults("")).toEqual([]);
  });

  test.each(faultKinds)("knows %s", (kind) => {
    expect(parseFaults(`${kind}@2`)).toMatchObject([{ kind, when: 2 }]);
  });

  test.each(["gremlins", "cell-edit@0", "cell-edit@", "cell-edit@soon", "toString"])("refuses %s by name", (text) => {
    expect(() => parseFaults(text)).toThrow(new RangeError(`No such failure: ${text}`));
  });

  test("one switched on twice is switched off once", () => {
    const faults = new Faults();
    faults.switchOn("latency");
    faults.switchOn("latency");
    faults.switchOff("latency");
    expect(faults.isOn("latency")).toBe(false);
    expect(faults.strike(1)).toEqual([]);
  });
});
