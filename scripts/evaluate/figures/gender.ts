/** What is found of women and men in the real reports, held against what a reader found. */
import { type Statement, readStatements } from "../../../src/text/statements";
import { type Cell, readCells } from "./cells";
import { type Printed, type TrueStatement, rowsReadForGender, trueGender } from "./truth";

export interface Found {
  cell: Cell;
  statement: Statement;
  printed: Printed;
  /** The reader's statements that say the same; the same passage may stand in several documents. */
  same: TrueStatement[];
}

export interface MeasuredGender {
  found: readonly Found[];
  sought: readonly { statement: TrueStatement; found: boolean }[];
  /** What is found in rows that were read for everything, and how much of it the reader found too. */
  inReadRows: readonly Found[];
  /** What is found in passages that hold no such figures. */
  onHardNegatives: readonly { passage: string; statement: Statement }[];
  hardNegatives: number;
}

const FIELDS = ["women", "men", "total", "womenShare", "menShare", "womenRate", "menRate"] as const;

function printedOf({ split }: Statement): Printed {
  const entries = FIELDS.map((field) => [field, split!.derived.includes(field) ? null : split![field]]);
  return Object.fromEntries(entries) as Printed;
}

/** The fields that a reader would name are the same; a rate's total may be told or not. */
function saysTheSame({ printed, statement }: Pick<Found, "printed" | "statement">, truth: TrueStatement): boolean {
  return statement.kind === truth.kind && FIELDS.every((field) => printed[field] === truth.printed[field]);
}

/** A row's cells by its line; answers by their document. A region's own tables are those of the compilation. */
function isPlaceOf({ document, region, line }: Cell, truth: TrueStatement): boolean {
  if (region !== truth.region && region !== truth.region.replace(/ län$/, "")) return false;
  if (truth.line !== null) return line === truth.line;
  return document === truth.document ? line === null : truth.document === "001" && line !== null;
}

const ofGenders = (text: string, year: number): Statement[] => readStatements(text, { year }).filter(({ split }) => split !== null);

/** Reads every cell, and compares. */
export function measureGender(): MeasuredGender {
  const { statements, hardNegatives } = trueGender();
  const found = readCells().flatMap((cell) =>
    ofGenders(cell.text, cell.year).map((statement): Found => {
      const one = { statement, printed: printedOf(statement) };
      return { cell, ...one, same: statements.filter((truth) => isPlaceOf(cell, truth) && saysTheSame(one, truth)) };
    }),
  );
  const read = rowsReadForGender();
  return {
    found,
    sought: statements.map((statement) => ({ statement, found: found.some(({ same }) => same.includes(statement)) })),
    inReadRows: found.filter(({ cell }) => cell.line !== null && read.has(cell.line)),
    onHardNegatives: hardNegatives.flatMap((passage) => ofGenders(passage, 2023).map((statement) => ({ passage, statement }))),
    hardNegatives: hardNegatives.length,
  };
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** How much of what is found is right, over all reports, and how much of what is there is found. */
export function ratesOf({ found, sought }: MeasuredGender): Rates {
  const precision = found.filter(({ same }) => same.length > 0).length / Math.max(1, found.length);
  const recall = sought.filter((one) => one.found).length / Math.max(1, sought.length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
