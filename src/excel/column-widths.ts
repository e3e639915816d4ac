/** Columns made wide enough to read in; one that is hidden is shown, so that nothing is written out of sight. */
import type { Send } from "./run";

export interface ColumnPlace {
  sheet: string;
  column: number;
}

interface Widened extends ColumnPlace {
  before: number;
}

/** Points: some thirty characters a line. */
const READABLE = 160;

const formatOf = (workbook: Excel.Workbook, { sheet, column }: ColumnPlace) => workbook.worksheets.getItem(sheet).getCell(0, column).format;

/** Widening columns, as a part of a command. */
export class ColumnWidths {
  private readonly widened: Widened[] = [];

  get begun(): boolean {
    return this.widened.length > 0;
  }

  /** Widens the columns that are narrower. */
  async widen(send: Send, columns: readonly ColumnPlace[]): Promise<void> {
    if (columns.length === 0) return;
    const formats = await send(({ workbook }) => columns.map((column) => formatOf(workbook, column).load("columnWidth")));
    const narrow = columns.flatMap(({ sheet, column }, at) => (formats[at]!.columnWidth < READABLE ? [{ sheet, column, before: formats[at]!.columnWidth }] : []));
    this.widened.push(...narrow);
    await set(send, narrow.map((column) => ({ ...column, width: READABLE })));
  }

  /** Gives columns that still are as wide their old width back. */
  async putBack(send: Send): Promise<void> {
    if (!this.begun) return;
    const { widened } = this;
    const formats = await send(({ workbook }) => widened.map((column) => formatOf(workbook, column).load("columnWidth")));
    const ours = widened.filter((_, at) => Math.abs(formats[at]!.columnWidth - READABLE) < 1);
    await set(send, ours.map((column) => ({ ...column, width: column.before })));
  }
}

async function set(send: Send, columns: readonly (ColumnPlace & { width: number })[]): Promise<void> {
  if (columns.length === 0) return;
  await send(({ workbook }) => {
    for (const column of columns) formatOf(workbook, column).columnWidth = column.width;
  });
}
