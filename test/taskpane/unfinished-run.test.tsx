/** A report or marks are of a whole check, or they are not written: half a list would look like few faults. */
import { act, screen } from "@testing-library/react";
import { valuesOf } from "../host/boot";
import { beginRun, boot, openPane } from "./open-pane";
import { FAULTY } from "./workbooks";

beforeAll(boot);

test("a report after a check that failed begins with a check", async () => {
  const { booted, session } = await openPane({ sheets: FAULTY, started: false });
  booted.frame.faults.add({ kind: "session-lost", when: "next" });
  await act(() => session.run());
  await act(() => session.writeReport());
  expect(valuesOf(booted.host, "Kontrollrapport").map((row) => row[3])).toContain("Prestationer saknas");
});

test("a report is not written when the check fails again", async () => {
  const { booted, session } = await openPane({ sheets: FAULTY, started: false, pauses: [10] });
  booted.frame.faults.add({ kind: "session-lost", when: "always" });
  await act(() => session.run());
  await act(() => session.writeReport());
  booted.frame.faults.clear();
  expect(booted.host.book.sheet("Kontrollrapport")).toBeUndefined();
  expect(screen.getByRole("heading", { name: "Kontrollen kom inte hela vägen" })).toBeTruthy();
});

test.each(["writeReport", "mark"] as const)("%s that waits for a check is not done when that is cancelled", async (command) => {
  const { booted, session } = await openPane({ sheets: FAULTY, started: false });
  booted.frame.faults.add({ kind: "latency", when: "next", milliseconds: 2_000 });
  const { ended } = await beginRun(session);
  const before = booted.requests.work.length;
  const done = session[command]();
  await act(async () => session.cancel());
  await act(() => ended);
  await act(() => done);
  expect(booted.requests.work.length - before).toBeLessThanOrEqual(1);
  expect(booted.host.book.sheet("Kontrollrapport")).toBeUndefined();
  expect(session.store.get()).toMatchObject({ phase: "cancelled", notice: null, undoable: false });
});
