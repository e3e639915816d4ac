/**
 * The lines of a written table, found by what they say. Hundreds of groups are summed up over a hundred thousand lines:
 * each column is looked through once, and a group goes through no lines but its own.
 */
import { BETWEEN } from "../../tagging/columns/titles";
import { eachPaused } from "../../slices/each-paused";

export type LineValue = string | number | null;

/** What a column holds: one text or year a cell, several, or numbers to compare and add up. */
export type ColumnSort = "one" | "several" | "numbers";

/** What a line must say to be counted. */
export interface Condition<Column> {
  column: Column;
  /** is: it says just this. not: it says anything else. has: this is one of several in the cell. above: it is a greater number. */
  test: "is" | "not" | "has" | "above";
  value: string | number;
}

export class LineIndex<Column extends string> {
  private constructor(
    /** The places of the lines. */
    private readonly all: readonly number[],
    private readonly texts: ReadonlyMap<Column, TextIndex>,
    private readonly numbers: ReadonlyMap<Column, readonly (number | null)[]>,
  ) {}

  /** Looks through some columns of lines. Pauses now and then. */
  static *of<Column extends string>(lines: readonly Readonly<Record<NoInfer<Column>, LineValue>>[], columns: Readonly<Record<Column, ColumnSort>>): Generator<undefined, LineIndex<Column>> {
    const texts = new Map<Column, TextIndex>();
    const numbers = new Map<Column, (number | null)[]>();
    for (const [column, sort] of Object.entries(columns) as [Column, ColumnSort][]) {
      if (sort === "numbers") numbers.set(column, []);
      else texts.set(column, new TextIndex(sort));
    }
    const all = yield* eachPaused(lines, (line, at) => {
      for (const [column, index] of texts) index.add(line[column]);
      for (const [column, values] of numbers) values.push(numberIn(line[column]));
      return at;
    });
    return new LineIndex(all, texts, numbers);
  }

  /** How many lines there are. */
  get size(): number {
    return this.all.length;
  }

  /** All that a column of texts says, each once, and each of several by itself. */
  said(column: Column): Iterable<string | number> {
    return this.texts.get(column)!.said;
  }

  /** The lines that meet all conditions, by their places. */
  meeting(conditions: readonly Condition<Column>[]): readonly number[] {
    const lists = conditions.map(({ column, test, value }) => (test === "is" || test === "has" ? this.texts.get(column)!.saying(value) : this.all));
    const fewest = lists.reduce((few, lines) => (lines.length < few.length ? lines : few), this.all);
    const tests = conditions.filter((_, at) => lists[at] === this.all || lists[at] !== fewest).map((condition) => this.testOf(condition));
    return tests.reduce((lines, meets) => lines.filter(meets), fewest);
  }

  /** The numbers that some lines have in a column, added up. */
  sum(column: Column, lines: readonly number[]): number {
    const numbers = this.numbers.get(column)!;
    return lines.reduce((sum, line) => sum + (numbers[line] ?? 0), 0);
  }

  private testOf({ column, test, value }: Condition<Column>): (line: number) => boolean {
    if (test === "above") {
      const numbers = this.numbers.get(column)!;
      return (line) => (numbers[line] ?? -Infinity) > Number(value);
    }
    const says = this.texts.get(column)!.whether(value);
    return test === "not" ? (line) => !says(line) : says;
  }
}

const numberIn = (value: LineValue): number | null => (typeof value === "number" ? value : null);

const NO_LINES: readonly number[] = [];

/** The lines of a column by what they say. */
class TextIndex {
  /** As it is first said. */
  readonly said = new Set<string | number>();
  private readonly lists = new Map<LineValue, number[]>();
  /** The lists that a line with a text is in, and those of each line. */
  private readonly listsOf = new Map<LineValue, readonly number[][]>();
  private readonly lines: (readonly number[][])[] = [];

  constructor(private readonly sort: "one" | "several") {}

  add(value: LineValue): void {
    let lists = this.listsOf.get(value);
    if (lists === undefined) this.listsOf.set(value, (lists = this.partsOf(value).map((part) => this.listOf(part))));
    for (const list of lists) list.push(this.lines.length);
    this.lines.push(lists);
  }

  /** The lines that say just this, or have it among several. */
  saying(value: string | number): readonly number[] {
    return this.lists.get(this.keyOf(value)) ?? NO_LINES;
  }

  /** Whether a line is one of them. */
  whether(value: string | number): (line: number) => boolean {
    const wanted = this.saying(value);
    return (line) => this.lines[line]!.some((list) => list === wanted);
  }

  private partsOf(value: LineValue): readonly (string | number)[] {
    if (value === null) return [];
    return this.sort === "several" && typeof value === "string" ? [...new Set(value.split(BETWEEN))] : [value];
  }

  private listOf(part: string | number): number[] {
    const key = this.keyOf(part);
    const list = this.lists.get(key) ?? [];
    if (!this.lists.has(key)) this.said.add(part);
    this.lists.set(key, list);
    return list;
  }

  /** SUMIFS compares letters whatever their case, and what looks for one of several does not. */
  private keyOf(value: string | number): string | number {
    return this.sort === "one" && typeof value === "string" ? value.toLowerCase() : value;
  }
}
