/**
 * Which gender a figure counts. Only whole words speak of gender: "huvudmän" and "tjänstemän" hold "män" but say
 * nothing of it, and "mäns våld mot kvinnor" is a phrase without figures.
 */
import type { Figure } from "./figure";

export type Gender = "women" | "men";

const WOMEN = "kvinnor|kvinna|kvinnorna|kvinnan|tjejer|tjejerna|tjej|flickor|flickorna|flicka|damer|damerna|kvinnliga|kvinnlig|kvinnligt|kvinnoledda|kvinnodrivna|kvinnoägda|kvinnostyrda|kvinnoföretag|kvinnoföretagare";
const MEN = "män|männen|mannen|man|killar|killarna|kille|pojkar|pojkarna|pojke|herrar|herrarna|manliga|manlig|manligt|mansledda|manledda|mansdrivna|mansägda|mansstyrda";
const WOMEN_WORDS = new Set(WOMEN.split("|"));
const MEN_WORDS = new Set(MEN.split("|"));

/** The gender a single word names, or `null`. */
export function genderOfWord(word: string): Gender | null {
  const lower = word.toLowerCase();
  return WOMEN_WORDS.has(lower) ? "women" : MEN_WORDS.has(lower) ? "men" : null;
}

export interface GenderOfFigure {
  gender: Gender;
  /** "19 % av kvinnorna": a rate within the gender, not the gender's share. */
  within: boolean;
  /** Characters from the figure to the end of the word that names the gender (or from the word to the figure). */
  start: number;
  end: number;
}

// All of these read small letters: to look for either case they would take milliseconds more to compile.
const LINK = "(?:\\s{0,9}\\([^()]{0,20}\\)|,\\s{0,9}\\d{1,9}(?:[.,]\\d{1,9})?\\s?(?:%|procent),?)?\\s{0,9}(?:st\\.?\\s|stycken\\s)?(?:stöd\\s|ansökningar\\s|företag\\s|projekt\\s|checkar\\s|deltagare\\s|personer\\s|procent\\s)?\\s{0,9}(?:av\\s(?:de\\s|alla\\s|samtliga\\s)?[a-zà-öø-ɏ]+\\s(?=är\\s|var\\s|gick\\s|utg))?(?:är\\s|var\\s|till\\s|gick till\\s|ledda av\\s|drivna av\\s|utgjordes av\\s|(?:drivs|leds|ägs|styrs|drevs|leddes|startades|startas) av\\s|unga\\s|vuxna\\s|nya\\s|utrikesfödda\\s|utlandsfödda\\s|st\\s){0,3}(?:en\\s|företag ledda av\\s)?";
const AFTER = new RegExp(`^${LINK}\\s{0,9}(${WOMEN}|${MEN})(?![a-zà-öø-ɏ-])`);
const WITHIN = new RegExp(`^\\s*(?:av|bland)\\s(?:de\\s|alla\\s|samtliga\\s|deltagande\\s)?(${WOMEN}|${MEN})(?![a-zà-öø-ɏ-])`);
const BEFORE = new RegExp(`(?:^|[\\s(,;:])(${WOMEN}|${MEN})(?:\\s*[:–-]\\s*|\\s*\\(\\s*|\\s+(?:är|var|utgör|utgjorde|utgjordes av|stod för)\\s+|\\s+)(?:ca\\.?\\s|cirka\\s|totalt\\s|drygt\\s|knappt\\s)?$`);

/** "Andelen kvinnor bland dem som fått stöd är 38 %": of whom they are the share stands between. */
const SHARE_OF = new RegExp(`(?<![a-zà-öø-ɏ])andelen (${WOMEN}|${MEN}) (?:bland|av|i|hos|inom) [a-zà-öø-ɏ ]{3,40} (?:är|var|blev|uppgår till|uppgick till|ligger på|låg på) (?:ca\\.? |cirka |drygt |knappt )?$`);

/** Longest stretch looked at on either side of a figure. */
const REACH = 70;

/** A glance that spares most figures the closer look: every word for a gender holds one of these. */
const MAY_NAME = /kvinn|tjej|flick|dame|m[aä]n|kill|pojk|herr/;

/** The gender a count or a percentage speaks of: the word after it, else the word right before it. */
export function genderOf(text: string, figure: Figure): GenderOfFigure | null {
  const from = Math.max(0, figure.start - REACH);
  const around = text.slice(from, figure.end + REACH).toLowerCase();
  if (!MAY_NAME.test(around)) return null;
  // The next line has its own figure: "Alla: 245 / Flickor: 120".
  const after = around.slice(figure.end - from).split("\n", 1)[0]!;
  const within = WITHIN.exec(after);
  if (within) return { gender: genderOfWord(within[1]!)!, within: true, start: figure.start, end: figure.end + within[0].length };
  const following = AFTER.exec(after);
  if (following) return { gender: genderOfWord(following[1]!)!, within: false, start: figure.start, end: figure.end + following[0].length };
  const before = around.slice(0, figure.start - from);
  const preceding = BEFORE.exec(before) ?? SHARE_OF.exec(before);
  if (!preceding) return null;
  const start = from + preceding.index + preceding[0].indexOf(preceding[1]!);
  return { gender: genderOfWord(preceding[1]!)!, within: false, start, end: figure.end };
}
