/**
 * Shares that stand beside their counts, gathered to what they are shares of: "23 till män (68%) och 10 till kvinnor
 * (32%)" is one group of two, of the sum 33.
 */
import type { Figure } from "../../text/numbers";
import { genderOf } from "../../text/numbers/gender";
import { type Pair, loosePairsOf } from "../../text/numbers/pairs";
import { type Passage, type Sentence, figuresAround } from "../../text/numbers/passage";
import { type GenderCount, countsByGender, saidShare } from "./gender-counts";
import { inferredWhole } from "./inferred-wholes";
import { type Whole, isSpokenOf, percentOf, shareFits, shareOfSumFits, sumOf, wholeOf } from "./ratio";
import { sharesInOrder } from "./shares-in-order";

export interface Comparison {
  part: Figure;
  share: Figure;
  whole: Whole;
  fits: boolean;
}

export interface ShareGroup {
  start: number;
  end: number;
  comparisons: readonly Comparison[];
  /** The text itself states the whole, so that the counts confirm one another. */
  stated: boolean;
  /** An amount before is taken for the whole, and the text does not say that it is. */
  taken?: boolean;
}

/** "alltså två av tre" */
const SPOKEN = /\s(?:en|två|tre|fyra|fem|sex|sju|åtta|nio)\sav\s(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?![a-zà-öø-ɏ])/;
const isShare = ({ kind }: Figure) => kind === "percent";

/** All groups of counts with shares in a passage whose whole is known. */
export function shareGroups(passage: Passage): ShareGroup[] {
  // A count and a share make a group, or two of each.
  if (passage.figures.every(isShare) || !(passage.figures.some(isShare) || SPOKEN.test(passage.text))) return [];
  const bySentence = passage.sentences.flatMap((sentence, at) => {
    if (!sentence.figures.some(isShare) && !SPOKEN.test(passage.text.slice(sentence.start, sentence.end))) return [];
    const pairs = loosePairsOf(passage.text, sentence, passage.sentences[at - 1]);
    const groups = runsOf(passage.text, pairs).flatMap((run) => groupOf(passage, run));
    const inOrder = pairs.length === 0 ? (distribution(passage, at) ?? saidOfGender(passage, at)) : besideTheOther(passage, sentence, pairs);
    return inOrder ? [...groups, inOrder] : groups;
  });
  return [...bySentence, ...sharesInOrder(passage)];
}

/** More shares than these are a table in words, and no reader adds them up. */
const MOST = 20;

/** Pairs that follow one another and count the same kind of thing. */
function runsOf(text: string, pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joined = last && pair.whole === null && last.part.kind === pair.part.kind && !/[.;:]\s/.test(text.slice(last.end, pair.start)) && pair.start - last.end < 80;
    if (run && joined && run.length < MOST) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** Counts of the same kind near by that the shares might be of. */
function otherWholes(passage: Passage, run: readonly Pair[]): Figure[] {
  const parts = run.map(({ part }) => part);
  const { kind } = parts[0]!;
  const most = Math.max(...parts.map(({ low }) => low));
  const near = figuresAround(passage, { start: run[0]!.start, end: run.at(-1)!.end });
  return near.filter((figure) => figure.kind === kind && figure.high >= most && !parts.includes(figure));
}

function groupOf(passage: Passage, run: readonly Pair[]): ShareGroup[] {
  const others = otherWholes(passage, run);
  const sum = sumOf(run.map(({ part }) => part));
  const isSum = (figure: Figure) => run.length > 1 && Math.abs(figure.low - sum.value) <= sum.slack + figure.step / 2;
  const honest = !run.every(saysWhole) && others.some((figure) => !isSum(figure) && run.every(({ part, share }) => shareFits(part, wholeOf(figure), share)));
  if (honest || run.some(({ part, share }) => ratesWithin(passage.text, part, share))) return [];
  const parts = run.map(({ part }) => part);
  const comparisons = run.map(({ part, share }) => ofSum(part, parts, share));
  const stated = others.some(isSum);
  const total = run.reduce((all, { share }) => all + share.low, 0);
  const ofBoth = run.length === 2 && Math.abs(total - 100) <= MISCOUNTED && (areBothGenders(passage.text, parts) || parts.every(({ kind }) => kind === "money")) && comparisons.some(({ fits }) => fits);
  const ofOneWhole = ofBoth || Math.abs(total - 100) <= 0.5 * run.length || (stated && (Math.abs(total - 100) <= 5 || comparisons.some(({ fits }) => fits)));
  // "Hälften" is said of what is named as the whole, and adds up to nothing.
  if (run.length > 1 && ofOneWhole && run.every(({ share }) => share.form !== "part")) return [{ start: run[0]!.start, end: run.at(-1)!.end, comparisons, stated }];
  return run.flatMap((pair) => {
    const { part, share, start, end } = pair;
    const whole = pair.whole ?? inferredWhole(passage, pair);
    if (whole === null || whole.low < part.low || isSpokenOf(part, wholeOf(whole), share)) return [];
    const fits = [whole, ...(saysWhole(pair) ? [] : others)].some((figure) => shareFits(part, wholeOf(figure), share));
    return [{ start, end, stated: true, taken: pair.whole === null && part.kind === "money", comparisons: [{ part, share, whole: wholeOf(whole), fits }] }];
  });
}

/** "14 av de 31, alltså hälften": no other whole is meant. */
const saysWhole = ({ part, whole, share }: Pair): boolean => whole !== null && whole.start >= part.end && whole.end <= share.start;

/** One of two shares may be so far off. */
const MISCOUNTED = 10;

/** Women and men: the counts make up one whole, of which one share that fits shows that the other is meant too. */
function areBothGenders(text: string, parts: readonly Figure[]): boolean {
  const [one, other] = parts.map((part) => genderOf(text, part));
  return one != null && other != null && one.gender !== other.gender;
}

/** "42 kvinnor (42 % av kvinnorna)": a rate within the gender. */
function ratesWithin(text: string, part: Figure, share: Figure): boolean {
  return genderOf(text, part)?.within === true || genderOf(text, share)?.within === true || /^\s*(?:av|bland) (?:alla |de )?(?:kvinnorna|männen|tjejerna|killarna|flickorna|pojkarna)/.test(text.slice(share.end, share.end + 40));
}

/** A share beside its count, as one of what all the counts make. */
const ofSum = (part: Figure, parts: readonly Figure[], share: Figure): Comparison => ({ part, share, whole: sumOf(parts), fits: shareOfSumFits(part, parts, share) });

/** Women and men, one count of each; `null`: other counts than these. */
function bothOf(counts: readonly GenderCount[]): readonly [Figure, Figure] | null {
  const [one, other] = counts;
  return one && other && counts.length === 2 && one.gender !== other.gender ? [one.figure, other.figure] : null;
}

/** "440 kvinnor och 323 män deltog. Det motsvarar en fördelning på 58–42 %": shares in the order of the counts. */
function distribution(passage: Passage, at: number): ShareGroup | null {
  const sentence = passage.sentences[at]!;
  const shares = sentence.figures.filter(({ kind, form }) => kind === "percent" && form !== "part");
  const [first, second] = shares;
  if (!first || !second || shares.length !== 2 || Math.abs(first.low + second.low - 100) > 1) return null;
  const own = countsByGender(passage, sentence).filter(({ figure }) => figure.start < first.start);
  const counts = own.length > 0 ? own : at > 0 && saysDistribution(passage.text.slice(sentence.start, first.start)) ? countsByGender(passage, passage.sentences[at - 1]!) : [];
  const parts = bothOf(counts);
  if (!parts) return null;
  if (own.length > 0 && !saysDistribution(passage.text.slice(counts[1]!.figure.end, first.start)) && !named(passage, first)) return null;
  const turned = named(passage, first) === counts[1]!.gender;
  const ordered = turned ? [second, first] : [first, second];
  if (ofAnother(passage, parts, ordered)) return null;
  const comparisons = parts.map((part, index) => ofSum(part, parts, ordered[index]!));
  return { start: parts[0]!.start, end: second.end, comparisons, stated: false };
}

/** "Av deltagarna var 54 kvinnor och 48 män. Andelen kvinnor var därmed 47 %": a share said of counts before it. */
function saidOfGender(passage: Passage, at: number): ShareGroup | null {
  const sentence = passage.sentences[at]!;
  const said = saidShare(passage, sentence);
  if (!said) return null;
  const own = countsByGender(passage, sentence).filter(({ figure }) => figure.start < said.share.start);
  const counts = own.length > 0 || at === 0 ? own : countsByGender(passage, passage.sentences[at - 1]!);
  const parts = bothOf(counts);
  const part = counts.find(({ gender }) => gender === said.gender)?.figure;
  if (!part || !parts || ofAnother(passage, [part], [said.share], parts)) return null;
  return { start: parts[0].start, end: said.share.end, comparisons: [ofSum(part, parts, said.share)], stated: false };
}

/** "Av deltagarna var 97 kvinnor (56 %) och 67 män": the share of one of two that make up the whole. */
function besideTheOther(passage: Passage, sentence: Sentence, [pair, ...more]: readonly Pair[]): ShareGroup | null {
  if (!pair || more.length > 0 || pair.whole !== null || pair.share.form === "part") return null;
  const parts = bothOf(countsByGender(passage, sentence));
  if (!parts?.includes(pair.part)) return null;
  const [first, second] = parts;
  if (!OF_WHICH.test(passage.text.slice(Math.max(sentence.start, first.start - 60), first.start)) || !AND.test(passage.text.slice(first.end, second.start)) || ratesWithin(passage.text, pair.part, pair.share)) return null;
  if (ofAnother(passage, [pair.part], [pair.share], parts)) return null;
  return { start: pair.start, end: Math.max(pair.end, second.end), comparisons: [ofSum(pair.part, parts, pair.share)], stated: false };
}

/** "Av deltagarna var", "varav": what follows makes up the whole. */
const OF_WHICH = /(?:(?:^|[\s(])(?:av|bland)\s(?:dem|dessa|[a-zà-öø-ɏ]+(?:arna|erna|orna))\s(?:är|var)|varav|därav|fördela(?:t|de)\spå)\s$/i;
/** From one to the other, with the share of either between. */
const AND = /^(?:\s[a-zà-öø-ɏ]+)?(?:\s?\([^()]{1,20}\)|,\s\d[^,]{0,10},)?\s(?:och|samt|respektive)\s(?:ca\.?\s|cirka\s)?$/i;

/**
 * Whether the shares are right for another count near by, that the parts do not make up: some did not say their gender.
 * @param known Women and men, neither of whom are all.
 */
function ofAnother(passage: Passage, parts: readonly Figure[], shares: readonly Figure[], known = parts): boolean {
  const place = { start: parts[0]!.start, end: shares.at(-1)!.end };
  const wholes = figuresAround(passage, place).filter((figure) => figure.kind === "count" && !known.includes(figure) && parts.every(({ low }) => low < figure.high));
  return wholes.some((whole) => parts.every((part, index) => shareFits(part, wholeOf(whole), shares[index]!)));
}

const saysDistribution = (text: string) => /fördelning|motsvarar|motsvarande|det vill säga|dvs|andel|\(\s*$/i.test(text);

function named({ text }: Passage, share: Figure): string | null {
  const said = genderOf(text, share);
  // Only a word after it names a share: in "23 män och 10 kvinnor (70/30 %)" the word before names a count.
  return said && !said.within && said.start === share.start ? said.gender : null;
}

/** The percentage of a comparison, as it comes out. */
export function comesOutAs({ part, whole }: Comparison): number {
  return percentOf(part, whole);
}
