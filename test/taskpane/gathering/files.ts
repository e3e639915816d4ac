/** Files of fictitious regions as a coordinator drops them. */
import { writeXlsx, type WriteSheet } from "hucre";
import type { ChosenFile } from "../../../src/taskpane/gathering/gatherer";
import type { CellValue } from "../../../src/table/grid";
import { HEADER, line } from "../../table/fixtures";

export const never = () => new AbortController().signal;

/** A sheet of the template's with these lines. */
export const sheet = (name: string, lines: readonly (readonly CellValue[])[], header: readonly CellValue[] = HEADER): WriteSheet => ({ name, rows: [header, ...lines].map((row) => [...row]) });

/** Workbooks by what they hold: one that is written again has the time in it, and would be another file. */
const written = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

function workbookOf(sheets: WriteSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(sheets);
  const known = written.get(key) ?? writeXlsx({ sheets }).then((bytes) => new Uint8Array(bytes));
  written.set(key, known);
  return known;
}

export async function fileOf(name: string, content: WriteSheet[] | Uint8Array<ArrayBuffer> | string): Promise<ChosenFile> {
  const bytes = Array.isArray(content) ? await workbookOf(content) : content;
  return { name, content: new File([bytes], name) };
}

/** A region's report with an insats of its own in each of two sections. */
export const report = (region: string, ...words: string[]): Promise<ChosenFile> =>
  fileOf(`${region}-2023.xlsx`, [sheet("3.4", [line(`${region} ${words[0] ?? "Bygdehus"}`)]), sheet("4.4", [line(`${region} ${words[1] ?? "Verkstäder"}`)])]);

/** A report whose columns nobody knows. */
export const UNKNOWN = ["Rubrik ett", "Rubrik två", "Rubrik tre", "Rubrik fyra"];
