/** The real Office.js client against our host, with a workbook of the test's own. */
import { openExcel } from "../../src/excel";
import type { ExcelPort } from "../../src/excel/port";
import type { Patience } from "../../src/excel/run";
import type { Faults } from "../../workbench/host/faults";
import type { ChartSource, Workbook } from "../../workbench/host/model";
import { bootExcel, loadSheets, type Booted, type Sheets } from "../host/boot";

let booted: Booted | undefined;

/** Short pauses, so that a test of waiting does not wait. */
export const impatient: Patience = { pauses: [1, 1, 1] };

export interface Opened extends Booted {
  excel: ExcelPort;
  book: Workbook;
  faults: Faults;
}

/** A workbook open in Excel and the port to it. The client is booted once for each test file. */
export async function excelWith(sheets: Sheets, { patience = impatient, requirements }: { patience?: Patience; requirements?: string } = {}): Promise<Opened> {
  booted ??= await bootExcel({ requirements });
  booted.frame.faults.clear();
  loadSheets(booted.host, sheets);
  await settled();
  booted.requests.clear();
  return { ...booted, excel: openExcel(patience), book: booted.host.book, faults: booted.frame.faults };
}

/** Lets what is under way arrive: events, and the client's clean-up. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Everything a person could see or miss in the workbook, in a form that can be compared. */
export function snapshot(book: Workbook): unknown {
  const nameOf = new Map(book.sheets.map(({ id, facts }) => [id, facts.name]));
  const named = ({ sheet, area }: ChartSource) => ({ area, sheet: nameOf.get(sheet) ?? "gone" });
  return {
    settings: book.facts.settings,
    names: book.facts.names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet && (nameOf.get(sheet) ?? "gone") })),
    sheets: book.sheets.map(({ facts: { conditionalFormats, charts, ...facts }, cells }) => ({
      ...facts,
      charts: charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, values: named(series.values), categories: series.categories && named(series.categories) })) })),
      conditionalFormats: conditionalFormats.map(({ areas, type, rule, format }) => ({ areas, type, rule, format })),
      cells: [...cells.entries()].sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}

/** The cell's value by "Sheet!A1". */
export function valueAt(book: Workbook, sheet: string, row: number, column: number): unknown {
  return book.sheet(sheet)?.cells.get(row, column)?.value ?? null;
}
