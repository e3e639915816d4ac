/**
 * Sums over a written table, as formulas with what they give: the same lines and conditions make both, so that whoever
 * opens the sheet without working it out sees the same numbers.
 */
import { BETWEEN } from "../../tagging/columns/titles";
import type { Condition, LineIndex } from "./line-index";
import type { PlannedFormula } from "../../planned-sheets/plan";

/** A table's name, headers and lines; sums are made over some of its columns. */
export interface LiveTable<Column extends string> {
  name: string;
  headers: Readonly<Record<Column, string>>;
  /** The header of the column that every line has something in. */
  key: string;
  lines: LineIndex<Column>;
}

/** A condition in a formula. */
interface LiveCondition<Column> extends Condition<Column> {
  /** The cell that holds the value, where one does: "$A8". */
  cell?: string;
}

/** What SUMIFS would take for a pattern, a comparison, a number or a date ("3.10" for 3.1). */
const TAKEN_OTHERWISE = /[*?~]|^[<>=]|^[\d\s.,:/-]+%?$/;

/**
 * How many comparisons the formulas of a sheet may make each time a figure is changed. SUMIFS makes as many in a few
 * seconds; sums that take longer are written as values.
 */
export const MOST_COMPARISONS = 200_000_000;

/** What it takes a spreadsheet to go through a line for a condition, in comparisons of SUMIFS: by SUMPRODUCT, and where it looks for one of several. */
const EFFORT = { product: 4, has: 16 };

/** Lines of a table that meet some conditions. */
export class Selection<Column extends string> {
  private found: readonly number[] | null = null;

  private constructor(
    private readonly table: LiveTable<Column>,
    private readonly conditions: readonly LiveCondition<Column>[],
  ) {}

  static of<Column extends string>(table: LiveTable<Column>): Selection<Column> {
    return new Selection(table, []);
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
    const value = this.size;
    if (this.conditions.length === 0) return { formula: `COUNTA(${columnNamed(this.table.name, this.table.key)})`, value };
    return { formula: this.isPlain ? `COUNTIFS(${this.pairs})` : `SUMPRODUCT(${this.product})`, value };
  }

  sum(column: Column): PlannedFormula {
    const value = this.table.lines.sum(column, this.lines);
    const cells = this.column(column);
    if (this.conditions.length === 0) return { formula: `SUM(${cells})`, value };
    return { formula: this.isPlain ? `SUMIFS(${cells},${this.pairs})` : `SUMPRODUCT(${this.product},${cells})`, value };
  }

  /** How many lines there are now. */
  get size(): number {
    return this.lines.length;
  }

  /** What it takes a spreadsheet to work out a sum of these lines, in comparisons. */
  get comparisons(): number {
    const { isPlain } = this;
    return this.table.lines.size * this.conditions.reduce((sum, { test }) => sum + (isPlain ? 1 : test === "has" ? EFFORT.has : EFFORT.product), 0);
  }

  private with(condition: LiveCondition<Column>): Selection<Column> {
    return new Selection(this.table, [...this.conditions, condition]);
  }

  private get lines(): readonly number[] {
    return (this.found ??= this.table.lines.meeting(this.conditions));
  }

  private column(column: Column): string {
    return columnNamed(this.table.name, this.table.headers[column]);
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

/** A table's column as formulas name it: "Figurer[Kvinnor]". */
export function columnNamed(table: string, header: string): string {
  return `${table}[${header.replace(/['[\]#@]/g, "'$&")}]`;
}

/** A text that a cell puts together of texts and of what formulas give. */
export function sentence(pieces: readonly (string | PlannedFormula)[]): PlannedFormula {
  return {
    formula: pieces.map((piece) => (typeof piece === "string" ? literal(piece) : piece.formula)).join("&"),
    value: pieces.map((piece) => (typeof piece === "string" ? piece : String(piece.value))).join(""),
  };
}

/** Such a text that is left out where there are none of what it tells. */
export function ifAny(count: PlannedFormula, pieces: readonly (string | PlannedFormula)[]): PlannedFormula {
  const told = sentence(pieces);
  return { formula: `IF(${count.formula}=0,"",${told.formula})`, value: Number(count.value) === 0 ? "" : told.value };
}

/** A value as it is written in a formula. */
export function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
