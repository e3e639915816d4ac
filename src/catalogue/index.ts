/** Look-ups in the catalogues: templates and regions. */
import type { Template, TemplateSection } from "./template";
import compilation2023 from "./templates/sammanstallning-2023.json";
import mall2023 from "./templates/mall-2023.json";
import { asTemplate } from "./validate";

export { allRegions, findRegion, mentionedRegions, regionByCode, regionName, wordsBesideRegions, type Region, type RegionMention } from "./region";
export { asTemplate, TemplateProblem } from "./validate";

const known: readonly Template[] = [asTemplate(mall2023), asTemplate(compilation2023)];

/** The template that the published compilation follows. */
export const COMPILATION = "sammanstallning-2023";

/** Every template we know, the regions' own first. */
export function templates(): readonly Template[] {
  return known;
}

/** The template with a name such as "mall-2023"; `null`: no such template. */
export function templateByName(name: string): Template | null {
  return known.find((template) => template.name === name) ?? null;
}

/** Which section 1–7 of the national compilation a template's section goes into; `null`: none that we know. */
export function compilationSection(template: string, section: string | null): number | null {
  const known = templateByName(template);
  return (known && section !== null && sectionByNumber(known, section)?.compilation) || null;
}

/** A template's section by its number ("3.4"); `null`: no such section. */
export function sectionByNumber(template: Template, number: string): TemplateSection | null {
  return template.sections.find((section) => section.number === number) ?? null;
}
