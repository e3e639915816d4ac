/** Region and year of a table, as the titles above it say. */
import { mentionedRegions } from "../catalogue";
import { because, judged } from "./judge";
import type { Judged } from "./reading";
import { regionsOfTitle } from "./region-titles";
import { reportYears } from "./years";

/** `null`: no title says it. */
export interface TitledOrigin {
  /** No value: a title names several, and none names one. Less than certain with a value: that of the table above, though a title mentions another. */
  region: Judged<string | null> | null;
  year: Judged<number> | null;
}

interface Title {
  text: string;
}

const LONGEST = 160;

/**
 * What the nearest titles say of a table: what stands below a region's title is the region's until another is named.
 * @param titles Nearest first. @param above What is said of the table above it.
 */
export function titledOrigin(titles: readonly Title[], above: TitledOrigin = { region: null, year: null }): TitledOrigin {
  return { region: regionIn(titles) ?? inherited(above.region, titles), year: yearIn(titles) ?? above.year };
}

function regionIn(titles: readonly Title[]): TitledOrigin["region"] {
  const named = titles.map(({ text }) => ({ text, regions: regionsOfTitle(text) })).filter(({ regions }) => regions.length > 0);
  const one = named.find(({ regions }) => regions.length === 1);
  if (one) return judged(one.regions[0]!.code, "certain", because("regionTitle", { text: one.text }));
  return named[0] ? judged(null, "maybe", because("regionTitleSeveral", { text: named[0].text })) : null;
}

/** The region of the table above; "Samverkan med Region Dalarna" may be whose the table is, or only whom it was done with. */
function inherited(above: TitledOrigin["region"], titles: readonly Title[]): TitledOrigin["region"] {
  const other = above?.value ? titles.find(({ text }) => mentionedRegions(text).some(({ region }) => region.code !== above.value)) : undefined;
  return above && other ? judged(above.value, "maybe", because("regionTitleMentions", { text: other.text })) : above;
}

function yearIn(titles: readonly Title[]): TitledOrigin["year"] {
  for (const { text } of titles) {
    const years = text.length <= LONGEST ? reportYears(text) : [];
    if (years.length === 1) return judged(years[0]!, "certain", because("yearTitle", { text }));
  }
  return null;
}

/** The region that a sheet's name is; `null`: it is none, or says more. */
export function regionOfSheet(name: string): Judged<string> | null {
  const [region, ...others] = regionsOfTitle(name);
  return region && others.length === 0 ? judged(region.code, "likely", because("regionSheet", { text: name })) : null;
}

/** The year that a sheet's name says; `null`: it says none. */
export function yearOfSheet(name: string): Judged<number> | null {
  const years = reportYears(name);
  return years.length === 1 ? judged(years[0]!, "likely", because("yearSheet", { text: name })) : null;
}
