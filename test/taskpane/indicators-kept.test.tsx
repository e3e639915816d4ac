/** Taking back the written sheets when somebody has written on them since: they stay, and that is what is said. */
import { screen } from "@testing-library/react";
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
