/** What the heading that a table stands under says of its rows: a section of the report is a national area. */
import { compilationSection } from "../catalogue";
import { areaOfSection } from "../catalogue/area-of-section";
import type { InsatsTable } from "../table/reading";
import type { ContentTags } from "./content";

/** The area that a table's rows are reported under, 1–4; `null`: its section is none of the areas, or not known. */
export function reportedArea({ template, section }: Pick<InsatsTable, "template" | "section">): number | null {
  return areaOfSection(compilationSection(template.value, section.value));
}

/**
 * Holds what the content speaks for against the area that the row is reported under. The area itself stays what the
 * content speaks for: the heading only says how much there is to ask about. Where both agree on the area, a priority is
 * as likely as it is within that area.
 */
export function underHeading({ area, priority }: ContentTags, reported: number | null): ContentTags {
  if (area === null || reported === null) return { area, priority };
  if (area.id !== reported) return { area: { ...area, heading: "differs" }, priority: priority && { ...priority, heading: "differs" } };
  return { area: { ...area, heading: "agrees" }, priority: priority && { ...priority, confidence: Math.min(1, priority.confidence / area.confidence) } };
}
