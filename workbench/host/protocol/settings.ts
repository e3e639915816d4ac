/** Excel.SettingCollection: what add-ins keep in the workbook by key. */
import type { Context } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";

const has = (key: unknown, { book }: Context): key is string => typeof key === "string" && Object.hasOwn(book.facts.settings, key);

export const settings: Wrap<null> = defineKind({
  name: "SettingCollection",
  items: (_, { book }) => Object.keys(book.facts.settings).map((key) => setting(key)),
  item: (_, key, context) => find(key, context) ?? refuse(),
  call: {
    Add: (_, [key, value], context) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("SettingCollection.add");
      put(key, value, context);
      return setting(key);
    },
    GetCount: (_, __, { book }) => Object.keys(book.facts.settings).length,
    GetItem: (_, [key], context) => find(key, context) ?? refuse(),
    GetItemOrNullObject: (_, [key], context) => find(key, context),
  },
});

const setting: Wrap<string> = defineKind({
  name: "Setting",
  id: (key) => ({ _Id: key }),
  get: { Key: (key) => key, Value: (key, { book }) => book.facts.settings[key], _Id: (key) => key },
  set: { Value: (key, value, context) => put(key, value, context) },
  call: {
    Delete: (key, _, { book, edit }) => {
      edit.setBook("settings", Object.fromEntries(Object.entries(book.facts.settings).filter(([other]) => other !== key)));
    },
  },
});

function put(key: string, value: unknown, { book, edit }: Context): void {
  edit.setBook("settings", Object.fromEntries([...Object.entries(book.facts.settings).filter(([other]) => other !== key), [key, value]]));
}

function find(key: unknown, context: Context): HostObject | null {
  return has(key, context) ? setting(key) : null;
}

function refuse(): never {
  throw itemNotFound();
}
