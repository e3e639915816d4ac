/** Terms with a hyphen inside, written with something else there: "REACT - EU", "TEN_E". */
import { anyOf, holds } from "../text/signs";
import type { TermSlip } from "./term-slip";
import data from "./terms.json";

interface Halves {
  first: string;
  second: string;
}

const terms = data.hyphenated.map((term): Halves => ({ first: term.slice(0, term.indexOf("-")), second: term.slice(term.indexOf("-") + 1) }));
const MAY_HOLD = anyOf(...terms.flatMap(({ first }) => ["_", "-", " -", "–", " –", " "].map((between) => first.toLowerCase() + between)));
/** An acronym also stands with one capital: "React-EU". */
const either = (word: string) => `(?:${word}|${word[0]!}${word.slice(1).toLowerCase()})`;
/** Two short halves with only a space between them may be two words. */
const between = ({ first, second }: Halves) => (first.length + second.length > 5 ? "(?: ?[-–—_] ?| )" : " ?[-–—_] ?");
const PATTERNS = terms.map((halves) => new RegExp(`(${either(halves.first)})(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d]\\1)(${between(halves)})${halves.second}(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, "g"));

/** Known terms whose hyphen is lost, or has become a dash or more. */
export function hyphenatedSlips(text: string): TermSlip[] {
  if (!holds(text, MAY_HOLD)) return [];
  return PATTERNS.flatMap((pattern, at) =>
    [...text.matchAll(pattern)]
      .filter(([, , middle]) => middle !== "-")
      .map(({ 0: written, 1: first, 2: middle, index }) => ({ written, term: `${first!}-${terms[at]!.second}`, start: index, end: index + written.length, ...(middle === "–" && { isSlight: true }) })),
  );
}
