/** What sorts of things reports count: only things of one sort are added up. */
import data from "./counted.json";
import type { StatementUnit } from "./statement";

export type Counted = "persons" | "companies" | "organisations" | "municipalities" | "activities" | "projects" | "grants" | "applications" | "jobs" | "hours" | "places" | "measures" | "money" | "other";

/** Inflections of Swedish nouns, after their stems; any of them may take a genitive s. */
const ENDINGS = ["", "e", "a", "n", "t", "r", "en", "et", "er", "ar", "or", "na", "ena", "are", "erna", "arna", "orna", "ande", "andet", "er"];
/** No noun is longer: what is has nothing to say, and is not looked through. */
const LONGEST = 60;

/** Without dots and rings, which are the first to be lost when a report is scanned. */
const folded = (word: string) => word.toLowerCase().replace(/[åäà]/g, "a").replace(/ö/g, "o").replace(/[éè]/g, "e");

const alone = new Map<string, Counted>();
const last = new Map<string, Counted>();
for (const [sort, { stems, words }] of Object.entries(data.sorts) as [Counted, { stems: string[]; words: string[] }][]) {
  for (const word of words) alone.set(folded(word), sort);
  for (const stem of stems) for (const ending of ENDINGS) for (const genitive of ["", "s"]) last.set(folded(stem + ending) + genitive, sort);
}

/** The sort of a noun: that of its last part ("utbildningstimmar" are hours). */
function sortOf(noun: string): Counted {
  const word = folded(noun.slice(Math.max(noun.lastIndexOf(" "), noun.lastIndexOf("-")) + 1));
  const whole = alone.get(word);
  if (whole) return whole;
  for (let from = 0; from < word.length - 1 && word.length <= LONGEST; from++) {
    const sort = last.get(word.slice(from));
    if (sort) return sort;
  }
  return "other";
}

/** What sort of thing a statement counts; for shares, what they are shares of. */
export function countedOf(noun: string | null, unit: StatementUnit): Counted {
  if (unit === "kronor" || unit === "euro") return "money";
  return noun === null ? "other" : sortOf(noun);
}
