/** Document properties and properties of add-ins' own, of workbook and sheets. */
import type { CellValue } from "../model";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Kind, type Wrap } from "./kind";

/** Longest value of a property of one's own. */
const VALUE_LIMIT = 255;

const written = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

export const documentProperties: Wrap<null> = defineKind({
  name: "DocumentProperties",
  get: {
    ...Object.fromEntries([...written, "LastAuthor"].map((name) => [name, (_: null, { book }: Context) => book.facts.properties[name] ?? ""])),
    CreationDate: () => "2023-01-01T00:00:00Z",
    RevisionNumber: () => 0,
  },
  set: Object.fromEntries(
    written.map((name) => [name, (_: null, value: unknown, { book, edit }: Context) => edit.setBook("properties", { ...book.facts.properties, [name]: String(value) })]),
  ),
  open: { Custom: () => customProperties(null) },
});

const typeOf = (value: CellValue) => (typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String");

const customProperty: Wrap<string> = defineKind({
  name: "CustomProperty",
  id: (key) => ({ Id: key }),
  get: {
    Key: (key) => key,
    Type: (key, { book }) => typeOf(book.facts.customProperties[key] ?? null),
    Value: (key, { book }) => book.facts.customProperties[key],
  },
  set: { Value: (key, value, context) => putProperty(key, value, context) },
  call: {
    Delete: (key, _, { book, edit }) => edit.setBook("customProperties", without(book.facts.customProperties, key)),
  },
});

const customProperties: Wrap<null> = defineKind({
  name: "CustomPropertyCollection",
  ...collection(
    (_: null, { book }) => book.facts.customProperties,
    (_, key) => customProperty(key),
    (_, key, value, context) => putProperty(key, value, context),
  ),
});

function putProperty(key: string, value: unknown, { book, edit }: Context): void {
  const given = value as CellValue;
  if (String(given).length > VALUE_LIMIT) throw invalidArgument("CustomProperty.value");
  edit.setBook("customProperties", { ...book.facts.customProperties, [key]: given });
}

interface SheetProperty {
  sheet: string;
  key: string;
}

const propertiesOf = (sheet: string, context: Context) => sheetOf(context, { sheet }).facts.customProperties;

const worksheetProperty: Wrap<SheetProperty> = defineKind({
  name: "WorksheetCustomProperty",
  id: ({ key }) => ({ Id: key }),
  get: { Key: ({ key }) => key, Value: ({ sheet, key }, context) => propertiesOf(sheet, context)[key] },
  set: { Value: ({ sheet, key }, value, context) => context.edit.setSheet(sheet, "customProperties", { ...propertiesOf(sheet, context), [key]: String(value) }) },
  call: {
    Delete: ({ sheet, key }, _, context) => context.edit.setSheet(sheet, "customProperties", without(propertiesOf(sheet, context), key)),
  },
});

export const worksheetProperties: Wrap<string> = defineKind({
  name: "WorksheetCustomPropertyCollection",
  ...collection(
    (sheet: string, context) => propertiesOf(sheet, context),
    (sheet, key) => worksheetProperty({ sheet, key }),
    (sheet, key, value, context) => context.edit.setSheet(sheet, "customProperties", { ...propertiesOf(sheet, context), [key]: String(value) }),
  ),
});

/** The members that both collections of properties have. Keys are found whatever their case, as in Excel. */
function collection<It, Value>(
  all: (it: It, context: Context) => Readonly<Record<string, Value>>,
  one: (it: It, key: string) => HostObject,
  put: (it: It, key: string, value: unknown, context: Context) => void,
): Omit<Kind<It>, "name"> {
  const keyIn = (it: It, key: unknown, context: Context) => Object.keys(all(it, context)).find((known) => known.toLowerCase() === String(key).toLowerCase());
  const find = (it: It, key: unknown, context: Context) => {
    const known = keyIn(it, key, context);
    return known === undefined ? null : one(it, known);
  };
  const must = (it: It, key: unknown, context: Context) => {
    const found = find(it, key, context);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    items: (it, context) => Object.keys(all(it, context)).map((key) => one(it, key)),
    item: must,
    call: {
      Add: (it, [key, value], context) => {
        if (typeof key !== "string" || key === "") throw invalidArgument();
        const name = keyIn(it, key, context) ?? key;
        put(it, name, value, context);
        return one(it, name);
      },
      DeleteAll: (it, _, context) => {
        for (const key of Object.keys(all(it, context))) {
          const { kind, it: found } = one(it, key);
          kind.call!["Delete"]!(found, [], context);
        }
      },
      GetCount: (it, _, context) => Object.keys(all(it, context)).length,
      GetItem: (it, [key], context) => must(it, key, context),
      GetItemOrNullObject: (it, [key], context) => find(it, key, context),
    },
  };
}

function without<Value>(table: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([other]) => other !== key));
}
