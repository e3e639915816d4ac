/**
 * What lies over the cells: conditional formats, validation, tables and notes. The model's are drawn in the grid by
 * taking away the old and putting the new, which is simple and seldom happens.
 */
import type { IStyleBase } from "@univerjs/presets";
import { areaAddress } from "../../../src/table/address";
import type { CommentFacts, ConditionalFormatFacts, Note, Sheet, SheetFacts, TableFacts, ValidationFacts } from "../../host/model";
import { rangeOf } from "./snapshot";

/** One thing for the grid to do: the name of its command and what it needs besides workbook and sheet. */
export interface Step {
  command: string;
  params: Record<string, unknown>;
}

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual",
  GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" };
const VALIDATIONS: Readonly<Record<string, string>> = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" };

const numberOf = (formula: unknown): number => Number(String(formula).replace(/^=/, ""));

function lookOf({ fill, color, bold, italic }: ConditionalFormatFacts["format"]): IStyleBase {
  return { ...(fill && { bg: { rgb: fill } }), ...(color && { cl: { rgb: color } }), ...(bold && { bl: 1 }), ...(italic && { it: 1 }) };
}

/** The grid's rule for a conditional format; `null` for a kind it does not draw. */
function highlight({ type, rule, format }: ConditionalFormatFacts): Record<string, unknown> | null {
  const shared = { type: "highlightCell", style: lookOf(format) };
  if (type === "Custom") return { ...shared, subType: "formula", value: String(rule.formula) };
  if (type === "ContainsText") return { ...shared, subType: "text", operator: TEXT_OPERATORS[String(rule.operator)] ?? "containsText", value: String(rule.text ?? "") };
  if (type !== "CellValue") return null;
  const operator = NUMBER_OPERATORS[String(rule.operator)] ?? "equal";
  const value = operator.endsWith("etween") ? [numberOf(rule.formula1), numberOf(rule.formula2)] : numberOf(rule.formula1);
  return { ...shared, subType: "number", operator, value };
}

/** Replaces the conditional formats. The grid puts a rule added later above the earlier ones. */
export function formatSteps(before: readonly ConditionalFormatFacts[], after: readonly ConditionalFormatFacts[]): Step[] {
  const gone = before.filter((format) => highlight(format)).map(({ id }) => ({ command: "sheet.mutation.delete-conditional-rule", params: { cfId: id } }));
  const fresh = after.toSorted((one, other) => other.priority - one.priority).flatMap((format) => {
    const rule = highlight(format);
    return rule ? [{ command: "sheet.mutation.add-conditional-rule", params: { rule: { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule } } }] : [];
  });
  return [...gone, ...fresh];
}

const validationId = (sheet: string, at: number): string => `${sheet}-validation-${at}`;

function validationRule({ areas, rule, ignoreBlanks, prompt, errorAlert }: ValidationFacts, uid: string): Record<string, unknown> | null {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  const parts = (given ?? {}) as Record<string, unknown>;
  const shared = {
    uid,
    ranges: areas.map(rangeOf),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: { Information: 0, Stop: 1, Warning: 2 }[errorAlert.style] ?? 1,
    error: errorAlert.message || undefined,
    errorTitle: errorAlert.title || undefined,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message || undefined,
    promptTitle: prompt.title || undefined,
  };
  if (kind === "list") return { ...shared, type: "list", formula1: String(parts.source ?? ""), renderMode: parts.inCellDropDown === false ? 0 : 1 };
  if (kind === "custom") return { ...shared, type: "custom", formula1: String(parts.formula) };
  if (kind === undefined || !(kind in VALIDATIONS)) return null;
  return { ...shared, type: VALIDATIONS[kind], operator: NUMBER_OPERATORS[String(parts.operator)] ?? "between", formula1: parts.formula1 === undefined ? undefined : String(parts.formula1), formula2: parts.formula2 === undefined ? undefined : String(parts.formula2) };
}

export function validationSteps(sheet: string, before: readonly ValidationFacts[], after: readonly ValidationFacts[]): Step[] {
  const gone = before.flatMap((facts, at) => (validationRule(facts, "") ? [validationId(sheet, at)] : []));
  const fresh = after.flatMap((facts, at) => validationRule(facts, validationId(sheet, at)) ?? []);
  return [
    ...(gone.length ? [{ command: "data-validation.mutation.removeRule", params: { ruleId: gone, source: "patched" } }] : []),
    ...(fresh.length ? [{ command: "data-validation.mutation.addRule", params: { rule: fresh, source: "patched" } }] : []),
  ];
}

/** No theme of the grid has this name: the cells keep their own looks, as in Excel's light styles. */
const PLAIN_TABLE = "plain";

const tableId = ({ id }: TableFacts): string => `table-${id}`;

/** The grid draws a table's bands and buttons; its names are the header cells'. A table of one line is not drawn. */
export function tableSteps(sheet: Sheet, before: readonly TableFacts[], after: readonly TableFacts[]): Step[] {
  const drawn = (table: TableFacts): boolean => table.area.rows > 1;
  const gone = before.filter(drawn).map((table) => ({ command: "sheet.mutation.delete-table", params: { tableId: tableId(table) } }));
  const fresh = after.filter(drawn).map((table) => ({
    command: "sheet.mutation.add-table",
    params: {
      tableId: tableId(table),
      name: table.name,
      range: rangeOf(table.area),
      header: table.columnIds.map((_, at) => String(sheet.cells.get(table.area.row, table.area.column + at)?.value ?? "")),
      options: { showHeader: table.showHeaders, tableStyleId: /Light|None|^$/.test(table.style) ? PLAIN_TABLE : undefined },
    },
  }));
  return [...gone, ...fresh];
}

const noteId = (row: number, column: number): string => `note-${areaAddress({ row, column, rows: 1, columns: 1 })}`;

export function noteStep(row: number, column: number, text: string | undefined): Step {
  if (text === undefined) return { command: "sheet.mutation.remove-note", params: { row, col: column } };
  return { command: "sheet.mutation.update-note", params: { row, col: column, note: { id: noteId(row, column), row, col: column, width: 220, height: 120, note: text } } };
}

/** A comment and its answers as the text of a note: the grid shows notes only. */
export function commentText({ author, text, replies }: CommentFacts): string {
  return [{ author, text }, ...replies].map((each) => `${each.author}: ${each.text}`).join("\n");
}

export function commentSteps(before: readonly CommentFacts[], after: readonly CommentFacts[]): Step[] {
  return [...before.map(({ row, column }) => noteStep(row, column, undefined)), ...after.map((comment) => noteStep(comment.row, comment.column, commentText(comment)))];
}

/** Everything that lies over the cells of a sheet just drawn. */
export function overlaySteps(sheet: Sheet): Step[] {
  const { conditionalFormats, validations, tables, comments }: Readonly<SheetFacts> = sheet.facts;
  const notes = [...sheet.cells.entries()].flatMap(({ row, column, cell }) => (cell.note ? [noteStep(row, column, cell.note.text)] : []));
  return [...formatSteps([], conditionalFormats), ...validationSteps(sheet.id, [], validations), ...tableSteps(sheet, [], tables), ...notes, ...commentSteps([], comments)];
}

/** A note's words as the model keeps them, its author kept when only the words changed. */
export function noteFromGrid(text: string | undefined, before: Note | undefined): Note | undefined {
  if (text === undefined) return undefined;
  return before?.text === text ? before : { text, author: before?.author ?? "" };
}
