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
}, 30_000);
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
