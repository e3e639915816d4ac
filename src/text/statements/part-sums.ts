/** Figures that are parts of another by what they make: a sum right after or before them, or the share that is printed with them. */
import { ROUGHLY } from "../numbers/changes";
import { offBy } from "../numbers/make-all";
import { pairsOf } from "../numbers/pairs";
import type { Passage } from "../numbers/passage";
import { DIVIDED_INTO } from "../numbers/totals";
import type { Told } from "./amounts";
import type { Statement } from "./statement";

/** No list that is looked through has more figures than these. */
export const MOST_LISTED = 8;
/** Characters before a figure in which it is said to be a part. */
const REACH = 90;
const SUM = /(?:totalt|sammanlagt|summa|tillsammans|sammantaget|inalles):?\s$/i;

export const isAmount = ({ unit }: Statement) => unit === "count" || unit === "kronor" || unit === "euro";

/** Parts and their wholes, as places in the list, that follow from a sum which the figure at a place is or begins. */
export function partsBySums(passage: Passage, told: readonly Told[], at: number): [number, number][] {
  return [...sumAt(passage, told, at), ...sharedOut(told, at), ...dividedInto(passage, told, at)];
}

/** "6 … samt 35 …, vilket ger totalt 41": figures right before a sum that make it, each with the sum's number. */
function sumAt({ text }: Passage, told: readonly Told[], sum: number): [number, number][] {
  const { place, statement } = told[sum]!;
  if (!isAmount(statement) || statement.low === null || !SUM.test(text.slice(Math.max(0, place.start - 14), place.start))) return [];
  const parts: [number, number][] = [];
  let total = 0;
  for (let at = sum - 1; at >= 0 && at >= sum - MOST_LISTED; at--) {
    const { low, unit, counted } = told[at]!.statement;
    if (unit !== statement.unit || low === null || (counted !== statement.counted && counted !== "other")) continue;
    total += low;
    parts.push([at, sum]);
    if (total === statement.low && parts.length > 1) return parts;
    if (total > statement.low) return [];
  }
  return [];
}

const DIVIDED = new RegExp(`${DIVIDED_INTO}\\s${ROUGHLY}$`, "i");

/** "137 personer från 120 byar har kommit, fördelat på 85 på mässan och 52 på kursen": figures after another that make one told before. */
function dividedInto({ text }: Passage, told: readonly Told[], first: number): [number, number][] {
  const { place, statement } = told[first]!;
  if (!isAmount(statement) || !DIVIDED.test(text.slice(Math.max(0, place.start - REACH), place.start))) return [];
  const earlier = told.slice(Math.max(0, first - MOST_LISTED), first);
  const parts: number[] = [];
  let sum = 0;
  for (let at = first; at < told.length && at < first + MOST_LISTED; at++) {
    const { unit, low } = told[at]!.statement;
    if (unit !== statement.unit || low === null) return [];
    sum += low;
    parts.push(at);
    const whole = earlier.findLastIndex((one) => one.statement.unit === unit && one.statement.low === sum);
    if (parts.length > 1 && whole >= 0) return parts.map((part) => [part, first - earlier.length + whole]);
  }
  return [];
}

/** How far a sum of rounded amounts may lie from its total, of that. */
const SUM_ROUNDED = 0.005;
const NEXT = 300;

/** "43,8 mkr … 24,7 till … och 19,1 till …": amounts right after another that make it. */
function sharedOut(told: readonly Told[], whole: number): [number, number][] {
  const { place, statement } = told[whole]!;
  const total = statement.low;
  if (statement.unit === "count" || !isAmount(statement) || total === null) return [];
  const parts: [number, number][] = [];
  let sum = 0;
  for (let at = whole + 1; at < told.length && at <= whole + MOST_LISTED && told[at]!.place.start - place.end <= NEXT; at++) {
    const { unit, low } = told[at]!.statement;
    if (unit !== statement.unit || low === null) continue;
    sum += low;
    parts.push([at, whole]);
    if (parts.length > 1 && Math.abs(sum - total) <= SUM_ROUNDED * total) return parts;
    if (sum > total) return [];
  }
  return [];
}

/** How near a share that is printed without decimals must come. */
const ROUNDED = 0.6;

/** What was applied for, granted and begun is told by one word and by another: "33 beviljade ansökningar … 27 stöd (82 %)". */
const GRANTED: readonly Statement["counted"][] = ["applications", "grants", "projects"];

const areKin = (one: Statement["counted"], other: Statement["counted"]) => one === other || (GRANTED.includes(one) && GRANTED.includes(other));

/** "89 deltagare (39 %)" of 226 told before: the arithmetic shows what it is taken of. */
export function partsByShares(passage: Passage, told: readonly Told[], at: ReadonlyMap<number, number>): [number, number][] {
  if (!told.some(({ statement }) => statement.unit === "percent")) return [];
  return passage.sentences.flatMap((sentence) =>
    pairsOf(passage.text, sentence).flatMap(({ part, share, whole }): [number, number][] => {
      const [own, given] = [at.get(part.start), whole ? at.get(whole.start) : undefined];
      if (own === undefined) return [];
      if (given !== undefined) return [[own, given]];
      for (let before = own - 1; before >= 0 && before >= own - MOST_LISTED; before--) {
        const { unit, low, counted } = told[before]!.statement;
        if (unit === told[own]!.statement.unit && areKin(counted, told[own]!.statement.counted) && low !== null && low > part.low && offBy(part.low, low, share.low) < ROUNDED) return [[own, before]];
      }
      return [];
    }),
  );
}
