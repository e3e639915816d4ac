/** What stands for a goal with a word of its name changed, moved or left out: too far from the name to be read as it. */
import { fromGoals } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { isCapital } from "../../text/characters";
import { grouped } from "../../text/grouped";
import { isInflection } from "../../text/words/near-words";
import { overlaps } from "../../text/overlaps";
import { placedWords } from "../../text/words/placed-words";
import type { Span } from "../../text/sentences";
import { type GoalText, type Named, isOwn } from "./goal-text";

export interface NearlyNamed extends Span {
  goal: Goal;
  /** Words of one that the other has not, counted on the side that has more. */
  apart: number;
}

/** Shorter words do not tell one goal from another. */
const TELLING = 4;
/** So many telling words are shared at least, and so much of all that either has. */
const FEWEST = 2;
const MOST_OF = 0.6;
/** A longer piece is a sentence about something else. */
const MOST_WORDS = 16;
const PIECE = /[^.;:\n•”“"()]{12,400}/g;
const LABEL = /^\s*(?:(?:RUS|RUFS|[Mm]ål(?:bild)?|[Dd]elmål|[Ee]ffektmål(?:et)?|[Mm]ålområde|[Pp]rioritering|[Pp]rioriterat område|[Ss]trategiskt område|[Öö]vergripande mål|[Ii]nsatsområde)\s+)*(?:\d{1,2}\s+)?/;

interface Worded {
  goal: Goal;
  words: readonly string[];
}

/** Forms of a word begin alike. */
const beginningOf = (word: string) => word.slice(0, TELLING);

const telling = (text: string) => [...new Set(placedWords(text).map(({ text: word }) => word).filter((word) => word.length >= TELLING && word !== "skall"))];

const wordedGoals = fromGoals((goals): readonly Worded[] =>
  goals.flatMap((goal) => (goal.name === null || goal.status !== "goal" ? [] : [{ goal, words: telling(goal.name) }])).filter(({ words }) => words.length >= FEWEST),
);

const isSame = (a: string, b: string) => a === b || isInflection(a, b);

/** The goals that a piece of text is nearest to, if it nearly names any. */
function nearest(words: readonly string[], goals: readonly Worded[]): { goal: Goal; apart: number }[] {
  const alike = grouped(words, beginningOf);
  const near = goals.flatMap(({ goal, words: own }) => {
    const shared = own.filter((word) => alike.get(beginningOf(word))?.some((other) => isSame(word, other))).length;
    const most = Math.max(own.length, words.length);
    // A name of two telling words is named by both alone.
    return shared >= FEWEST && shared >= (own.length === FEWEST ? 1 : MOST_OF) * most ? [{ goal, apart: most - shared }] : [];
  });
  const least = Math.min(...near.map(({ apart }) => apart));
  return near.filter(({ apart }) => apart === least);
}

/** What goals stand in, called by words that are theirs too: "strategi för hållbar tillväxt". */
const DOCUMENT = /(?:strategi|strategin|program|programmet|handlingsplan|handlingsplanen|budget)$/;

/** After a goal's name a comma and a capital, or the word for what it is, begin another. */
const NEXT = /,\s{1,3}(?=[A-ZÀ-ÖØ-Þ]|(?:effektmål|delmål|målområde|prioritering)[a-z]{0,2}\s)/g;
const SHORTEST = 12;

/** A piece, or where it names goals between commas, what stands between those. */
function piecesOf({ 0: whole, index }: RegExpExecArray, { named }: GoalText): { piece: string; index: number }[] {
  if (!named.some((name) => overlaps(name, { start: index, end: index + whole.length }))) return [{ piece: whole, index }];
  const pieces: { piece: string; index: number }[] = [];
  let from = 0;
  for (const { 0: comma, index: at } of [...whole.matchAll(NEXT), { 0: "", index: whole.length }]) {
    if (at - from >= SHORTEST) pieces.push({ piece: whole.slice(from, at), index: index + from });
    from = at + comma.length;
  }
  return pieces;
}

/** "… – fler ska välja att bo i länet": a later part of a goal's name, before which other words stand than its own. */
const isRestOf = ({ text }: GoalText, { value: { as }, start }: Named) => as === "short" && !isCapital(text.charCodeAt(start));

interface Near {
  named: readonly NearlyNamed[];
  /** What is as near to one goal as to another, and so is none of them: "Ett öppet Mellansjö" beside "Ett rikt …" and "Ett vackert …". */
  toSeveral: readonly Span[];
}

const kept = new WeakMap<GoalText, Near>();

/** The pieces of a goal cell that nearly name one of the region's own goals, and are no other framework's; found once for all checks. */
export const nearlyNamed = (cell: GoalText): readonly NearlyNamed[] => nearIn(cell).named;

/** The pieces of a goal cell that are worded as several of the region's own goals are. */
export const likeSeveral = (cell: GoalText): readonly Span[] => nearIn(cell).toSeveral;

function nearIn(cell: GoalText): Near {
  const known = kept.get(cell) ?? lookIn(cell);
  kept.set(cell, known);
  return known;
}

function lookIn(cell: GoalText): Near {
  const goals = cell.region === null ? [] : wordedGoals(cell.region, cell.year);
  if (goals.length === 0) return { named: [], toSeveral: [] };
  const pieces = [...cell.text.matchAll(PIECE)].flatMap((match) => piecesOf(match, cell)).flatMap(({ piece, index }) => {
    const start = index + LABEL.exec(piece)![0].length;
    const end = index + piece.trimEnd().length;
    const inIt = cell.named.filter((named) => overlaps(named, { start, end }));
    const words = start < end && inIt.every((named) => isRestOf(cell, named)) ? telling(cell.text.slice(start, end)) : [];
    const found = words.length >= FEWEST && !words.some((word) => DOCUMENT.test(word)) && words.length <= MOST_WORDS ? nearest(words, goals) : [];
    return found.length > 0 && isOwn(cell, { start, end }) && !cell.others.some((other) => overlaps(other, { start, end })) ? [{ start, end, inIt, found }] : [];
  });
  return {
    named: pieces.flatMap(({ start, end, inIt, found: [one, ...more] }) => (more.length === 0 && inIt.every(({ value }) => value.goal === one!.goal) ? [{ start, end, ...one! }] : [])),
    toSeveral: pieces.filter(({ inIt, found }) => found.length > 1 && inIt.length === 0),
  };
}
