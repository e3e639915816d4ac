/**
 * Sums over a written table, as formulas with what they give: the same lines and conditions make both, so that whoever
 * opens the sheet without working it out sees the same numbers.
 */
import type { PlannedFormula } from "./plan";

export type LineValue = string | number | null;

/** A table's name, headers and lines, by column. */
export interface LiveTable<Column extends string> {
  name: string;
  headers: Readonly<Record<Column, string>>;
  /** The column that every line has something in. */
  key: Column;
  lines: readonly Readonly<Record<Column, LineValue>>[];
}

/** What a line must say to be counted. */
interface Condition<Column> {
  column: Column;
  /** is: it says just this. not: it says anything else. has: this is one of several in the cell. above: it is a greater number. */
  test: "is" | "not" | "has" | "above";
  value: string | number;
  /** The cell that holds the value, where one does: "$A8". */
  cell?: string;
}

/** Stands between several in a cell. */
export const BETWEEN = "; ";

/** What SUMIFS would take for a pattern, a comparison, a number or a date ("3.10" for 3.1). */
const TAKEN_OTHERWISE = /[*?~]|^[<>=]|^[\d\s.,:/-]+%?$/;

/** Lines of a table that meet some conditions. */
export class Selection<Column extends string> {
  private constructor(
    private readonly table: LiveTable<Column>,
    private readonly conditions: readonly Condition<Column>[],
    private readonly lines: LiveTable<Column>["lines"],
  ) {}

  static of<Column extends string>(table: LiveTable<Column>): Selection<Column> {
    return new Selection(table, [], table.lines);
  }

  is(column: Column, value: string | number, cell?: string): Selection<Column> {
    return this.with({ column, test: "is", value, cell });
  }

  not(column: Column, value: string): Selection<Column> {
    return this.with({ column, test: "not", value });
  }

  /** Lines with this among several in their cell. */
  has(column: Column, value: string, cell?: string): Selection<Column> {
    return this.with({ column, test: "has", value, cell });
  }

  above(column: Column, value: number): Selection<Column> {
    return this.with({ column, test: "above", value });
  }

  count(): PlannedFormula {
    const value = this.lines.length;
    if (this.conditions.length === 0) return { formula: `COUNTA(${this.column(this.table.key)})`, value };
    return { formula: this.isPlain ? `COUNTIFS(${this.pairs})` : `SUMPRODUCT(${this.product})`, value };
  }

  sum(column: Column): PlannedFormula {
    const value = this.lines.reduce((sum, line) => sum + (typeof line[column] === "number" ? line[column] : 0), 0);
    const cells = this.column(column);
    if (this.conditions.length === 0) return { formula: `SUM(${cells})`, value };
    return { formula: this.isPlain ? `SUMIFS(${cells},${this.pairs})` : `SUMPRODUCT(${this.product},${cells})`, value };
  }

  /** How many lines there are now. */
  get size(): number {
    return this.lines.length;
  }

  private with(condition: Condition<Column>): Selection<Column> {
    return new Selection(this.table, [...this.conditions, condition], this.lines.filter((line) => meets(line[condition.column], condition)));
  }

  private column(column: Column): string {
    return columnOf(this.table, column);
  }

  /** Whether SUMIFS takes the conditions as they are meant. */
  private get isPlain(): boolean {
    return this.conditions.every(({ test, value }) => test !== "has" && (typeof value === "number" || !TAKEN_OTHERWISE.test(value)));
  }

  private get pairs(): string {
    return this.conditions.map(({ column, test, value, cell }) => `${this.column(column)},${cell ?? literal(OPERATORS[test] === "=" ? value : `${OPERATORS[test]}${value}`)}`).join(",");
  }

  private get product(): string {
    return ["1", ...this.conditions.map(({ column, test, value, cell }) => this.factor(this.column(column), test, cell ?? literal(value)))].join("*");
  }

  private factor(cells: string, test: Condition<Column>["test"], value: string): string {
    const between = literal(BETWEEN);
    return test === "has" ? `ISNUMBER(FIND(${between}&${value}&${between},${between}&${cells}&${between}))` : `(${cells}${OPERATORS[test]}${value})`;
  }
}

const OPERATORS = { is: "=", has: "=", not: "<>", above: ">" } as const;

function meets(cell: LineValue, { test, value }: Condition<string>): boolean {
  switch (test) {
    case "is":
      return same(cell, value);
    case "not":
      return !same(cell, value);
    case "has":
      return typeof cell === "string" && cell.includes(String(value)) && cell.split(BETWEEN).includes(String(value));
    case "above":
      return typeof cell === "number" && cell > Number(value);
  }
}

/** As spreadsheets compare: letters whatever their case. */
function same(cell: LineValue, value: string | number): boolean {
  return typeof cell === "string" && typeof value === "string" ? cell.toLowerCase() === value.toLowerCase() : cell === value;
}

/** A table's column as formulas name it: "Figurer[Kvinnor]". */
export function columnOf<Column extends string>({ name, headers }: Pick<LiveTable<Column>, "name" | "headers">, column: Column): string {
  return `${name}[${headers[column].replace(/['[\]#@]/g, "'$&")}]`;
}

/** A text that a cell puts together of texts and of what formulas give. */
export function sentence(pieces: readonly (string | PlannedFormula)[]): PlannedFormula {
  return {
    formula: pieces.map((piece) => (typeof piece === "string" ? literal(piece) : piece.formula)).join("&"),
    value: pieces.map((piece) => (typeof piece === "string" ? piece : String(piece.value))).join(""),
  };
}

/** A value as it is written in a formula. */
export function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
