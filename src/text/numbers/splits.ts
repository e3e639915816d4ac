/** A total and its parts: "19 deltagare varav 4 kvinnor och 15 män", "43,8 mkr fördelat på 24,7 till projekt och …". */
import type { Figure } from "./figure";
import { genderOf } from "./gender";
import { listSplits } from "./list-splits";
import { partsOfAll } from "./more-than-all";
import { type Passage, type Sentence, countBefore, figuresWithin } from "./passage";
import { DIVIDED_INTO, FARTHEST, MOST_PARTS, PEOPLE, type Split, canBeTotal, countsPeople, single } from "./totals";

export type { Split } from "./totals";

const LEADS_IN = new RegExp(`(?:varav|${DIVIDED_INTO}|fördelning(?:en)?(?:\\s[a-zà-öø-ɏ]+)?|:|\\(|,|–|-|därav|dvs\\.?|det vill säga|av dessa var|av dem var|av vilka|\\n[\\s•–-]{0,9})\\s{0,9}(?:var\\s|är\\s|cirka\\s|ca\\.?\\s|totalt\\s|st\\s)?$`, "i");
/** "Av de 45 deltagarna var 20 kvinnor" */
const OF = /(?:^|[.!?\n•]\s{0,3})av\s(?:(?:de|dessa|våra|totalt|sammanlagt|projektets|kursens)\s){0,2}$/i;
const THEY_WERE = /^[^.;:,()\d]{0,40}\s(?:var|är)\s(?:cirka\s|ca\.?\s)?$/i;
const ASIDE = /\b(?:bland|utöver|plus|förutom|dessutom|därtill|jämfört|även|också|samt även)\b/i;
const TOTAL_AFTER = /^(?:,\s(?:det vill säga|dvs\.?|alltså)\s|\s*(?:[,(=–-]\s*|\s(?:vilket blir|dvs\.?|alltså|och)\s)?(?:(?:totalt|sammanlagt|summa|tillsammans|inalles)\s*(?:antal\s|blir\s|är\s|:\s*)?|=\s*))$/i;
const AND_OTHERS = /^[^.;:]{0,25}(?:[,;]|\s(?:och|samt|medan))\s(?:ytterligare\s|resterande\s|övriga\s)?$/;
/** "58 kvinnor, 24 män och en person som angett annat". */
const AND_ONE_MORE = /^\s?(?:[,;]|och|samt)\s(?:en|ett|1)\s(?!av\s)[a-zà-öø-ɏ]/;
const LONGEST_LINE = 70;

/** The totals of a passage that stand with their parts. */
export function splitsOf(passage: Passage): Split[] {
  // A total and a part at the least.
  if (passage.figures.filter(single).length < 2) return [];
  const inSentences = passage.sentences.flatMap((sentence, at) => (sentence.figures.length < 2 ? [] : [...genderSplits(passage, sentence, at), ...listSplits(passage.text, sentence), ...partsOfAll(passage.text, sentence)]));
  const inLines = lineGroups(passage).flatMap((lines) => genderSplits(passage, lines, 0));
  return [...inSentences, ...inLines];
}

/** "Antal barn: 245 / Flickor: 120 / Pojkar: 125": short lines that stand together are read as one sentence. */
function lineGroups({ text, sentences }: Passage): Sentence[] {
  const groups: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= sentences.length; at++) {
    const last = sentences[at - 1]!;
    const next = sentences[at];
    if (next && isLine(last) && isLine(next) && /[\n•]/.test(text.slice(last.end, next.start))) continue;
    if (at - from > 1 && at - from <= MOST_PARTS) groups.push({ start: sentences[from]!.start, end: last.end, figures: sentences.slice(from, at).flatMap(({ figures }) => figures) });
    from = at;
  }
  return groups;
}

const isLine = ({ start, end, figures }: Sentence) => figures.length === 1 && end - start <= LONGEST_LINE;

/** Women and men side by side, with the total before ("19 deltagare varav …") or after ("…, totalt 19"). */
function genderSplits(passage: Passage, sentence: Sentence, at: number): Split[] {
  const { text } = passage;
  const counts = sentence.figures.filter(single);
  if (counts.length < 2) return [];
  return counts.flatMap((first, index) => {
    const second = counts[index + 1];
    if (!second || first.kind !== second.kind) return [];
    const [one, other] = [genderOf(text, first), genderOf(text, second)];
    if (!one || !other || one.within || other.within || one.gender === other.gender) return [];
    const next = Math.min(second.start, other.start);
    if (!/^[^.;:]{0,60}$/.test(text.slice(Math.min(one.end, next), next))) return [];
    const total = totalBefore(passage, sentence, at, one.start) ?? totalAfter(text, sentence, other.end);
    if (!total || total.kind !== first.kind) return [];
    // "… 30 flickor, 22 pojkar och 2 som inte svarade": those who are neither make all of them.
    const third = counts[index + 2];
    if (third && first.low + second.low + third.low === total.low && AND_OTHERS.test(text.slice(other.end, third.start))) return [];
    if (first.low + second.low + 1 === total.low && AND_ONE_MORE.test(text.slice(other.end, other.end + 40))) return [];
    return [{ total, parts: [first, second], by: "gender" as const, start: Math.min(total.start, one.start), end: Math.max(other.end, total.end) }];
  });
}

function totalBefore(passage: Passage, sentence: Sentence, at: number, start: number): Figure | null {
  const { text } = passage;
  const before = figuresWithin(sentence.figures, start - FARTHEST, start).filter((figure) => figure.end <= start && single(figure) && genderOf(text, figure) === null && canBeTotal(figure));
  // "40 kvinnor och 30 män, varav 15 unga kvinnor …": the second pair is part of the first, not of the total.
  const last = before.at(-1);
  if (last && figuresWithin(sentence.figures, last.end, start).some((figure) => figure !== last && figure.end <= start && genderOf(text, figure) !== null)) return null;
  const people = before.filter((figure) => countsPeople(text, figure));
  const total = people.at(-1) ?? before.at(-1);
  if (total) {
    const between = text.slice(total.end, start);
    const byComma = /[,–:\n•-][\s•]{0,9}$/.test(between) && !/varav/i.test(between);
    const ofThem = THEY_WERE.test(between) && OF.test(text.slice(Math.max(0, total.start - 40), total.start));
    const leads = (ofThem || LEADS_IN.test(between)) && !ASIDE.test(between);
    return leads && (!byComma || people.includes(total)) ? total : null;
  }
  if (before.length > 0 || at === 0 || !/^(?:av dessa var|av dem var|av deltagarna var|varav|därav)\s*(?:ca\.?\s|cirka\s)?$/i.test(text.slice(sentence.start, start))) return null;
  const previous = passage.sentences[at - 1]!.figures.filter((figure) => single(figure) && PEOPLE.test(figure.noun ?? ""));
  return previous.length === 1 ? previous[0]! : null;
}

function totalAfter(text: string, { figures }: Sentence, end: number): Figure | null {
  const next = figures[countBefore(figures, end)];
  return single(next) && next.start - end < 40 && TOTAL_AFTER.test(text.slice(end, next.start)) && (next.noun === null || PEOPLE.test(next.noun)) ? next : null;
}
