/**
 * Goals of the region that a row's content seems to serve, where it names none: those whose priority is the row's, and
 * whose wording the row shares. A row serves many goals, and its region names one or two of them, so a suggestion is
 * never more than a perhaps.
 */
import { regionByCode } from "../../catalogue";
import { goalsOfRegion } from "../../catalogue/goals";
import { placedWords } from "../../text/words/placed-words";
import type { Evidence, GoalTag, PriorityTag, RowField, RowTexts } from "../tag";
import { tellsOfDone } from "./contributions";
import { isContentWord } from "./features";
import { fieldTexts } from "./fields";
import goalPriorities from "./goal-priorities.json";
import { contentModel } from "./model";

/** How often a goal so suggested is among those that the row names, on rows whose goals were hidden: 30 of 56. */
const CONFIDENCE = 0.54;

/** As sure as one is to be of the row's priority. */
const SURE = 0.5;
/** So much of what a goal says in words of its own is to be said by the row too. */
const SHARED = 0.2;
/** Words that are less rare stand in any goal: "stärka", "utveckling". */
const RARE = 2.5;

const SHORTEST_STEM = 5;
const SHORTEST_PART = 6;
const LONGEST_ENDING = 3;

const MOST_PHRASES = 5;

const PRIORITIES: Readonly<Record<string, readonly string[]>> = goalPriorities.goals;
const READ = new Set<RowField>(["name", "outputs", "outcomes"]);

/** The goals suggested for a row that names none. `region`: county code; `year`: the year reported on. */
export function suggestedGoals(texts: RowTexts, region: string, year: number | null, priority: PriorityTag | null): GoalTag[] {
  if (priority === null || priority.confidence < SURE) return [];
  const goals = goalsOfRegion(region, year).filter(({ id, name, status }) => status === "goal" && name !== null && PRIORITIES[id]?.includes(priority.id));
  if (goals.length === 0) return [];
  const told = wordsTold(texts);
  const place = new Set(placedWords(regionByCode(region)?.name ?? "").map(({ text }) => text));
  return goals.flatMap(({ id, name }) => {
    const evidence = sharedWords(placedWords(name!).map(({ text }) => text).filter((word) => !place.has(word)), told);
    return evidence.length > 0 ? [{ id, kind: "suggested", confidence: CONFIDENCE, evidence } as const] : [];
  });
}

interface ToldWord {
  word: string;
  evidence: Evidence;
}

/** The words that tell of something done. */
function wordsTold(texts: RowTexts): ToldWord[] {
  return fieldTexts(texts).filter(({ field }) => READ.has(field)).flatMap(({ field, text, words }) => {
    const isDone = tellsOfDone(text);
    return words.filter(isDone).map(({ text: word, start, end }) => ({ word, evidence: { field, start, end, text: text.slice(start, end) } }));
  });
}

/** The row's words that a goal's are found in, if they say enough of it. */
function sharedWords(goal: readonly string[], told: readonly ToldWord[]): Evidence[] {
  const { rarityOf } = contentModel();
  let all = 0;
  let shared = 0;
  const speaking = new Set<ToldWord>();
  for (const word of new Set(goal)) {
    const rarity = rarityOf(word);
    if (!isContentWord(word) || rarity < RARE) continue;
    all += rarity;
    const found = told.filter((one) => isRelative(word, one.word));
    if (found.length > 0) shared += rarity;
    for (const one of found) speaking.add(one);
  }
  if (shared === 0 || shared < SHARED * all) return [];
  return [...speaking].slice(0, MOST_PHRASES).map(({ evidence }) => evidence);
}

/** Whether a word is a form of another, or holds it: "företag" in "småföretagen". */
function isRelative(word: string, other: string): boolean {
  return other.startsWith(word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING))) || (word.length >= SHORTEST_PART && other.includes(word.slice(0, -1)));
}
