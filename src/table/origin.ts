/** Which region and year a workbook is about: from the file's name, titles, sheet names, and its columns. */
import { findRegion, mentionedRegions, regionByCode, type Region } from "../catalogue";
import type { SheetReading } from "./blocks";
import { because, given, judged } from "./judge";
import type { Judged, Reason } from "./reading";
import { namesRegionInFull, regionsOfTitle } from "./region-titles";
import { regionOfSheet } from "./titled-origin";
import { reportYears } from "./years";

interface Source<T> {
  value: T;
  reason: Reason;
  text: string;
  /** How many separate places say it: each title on its own sheet is one. */
  weight: number;
  sure: boolean;
}

type Kind = "region" | "year";
type Disagreement = `${Kind}Disagree`;

const baseName = (fileName: string): string => fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]{3,4}$/i, "");

/** The value with most weight behind it; others lower the certainty and are named. */
function weigh<T>(sources: readonly Source<T>[], kind: Kind, nameOf: (value: T) => string | number): Judged<T> | null {
  const weights = new Map<T, number>();
  for (const { value, weight } of sources) weights.set(value, (weights.get(value) ?? 0) + weight);
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  if (!best) return null;
  const agreeing = sources.filter(({ value }) => value === best[0]);
  const other = sources.find(({ value }) => value !== best[0]);
  const reasons = agreeing.slice(0, 3).map(({ reason }) => reason);
  if (other) {
    const disagree: Disagreement = `${kind}Disagree`;
    return judged(best[0], "maybe", ...reasons, because(disagree, { other: nameOf(other.value), text: other.text }));
  }
  return judged(best[0], agreeing.some(({ sure }) => sure) || agreeing.length > 1 ? "certain" : "likely", ...reasons);
}

function regionSources(fileName: string | null, sheets: readonly SheetReading[]): Source<Region>[] {
  const sources: Source<Region>[] = [];
  const add = (text: string, key: "regionFile" | "regionTitle" | "regionSheet", weight: number): void => {
    const value = findRegion(text);
    if (value) sources.push({ value, reason: because(key, { text }), text, weight, sure: namesRegionInFull(text) });
  };
  if (fileName) add(baseName(fileName), "regionFile", 2);
  for (const text of titlesOnce(sheets, (title) => regionsOfTitle(title).length > 0)) add(text, "regionTitle", 1);
  for (const { sheet } of sheets) if (namesRegionInFull(sheet.grid.name)) add(sheet.grid.name, "regionSheet", 1);
  return sources;
}

/** At most one title a sheet speaks, so that a long preamble does not outvote the rest. */
function titlesOnce(sheets: readonly SheetReading[], speaks: (title: string) => boolean): string[] {
  return [...new Set(sheets.flatMap(({ titles }) => titles.filter((text) => namesRegionInFull(text) && speaks(text)).slice(0, 1)))];
}

/** What titles mention among other things: enough to ask about where nothing else tells. */
function byMention(sheets: readonly SheetReading[]): Judged<Region> | null {
  const sources = titlesOnce(sheets, (title) => findRegion(title) !== null).map((text): Source<Region> => ({ value: findRegion(text)!, reason: because("regionTitle", { text }), text, weight: 1, sure: false }));
  const found = weigh(sources, "region", ({ name }) => name);
  return found && { ...found, certainty: "maybe" };
}

/** Texts in the tables' cells of one role, up to a number that is enough to tell. */
function textsOf(sheets: readonly SheetReading[], role: "region" | "name" | "outputs", most: number): string[] {
  const texts: string[] = [];
  for (const { items } of sheets.flatMap(({ blocks }) => blocks.map(({ body }) => body))) {
    for (const { insats } of items) {
      for (const { text } of insats?.cells[role] ?? []) texts.push(text);
      if (texts.length >= most) return texts;
    }
  }
  return texts;
}

/** The regions that the insatser say themselves, in a column or in lines between them. */
const regionsSaid = (sheets: readonly SheetReading[]): Set<Region | null> => new Set([...new Set(textsOf(sheets, "region", 5000))].map((text) => findRegion(text)));

/** The one region of a region column. */
function byColumn(said: ReadonlySet<Region | null>): Judged<Region> | null {
  const [only] = said;
  return only && said.size === 1 ? judged(only, "certain", because("regionColumn")) : null;
}

/** The region that the texts name far more often than any other. */
function byContent(sheets: readonly SheetReading[]): Judged<Region> | null {
  const counts = new Map<Region, number>();
  for (const text of [...textsOf(sheets, "name", 100), ...textsOf(sheets, "outputs", 100)]) {
    for (const { region, full } of mentionedRegions(text.slice(0, 2000))) if (full) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return judged(first[0], "maybe", because("regionMentions", { count: first[1] }));
}

/** The workbook's region as a county code; `null`, for certain: its tables are of several. */
export function settleRegion(fileName: string | null, sheets: readonly SheetReading[], told?: string): Judged<string | null> {
  const known = told === undefined ? null : (regionByCode(told) ?? findRegion(told));
  if (known) return given(known.code);
  const said = regionsSaid(sheets);
  const titled = titledIn(sheets);
  const isOfFile = fileName !== null && findRegion(baseName(fileName)) !== null;
  if (!isOfFile && (titled.size > 1 || (said.size > 1 && !said.has(null)))) return judged(null, "certain", because("regionSeveral"));
  const found = weigh(regionSources(fileName, sheets), "region", ({ name }) => name) ?? byColumn(said);
  if (found) return { ...found, value: found.value.code };
  const [title] = titled.values();
  if (title && title.value !== null) return title;
  const guessed = byMention(sheets) ?? (said.size === 0 ? byContent(sheets) : null);
  return guessed ? { ...guessed, value: guessed.value.code } : (title ?? judged(null, "maybe", because("regionUnknown")));
}

/** What the titles above the tables say, or else their sheets' names, each region once: as its first title says it, not as tables below go on with it. */
function titledIn(sheets: readonly SheetReading[]): Map<string | null, Judged<string | null>> {
  const titled = new Map<string | null, Judged<string | null>>();
  for (const { sheet, blocks } of sheets) {
    for (const { titled: { region: said } } of blocks) {
      const region = said ?? regionOfSheet(sheet.grid.name);
      if (region && !titled.has(region.value)) titled.set(region.value, region);
    }
  }
  return titled;
}

/** The workbook's year. `templateYear`: what remains when nothing names one. */
export function settleYear(fileName: string | null, sheets: readonly SheetReading[], templateYear: number | null, said?: number): Judged<number | null> {
  if (said !== undefined) return given(said);
  const sources: Source<number>[] = [];
  const add = (text: string, key: "yearFile" | "yearTitle" | "yearSheet", weight: number): void => {
    const [value, ...others] = reportYears(text);
    if (value !== undefined) sources.push({ value, reason: because(key, { text }), text, weight: others.length > 0 ? weight / 2 : weight, sure: true });
  };
  if (fileName) add(baseName(fileName), "yearFile", 2);
  // A hidden sheet may be last year's, kept to copy from.
  const visible = sheets.filter(({ sheet }) => sheet.grid.visibility === "visible");
  const speaking = visible.length > 0 ? visible : sheets;
  for (const text of new Set(speaking.flatMap(({ titles }) => titles))) if (text.length <= 160) add(text, "yearTitle", 1);
  for (const { sheet } of speaking) add(sheet.grid.name, "yearSheet", 0.5);
  const found = weigh(sources, "year", (year) => year);
  if (found) return found;
  return templateYear === null ? judged(null, "maybe", because("yearUnknown")) : judged(templateYear, "maybe", because("yearTemplate"));
}
