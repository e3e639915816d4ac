/** Shares told in the order of the amounts before them: "33, 21 och 4 mkr. Det är 57, 36 och 7 procent". */
import { type Figure, isExact } from "../../text/numbers";
import { type Passage, figuresWithin } from "../../text/numbers/passage";
import { anyOf, holds } from "../../text/signs";
import { makesHundred } from "../../text/numbers/wholes";
import { shareFits, shareOfSumFits, sumOf, wholeOf } from "./ratio";
import type { ShareGroup } from "./share-groups";

const NUMBER = "\\d{1,2}(?:,\\d)?";
const UNIT = "(?:\\s?%|\\sprocent)";
const SHARES = new RegExp(
  `(?:det\\svill\\ssäga|dvs\\.?|alltså|(?:vilket|det)\\s(?:motsvarar|är|ger))\\s(?:en\\sfördelning\\spå\\s)?(${NUMBER}${UNIT}?(?:,\\s${NUMBER}${UNIT}?){0,4}\\s(?:och|respektive|samt)\\s${NUMBER}${UNIT})`,
  "gi",
);
/** Numbers in a row: few texts have them. */
const IN_A_ROW = anyOf("0, 0", "%, 0", "procent, 0", "0 och 0", "0 respektive 0", "0 samt 0", "% och 0", "% respektive 0", "procent och 0", "procent respektive 0");
/** So far back stands the last of the amounts. */
const REACH = 60;
/** The amounts themselves stand in one sentence. */
const LONGEST = 300;

const isAmount = (figure: Figure) => (figure.kind === "money" || figure.kind === "count") && isExact(figure) && figure.low > 0;

/** "33,1, … och 4,1 miljoner kronor": the unit of the last is that of all. */
function alike(figures: readonly Figure[]): readonly Figure[] | null {
  const last = figures.at(-1)!;
  const number = Number(/^\d+(?:,\d+)?/.exec(last.text.replace(/\s(?=\d)/g, ""))?.[0].replace(",", "."));
  const scale = last.kind === "money" ? last.low / number : 1;
  const inUnit = figures.map((figure) =>
    last.kind === "money" && figure.kind === "count" && figure.noun === null ? { ...figure, kind: last.kind, low: figure.low * scale, high: figure.high * scale, step: figure.step * scale, noun: last.noun } : figure,
  );
  return Number.isFinite(scale) && inUnit.every(({ kind }) => kind === last.kind) ? inUnit : null;
}

/** The groups of three shares or more that follow as many amounts, of which they are said to be the shares. */
export function sharesInOrder(passage: Passage): ShareGroup[] {
  const { text, figures, sentences } = passage;
  if (!holds(text, IN_A_ROW)) return [];
  return [...text.matchAll(SHARES)].flatMap(({ 0: words, 1: list, index }) => {
    const end = index + words.length;
    const shares = figuresWithin(figures, end - list!.length, end).map((figure) => ({ ...figure, kind: "percent" as const }));
    const sentence = sentences.findLast(({ start }) => start < index);
    if (!sentence || Math.abs(shares.reduce((sum, { low }) => sum + low, 0) - 100) > 10) return [];
    const before = figuresWithin(figures, Math.max(sentence.start, index - LONGEST), index).filter(isAmount).slice(-shares.length);
    const parts = before.length === shares.length && index - before.at(-1)!.end <= REACH ? alike(before) : null;
    if (!parts || figures.some((whole) => isAmount(whole) && !before.includes(whole) && parts.every((part, at) => part.low < whole.low && shareFits(part, wholeOf(whole), shares[at]!)))) return [];
    const whole = sumOf(parts);
    const comparisons = parts.map((part, at) => ({ part, share: shares[at]!, whole, fits: shareOfSumFits(part, parts, shares[at]!) }));
    const isTurned = parts.length === 2 && parts.every((part, at) => shareOfSumFits(part, parts, shares[1 - at]!));
    const stated = parts.length > 1 && makesHundred(shares) && figures.some((figure) => figure.kind === parts[0]!.kind && isExact(figure) && figure.low === whole.value && !before.includes(figure));
    // None of them fits, in this order or the other: they are shares of something else, unless the text tells their whole.
    return isTurned || stated || comparisons.some(({ fits }) => fits) ? [{ start: parts[0]!.start, end, comparisons, stated }] : [];
  });
}
