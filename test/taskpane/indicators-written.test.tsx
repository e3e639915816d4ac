/** Writing the sheets while one looks on: how far it has come, and stopping it. */
import { act, screen, waitFor } from "@testing-library/react";
import { FIGURED } from "./indicators-workbook";
import { boot, openPane } from "./open-pane";
import { snapshot } from "../excel/support";

beforeAll(boot);

test.each([["while it is planned", null], ["while the sheets are filled", "Insatslista"]])("cancelled %s, nothing is changed and that is said", async (_, sheet) => {
  const { user, booted, session } = await openPane({ sheets: FIGURED });
  await user.click(screen.getByRole("tab", { name: "Indikatorer" }));
  await screen.findByRole("table");
  const before = snapshot(booted.host.book);
  const told: (string | null)[] = [];
  const stop = session.store.subscribe(() => {
    const { writing, indicators } = session.store.get();
    if (writing !== "indicators") return;
    const name = indicators.written?.name ?? null;
    if (told.at(-1) !== name || told.length === 0) told.push(name);
    if (name === sheet) session.indicators.cancelWriting();
  });
  await act(() => session.indicators.writeSheets());
  stop();
  await screen.findByText("Inget är ändrat.");
  expect(told).toEqual(sheet === null ? [null] : [null, "Figurer", sheet]);
  expect(snapshot(booted.host.book)).toEqual(before);
});

test("the line tells how far it has come, with a way to stop", async () => {
  const { user, booted } = await openPane({ sheets: FIGURED });
  await user.click(screen.getByRole("tab", { name: "Indikatorer" }));
  await screen.findByRole("table");
  // Excel waits for somebody who is writing in a cell.
  booted.frame.faults.add({ kind: "cell-edit", when: "next" });
  await user.click(screen.getByRole("button", { name: "Skriv bladen" }));
  await screen.findByText("Förbereder bladen …");
  expect(screen.getByRole("progressbar", { name: "Så långt har skrivningen kommit" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  await screen.findByText("Inget är ändrat.");
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(booted.host.book.sheet("Figurer")).toBeUndefined();
});
