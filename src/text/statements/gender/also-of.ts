/** The same told of others with a whole of their own: "Av 15 utställare var 4 kvinnor, av 20 talare 11", "…, liksom 12 av 20 i styrelsen". */
import type { Figure } from "../../numbers";
import type { Passage } from "../../numbers/passage";
import type { Span } from "../../sentences";
import { startingIn } from "./places";
import type { Again, Told } from "./told";

const NEXT = "^(?:,?\\s(?:och|men|samt|medan|liksom)|[,;])\\s";
const OF = new RegExp(`${NEXT}(?:av|bland)\\s(?:de\\s)?$`);
/** "20 talare 11". */
const THEIR_NOUN = /^\s[a-zà-öø-ɏ-]+\s(?:(?:är|var)\s)?(?:det\s)?$/;
const SO_MANY = new RegExp(`${NEXT}(?:även\\s|också\\s)?$`);
const OF_SO_MANY = /^\sav\s(?:de\s)?$/;
/** "12 av 20 i styrelsen.": whose they are, no other gender, and nothing that they did. */
const WHOSE = /^(?:\s[a-zà-öø-ɏ-]+)?\s(?:i|på|bland|inom|hos)\s(?!(?:kvinn|m[aä]n|flick|pojk|tjej|kill))[a-zà-öø-ɏ-]+(?:\s[a-zà-öø-ɏ-]+)?\s?(?:[.,;)]|$)/;
const ENDS = /^\s?(?:[.,;)]|$)/;

/** "…, 2024 var det 7 av 14". */
const ITS_YEAR = /^,?\s(?:(?:och|medan|men|mot)\s)?(?:(?:år|under)\s)?((?:19|20)\d\d|i\sår|nu|i\sfjol|förra\såret|året\sinnan)\s(?:(?:är|var|blev)\s(?:det\s|siffran\s)?)?$/;

const isPast = (its: string, year: number | null) => (/^\d/.test(its) ? year !== null && Number(its) < year : !/^(?:i\sår|nu)$/.test(its));

interface Asked {
  free: (figure: Figure) => boolean;
  year: number | null;
}

/** The count after one that is told of a gender, with the whole that stands with it. */
export function alsoOfSoMany(small: string, { figures }: Passage, since: Told, { end }: Span, { free, year }: Asked): Told[] {
  if (since.figure.kind !== "count") return [];
  const [first, second] = startingIn(figures, { start: since.end, end }).filter(({ kind }) => kind !== "year");
  if (first?.kind !== "count" || second?.kind !== "count" || !free(first) || !free(second)) return [];
  const [lead, between, after] = [small.slice(since.end, first.start), small.slice(first.end, second.start), small.slice(second.end, second.end + 80)];
  const told = (figure: Figure, whole: Figure, again: Again = "also"): Told[] => (figure.low <= whole.low ? [{ ...since, figure, whole, again, start: first.start, end: second.end }] : []);
  const its = ITS_YEAR.exec(lead)?.[1];
  if (its !== undefined) return OF_SO_MANY.test(between) ? told(first, second, isPast(its, year) ? "before" : "reached") : [];
  if (OF.test(lead) && THEIR_NOUN.test(between) && ENDS.test(after)) return told(second, first);
  return SO_MANY.test(lead) && OF_SO_MANY.test(between) && WHOSE.test(after) ? told(first, second) : [];
}
