/** A goal meant by other words: all that is said is in one goal's name, in other forms. */
import { findGoals, goalsOfRegion } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { byLength, isInflection } from "../../text/words/near-words";
import { placedWords } from "../../text/words/placed-words";

/** "ökad" and "öka", "export" and "exporterande": one word begins the other, or both are forms of one. */
function related(a: string, b: string): boolean {
  const [short, long] = byLength(a, b);
  return short === long || isInflection(a, b) || (long.startsWith(short) && (short.length >= 5 || (short.length >= 3 && long.length - short.length <= 1)));
}

/** The one goal whose name has all the words; `null`: none, several, or it is named outright. */
export function goalWordedOtherwise(words: string, region: string, year: number | null): Goal | null {
  if (findGoals(words, region, year).length > 0) return null;
  const said = placedWords(words).map(({ text }) => text);
  if (said.length < 2) return null;
  const meant = goalsOfRegion(region, year).filter(({ name, status }) => {
    if (name === null || status !== "goal") return false;
    const known = placedWords(name).map(({ text }) => text);
    return said.every((word) => known.some((other) => related(word, other)));
  });
  return meant.length === 1 ? meant[0]! : null;
}
