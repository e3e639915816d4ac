/**
 * The lines of a written table, found by what they say. Hundreds of groups are summed up over a hundred thousand lines:
 * each column is looked through once, and a group goes through no lines but its own.
 */
import { BETWEEN } from "../../tagging/columns/titles";
import { eachPaused } from "../paused";

export type LineValue = string | number | null;

/** What a line must say to be counted. */
export interface Condition<Column> {
  column: Column;
  /** is: it says just this. not: it says anything else. has: this is one of several in the cell. above: it is a greater number. */
  test: "is" | "not" | "has" | "above";
  value: string | number;
}

export class LineIndex<Column extends string> {
  private readonly all: readonly number[];

  private constructor(
    /** How many lines there are. */
    readonly size: number,
    private readonly columns: Readonly<Record<Column, ColumnIndex>>,
  ) {
    this.all = Array.from({ length: size }, (_, line) => line);
  }

  /** Looks through some columns of lines. Pauses now and then. */
  static *of<Column extends string>(lines: readonly Readonly<Record<Column, LineValue>>[], columns: readonly Column[]): Generator<undefined, LineIndex<Column>> {
    const indexes = columns.map((column) => [column, new ColumnIndex()] as const);
    yield* eachPaused(lines, (line) => {
      for (const [column, index] of indexes) index.add(line[column]);
    });
    return new LineIndex(lines.length, Object.fromEntries(indexes) as Record<Column, ColumnIndex>);
  }

  /** What a column says, each once, in the order of the lines. */
  said(column: Column): readonly LineValue[] {
    return this.columns[column].said;
  }

  /** The lines that meet all conditions, by their places. */
  meeting(conditions: readonly Condition<Column>[]): readonly number[] {
    const lists = conditions.flatMap(({ column, test, value }) => (test === "is" || test === "has" ? [this.columns[column].saying(test, value)] : []));
    const fewest = lists.reduce((few, lines) => (lines.length < few.length ? lines : few), lists[0] ?? this.all);
    const tests = conditions.map((condition) => this.columns[condition.column].meets(condition));
    return fewest.filter((line) => tests.every((meets) => meets(line)));
  }

  /** The numbers that some lines have in a column, added up. */
  sum(column: Column, lines: readonly number[]): number {
    const { said, place } = this.columns[column];
    return lines.reduce((sum, line) => {
      const value = said[place[line]!];
      return typeof value === "number" ? sum + value : sum;
    }, 0);
  }
}

/** Lists of lines by what they say, and those that a line with a text is in, by the text's place. */
interface Lists {
  lines: ReadonlyMap<LineValue, readonly number[]>;
  of: readonly (readonly (readonly number[])[])[];
}

const KEYS = {
  is: (value: LineValue): readonly LineValue[] => [folded(value)],
  has: (value: LineValue): readonly LineValue[] => (typeof value === "string" ? [...new Set(value.split(BETWEEN))] : []),
};

const NO_LINES: readonly number[] = [];

class ColumnIndex {
  /** What the column says, each once, and the place of what each line says. */
  readonly said: LineValue[] = [];
  readonly place: number[] = [];
  private readonly places = new Map<LineValue, number>();
  private readonly lists: { is?: Lists; has?: Lists } = {};

  add(value: LineValue): void {
    const place = this.places.get(value) ?? this.said.length;
    if (place === this.said.length) {
      this.said.push(value);
      this.places.set(value, place);
    }
    this.place.push(place);
  }

  /** The lines that say just this, or have it among several. */
  saying(test: "is" | "has", value: string | number): readonly number[] {
    return this.listsOf(test).lines.get(test === "is" ? folded(value) : value) ?? NO_LINES;
  }

  /** Whether a line meets a condition. */
  meets({ test, value }: Condition<string>): (line: number) => boolean {
    const { said, place } = this;
    if (test === "above") {
      return (line) => {
        const number = said[place[line]!];
        return typeof number === "number" && number > Number(value);
      };
    }
    const by = test === "has" ? "has" : "is";
    const { of } = this.listsOf(by);
    const wanted = this.saying(by, value);
    const isWanted = (line: number) => of[place[line]!]!.includes(wanted);
    return test === "not" ? (line) => !isWanted(line) : isWanted;
  }

  private listsOf(test: "is" | "has"): Lists {
    return (this.lists[test] ??= this.listed(KEYS[test]));
  }

  private listed(keysOf: (value: LineValue) => readonly LineValue[]): Lists {
    const lines = new Map<LineValue, number[]>();
    const listOf = (key: LineValue) => {
      const list = lines.get(key) ?? [];
      lines.set(key, list);
      return list;
    };
    const of = this.said.map((value) => keysOf(value).map(listOf));
    this.place.forEach((place, line) => {
      for (const list of of[place]!) list.push(line);
    });
    return { lines, of };
  }
}

/** As spreadsheets compare: letters whatever their case. */
function folded(value: LineValue): LineValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}
