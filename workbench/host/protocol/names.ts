/** Excel.NamedItemCollection: defined names of the workbook or of one sheet. */
import type { NameFacts } from "../model";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { fullAddress, resolveAddress, splitAddress } from "./place";
import { rangeFor } from "./range";
import { worksheet } from "./worksheet";

interface Scope {
  /** `null` = names of the workbook. */
  sheet: string | null;
}
interface NameKey extends Scope {
  name: string;
}

const inScope = ({ sheet }: Scope, { book }: Context) => book.facts.names.filter((it) => it.sheet === sheet);
const same = (one: NameKey, other: NameKey) => one.sheet === other.sheet && one.name.toLowerCase() === other.name.toLowerCase();

export const names: Wrap<Scope> = defineKind({
  name: "NamedItemCollection",
  items: (scope, context) => inScope(scope, context).map(({ name }) => namedItem({ ...scope, name })),
  item: (scope, key, context) => find(scope, key, context) ?? refuse(),
  call: {
    Add: (scope, [name, reference, comment], context) => add(scope, name, reference, comment, context),
    AddFormulaLocal: (scope, [name, formula, comment], context) => add(scope, name, formula, comment, context),
    GetCount: (scope, _, context) => inScope(scope, context).length,
    GetItem: (scope, [key], context) => find(scope, key, context) ?? refuse(),
    GetItemOrNullObject: (scope, [key], context) => find(scope, key, context),
  },
});

const namedItem: Wrap<NameKey> = defineKind({
  name: "NamedItem",
  id: ({ name }) => ({ _Id: name }),
  get: {
    Comment: (key, context) => factsOf(key, context).comment,
    Formula: (key, context) => factsOf(key, context).formula,
    Name: (key, context) => factsOf(key, context).name,
    Scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    Type: (key, context) => (isRange(factsOf(key, context)) ? "Range" : "String"),
    Value: (key, context) => factsOf(key, context).formula.slice(1),
    Visible: (key, context) => factsOf(key, context).visible,
    _Id: ({ name }) => name,
  },
  set: {
    Comment: (key, value, context) => put(key, { comment: String(value) }, context),
    Formula: (key, value, context) => put(key, { formula: String(value) }, context),
    Visible: (key, value, context) => put(key, { visible: value === true }, context),
  },
  open: {
    Worksheet: ({ sheet }) => worksheet(sheet ?? refuse()),
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheet(sheet),
  } as Record<string, (key: NameKey) => HostObject | null>,
  call: {
    Delete: (key, _, { book, edit }) => edit.setBook("names", book.facts.names.filter((it) => !same(it, key))),
    GetRange: (key, _, context) => rangeOf(key, context) ?? refuse(),
    GetRangeOrNullObject: (key, _, context) => rangeOf(key, context),
  },
});

const isRange = ({ formula }: NameFacts) => splitAddress(formula).sheet !== null && !formula.includes("(");

function rangeOf(key: NameKey, context: Context): HostObject | null {
  const facts = factsOf(key, context);
  return isRange(facts) ? rangeFor(resolveAddress(context.book, context.book.activeSheet, facts.formula)) : null;
}

function factsOf(key: NameKey, { book }: Context): NameFacts {
  return book.facts.names.find((it) => same(it, key)) ?? refuse();
}

function put(key: NameKey, change: Partial<NameFacts>, { book, edit }: Context): void {
  edit.setBook("names", book.facts.names.map((it) => (same(it, key) ? { ...it, ...change } : it)));
}

function find(scope: Scope, key: unknown, context: Context): HostObject | null {
  const known = inScope(scope, context).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return known ? namedItem({ ...scope, name: known.name }) : null;
}

function add(scope: Scope, name: unknown, reference: unknown, comment: unknown, context: Context): HostObject {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name)) throw invalidArgument("NamedItemCollection.add");
  if (find(scope, name, context)) throw itemAlreadyExists();
  const range = rangeFor.holds(reference);
  const formula = range ? `=${absolute(fullAddress(sheetOf(context, range), range.area))}` : String(reference);
  if (!formula.startsWith("=")) throw invalidArgument("NamedItemCollection.add");
  const facts: NameFacts = { name, formula, comment: typeof comment === "string" ? comment : "", visible: true, sheet: scope.sheet };
  context.edit.setBook("names", [...context.book.facts.names, facts]);
  return namedItem({ ...scope, name });
}

/** "Blad1!A1:B2" with "$" before every column and row. */
function absolute(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/(^|:)([A-Z]+)(?=:|$)/g, "$1$$$2");
}

function refuse(): never {
  throw itemNotFound();
}
