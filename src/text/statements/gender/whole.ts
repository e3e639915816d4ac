/** What women and men are counted or shared of: "48 elever varav …", "… Könsfördelningen var …", "…, totalt 19". */
import type { Figure } from "../../numbers";
import type { Passage, Sentence } from "../../numbers/passage";
import { canBeTotal } from "../../numbers/totals";
import { countedOf } from "../counted";
import { isByHowMuch } from "./change";
import type { Group } from "./groups";
import { fits, isLikely, likeliest } from "./likeliest";
import { placeAt, startingIn } from "./places";
import { countsPersons, isForOne, isMeant, isOfMoney, isThese, pointerOf } from "./pointing";
import { type Told, isAside, wholeBefore, wholeSummedUp } from "./whole-elsewhere";

const FARTHEST = 220;
/** A whole in another sentence stands no farther away. */
const NEAR = 700;
const LEADS = /(?:varav|därav|fördelat på|fördelade på|fördelades (?:på|med|till)|med fördelning(?:en)?|fördelning(?:en)?|uppdelat på|bestående av|av dessa|av dem|av vilka|däribland|bland dem|dvs\.?|det vill säga)\s(?:[a-zà-öø-ɏ]+:?\s){0,3}?(?:ca\.?\s|cirka\s)?$/;
const SIGNS = /(?:[:;(,=–-]|\sst\.)\s{0,3}(?:\s*(?:ca\.?|cirka|totalt|minst|drygt|knappt|nästan|omkring|ungefär|hela|bara|endast|med|och|där|hälften|till|från|andel(?:en)?|antal(?:et)?)\s){0,2}$/;
/** "53 platser där 22 innehas av kvinnor". */
const OF_WHICH = /\s(?:där|av vilka|och av dessa)\s$/;
/** "…, majoriteten kvinnor (24 st)". */
const MOSTLY = /,\s(?:de\sflesta|flest|mestadels|merparten|flertalet|(?:en\s(?:klar\s|stor\s)?)?majoritet(?:en)?|främst|mest|huvudsakligen|i\shuvudsak)\s(?:av\sdem\s|var\s|är\s)?$/;
/** Another clause, which may be about others. */
const ELSE = /;|(?<![a-zà-öø-ɏ])(?:medan|men|samtidigt)(?![a-zà-öø-ɏ])/;
/** "… från 9 bolag, 3 kvinnor": where somebody is from is no whole of people. */
const FROM = /(?:^|\s)(?:från|hos|på|vid|inom|i)\s(?:[a-zà-öø-ɏ]+\s)?$/;
const isPlace = (small: string, { start }: Figure) => FROM.test(small.slice(Math.max(0, start - 30), start));
/** "Av de 20 deltagarna var 60 % kvinnor". */
const FIRST = /(?:^|[\s(])(?:av|bland|utav)\s(?:(?:totalt|de|dessa|alla|våra|årets|samtliga|sammanlagt|ca\.?|cirka|drygt|knappt|nästan|omkring|ungefär|[a-zà-öø-ɏ]{3,20}s)\s){0,3}$/;
/** "Av ansökningarna (58 st) avsåg 26 …". */
const FIRST_OF = /^(?:av|bland|utav)\s[^.;:,()\d]{3,60}\s\($/;
const ASIDE = /(?<![a-zà-öø-ɏ])(?:utöver|plus|förutom|dessutom|därtill|jämfört|också|även)(?![a-zà-öø-ɏ])/;
const AFTER = /^\)?(?:\s[a-zà-öø-ɏ]+){0,4}(?:\s?[,(=–-]|,?\sav|\sbland|\sdvs\.?)\s?(?:(?:totalt|sammanlagt|summa|tillsammans|de|i allt|antal|inalles)[:\s]\s?){0,2}$/;

/** From here on nobody takes it for chance that parts make just this number. */
const NO_CHANCE = 30;
/** Groups beside women and men, and how far each stands from the one before. */
const OTHERS = 2;
const BESIDE = 45;

/** "Tre delprojekt. Projektledarna är två kvinnor och en man": a small number of things that have no women and men in them. */
const isByChance = ({ low, noun }: Figure) => low < 10 && ["projects", "activities", "municipalities", "measures"].includes(countedOf(noun, "count"));

/** The 90 of "mål 90 (45 kvinnor, 45 män)" is no goal's number. */
const isAim = (small: string, { kind, low, start, end }: Figure) => kind === "reference" && low >= NO_CHANCE && /(?<![a-zà-öø-ɏ])mål\s$/.test(small.slice(Math.max(0, start - 5), start)) && /^(?:\s\(|,?\svarav\s)/.test(small.slice(end, end + 8));

/** "Företag med färre än tio anställda", "bolag med minst 20 medlemmar": how large each is. */
const isSize = (small: string, { start, noun }: Figure) => noun !== null && SIZED_BY.has(noun.toLowerCase()) && SIZE.test(small.slice(Math.max(0, start - 40), start));
const SIZED_BY = new Set(["anställda", "medarbetare", "medlemmar", "invånare"]);
const SIZE = /(?:företag|bolag|lag|föreningar|organisationer|kommuner|arbetsplatser|orter)(?:en|na)?\smed\s(?:(?:färre|mindre|fler|mer)\sän|under|över|upp\still|minst|högst|mellan|max)\s$/;

/** "De 350 största företagens styrelser": what is told of is theirs. */
const isWhose = ({ noun }: Figure) => noun !== null && /(?:ens|nas|ets|rs)$/i.test(noun) && isOfThings({ noun });

/** The halves of "50-50". */
const isEven = (small: string, { low, start, end }: Figure) => low === 50 && /50\s?[–-]\s?50/.test(small.slice(Math.max(0, start - 5), end + 5));

/** The ten of "åtta av tio vill gå vidare" are nobody in particular. */
const isOfTen = (small: string, figure: Figure) => figure.kind === "count" && countedOf(figure.noun, "count") === "other" && (OF_TEN.test(small.slice(figure.end, figure.end + 10)) || (TEN.test(small.slice(figure.start, figure.end + 1)) && small.startsWith(" av ", figure.start - 4)));
const TEN = /^(?:tre|fyra|fem|tio|10)[\s.,;]/;
const OF_TEN = /^\sav\s(?:tre|fyra|fem|tio|10)[\s.,;]/;

const single = (figure: Figure) => (figure.kind === "count" || figure.kind === "money") && figure.low === figure.high;

/** "Kurser med i snitt 15 deltagare", "19, 26 respektive 22 deltagare": what is told next is not of them. */
const isOneOfMany = (small: string, { start }: Figure) => /(?:\si\s(?:genomsnitt|snitt|medeltal)\s(?:ca\s|cirka\s)?|\d\srespektive\s)$/.test(small.slice(Math.max(0, start - 24), start));

/** The total of a group that is printed, or `null`. `taken`: numbers that are told of a gender; `totals`: other groups' wholes. */
export function wholeOf(passage: Passage, small: string, group: Group, taken: ReadonlySet<Figure>, totals: ReadonlySet<Figure>): Figure | null {
  const first = group.told[0]!;
  const said = group.told.find(({ whole }) => whole !== null)?.whole;
  if (said && (first.again === "also" || first.again === "before")) return said;
  if ((first.again !== null && first.again !== "reached") || first.tie === "within") return null;
  if (said) return said;
  const at = placeAt(passage.sentences, first.figure.start);
  const sentence = passage.sentences[at]!;
  const near = startingIn(passage.figures, { start: first.start - NEAR, end: group.told.at(-1)!.end + NEAR });
  const lastTaken = near.findLast((figure) => taken.has(figure) && figure.end <= first.figure.start && figure.start >= sentence.start) ?? null;
  const from = lastTaken?.end ?? sentence.start;
  const pointer = pointerOf(small, from, first.figure, first.end);
  const isAmount = group.told.some(({ figure }) => figure.kind === "money");
  const isSharedOut = isShareOfMoney(small.slice(sentence.start, first.start), group);
  const isOfAmount = isAmount || isSharedOut || isOfMoney(pointer);
  const possible = near.map((figure) => (isAim(small, figure) ? { ...figure, kind: "count" as const } : figure)).filter((figure) => single(figure) && !taken.has(figure) && !isSize(small, figure) && !(figure.end < sentence.start && isOneOfMany(small, figure)) && !isWhose(figure) && !isEven(small, figure) && !isOfTen(small, figure) && !((figure.start > first.end || figure.end < sentence.start) && isByHowMuch(small, figure)) && (figure.kind === "money") === isOfAmount && (isOfAmount || canBeTotal(figure) || figure.noun === first.figure.noun));
  const free = possible.filter((figure) => !totals.has(figure));
  const summed = bySum(passage, group, pointer === null ? free.filter((figure) => figure.start >= sentence.start || !isByChance(figure)) : free.filter((figure) => figure.start >= sentence.start || figure.low >= NO_CHANCE || isMeant(small, figure, pointer)), at);
  if (summed) return summed;
  if (isAmount || isSharedOut) return largerBefore(group, free);
  const told = { passage, small, group, at, pointer, from };
  if (first.again === "reached") return wholeSummedUp(told, free);
  return before(told, sentence, free) ?? after(small, sentence, group, free) ?? wholeBefore(told, possible) ?? wholeSummedUp(told, free);
}

/** A count that is just what women and men make together near by, or they and the groups told after them. */
function bySum({ sentences, small }: Passage, { told, counts: { women, men }, sentence: last }: Group, free: readonly Figure[], at: number): Figure | null {
  if (!women || !men) return null;
  const from = sentences[Math.max(0, at - 3)]!.start;
  const to = sentences[Math.min(sentences.length - 1, last + OTHERS)]!.end;
  const near = free.filter(({ start, end }) => start >= from && end <= to);
  let sum = women.figure.low + men.figure.low;
  let { end: since } = told.at(-1)!;
  const others = near.filter(({ start }) => start >= since);
  for (let other = 0; other <= OTHERS; other++) {
    const equal = near.filter(({ low, start, end }) => low === sum && (other === 0 || end <= told[0]!.start || start > since));
    const whole = equal.findLast(({ end }) => end <= women.figure.start) ?? equal[0];
    if (whole) return whole;
    const next = others[other];
    if (!next || next.start - since > BESIDE || /[.!?]\s/.test(small.slice(since, next.start))) return null;
    sum += next.low;
    since = next.end;
  }
  return null;
}

/** "Av stöden om 33 mkr gick 36 % till kvinnor". */
function isShareOfMoney(lead: string, { counts }: Group): boolean {
  return !counts.women && !counts.men && OF_MONEY.test(lead);
}

const OF_MONEY = /^(?:av|utav)\s[^.;:]{0,60}\d\s?(?:(?:miljoner\s)?kr(?:onor)?|mn?kr|miljoner|tkr|mkr)[^.;:]{0,90}\s(?:gick|gått|tillföll|fördelades|betalades|beviljades)\s(?:[a-zà-öø-ɏ]+\s)?$/;

/** "Vi delade ut 9 miljoner kronor … kvinnor fick 4 miljoner kronor". */
function largerBefore({ told }: Group, free: readonly Figure[]): Figure | null {
  const parts = told.filter(({ figure }) => figure.kind === "money");
  const sum = parts.reduce((total, { figure }) => total + figure.low, 0);
  const { start } = told[0]!;
  return free.findLast((figure) => figure.end <= start && start - figure.end <= FARTHEST && figure.low >= sum) ?? null;
}

/** "48 elever, varav 60 % flickor". */
function before({ small, group, from, pointer }: Told, sentence: Sentence, free: readonly Figure[]): Figure | null {
  const start = Math.min(group.told[0]!.start, group.told[0]!.figure.start);
  const near = free.filter((figure) => !isAside(small, figure) && figure.start >= Math.max(sentence.start, from) && figure.end <= start && start - figure.end <= FARTHEST);
  if (near.length === 0) return null;
  const lead = small.slice(near.at(-1)!.end, start);
  const hasCounts = Object.keys(group.counts).length > 0;
  if (ASIDE.test(lead)) return null;
  if (LEADS.test(lead)) {
    const total = ownClause(small, near.at(-1)!) ?? ofFirst(small, sentence, near) ?? likeliest(small, near.filter((figure) => !isPlace(small, figure))) ?? likeliest(small, near) ?? near.at(-1)!;
    // "14 kvinnor och 12 män från 9 företag, varav 3 kvinnor": the 3 are of those told before, and not of companies.
    const isOfThem = from > sentence.start && group.told[0]!.tie === "of" && total !== null && isOfThings(total);
    return total && !isOfThem && fits(group, total, true) ? total : null;
  }
  const some = /^,\s$/.test(lead) ? ofFirst(small, sentence, near) : null;
  if (some && fits(group, some, false)) return some;
  if (FIRST.test(small.slice(Math.max(sentence.start, near[0]!.start - 60), near[0]!.start)) && fits(group, near[0]!, false)) return near[0]!;
  const last = near.at(-1)!;
  if (FIRST_OF.test(small.slice(sentence.start, last.start)) && /^[^().;:]{0,20}\)/.test(lead)) return fits(group, last, false) ? last : null;
  if (SIGNS.test(lead) && holds(small, group, last, lead)) return fits(group, last, false) ? last : null;
  if (OF_WHICH.test(lead) && isLikely(small, last) && (pointer === null || isThese(pointer) || isMeant(small, last, pointer))) return fits(group, last, false) ? last : null;
  if (pointer !== null && isThese(pointer) && near.length === 1 && SIGNS.test(lead)) return fits(group, last, false) ? last : null;
  const meant = pointer === null ? near : near.filter((figure) => isMeant(small, figure, pointer));
  if (pointer !== null && !isThese(pointer) && meant.length > 0) return fits(group, meant.at(-1)!, false) ? meant.at(-1)! : null;
  const people = meant.findLast((figure) => countsPersons(small, figure) || (group.told[0]!.tie === "led" && countedOf(figure.noun, "count") === "companies"));
  if (!people) return null;
  const between = small.slice(people.end, start);
  const isPlain = SIGNS.test(between) || MOSTLY.test(between) || (!hasCounts && !ELSE.test(between));
  return isPlain && fits(group, people, false) ? people : null;
}

/** The 51 of "75 började, 51 slutförde, av dem 6 kvinnor": who they are has been told with the first. */
function ownClause(small: string, figure: Figure): Figure | null {
  return /(?:,|\soch|\smen)\s$/.test(small.slice(Math.max(0, figure.start - 5), figure.start)) && countedOf(figure.noun, "count") === "other" ? figure : null;
}

/** The 30 of "av 90 sökande antogs 30, varav 18 kvinnor": some of those told first. */
function ofFirst(small: string, { start }: Sentence, near: readonly Figure[]): Figure | null {
  const [first, last] = near.slice(-2) as [Figure, Figure?];
  const isSome = last && last.low < first.low && last.noun === null && FIRST.test(small.slice(Math.max(start, first.start - 60), first.start));
  return isSome && /[a-zà-öø-ɏ](?:s|de|te)\s$/.test(small.slice(first.end, last.start)) ? last : null;
}

const isOfThings = ({ noun }: Pick<Figure, "noun">) => ["companies", "organisations"].includes(countedOf(noun, "count"));

/** Whether what stands right before a group, with a sign between, has women and men in it. */
function holds(small: string, { told, counts, shares }: Group, figure: Figure, lead: string): boolean {
  if (countsPersons(small, figure)) return true;
  if (isPlace(small, figure)) return false;
  // What is led can be anything: "14 gårdshotell, 5 drivs av kvinnor".
  if (told[0]!.tie === "led") return true;
  if (isForOne(figure)) return true;
  if (!isLikely(small, figure) || isOfOtherClause(figure, lead)) return false;
  const isBoth = (counts.women && counts.men) ?? (shares.women && shares.men);
  return !isOfThings(figure) || Boolean(isBoth) || /[(:]/.test(lead);
}

/** "6 språk talas i gruppen, 50 procent är kvinnor": things that nobody is, in a clause of their own. */
const isOfOtherClause = ({ noun }: Figure, lead: string) => noun !== null && countedOf(noun, "count") === "other" && /^(?:\s[a-zà-öø-ɏ-]+)?\s[a-zà-öø-ɏ]{3,}as\s.*,/.test(lead);

/** "12 kvinnor och 8 män, totalt 20", "45 % kvinnor av 80 sökande". */
function after(small: string, sentence: Sentence, group: Group, free: readonly Figure[]): Figure | null {
  const last = group.told.at(-1)!;
  const end = Math.max(...group.told.map((one) => one.end), last.figure.end);
  const next = free.find(({ start }) => start >= end);
  if (!next || next.end > sentence.end || next.start - end > 50 || !AFTER.test(small.slice(end, next.start))) return null;
  const saysTotal = /totalt|sammanlagt|summa|tillsammans|=|i allt|inalles/.test(small.slice(end, next.start)) || /^\s(?:av|bland)\s|\sav\stotalt\s/.test(small.slice(end, next.start));
  return saysTotal && fits(group, next, false) && (next.noun === null || countsPersons(small, next) || (last.tie === "led" && isOfThings(next)) || /platser$/.test(next.noun)) ? next : null;
}
