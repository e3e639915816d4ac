/** What is told of women and what is told of men of the same whole, put together: "14 kvinnor och 6 män". */
import type { Figure } from "../../numbers";
import type { Gender } from "../../numbers/gender";
import { makeAll, offBy } from "../../numbers/make-all";
import { CORRESPONDING, CORRESPONDING_THEN, withoutRough } from "./tie";
import type { Told } from "./told";
import { saysAll } from "./uncounted";

/** One number of each sort at the most: another of a sort begins another group. */
export interface Group {
  counts: Partial<Record<Gender, Told>>;
  shares: Partial<Record<Gender, Told>>;
  /** In the order of the text. */
  told: Told[];
  /** The sentence of the last one. */
  sentence: number;
}

/** Where the words after one group show that the next is a part of it: "40 kvinnor, varav 12 unga kvinnor". */
const APART = /(?<![a-zà-öø-ɏ])(?:varav|jämfört|mot|medan|förra|föregående|tidigare|däremot|dessutom|därutöver|även|året före|bland)(?![a-zà-öø-ɏ])/;
/** "14 män deltog och i styrgruppen 6 kvinnor": those of another place. */
const ELSEWHERE = /(?:\soch|\ssamt|,)\s(?:i|på|vid|inom)\s(?:[a-zà-öø-ɏ]+[ae]\s)?[a-zà-öø-ɏ]{4,}(?:en|et|na)\s(?:(?:är|var|finns|fanns|sitter|ingår)\s)?$/;
/** "…, varav män 12", "… och bland männen 12": what sets apart stands before the other gender. */
const NAMED_TOO = /varav(?=\s(?:män|kvinnor|antal|andel)?)|bland(?=\s$)/;
/** "24 kvinnor medan 36 är män": nothing but the other gender is set against the first. */
const PLAINLY = /(?:medan|men)\s(?:(?:antalet|andelen)\s)?(?=$|(?:kvinn|m[aä]n|flick|pojk|tjej|kill))/;
/** Rates are told to be compared: "45 % av kvinnorna mot 52 % av männen". */
const SET_APART = /(?<![a-zà-öø-ɏ])(?:varav|förra|föregående|tidigare|dessutom|därutöver)(?![a-zà-öø-ɏ])/;
const SUBJECT = /[.!?]\s(?:(?:antalet|andelen)\s(?:kvinnor|män|flickor|pojkar|tjejer|killar)|kvinnorna|männen|flickorna|pojkarna|tjejerna|killarna)\s(?:(?:är|var|blev|uppgick|uppgår|har|hade|låg|ligger)\s(?:(?!som\s|fler|färre)[a-zà-öø-ɏ]+\s){0,4})?$/;
const FARTHEST = 110;

const slotsOf = (group: Group, { figure }: Told) => (figure.kind === "percent" ? group.shares : group.counts);
const isMoney = (figure: Figure) => figure.kind === "money";

/** Groups what is told in the sentences of a text, given sentence by sentence. */
export function groupsOf(small: string, sentences: readonly (readonly Told[])[], isLine: (sentence: number) => boolean): Group[] {
  const groups: Group[] = [];
  for (const [sentence, told] of sentences.entries()) {
    for (const [at, one] of told.entries()) {
      const last = groups.at(-1);
      const twin = told[at + 1];
      // "50/50" is told of both in one: neither goes to another group.
      const isTorn = last !== undefined && twin?.word === one.word && twin.gender !== one.gender && slotsOf(last, twin)[twin.gender] !== undefined;
      // "Kvinnor: 3 (mål 5), män: 4 (mål 5)": values set beside others belong together.
      // "Kvinnor 3 stöd (2 mkr), män 4 stöd (5 mkr)": and so do those of one sort.
      const before = [last, groups.at(-2)].filter((group) => group !== undefined && group.told[0]!.again === one.again).find((group) => belongs(small, group!, one, sentence, isLine)) ?? null;
      if (before && !isTorn) add(before, one, sentence);
      else groups.push(add({ counts: {}, shares: {}, told: [], sentence }, one, sentence));
    }
  }
  return groups;
}

/** "49 kvinnor deltog. Antalet män var 40": a sentence whose subject is the other gender goes on with what was told of the first. */
function isOtherSubject(small: string, between: string, { word, figure }: Told): boolean {
  return word < figure.start && SUBJECT.test(between + small.slice(word, figure.start));
}

/** "… Motsvarande siffra för männen var 40", "… För männen var siffran 40". */
const isCorresponding = (small: string, between: string, { word, figure }: Told) => CORRESPONDING.test(between) || CORRESPONDING_THEN.test(small.slice(word, figure.start).replace(/^[a-zà-öø-ɏ]+/, ""));

function add(group: Group, one: Told, sentence: number): Group {
  slotsOf(group, one)[one.gender] = one;
  group.told.push(one);
  group.sentence = sentence;
  return group;
}

/** "Andelen flickor på teknikkollot var 55 %, andelen pojkar på vårdkollot 28 %": shares of two wholes. */
function areOfOtherPlaces(small: string, last: Told, one: Told): boolean {
  if (last.gender === one.gender || last.figure.kind !== "percent" || one.figure.kind !== "percent" || makeAll(last.figure, one.figure, ALL)) return false;
  if (IN_OTHERS.test(small.slice(last.end, Math.max(last.end, one.start)))) return true;
  if (last.figure.low + one.figure.low > 100 + ALL && [last, one].every(({ figure, start, word }) => start >= figure.start && IS_THEM.test(small.slice(figure.end, word)))) return true;
  const [first, second] = [last, one].map(({ word, figure }) => (word < figure.start ? PLACE.exec(small.slice(word, figure.start))?.[1] : undefined));
  return first !== undefined && second !== undefined && first !== second;
}

/** "75 % av alla sökande till vården är kvinnor": of a whole of their own. */
const IS_THEM = /^\s\S.*\s(?:är|var)\s(?:en\s)?$/;
/** "Vården domineras av kvinnor (82 %), industrin av män (77 %)". */
const IN_OTHERS = /^\)?(?:,|\soch|\smedan|\smen)\s(?!drygt|knappt|hela)[a-zà-öø-ɏ]{4,}[nta]\s(?:domineras\s)?av\s$/;
const PLACE = /\s(?:på|i|inom|bland|hos|vid)\s((?!snitt|genomsnitt|högre|lägre|större|mindre)[a-zà-öø-ɏ-]{3,})\s/;
/** Percentage points that two rounded shares of one whole may lie from all. */
const ALL = 3;

/** "31 män mot 22 kvinnor", "62 procent kvinnor under våren mot 38 procent män": both of one whole, and not two times. */
function areSetAgainst(last: Told, one: Told, between: string): boolean {
  if (last.gender === one.gender || last.tie === "within" || last.figure.kind !== one.figure.kind) return false;
  return one.figure.kind === "percent" ? AGAINST.test(between) && makeAll(last.figure, one.figure) : between === " mot ";
}

/** "60 procent män medan knappt 40 procent är kvinnor": shares that make all, with nothing between but what sets the other against the first. */
const areBothOfAll = (last: Told, one: Told, between: string) => last.gender !== one.gender && last.tie === "of" && last.figure.kind === "percent" && one.figure.kind === "percent" && makeAll(last.figure, one.figure) && /^(?:,\s|\s)(?:medan|men|och)\s(?:(?:bara|endast|resterande|övriga)\s)?$/.test(withoutRough(between));

const AGAINST = /^(?:\s[a-zà-öø-ɏ]+){0,4}\s(?:mot|jämfört\smed)\s$/;

/** "Av tio chefer är sju män och samtliga assistenter kvinnor": where there are men all are not women. */
const isAllOfOthers = ({ told }: Group, { gender, figure }: Told) => saysAll(figure) && told.some((other) => other.gender !== gender && other.figure.low > 0);

/** "34 män och 13 kvinnor, vilket ger 28 procent kvinnor". */
function isShareOfThese({ counts: { women, men } }: Group, last: Told, one: Told, between: string): boolean {
  if (!women || !men || last.figure.kind !== "count" || one.figure.kind !== "percent" || !COMES_TO.test(between)) return false;
  return offBy((one.gender === "women" ? women : men).figure.low, women.figure.low + men.figure.low, one.figure.low) <= ROUNDED;
}

const COMES_TO = /^,?\s(?:[a-zà-öø-ɏ]+,?\s)?vilket\s(?:ger|blir|motsvarar|innebär|är)\s(?:(?:ca|cirka|drygt|knappt)\s)?$/;
/** Percentage points. */
const ROUNDED = 1.5;

function belongs(small: string, group: Group, one: Told, sentence: number, isLine: (sentence: number) => boolean): boolean {
  const last = group.told.at(-1)!;
  if (slotsOf(group, one)[one.gender] || one.again !== last.again) return false;
  // A count with a share of its own goes before what is only told to be a share of another.
  const isSameSort = one.figure.kind === "percent" || last.figure.kind === "percent" || isMoney(one.figure) === isMoney(last.figure) && (!isMoney(one.figure) || one.figure.noun === last.figure.noun);
  if (!isSameSort || (one.tie === "within") !== (last.tie === "within")) return false;
  if (areOfOtherPlaces(small, last, one) || isAllOfOthers(group, one)) return false;
  const between = small.slice(last.end, Math.max(last.end, one.start));
  // "7 män och 2 kvinnor, är i snitt 57 år och 75 % män": another number lies between.
  if (one.figure.kind === "percent" && last.word !== one.word && group.counts.women && group.counts.men && /\d/.test(between)) return false;
  const isSame = sentence - group.sentence <= 1 && last.gender !== one.gender && (isCorresponding(small, between, one) || (group.sentence !== sentence && isOtherSubject(small, between, one)));
  const isNext = sentence - group.sentence === 1 && isLine(sentence) && isLine(group.sentence) && last.gender !== one.gender && slotsOf(group, one)[last.gender] !== undefined;
  if (isSame) return true;
  if (group.sentence !== sentence && !isNext) return false;
  if (between.length > FARTHEST) return false;
  if (isShareOfThese(group, last, one, between)) return true;
  if (last.gender === one.gender) return (last.word === one.word && between.length < 60) || (between === " (" && last.figure.kind !== one.figure.kind);
  if (one.tie === "within") return !SET_APART.test(between);
  if (areSetAgainst(last, one, between) || areBothOfAll(last, one, between)) return true;
  return !ELSEWHERE.test(between) && !APART.test(between.replace(NAMED_TOO, "").replace(PLAINLY, ""));
}
