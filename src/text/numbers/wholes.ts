/**
 * Shares that the text says are all of one whole: women and men, or a distribution over places, forms or years. Shares
 * that may overlap, rates within a group and separate targets are not.
 */
import { changesOf } from "./changes";
import type { Figure } from "./figure";
import { type GenderOfFigure, genderOf } from "./gender";
import type { Passage, Sentence } from "./passage";

export interface SharesOfOne {
  shares: readonly Figure[];
  /** gender: women and men. list: a distribution in one sentence. years: one of two years whose other year makes 100. */
  by: "gender" | "list" | "years";
  /** Nothing else can belong to the whole. */
  complete: boolean;
  start: number;
  end: number;
}

const isShare = ({ kind, form, low, high, qualifier }: Figure) => kind === "percent" && form !== "part" && low === high && qualifier !== "atLeast" && qualifier !== "atMost";
const AIMS = /(?:^|\s)(?:mål|målet|målsättning[a-zà-öø-ɏ]*|ska|skulle|minst|högst|förvänt[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/i;
const RATES = /grad(?:en)?(?![a-zà-öø-ɏ])|sysselsätt|arbetslös|nöjd|svars|frekvens|anser|upplever|uppger|tycker|svarade|behörighet|examen|utbildning(?:s)?nivå/i;
const OTHER_TIME = /jämför|förra året|föregående|tidigare|året innan|från\s+\d/i;
const OVERLAP = /(?:^|\s)(?:även|också|dessutom|flera svar|fler än ett|varav)(?![a-zà-öø-ɏ])/i;

function percentsOf({ figures }: Passage | Sentence): Figure[] {
  return figures.filter(({ kind }) => kind === "percent");
}

/** Groups of shares that should make 100. */
export function sharesOfOne(passage: Passage): SharesOfOne[] {
  if (percentsOf(passage).length < 2) return [];
  const inSentences = passage.sentences.flatMap((sentence) => {
    const pairs = genderPairs(passage.text, sentence);
    return pairs.length > 0 ? pairs : lists(passage.text, sentence);
  });
  return [...inSentences, ...years(passage)];
}

/** "45 % kvinnor och 55 % män", "kvinnor 45 %, män 55 %". */
function genderPairs(text: string, sentence: Sentence): SharesOfOne[] {
  const percents = percentsOf(sentence);
  if (percents.length < 2 || AIMS.test(text.slice(sentence.start, sentence.end))) return [];
  return percents.flatMap((first, at) => {
    const second = percents[at + 1];
    if (!second || !isShare(first) || !isShare(second)) return [];
    const [one, other] = [genderOf(text, first), genderOf(text, second)];
    if (!one || !other || one.gender === other.gender || ((one.within || other.within) && !areLedBy(text, first, second))) return [];
    if (!composes(text, sentence, [first, second], [one, other])) return [];
    if (OTHERS_LEFT.test(text.slice(Math.max(second.end, other.end), Math.min(sentence.end, second.end + REST_REACH)))) return [];
    const rest = restOf(text, [first, second], percents[at + 2], Math.max(second.end, other.end));
    const shares = rest ? [first, second, rest] : [first, second];
    return [{ shares, by: "gender" as const, complete: true, start: one.start, end: rest?.end ?? Math.max(second.end, other.end) }];
  });
}

const LED = "(?:drivs|leds|ägs|styrs|drevs|leddes|ägdes|startades|startas)";
const LED_BY = new RegExp(`^\\s(?:av\\s[a-zà-öø-ɏ]+\\s)?${LED}\\sav\\s(?:kvinnor|män)(?![a-zà-öø-ɏ])`, "i");
const LED_BEFORE = new RegExp(`(?<![a-zà-öø-ɏ])${LED}\\s$`, "i");
const BY_THEM = /^\sav\s(?:kvinnor|män)(?![a-zà-öø-ɏ])/i;

/** "31 % drivs av kvinnor och 69 % av män": who leads them, and no rates of the women and of the men. */
function areLedBy(text: string, first: Figure, second: Figure): boolean {
  const byFirst = LED_BY.test(text.slice(first.end, first.end + 60)) || (BY_THEM.test(text.slice(first.end, first.end + 12)) && LED_BEFORE.test(text.slice(Math.max(0, first.start - 14), first.start)));
  return byFirst && BY_THEM.test(text.slice(second.end, second.end + 12));
}

/** "… och 5 % annat": those who are neither, or did not say, where their share follows at once; whoever they are, where it makes 100. */
function restOf(text: string, both: readonly Figure[], share: Figure | undefined, end: number): Figure | null {
  if (!share || !isShare(share) || share.start < end || !/^[\s,;/]{0,3}(?:(?:och|samt|medan)\s)?$/.test(text.slice(end, share.start))) return null;
  const isRest = /^\s(?:som\s)?(?:annat|annan|övriga|icke-?binär|okänt|okänd|vill|ville|ej|inte|uppgift|utan|saknar)/i.test(text.slice(share.end, share.end + 30));
  return isRest || makesHundred([...both, share]) ? share : null;
}

/** "… och resterande till företag med delat ledarskap", "…, mixat ägande 18 %": a third group has what is left. */
const OTHERS_LEFT = /(?<![a-zà-öø-ɏ])(?:resterande|resten|återstående|återstoden|mixa(?:t|d|de)|blandat|delat|gemensamt)(?![a-zà-öø-ɏ])/i;
const REST_REACH = 90;

/** Characters of the sentence that can tell what a pair of shares is about. */
const REACH = 300;

/** That the two speak of how one group is made up, not of how the genders fare. */
function composes(text: string, sentence: Sentence, [first, second]: readonly [Figure, Figure], [one, other]: readonly [GenderOfFigure, GenderOfFigure]): boolean {
  const between = text.slice(Math.min(one.end, second.start), Math.max(other.start, Math.min(one.end, second.start)));
  if (!/^[\s,;/)(–-]{0,20}(?:och|samt|respektive|resp\.?|medan|mot)?\s{0,9}(?:[a-zà-öø-ɏ]+\s){0,2}(?:ca\.?\s|cirka\s)?[(]?$/i.test(between)) return false;
  if (second.start - first.end > 80 || sentence.figures.some(({ kind, start, end }) => kind === "count" && start > first.start && end < second.start)) return false;
  // "Andelen kvinnor är 38 % och andelen män bland cheferna 55 %": of others.
  if (other.start < second.start && /\s(?:bland|av|i|hos|inom)\s/i.test(text.slice(other.start, second.start))) return false;
  const named = one.start === first.start && other.start === second.start;
  const from = Math.max(sentence.start, first.start - REACH);
  const whole = text.slice(from, Math.min(sentence.end, second.end + REACH));
  return named ? !RATES.test(text.slice(from, first.start)) : /fördelning|andel|deltagar|könsfördel|varav/i.test(whole) && !RATES.test(whole);
}

const WENT = "gick|går|avsattes|användes|fördelades";
const FROM_THE_MONEY = `(?:av|ur)\\s(?:medlen|anslaget|ramen|stöden|beloppet|budgeten|de\\sbeviljade\\smedlen)\\s(?:har|${WENT})`;
/** "Av årets beslutade 39 miljoner kronor gick 48 procent till projekt, …". */
const FROM_SO_MUCH = `av\\s(?:[a-zà-öø-ɏ]+\\s){0,3}\\d[\\d\\s,.]{0,12}(?:mn?kr|tkr|kronor|miljoner(?:\\skronor)?)\\s(?:${WENT})\\s`;
const DISTRIBUTES = new RegExp(`${FROM_SO_MUCH}|fördel|allokera|utgjordes? av|utgörs? av|utgör(?![a-zà-öø-ɏ])|består av|bestod av|uppdelat|${FROM_THE_MONEY}`, "i");
/** "62 procent av medlen gick till projekt, …": said of the first share. */
const OF_THE_MONEY = new RegExp(`^\\s${FROM_THE_MONEY}(?![a-zà-öø-ɏ])`, "i");
const THE_REST = /(?:övriga|resten|resterande|återstående|återstoden)(?![a-zà-öø-ɏ])/i;
/** "… och resterande till andra": what is left has no share of its own. */
const UNCOUNTED_REST = /(?:och|samt|medan|,)\s(?:resten|resterande|återstående|återstoden)(?![a-zà-öø-ɏ])/i;
const NEXT_SHARE = /^(?:\s+(?!jämför|från|mot)[a-zà-öø-ɏ0-9:-]+){1,14}?\s*(?:,|;|\s(?:och|samt|medan|respektive))\s*(?:(?:samt|och|medan|resterande|övriga|resten|återstående)\s+)?$/i;
const PLACED = /^(?:\s+[a-zà-öø-ɏ]+){0,4}?\s+(?:till|inom|i|från|på|projekt[a-zà-öø-ɏ]*|företags[a-zà-öø-ɏ]*|kommersiell)(?![a-zà-öø-ɏ])/i;

/** "fördelade sig på kust (46 %), skog (31 %) och fjäll (23 %)": each share after what it is of. */
const DIVIDED_INTO = /(?<![a-zà-öø-ɏ])(?:fördel(?:ade|as|ar|at|ats|ades|ning(?:en)?)|uppdela[dt]e?)(?:\ssig)?\s(?:[a-zà-öø-ɏ]+\s){0,3}(?:på|mellan|över)\s[^()\d]{2,60}\($/i;
const NEXT_IN_BRACKETS = /^\)(?:,|;|\s(?:och|samt))\s[^().;:\d]{2,60}\($/;

const areInBrackets = (text: string, start: number, shares: readonly Figure[]) => DIVIDED_INTO.test(text.slice(start, shares[0]!.start)) && shares.every((share, at) => at === 0 || NEXT_IN_BRACKETS.test(text.slice(shares[at - 1]!.end, share.start)));

/** "72 % till projekt, 20 % till företag samt 8 % till service"; "61 % till X och 39 % till övriga". */
function lists(text: string, sentence: Sentence): SharesOfOne[] {
  const shares = percentsOf(sentence);
  if (shares.length < 2 || !shares.every((share) => isShare(share) && share.qualifier === null)) return [];
  const whole = text.slice(sentence.start, sentence.end);
  if (AIMS.test(whole) || OTHER_TIME.test(whole) || OVERLAP.test(whole)) return [];
  if (areInBrackets(text, sentence.start, shares) && !UNCOUNTED_REST.test(text.slice(shares.at(-1)!.end, sentence.end))) return [{ shares, by: "list", complete: false, start: shares[0]!.start, end: shares.at(-1)!.end }];
  const joined = shares.every((share, at) => at === 0 || (share.start - shares[at - 1]!.end < 160 && NEXT_SHARE.test(text.slice(shares[at - 1]!.end, share.start))));
  const placed = shares.every((share) => PLACED.test(text.slice(share.end, share.end + 80)));
  const last = shares.at(-1)!;
  const rest = THE_REST.test(text.slice(shares[0]!.end, sentence.end));
  const distributes = DISTRIBUTES.test(text.slice(sentence.start, shares[0]!.start)) || OF_THE_MONEY.test(text.slice(shares[0]!.end, shares[0]!.end + 40));
  if (!joined || !placed || !(rest || distributes) || UNCOUNTED_REST.test(text.slice(last.end, sentence.end))) return [];
  return [{ shares, by: "list", complete: rest, start: shares[0]!.start, end: last.end }];
}

/** Shares of this year and last, place by place: the year that makes 100 shows that they are all of one whole. */
function years(passage: Passage): SharesOfOne[] {
  const changes = passage.sentences.flatMap((sentence, at) => changesOf(passage.text, sentence).map((change) => ({ change, at })));
  const runs: (typeof changes)[] = [];
  for (const found of changes) {
    const run = runs.at(-1);
    if (run && found.at - run.at(-1)!.at <= 1) run.push(found);
    else runs.push([found]);
  }
  return runs.flatMap((run) => {
    if (run.length < 3) return [];
    const now = run.map(({ change }) => change.now);
    const before = run.map(({ change }) => change.before);
    const [right, other] = makesHundred(now) ? [now, before] : [before, now];
    if (!makesHundred(right) || makesHundred(other)) return [];
    return [{ shares: other, by: "years" as const, complete: false, start: run[0]!.change.start, end: run.at(-1)!.change.end }];
  });
}

function total(shares: readonly Figure[]): number {
  return shares.reduce((sum, { low }) => sum + low, 0);
}

/** Whether shares make 100, each rounded by itself. */
export function makesHundred(shares: readonly Figure[]): boolean {
  const room = shares.reduce((sum, { step, low, qualifier }) => sum + step / 2 + (qualifier === null ? 0 : low * 0.1), 0);
  return Math.abs(total(shares) - 100) <= room + 1e-6;
}
