/** A national table of two regions' files, written, corrected by a person and written anew. */
import { Consolidation, readingWritten, refreshing, settling, withChoices, type Choices, type Refresh, type WordPiece } from "../../../src/consolidation";
import { planningConsolidation } from "../../../src/consolidation/sheets";
import type { Language } from "../../../src/language";
import { valueOf, type SheetPlan } from "../../../src/planned-sheets/plan";
import { inOneGo } from "../../../src/slices/in-one-go";
import { recogniseWorkbook } from "../../../src/table";
import type { CellValue, Grid } from "../../../src/table/grid";
import { gridOf, line } from "../../table/fixtures";
import { sheetOf } from "../support";

export interface Sent {
  sheets: readonly Grid[];
  /** Its content; the same one means the same fingerprint. */
  version?: string;
}
export type Files = Readonly<Record<string, Sent>>;

export const OTHER = ["Hamnar i skärgården", "Nio bryggor har lagats under hösten.", "Färjorna går fullare.", "Delmål 3"] as const;
export const WEST = sheetOf("3.4", [line("Byar"), OTHER]);
export const files = (west: Grid = WEST, version = "1"): Files => ({ "Västmanland-2023.xlsx": { sheets: [west], version }, "Uppsala-2023.xlsx": { sheets: [sheetOf("4.4", [line("Torg")]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Torget."]])] } });
export const sheetWith = (outputs: CellValue) => sheetOf("3.4", [line("Byar"), [OTHER[0], outputs, OTHER[2], OTHER[3]]]);

export function gather(sent: Files): Consolidation {
  const national = new Consolidation();
  for (const [file, { sheets, version = "1" }] of Object.entries(sent)) inOneGo(national.add(recogniseWorkbook(sheets, { fileName: file }), { file, fingerprint: `${file} ${version}` }));
  return national;
}

export interface Run {
  written?: readonly Grid[];
  read?: string;
  language?: Language;
  choices?: Choices;
  /** Files of the written table that are to be left out. */
  dropped?: readonly string[];
}

/** What is told of files, and the sheets written of them. */
export function run(sent: Files, { written = [], read = "2024-02-21", language = "sv", choices, dropped = [] }: Run = {}): { told: Refresh | null; plans: SheetPlan[] } {
  const national = gather(sent);
  const before = inOneGo(readingWritten(written));
  const refreshed = before && inOneGo(refreshing(before, national, new Set(dropped)));
  const table = refreshed ? inOneGo(settling(national, refreshed.earlier, choices)) : national;
  const found = inOneGo(national.duplicates());
  const duplicates = refreshed ? withChoices(found, refreshed.earlier) : found;
  return { told: refreshed?.told ?? null, plans: inOneGo(planningConsolidation(table, duplicates, { language, read })) };
}

export type Cells = CellValue[][];

/** Written sheets as they are read again, after a person has been at one of them. */
export function sheets(plans: readonly SheetPlan[], name = "", byHand: (cells: Cells) => void = () => undefined): Grid[] {
  return plans.map((plan) => {
    const cells = plan.rows.map((row) => row.map((cell): CellValue => valueOf(cell)));
    if (plan.name === name) byHand(cells);
    return gridOf(plan.name, cells);
  });
}

export const ALL = "Alla insatser";
export const OUTPUTS = 4;
export const CHANGED = 7;
export const long = (plans: readonly SheetPlan[]) => plans.find(({ name }) => name === ALL)!.rows.slice(1);
export const texts = (pieces: readonly WordPiece[]) => pieces.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text}`);
export const NOTHING = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };
