/** What sorts of things reports count: only things of one sort are added up. */
import { remembering } from "../remembering";
import data from "./counted.json";
import type { StatementUnit } from "./statement";

export type Counted = "persons" | "companies" | "organisations" | "municipalities" | "activities" | "projects" | "grants" | "applications" | "jobs" | "hours" | "places" | "measures" | "money" | "other";

/** Inflections of Swedish nouns, after their stems; any of them may take a genitive s. */
const ENDINGS = ["", "a", "e", "n", "t", "r", "en", "et", "er", "ar", "or", "na", "ena", "arna", "erna", "orna"];
/** No noun is longer: what is has nothing to say, and is not looked through. */
const LONGEST = 60;

/** The sorts of words, by the words that stand alone and by what nouns end with. */
interface Lexicon {
  alone: ReadonlyMap<string, Counted>;
  last: ReadonlyMap<string, Counted>;
}

type Words = Readonly<Record<string, { stems: string[]; words: string[] }>>;

function lexiconOf(words: Words, spelled: (word: string) => string = (word) => word): Lexicon {
  const alone = new Map<string, Counted>();
  const last = new Map<string, Counted>();
  const sorts = Object.entries(words) as [Counted, Words[string]][];
  for (const [sort, { words }] of sorts) for (const word of words) alone.set(spelled(word), sort);
  // The shortest stems first, so that the longest has the last word: "besökarna" are visitors, and not visits.
  const stems = sorts.flatMap(([sort, { stems: own }]) => own.map((stem) => [stem, sort] as const)).sort(([one], [other]) => one.length - other.length);
  for (const [stem, sort] of stems) for (const ending of ENDINGS) for (const genitive of ["", "s"]) last.set(spelled(stem + ending) + genitive, sort);
  return { alone, last };
}

const lexicon = lexiconOf(data.sorts);
/** Of which shares are told but of which there are never so many: "72 % av anslaget". */
const shared = lexiconOf(data.shared);

/** Dots and rings are the first to be lost when a report is scanned. */
const withoutDots = (word: string) => word.replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/é/g, "e");
let scanned: Lexicon | null = null;

/** The sort of a noun: that of its last part ("utbildningstimmar" are hours). Few nouns are counted, each many times. */
const sortOf = remembering(sortOfNoun, { longest: 2 * LONGEST });

function sortOfNoun(noun: string): Counted {
  const word = noun.slice(noun.lastIndexOf(" ") + 1).toLowerCase();
  if (word.length > LONGEST) return "other";
  const sort = sortIn(lexicon, word);
  if (sort !== null) return sort;
  return (/[åäöé]/.test(word) ? null : sortIn((scanned ??= lexiconOf(data.sorts, withoutDots)), word)) ?? "other";
}

function sortIn({ alone, last }: Lexicon, word: string): Counted | null {
  const whole = alone.get(word) ?? alone.get(word.slice(word.lastIndexOf("-") + 1));
  if (whole) return whole;
  for (let from = 0; from < word.length - 1; from++) {
    const sort = last.get(word.slice(from));
    if (sort) return sort;
  }
  return null;
}

/** What sort of thing a statement counts; for shares, what they are shares of. */
export function countedOf(noun: string | null, unit: StatementUnit): Counted {
  if (unit === "kronor" || unit === "euro") return "money";
  if (noun === null) return "other";
  return (unit === "percent" ? sortIn(shared, noun.slice(0, LONGEST).toLowerCase()) : null) ?? sortOf(noun);
}
