/** Sweden's 21 regions, in the official order of their county codes. */
import { grouped } from "../text/grouped";
import { foldedWords } from "../text/words/normalise";
import { remembering } from "../text/remembering";
import data from "./regions.json";

export interface Region {
  /** County code: "01", "03" … "25". */
  code: string;
  name: string;
  /** What the region calls itself. */
  official: string;
  county: string;
  /** Other names and abbreviations seen. */
  variants: readonly string[];
}

export interface RegionMention {
  region: Region;
  /** `true`: named as a region or county ("Region Kalmar län"); `false`: only a place or a short form. */
  full: boolean;
  /** Where in the text, counted in characters. */
  at: number;
}

const regions: readonly Region[] = data.regions;
const byCode = new Map(regions.map((region) => [region.code, region]));

/** All regions by county code. */
export function allRegions(): readonly Region[] {
  return regions;
}

/** The region with a county code; "1" and 1 are understood as "01". `null`: no such region. */
export function regionByCode(code: string | number): Region | null {
  return byCode.get(String(code).trim().padStart(2, "0")) ?? null;
}

/** A region's plain name by its county code. What no region has for a code is its own name, so that nothing is hidden. */
export function regionName(code: string | number): string {
  return regionByCode(code)?.name ?? String(code);
}

interface Form {
  words: string;
  region: Region;
  full: boolean;
}

/** Every way to name a region, the longest first so that "Västra Götalands län" is not read as something shorter. */
const forms: readonly Form[] = regions
  .flatMap((region) => {
    const names = [region.name, ...region.variants];
    const full = [region.official, region.county, `Region ${region.county}`, ...names.map((name) => `Region ${name}`), ...names.map((name) => `${name} län`)];
    const form = (isFull: boolean) => (text: string) => ({ words: foldedWords(text), region, full: isFull });
    return [...full.map(form(true)), ...names.map(form(false))];
  })
  .sort((a, b) => b.words.length - a.words.length);

/** Forms by their first word, each list with the longest first. */
const formsByWord = grouped(forms, ({ words }) => /^[a-z]+/.exec(words)![0]);

/** The form that a text holds at a place, in the genitive or not, and where it ends. */
function formAt(text: string, at: number, word: string): { form: Form; end: number } | null {
  for (const form of formsByWord.get(word) ?? []) {
    if (!text.startsWith(form.words, at)) continue;
    const end = at + form.words.length;
    const genitive = text[end] === "s" ? end + 1 : end;
    if (!/[a-z]/.test(text[genitive] ?? "")) return { form, end: genitive };
  }
  return word.endsWith("s") ? formAt(text, at, word.slice(0, -1)) : null;
}

interface Found extends RegionMention {
  end: number;
}

function regionsIn(plain: string): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const { 0: word, index: at } of plain.matchAll(/[a-z]+/g)) {
    const one = at >= from ? formAt(plain, at, word) : null;
    if (!one) continue;
    const { region, full } = one.form;
    found.push({ region, full, at, end: one.end });
    from = one.end;
  }
  return found;
}

/** Every region that a text names, in order; dots, rings, case and hyphens do not matter. */
export const mentionedRegions: (text: string) => readonly RegionMention[] = remembering((text) => regionsIn(foldedWords(text)).map(({ region, full, at }) => ({ region, full, at })));

/** The words of a text beside the names of regions, without dots and rings: "Rapport för Dalarna 2023" → rapport, for, 2023. */
export function wordsBesideRegions(text: string): readonly string[] {
  const plain = foldedWords(text);
  const rest = regionsIn(plain).reduceRight((left, { at, end }) => `${left.slice(0, at)} ${left.slice(end)}`, plain);
  return rest.split(" ").filter((word) => word !== "");
}

/** The one region a short text names (a title, a file name, a cell), or `null` when it names none or several. */
export function findRegion(text: string): Region | null {
  const mentions = mentionedRegions(text);
  const named = mentions.some(({ full }) => full) ? mentions.filter(({ full }) => full) : mentions;
  const found = new Set(named.map(({ region }) => region));
  return found.size === 1 ? [...found][0]! : null;
}
