/**
 * The sample workbook that the workbench starts with. The layout is mall 2023's (headers, instructions and questions
 * from the catalogue); the contents are made up in `tables.ts` and `answers.ts`.
 */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import { templateByName } from "../../src/catalogue";
import { answers } from "./answers";
import { tables, type SampleColumn, type SampleTable } from "./tables";

const mall = templateByName("mall-2023")!;
const TITLE = "Återrapportering av villkorsbeslut 2023 – Region Mellansjö";
const MADE = new Date(Date.UTC(2024, 1, 12));
const HEADER_ROW = 3;
const WIDTHS: Readonly<Record<SampleColumn, number>> = { name: 28, outputs: 36, outcomes: 36, goals: 34, basis: 16 };

const FONT = "Calibri";
const LINE_HEIGHT = 15;

const top: CellStyle["alignment"] = { vertical: "top", wrapText: true };
const side = { style: "thin", color: { rgb: "C8C6C4" } } as const;
const STYLES = {
  title: { font: { name: FONT, bold: true, size: 14 } },
  question: { font: { name: FONT, size: 11, color: { rgb: "616161" } }, alignment: top },
  header: { font: { name: FONT, bold: true, size: 10 }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } }, alignment: top, border: { top: side, right: side, bottom: side, left: side } },
  cell: { alignment: top, border: { top: side, right: side, bottom: side, left: side } },
  date: { alignment: top, numFmt: "yyyy-mm-dd", border: { top: side, right: side, bottom: side, left: side } },
} satisfies Record<string, CellStyle>;

function headerOf({ headers }: SampleTable, column: SampleColumn): string {
  const own = headers?.[column];
  if (own !== undefined || column === "basis") return own ?? "Underlag";
  const { title, description } = mall.fields.find(({ name }) => name === column)!;
  return description === undefined ? title : `${title}\n\n${description}`;
}

/** Rows as high as their longest text needs: not every program works that out when it opens a file. */
function heights(cells: ReadonlyMap<string, Partial<Cell>>, widths: readonly number[], from: number): WriteSheet["rowDefs"] {
  const lines = new Map<number, number>();
  for (const [place, { value }] of cells) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    if (row < from || typeof value !== "string") continue;
    const needed = value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[column]! - 2))), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return new Map([...lines].map(([row, count]) => [row, { height: count * LINE_HEIGHT }]));
}

function tableSheet(table: SampleTable): WriteSheet {
  const { columns, rows } = table;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void => void cells.set(`${row},${column}`, cell);
  put(0, 0, { value: TITLE, style: STYLES.title });
  put(1, 0, { value: `${table.number} ${mall.sections.find(({ number }) => number === table.number)!.question}`, style: STYLES.question });
  columns.forEach((column, at) => put(HEADER_ROW, at, { value: headerOf(table, column), style: STYLES.header }));
  // A table nobody has filled in still has its empty lines.
  const lines = rows.length === 0 ? [{}, {}, {}] : rows;
  lines.forEach((row, r) => columns.forEach((column, at) => {
    const value = row[column] ?? null;
    put(HEADER_ROW + 1 + r, at, { value, style: value instanceof Date ? STYLES.date : STYLES.cell });
  }));
  if (table.number === "3.4") cells.get(`${HEADER_ROW},2`)!.comment = { author: "Samordnaren", text: "Skriv också vad resultatet bygger på: uppföljning, utvärdering eller egen bedömning." };
  const last = HEADER_ROW + lines.length;
  const basis = columns.indexOf("basis");
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const widths = columns.map((column) => WIDTHS[column]);
  return {
    name: table.sheet,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights(cells, widths, HEADER_ROW),
    merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: columns.length - 1 }],
    ...(table.tableName && {
      tables: [{ name: table.tableName, displayName: table.tableName, range: `A${HEADER_ROW + 1}:${letter(columns.length - 1)}${last + 1}`, columns: columns.map((column) => ({ name: headerOf(table, column) })), style: "TableStyleLight1", showAutoFilter: true }],
    }),
    ...(basis >= 0 && {
      dataValidations: [{ type: "list", values: ["Uppföljning", "Utvärdering", "Egen bedömning"], range: `${letter(basis)}${HEADER_ROW + 2}:${letter(basis)}${last + 1}`, allowBlank: true, showErrorMessage: true, errorTitle: "Underlag", errorMessage: "Välj ett underlag i listan." }],
    }),
  };
}

function answersSheet(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  ["Nr", "Fråga/Rubrik", "Svar"].forEach((header, at) => cells.set(`0,${at}`, { value: header, style: STYLES.header }));
  answers.forEach(({ number, answer }, r) =>
    [number, mall.questions.find((question) => question.number === number)!.wording, answer === "" ? null : answer].forEach((value, at) => cells.set(`${r + 1},${at}`, { value, style: STYLES.cell })));
  const widths = [8, 60, 80];
  return { name: "Svar", cells, columns: widths.map((width) => ({ width })), rowDefs: heights(cells, widths, 0), freezePane: { rows: 1 } };
}

/** The sample workbook's bytes. */
export function makeSample(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...tables.map(tableSheet), answersSheet()],
    properties: { title: TITLE, creator: "Region Mellansjö", created: MADE, modified: MADE },
    defaultFont: { name: "Calibri", size: 11 },
  });
}
