/** The findings as a sheet of rows, and as marks on cells. */
import type { Finding } from "../../checks/check";
import { SEVERITY_ORDER } from "../../checks/passes/sort";
import type { Mark, ReportSheet } from "../../excel/port";
import type { Language } from "../../language";
import { controlPaneTexts } from "../../language/control-pane";
import { formatDate } from "../../language/date";
import { cellAddress } from "../../table/address";
import type { Words } from "./describe";
import { shorten } from "./shorten";

/** Enough of the pointed words to know them by, in rows that stay low: a whole cell can hold pages. */
const LONGEST_TEXT = 160;

/** Where the rows say which cell they speak of. */
const ADDRESS_COLUMN = 2;

/** What a report is about: the workbook, and how many findings are ignored and checks turned off in it. */
interface Reported {
  workbook: string;
  ignored: number;
  off: number;
}

/** The report on a workbook: the worst first, then in reading order. Each row points at its cell. */
export function reportOf(findings: readonly Finding[], { workbook, ignored, off }: Reported, { describe }: Words, language: Language): ReportSheet {
  const { report, severity, list } = controlPaneTexts[language];
  const sorted = [...findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
  const rows = sorted.map((finding) => {
    const { title, message, fixLabel } = describe(finding);
    return [severity[finding.severity], finding.sheet, cellAddress(finding.row, finding.column), title, message, shorten(finding.text, LONGEST_TEXT), fixLabel ?? ""];
  });
  return {
    name: report.sheet,
    title: report.title(workbook, formatDate(new Date(), language), list.ignored(ignored, off)),
    rows: [report.columns, ...rows],
    links: [null, ...sorted.map(({ sheet, row, column }) => ({ sheet, row, column }))],
    linkColumn: ADDRESS_COLUMN,
  };
}

/** One mark a cell, by the worst that is found there. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, row, column, severity } of findings) {
    const place = `${sheet}\n${row}\n${column}`;
    const before = marks.get(place);
    if (!before || SEVERITY_ORDER[severity] < SEVERITY_ORDER[before.severity]) marks.set(place, { sheet, row, column, severity });
  }
  return [...marks.values()];
}
