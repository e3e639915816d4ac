/** Names of regions and templates as the pane shows them. */
import { regionByCode, templateByName } from "../../catalogue";
import type { PaneTexts } from "../../language/pane";
import type { WorkbookReading } from "../../table/reading";

/** "Mellansjö · 2023 · Mall 2023", with plain words for what could not be told. */
export function workbookLine({ region, year, template }: WorkbookReading, { header }: PaneTexts): string {
  return [
    region.value === null ? header.noRegion : (regionByCode(region.value)?.name ?? region.value),
    year.value ?? header.noYear,
    template.value === null ? header.noTemplate : templateName(template.value, header),
  ].join(" · ");
}

/** A template's short name. */
export function templateName(name: string, header: PaneTexts["header"]): string {
  const template = templateByName(name);
  return template ? header.templateName(template.title, template.year) : name;
}
