/** Names of regions written as they are not: "Västra Götalands Regionen", "Region Kronobergs län", "region Skåne". */
import { anyOf, holds } from "../text/signs";
import { allRegions } from "./region";
import type { TermSlip } from "./term-slip";

const regions = allRegions();
const baseOf = (county: string) => county.replace(/ län$/u, "");
/** "Kronobergs" of "Kronobergs län", by what each region is called. */
const officialByCounty = new Map(regions.map(({ county, official }) => [baseOf(county), official]));
const officialByName = new Map(regions.filter(({ official }) => official.startsWith("Region ")).flatMap(({ name, official }) => [[name, official] as const, [official.slice("Region ".length), official] as const]));
/** "Västra Götalandsregionen": the name and the word in one. */
const together = regions.filter(({ official }) => !official.startsWith("Region "));
/** "Jämtland Härjedalen": two lands side by side, in no genitive. */
const sideBySide = regions.filter(({ name, county }) => name.includes(" ") && !county.startsWith(name));

const oneOf = (words: Iterable<string>) => `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;
const END = "(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])";

const OF_COUNTY = new RegExp(`Region (${oneOf(officialByCounty.keys())}) ([Ll]än)(s?)${END}`, "g");
const COUNTY = new RegExp(`(${oneOf(officialByCounty.keys())}) Län(?=s?${END})`, "g");
/** With one of these before it a region is spoken of, and not the body that is called so. */
const SMALL_REGION = new RegExp(`region (?<![A-Za-zÀ-ÖØ-öø-ɏ-]region )(?<!(?:vår|hela|denna|en|sin|varje|funktionell) region )(${oneOf(officialByName.keys())})(?=s?(?:[ .,;:)]|$))(?! län|[ -]?[-–/])`, "g");
const DEFINITE = new RegExp(`Regionen (${oneOf(officialByName.keys())})${END}`, "g");
const TOGETHER = together.map(({ official }) => {
  const [, first, last] = /^(.+?)s(regionen)$/u.exec(official) ?? [];
  return { official, pattern: new RegExp(`${first!.replace(" ", " ?")}s?[ -]?${oneOf([last!, "Regionen"])}(?=s?${END})`, "gi") };
});
const SIDE_BY_SIDE = sideBySide.map(({ name }) => ({ name, pattern: new RegExp(name.replace(" ", "s "), "g") }));

const SAYS_REGION = anyOf("region ", "regionen ");
const SAYS_COUNTY = anyOf(" län");
const SAYS_TOGETHER = anyOf("götaland");
const SAYS_SIDE = anyOf(...sideBySide.map(({ name }) => name.split(" ")[1]!.toLowerCase()));

const slip = (written: string, term: string, start: number, isSlight = false): TermSlip => ({ written, term, start, end: start + written.length, ...(isSlight && { isSlight }) });

function* ofRegions(text: string): Iterable<TermSlip> {
  for (const { 0: written, 1: county, 3: genitive, index } of text.matchAll(OF_COUNTY)) {
    const term = officialByCounty.get(county!)! + genitive!;
    // "Region Uppsala län": the first word is right, but the county is another body.
    if (term !== written) yield slip(written, term, index, term.toLowerCase() === written.toLowerCase());
  }
  for (const { 0: written, 1: name, index } of text.matchAll(SMALL_REGION)) yield slip(written, `Region ${name!}`, index, true);
  for (const { 0: written, 1: name, index } of text.matchAll(DEFINITE)) yield slip(written, officialByName.get(name!)!, index);
}

/** Names of regions that differ from what they call themselves, in order. */
export function regionSlips(text: string): TermSlip[] {
  const found = holds(text, SAYS_REGION) ? [...ofRegions(text)] : [];
  if (holds(text, SAYS_COUNTY)) {
    for (const { 0: written, index } of text.matchAll(COUNTY)) {
      if (!found.some(({ start, end }) => start <= index && index < end)) found.push(slip(written, written.replace("Län", "län"), index, true));
    }
  }
  if (holds(text, SAYS_TOGETHER)) {
    for (const { official, pattern } of TOGETHER) for (const { 0: written, index } of text.matchAll(pattern)) if (written !== official && written !== official.toUpperCase()) found.push(slip(written, official, index, written.toLowerCase() === official.toLowerCase()));
  }
  if (holds(text, SAYS_SIDE)) {
    for (const { name, pattern } of SIDE_BY_SIDE) for (const { 0: written, index } of text.matchAll(pattern)) found.push(slip(written, name, index));
  }
  return found;
}
