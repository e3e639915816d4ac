/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { type Context, sheetOf } from "./context";
import { accessDenied, invalidOperation } from "./errors";
import { defineKind, type Wrap } from "./kind";

const protectionOf = (sheet: string, context: Context) => sheetOf(context, { sheet }).facts.protection;

export const worksheetProtection: Wrap<string> = defineKind({
  name: "WorksheetProtection",
  get: {
    Options: (sheet, context) => protectionOf(sheet, context)?.options ?? null,
    Protected: (sheet, context) => protectionOf(sheet, context) !== null,
  },
  call: {
    Protect: (sheet, [options, password], context) => {
      if (protectionOf(sheet, context)) throw invalidOperation();
      const allowed = typeof options === "object" && options !== null ? (options as Record<string, boolean | string>) : {};
      context.edit.setSheet(sheet, "protection", { options: allowed, ...(typeof password === "string" && { password }) });
    },
    Unprotect: (sheet, [password], context) => {
      const protection = protectionOf(sheet, context);
      if (!protection) return;
      if (protection.password !== undefined && protection.password !== password) throw accessDenied();
      context.edit.setSheet(sheet, "protection", null);
    },
  },
});

export const workbookProtection: Wrap<null> = defineKind({
  name: "WorkbookProtection",
  get: { Protected: (_, { book }) => book.facts.protection !== null },
  call: {
    Protect: (_, [password], { book, edit }) => {
      if (book.facts.protection) throw invalidOperation();
      edit.setBook("protection", typeof password === "string" ? { password } : {});
    },
    Unprotect: (_, [password], { book, edit }) => {
      const { protection } = book.facts;
      if (protection?.password !== undefined && protection.password !== password) throw accessDenied();
      edit.setBook("protection", null);
    },
  },
});
