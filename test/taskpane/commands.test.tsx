/** The ribbon's buttons, pressed by the host: each does its work and always says that it is done. */
import { act, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { registerCommands } from "../../src/commands";
import { boot, openPane, type OpenPane } from "./open-pane";
import { FAULTY } from "./workbooks";

let pane: OpenPane;
beforeAll(async () => {
  await boot();
  // Excel knows one function by each name, so they are registered once and work in the pane of the test.
  registerCommands({ run: () => pane.session.run(), mark: () => pane.session.mark(), unmark: () => pane.session.unmark(), writeReport: () => pane.session.writeReport(), toValues: () => pane.session.toValues() });
});
beforeEach(async () => {
  pane = await openPane({ sheets: FAULTY, pauses: [10] });
});

const press = (id: string) => act(() => pane.booted.frame.runCommand(id));

test("the manifest names commands that exist", () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, id]) => id);
  const registered: string[] = [];
  const { associate } = Office.actions;
  Office.actions.associate = (id) => void registered.push(id);
  registerCommands(pane.session);
  Office.actions.associate = associate;
  expect(named.length).toBeGreaterThan(0);
  expect(registered).toEqual(expect.arrayContaining(named));
});

test("Skriv rapport and Märk celler write in the workbook", async () => {
  await press("insats.report");
  expect(pane.booted.host.book.sheet("Kontrollrapport")).toBeDefined();
  await press("insats.mark");
  expect(screen.getByText(/celler märkta/)).toBeTruthy();
  await press("insats.unmark");
  expect(screen.getByText(/^Märken borttagna/)).toBeTruthy();
});

test("Gör till värden says what it did and what it left", async () => {
  const { host } = pane.booted;
  const first = host.book.sheets[0]!;
  host.book.transact("user", (edit) => {
    const cells = [["=INSATS.KVINNOR(A1)", 3], ["=INSATS.MÄN(A1)", "#BUSY!"], ["=INSATS.TAL(A1)", "#N/A"]] as const;
    edit.putCells(first.id, { row: 90, column: 0, rows: 1, columns: 3 }, cells.map(([formula, value], column) => ({ row: 90, column, after: { formula, value } })));
  });
  await press("insats.toValues");
  expect(screen.getByText(/^1 formel i arbetsboken är nu ett värde\. 1 formel räknar fortfarande .* 1 formel visar ett fel /)).toBeTruthy();
  expect(first.cells.get(90, 0)).toMatchObject({ value: 3, formula: undefined });
  await act(() => pane.session.takeBack());
  expect(first.cells.get(90, 0)?.formula).toBe("=INSATS.KVINNOR(A1)");
  host.book.transact("user", (edit) => edit.setBook("selection", { sheet: first.id, areas: [{ row: 0, column: 0, rows: 2, columns: 1 }] }));
  await press("insats.toValues");
  expect(screen.getByText(/^Markeringen har inga INSATS-formler/)).toBeTruthy();
});

test("Kontrollera runs again", async () => {
  pane.booted.requests.clear();
  await press("insats.check");
  expect(pane.booted.requests.work.length).toBeGreaterThan(0);
});

test("a command that fails is completed, and the pane says why", async () => {
  pane.booted.frame.faults.switchOn("session-lost");
  await press("insats.report");
  expect(screen.getByRole("alert").textContent).toContain("Excel har tappat kontakten");
});
