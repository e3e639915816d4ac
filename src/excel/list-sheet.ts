/**
 * The hidden sheet with the texts of the drop-down lists, a column for each list. One that is there already is used
 * again as it is; one that somebody has changed is left, and another is made.
 */
import { choicesOf } from "../tagging/columns/choices";
import { LISTED, type ListedColumn } from "../tagging/columns/settled";
import { columnReference } from "../table/address";
import { asTyped } from "./cells";
import { freeName } from "../table/free-names";
import { addSheet, removeSheets, sheetsAndOurs } from "./own-sheets";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** The lists as they stand on the sheet, row by row. */
function rows(): string[][] {
  const lists = LISTED.map(choicesOf);
  return Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) => lists.map((list) => list[row] ?? ""));
}

/** Making sure of the sheet, as a part of a command. */
export class ListSheet {
  /** A sheet under way: its name was free when it was added, so whatever bears it is ours. */
  private draft: { name: string; id: string | null } | null = null;

  get begun(): boolean {
    return this.draft !== null;
  }

  /** Finds the sheet or makes it; gives its name. */
  async ensure(send: Send, name: string): Promise<string> {
    const texts = rows();
    const sheets = await sheetsAndOurs(send, "lists");
    const own = sheets.filter(({ ours }) => ours);
    const block = { row: 0, column: 0, rows: texts.length, columns: LISTED.length };
    if (own.length > 0) {
      const found = await send(({ workbook }) => own.map(({ id }) => rangeAt(workbook.worksheets.getItem(id), block).load("values")));
      const whole = own.find((_, at) => JSON.stringify(found[at]!.values) === JSON.stringify(texts));
      if (whole) return whole.name;
    }
    this.draft = { name: freeName(name, sheets.map((sheet) => sheet.name)), id: null };
    const id = (this.draft.id = await addSheet(send, this.draft.name, "lists"));
    await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      rangeAt(sheet, block).values = texts.map((row) => row.map((text) => asTyped(text, null)));
      sheet.visibility = "Hidden";
    });
    return this.draft.name;
  }

  /** Takes away the sheet, if it was made here. */
  async putBack(send: Send): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const sheets = await sheetsAndOurs(send, "lists");
    await removeSheets(send, sheets.filter(({ id, name }) => (draft.id ? id === draft.id : name === draft.name)).map(({ id }) => id));
  }
}

/** The formula by which a list is fetched from the sheet. */
export function listSource(sheet: string, list: ListedColumn): string {
  return `=${columnReference(sheet, LISTED.indexOf(list), choicesOf(list).length)}`;
}
