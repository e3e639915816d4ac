/** What a person has written on the written sheets since: taking back leaves them as they are, and what counts where is said. */
import { screen, waitFor } from "@testing-library/react";
import { userTypes } from "../host/boot";
import { FIGURED } from "./indicators-workbook";
import { boot, openPane } from "./open-pane";

beforeAll(boot);

test("nothing is said to be undone when nothing was", async () => {
  const { user, booted } = await openPane({ sheets: FIGURED });
  await user.click(screen.getByRole("tab", { name: "Indikatorer" }));
  await screen.findByRole("table");
  await user.click(screen.getByRole("button", { name: "Skriv bladen" }));
  await screen.findByText("Bladen Figurer, Insatslista och Indikatorer är skrivna.");
  userTypes(booted.host, "Figurer", "AH3", "Fråga Alva");
  await user.click(screen.getByRole("button", { name: "Ångra senaste" }));
  await screen.findByText(/^Inget är ångrat\. Något har ändrats på Figurer sedan dess, och det lämnas som det är\./);
  expect(screen.queryByText(/^Ångrat: /)).toBeNull();
  expect(booted.host.book.sheet("Figurer")).toBeDefined();
});

test("a line that was added is said to count on the sheets alone", async () => {
  const { user, booted } = await openPane({ sheets: FIGURED });
  await user.click(screen.getByRole("tab", { name: "Indikatorer" }));
  await screen.findByRole("table");
  await user.click(screen.getByRole("button", { name: "Skriv bladen" }));
  await screen.findByText("Bladen Figurer, Insatslista och Indikatorer är skrivna.");
  expect(screen.queryByText(/lagt till/)).toBeNull();
  const below = Math.max(...[...booted.host.book.sheet("Figurer")!.cells.entries()].map(({ row }) => row)) + 2;
  for (const [column, value] of Object.entries({ A: "Ja", F: "Ur pärmen", L: 10, M: 20 })) userTypes(booted.host, "Figurer", `${column}${below}`, value);
  await screen.findByText(/ 1 rad som du har lagt till räknas på bladen men inte i summorna här\.$/);
  userTypes(booted.host, "Figurer", `A${below}`, "Nej");
  await waitFor(() => expect(screen.queryByText(/lagt till/)).toBeNull());
});
