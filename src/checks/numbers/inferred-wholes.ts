/** What a count with a share is part of, where the text names it without saying its number again: "38 av dem", "av stöden gick 31". */
import { type Figure, isExact } from "../../text/numbers";
import type { Pair } from "../../text/numbers/pairs";
import { type Passage, countBefore } from "../../text/numbers/passage";
import { isByHowMuch } from "../../text/statements/gender/change";
import { sameNoun } from "./nouns";

const OF_THEM = /^\s(?:st\s)?(?:av|utav)\s(?:dem|dessa)(?![a-zà-öø-ɏ])/;
/** "57 av besluten": of those counted before by the same word. */
const OF_THOSE = /^\s(?:st\s)?(?:av|utav)\s(?:de\s)?([a-zà-öø-ɏ]{3,40}(?:na|en))(?![a-zà-öø-ɏ])/;
const OF_NOUN = /(?:^|[.!?;:,\n]\s{0,3})av\s(?:de\s)?([a-zà-öø-ɏ]{3,40})\s(?:gick|har\sgått|beviljades|tillföll|avsåg|kommer\sfrån|kom\sfrån|var|är)\s$/i;
/** "Av dessa gick 7,4 mkr": of the money told right before. */
const OF_THIS = /(?:^|[.!?;:,\n]\s{0,3}|\s)(?:av|utav|ur)\s(?:dessa|dem|denna|detta|vilka|vilket)(?:\s[a-zà-öø-ɏ]{2,20}){0,4}\s$/i;
/** Other things of the same name: "62 företag deltog; i en annan insats 38 företag (54 %)". */
const OTHERS = /(?<![a-zà-öø-ɏ])(?:annan|andra|annat|ytterligare|därutöver|dessutom|utöver|även|också)(?![a-zà-öø-ɏ])/i;
const GENDER = /^(?:kvinn|män|man|flick|pojk|tjej|kill)/i;
/** "42 företag (42 %) har fått råd": a part itself. */
const HAS_SHARE = /^[^.;\d]{0,30}\(?\d{1,3}(?:,\d)?\s?%/;
/** Farther back another thing has been told of. */
const REACH = 220;
const LEAD = 60;

/** The whole that a pair says that its part is of; `null`: it says nothing of it, or what it means is not counted before. */
export function inferredWhole({ text, figures }: Passage, { part }: Pair): Figure | null {
  // "67 personer, en ökning med 28 personer (72 procent)": a difference is no part.
  if (isByHowMuch(text.toLowerCase(), part)) return null;
  const lead = text.slice(Math.max(0, part.start - LEAD), part.start);
  const isOfThem = OF_THEM.test(text.slice(part.end, part.end + 14));
  if (OF_THIS.test(lead)) return part.kind === "money" ? moneyBefore({ figures }, part) : countOfThese({ figures }, part);
  const noun = isOfThem ? null : (OF_THOSE.exec(text.slice(part.end, part.end + LEAD)) ?? OF_NOUN.exec(lead))?.[1];
  if (!isOfThem && noun === undefined) return ofSameName({ text, figures }, part) ?? ofAllMoney({ text, figures }, part);
  for (let at = countBefore(figures, part.start) - 1; at >= 0; at--) {
    const whole = figures[at]!;
    if (part.start - whole.end > REACH) return null;
    const isCounted = whole.kind === "count" && part.kind === "count" && whole.noun !== null && isExact(whole) && whole.low >= part.low;
    if (isCounted && (isOfThem || sameNoun(noun!, whole.noun!))) return whole;
  }
  return null;
}

/** "Budgeten är 27 mkr", "beviljades sammanlagt 14 mkr": before an amount that is all of it. */
const ALL_OF_IT = /(?<![a-zà-öø-ɏ])(?:total[a-zà-öø-ɏ]*|sammanlag[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*budget(?:en)?|[a-zà-öø-ɏ]*kostna[a-z]{1,4}|[a-zà-öø-ɏ]*investering(?:en|arna)?|[a-zà-öø-ɏ]*finansiering(?:en)?|kosta[rd]?e?t?|ram(?:en)?|[a-zà-öø-ɏ]*anslag(?:et)?|medel(?:en)?|omfattar|omsluter)(?![a-zà-öø-ɏ])[^.;:()\d]{0,60}$/i;

/** Amounts are rounded to their last digit. */
const ROUNDED = 1e-6;

/** "31 mkr beslutades. 12 mkr gick till vägar (44 %) och 19 mkr till hamnar": the part and another make up the amount before. */
function isMadeOf(whole: Figure, part: Figure, figures: readonly Figure[]): boolean {
  return figures.some((other) => other.kind === "money" && other.start > part.end && other.start - part.end <= REACH && Math.abs(part.low + other.low - whole.low) <= ROUNDED * whole.low);
}

/** A larger amount before: the only one, where it is said to be all there is or is made up of this part and another, or the only one of several that is said to be. */
function ofAllMoney({ text, figures }: Pick<Passage, "text" | "figures">, part: Figure): Figure | null {
  if (part.kind !== "money") return null;
  const larger = largerBefore(figures, part, ({ kind }) => kind === "money");
  const said = larger.filter(({ start }) => ALL_OF_IT.test(text.slice(Math.max(0, start - LEAD), start)));
  const whole = said.length === 1 && larger.every(({ low }) => low <= said[0]!.low) ? said[0]! : larger.length === 1 && isMadeOf(larger[0]!, part, figures) ? larger[0]! : null;
  return whole && !OTHERS.test(text.slice(whole.end, part.start)) ? whole : null;
}

const largerBefore = (figures: readonly Figure[], part: Figure, isOne: (figure: Figure) => boolean): Figure[] =>
  figures.slice(0, countBefore(figures, part.start)).filter((figure) => part.start - figure.end <= REACH && figure.low > part.low && isOne(figure));

/** The only larger number of one kind in the text before, where it stands close by. */
function onlyLarger({ figures }: Pick<Passage, "figures">, part: Figure, isOne: (figure: Figure) => boolean): Figure | null {
  const larger = largerBefore(figures, part, isOne);
  return larger.length === 1 ? larger[0]! : null;
}

const moneyBefore = (passage: Pick<Passage, "figures">, part: Figure) => onlyLarger(passage, part, ({ kind }) => kind === "money");

function countOfThese(passage: Pick<Passage, "figures">, part: Figure): Figure | null {
  const whole = onlyLarger(passage, part, ({ kind, noun }) => kind === "count" && noun !== null);
  return whole && isExact(whole) ? whole : null;
}

/** "86 ansökningar kom in. 38 ansökningar (44 %) har beviljats": of those named before by the same word, when nothing else was counted so. */
function ofSameName({ text, figures }: Pick<Passage, "text" | "figures">, part: Figure): Figure | null {
  if (part.kind !== "count" || part.noun === null || GENDER.test(part.noun)) return null;
  const before = figures.slice(0, countBefore(figures, part.start)).filter((figure) => part.start - figure.end <= REACH && figure.kind === "count" && figure.noun !== null && sameNoun(figure.noun, part.noun!));
  const whole = before.length === 1 ? before[0]! : null;
  return whole && isExact(whole) && whole.low > part.low && !HAS_SHARE.test(text.slice(whole.end, whole.end + 40)) && !OTHERS.test(text.slice(whole.end, part.start)) ? whole : null;
}
