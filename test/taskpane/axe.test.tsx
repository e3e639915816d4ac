/** No state of the pane may have a fault that axe can find. Colours and sizes are measured in the real browser. */
import { act, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { beginRun, boot, item, openPane } from "./open-pane";
import { EMPTY, FAULTY, GOOD, NO_TABLE, table } from "./workbooks";
import { templateByName } from "../../src/catalogue";

beforeAll(async () => {
  // jsdom has no canvas; axe asks for one to look at the shapes of letters, and does without.
  HTMLCanvasElement.prototype.getContext = () => null;
  await boot();
});

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(["sv", "en"] as const)("the list (%s)", async (language) => {
  await openPane({ sheets: FAULTY, language });
  expect(await faults()).toEqual([]);
});

test("an active finding with a fix, its menu, and the question why it is ignored", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("{End}{ArrowRight}{ArrowDown}");
  await screen.findByRole("button", { name: "Fler val" });
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Fler val" }));
  await screen.findByRole("menu");
  expect(await faults()).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("{Delete}");
  await screen.findByRole("textbox", { name: "Varför? (valfritt)" });
  expect(await faults()).toEqual([]);
});

test("an active group, and the question before all of a kind are changed", async () => {
  const { user, session } = await openPane({ sheets: FAULTY });
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("{End}");
  await screen.findByText("Varför det spelar roll");
  expect(await faults()).toEqual([]);
  act(() => session.ask("fixAll"));
  await screen.findByText("Ändrar 1 cell på 4.4.");
  expect(await faults()).toEqual([]);
});

test("the tables that were found, one opened, and the correction of region and year", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: /2 tabeller/ }));
  await user.click(await screen.findByRole("button", { name: /^3\.4 / }));
  await user.click(screen.getByRole("button", { name: /^Okänd region/ }));
  await screen.findByRole("button", { name: "Spara" });
  expect(await faults()).toEqual([]);
});

test("the ignored, by place, with a search that finds nothing", async () => {
  const { user, session } = await openPane({ sheets: FAULTY });
  await act(() => session.ignore(session.store.get().findings[0]!, "Rätt så här"));
  act(() => session.view({ ignored: true, by: "place" }));
  expect(await faults()).toEqual([]);
  await user.type(screen.getByRole("searchbox"), "finns inte");
  await screen.findByText(/Inget av det ignorerade passar/);
  expect(await faults()).toEqual([]);
});

test("welcome and shortcuts", async () => {
  const { user } = await openPane({ sheets: FAULTY, user: { welcomed: () => false, rememberWelcomed: () => undefined } });
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("?");
  await screen.findByRole("region", { name: "Kortkommandon" });
  expect(await faults()).toEqual([]);
});

test("loading, cancelled, failed and a problem", async () => {
  const { booted, session } = await openPane({ sheets: FAULTY, pauses: [60_000], started: false });
  expect(await faults()).toEqual([]);
  booted.frame.faults.switchOn("cell-edit");
  const { ended } = await beginRun(session);
  await screen.findByText(/^Excel väntar/);
  expect(await faults()).toEqual([]);
  act(() => session.cancel());
  await act(() => ended);
  expect(await faults()).toEqual([]);
  booted.frame.faults.clear();
  booted.frame.faults.add({ kind: "session-lost", when: "next" });
  await act(() => session.run());
  expect(screen.getByRole("heading", { name: "Kontrollen kom inte hela vägen" })).toBeTruthy();
  expect(await faults()).toEqual([]);
  await act(() => session.show({ sheet: "Borttaget", row: 0, column: 0 }));
  expect(await faults()).toEqual([]);
});

test("empty, no table, all clear", async () => {
  await openPane({ sheets: EMPTY });
  expect(await faults()).toEqual([]);
  await openPane({ sheets: NO_TABLE });
  expect(await faults()).toEqual([]);
  const sections = templateByName("mall-2023")!.sections;
  const sheets = Object.fromEntries(sections.map(({ number, title }, i) => [number, table([[`Mötesplatser ${number} i Mellansjö`, `${i + 3} träffar om ${title.toLowerCase()} med ${i + 2}0 deltagare.`, ...GOOD.slice(2)]])]));
  const { session } = await openPane({ sheets });
  await waitFor(() => expect(session.store.get().findings.map(({ check, text }) => `${check} ${text}`)).toEqual([]));
  expect(screen.getByRole("heading", { name: "Inget att åtgärda" })).toBeTruthy();
  expect(await faults()).toEqual([]);
});

test("after something was written", async () => {
  const { session } = await openPane({ sheets: FAULTY });
  await act(() => session.writeReport());
  await item(/^Prestationer saknas/);
  expect(screen.getByRole("button", { name: "Ångra" })).toBeTruthy();
  expect(await faults()).toEqual([]);
});
