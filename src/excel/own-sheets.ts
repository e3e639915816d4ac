/** Sheets that we have made: a sheet-level name says so, goes where the sheet goes and goes away with it. */
import type { Send } from "./run";

/** The names that say "this sheet is ours", by what the sheet is for. */
export const OURS = { report: "Insatskollen_rapport", lists: "Insatskollen_listor", indicators: "Insatskollen_indikatorer", consolidation: "Insatskollen_sammanstallning", spare: "Insatskollen_utkast" } as const;
export type OwnSheet = keyof typeof OURS;

export interface FoundSheet {
  id: string;
  name: string;
  position: number;
  ours: boolean;
  /** Those of the marks asked for that it has. */
  marks: ReadonlySet<string>;
}

/** Lists all sheets, and which of them we made for that. `marks`: other hidden names of ours to look for. */
export async function sheetsAndOurs(send: Send, kind: OwnSheet, marks: readonly string[] = []): Promise<FoundSheet[]> {
  const sheets = await send(({ workbook }) => workbook.worksheets.load("items/id,items/name,items/position"));
  const asked = [OURS[kind], ...marks];
  const flags = await send(({ workbook }) => sheets.items.map(({ id }) => asked.map((mark) => workbook.worksheets.getItem(id).names.getItemOrNullObject(mark).load("name"))));
  return sheets.items.map(({ id, name, position }, at) => {
    const found = new Set(asked.filter((_, number) => !flags[at]![number]!.isNullObject));
    return { id, name, position, ours: found.has(OURS[kind]), marks: found };
  });
}

interface Added {
  /** More hidden names. */
  marks?: readonly string[];
  hidden?: boolean;
}

/** Adds an empty sheet at the end and returns its id. `kind`: what it is for; `null`: it is the user's. */
export async function addSheet(send: Send, name: string, kind: OwnSheet | null, { marks = [], hidden = false }: Added = {}): Promise<string> {
  const sheet = await send(({ workbook }) => {
    const added = workbook.worksheets.add(name);
    for (const mark of [...(kind === null ? [] : [OURS[kind]]), ...marks]) added.names.add(mark, `="insatskollen"`).visible = false;
    if (hidden) added.visibility = "Hidden";
    return added.load("id");
  });
  return sheet.id;
}

export async function removeSheets(send: Send, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await send(({ workbook }) => ids.forEach((id) => workbook.worksheets.getItem(id).delete()));
}
