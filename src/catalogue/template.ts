/**
 * A template: a year's questions and table columns. Kept as data (Frictionless Table Schema with our additions) so
 * that other tools can read it and a user can bring an own one; these are the types of that data.
 */

/** What a column of an insats table holds. The first four and `basis` are the template's; the rest are seen around it. */
export const COLUMN_ROLES = [
  "name",
  "outputs",
  "outcomes",
  "goals",
  "basis",
  "region",
  "section",
  "area",
  "caseNumber",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface TemplateField {
  name: ColumnRole;
  /** Frictionless type; every column of these tables is text. */
  type: "string";
  /** The header as the template prints it. */
  title: string;
  /** The instruction below the header, where there is one. */
  description?: string;
  /** Other headers that mean the same. */
  aliases: readonly string[];
  /** Headers that mean this only in the right company, such as "Namn" or "Resultat". */
  ambiguous: readonly string[];
  /** `required`: the template demands the column. `optional`: it may be there. */
  constraints: { required: boolean };
}

export interface TemplateSection {
  /** "3.4" in mall-2023, "1" in the compilation. */
  number: string;
  title: string;
  /** Other names of the section seen on sheets and in columns. */
  aliases: readonly string[];
  /** Beginnings of words that speak for the section in a title or a sheet's name. */
  keywords: readonly string[];
  /** Section 1–7 of the national compilation. */
  compilation: number;
  question: string;
  maxRows?: number;
}

export interface TemplateRule {
  id: string;
  text: string;
}

export interface Template {
  /** "mall-2023", "sammanstallning-2023". */
  name: string;
  title: string;
  year: number;
  source: string;
  fields: readonly TemplateField[];
  sections: readonly TemplateSection[];
  /** Every numbered question, for answers sheets. */
  questions: readonly { number: string; wording: string }[];
  rules: readonly TemplateRule[];
}
