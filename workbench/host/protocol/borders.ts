/** Excel.RangeBorderCollection: a border a side. */
import { type Context, sheetOf } from "./context";
import { invalidArgument } from "./errors";
import { colour } from "./format";
import { defineKind, type Wrap } from "./kind";
import type { Blocks } from "./place";
import { writeCells } from "./range-write";

const sides = ["DiagonalDown", "DiagonalUp", "EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];
interface Line {
  style: string;
  color: string;
}
const none: Line = { style: "None", color: "#000000" };

const sideOf = (key: unknown): Side => {
  const side = typeof key === "number" ? sides[key] : sides.find((it) => it === key);
  if (!side) throw invalidArgument("RangeBorderCollection.getItem");
  return side;
};

export const borders: Wrap<Blocks> = defineKind({
  name: "RangeBorderCollection",
  get: { Count: () => sides.length },
  item: (blocks, key) => border({ blocks, side: sideOf(key) }),
  items: (blocks) => sides.map((side) => border({ blocks, side })),
  call: { GetItemAt: (blocks, [index]) => border({ blocks, side: sideOf(index) }) },
});

interface BorderOf {
  blocks: Blocks;
  side: Side;
}

const border: Wrap<BorderOf> = defineKind({
  name: "RangeBorder",
  id: ({ side }) => ({ Id: side }),
  get: {
    Color: (it, context) => lineOf(it, context).color,
    SideIndex: ({ side }) => side,
    Style: (it, context) => lineOf(it, context).style,
    Weight: () => "Thin",
  },
  set: {
    Color: (it, value, context) => draw(it, { ...lineOf(it, context), style: lineOf(it, context).style === "None" ? "Continuous" : lineOf(it, context).style, color: colour(value) ?? none.color }, context),
    Style: (it, value, context) => draw(it, { ...lineOf(it, context), style: String(value) }, context),
    Weight: () => null,
  },
});

/** The line on that side, as the first cell has it. */
function lineOf({ blocks, side }: BorderOf, context: Context): Line {
  const { row, column } = blocks.areas[0]!;
  return sheetOf(context, blocks).cells.get(row, column)?.style?.borders?.[side] ?? none;
}

/** Draws on the cells the side is about: the edge of the block, or all of it for inner lines. */
function draw({ blocks, side }: BorderOf, line: Line, context: Context): void {
  for (const area of blocks.areas) {
    const edges: Partial<Record<Side, typeof area>> = {
      EdgeTop: { ...area, rows: 1 },
      EdgeBottom: { ...area, row: area.row + area.rows - 1, rows: 1 },
      EdgeLeft: { ...area, columns: 1 },
      EdgeRight: { ...area, column: area.column + area.columns - 1, columns: 1 },
    };
    writeCells(context, { sheet: blocks.sheet, area: edges[side] ?? area }, (before) => {
      const others = Object.entries(before?.style?.borders ?? {}).filter(([other]) => other !== side);
      const drawn = Object.fromEntries(line.style === "None" ? others : [...others, [side, line]]);
      return { ...(before ?? { value: null }), style: { ...before?.style, borders: Object.keys(drawn).length ? drawn : undefined } };
    }, { allowance: "allowFormatCells" });
  }
}
