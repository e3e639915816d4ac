/** A reading without its rows: what one shows of a workbook, small however large its tables are. */
import type { AnswersSheet, InsatsTable, WorkbookReading } from "./reading";

/** A table with the number of its insatser in their place. */
export interface TableOutline extends Omit<InsatsTable, "insatser"> {
  insatser: number;
}

/** An answers sheet with the number of its questions in their place. */
export interface AnswersOutline extends Omit<AnswersSheet, "answers"> {
  questions: number;
}

export interface WorkbookOutline extends Omit<WorkbookReading, "grids" | "tables" | "answers"> {
  tables: readonly TableOutline[];
  answers: readonly AnswersOutline[];
}

export function outlineOf({ fileName, template, region, year, tables, answers, goals, unreadGoals }: WorkbookReading): WorkbookOutline {
  return {
    ...{ fileName, template, region, year },
    ...(goals && { goals }),
    ...(unreadGoals && { unreadGoals }),
    tables: tables.map(tableOutline),
    answers: answers.map(({ answers: all, ...sheet }) => ({ ...sheet, questions: all.length })),
  };
}

export function tableOutline({ insatser, ...table }: InsatsTable): TableOutline {
  return { ...table, insatser: insatser.length };
}

/** What a table's corrections are remembered by: sheet and address of its header, which sections may share. */
export function headerKey({ id }: Pick<InsatsTable, "id">): string {
  return id.slice(0, id.lastIndexOf("#"));
}
