/** What the heading that a table stands under says of its rows: a section of the report is a national area. */
import { compilationSection } from "../catalogue";
import { areaOfSection } from "../catalogue/area-of-section";
import type { InsatsTable } from "../table/reading";

/** How often a careful reader, who sees the texts alone, puts a row under the area that its region put it under. */
const READERS_AGREE = 0.93;

/** The area that a table's rows are reported under, 1–4; `null`: its section is none of the areas, or not known. */
export function reportedArea({ template, section }: Pick<InsatsTable, "template" | "section">): number | null {
  return areaOfSection(compilationSection(template.value, section.value));
}

/**
 * What is to be believed of each area where the report has placed the row under one: both what the report says and
 * what the content speaks for count as what they are worth (Bayes).
 */
export function underHeading(chances: readonly number[], reported: number): number[] {
  const elsewhere = (1 - READERS_AGREE) / (chances.length - 1);
  const weighed = chances.map((chance, at) => chance * (at + 1 === reported ? READERS_AGREE : elsewhere));
  const sum = weighed.reduce((total, weight) => total + weight, 0);
  return weighed.map((weight) => weight / sum);
}
