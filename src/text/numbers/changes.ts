/** Numbers at two times, and how much they say that they changed. Percentages: "från 28 procent till 48 procent", "till 15 % från 33 %", "55 % jämfört med 52 % för 2022". */
import type { Figure } from "./figure";
import { type Sentence, countBefore } from "./passage";

export interface Change {
  before: Figure;
  now: Figure;
  start: number;
  end: number;
}

const COMPARED = /(?:jämfört med|i jämförelse med|att jämföra med|jämfört mot|mot tidigare|mot)\s*(?:ca\.?\s|cirka\s)?$/i;
/** What may stand before a number that is told roughly. */
export const ROUGHLY = "(?:(?:ca\\.?|cirka|runt|omkring|ungefär|kring|knappt|drygt|nästan|närmare|hela|bara|endast|låga|höga)\\s)?";
const FROM_SHARE = new RegExp(`(?:^|\\s)från\\s+${ROUGHLY}$`, "i");
const TO_SHARE = new RegExp(`^(?:\\s\\(?(?:år\\s)?(?:19|20)\\d\\d\\)?)?[^.;%\\d]{0,30}\\still\\s+${ROUGHLY}$`, "i");
const UP_TO_SHARE = new RegExp(`(?:^|\\s)till\\s+${ROUGHLY}$`, "i");
const THEN_TO = new RegExp(`^\\s+till\\s+${ROUGHLY}$`);
const THEN_FROM = /^\s{0,9},?\s{0,9}från\s*$/i;
/** A comparison may come after a whole list of places. */
const LONGEST = 250;

/** The changes of percentages that a sentence tells of, in order. */
export function changesOf(text: string, { figures }: Sentence): Change[] {
  const percents = figures.filter(({ kind, form, low, high }) => kind === "percent" && form !== "part" && low === high);
  if (percents.length === 0) return [];
  const changes: Change[] = [];
  for (let at = 0; at + 1 < percents.length; at++) {
    const change = changeOf(text, percents[at]!, percents[at + 1]!) ?? bareFrom(text, figures, percents[at]!);
    if (!change) continue;
    changes.push(change);
    at++;
  }
  const last = percents.length === 1 ? bareFrom(text, figures, percents[0]!) : null;
  return last ? [last] : changes;
}

function changeOf(text: string, first: Figure, second: Figure): Change | null {
  const lead = text.slice(Math.max(0, first.start - 20), first.start);
  const between = text.slice(first.end, second.start);
  const place = { start: first.start, end: second.end };
  if (UP_TO_SHARE.test(lead) && THEN_FROM.test(between)) return { before: second, now: first, ...place };
  if (FROM_SHARE.test(lead) && TO_SHARE.test(between)) return { before: first, now: second, ...place };
  return between.length <= LONGEST && COMPARED.test(between.slice(-30)) ? { before: second, now: first, ...place } : null;
}

/** "från 28 till 48 procent": the first number takes its unit from the second. */
function bareFrom(text: string, figures: readonly Figure[], percent: Figure): Change | null {
  const first = figures[countBefore(figures, percent.start) - 1];
  if (!first || first.kind !== "count" || first.noun !== null || first.low !== first.high) return null;
  const from = FROM_SHARE.test(text.slice(Math.max(0, first.start - 20), first.start));
  return from && THEN_TO.test(text.slice(first.end, percent.start)) ? { before: first, now: percent, start: first.start, end: percent.end } : null;
}

/** A count or an amount at two times, and by how much it is said to have changed. */
export interface AmountChange extends Change {
  /** In percent. */
  said: Figure;
  /** Which way it is said to have gone. */
  way: "up" | "down";
}

const isAmount = ({ kind, low, high }: Figure) => (kind === "count" || kind === "money") && low === high && low > 0;
const FROM = /(?:^|\s)från\s+(?:ca\.?\s|cirka\s)?$/i;
/** Nothing grows so many times over. */
const UNITS_APART = 1000;
/** Nothing but what is counted, and the years, between the two. */
const TO = /^(?:\s(?:st|[a-zà-öø-ɏ-]{3,30})){0,3}(?:\s(?:år\s)?\d{4}|\s\((?:år\s)?\d{4}\))?\s(?:upp\s|ned\s|ner\s)?till\s(?:ca\.?\s|cirka\s|hela\s|totalt\s)?$/i;
/** "…, en ökning med 35 %", "…, vilket motsvarar en minskning på 20 procent", "… (+35 %)". */
const THEN_CHANGE = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,3}(?:\s(?:år\s)?\d{4}|\s\((?:år\s)?\d{4}\))?(?:,\s|\s[–-]\s|\s\(|\s)(?:(?:vilket|det)\s(?:är|motsvarar|innebär|ger|blir)\s|dvs\.?\s|det\svill\ssäga\s|alltså\s|motsvarande\s|eller\s)?(?:en\s)?(?:(ökning|uppgång|tillväxt|höjning)|(minskning|nedgång|sänkning))(?:en)?\s(?:med|på|om)\s(?:ca\.?\s|cirka\s|hela\s|drygt\s|knappt\s|nästan\s|över\s)?$/i;
/** "har minskat, från 84 000 ton till 63 000 ton eller 30 procent": the same percents, with the way told before. */
const THEN_PERCENT = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,3}(?:\s(?:år\s)?\d{4}|\s\((?:år\s)?\d{4}\))?(?:,\s|\s[–-]\s|\s\(|\s)(?:(?:vilket|det)\s(?:är|motsvarar)\s|(?:dvs\.?|det\svill\ssäga|alltså|motsvarande|eller)\s(?:med\s)?)(?:ca\.?\s|cirka\s|hela\s|drygt\s|knappt\s|nästan\s|över\s)?$/i;
const WENT = /(?<![a-zà-öø-ɏ])(?:(ökat|ökade|ökar|stigit|steg|växt|växte)|(?:minskat|minskade|minskar|sjunkit|sjönk))(?:[^.;:\d]{0,40}\s|,\s)från\s(?:ca\.?\s|cirka\s)?$/i;
/** "har ökat med 40 %, från 10 till 12". */
const CHANGE_THEN = /(?:(ökat|ökade|ökar|ökning(?:en)?|stigit|steg|växt|växte|höjdes|höjts)|(minskat|minskade|minskar|minskning(?:en)?|sjunkit|sjönk|sänktes|sänkts))\s(?:[a-zà-öø-ɏ]+\s){0,2}?(?:med|på)\s(?:ca\.?\s|cirka\s|hela\s|drygt\s|knappt\s|nästan\s|över\s)?$/i;

/** The changes of counts and amounts in a sentence that say from what, to what and by how many percent. */
export function amountChangesOf(text: string, { start, figures }: Sentence): AmountChange[] {
  const counted = figures.filter(({ kind }) => kind !== "year");
  return counted.flatMap((before, at) => {
    const [now, after, earlier] = [counted[at + 1], counted[at + 2], counted[at - 1]];
    // "Från 1,2 till 1,8 miljoner": the first takes its unit from the second, and is read without.
    if (!isAmount(before) || !now || !isAmount(now) || now.kind !== before.kind || now.low >= UNITS_APART * before.low) return [];
    if (!FROM.test(text.slice(Math.max(start, before.start - 14), before.start)) || !TO.test(text.slice(before.end, now.start))) return [];
    const told = after?.kind === "percent" ? THEN_CHANGE.exec(text.slice(now.end, after.start)) : null;
    if (told) return [{ before, now, said: after!, way: told[1] === undefined ? "down" : "up", start: before.start, end: after!.end }];
    const went = after?.kind === "percent" && THEN_PERCENT.test(text.slice(now.end, after.start)) ? WENT.exec(text.slice(Math.max(start, before.start - 80), before.start)) : null;
    if (went) return [{ before, now, said: after!, way: went[1] === undefined ? "down" : "up", start: before.start, end: after!.end }];
    const first = earlier?.kind === "percent" && /^,?\s+från\s+$/.test(text.slice(earlier.end, before.start)) ? CHANGE_THEN.exec(text.slice(Math.max(start, earlier.start - 60), earlier.start)) : null;
    return first ? [{ before, now, said: earlier!, way: first[1] === undefined ? "down" : "up", start: earlier!.start, end: now.end }] : [];
  });
}
