/** Counts with their share: "23 till män (68%)", "26 av 33 kommuner (79 %)", "68 % (23 st)", "151, vilket motsvarar 21 %", "90 st / 65 %". */
import type { Figure } from "./figure";
import type { Sentence } from "./passage";

export interface Pair {
  /** The count or amount. */
  part: Figure;
  share: Figure;
  /** What the text says the part is taken of, where it says so right there ("26 av 33", "117 …, varav 72"). */
  whole: Figure | null;
  start: number;
  end: number;
}

const QUALIFIER = "(?:(?:ca\\.?|cirka|c:a|drygt|knappt|nästan|ungefär|omkring|hela|endast|totalt)\\s+)?";
const OPENS = new RegExp(`^[^()%;.!?:\\n]{0,60}\\(\\s*${QUALIFIER}$`);
const CLOSES = /^\s*(?:av [^()]{1,40})?\)/;
const COMMA = new RegExp(`^[^()%;.!?:\\n,]{0,45},\\s*${QUALIFIER}$`);
/** "90 st / 65 %" */
const SLASH = /^(?:\s?[A-Za-zÀ-ÖØ-öø-ɏ]{2,20}\.?)?\s?\/\s?$/;
const GOES_ON = /^(?:\s+(?:och|samt|medan|respektive|varav|vilket|till)(?![A-Za-zÀ-ÖØ-öø-ɏ])|\s*[,.;)]|\s*$)/;
const EQUALS = new RegExp(`(?:,\\s(?:med\\s)?en\\s[A-Za-zÀ-ÖØ-öø-ɏ]{3,20}(?:grad|andel|frekvens)\\spå|motsvarar|motsvarande|motsvarade|,\\s?eller|vilket (?:är|var|blir|utgör|utgjorde)|det vill säga|dvs\\.?|d\\.v\\.s\\.|alltså|=|d v s|[Dd]et är|(?:är|var|blir|blev) (?:därmed|således)|(?:ger|gav|innebär|blir)(?: en [A-Za-zÀ-ÖØ-öø-ɏ]+ på)?)\\s*${QUALIFIER}$`);
const WHICH = /vilket\s[a-zà-öø-ɏ]{2,12}\s+(?:[a-zà-öø-ɏ.:]{2,10}\s+)?$/;
/** "8,3 miljoner kronor eller 67 procent" */
const OR = /^\seller\s$/;
const OF_NOTHING_ELSE = /^\s*(?:av|bland)\s+(?!(?:det\s(?:beviljade\s|totala\s)?beloppet|totalt|alla|samtliga|dessa|de|dem|totalen|stöden|beloppet|summan|anslaget|budgeten)(?![A-Za-zÀ-ÖØ-öø-ɏ]))/;
const OF_THOSE = /^\s(?:av|bland)\s(?:(?:alla|samtliga)\s)?(?:deltagarna|personerna|eleverna|företagen|ansökningarna|besluten|projekten|stöden|de\s(?:sökande|svarande|deltagande|inskrivna))(?![a-zà-öø-ɏ])/;
/** "52 beslut, vilket är 15 procent färre": than before. */
const HOW_MANY_MORE = /^\s(?:fler|färre|mer|mindre|högre|lägre|större)(?![a-zà-öø-ɏ])/;
const OF = /^\/$|^\s{0,9}(?:st\.?|stycken)?\s{0,9}(?:[A-Za-zÀ-ÖØ-öø-ɏ]+\s+)?\(?(?:av|utav)\s+(?:(?:totalt|sammanlagt|de|dessa|alla|våra|länets|regionens|samtliga|[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}s)\s+){0,3}$/;
const VARAV = /,?\s{0,9}(?:varav|därav|av\s(?:vilka|dessa|dem))\s+(?:(?:ca|cirka|drygt|knappt|nästan|totalt)\.?\s+)?$/;
const AV_FIRST = /(?:^|[.,;:(]\s*)(?:av|bland|utav)\s+(?:(?:totalt|de|dessa|alla|våra|årets|länets|regionens|samtliga|sammanlagt)\s+){0,3}(?:(?:anslags|utbetalnings|beslut[a-zà-öø-ɏ]{0,2})?(?:ramen|anslaget|budgeten|beloppet|summan|potten)\s(?:på|om)\s(?:totalt\s)?)?$/i;

const CHANGED_BY = new RegExp(`(?:ökning(?:en)?|ökat|ökade|ökar|växt|växte|stigit|steg|minskning(?:en)?|minskat|minskade|minskar|sjunkit|sjönk)\\s(?:med|på|om)\\s${QUALIFIER}$`, "i");

const isAmount = ({ kind, low, high }: Figure) => (kind === "count" || kind === "money") && low === high && low > 0;

/** "Det motsvarar 60 procent.": a share of what the sentence before counted. */
const SAYS_OF_LAST = /^(?:(?:det|detta|de)\s(?:är|var|blir|motsvarar|motsvarade|utgör|utgjorde)|[a-zà-öø-ɏ]{2,20}(?:andelen|graden|frekvensen)\s(?:är|var|blir|blev)(?=\s(?:alltså|därmed|således)))\s(?:(?:alltså|därmed|således)\s)?(?:ca\.?\s|cirka\s|drygt\s|knappt\s|nästan\s|ungefär\s)?$/i;

/** The pairs of count and share in a sentence, in order. "Hälften" only with counts that say outright what they are part of. */
export function pairsOf(text: string, sentence: Sentence): Pair[] {
  return pairsAmong(text, sentence).filter(({ share, whole }) => share.form !== "part" || whole !== null);
}

/**
 * The same and those with a share in words, whatever they are part of, also of the count before.
 * @param last The sentence before, of which the first share may be said.
 */
export function loosePairsOf(text: string, sentence: Sentence, last?: Sentence): Pair[] {
  const [first] = sentence.figures;
  const goesOn = last && last.figures.length > 0 && first?.kind === "percent" && SAYS_OF_LAST.test(text.slice(sentence.start, first.start).trimStart());
  const { start, end, figures } = goesOn ? { start: last.start, end: sentence.end, figures: [...last.figures, ...sentence.figures] } : sentence;
  return [...pairsAmong(text, { start, end, figures }).filter(({ share }) => share.start >= sentence.start), ...spokenPairs(text, sentence)].sort((a, b) => a.start - b.start);
}

const SO = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,3},\s(?:alltså|det\svill\ssäga|dvs\.?|eller|vilket\s(?:är|motsvarar))\s(?:nästan\s|drygt\s|knappt\s|ungefär\s)?$/;
/** The largest number by which one speaks of a share, and how many percentage points it may stand for on each side. */
const MOST_SPOKEN = 10;
const SPOKEN_ROOM = 5;

/** "214 hyresrätter, alltså två av tre": a share spoken of by two small numbers. */
function spokenPairs(text: string, { start, figures }: Sentence): Pair[] {
  return figures.flatMap((few, at) => {
    const [part, many] = [figures[at - 1], figures[at + 1]];
    const isSpoken = part && many && isAmount(part) && isAmount(few) && isAmount(many) && few.low < many.low && many.low <= MOST_SPOKEN && few.noun === null && text.slice(few.end, many.start) === " av ";
    if (!isSpoken || part.low <= MOST_SPOKEN || !SO.test(text.slice(part.end, few.start))) return [];
    const share: Figure = { ...few, kind: "percent", form: "part", low: (100 * few.low) / many.low, high: (100 * few.low) / many.low, step: 2 * SPOKEN_ROOM, text: text.slice(few.start, many.end), end: many.end };
    return [withWhole(text, { start, end: many.end, figures }, at - 1, share)];
  });
}

function pairsAmong(text: string, sentence: Sentence): Pair[] {
  const { figures } = sentence;
  const pairs: Pair[] = [];
  for (const [at, share] of figures.entries()) {
    if (share.kind !== "percent" || share.low !== share.high) continue;
    const before = figures[at - 1];
    if (before && isByHowMuch(text, before)) continue;
    const pair = ofWholeAfter(text, figures, at) ?? (before && isAmount(before) ? attached(text, sentence, at - 1, share) : null) ?? betweenCommas(text, figures, at) ?? afterShare(text, figures, at, sentence.start) ?? inParentheses(text, figures, at);
    if (pair) pairs.push({ ...pair, end: pair.end + closing(text, pair) });
  }
  return pairs;
}

/** "En ökning med 160 elever, eller 4,6 procent": of what there was before. */
const isByHowMuch = (text: string, { start }: Figure) => CHANGED_BY.test(text.slice(Math.max(0, start - 40), start));

/** The parenthesis that the pair opened belongs to it. */
function closing(text: string, { start, end }: Pair): number {
  const opened = text.slice(start, end).includes("(");
  return opened ? (/^[^()]{0,40}\)/.exec(text.slice(end, end + 45))?.[0].length ?? 0) : 0;
}

/** The pair of a count and the share after it, where the words say that it is the count's. */
function attached(text: string, sentence: Sentence, at: number, share: Figure): Pair | null {
  const pair = withWhole(text, sentence, at, share);
  return attaches(text, pair) ? pair : null;
}

function attaches(text: string, { part: count, share, whole }: Pair): boolean {
  const between = text.slice(count.end, share.start);
  const after = text.slice(share.end, share.end + 50);
  if (OPENS.test(between)) return CLOSES.test(after);
  // "Bland de 148 var 64 kvinnor, det vill säga 47 procent av deltagarna": of those told first.
  const isOfFirst = whole !== null && OF_THOSE.test(after);
  if ((OF_NOTHING_ELSE.test(after) && !isOfFirst && !isOfNamed(text, count, after)) || HOW_MANY_MORE.test(after)) return false;
  if (SLASH.test(between)) return GOES_ON.test(after);
  if (count.kind === "money" && OR.test(between)) return GOES_ON.test(after);
  // "140 personer (72 kvinnor, 68 män) deltog, vilket är 40 %": of those before the brackets.
  if (/^[^(]*\)/.test(between) && WHICH.test(between.slice(-40))) return false;
  return EQUALS.test(between.slice(-40)) ? between.length <= 120 : COMMA.test(between) && GOES_ON.test(after);
}

const OF_NOUN = /^\s(?:av|ur)\s([a-zà-öø-ɏ]{5,30}?)(?:et|en)(?![a-zà-öø-ɏ])/;
const NAMED_REACH = 200;

/** "35 miljoner kronor i externt kapital … 8,4 miljoner kronor, motsvarande 24 procent av kapitalet": of what an amount before was told to be. */
function isOfNamed(text: string, { kind, start }: Figure, after: string): boolean {
  const noun = kind === "money" ? OF_NOUN.exec(after)?.[1] : undefined;
  if (noun === undefined) return false;
  const told = text.slice(Math.max(0, start - NAMED_REACH), start).toLowerCase();
  return told.split(new RegExp(`(?<![a-zà-öø-ɏ])${noun}(?![a-zà-öø-ɏ])`)).slice(0, -1).some((before) => AMOUNT_OF.test(before));
}

/** "… 35 miljoner kronor i externt" */
const AMOUNT_OF = /\d\s?(?:miljoner|miljon|mkr|mnkr|tkr|kr)(?:\skronor)?(?:\s[a-zà-öø-ɏ]+){0,3}\s$/;

/** Finds what the part is taken of, in the words right before it. */
function withWhole(text: string, { start, figures }: Sentence, at: number, share: Figure): Pair {
  const count = figures[at]!;
  const before = figures[at - 1];
  const pair = (part: Figure, whole: Figure | null): Pair => ({ part, share, whole, start: Math.min(part.start, whole?.start ?? part.start), end: share.end });
  if (!before || !isAmount(before) || before.kind !== count.kind) return pair(count, null);
  const between = text.slice(before.end, count.start);
  if (OF.test(between)) return pair(before, count);
  return pair(count, isVarav(between) || opensWith(text, start, before) ? before : null);
}

/** Words from a whole to its part are no more. */
const VARAV_REACH = 80;
const LAST_WORDS = 40;

/** "…, varav": whether the words before a part end in what leads to it. */
const isVarav = (words: string): boolean => words.length <= VARAV_REACH && VARAV.test(words.slice(-LAST_WORDS));

/** "Av de 30 …": whether a clause opens with a whole. */
const opensWith = (text: string, from: number, { start }: Figure): boolean => AV_FIRST.test(text.slice(Math.max(from, start - LAST_WORDS), start));

const OF_SO_MANY = /^\s(?:av|utav)\s(?:(?:totalt|sammanlagt|de|dessa|alla|våra|samtliga|[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}s)\s){0,3}$/;
/** "…, 72 platser, …" */
const THEN_PART = /^[^()%;.!?:\n,]{0,40},\s(?:dvs\.?\s|det vill säga\s|alltså\s)?$/;

/** "72 platser, vilket är 60 % av de 120 platserna", "två tredjedelar av länets 24 000 elever, 11 000 elever": the whole right after the share. */
function ofWholeAfter(text: string, figures: readonly Figure[], at: number): Pair | null {
  const [share, whole, after] = figures.slice(at, at + 3);
  if (!share || !whole || !isAmount(whole) || !OF_SO_MANY.test(text.slice(share.end, whole.start))) return null;
  const before = figures[at - 1];
  const between = before ? text.slice(before.end, share.start) : "";
  const mayBePart = (part: Figure) => isAmount(part) && part.kind === whole.kind && part.low <= whole.low;
  if (before && mayBePart(before) && between.length <= 120 && EQUALS.test(between.slice(-40))) return { part: before, share, whole, start: before.start, end: whole.end };
  const follows = after && mayBePart(after) && THEN_PART.test(text.slice(whole.end, after.start)) && /^[^,.;:!?\n%]{0,30}[,.]/.test(text.slice(after.end, after.end + 32));
  return follows ? { part: after, share, whole, start: share.start, end: after.end } : null;
}

/** "En tredjedel av byarna, 12 av 36, …": what the words stand for, between commas. */
function betweenCommas(text: string, figures: readonly Figure[], at: number): Pair | null {
  const [share, part, whole] = figures.slice(at, at + 3);
  if (share?.form !== "part" || !part || !isAmount(part)) return null;
  // "varav var fjärde, 16 bolag, leds av …"
  if (/^,\s$/.test(text.slice(share.end, part.start)) && /^[^,.;:!?\n%\d]{0,30},/.test(text.slice(part.end, part.end + 32))) return { part, share, ...wholeBefore(text, figures[at - 1], share, part), end: part.end };
  if (!whole || !isAmount(whole) || part.kind !== whole.kind) return null;
  const isSet = /^[^()%;.!?:\n]{0,40},\s(?:dvs\.?\s|det vill säga\s)?$/.test(text.slice(share.end, part.start)) && OF.test(text.slice(part.end, whole.start));
  return isSet && /^[^,.;:!?\n%]{0,30}[,.]/.test(text.slice(whole.end, whole.end + 32)) ? { part, share, whole, start: share.start, end: whole.end } : null;
}

/** "Av totalt 104 miljoner kronor avser 58 procent eller 72 miljoner kronor": the amount after its share, of the whole before both. */
function afterShare(text: string, figures: readonly Figure[], at: number, from: number): Pair | null {
  const [whole, share, part] = [figures[at - 1], figures[at]!, figures[at + 1]];
  if (!whole || !part || !isAmount(whole) || !isAmount(part) || part.kind !== whole.kind || share.form === "part") return null;
  const isSame = /^,?\s(?:eller|det\svill\ssäga|dvs\.?|alltså|motsvarande|vilket\smotsvarar)\s(?:totalt\s)?$/.test(text.slice(share.end, part.start));
  return isSame && whole.low >= part.low && AV_FIRST.test(text.slice(from, whole.start).slice(-40)) ? { part, share, whole, start: whole.start, end: part.end } : null;
}

/** "68 % män (23 st)", "79 % (26 av 33 kommuner)". */
function inParentheses(text: string, figures: readonly Figure[], at: number): Pair | null {
  const [share, part, whole] = figures.slice(at, at + 3);
  if (!share || !part || !isAmount(part) || !OPENS.test(text.slice(share.end, part.start)) || text.slice(share.end, part.start).length > 45) return null;
  const after = text.slice(part.end, part.end + 45);
  if (/^[^()\d]{0,25}\)/.test(after)) return { part, share, ...wholeBefore(text, figures[at - 1], share, part), end: part.end };
  const taken = whole && isAmount(whole) && OF.test(text.slice(part.end, whole.start)) && /^[^()\d]{0,40}\)/.test(text.slice(whole.end, whole.end + 45));
  return taken ? { part, share, whole, start: share.start, end: whole.end } : null;
}

/** "63 medlemmar, varav 12 % kvinnor (18 personer)": the whole stands before the share. */
function wholeBefore(text: string, before: Figure | undefined, share: Figure, part: Figure): Pick<Pair, "whole" | "start"> {
  const isNear = before && isAmount(before) && before.kind === part.kind && share.start - before.end <= VARAV_REACH;
  const isWhole = isNear && (isVarav(text.slice(before.end, share.start)) || (share.form === "part" && opensWith(text, 0, before)));
  return isWhole ? { whole: before, start: before.start } : { whole: null, start: share.start };
}
