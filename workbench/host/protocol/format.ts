/** Excel.RangeFormat with fill, font, borders and protection. */
import type { CellStyle } from "../model";
import { conventionsOf, shownText } from "../model/shown";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument } from "./errors";
import { defineKind, type Kind, type Wrap } from "./kind";
import type { Blocks } from "./place";
import { sharedStyle } from "./range-read";
import { writeStyle } from "./range-write";
import { borders } from "./borders";

/** Points of a column or row whose size nobody has set. */
export const STANDARD = { columnWidths: 48, rowHeights: 15 } as const;
const WIDEST = 400;

function shared<Key extends keyof CellStyle>(key: Key, standard: NonNullable<CellStyle[Key]>) {
  return ({ sheet, areas }: Blocks, context: Context) => {
    const found = new Set(areas.map((area) => sharedStyle(context, { sheet, area }, key, standard)));
    return found.size === 1 ? [...found][0]! : null;
  };
}

function setting(key: keyof CellStyle, read: (value: unknown) => unknown) {
  return ({ sheet, areas }: Blocks, value: unknown, context: Context) => {
    for (const area of areas) writeStyle(context, { sheet, area }, { [key]: read(value) });
  };
}

const flag = (value: unknown): boolean | undefined => (value === true ? true : undefined);
const text = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};
const positive = (value: unknown): number => {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
};

/** "#RRGGBB" or a name that HTML knows; "" takes the colour away. */
export function colour(value: unknown): string | undefined {
  const given = text(value).trim();
  if (given === "") return undefined;
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  if (/^[a-z]+$/i.test(given)) return named[given.toLowerCase()] ?? refuse();
  return refuse();
}

const named: Record<string, string> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", purple: "#800080", pink: "#FFC0CB", brown: "#A52A2A", lightyellow: "#FFFFE0", lightgray: "#D3D3D3",
};

function refuse(): never {
  throw invalidArgument("color");
}

type Size = keyof typeof STANDARD;

/** The size shared by the columns or rows of the blocks; `null` when they differ. */
function sizeOf(key: Size) {
  return (blocks: Blocks, context: Context) => {
    const sizes = sheetOf(context, blocks).facts[key];
    const set = Object.entries(sizes).filter(([index]) => indexIn(blocks, key, Number(index)));
    const found = new Set(set.map(([, size]) => size));
    if (set.length < blocks.areas.reduce((sum, area) => sum + (key === "rowHeights" ? area.rows : area.columns), 0)) found.add(STANDARD[key]);
    return found.size === 1 ? [...found][0]! : null;
  };
}

function indexIn({ areas }: Blocks, key: Size, index: number): boolean {
  return areas.some((area) => (key === "rowHeights" ? index >= area.row && index < area.row + area.rows : index >= area.column && index < area.column + area.columns));
}

function resize(key: Size) {
  return (blocks: Blocks, value: unknown, context: Context) => {
    const points = positive(value);
    requireOpen(sheetOf(context, blocks), key === "rowHeights" ? "allowFormatRows" : "allowFormatColumns");
    const sizes = { ...sheetOf(context, blocks).facts[key] };
    for (const area of blocks.areas) {
      const [from, count] = key === "rowHeights" ? [area.row, area.rows] : [area.column, area.columns];
      for (let index = from; index < from + count; index++) {
        if (points === STANDARD[key]) delete sizes[index];
        else sizes[index] = points;
      }
    }
    context.edit.setSheet(blocks.sheet, key, sizes);
  };
}

/** Widens each column to its longest line, about as Excel does. */
function autofitColumns(blocks: Blocks, _: readonly unknown[], context: Context): void {
  const { cells, facts } = sheetOf(context, blocks);
  const conventions = conventionsOf(context.locale);
  const widths: Record<number, number> = { ...facts.columnWidths };
  const longest = new Map<number, number>();
  for (const area of blocks.areas) {
    for (const { column, cell } of cells.within(area)) {
      const length = Math.max(...shownText(cell, conventions).split("\n").map((line) => line.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
  }
  for (const [column, length] of longest) if (length) widths[column] = Math.min(WIDEST, length * 5.25 + 5);
  context.edit.setSheet(blocks.sheet, "columnWidths", widths);
}

/** Rows without a height of their own fit themselves. */
function autofitRows(blocks: Blocks, _: readonly unknown[], context: Context): void {
  const { rowHeights } = sheetOf(context, blocks).facts;
  context.edit.setSheet(blocks.sheet, "rowHeights", Object.fromEntries(Object.entries(rowHeights).filter(([row]) => !indexIn(blocks, "rowHeights", Number(row)))));
}

export const rangeFormat: Wrap<Blocks> = defineKind({
  name: "RangeFormat",
  get: {
    ColumnWidth: sizeOf("columnWidths"),
    HorizontalAlignment: shared("horizontal", "General"),
    IndentLevel: shared("indent", 0),
    RowHeight: sizeOf("rowHeights"),
    VerticalAlignment: shared("vertical", "Bottom"),
    WrapText: shared("wrap", false),
  },
  set: {
    ColumnWidth: resize("columnWidths"),
    HorizontalAlignment: setting("horizontal", text),
    IndentLevel: setting("indent", positive),
    RowHeight: resize("rowHeights"),
    VerticalAlignment: setting("vertical", text),
    WrapText: setting("wrap", flag),
  },
  open: {
    Borders: (blocks) => borders(blocks),
    Fill: (blocks) => fill(blocks),
    Font: (blocks) => font(blocks),
    Protection: (blocks) => protection(blocks),
  },
  call: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});

const fill: Wrap<Blocks> = defineKind({
  name: "RangeFill",
  get: { Color: shared("fill", "#FFFFFF") },
  set: { Color: setting("fill", colour) },
  call: { Clear: (blocks, _, context) => setting("fill", () => undefined)(blocks, undefined, context) },
});

const underline: Kind<Blocks> = {
  name: "underline",
  get: { Underline: (blocks, context) => ({ true: "Single", false: "None" })[String(shared("underline", false)(blocks, context))] ?? null },
  set: { Underline: setting("underline", (value) => (value === "None" ? undefined : true)) },
};

const font: Wrap<Blocks> = defineKind({
  name: "RangeFont",
  get: {
    ...underline.get,
    Bold: shared("bold", false),
    Color: shared("color", "#000000"),
    Italic: shared("italic", false),
    Name: shared("font", "Calibri"),
    Size: shared("size", 11),
    Strikethrough: shared("strikethrough", false),
  },
  set: {
    ...underline.set,
    Bold: setting("bold", flag),
    Color: setting("color", colour),
    Italic: setting("italic", flag),
    Name: setting("font", text),
    Size: setting("size", positive),
    Strikethrough: setting("strikethrough", flag),
  },
});

const protection: Wrap<Blocks> = defineKind({
  name: "FormatProtection",
  get: { Locked: shared("locked", true), FormulaHidden: () => false },
  set: { Locked: setting("locked", (value) => (value === false ? false : undefined)) },
});
