/** A total and its parts: "19 deltagare varav 4 kvinnor och 15 män", "43,8 mkr fördelat på 24,7 till projekt och …". */
import type { Figure } from "./figure";
import { genderOf } from "./gender";
import type { Passage, Sentence } from "./passage";

export interface Split {
  total: Figure;
  parts: readonly Figure[];
  /** gender: women and men. all: the text says that the parts are the whole ("fördelat på"). some: "varav". */
  by: "gender" | "all" | "some";
  start: number;
  end: number;
}

const PEOPLE = /(?:deltagare|deltagarna|personer|elever|eleverna|ungdomar|barn|medarbetare|anställda|studenter|besökare|sökande|ledamöter|chefer|medlemmar|klienter|individer|studerande|respondenter|företagare|entreprenörer|mentorer|adepter|medverkande|inskrivna|praktikanter|invånare|vuxna|seniorer|ledare|politiker|föräldrar|nyanlända|handledare)$/i;
const NOT_TOTAL = /^(?:år|veckor|månader|dagar|timmar|gånger|tillfällen|kommuner|orter|län|skolor|insatser|grader|km|ton|hektar|meter)$/i;

const LEADS_IN = /(?:varav|fördelat på|fördelade på|fördelades på|fördelning(?:en)?(?:\s[a-zà-öø-ɏ]+)?|uppdelat på|bestående av|:|\(|,|–|-|därav|dvs\.?|det vill säga|av dessa var|av dem var|av vilka|\n[\s•–-]{0,9})\s{0,9}(?:var\s|är\s|cirka\s|ca\.?\s|totalt\s|st\s)?$/i;
const ASIDE = /\b(?:bland|utöver|plus|förutom|dessutom|därtill|jämfört|även|också|samt även)\b/i;
const TOTAL_AFTER = /^\s*(?:[,(=–-]\s*|\s(?:vilket blir|dvs\.?|alltså|och)\s)?(?:(?:totalt|sammanlagt|summa|tillsammans|inalles)\s*(?:antal\s|blir\s|är\s|:\s*)?|=\s*)$/i;
const SPLIT_ALL = /(?:fördelat på|fördelade på|fördelades på|fördelas på|fördelades med|uppdelat på|uppdelade på|delades upp på|delas upp i|bestående av|består av|bestod av)\s*$/i;
const VARAV = /varav\s*$/i;
const JOINS = /^(?:\s*(?:st|stycken|stöd|projekt))?(?:\s(?:gick|har gått|avsattes|beviljades|beslutades|användes))?\s*(?:till|inom|i|för|från|på|av)\s[^\d.;:()]{1,60}?(?:,|\s(?:och|samt|medan|respektive))\s*(?:de\s)?(?:resterande\s|övriga\s)?$/i;
const PREPOSITION = /^(?:\s*(?:st|stycken|stöd|projekt))?(?:\s(?:gick|har gått|avsattes|beviljades|beslutades|användes))?\s*(till|inom|i|för|från|på)\s/i;

/** "… : 6 till kust och 5 till skog": a colon with nothing but words before it. */
const COLON = /^[^.;:()]{0,70}:\s*$/;
const ANNOUNCES = /(?:totalt|sammanlagt)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/i;
const SOME_OF_THEM = /(?<![a-zà-öø-ɏ])(?:bland|främst|däribland|till exempel|exempelvis|varav|såsom|framför allt)(?![a-zà-öø-ɏ])/i;
/** "…, totalt 48,9 mkr": the sum after its parts. */
const SUM_AFTER = /^[^.;:()]{0,60}?(?:,|–|=|\(|\ssom tillsammans blir|\svilket (?:blir|ger|gör))\s*(?:totalt|sammanlagt|summa|tillsammans|i allt):?\s*$/i;
/** "35 kustcheckar och 30 skogscheckar" of "60 checkar": nothing but the noun, in a narrower sense. */
const NARROWER = /^\s+(?:[a-zà-öø-ɏ]+\s)?([a-zà-öø-ɏ-]{4,40})(?=,|\s(?:och|samt)\s|\s*[.;)]|\s*$)/i;
const AND_THEN = /^(?:,|\s(?:och|samt))\s*$/i;

const MOST_PARTS = 24;
const LONGEST_LINE = 70;
/** Times, places and measures have no women and men in them, nor parts by purpose. */
const canBeTotal = ({ noun }: Figure) => !NOT_TOTAL.test(noun ?? "");

/** A total stands no farther from its parts. */
const FARTHEST = 120;

const single = (figure: Figure | undefined): figure is Figure => figure !== undefined && (figure.kind === "count" || figure.kind === "money") && figure.low === figure.high;

/** The totals of a passage that stand with their parts. */
export function splitsOf(passage: Passage): Split[] {
  // A total and a part at the least.
  if (passage.figures.filter(single).length < 2) return [];
  const inSentences = passage.sentences.flatMap((sentence, at) => (sentence.figures.length < 2 ? [] : [...genderSplits(passage, sentence, at), ...listSplits(passage.text, sentence)]));
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
    return [{ total, parts: [first, second], by: "gender" as const, start: Math.min(total.start, one.start), end: Math.max(other.end, total.end) }];
  });
}

function totalBefore(passage: Passage, sentence: Sentence, at: number, start: number): Figure | null {
  const { text } = passage;
  const before = sentence.figures.filter((figure) => figure.end <= start && start - figure.end <= FARTHEST && single(figure) && genderOf(text, figure) === null && canBeTotal(figure));
  // "40 kvinnor och 30 män, varav 15 unga kvinnor …": the second pair is part of the first, not of the total.
  const last = before.at(-1);
  if (last && sentence.figures.some((figure) => figure.start > last.start && figure.end <= start && genderOf(text, figure) !== null)) return null;
  const people = before.filter((figure) => countsPeople(text, figure));
  const total = people.at(-1) ?? before.at(-1);
  if (total) {
    const between = text.slice(total.end, start);
    const byComma = /[,–:\n•-][\s•]{0,9}$/.test(between) && !/varav/i.test(between);
    const leads = LEADS_IN.test(between) && !ASIDE.test(between);
    return leads && (!byComma || people.includes(total)) ? total : null;
  }
  if (before.length > 0 || at === 0 || !/^(?:av dessa var|av dem var|av deltagarna var|varav|därav)\s*(?:ca\.?\s|cirka\s)?$/i.test(text.slice(sentence.start, start))) return null;
  const previous = passage.sentences[at - 1]!.figures.filter((figure) => single(figure) && PEOPLE.test(figure.noun ?? ""));
  return previous.length === 1 ? previous[0]! : null;
}

/** "80 deltagare", "antal deltagare: 80". */
function countsPeople(text: string, { noun, start }: Figure): boolean {
  return PEOPLE.test(noun ?? "") || PEOPLE.test(/(?<![A-Za-zÀ-ÖØ-öø-ɏ])([A-Za-zÀ-ÖØ-öø-ɏ]+)\s{0,9}(?::|är|var)?\s{0,9}$/.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "");
}

function totalAfter(text: string, { figures }: Sentence, end: number): Figure | null {
  const next = figures.find((figure) => figure.start >= end);
  return single(next) && next.start - end < 40 && TOTAL_AFTER.test(text.slice(end, next.start)) && (next.noun === null || PEOPLE.test(next.noun)) ? next : null;
}

/** "10 byar, varav 81 män" are not men among villages; women and men side by side are a split of their own. */
function canHold(text: string, total: Figure, part: Figure, next: Figure | undefined): boolean {
  if (!canBeTotal(total)) return false;
  const gender = genderOf(text, part)?.gender;
  if (gender === undefined) return true;
  const other = next && genderOf(text, next)?.gender;
  return countsPeople(text, total) && (other === undefined || other === gender);
}

/** "fördelat på 12 till kust, 8 till skog och 5 till fjäll", "varav 30 till kust och 40 till skog". */
function listSplits(text: string, sentence: Sentence): Split[] {
  // "Anslag 1:1" stands among parts and is none.
  const figures = sentence.figures.filter(({ kind }) => kind !== "reference");
  const words = text.slice(sentence.start, sentence.end).includes("1:1") ? text.replaceAll("1:1", "x x") : text;
  return figures.flatMap((total, at) => {
    const first = figures[at + 1];
    if (!single(total) || !single(first) || first.kind !== total.kind) return sumAfter(words, figures, at);
    const between = words.slice(total.end, first.start);
    const before = words.slice(Math.max(sentence.start, total.start - 60), total.start);
    const colon = COLON.test(between) && !SOME_OF_THEM.test(between);
    const all = SPLIT_ALL.test(between) || (colon && ANNOUNCES.test(before));
    const some = colon || (VARAV.test(between) && canHold(words, total, first, figures[at + 2]));
    if (between.length > FARTHEST || !(all || some) || /[.;]\s/.test(between)) return sumAfter(words, figures, at);
    const named = all && !colon ? narrower(words, total, figures, at + 1) : null;
    const parts = named ?? joined(words, figures, at + 1);
    const last = parts.at(-1)!;
    const prepositions = prepositionsOf(words, parts);
    // After a colon alone as many are told as there are, or some: only too many are too many.
    if (colon && (parts.length < 2 || prepositions.length === 0)) return [];
    // Parts named by "varav" may overlap unless they are told apart in one way: all by place, all by purpose.
    if (all ? parts.length < 2 || (prepositions.length === 0 && !named) : parts.length > 1 && new Set(prepositions).size !== 1) return [];
    return [{ total, parts, by: all ? ("all" as const) : ("some" as const), start: total.start, end: last.end }];
  });
}

/** The figures from one on that are joined into a list, each with what it is for. */
function joined(text: string, figures: readonly Figure[], from: number): Figure[] {
  const parts = [figures[from]!];
  const { kind } = parts[0]!;
  for (let next = from + 1; parts.length < MOST_PARTS && single(figures[next]) && figures[next]!.kind === kind && JOINS.test(text.slice(parts.at(-1)!.end, figures[next]!.start)); next++) parts.push(figures[next]!);
  return parts;
}

/** The prepositions of parts, in order, "inom" as "i"; none where any part has none. */
function prepositionsOf(text: string, parts: readonly Figure[]): string[] {
  const found = parts.map((part) => PREPOSITION.exec(text.slice(part.end, part.end + 30))?.[1]?.toLowerCase().replace("inom", "i"));
  return found.every((word) => word !== undefined) ? found : [];
}

/** "60 checkar fördelat på 35 kustcheckar och 30 skogscheckar". */
function narrower(text: string, total: Figure, figures: readonly Figure[], from: number): Figure[] | null {
  const noun = total.noun?.toLowerCase();
  if (noun === undefined || noun.length < 4) return null;
  const parts: Figure[] = [];
  for (let at = from; parts.length < MOST_PARTS; at++) {
    const part = figures[at];
    const match = single(part) ? NARROWER.exec(text.slice(part.end, part.end + 60)) : null;
    if (!part || !match || !match[1]!.toLowerCase().endsWith(noun)) return null;
    parts.push(part);
    const next = figures[at + 1];
    if (!next || !AND_THEN.test(text.slice(part.end + match[0].length, next.start))) break;
  }
  return parts.length > 1 ? parts : null;
}

/** "31 mkr till kust, 14 mkr till skog och 1 mkr till fjäll, totalt 46 mkr". */
function sumAfter(text: string, figures: readonly Figure[], at: number): Split[] {
  // Whatever is counted before may be a part too.
  const [first] = figures.slice(at);
  if (!single(first) || figures.slice(0, at).some(({ kind }) => kind === first.kind)) return [];
  const parts = joined(text, figures, at);
  const total = figures[at + parts.length];
  if (parts.length < 2 || prepositionsOf(text, parts).length === 0 || !single(total) || total.kind !== parts[0]!.kind) return [];
  const last = parts.at(-1)!;
  return SUM_AFTER.test(text.slice(last.end, total.start)) ? [{ total, parts, by: "all" as const, start: parts[0]!.start, end: total.end }] : [];
}
