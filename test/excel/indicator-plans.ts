/** Small plans of the sheets that figures are written on, made by hand: no reading stands behind them. */
import type { PlannedValue, SheetPlan } from "../../src/planned-sheets/plan";

export interface Line {
  id: string;
  words: string;
  women: number | null;
  /** Row of the cell that it links to. */
  row?: number;
}

export const LINES: readonly Line[] = [
  { id: "a1", words: "12 kvinnor deltog", women: 12 },
  { id: "b2", words: "=7 kvinnor", women: 7, row: 3 },
  { id: "c3", words: "+46 70 är inget antal", women: null, row: 4 },
];

const COLUMNS = ["Räknas", "Cell", "Orden", "Kvinnor", "Dubbelt", "Id"];
const print = { orientation: "landscape", repeated: null, breaks: [], footer: "Sida &P av &N" } as const;
const none = { heights: new Map<number, number>(), merges: [], hiddenColumns: [], links: [], tables: [], lists: [], charts: [], colourScales: [], frozen: { rows: 0, columns: 0 } };

/** "Figurer" with a table of these lines. */
export function figuresPlan(lines: readonly Line[]): SheetPlan {
  const body = (column: number) => ({ row: 1, column, rows: Math.max(1, lines.length), columns: 1 });
  const area = { row: 0, column: 0, rows: Math.max(1, lines.length) + 1, columns: COLUMNS.length };
  return {
    ...none,
    name: "Figurer",
    summary: "En rad för varje tal.",
    rows: [COLUMNS, ...lines.map(({ id, words, women }, at): PlannedValue[] => ["Ja", `B${at + 2}`, words, women, { formula: `D${at + 2}*2`, value: 2 * (women ?? 0) }, id])],
    widths: [9, 10, 40, 10, 10, 12],
    looks: [{ row: 0, column: 0, rows: 1, columns: COLUMNS.length, look: "header" }, { ...body(1), look: "link" }, { ...body(2), look: "wrapped" }, { ...body(3), look: "count" }],
    hiddenColumns: [5],
    links: lines.map(({ row }, at) => ({ row: at + 1, column: 1, file: null, sheet: "4.4 Anna's", cell: `B${row ?? at + 2}`, tip: "4.4 Anna's" })),
    tables: [{ ...area, name: "Figurer", tellers: [[COLUMNS.indexOf("Id")]] }],
    lists: [{ ...body(0), choices: ["Ja", "Nej"], tip: "Ja: talet är med." }],
    frozen: { rows: 1, columns: 1 },
    print: { ...print, area, repeated: { first: 0, count: 1 } },
  };
}

/** "Indikatorer" with sums over the table, a chart and a scale of colours. */
export function summaryPlan(areas: readonly string[]): SheetPlan {
  const first = 3;
  const block = (column: number) => ({ row: first, column, rows: areas.length, columns: 1 });
  const line = (area: string, at: number): PlannedValue[] => [area, { formula: `SUMIFS(Figurer[Kvinnor],Figurer[Räknas],"Ja",Figurer[Orden],"<>Figurer[Kvinnor]")+${at}`, value: 19 }, 4];
  return {
    ...none,
    name: "Indikatorer",
    summary: "Summor av bladet Figurer.",
    rows: [["Indikatorer, Mellansjö"], ["Figurer i 2 av 3 insatser."], ["Område", "Kvinnor", "Män"], ...areas.map(line)],
    widths: [30, 12, 12],
    heights: new Map([[0, 24], [1, 30]]),
    looks: [
      { row: 0, column: 0, rows: 1, columns: 3, look: "title" },
      { row: 1, column: 0, rows: 1, columns: 3, look: "note" },
      ...[0, 1, 2].map((column) => ({ row: 2, column, rows: 1, columns: 1, look: "header" as const })),
      { ...block(0), look: "name" },
      { ...block(1), look: "count" },
      { ...block(2), look: "share" },
    ],
    merges: [{ row: 1, column: 0, rows: 1, columns: 3 }],
    charts: [
      {
        kind: "shares",
        title: "Kvinnor och män",
        alternativeText: "Liggande staplar.",
        categories: block(0),
        series: [{ name: "Kvinnor", values: block(1), colour: "#5B2C83", ink: "#FFFFFF" }, { name: "Män", values: block(2), colour: "#E0A526", ink: "#000000" }],
        labels: "#,##0",
        area: { row: first + areas.length + 1, column: 0, rows: 6, columns: 3 },
      },
    ],
    colourScales: [{ ...block(1), columns: 2, colour: "#7FA8CC" }],
    print: { ...print, area: { row: 0, column: 0, rows: first + areas.length, columns: 3 }, breaks: [first] },
  };
}

/** The sheets of a reading with these lines. */
export function plansFor(lines: readonly Line[], areas: readonly string[] = ["Boende", "Arbete"]): SheetPlan[] {
  return [figuresPlan(lines), summaryPlan(areas)];
}
