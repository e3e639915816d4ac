/** Works out the formulas of planned sheets as spreadsheets do: only what they are made of, and none of what made them. */
import type { PlannedValue, SheetPlan } from "../../../src/planned-sheets/plan";
import { parseArea } from "../../../src/table/address";

type Scalar = string | number | boolean | null;
type Result = Scalar | Scalar[];

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z]\w*\[(?:'.|[^\]])*\]|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|<>|<=|>=|[-+*/&=<>(),])/gy;

/** What every cell of the sheets gives, formulas worked out anew, sheet by sheet. */
export function workedOut(plans: readonly SheetPlan[]): Scalar[][][] {
  const tables = new Map<string, TableAt>();
  const books = plans.map((plan) => new SheetValues(plan, (name) => tables.get(name)!));
  for (const values of books) for (const table of values.plan.tables) tables.set(table.name, { values, table });
  return books.map((values) => values.plan.rows.map((row, r) => row.map((_, c) => values.at(r, c))));
}

interface TableAt {
  values: SheetValues;
  table: SheetPlan["tables"][number];
}

class SheetValues {
  private readonly known = new Map<string, Scalar>();

  constructor(
    readonly plan: SheetPlan,
    readonly tableNamed: (name: string) => TableAt,
  ) {}

  at(row: number, column: number): Scalar {
    const cell: PlannedValue = this.plan.rows[row]?.[column] ?? null;
    if (typeof cell !== "object" || cell === null) return cell;
    const place = `${row},${column}`;
    if (!this.known.has(place)) this.known.set(place, scalar(new Reader(cell.formula, this).read()));
    return this.known.get(place)!;
  }
}

const scalar = (result: Result): Scalar => (Array.isArray(result) ? (result[0] ?? null) : result);
const list = (result: Result): Scalar[] => (Array.isArray(result) ? result : [result]);
const number = (value: Scalar): number => (value === "" ? NaN : Number(value ?? 0));
const same = (a: Scalar, b: Scalar): boolean => (typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : (a ?? (typeof b === "string" ? "" : 0)) === (b ?? (typeof a === "string" ? "" : 0)));

/** Each value of one with each of the other; a single value goes with all. */
function each(a: Result, b: Result, work: (a: Scalar, b: Scalar) => Scalar): Result {
  if (!Array.isArray(a) && !Array.isArray(b)) return work(a, b);
  const length = Math.max(list(a).length, list(b).length);
  return Array.from({ length }, (_, i) => work(Array.isArray(a) ? a[i]! : a, Array.isArray(b) ? b[i]! : b));
}

const OPERATORS: Readonly<Record<string, (a: Scalar, b: Scalar) => Scalar>> = {
  "+": (a, b) => number(a) + number(b),
  "-": (a, b) => number(a) - number(b),
  "*": (a, b) => number(a) * number(b),
  "/": (a, b) => number(a) / number(b),
  "&": (a, b) => `${a ?? ""}${b ?? ""}`,
  "=": same,
  "<>": (a, b) => !same(a, b),
  ">": (a, b) => number(a) > number(b),
};
const LEVELS = [["=", "<>", ">"], ["&"], ["+", "-"], ["*", "/"]];

/** A criterion of SUMIFS: "<>nej", ">0", or what a cell must say. */
function meets(value: Scalar, criterion: Scalar): boolean {
  const [, operator, rest] = /^(<>|>|)(.*)$/s.exec(String(criterion))!;
  if (operator === "<>") return !same(value, rest!);
  if (operator === ">") return typeof value === "number" && value > Number(rest);
  return same(value, criterion);
}

const FUNCTIONS: Readonly<Record<string, (args: Result[]) => Result>> = {
  IF: ([test, yes, no]) => (scalar(test!) ? yes! : no!),
  COUNT: (args) => args.flatMap(list).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap(list).filter((value) => value !== null).length,
  SUM: (args) => total(args.flatMap(list)),
  COUNTIFS: (args) => rowsThatMeet(args).length,
  SUMIFS: ([cells, ...criteria]) => total(rowsThatMeet(criteria).map((at) => list(cells!)[at]!)),
  SUMPRODUCT: (args) => args.map(list).reduce((product, cells) => product.map((value, at) => counted(value) * counted(cells[at]!)), Array.from({ length: list(args[0]!).length }, () => 1 as Scalar)).reduce<number>((sum, value) => sum + Number(value), 0),
  ISNUMBER: ([value]) => each(value!, null, (one) => typeof one === "number" && !Number.isNaN(one)),
  FIND: ([what, where]) => each(what!, where!, (a, b) => (String(b).includes(String(a)) ? String(b).indexOf(String(a)) + 1 : NaN)),
};

const counted = (value: Scalar): number => (typeof value === "number" ? value : 0);
const total = (values: readonly Scalar[]): number => values.reduce<number>((sum, value) => sum + counted(value), 0);

function rowsThatMeet(pairs: readonly Result[]): number[] {
  const rows = list(pairs[0]!).map((_, at) => at);
  return rows.filter((at) => pairs.every((cells, i) => i % 2 === 1 || meets(list(cells)[at]!, scalar(pairs[i + 1]!))));
}

class Reader {
  private readonly tokens: string[];
  private next = 0;

  constructor(
    formula: string,
    private readonly sheet: SheetValues,
  ) {
    this.tokens = [...formula.matchAll(TOKEN)].map(([, token]) => token!);
    if (this.tokens.join("") !== formula) throw new Error(`Not understood: ${formula}`);
  }

  read(): Result {
    const result = this.level(0);
    if (this.next !== this.tokens.length) throw new Error(`Left over: ${this.tokens.slice(this.next).join("")}`);
    return result;
  }

  private level(at: number): Result {
    if (at === LEVELS.length) return this.atom();
    let result = this.level(at + 1);
    while (LEVELS[at]!.includes(this.tokens[this.next]!)) {
      const operator = OPERATORS[this.tokens[this.next++]!]!;
      result = each(result, this.level(at + 1), operator);
    }
    return result;
  }

  private atom(): Result {
    const token = this.tokens[this.next++]!;
    if (token === "(") return this.closing(this.level(0));
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token.endsWith("]")) return this.column(token);
    if (this.tokens[this.next] === "(") return this.call(token);
    const { row, column } = parseArea(token)!;
    return this.sheet.at(row, column);
  }

  private call(name: string): Result {
    const args: Result[] = [];
    do {
      this.next += 1;
      args.push(this.level(0));
    } while (this.tokens[this.next] === ",");
    return this.closing(FUNCTIONS[name]!(args));
  }

  private closing(result: Result): Result {
    if (this.tokens[this.next++] !== ")") throw new Error("A bracket is left open");
    return result;
  }

  private column(token: string): Result {
    const [, name, header] = /^(\w+)\[(.*)\]$/s.exec(token)!;
    const { values, table } = this.sheet.tableNamed(name!);
    const column = values.plan.rows[table.row]!.indexOf(header!.replace(/'(.)/gs, "$1"));
    if (column < 0) throw new Error(`No column ${token}`);
    return Array.from({ length: table.rows - 1 }, (_, at) => values.at(table.row + 1 + at, column));
  }
}
