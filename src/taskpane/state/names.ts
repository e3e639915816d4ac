/** Names of regions and templates as the pane shows them. */
import { regionName, templateByName } from "../../catalogue";
import type { PaneTexts } from "../../language/pane";
import { templateFollowed } from "../../table";
import type { PaneReading } from "./state";

/** "Mellansjö · 2023 · Mall 2023", with plain words for what could not be told. */
export function workbookLine(reading: PaneReading, { header }: PaneTexts): string {
  const { region, year } = reading;
  const template = templateFollowed(reading);
  return [
    region.value === null ? (titledRegion(reading) ?? header.noRegion) : regionName(region.value),
    year.value ?? header.noYear,
    template === null ? header.noTemplate : templateName(template, header),
  ].join(" · ");
}

/** A template's short name. */
export function templateName(name: string, header: PaneTexts["header"]): string {
  const template = templateByName(name);
  return template ? header.templateName(template.title, template.year) : name;
}

/** "Mellansjö" in "Återrapportering 2023 – Region Mellansjö": one or more words that begin with a capital. */
const TITLED = /(?<!\p{L})Region (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u;
const TITLE_ROWS = 5;

/** A region that is none of the known ones, as a title row above the first table, or the first answers, says its name. */
function titledRegion({ tables: [table], answers: [answers], grids }: PaneReading): string | null {
  const grid = grids.find(({ name }) => name === (table ?? answers)?.sheet);
  const header = table?.headerRow ?? answers?.area.row;
  if (!grid || header === undefined) return null;
  const titles = grid.values.slice(0, Math.max(0, Math.min(TITLE_ROWS, header - grid.firstRow))).flat();
  for (const text of titles) {
    const name = typeof text === "string" ? TITLED.exec(text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return null;
}
