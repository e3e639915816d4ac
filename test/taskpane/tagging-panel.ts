/** The panel Märkning as tests open it, and what they look at in it. */
import { screen } from "@testing-library/react";
import type { Language } from "../../src/language";
import { valuesOf } from "../host/boot";
import { openPane, type OpenPane, type PaneOptions } from "./open-pane";
import { REPORT, sureAnalyst } from "./tagging-workbook";

const TAB = { sv: "Märkning", en: "Tagging" };
export const FIBRE = /^6\.4 · A4\. Fiber till öarna\./;
export const CYCLING = /^6\.4 · A5\. Cykelled runt sjön\./;
export const APPRENTICES = /^4\.4 · A4\. Lärlingar i verkstäderna\./;

export const tree = () => screen.getByRole("tree");
export const active = () => document.getElementById(tree().getAttribute("aria-activedescendant")!)!;
export const label = (name: RegExp) => screen.getByRole("treeitem", { name }).getAttribute("aria-label")!;
export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Opens the report with the panel in front, tagged. */
export async function openTagging(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const language: Language = options.language ?? "sv";
  const pane = await openPane({ sheets: REPORT, analyst: sureAnalyst(), ...options });
  await pane.user.click(screen.getByRole("tab", { name: TAB[language] }));
  return pane;
}

/** Opens it with the plan worked out. */
export async function openPlanned(): Promise<OpenPane> {
  const pane = await openTagging();
  await screen.findByText(/^Skriver 7 kolumner/);
  return pane;
}

/** Everything that stands in the workbook. */
export function everything({ booted: { host } }: OpenPane): unknown {
  return host.book.sheets.map(({ facts }) => [facts.name, valuesOf(host, facts.name)]);
}

/** Writes the tags and waits until the panel has seen what it wrote. */
export async function write({ user }: OpenPane): Promise<void> {
  await user.click(button("Skriv märkningen"));
  await screen.findByText(/^Märkningen är skriven i \d+ celler\.$/);
  await screen.findByText("Inget att skriva: allt står redan i cellerna.");
}
