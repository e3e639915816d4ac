/** Which goal a number means: regions number their goals level by level, and reports leave the level out. */
import type { Goal } from "./goal";

/** The level as a word to compare by: "övergripande mål" → "övergripande mål", "delmål" → "delmål". */
const sameLevel = (word: string, level: string | null) => level !== null && (word === level || level.endsWith(` ${word}`) || (word === "" && level === "delmål"));

/** Words that stand for a goal of any level where the strategy is named: "RUS mål 7", "RUS: 7". */
const GENERAL = new Set(["mål", "målområde", ""]);

/** The one goal with a number, after a word for its level; `null`: none, or more than one. `inStrategy`: under its heading. */
export function goalByNumber(goals: readonly Goal[], word: string, number: string, inStrategy: boolean): Goal | null {
  const plain = number.replace(/[,:]/gu, ".");
  const same = goals.filter((goal) => goal.number === plain && goal.status === "goal");
  const exact = same.filter(({ level }) => sameLevel(word, level));
  if (exact.length === 1) return exact[0]!;
  return same.length === 1 && inStrategy && GENERAL.has(word) ? same[0]! : null;
}
