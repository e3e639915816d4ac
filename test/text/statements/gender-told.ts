import { readPassage } from "../../../src/text/numbers/passage";
import type { GenderField, Statement, StatementKind } from "../../../src/text/statements";
import { genderStatements } from "../../../src/text/statements/gender";

export const statementsOf = (text: string): Statement[] => genderStatements(readPassage(text), { year: 2023 });

/** What is printed, without what is derived; the kind where it is not an outcome. */
export type Told = Partial<Record<GenderField, number>> & { kind?: StatementKind };

export function told({ kind, split }: Statement): Told {
  const { derived, ...fields } = split!;
  const printed = Object.entries(fields).filter(([field, value]) => value !== null && !derived.includes(field as GenderField));
  return { ...Object.fromEntries(printed), ...(kind !== "outcome" && { kind }) };
}
