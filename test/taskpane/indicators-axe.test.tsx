/** No state of the panel Indikatorer may have a fault that axe can find. Colours and sizes are measured in the real browser. */
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { createAnalyst } from "../../src/taskpane/analysis/analyst";
import { FIGURED, WORDLESS } from "./indicators-workbook";
import { boot, item, openPane, type OpenPane, type PaneOptions } from "./open-pane";
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

async function open(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const pane = await openPane({ sheets: FIGURED, ...options });
  await pane.user.click(screen.getByRole("tab", { name: /^(Indikatorer|Indicators)$/ }));
  return pane;
}

test.each(["sv", "en"] as const)("the sums and what counts (%s)", async (language) => {
  const { user } = await open({ language });
  await screen.findByRole("table");
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^4 fig/ }));
  await screen.findAllByRole("checkbox");
  expect(await faults()).toEqual([]);
});

test("the figures behind a number, one that is left out, and the insatser without a gender split", async () => {
  const { user } = await open();
  await user.click((await screen.findAllByRole("button", { name: /: Kvinnor och män: personer, Alla/ }))[0]!);
  await item(/^4\.4/);
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Räkna inte" }));
  await screen.findByRole("button", { name: "Ångra mitt val" });
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Till summorna" }));
  await user.click(await screen.findByRole("button", { name: /ingen könsfördelning$/ }));
  await item(/Färja/);
  expect(await faults()).toEqual([]);
});

test("no table, no figures, under way and failed", async () => {
  await open({ sheets: NO_TABLE });
  await screen.findByRole("heading", { name: /^Här finns inga insatser/ });
  expect(await faults()).toEqual([]);
  await open({ sheets: WORDLESS });
  await screen.findByRole("heading", { name: "Inga siffror" });
  expect(await faults()).toEqual([]);
  const endless = (_: string, signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  await open({ analyst: { ...createAnalyst(), figure: endless } });
  await screen.findByRole("progressbar");
  expect(await faults()).toEqual([]);
  await open({ analyst: { ...createAnalyst(), figure: () => Promise.reject(new Error("broken")) } });
  await screen.findByRole("heading", { name: "Läsningen kom inte hela vägen" });
  expect(await faults()).toEqual([]);
});
