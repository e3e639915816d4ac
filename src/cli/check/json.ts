/** What `--json` prints: plain data for other programs. Fields may be added, never changed or taken away. */
import { compilationSection } from "../../catalogue";
import type { ColumnRole } from "../../catalogue/template";
import { describeFinding } from "../../checks";
import type { CellRef, Finding, Severity } from "../../checks/check";
import type { Language } from "../../language";
import { areaAddress, cellAddress, columnLetters } from "../../table/address";
import type { CellValue } from "../../table/grid";
import type { AnswersSheet, Certainty, InsatsTable } from "../../table/reading";
import { knownRegion } from "../known-region";
import type { UnreadFile } from "../reading";
import type { CheckedFile } from "./checked-file";

export interface CheckOutput {
  version: 1;
  files: FileOutput[];
  findings: FindingOutput[];
}

export interface FileOutput {
  file: string;
  /** Why the file could not be read; `null` when it was. */
  error: string | null;
  tables: TableOutput[];
  answers: { sheet: string; address: string; questions: number }[];
}

/** One insats table; a sheet that holds several sections gives one for each. */
export interface TableOutput {
  sheet: string;
  /** Header to last line, such as "A4:D12". */
  address: string;
  template: string;
  /** The template's number of the section, such as "3.4". */
  section: string | null;
  /** The region's plain name. */
  region: string | null;
  year: number | null;
  /** Insatser, not lines. */
  rows: number;
  /** Column letters by what the column holds. */
  columns: Partial<Record<ColumnRole, string>>;
  /** County code. */
  regionCode: string | null;
  /** Section 1–7 of the national compilation. */
  compilationSection: number | null;
  certainty: Certainty;
  hidden: boolean;
  /** Lines that say something instead of insatser. */
  notes: { cell: string; text: string }[];
}

interface CellOutput {
  sheet: string;
  cell: string;
}

export interface FindingOutput extends CellOutput {
  check: string;
  severity: Severity;
  file: string;
  /** Characters of the cell's text that it points at, and those words. */
  start: number;
  end: number;
  text: string;
  message: string;
  /** Cells that go with it; with their file where that is another one. */
  related: (CellOutput & { file?: string })[];
  fix: { label: string; edits: (CellOutput & { value: CellValue })[] } | null;
}

/** The whole output of a run. */
export function asJson(files: readonly (CheckedFile | UnreadFile)[], language: Language): CheckOutput {
  return {
    version: 1,
    files: files.map(fileOutput),
    findings: files.flatMap((checked) =>
      "problem" in checked ? [] : checked.findings.map((finding) => findingOutput(checked.file, finding, language)),
    ),
  };
}

function fileOutput(checked: CheckedFile | UnreadFile): FileOutput {
  if ("problem" in checked) return { file: checked.file, error: checked.problem, tables: [], answers: [] };
  const { tables, answers } = checked.reading;
  return { file: checked.file, error: null, tables: tables.map(tableOutput), answers: answers.map(answersOutput) };
}

function tableOutput(table: InsatsTable): TableOutput {
  const section = table.section.value;
  return {
    sheet: table.sheet,
    address: areaAddress(table.area),
    template: table.template.value,
    section,
    region: knownRegion(table.region.value),
    year: table.year.value,
    rows: table.insatser.length,
    columns: columnsOf(table),
    regionCode: table.region.value,
    compilationSection: compilationSection(table.template.value, section),
    certainty: table.certainty,
    hidden: table.hidden,
    notes: table.notes.map(({ row, column, text }) => ({ cell: cellAddress(row, column), text })),
  };
}

/** Where two columns are of one kind the first counts; that there are two is a finding. */
function columnsOf({ columns }: InsatsTable): TableOutput["columns"] {
  const letters: TableOutput["columns"] = {};
  for (const { column, role } of columns) if (role.value !== null) letters[role.value] ??= columnLetters(column);
  return letters;
}

function answersOutput({ sheet, area, answers }: AnswersSheet): FileOutput["answers"][number] {
  return { sheet, address: areaAddress(area), questions: answers.length };
}

function findingOutput(file: string, finding: Finding, language: Language): FindingOutput {
  const { check, severity, start, end, text, related, edits } = finding;
  const { title, message, fixLabel } = describeFinding(finding, language);
  return {
    ...{ check, severity, file, ...cellOutput(finding), start, end, text, message },
    related: related.map((cell) => ({ ...cellOutput(cell), ...(cell.file !== undefined && cell.file !== file && { file: cell.file }) })),
    fix: edits.length === 0 ? null : { label: fixLabel ?? title, edits: edits.map((edit) => ({ ...cellOutput(edit), value: edit.value })) },
  };
}

function cellOutput({ sheet, row, column }: CellRef): CellOutput {
  return { sheet, cell: cellAddress(row, column) };
}
