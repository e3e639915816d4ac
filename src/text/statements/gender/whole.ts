/** What women and men are counted or shared of: "48 elever varav …", "… Könsfördelningen var …", "…, totalt 19". */
import type { Figure } from "../../numbers";
import type { Passage, Sentence } from "../../numbers/passage";
import { canBeTotal, countsPeople } from "../../numbers/totals";
import { type Counted, countedOf } from "../counted";
import type { Group } from "./groups";
import { placeAt, startingIn } from "./places";

const FARTHEST = 220;
/** A whole in another sentence stands no farther away. */
const NEAR = 700;
const LEADS = /(?:varav|därav|fördelat på|fördelade på|fördelades (?:på|med|till)|med fördelning(?:en)?|fördelning(?:en)?|uppdelat på|bestående av|av dessa|av dem|av vilka|dvs\.?|det vill säga)\s(?:[a-zà-öø-ɏ]+\s){0,3}?(?:ca\.?\s|cirka\s)?$/;
const SIGNS = /[:(,=–-]\s{0,3}(?:\s*(?:ca\.?|cirka|totalt|med|och|där|hälften)\s){0,2}$/;
const LOOSE = /(?:^|\s)(?:och|där|med|av vilka|som)\s(?:[a-zà-öø-ɏ]+\s){0,4}$/;
/** "Av de 20 deltagarna var 60 % kvinnor". */
const FIRST = /(?:^|[\s(])(?:av|bland|utav)\s(?:(?:totalt|de|dessa|alla|våra|årets|samtliga|sammanlagt)\s){0,3}$/;
const ASIDE = /(?<![a-zà-öø-ɏ])(?:utöver|plus|förutom|dessutom|därtill|jämfört|också|även)(?![a-zà-öø-ɏ])/;
const AFTER = /^\)?(?:\s[a-zà-öø-ɏ]+){0,2}(?:\s?[,(=–-]|\sav|\sbland|\sdvs\.?)\s?(?:(?:totalt|sammanlagt|summa|tillsammans|de|i allt|antal|inalles)[:\s]\s?){0,2}$/;
/** What points back to a whole that was told before. */
const BACK = /(?:^|\s)(?:av|bland|för|hos)\s(?:de\s|alla\s|samtliga\s|årets\s|våra\s)?(dessa|dem|de|vilka|[a-zà-öø-ɏ]{2,}(?:na|en|et))(?![a-zà-öø-ɏ])/;
/** Characters between what points back and its number. */
const POINTING = 30;
const DIVISION = /(?:köns)?fördelning(?:en)?(?![a-zà-öø-ɏ])|^andel(?:en)?\s(?:kvinnor|män|tjejer|killar|flickor|pojkar)(?:$|\s(?:är|var|uppgår|uppgick|ligger|låg|blev|:))|^varav|^därav|^vilket/;

/** Sorts that have women and men in them, from what is most likely the whole to what is least. */
const SORTS: readonly Counted[] = ["persons", "companies", "grants", "applications", "organisations", "jobs", "other"];

const single = (figure: Figure) => (figure.kind === "count" || figure.kind === "money") && figure.low === figure.high;

/** The total of a group that is printed, or `null`. `taken`: numbers that are told of a gender; `totals`: other groups' wholes. */
export function wholeOf(passage: Passage, small: string, group: Group, taken: ReadonlySet<Figure>, totals: ReadonlySet<Figure>): Figure | null {
  const first = group.told[0]!;
  if (first.isBefore || (first.tie === "within" && Object.keys(group.counts).length === 0)) return null;
  const said = group.told.find(({ whole }) => whole !== null)?.whole;
  if (said) return said;
  const money = group.told.some(({ figure }) => figure.kind === "money");
  const near = startingIn(passage.figures, { start: first.start - NEAR, end: group.told.at(-1)!.end + NEAR });
  const possible = near.filter((figure) => single(figure) && !taken.has(figure) && (figure.kind === "money") === money && (money || canBeTotal(figure)));
  const free = possible.filter((figure) => !totals.has(figure));
  const at = placeAt(passage.sentences, first.figure.start);
  const sentence = passage.sentences[at]!;
  const lastTaken = near.findLast((figure) => taken.has(figure) && figure.end <= first.figure.start && figure.start >= sentence.start) ?? null;
  return bySum(passage, group, free, at) ?? (money ? largerBefore(group, free) : (before(small, sentence, group, free, lastTaken) ?? after(small, sentence, group, free) ?? back(passage, small, at, group, possible, lastTaken?.end ?? sentence.start)));
}

/** A count that is just what women and men make together, near by. */
function bySum({ sentences }: Passage, { counts: { women, men }, sentence: last }: Group, free: readonly Figure[], at: number): Figure | null {
  if (!women || !men) return null;
  const sum = women.figure.low + men.figure.low;
  const from = sentences[Math.max(0, at - 3)]!.start;
  const to = sentences[Math.min(sentences.length - 1, last + 1)]!.end;
  const equal = free.filter(({ low, start, end }) => low === sum && start >= from && end <= to);
  return equal.findLast(({ end }) => end <= women.figure.start) ?? equal[0] ?? null;
}

/** "Vi delade ut 9 miljoner kronor … kvinnor fick 4 miljoner kronor". */
function largerBefore({ told }: Group, free: readonly Figure[]): Figure | null {
  const parts = told.filter(({ figure }) => figure.kind === "money");
  const sum = parts.reduce((total, { figure }) => total + figure.low, 0);
  const { start } = told[0]!;
  return free.findLast((figure) => figure.end <= start && start - figure.end <= FARTHEST && figure.low >= sum) ?? null;
}

function fits({ counts: { women, men } }: Group, { low, qualifier }: Figure, slack: boolean): boolean {
  const least = (women?.figure.low ?? 0) + (men?.figure.low ?? 0);
  return slack || qualifier !== null || low >= least;
}

/** The likeliest of some numbers, the nearest one where several are alike. */
function likeliest(text: string, figures: readonly Figure[]): Figure | null {
  for (const sort of SORTS) {
    const found = figures.findLast((figure) => (sort === "persons" && countsPeople(text, figure)) || countedOf(figure.noun, "count") === sort);
    if (found) return found;
  }
  return null;
}

const isPeople = (text: string, figure: Figure) => countsPeople(text, figure) || countedOf(figure.noun, "count") === "persons";

/** "48 elever, varav 60 % flickor". */
function before(small: string, sentence: Sentence, group: Group, free: readonly Figure[], lastTaken: Figure | null): Figure | null {
  const start = Math.min(group.told[0]!.start, group.told[0]!.figure.start);
  const near = free.filter((figure) => figure.start >= Math.max(sentence.start, lastTaken?.end ?? 0) && figure.end <= start && start - figure.end <= FARTHEST);
  if (near.length === 0) return null;
  const lead = small.slice(near.at(-1)!.end, start);
  const hasCounts = Object.keys(group.counts).length > 0;
  if (ASIDE.test(lead)) return null;
  if (LEADS.test(lead)) {
    const total = likeliest(small, near);
    return total && fits(group, total, true) ? total : null;
  }
  if (FIRST.test(small.slice(Math.max(sentence.start, near[0]!.start - 60), near[0]!.start)) && fits(group, near[0]!, false)) return near[0]!;
  const people = near.filter((figure) => isPeople(small, figure) || (group.told[0]!.tie === "led" && countedOf(figure.noun, "count") === "companies"));
  const total = people.at(-1);
  if (!total) return null;
  const between = small.slice(total.end, start);
  return (SIGNS.test(between) || (!hasCounts && LOOSE.test(between))) && fits(group, total, false) ? total : null;
}

/** "12 kvinnor och 8 män, totalt 20", "45 % kvinnor av 80 sökande". */
function after(small: string, sentence: Sentence, group: Group, free: readonly Figure[]): Figure | null {
  const last = group.told.at(-1)!;
  const end = Math.max(...group.told.map((one) => one.end), last.figure.end);
  const next = free.find(({ start }) => start >= end);
  if (!next || next.end > sentence.end || next.start - end > 50 || !AFTER.test(small.slice(end, next.start))) return null;
  const saysTotal = /totalt|sammanlagt|summa|tillsammans|=|i allt|inalles/.test(small.slice(end, next.start)) || /^\s(?:av|bland)\s/.test(small.slice(end, next.start));
  return saysTotal && fits(group, next, false) && (next.noun === null || isPeople(small, next)) ? next : null;
}

/** "80 sökande kom in. Könsfördelningen var …", "Vi mötte 80 elever. 60 % av eleverna var flickor". */
function back(passage: Passage, small: string, at: number, group: Group, free: readonly Figure[], lastEnd: number): Figure | null {
  const { sentences } = passage;
  const { end, figure: first } = group.told[0]!;
  const words = small.slice(lastEnd, end);
  const pointer = BACK.exec(small.slice(Math.max(lastEnd, first.start - POINTING), end))?.[1];
  if (pointer === undefined && !DIVISION.test(words)) return null;
  for (let earlier = at - 1; earlier >= Math.max(0, at - 2); earlier--) {
    const own = free.filter(({ start, end: last }) => start >= sentences[earlier]!.start && last <= sentences[earlier]!.end);
    const meant = pointer === undefined || /^(?:dessa|dem|de|vilka)$/.test(pointer) ? own : own.filter((figure) => sameThing(small, figure, pointer));
    const total = likeliest(small, meant);
    if (total) return fits(group, total, false) ? total : null;
  }
  return null;
}

/** "bolagen" are the 12 "bolag", "deltagarna" the 80 "personer". */
function sameThing(small: string, figure: Figure, pointer: string): boolean {
  const sort = countedOf(pointer, "count");
  if (sort === "persons") return isPeople(small, figure);
  const noun = figure.noun?.toLowerCase() ?? "";
  return noun !== "" && (pointer.startsWith(noun) || (sort !== "other" && sort === countedOf(noun, "count")));
}
