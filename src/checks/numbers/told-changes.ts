/** Changes told by how many more there are: "412, 22 procent fler än 2022 då de var 361", "84, vilket är 9 fler än året innan, en ökning med 20 procent". */
import { type Figure, isExact } from "../../text/numbers";
import type { AmountChange } from "../../text/numbers/changes";
import { type Passage, figuresWithin } from "../../text/numbers/passage";

const EARLIER = "(?:under\\s|år\\s)?(?:20\\d\\d|året\\sinnan|året\\sföre|föregående\\sår|förra\\såret|i\\sfjol)";
/** "22 procent fler än 2022 då de var 361": from the share to the number before. */
const MORE_THAN_WHEN = new RegExp(`^\\s(?:(fler|mer|högre)|(?:färre|mindre|lägre))\\s(?:än|jämfört\\smed)\\s${EARLIER},?\\s(?:då|när)\\s[^.;:\\d]{0,40}?(?:var|uppgick\\still|hölls|gavs)\\s$`);
/** "412, 22 procent": from the number to the share. */
const THEN_SHARE = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,3}(?:,|\s–)\s(?:alltså\s|vilket\sär\s|det\svill\ssäga\s)?$/;
/** "9 procent mer än de 2,1 miljoner som var här 2022": from the share to the number before. */
const MORE_THAN_THOSE = /^\s(?:(fler|mer|högre)|(?:färre|mindre|lägre))\sän\s(?:de\s)?$/;
/** "1 084 studerande, vilket är 96 fler än året innan": from the number to how many more. */
const BY_HOW_MANY = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,3}(?:,|\s–)\s(?:vilket\s(?:är|var|innebär)\s|det\svill\ssäga\s|alltså\s)?$/;
const MORE_THAN = new RegExp(`^\\s(?:[a-zà-öø-ɏ-]{2,30}\\s){0,2}?(?:(fler|mer)|(?:färre|mindre))\\sän\\s${EARLIER}[.,]\\s(?:(?:det|vilket)\\s(?:är|var|motsvarar|innebär)\\s|alltså\\s|dvs\\.?\\s)?(?:en\\s)(?:(ökning|uppgång)|(?:minskning|nedgång))\\s(?:med|på|om)\\s$`, "i");
/** "81, en ökning med 30 procent från 72": from the number to the share. */
const A_CHANGE = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,7}(?:,\s|\s–\s|\s\()(?:vilket\s(?:är|var|innebär|motsvarar)\s)?en\s(?:(ökning|uppgång)|(?:minskning|nedgång))\s(?:med|på|om)\s$/;
/** "… från 72", "… jämfört med de 72 som kom året innan": from the share to the number before. */
const FROM_BEFORE = /^\s(?:från|jämfört\smed|mot)\s(?:de\s)?$/;
/** "46, en fördubbling jämfört med 31": from the number to the one before. */
const TIMES = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,7}(?:,\s|\s–\s|\s\()(?:vilket\s(?:är|var|innebär|motsvarar)\s|alltså\s)?en\s(?:(fördubbling|dubblering)|(tredubbling)|(halvering))\s(?:jämfört\smed|mot|från)\s(?:de\s|år\s20\d\d\sdå\s(?:det|de)\svar\s|20\d\d\s)?$/;
/** Percentage points on each side that such a word leaves open. */
const LOOSE = 30;
const REACH = 90;

const isAmount = (figure: Figure | undefined): figure is Figure => figure !== undefined && (figure.kind === "count" || figure.kind === "money") && isExact(figure) && figure.low > 0;

/** What lies around a share that may tell of a change. */
interface Around {
  text: string;
  said: Figure;
  /** The second figure before the share. */
  first: Figure | undefined;
  /** The one right before it. */
  last: Figure | undefined;
  after: Figure | undefined;
}

/** The word for more is the first group of each pattern; where it did not match, the one for less did. */
const wayOf = (match: RegExpExecArray): "up" | "down" => (match[1] === undefined ? "down" : "up");

/** The changes of a passage that are told so. A year is read as a count in some of these, and is passed over. */
export function toldChanges({ text, figures }: Passage): AmountChange[] {
  return figures.flatMap((said) => {
    if (said.kind !== "percent" || !isExact(said)) return [];
    const near = figuresWithin(figures, said.start - REACH, said.end + REACH).filter((figure) => !/^20\d\d$/.test(figure.text));
    const at = near.indexOf(said);
    const around = { text, said, first: near[at - 2], last: near[at - 1], after: near[at + 1] };
    return moreThanWhen(around) ?? changeFrom(around) ?? soManyMore(around) ?? [];
  });
}

/** The changes that are told by how many times as much there is, with the percents that it comes to. */
export function changesByTimes({ text, figures }: Passage): AmountChange[] {
  const counted = figures.filter((figure) => isAmount(figure) && !/^20\d\d$/.test(figure.text));
  return counted.flatMap((now, at) => {
    const before = counted[at + 1];
    const match = before && before.kind === now.kind ? TIMES.exec(text.slice(now.end, before.start)) : null;
    if (!match) return [];
    const percent = match[1] !== undefined ? 100 : match[2] !== undefined ? 200 : 50;
    const said: Figure = { ...now, kind: "percent", low: percent, high: percent, step: 2 * (match[3] === undefined ? LOOSE : LOOSE / 3) };
    return [{ before: before!, now, said, way: match[3] === undefined ? "up" as const : "down" as const, start: now.start, end: before!.end }];
  });
}

/** "412, 22 procent fler än 2022 då de var 361". */
function moreThanWhen({ text, said, last, after }: Around): AmountChange | null {
  if (!isAmount(last) || !isAmount(after) || last.kind !== after.kind) return null;
  const between = text.slice(said.end, after.start);
  const match = MORE_THAN_WHEN.exec(between) ?? MORE_THAN_THOSE.exec(between);
  return match && THEN_SHARE.test(text.slice(last.end, said.start)) ? { before: after, now: last, said, way: wayOf(match), start: last.start, end: after.end } : null;
}

/** "81, en ökning med 30 procent från 72", "… jämfört med 72". */
function changeFrom({ text, said, last, after }: Around): AmountChange | null {
  if (!isAmount(last) || !isAmount(after) || last.kind !== after.kind || !FROM_BEFORE.test(text.slice(said.end, after.start))) return null;
  const match = A_CHANGE.exec(text.slice(last.end, said.start));
  return match && { before: after, now: last, said, way: wayOf(match), start: last.start, end: after.end };
}

/** "84, vilket är 9 fler än året innan, en ökning med 20 procent". */
function soManyMore({ text, said, first, last }: Around): AmountChange | null {
  if (!isAmount(first) || !isAmount(last) || last.low >= first.low || !BY_HOW_MANY.test(text.slice(first.end, last.start))) return null;
  const match = MORE_THAN.exec(text.slice(last.end, said.start));
  if (!match || (match[1] === undefined) !== (match[2] === undefined)) return null;
  const way = wayOf(match);
  const old = way === "down" ? first.low + last.low : first.low - last.low;
  return { before: { ...first, low: old, high: old }, now: first, said, way, start: first.start, end: said.end };
}
