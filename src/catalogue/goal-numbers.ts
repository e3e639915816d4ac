/** Which goal a number means: regions number their goals level by level, and reports leave the level out. */
import type { Goal } from "./goal";

/** The level as a word to compare by: "övergripande mål" → "övergripande mål", "delmål" → "delmål". */
const sameLevel = (word: string, level: string | null) => level !== null && (word === level || level.endsWith(` ${word}`));

/** "Målområde 3" is "mål 3" where the region has no areas of goals. */
const OTHERWISE: Readonly<Record<string, string>> = { målområde: "mål" };

/** Words that stand for a goal of any level where the strategy is named: "RUS mål 7". */
const GENERAL = new Set(["mål", "målområde"]);

const only = <T>(some: readonly T[]): T | null => (some.length === 1 ? some[0]! : null);

/** The one goal with a number, after a word for its level; `null`: none, or more than one. `inStrategy`: under its heading. */
export function goalByNumber(goals: readonly Goal[], word: string, number: string, inStrategy: boolean): Goal | null {
  const plain = number.replace(/[,:]/gu, ".");
  const same = goals.filter((goal) => goal.number === plain && goal.status === "goal");
  // "#16": no word tells the level, and what lies under other goals is named with its own.
  if (word === "") return only(same) ?? only(same.filter(({ parent }) => parent === null));
  const level = goals.some((goal) => sameLevel(word, goal.level)) ? word : (OTHERWISE[word] ?? word);
  return only(same.filter((goal) => sameLevel(level, goal.level))) ?? (inStrategy && GENERAL.has(word) ? only(same) : null);
}
