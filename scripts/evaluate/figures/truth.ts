/** What a reader found of figures in the real reports. Needs ../shared/truth. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GenderField, StatementKind } from "../../../src/text/statements";
import { TRUTH } from "../folders";

/** What is printed of women and men, field by field; `null`: not printed. */
export type Printed = Readonly<Record<GenderField, number | null>>;

/** A statement of women and men, as a reader sees it. */
export interface TrueStatement {
  /** 001, 004: a region's answers. 003: the national compilation. */
  document: string;
  region: string;
  /** Line of the row in the compilation; `null` for answers. */
  line: number | null;
  text: string;
  printed: Printed;
  kind: StatementKind;
}

interface Written extends Partial<Record<"women" | "men" | "total" | "womenShare" | "menShare" | "rateWomen" | "rateMen", number | null>> {
  seed: string;
  region: string;
  rowLine?: number;
  text: string;
  kind: string;
  unit: string;
  note?: string;
}

const FILES = { gender: join(TRUTH, "gender-public.json"), figures: join(TRUTH, "figures-public.json"), labels: join(TRUTH, "labels-public.jsonl") };

/** Whether the reports have been read for figures. */
export function hasFigures(): boolean {
  return Object.values(FILES).every((file) => existsSync(file));
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function kindOf({ kind, note, text }: Written): StatementKind {
  if (kind === "target") return "target";
  if (kind === "rate within gender") return "within-gender rate";
  if (kind === "background statistic") return "population";
  // The reader's kinds know no other year: his notes do, but for one of two copies of a sentence.
  return /^previous year/.test(note ?? "") || /^(?!.*\d+ beviljade).*föregående år då/.test(text) ? "comparison" : "outcome";
}

function printedOf(written: Partial<Written>): Printed {
  const factor = /^miljoner kronor/.test(written.unit ?? "") ? 1e6 : 1;
  const amount = (value: number | null | undefined) => (value == null ? null : value * factor);
  const { womenShare = null, menShare = null, rateWomen = null, rateMen = null } = written;
  return { women: amount(written.women), men: amount(written.men), total: amount(written.total), womenShare, menShare, womenRate: rateWomen, menRate: rateMen };
}

/** The statements that a reader found, and passages that look like some and are none. */
export function trueGender(): { statements: TrueStatement[]; hardNegatives: string[] } {
  const { statements, hardNegatives } = read(FILES.gender) as { statements: Written[]; hardNegatives: { text: string }[] };
  return {
    statements: statements.map((one) => ({ document: one.seed, region: one.region, line: one.rowLine ?? null, text: one.text, printed: printedOf(one), kind: kindOf(one) })),
    hardNegatives: hardNegatives.map(({ text }) => text),
  };
}

/** The rows that were read for everything said of women and men, by line. */
export function rowsReadForGender(): Set<number> {
  const lines = readFileSync(FILES.labels, "utf8").split("\n").filter(Boolean);
  return new Set(lines.map((line) => (JSON.parse(line) as { line: number }).line));
}

/** Another figure: its values, each with the units that it may have. */
export interface TrueFigure {
  text: string;
  values: { value: number; units: string[] }[];
}

/** What a reader noted beside the figures and what counts nothing: how long, which year, which form, what scale. */
const NO_FIGURE = /^(?:år|årskurs|betyg)$/;

/** The figures that are not told by gender. */
export function trueFigures(): TrueFigure[] {
  const { figures } = read(FILES.figures) as { figures: { text: string; values: number[]; unit: string | string[] }[] };
  return figures.map(({ text, values, unit }) => {
    const units = typeof unit === "string" ? [unit] : unit;
    // As many units as values belong one to one.
    const ofValue = (at: number) => (units.length === values.length ? [units[at]!] : units);
    return { text, values: values.map((value, at) => ({ value, units: ofValue(at) })).filter((one) => !one.units.every((name) => NO_FIGURE.test(name))) };
  });
}
