/** Where a row names Interreg or the European Social Fund (ESF+). */
import { overlaps } from "../../text/overlaps";
import { PAID_BY } from "../../text/paid-by";
import { anyOf, holds } from "../../text/signs";
import type { Evidence, RowTexts } from "../tag";
import { isNegated } from "./negation";
import { evidenceAt, type Passage } from "./passage";

type Fund = "interreg" | "esf";

/** Names of programmes that are names of places too. */
const PLACES = /^(?:Nordsjön|Sverige\s?[-–]\s?Norge|Aurora)$/u;
/** Priorities of the social fund's programme: "A.1". */
const PRIORITY = /(?<![\p{L}\p{N}.])[A-D]\.?[1-4](?![\p{L}\p{N}])/gu;
const OF_PRIORITY = /(?:prioritering|programområde|specifikt mål|särskilt mål|ESF)[a-zà-öø-ɏ]*\s?[:+]?\s?$/i;

/** Headings and mentions of a fund in a passage. */
function mentions(passage: Passage, fund: Fund): Evidence[] {
  const { text, segments } = passage;
  return segments.flatMap(({ framework, heading }) => {
    const isOf = framework === fund && heading !== null && !PLACES.test(text.slice(heading.start, heading.end)) && !isNegated(text, heading);
    return isOf ? [evidenceAt(passage, heading)] : [];
  });
}

const LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]";
/** Told of another project: "tidigare ESF-projektet", "deras Interregprojekt". */
const OF_ANOTHER = `(?<!${LETTER})(?<!(?:tidigare|föregående|deras|dess|andra|annat|liknande)\\s)`;

interface Says {
  /** That a fund pays: "finansieras av Interreg Europe". */
  paid: RegExp;
  /** In a name also that the insats is a project of the fund: "(ESF)", "Socialfondsprojekt". */
  own: RegExp;
}

/** `called`: the fund by its name. `ofProject`: how it begins the word for its project. */
function saysOf(called: string, ofProject: string): Says {
  return {
    paid: new RegExp(`(?<=${PAID_BY})${called}(?!${LETTER})`, "g"),
    own: new RegExp(`(?<=\\()${called}(?=[,;)])|${OF_ANOTHER}${ofProject}(?:projekt|finansiera(?:d|t|de))${LETTER}*`, "g"),
  };
}

const INTERREG = "Interreg(?:\\s[A-ZÅÄÖ][a-zåäö]+){0,2}";
const SAYS: Readonly<Record<Fund, Says>> = {
  interreg: saysOf(`(?:${INTERREG}|Central Baltic)`, `${INTERREG}[\\s-]{0,2}`),
  esf: saysOf("(?:ESF\\+?|(?:[Ee]uropeiska\\s)?[Ss]ocialfonden)", "(?:ESF\\+?[\\s-]{0,2}|[Ss]ocialfonds)"),
};
const MAY_SAY = anyOf("esf", "socialfond", "interreg", "central baltic");

/** Where a row says, outside its goals, that a fund pays for it. */
function toldOf(texts: RowTexts, fund: Fund): Evidence[] {
  const { paid, own } = SAYS[fund];
  return (["name", "outputs"] as const).flatMap((field) => {
    const text = texts[field] ?? "";
    if (!holds(text, MAY_SAY)) return [];
    const places = [...text.matchAll(paid), ...(field === "name" ? text.matchAll(own) : [])].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
    return places.filter((place) => !isNegated(text, place)).map((place) => evidenceAt({ field, text }, place));
  });
}

/** Evidence of the goals first; what is told twice at a place counts once. */
function together(named: readonly Evidence[], told: readonly Evidence[]): Evidence[] {
  return [...named, ...told.filter((one) => !named.some((other) => other.field === one.field && overlaps(other, one)))];
}

/** Where a row names Interreg or one of its programmes: among its goals, or as what pays for it. */
export function namedInterreg(passages: readonly Passage[], texts: RowTexts): Evidence[] {
  return together(passages.filter(({ forGoals }) => forGoals).flatMap((passage) => mentions(passage, "interreg")), toldOf(texts, "interreg"));
}

/** Where a row names the social fund or a priority of it: among its goals, or as what pays for it. */
export function namedSocialFund(passages: readonly Passage[], texts: RowTexts): Evidence[] {
  const named = passages.filter(({ forGoals }) => forGoals).flatMap((passage) => {
    const { text } = passage;
    const priorities = [...text.matchAll(PRIORITY)].filter(({ index }) => OF_PRIORITY.test(text.slice(Math.max(0, index - 24), index)));
    return [...mentions(passage, "esf"), ...priorities.map(({ 0: words, index }) => evidenceAt(passage, { start: index, end: index + words.length }))];
  });
  return together(named, toldOf(texts, "esf"));
}
