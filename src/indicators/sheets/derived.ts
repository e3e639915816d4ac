/**
 * What is worked out from what stands in the text: men from a total and women, a share from counts. On the sheet that
 * is a formula, so that it follows when the number it rests on is corrected.
 */
import type { GenderSplit, Statement } from "../../text/statements";

/** The numbers of a figure that a person can correct. */
export const NUMBERS = ["value", "upTo", "women", "men", "womenShare"] as const;
export type NumberField = (typeof NUMBERS)[number];

/** Shares as fractions. */
export type FigureNumbers = Record<NumberField, number | null>;

/** How one number is made of others; `cells` gives the cell of each. */
interface Derivation {
  field: NumberField;
  from: readonly NumberField[];
  value: (numbers: Record<NumberField, number>) => number;
  formula: (cells: Record<NumberField, string>) => string;
}

const DERIVATIONS: readonly Derivation[] = [
  { field: "value", from: ["women", "men"], value: ({ women, men }) => women + men, formula: ({ women, men }) => `${women}+${men}` },
  { field: "men", from: ["value", "women"], value: ({ value, women }) => value - women, formula: ({ value, women }) => `${value}-${women}` },
  { field: "women", from: ["value", "men"], value: ({ value, men }) => value - men, formula: ({ value, men }) => `${value}-${men}` },
  { field: "womenShare", from: ["women", "value"], value: ({ women, value }) => (value === 0 ? 0 : women / value), formula: ({ women, value }) => `IF(${value}=0,0,${women}/${value})` },
];

/** Shares that are worked out are kept to a tenth of a percent. */
const ROUNDED = 0.000_51;

/** The numbers of a statement as the sheet has them. */
export function numbersOf({ low, high, split }: Statement): FigureNumbers {
  return {
    value: low,
    upTo: high === low ? null : high,
    women: split?.women ?? null,
    men: split?.men ?? null,
    womenShare: fraction(split),
  };
}

function fraction(split: GenderSplit | null): number | null {
  if (!split) return null;
  if (split.womenShare !== null) return split.womenShare / 100;
  return split.menShare === null ? null : (100 - split.menShare) / 100;
}

/** The numbers that are worked out from others, each with how, so that none rests on itself. */
export function derivationsOf({ low, high, split }: Statement, numbers: FigureNumbers): ReadonlyMap<NumberField, Derivation> {
  const found = new Map<NumberField, Derivation>();
  if (!split) return found;
  const isTotal = low !== null && low === high && split.total === low;
  const worked = new Set(split.derived.flatMap((field): NumberField[] => (field === "total" ? (isTotal ? ["value"] : []) : field === "women" || field === "men" || field === "womenShare" ? [field] : [])));
  const known = new Set(NUMBERS.filter((field) => numbers[field] !== null && !worked.has(field) && (field !== "value" || isTotal)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const derivation of DERIVATIONS) {
      const { field, from, value } = derivation;
      if (!worked.has(field) || known.has(field) || !from.every((input) => known.has(input))) continue;
      if (Math.abs(value(numbers as Record<NumberField, number>) - numbers[field]!) > (field === "womenShare" ? ROUNDED : 0)) continue;
      found.set(field, derivation);
      known.add(field);
    }
  }
  return found;
}

/** The numbers with some of them corrected: what is worked out from those follows, unless it was corrected itself. */
export function corrected(numbers: FigureNumbers, corrections: Partial<FigureNumbers>, derivations: ReadonlyMap<NumberField, Derivation>): FigureNumbers {
  const now = { ...numbers, ...corrections };
  for (const { field, from, value } of derivations.values()) {
    if (field in corrections) continue;
    now[field] = from.every((input) => now[input] !== null) ? value(now as Record<NumberField, number>) : null;
  }
  return now;
}
