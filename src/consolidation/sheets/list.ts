/** A sheet that is one list: a header, lines below it, printed on A4 with the header on every page. */
import { heightOf } from "../../planned-sheets/heights";
import { LOOKS, type Look, type LookArea, type PlannedLink, type PlannedList, type PlannedValue, type SheetPlan } from "../../planned-sheets/plan";
import { fitted } from "../../planned-sheets/fitted";

export interface ListColumn {
  header: string;
  /** In characters. */
  width: number;
  look: Look;
}

export interface ListSheet {
  name: string;
  summary: string;
  columns: readonly ListColumn[];
  lines: readonly (readonly PlannedValue[])[];
  /** What stands instead of lines where there are none. */
  none?: string;
  /** Rows count from the first line. */
  links?: readonly PlannedLink[];
  /** An Excel table of this name, where there are lines to put in it. */
  table?: string;
  /** Columns that tell lines of the table from each other. */
  tellers?: readonly (readonly number[])[];
  /** Columns that are there to be read back, not to be looked at. */
  hidden?: readonly number[];
  /** Rows count from the first line. */
  lists?: readonly PlannedList[];
  frozenColumns?: number;
  footer: string;
}

export function listSheet({ name, summary, columns, lines, none, links = [], table, tellers = [], hidden = [], lists = [], frozenColumns = 0, footer }: ListSheet): SheetPlan {
  const area = { row: 0, column: 0, rows: lines.length + 1, columns: columns.length };
  const widths = columns.map(({ width }) => width);
  const wrapped = columns.map(({ width, look }) => (LOOKS[look].wrap ? width : 0));
  const said = lines.length === 0 && none !== undefined ? [[none]] : lines;
  const cells = said.map((line) => line.map((value) => (typeof value === "string" ? fitted(value) : value)));
  return {
    ...{ name, summary, widths },
    rows: [columns.map(({ header }) => header), ...cells],
    heights: new Map(cells.map((line, at) => [at + 1, heightOf(line, wrapped)])),
    looks: [{ ...area, rows: 1, look: "header" }, ...columns.map(({ look }, column): LookArea => ({ row: 1, column, rows: Math.max(1, lines.length), columns: 1, look }))],
    merges: [],
    hiddenColumns: hidden,
    links: links.map((link) => ({ ...link, row: link.row + 1 })),
    tables: table === undefined || lines.length === 0 ? [] : [{ ...area, name: table, tellers }],
    lists: lists.map((list) => ({ ...list, row: list.row + 1 })),
    ...{ charts: [], colourScales: [] },
    frozen: { rows: 1, columns: frozenColumns },
    print: { orientation: "landscape", area, repeated: { first: 0, count: 1 }, breaks: [], footer },
  };
}
