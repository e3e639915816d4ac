/** The goals of a region that a passage names: by name, by number, several together. */
import { findCodedGoals, findGoals, findJoinedGoals, findNationalAreas, goalsOfRegion, parentOf, type NamedGoal } from "../../catalogue/goals";
import { goalByNumber } from "../../catalogue/goal-numbers";
import type { Goal } from "../../catalogue/goal";
import type { PhraseMatch } from "../../text/words/phrases";
import { placedWords } from "../../text/words/placed-words";
import type { Span } from "../../text/sentences";
import type { GoalTag } from "../tag";
import { isAnnounced, standsAlone } from "./alone";
import { confidenceOf, gathered, type Naming } from "./named";
import { withoutNegated } from "./negation";
import { givenNumbers } from "./number-lists";
import { frameworkIn, type Passage } from "./passage";
import { partlyNamed } from "./partly";
import { overlaps } from "../../text/overlaps";

/** A goal that is written as one but is none, or none any more. */
const DOUBTFUL = 0.9;
/** A goal's name under the heading of another framework. */
const MISPLACED = 0.9;
/** A part of a goal's name. */
const PARTLY = 0.9;
/** So many words are no chance likeness. */
const LONG = 4;
/** Names of at most two words are everyday words, but for those with so many letters. */
const SHORT = 2;
const MANY_LETTERS = 28;
/** "och", "ett": words up to so many letters tell no goals apart. */
const SHORT_WORD = 3;
/** "välmående Mellansjö": a place. */
const HOLDS_NAME = /\s\p{Lu}\p{Ll}/u;

interface Found extends Span {
  goal: Goal;
  confidence: number;
}

const isOwn = (framework: ReturnType<typeof frameworkIn>) => framework === null || framework === "rus";

/** Whether a name counts where it stands. */
function counts(passage: Passage, match: PhraseMatch<NamedGoal>, goalBefore: Span | undefined): boolean {
  const framework = frameworkIn(passage, match);
  if (framework === "unsaid") return false;
  if (framework !== "rus" && match.value.goal.status === "deviation" && findNationalAreas(passage.text).some((other) => overlaps(other, match))) return false;
  const words = placedWords(passage.text.slice(match.start, match.end)).length;
  const isEveryday = Math.min(words, placedWords(match.value.goal.name ?? "").length) <= SHORT && match.end - match.start < MANY_LETTERS && !HOLDS_NAME.test(passage.text.slice(match.start, match.end));
  if (isOwn(framework)) return !isEveryday || standsAlone(passage, match, goalBefore);
  if (framework === "other") return words > LONG || (match.differences.length === 0 && words > SHORT);
  if (match.differences.length > 0) return false;
  const isTheirs = (["agenda2030", "specificObjectives", "policyObjectives"] as const).some((one) => findCodedGoals(passage.text, one).some((coded) => overlaps(coded, match)));
  const isCapital = /^\p{Lu}/u.test(passage.text.slice(match.start, match.start + 2));
  return (words >= LONG || (words > SHORT && isCapital)) && !isTheirs;
}

function certainty({ value: { goal, as }, differences }: PhraseMatch<NamedGoal>, isMisplaced: boolean): number {
  if (goal.status === "deviation" || goal.status === "outdated") return DOUBTFUL;
  const spelling = as === "seen" || goal.status === "variant" ? 0.97 : 1;
  return Math.min(confidenceOf(differences), spelling, isMisplaced ? MISPLACED : 1);
}

/** Whether a name of several goals together lacks a word that tells which: then it names no more than the others. */
const lacksOne = ({ differences }: PhraseMatch<unknown>) => differences.some(({ kind, expected }) => kind === "less" && expected.length > SHORT_WORD);

function named(passage: Passage, region: string, year: number | null): Found[] {
  const joined = findJoinedGoals(passage.text, region, year).filter((match) => isOwn(frameworkIn(passage, match)) && !lacksOne(match));
  const single = findGoals(passage.text, region, year);
  const exact = single.filter(({ differences }) => differences.length === 0);
  const together = joined.filter((match) => !exact.some((other) => overlaps(other, match) && other.start <= match.start));
  const alone: PhraseMatch<NamedGoal>[] = [];
  for (const match of single) if (!together.some((other) => overlaps(other, match)) && counts(passage, match, alone.at(-1))) alone.push(match);
  return [
    ...together.flatMap(({ value, start, end, differences }) => value.map((goal) => ({ goal, start, end, confidence: confidenceOf(differences) }))),
    ...alone.map((match) => ({ goal: match.value.goal, start: match.start, end: match.end, confidence: certainty(match, !isOwn(frameworkIn(passage, match)) && !isAnnounced(passage.text, match.start)) })),
  ];
}

/** Between a number and the name after it. */
const TO_NAME = /^\s{0,3}[.:,)(–-]{0,2}\s{0,3}(?:om\s|att\s|om att\s)?[”“"'…]{0,2}\s{0,3}$/u;
/** Between a number and a name that is not the region's. */
const OTHER_NAME = /^\s{0,3}(?::\s{0,3}[”“"']?[\p{L}\p{N}]|[.)–-]?\s{0,3}[”“"']?\p{Lu})/u;
/** Between a number and what is counted: "Mål 2: 40 roddare". */
const OTHER_COUNT = /^\s{0,3}:\s{0,3}\p{N}/u;

/** Whether a goal is another or lies under it. */
function isWithin(goal: Goal, other: Goal): boolean {
  for (let one: Goal | null = goal; one; one = parentOf(one)) if (one === other) return true;
  return false;
}

/** Whether a goal is named instead of a numbered one: "mål 3: …" may also go on with one that lies, or may lie, under the third. */
function isInstead(goal: Goal, numberedGoal: Goal): boolean {
  const mayLieUnder = goal.parent === null && goal.level !== numberedGoal.level;
  return !mayLieUnder && !isWithin(goal, numberedGoal);
}

/** The goals given by number. A name right after the number says more than it, and tells whose goal it is. */
function numbered(passage: Passage, region: string, year: number | null, names: readonly Found[]): Found[] {
  const goals = goalsOfRegion(region, year).filter(({ number }) => number !== null);
  if (goals.length === 0) return [];
  const { text, segments } = passage;
  const others = findCodedGoals(text, "agenda2030");
  return givenNumbers(text, segments).flatMap(({ level, number, start, end, listEnd }) => {
    const framework = frameworkIn(passage, { start, end: listEnd });
    // "Alla mål i RUS, särskilt mål 2": above all, not a fund's.
    const ownLevel = framework === "rus" && level === "särskilt mål" ? "mål" : level;
    const goal = isOwn(framework) ? goalByNumber(goals, ownLevel, number, framework === "rus") : null;
    if (!goal) return [];
    const follows = (name: Span) => name.start >= end && name.start - end < 16 && TO_NAME.test(text.slice(end, name.start));
    const after = names.filter(follows);
    if (after.length > 0 ? after.every((name) => isInstead(name.goal, goal)) : others.some(follows)) return [];
    // "Mål 3: …" without a heading may be of any framework.
    const isSaid = goal.name === null ? OTHER_COUNT : OTHER_NAME;
    const isOthers = framework === null && level === "mål" && after.length === 0 && isSaid.test(text.slice(end, end + 12));
    return isOthers ? [] : [{ goal, start, end, confidence: 1 }];
  });
}

/** The goals that some passages name. */
export function namedGoals(passages: readonly Passage[], region: string, year: number | null): GoalTag[] {
  const wordings = new Map<string, string>();
  const found = passages.map((passage) => {
    const outright = named(passage, region, year);
    const names = [...outright, ...partlyNamed(passage, region, year, outright).map((part) => ({ ...part, confidence: PARTLY }))];
    const all = [...names, ...numbered(passage, region, year, names)].sort((a, b) => a.start - b.start);
    const namings = withoutNegated(passage.text, all).map(({ goal, start, end, confidence }): Naming => {
      const of = goal.variantOf ?? goal.id;
      if (of !== goal.id) wordings.set(of, goal.id);
      return { of, start, end, confidence };
    });
    return { passage, namings };
  });
  return gathered(found).map(({ of: id, confidence, evidence }) => {
    const wording = wordings.get(id);
    return { id, ...(wording !== undefined && { wording }), kind: "named", confidence, evidence };
  });
}
