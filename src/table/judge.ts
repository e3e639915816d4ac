/** Making and comparing judgements. */
import type { Certainty, Judged, Reason } from "./reading";
import type { ReasonKey } from "../language/table";

const ORDER: readonly Certainty[] = ["maybe", "likely", "certain", "given"];

export function judged<T>(value: T, certainty: Certainty, ...reasons: readonly Reason[]): Judged<T> {
  return { value, certainty, reasons };
}

export function because(key: ReasonKey, values?: Reason["values"]): Reason {
  return values ? { key, values } : { key };
}

/** The user said so. */
export function given<T>(value: T): Judged<T> {
  return judged(value, "given", because("given"));
}

/** The less sure of two. */
export function lower(a: Certainty, b: Certainty): Certainty {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** At least as sure as. */
export function asSure(a: Certainty, b: Certainty): boolean {
  return ORDER.indexOf(a) >= ORDER.indexOf(b);
}
