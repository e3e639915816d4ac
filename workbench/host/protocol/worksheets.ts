/** Excel.WorksheetCollection on the wire. */
import type { Sheet } from "../model";
import type { Context } from "./context";
import { accessDenied, HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { WORKBOOK } from "./events";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { worksheet } from "./worksheet";

const NAME_LIMIT = 31;

export const worksheets: Wrap<null> = defineKind({
  name: "WorksheetCollection",
  items: (_, { book }) => book.sheets.map(({ id }) => worksheet(id)),
  item: (_, key, context) => find(key, context) ?? refuse(),
  call: {
    Add: (_, [name], { book, edit }) => {
      if (book.facts.protection) throw accessDenied();
      return worksheet(edit.addSheet({ name: name === undefined || name === null ? freeName(book.sheets) : checkedName(name, book.sheets) }).id);
    },
    GetActiveWorksheet: (_, __, { book }) => worksheet(book.activeSheet.id),
    GetCount: (_, [visibleOnly], context) => listed(visibleOnly, context).length,
    GetFirst: (_, [visibleOnly], context) => worksheet(listed(visibleOnly, context)[0]!.id),
    GetItem: (_, [key], context) => find(key, context) ?? refuse(),
    GetItemOrNullObject: (_, [key], context) => find(key, context),
    GetLast: (_, [visibleOnly], context) => worksheet(listed(visibleOnly, context).at(-1)!.id),
  },
  eventTarget: () => WORKBOOK,
});

function find(key: unknown, { book }: Context): HostObject | null {
  const sheet = typeof key === "string" ? book.sheet(key) : undefined;
  return sheet ? worksheet(sheet.id) : null;
}

function refuse(): never {
  throw itemNotFound();
}

export function listed(visibleOnly: unknown, { book }: Context): readonly Sheet[] {
  return visibleOnly === true ? book.sheets.filter(({ facts }) => facts.visibility === "Visible") : book.sheets;
}

/** A name Excel accepts for a sheet: 1–31 characters, none of \ / ? * [ ] :, no ' at the ends, not taken. */
export function checkedName(name: unknown, others: readonly Sheet[]): string {
  if (typeof name !== "string" || name.length === 0 || name.length > NAME_LIMIT || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw invalidArgument("Worksheet.name");
  }
  if (others.some(({ facts }) => facts.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  return name;
}

function freeName(sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map(({ facts }) => facts.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`blad${number}`)) number++;
  return `Blad${number}`;
}

/** Refuses what would leave the workbook without a sheet to look at. */
export function requireAnotherVisible(sheet: Sheet, { book }: Context): void {
  if (!book.sheets.some((other) => other.id !== sheet.id && other.facts.visibility === "Visible")) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}
