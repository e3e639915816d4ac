/** Where a passage names Interreg or the European Social Fund (ESF+). */
import type { Evidence } from "../tag";
import { isNegated } from "./negation";
import { evidenceAt, type Passage } from "./passage";

/** Names of programmes that are names of places too. */
const PLACES = /^(?:Nordsjön|Sverige\s?[-–]\s?Norge|Aurora)$/u;
/** Priorities of the social fund's programme: "A.1". */
const PRIORITY = /(?<![\p{L}\p{N}.])[A-D]\.?[1-4](?![\p{L}\p{N}])/gu;
const OF_PRIORITY = /(?:prioritering|programområde|specifikt mål|särskilt mål|ESF)[a-zà-öø-ɏ]*\s?[:+]?\s?$/i;

/** Headings and mentions of a fund in a passage. */
function mentions(passage: Passage, fund: "interreg" | "esf"): Evidence[] {
  const { text, segments } = passage;
  return segments.flatMap(({ framework, heading }) => {
    const isOf = framework === fund && heading !== null && !PLACES.test(text.slice(heading.start, heading.end)) && !isNegated(text, heading);
    return isOf ? [evidenceAt(passage, heading)] : [];
  });
}

/** Where some passages name Interreg or one of its programmes. */
export function namedInterreg(passages: readonly Passage[]): Evidence[] {
  return passages.filter(({ forGoals }) => forGoals).flatMap((passage) => mentions(passage, "interreg"));
}

/** Where some passages name the social fund or a priority of it. */
export function namedSocialFund(passages: readonly Passage[]): Evidence[] {
  return passages.filter(({ forGoals }) => forGoals).flatMap((passage) => {
    const { text } = passage;
    const priorities = [...text.matchAll(PRIORITY)].filter(({ index }) => OF_PRIORITY.test(text.slice(Math.max(0, index - 24), index)));
    return [...mentions(passage, "esf"), ...priorities.map(({ 0: words, index }) => evidenceAt(passage, { start: index, end: index + words.length }))];
  });
}
