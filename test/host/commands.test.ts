import { FunctionFailure } from "../../workbench/host/function-calls";
import { bootExcel, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
});

test("a ribbon button runs the associated action and waits until it is done", async () => {
  const pressed: string[] = [];
  Office.actions.associate("kontrollera", (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["från knappen"]];
      await context.sync();
      pressed.push(event.source.id);
      event.completed();
    });
  });
  await booted.frame.runCommand("kontrollera", "Insatskollen.Kontroll");
  expect(pressed).toEqual(["Insatskollen.Kontroll"]);
  expect(booted.host.book.activeSheet.cells.get(0, 0)?.value).toBe("från knappen");
});

test("a custom function is called with rows, and gives rows back", async () => {
  CustomFunctions.associate("INSATS.DUBBLA", (rows: number[][]) => rows.map((row) => row.map((value) => value * 2)));
  await expect(booted.frame.callFunction("INSATS.DUBBLA", [[[1, 2], [3, 4]]])).resolves.toEqual([[2, 4], [6, 8]]);
});

test("a function that promises is waited for; calls do not mix", async () => {
  CustomFunctions.associate("INSATS.SEN", (value: number) => new Promise((resolve) => setTimeout(() => resolve(value), 30 - value)));
  await expect(Promise.all([booted.frame.callFunction("INSATS.SEN", [1]), booted.frame.callFunction("INSATS.SEN", [20])])).resolves.toEqual([1, 20]);
});

test("an error of a function is the error in the cell, with its words", async () => {
  CustomFunctions.associate("INSATS.SAKNAS", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Ingen tabell här.");
  });
  const failure = await booted.frame.callFunction("INSATS.SAKNAS", []).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FunctionFailure);
  expect(failure).toMatchObject({ code: "#N/A", message: "Ingen tabell här." });
});

test("a function that breaks, or that nobody has, is #VALUE!", async () => {
  CustomFunctions.associate("INSATS.BRISTER", () => {
    throw new Error("oj");
  });
  await expect(booted.frame.callFunction("INSATS.BRISTER", [])).rejects.toMatchObject({ code: "#VALUE!" });
  await expect(booted.frame.callFunction("INSATS.INGEN", [])).rejects.toMatchObject({ code: "#VALUE!" });
});

test("the function is told the cell it stands in", async () => {
  CustomFunctions.associate("INSATS.PLATS", (invocation: CustomFunctions.Invocation) => invocation.address ?? "");
  await expect(booted.frame.callFunction("INSATS.PLATS", [], { address: "'4.4'!C7" })).resolves.toBe("'4.4'!C7");
});
