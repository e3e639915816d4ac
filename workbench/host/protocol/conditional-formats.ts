/** Excel.ConditionalFormatCollection and the formats of kind Custom, CellValue and ContainsText. */
import type { ConditionalFormatFacts } from "../model";
import { areasFor } from "./areas";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { colour } from "./format";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { intersection, type Blocks } from "./place";
import { rangeFor } from "./range";

const types = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];
interface Key {
  sheet: string;
  id: string;
}

const all = (sheet: string, context: Context) => sheetOf(context, { sheet }).facts.conditionalFormats;
const within = ({ sheet, areas }: Blocks, context: Context) => all(sheet, context).filter((it) => it.areas.some((area) => areas.some((block) => intersection(area, block))));

export const conditionalFormats: Wrap<Blocks> = defineKind({
  name: "ConditionalFormatCollection",
  items: (blocks, context) => within(blocks, context).map(({ id }) => conditionalFormat({ sheet: blocks.sheet, id })),
  item: (blocks, id, context) => find(blocks, id, context) ?? refuse(),
  call: {
    Add: add,
    ClearAll: (blocks, _, context) => {
      requireOpen(sheetOf(context, blocks), "allowFormatCells");
      const gone = new Set(within(blocks, context));
      context.edit.setSheet(blocks.sheet, "conditionalFormats", all(blocks.sheet, context).filter((it) => !gone.has(it)));
    },
    GetCount: (blocks, _, context) => within(blocks, context).length,
    GetItem: (blocks, [id], context) => find(blocks, id, context) ?? refuse(),
    GetItemAt: (blocks, [index], context) => conditionalFormat({ sheet: blocks.sheet, id: (within(blocks, context)[Number(index)] ?? refuse()).id }),
    GetItemOrNullObject: (blocks, [id], context) => find(blocks, id, context),
  },
});

function add(blocks: Blocks, [type]: readonly unknown[], context: Context): HostObject {
  if (typeof type !== "string" || !types.includes(type)) throw invalidArgument("ConditionalFormatCollection.add");
  requireOpen(sheetOf(context, blocks), "allowFormatCells");
  const before = all(blocks.sheet, context);
  const number = 1 + before.reduce((most, { id }) => Math.max(most, parseInt(id.slice(1), 16)), 0);
  const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const facts: ConditionalFormatFacts = { id, areas: blocks.areas, type, priority: 0, stopIfTrue: false, rule: {}, format: {} };
  context.edit.setSheet(blocks.sheet, "conditionalFormats", [facts, ...before.map((it) => ({ ...it, priority: it.priority + 1 }))]);
  return conditionalFormat({ sheet: blocks.sheet, id });
}

const ofType = (type: string, wrap: (key: Key) => HostObject, must: boolean) => (key: Key, context: Context) => {
  if (factsOf(key, context).type === type) return wrap(key);
  return must ? refuse() : null;
};

const conditionalFormat: Wrap<Key> = defineKind({
  name: "ConditionalFormat",
  id: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Priority: (key, context) => factsOf(key, context).priority,
    StopIfTrue: (key, context) => factsOf(key, context).stopIfTrue,
    Type: (key, context) => factsOf(key, context).type,
  },
  set: {
    Priority: (key, value, context) => put(key, { priority: Number(value) }, context),
    StopIfTrue: (key, value, context) => put(key, { stopIfTrue: value === true }, context),
  },
  open: {
    CellValue: ofType("CellValue", (key) => cellValue(key), true),
    CellValueOrNullObject: ofType("CellValue", (key) => cellValue(key), false),
    ColorScale: ofType("ColorScale", (key) => colourScale(key), true),
    ColorScaleOrNullObject: ofType("ColorScale", (key) => colourScale(key), false),
    Custom: ofType("Custom", (key) => custom(key), true),
    CustomOrNullObject: ofType("Custom", (key) => custom(key), false),
    TextComparison: ofType("ContainsText", (key) => textComparison(key), true),
    TextComparisonOrNullObject: ofType("ContainsText", (key) => textComparison(key), false),
  },
  call: {
    Delete: ({ sheet, id }, _, context) => context.edit.setSheet(sheet, "conditionalFormats", all(sheet, context).filter((it) => it.id !== id)),
    GetRange: (key, _, context) => rangeFor({ sheet: key.sheet, area: single(key, context) ?? refuse() }),
    GetRangeOrNullObject: (key, _, context) => {
      const area = single(key, context);
      return area && rangeFor({ sheet: key.sheet, area });
    },
    GetRanges: (key, _, context) => areasFor({ sheet: key.sheet, areas: factsOf(key, context).areas }),
  },
});

/** Formats whose rule is one plain object. */
const withRule = (name: string) =>
  defineKind<Key>({
    name,
    get: { Rule: (key, context) => factsOf(key, context).rule },
    set: { Rule: (key, value, context) => put(key, { rule: value as Record<string, unknown> }, context) },
    open: { Format: (key) => format(key) },
  });

const cellValue = withRule("CellValueConditionalFormat");
const textComparison = withRule("TextConditionalFormat");

const colourScale: Wrap<Key> = defineKind({
  name: "ColorScaleConditionalFormat",
  get: {
    Criteria: (key, context) => factsOf(key, context).rule["criteria"] ?? null,
    ThreeColorScale: (key, context) => Boolean((factsOf(key, context).rule["criteria"] as { midpoint?: unknown } | undefined)?.midpoint),
  },
  set: { Criteria: (key, value, context) => put(key, { rule: { criteria: value } }, context) },
});

const custom: Wrap<Key> = defineKind({
  name: "CustomConditionalFormat",
  open: { Format: (key) => format(key), Rule: (key) => customRule(key) },
});

const customRule: Wrap<Key> = defineKind({
  name: "ConditionalFormatRule",
  get: { Formula: formulaOf, FormulaLocal: formulaOf },
  set: { Formula: setFormula, FormulaLocal: setFormula },
});

function formulaOf(key: Key, context: Context): unknown {
  return factsOf(key, context).rule["formula"] ?? "";
}

function setFormula(key: Key, value: unknown, context: Context): void {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("ConditionalFormatRule.formula");
  put(key, { rule: { formula: value } }, context);
}

const format: Wrap<Key> = defineKind({ name: "ConditionalRangeFormat", open: { Fill: (key) => fill(key), Font: (key) => font(key) } });

const fill: Wrap<Key> = defineKind({
  name: "ConditionalRangeFill",
  get: { Color: (key, context) => factsOf(key, context).format.fill ?? "" },
  set: { Color: (key, value, context) => look(key, { fill: colour(value) }, context) },
  call: { Clear: (key, _, context) => look(key, { fill: undefined }, context) },
});

const font: Wrap<Key> = defineKind({
  name: "ConditionalRangeFont",
  get: {
    Bold: (key, context) => factsOf(key, context).format.bold ?? null,
    Color: (key, context) => factsOf(key, context).format.color ?? "",
    Italic: (key, context) => factsOf(key, context).format.italic ?? null,
  },
  set: {
    Bold: (key, value, context) => look(key, { bold: value === true }, context),
    Color: (key, value, context) => look(key, { color: colour(value) }, context),
    Italic: (key, value, context) => look(key, { italic: value === true }, context),
  },
});

function look(key: Key, change: ConditionalFormatFacts["format"], context: Context): void {
  put(key, { format: { ...factsOf(key, context).format, ...change } }, context);
}

function single(key: Key, context: Context) {
  const { areas } = factsOf(key, context);
  return areas.length === 1 ? areas[0]! : null;
}

function find(blocks: Blocks, id: unknown, context: Context): HostObject | null {
  const found = within(blocks, context).find((it) => it.id === id);
  return found ? conditionalFormat({ sheet: blocks.sheet, id: found.id }) : null;
}

function factsOf({ sheet, id }: Key, context: Context): ConditionalFormatFacts {
  return all(sheet, context).find((it) => it.id === id) ?? refuse();
}

function put({ sheet, id }: Key, change: Partial<ConditionalFormatFacts>, context: Context): void {
  context.edit.setSheet(sheet, "conditionalFormats", all(sheet, context).map((it) => (it.id === id ? { ...it, ...change } : it)));
}

function refuse(): never {
  throw itemNotFound();
}
