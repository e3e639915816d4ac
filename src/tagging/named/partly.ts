/**
 * Goals named by a part of their name: "förnyelseförmåga", "en flexibel kompetensförsörjning". A part names the goal where
 * it stands as a thing of its own, holds no other words than the name, and fits no other goal of the region.
 */
import { regionByCode } from "../../catalogue";
import { findCodedGoals, findNationalAreas, fromGoals, partsOf, withoutLead } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { grouped } from "../../text/grouped";
import { isInflection, letterDistance } from "../../text/words/near-words";
import { placedWords, type Word } from "../../text/words/placed-words";
import { remembering } from "../../text/remembering";
import type { GoalFramework } from "../../text/goal-references";
import type { Span } from "../../text/sentences";
import { beginsItem, endsItem, isAnnounced, isListedAfter } from "./alone";
import { frameworkIn, type Passage } from "./passage";
import { overlaps } from "../../text/overlaps";

/** A goal's name without its small words. */
interface TellingName {
  goal: Goal;
  words: readonly string[];
  /** Whether each word is at once followed by another that it leads to: "attraktiva | livsmiljöer". */
  leads: readonly boolean[];
  letters: number;
  /** Whether its halves stand in the other order: then it has no beginning of its own. */
  isTurned: boolean;
}

/** Some words of a name, where they stand in a text. */
export interface PartOfName extends Span {
  goal: Goal;
}

/** Words that tell no goal. */
const SMALL = new Set("en ett den det de och samt i på för om med av till att som är ska skall har där vid inom ur från sin sitt sina mot så såväl per genom efter över under bland hos mellan kring åt via".split(" "));
const ARTICLES = new Set(["en", "ett", "den", "det", "de"]);
const MOST_WORDS = 16;
/** So many words of a name's beginning bear that one of the next is left out. */
const LONG = 3;

const tells = (word: string) => !SMALL.has(word);
const lettersOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

function tellingName(goal: Goal, name: string, isTurned = false): TellingName {
  const all = placedWords(name);
  const telling = all.filter(({ text }) => tells(text));
  const words = telling.map(({ text }) => text);
  const leads = telling.map((word) => {
    const next = all[all.indexOf(word) + 1];
    return next !== undefined && tells(next.text) && name.slice(word.end, next.start) === " ";
  });
  return { goal, words, leads, letters: lettersOf(words), isTurned };
}

/** "Jämlik hälsa och hög sysselsättning" for "hög sysselsättning och jämlik hälsa". */
function turned(name: string): string[] {
  const [first, second, ...more] = name.split(/ och /u);
  return second !== undefined && more.length === 0 ? [`${second} och ${first}`] : [];
}

/** A goal's names, each with its beginning and without it, their parts, and the names turned round. */
function tellingNamesOf(goal: Goal): TellingName[] {
  const names = [...(goal.name === null ? [] : [goal.name]), ...(goal.spellings ?? [])];
  const turnedRound = names.flatMap((name) => turned(withoutLead(name)));
  return [...[...new Set(names.flatMap((name) => [name, withoutLead(name), ...partsOf(name)]))].map((name) => tellingName(goal, name)), ...turnedRound.map((name) => tellingName(goal, name, true))];
}

/** Forms of a word begin alike: by these letters the words of names that it may be are found. */
const beginning = (word: string) => word.slice(0, 2);

interface TellingNames {
  all: readonly TellingName[];
  /** Whether a word is one of a name. */
  hold(word: string): boolean;
}

const tellingNames = fromGoals((goals): TellingNames => {
  const all = goals.filter(({ status }) => status === "goal" || status === "variant").flatMap(tellingNamesOf);
  const byBeginning = grouped([...new Set(all.flatMap(({ words }) => words))], beginning);
  return { all, hold: remembering((word) => byBeginning.get(beginning(word))?.some((own) => isForm(own, word)) ?? false) };
});

/** The region's own name, which stands in the names of many goals. */
function placeWords(code: string): string[] {
  const region = regionByCode(code);
  return region ? placedWords(`${region.name} ${region.official} ${region.county}`).map(({ text }) => text) : [];
}

/** "Konkurrenskraftig" is no form of "konkurrenskraft". */
const IS_QUALITY = /ig[at]?$/u;
/** So many letters bear a slip of one. */
const SLIPPED = 5;
/** "god" and "goda", "öka" and "ökad"; "matchning" and "matchningen"; "trygt" for "tryggt". */
function isForm(a: string, b: string): boolean {
  if (a === b || (isInflection(a, b) && IS_QUALITY.test(a) === IS_QUALITY.test(b))) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest >= SLIPPED && letterDistance(a, b, 1) === 1) return true;
  return shortest >= 3 && Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a));
}

/** How much of a name some words are. */
interface Part {
  /** Of its letters. */
  share: number;
  /** With which word of the name it begins; `null`: it leaves out some in between. */
  from: number | null;
  /** Whether it ends in the midst of things: "en trygg och attraktiv". */
  isCut: boolean;
  /** Whether one word in its midst is another than the name's: "ett öppet samhälle med framtidstro för alla". */
  hasOther: boolean;
}

/** So many words bear one in their midst that is another. */
const BEARS_OTHER = 4;
const MOST_OF_NAME = 0.65;

/** The part of a name that some words are; `null`: they hold something else. */
function partOf({ words, leads, letters, isTurned }: TellingName, said: readonly string[]): Part | null {
  let next = 0;
  let known = 0;
  let from: number | null = null;
  let other: number | null = null;
  for (const [index, word] of said.entries()) {
    const at = words.findIndex((own, place) => place >= next && isForm(word, own));
    if (at < 0) {
      if (isSame(words, said)) return { share: 1, from: 0, isCut: false, hasOther: false };
      if (other !== null || index < 2 || words.length < BEARS_OTHER) return null;
      other = index;
      continue;
    }
    if (index === 0) from = isTurned ? null : at;
    else if (from !== null && at !== from + index && index < LONG) from = null;
    known += words[at]!.length;
    next = at + 1;
  }
  return { share: known / letters, from, isCut: other === said.length - 1 || (leads[next - 1] ?? false), hasOther: other !== null };
}

/** Whether a short name is said whole in another order: "minskat buller" for "Bullret ska minska". */
function isSame(words: readonly string[], said: readonly string[]): boolean {
  return words.length === said.length && words.length <= 3 && words.every((word) => said.some((other) => isForm(word, other)));
}

interface Meant extends Part {
  goal: Goal;
}

/** Another goal that has the words too has them by chance where they are so much less of its name. */
const CHANCE = 0.5;

/** The one goal whose name has all the words; `null`: none, or several. */
function meantBy(names: readonly TellingName[], said: readonly string[]): Meant | null {
  let best: Meant | null = null;
  let other: Meant | null = null;
  for (const name of names) {
    const part = partOf(name, said);
    if (!part) continue;
    const meant = { goal: name.goal, ...part };
    if (best === null || meant.share > best.share) [best, other] = [meant, best && idOf(best.goal) !== idOf(meant.goal) ? best : other];
    else if (idOf(best.goal) !== idOf(meant.goal) && (other === null || meant.share > other.share)) other = meant;
  }
  return best && (other === null || other.share < CHANCE * best.share) ? best : null;
}

const idOf = ({ variantOf, id }: Goal) => variantOf ?? id;

/** A sentence, a line or an item of its own, which the heading of a fund before it need not govern. */
const BEGINS_SENTENCE = /[.\n•][^\S\n]{0,3}[”“"]?$/u;
const ENDS_SENTENCE = /^[”“"]?\s{0,3}(?:$|[.;\n•])/u;

function isSentence(text: string, { start, end }: Span): boolean {
  return BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 6), start)) && ENDS_SENTENCE.test(text.slice(end, end + 6));
}

/** "Produktivitet och lönsamhet i roddsporten": a word with another beside it is of something else. */
const GOES_ON = /^\s(?:och|eller|samt|&)\s\p{Ll}/u;

/** Whether so much of a name is enough where it stands. */
function isEnough({ share, from, isCut, hasOther }: Meant, said: readonly string[], framework: GoalFramework | null, { isGiven, isApart, goesOn }: { isGiven: boolean; isApart: boolean; goesOn: boolean }): boolean {
  if (isCut || (hasOther && (said.length <= BEARS_OTHER || share < MOST_OF_NAME))) return false;
  const letters = lettersOf(said);
  if (framework === null || framework === "rus") {
    if (said.length === 1) return isGiven ? letters >= 9 && share >= 0.4 : !goesOn && letters >= 10 && share >= 0.75;
    // The first word, often "god" or "skapa", is easily left out.
    if (isGiven) return share >= 0.4 || (from !== null && from <= 1);
    return share >= 0.5 || (from === 0 && share >= (said.length >= LONG ? 0.25 : 0.3));
  }
  if (framework === "national" || share < 0.5) return false;
  return isApart || isGiven ? said.length > 1 : framework === "other" && said.length > 2;
}

/** What stands in a passage that is no region's goal: headings, goals of other frameworks. */
function othersIn({ text, segments }: Passage): Span[] {
  const headings = segments.flatMap(({ heading }) => (heading ? [heading] : []));
  return [...headings, ...(["agenda2030", "specificObjectives", "policyObjectives"] as const).flatMap((one) => findCodedGoals(text, one).filter(({ differences }) => differences.length === 0)), ...findNationalAreas(text)];
}

/** The parts of names in a passage that name goals, besides the places where goals are named outright. */
export function partlyNamed(passage: Passage, region: string, year: number | null, outright: readonly Span[]): PartOfName[] {
  const { all, hold } = tellingNames(region, year);
  const isSilent = !passage.forGoals && passage.segments.every(({ heading }) => heading === null);
  if (all.length === 0 || isSilent) return [];
  const words = placedWords(passage.text);
  const places = placeWords(region);
  const found: PartOfName[] = [];
  let others: readonly Span[] | null = null;
  for (const [at, { text: word, start }] of words.entries()) {
    if (!tells(word) || !hold(word) || found.some(({ end }) => end > start)) continue;
    const part = longestFrom(passage, all, places, words, at, [...outright, ...found]);
    if (part && !(others ??= othersIn(passage)).some((other) => overlaps(other, part))) found.push(part);
  }
  return found;
}

/** Whether what ends with a word is only said to be in the region itself: "en flexibel kompetensförsörjning i Sjölanda". */
function isSaidOfPlace(text: string, words: readonly Word[], at: number, places: readonly string[]): boolean {
  const place = words[at + 2];
  return words[at + 1]?.text === "i" && place !== undefined && places.includes(place.text) && endsItem(text, place.end);
}

/** The longest part of a name that begins with a word of the text and names a goal. */
function longestFrom(passage: Passage, names: readonly TellingName[], places: readonly string[], words: readonly Word[], at: number, taken: readonly Span[]): PartOfName | null {
  const { text } = passage;
  const start = words[ARTICLES.has(words[at - 1]?.text ?? "") ? at - 1 : at]!.start;
  const before = taken.filter(({ end }) => end <= start).sort((a, b) => a.end - b.end).at(-1);
  if (!beginsItem(passage, start, before)) return null;
  let longest: PartOfName | null = null;
  const said: string[] = [];
  for (const [index, { text: word, end }] of words.slice(at, at + MOST_WORDS).entries()) {
    if (taken.some((other) => overlaps(other, { start, end }))) return longest;
    if (!tells(word)) continue;
    said.push(word);
    const isPossible = names.some((name) => partOf(name, said) !== null || (said.length <= name.words.length && said.every((one) => name.words.some((own) => isForm(one, own)))));
    if (!isPossible) return longest;
    if (!(endsItem(text, end) || isSaidOfPlace(text, words, at + index, places)) || said.every((one) => places.some((place) => isForm(place, one)))) continue;
    const framework = frameworkIn(passage, { start, end });
    const meant = framework === "unsaid" ? null : meantBy(names, said);
    // A goal that is announced after another plan is that plan's.
    const where = { isGiven: framework === "rus" || (framework !== "other" && isAnnounced(text, start)) || isListedAfter(text, before, start), isApart: isSentence(text, { start, end }), goesOn: GOES_ON.test(text.slice(end, end + 8)) };
    if (meant && framework !== "unsaid" && isEnough(meant, said, framework, where)) longest = { goal: meant.goal, start, end };
  }
  return longest;
}
