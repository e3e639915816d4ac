/** What a percentage is a share of, where that stands before it: "18 bryggor vid kusten, 75 %", "62 seglare svarade. 31 % menar …". */
import type { Figure } from "../numbers";
import type { Passage } from "../numbers/passage";
import { sentenceNumber } from "./around";
import { countedOf } from "./counted";
import { isFirstOf } from "./of-first";

/** Farther back nothing is looked for. */
const REACH = 200;
/** "18 bryggor vid kusten (75 %) och", "6 bryggor på öarna, 25 %.": so many are that share. */
const THAT_IS = /^\s[^\d.;:()\n]{1,60}(?:,|\s\()\s?(?:(?:ca|cirka|dvs|drygt|knappt|eller|motsvarande)\.?\s)?$/;
const SO_IT_ENDS = /^\s?(?:[.,;)]|(?:och|samt|medan|respektive|till|från|i|inom|på)(?![a-zà-öø-ɏ])|resp\.|$)/;
/** "minst 30 % av deltagarna är … och minst 75 % har …" */
const AND_MORE = /^\s[^.;:()\d\n]{3,80}\s(?:och|medan|men)\s(?:(?:ca|cirka|minst|drygt|knappt|nästan|hela|ytterligare)\.?\s)?$/;
/** "• 24 % fick", "Hela 24 % anser", "Vidare anser 24 % att": the share does or is something. */
const OPENS = /^[\s•*·–-]{0,6}(?:(?:av (?:dessa|dem)|vidare|dessutom|ytterligare|hela|drygt|knappt|nästan|ca|cirka|över|minst|endast|bara)[.,]?\s){0,3}$/i;
const OPENS_WITH_VERB = /^[\s•*·–-]{0,6}(?:vidare|dessutom|samtidigt|därtill)\s(?:anser|menar|uppger|upplever|tycker|svarade|har)\s$/i;
const DOES = /^\s(?:av (?:dessa|dem)\s)?(?:har|hade|är|var|fick|fått|gick|gått|kan|kunde|vill|skulle|menar|anser|ansåg|upplever|upplevde|uppger|uppgav|svarar|svarade|tycker|tyckte|känner|kände|ser|såg|bedömer|bedömde|deltog|deltar|[a-zà-öø-ɏ]{3,20}(?:ade|at|ats|its))(?![a-zà-öø-ɏ])/;
const THAT = /^\s(?:att|sig)\s/;
/** Those of whom it is told what a share of them does. */
const DOERS = ["persons", "companies", "organisations", "municipalities"];

/** The noun of what a percentage is a share of; `nouns`: those of the figures before it. */
export function baseBefore(passage: Passage, figures: readonly Figure[], nouns: readonly (string | null)[], at: number): string | null {
  const [previous, figure] = [figures[at - 1], figures[at]!];
  const noun = nouns[at - 1] ?? null;
  if (!previous || noun === null || figure.start - previous.end > REACH) return null;
  return isToldOf(passage, previous, figure) || (DOERS.includes(countedOf(noun, "count")) && isDoneBySome(passage, previous, figure)) ? noun : null;
}

/** Whether the words between and around them say that a share is that of what the figure before it counts. */
function isToldOf({ text }: Passage, previous: Figure, figure: Figure): boolean {
  const between = text.slice(previous.end, figure.start);
  if (previous.kind === "percent") return AND_MORE.test(between) && DOES.test(text.slice(figure.end, figure.end + REACH));
  if (previous.kind !== "count") return false;
  return (THAT_IS.test(between) && SO_IT_ENDS.test(text.slice(figure.end, figure.end + REACH))) || (!/[.;:\n]/.test(between) && isFirstOf(text, previous));
}

/** Whether a sentence opens with what a share does, right after one that tells how many there are or what others of them do. */
function isDoneBySome(passage: Passage, previous: Figure, figure: Figure): boolean {
  const own = sentenceNumber(passage, figure.start);
  if (own - sentenceNumber(passage, previous.start) > SENTENCES || (previous.kind !== "count" && previous.kind !== "percent")) return false;
  const before = passage.text.slice(Math.max(passage.sentences[own]!.start, previous.end), figure.start);
  const after = passage.text.slice(figure.end, figure.end + REACH);
  return (OPENS.test(before) && DOES.test(after)) || (OPENS_WITH_VERB.test(before) && THAT.test(after));
}

/** A heading may stand between: "90 seglare har gått kursen. Av dessa: • 24 % …" */
const SENTENCES = 2;
