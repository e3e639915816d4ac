/** What the user reads when Excel says no, and that nothing is lost. */
import { act, screen, waitFor } from "@testing-library/react";
import { quiet, valuesOf } from "../host/boot";
import { beginRun, boot, item, listed, openPane, type OpenPane } from "./open-pane";
import { FAULTY } from "./workbooks";

beforeAll(boot);

const BRIEF = [10, 20] as const;

/** Opens the pane on the faulty workbook and chooses the finding that has a fix. */
async function atFix(): Promise<OpenPane> {
  const pane = await openPane({ sheets: FAULTY, pauses: BRIEF });
  act(() => screen.getByRole("tree").focus());
  await pane.user.keyboard("{End}{ArrowRight}{ArrowDown}");
  await item(/^notis, 4\.4 · A1\./);
  await act(() => quiet(pane.booted.requests));
  return pane;
}

test("a run that fails says why, that nothing is changed, and can be tried again", async () => {
  const { booted, session, user } = await openPane({ sheets: FAULTY, pauses: BRIEF, started: false });
  booted.frame.faults.add({ kind: "session-lost", when: "next" });
  await act(() => session.run());
  expect(screen.getByRole("heading", { name: "Kontrollen kom inte hela vägen" })).toBeTruthy();
  expect(screen.getByText("Excel har tappat kontakten med arbetsboken. Ladda om sidan och öppna den igen.")).toBeTruthy();
  expect(screen.getByText("Inget är ändrat.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  await waitFor(() => expect(listed().length).toBeGreaterThan(0));
});

test("while someone writes in a cell the pane says so, waits, and goes on by itself", async () => {
  const { booted, session } = await openPane({ sheets: FAULTY, pauses: Array<number>(2_000).fill(30), started: false });
  booted.frame.faults.switchOn("cell-edit");
  const { ended } = await beginRun(session);
  expect(await screen.findByText("Excel väntar på att du skriver klart i en cell. Tryck Enter så fortsätter jag.")).toBeTruthy();
  booted.frame.faults.switchOff("cell-edit");
  await act(() => ended);
  expect(screen.queryByText(/^Excel väntar/)).toBeNull();
  expect(listed().length).toBeGreaterThan(0);
});

test("cancelling while Excel waits is done at once", async () => {
  const { booted, session, user } = await openPane({ sheets: FAULTY, pauses: [60_000], started: false });
  booted.frame.faults.switchOn("cell-edit");
  await beginRun(session);
  await screen.findByText(/^Excel väntar/);
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(screen.getByText("Avbrutet. Listan visar det som hann hittas.")).toBeTruthy();
});

test.each([1, 2, 3, 4])("cancelled before Excel's answer %i has come, a run does not begin again when it comes", async (when) => {
  const { booted, session, user } = await openPane({ sheets: FAULTY, started: false });
  booted.frame.faults.add({ kind: "latency", when, milliseconds: 2_000 });
  const { ended } = await beginRun(session);
  await waitFor(() => expect(booted.requests.work.length).toBe(when - 1));
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  await act(() => ended);
  await waitFor(() => expect(booted.requests.work.length).toBeGreaterThanOrEqual(when));
  await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
  expect(screen.getByText("Avbrutet. Listan visar det som hann hittas.")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test.each(["session-lost", "activity-limit", "access-denied", "protected", "error", "halfway"] as const)("a fix that meets %s leaves the cell as it was and says so", async (kind) => {
  const { booted, user } = await atFix();
  booted.requests.clear();
  booted.frame.faults.add({ kind, when: "always" });
  await user.keyboard("{Enter}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/Inget är ändrat\.|Något hann ändras\./);
  expect(screen.getByRole("button", { name: "Försök igen" })).toBeTruthy();
  expect(valuesOf(booted.host, "4.4")[0]![0]).toBe("Insatser");
  booted.frame.faults.clear();
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  await screen.findByText("1 cell ändrad.");
  expect(valuesOf(booted.host, "4.4")[0]![0]).toBe("Namn på insats och kort beskrivning");
});

test("a finding on a sheet that is gone says so", async () => {
  const { session } = await openPane({ sheets: FAULTY });
  await act(() => session.show({ sheet: "Borttaget", row: 0, column: 0 }));
  expect(screen.getByRole("alert").textContent).toContain("Bladet ”Borttaget” finns inte längre.");
});

test("nothing to take back is said, not done", async () => {
  const { session } = await openPane({ sheets: FAULTY });
  await act(() => session.takeBack());
  expect(screen.getByText("Det finns inget att ångra.")).toBeTruthy();
});
