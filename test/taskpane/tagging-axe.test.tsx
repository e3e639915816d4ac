/** No state of the panel Märkning may have a fault that axe can find. Colours and sizes are measured in the real browser. */
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { userTypes } from "../host/boot";
import { boot, item, type OpenPane } from "./open-pane";
import { openTagging } from "./tagging-panel";
import { NO_INSATS, sureAnalyst } from "./tagging-workbook";
import { NO_TABLE } from "./workbooks";

beforeAll(async () => {
  // jsdom has no canvas; axe asks for one to look at the shapes of letters, and does without.
  HTMLCanvasElement.prototype.getContext = () => null;
  await boot();
});

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const FIBRE = /Fiber till öarna/;
const openFirst = async ({ user }: OpenPane) => user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));

test.each(["sv", "en"] as const)("the list (%s)", async (language) => {
  await openTagging({ language });
  await item(FIBRE);
  expect(await faults()).toEqual([]);
});

test("an open insats with a tag refused, and the list to choose another from", async () => {
  const pane = await openTagging();
  await openFirst(pane);
  await pane.user.click(screen.getByRole("button", { name: /^Förkasta: 9 / }));
  expect(await faults()).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Lägg till: RUS-mål" }));
  await screen.findAllByRole("option");
  expect(await faults()).toEqual([]);
});

test("the choice of tables and columns, and of how many to accept", async () => {
  const { user } = await openTagging();
  await user.click(await screen.findByRole("button", { name: /insatser i/ }));
  await screen.findAllByRole("checkbox");
  expect(await faults()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Godta alla …" }));
  await screen.findByRole("menu");
  expect(await faults()).toEqual([]);
});

test("after writing, with a text of a person's own, and what would be changed", async () => {
  const pane = await openTagging();
  const { booted, session, user } = pane;
  await screen.findByText(/^Skriver 7 kolumner/);
  await act(() => session.tagging.writeColumns());
  await screen.findByText("Inget att skriva: allt står redan i cellerna.");
  expect(await faults()).toEqual([]);
  userTypes(booted.host, "6.4", "G4", "Vårt eget mål");
  await item(/Vårt eget mål din egen/);
  await openFirst(pane);
  await user.click(await screen.findByRole("button", { name: "Visa det som ändras" }));
  await screen.findByRole("list", { name: "Visa det som ändras" });
  expect(await faults()).toEqual([]);
});

test("a search that finds nothing", async () => {
  const { user } = await openTagging();
  await item(FIBRE);
  await user.type(screen.getByRole("searchbox"), "finns inte");
  await screen.findByText(/Ingen insats passar/);
  expect(await faults()).toEqual([]);
});

test("no table, nothing to tag, under way, cancelled and failed", async () => {
  await openTagging({ sheets: NO_TABLE });
  await screen.findByRole("heading", { name: /^Här finns ingen insatstabell/ });
  expect(await faults()).toEqual([]);
  await openTagging({ sheets: NO_INSATS });
  await screen.findByRole("heading", { name: "Inget att märka med" });
  expect(await faults()).toEqual([]);
  const endless = (signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  const { session } = await openTagging({ analyst: { ...sureAnalyst(), tag: endless } });
  await screen.findByRole("progressbar");
  expect(await faults()).toEqual([]);
  act(() => session.tagging.cancel());
  await screen.findByRole("heading", { name: "Märkningen avbröts" });
  expect(await faults()).toEqual([]);
  await openTagging({ analyst: { ...sureAnalyst(), tag: () => Promise.reject(new Error("broken")) } });
  await screen.findByRole("heading", { name: "Märkningen kom inte hela vägen" });
  expect(await faults()).toEqual([]);
});

test("the shortcuts", async () => {
  const { user } = await openTagging();
  await item(FIBRE);
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("?");
  await screen.findByRole("region", { name: "Kortkommandon" });
  expect(await faults()).toEqual([]);
});
