/**
 * A number as it stands in a Swedish text, told apart by what it says: nine persons, 9 %, the year 2009, section 9.
 * Plain data: the checks compare figures, the indicators add them up.
 */

export type FigureKind =
  | "count"
  | "percent"
  | "percentagePoints"
  | "money"
  | "year"
  | "date"
  | "ordinal"
  /** Points at something: "avsnitt 10.2", "delmål 14", "anslag 1:1", "förordning 2022:1468", "kl. 13.00". */
  | "reference"
  /** Names something: a case number, a project number, "A2", "Covid-19". */
  | "id";

/** How exact the writer says the number is; `null`: no word about it, so exact. */
export type Qualifier = "about" | "over" | "almost" | "atLeast" | "atMost";

export interface Figure {
  kind: FigureKind;
  /** The value, or the lower end of a range ("60–70"). Money in kronor (or euro), percent as 68, a date as 20230116. */
  low: number;
  /** The same as `low` unless it is a range. */
  high: number;
  /** What the last written digit is worth: 1 for "68 %", 0.1 for "69,7 %", 100 000 for "24,7 miljoner kronor". */
  step: number;
  /** How it is written: digits, a number word ("tjugofem") or a part in words ("hälften", "var tredje"). */
  form: "digits" | "word" | "part";
  qualifier: Qualifier | null;
  /** The counted noun as written ("deltagare"), "kronor" or "euro" for money; `null` where none follows. */
  noun: string | null;
  /** Characters of the text: the number with its unit, without the qualifier and the noun. */
  start: number;
  end: number;
  text: string;
}

/** How far from the written value the true one may honestly lie, from how it is written. */
function halfStep({ kind, low, step }: Figure): number {
  if (kind !== "count" || step !== 1) return step / 2;
  // Nobody counts to exactly 1 600: a round number of hundreds may be rounded without saying so.
  return low >= 500 && low % 100 === 0 ? 50 : 0;
}

/** The interval of values that are honestly written this way: "24,7" is 24.65–24.75, "drygt 80" 80–88. */
export function bounds(figure: Figure): { low: number; high: number } {
  const { low, high, step, qualifier } = figure;
  // "En tredjedel" is said of 30 and of 36 percent.
  const half = figure.form === "part" ? 4 : halfStep(figure);
  switch (qualifier) {
    case "about":
      return { low: low - Math.max(half, low * 0.1), high: high + Math.max(half, high * 0.1) };
    case "over":
      return { low: low - half, high: high + Math.max(step, high * 0.1) };
    case "almost":
      return { low: low - Math.max(step, low * 0.1), high: high + half };
    case "atLeast":
      return { low: low - half, high: Infinity };
    case "atMost":
      return { low: 0, high: high + half };
    case null:
      return { low: low - half, high: high + half };
  }
}

/** A single value in digits or a number word, without "cirka", "drygt" and the like. */
export function isExact(figure: Figure): boolean {
  return figure.qualifier === null && figure.low === figure.high && figure.form !== "part";
}
