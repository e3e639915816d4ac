/**
 * Whether the words between a number and a word for a gender tie them together: "9 av stöden gick till verkstäder som leds
 * av kvinnor" does, "12 nätverk för kvinnor" does not.
 */
import { wordValue } from "../../numbers/number-words";
import { countedOf } from "../counted";
import type { GenderWord } from "./words";

/**
 * of: people, or what went to them. led: what women or men lead or own, so that the rest need not be the other gender's.
 * within: a part of the gender ("4 % av kvinnorna").
 */
export type Tie = "of" | "led" | "within";

/** What stands around: small letters throughout. */
export interface Between {
  /** A share or a count. */
  isShare: boolean;
  isMoney?: boolean;
  /** The words between number and gender. */
  words: string;
  /** Those before both, and those after both. */
  before: string;
  after: string;
}

/** No more characters lie between a number and the gender that it is told of. */
export const LONGEST = 110;
const MOST_WORDS = 10;
const LETTERS = "[a-zà-öø-ɏ][a-zà-öø-ɏ-]*";
const ABOUT = "(?:(?:ca\\.?|cirka|c:a|runt|omkring|ungefär|drygt|knappt|nästan|totalt|sammanlagt|hela|endast|bara|minst|över|i snitt|i genomsnitt|nu|idag|i dag|redan)\\s){0,2}";

/** Words that set apart what stands before and after them. */
const APART = new Set("för om mot där både fler färre flera mer mindre än såväl inte ej utan att dessutom samt och men medan eller vilket vilka främst jämfört när".split(" "));
const ADJECTIVE = /^(?!både$|alla$|våra$|dessa$|andra$|övriga$)[a-zà-öø-ɏ-]*[aet]$/;
const ADJECTIVE_OF_PEOPLE = /^(?:unga|äldre|yngre|vuxna|svenska|utrikes|inrikes|födda|[a-zà-öø-ɏ]+(?:ande|födda|lösa|ska|ställda))$/;
const COUNTER = /^(?:st|stycken|personer|deltagare|unika|procent)\.?$/;

/** The aside after a number: "(74%)", ", 68 %,", ", dvs 68 %,". */
const ASIDE = /^\s{0,3}(?:\([^()]{0,40}\)|,\s\d{1,3}(?:,\d)?\s?%,?)/;
/** "15 deltagare, samtliga kvinnor". */
const ALL_OF_THEM = /^[^,.;:()\d]{1,40}(?:,\s|\s\()(?:samtliga|alla)\s$/;
/** "70 % av besökarna, som uppgick till 1 200, var kvinnor". */
export const WHO_WERE = /,\s(?:som|vilka)\s(?:totalt\s|sammanlagt\s)?(?:uppgick till|uppgår till|var|är)\s(?:(?:totalt|sammanlagt|ca|cirka|drygt)\s)?$/;
const CLAUSE = /,\s(?:som|vilka)\s[^,.;:()]{1,60},(?=\s)/;
/** "7 (kvinnor) och 5 (män)". */
const IN_PARENTHESES = /^(?:\s[a-zà-öø-ɏ]+)?\s?\($/;
/** "En majoritet, 75 %, är kvinnor". */
const SET_OFF = /,\s(?:[a-zà-öø-ɏ.]+\s)?$/;
const IS = /(?:^|\s)(?:är|var|vara|varit|blev|blivit|utgörs|utgjordes|utgör|utgjorde|består|bestod)(?:\s(?:av|endast|bara|nu|idag|alltså|redan|en|samtliga|alla))?$/;
const TO = /(?:^|\s)(?:till|åt)(?:\s(?:en|enskilda))?$/;
const GIVEN = /(?:^|\s)(?:beviljades|beviljats|tilldelades|tilldelats)$/;
const FROM = /(?:^|\s)(?:från|av)$/;
const LED_BY = /(?:^|\s)(?:ledda|leds|leddes|ledas|leda|drivs|drevs|drivna|drivas|ägs|ägdes|ägda|startade|startades|startats|grundade|grundades|grundats)\s(?:(?:helt|delvis|främst|eller\s[a-z]+|och\s[a-z]+)\s)?av(?:\sen)?$/;
/** "… drivs 45 % av kvinnor". */
const LEADING = /(?<![a-zà-öø-ɏ])(?:leds|leddes|letts|drivs|drevs|drivits|ägs|ägdes|startas|startades|startats|grundades|grundats|söktes|sökts)(?![a-zà-öø-ɏ])[^.;]{0,50}$/;
/** "Gruppen bestod till 75 % av män". */
const MADE_UP = /(?<![a-zà-öø-ɏ])(?:består|bestod|utgörs|utgjordes)\s(?:[a-zà-öø-ɏ.]+\s){0,3}$/;
const HAS = /(?:^|\s)(?:har|hade|haft|med)(?:\s(?:en|minst en))?$/;
const IN_CHARGE = /^\s(?:som\s(?:[a-zà-öø-ɏ]+\s){0,2}?(?:vd|ordförande|ledare|chef|ägare|huvudägare|befattningshavare|grundare|företagsledare|delägare)|på\s(?:vd|ordförande|lednings|chefs)|i\s(?:[a-zà-öø-ɏ]*styrelse|[a-zà-öø-ɏ]*ledning|[a-zà-öø-ɏ]*team|ägar|spetsen))/;
const IN_CHARGE_NOUN = /^\s(?:vd|verkställande|ordförande|ledare|chef|ägare|huvudägare|grundare|företagsledare|ledning|delägare)/;
/** "gjordes av", "lämnades in av", "har besökts av". */
const DONE_BY = /(?:^|\s)[a-zà-öø-ɏ]{3,}(?:des|ts)\s(?:in\s|ut\s|upp\s)?av(?:\sen)?$/;
const CAME_FROM = /(?:^|\s)(?:kom|kommer|kommit|inkom|inkommit)\s(?:in\s)?från$/;
/** What is given to people, and the verbs it is given with. */
const GIVEN_THINGS = /stöd|check|bidrag|ansök|medel|medl|beslut|ärende|lån|kron|mkr|belopp|plats|stipend|platser|företagsstöd|utbetal|budget/;
const GIVING = new Set("är var av de alla samtliga dessa dem de har hade gick går gått kom beviljades beviljats beviljade fördelades fördelats delades ut utbetalades utbetalats utbetalt utgick tilldelades riktades avsåg totalt beloppet st stycken % procent vi".split(" "));
const ASKED = /ansök|anmäl|samtal|besök|frågor|synpunkt|förfråg|inlämn|idé|sökt|inkom|svar/;
/** "Är män i majoritet": who is, and not how many. */
const MAJORITY = /^\si\s(?:majoritet|minoritet|underläge)/;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** "45 kvinnor och män" counts both, "20 kvinnor och ungdomar" more than women. */
const TOGETHER_WITH = new RegExp(`^\\s?(?:och|eller|samt|&|/)\\s?(?:${LETTERS}\\s)?(${LETTERS})`);
const VERBAL = /^(?:av|har|hade|fick|får|var|är|deltog|deltagit|resterande|övriga|resten|ett|en|hälften|ca|cirka|drygt|knappt|endast|dessa|de|vi|det|i|på)$/;

function countsOthersToo({ after }: Between): boolean {
  const match = TOGETHER_WITH.exec(after);
  if (!match) return false;
  const first = wordsOf(match[0].replace(/^\s?(?:och|eller|samt|&|\/)/, ""))[0]!;
  if (VERBAL.test(first) || wordValue(first) !== null) return false;
  return countedOf(first, "count") === "persons" || (match[1] !== first && countedOf(match[1]!, "count") === "persons" && /[ae]$/.test(first)) || /^(?:unga|äldre|utrikesfödda)$/.test(first);
}

/** Whether the words between a number and a gender say that all of them are of it: "15 deltagare, samtliga kvinnor". */
export function areAll(words: string): boolean {
  return ALL_OF_THEM.test(words);
}

/** The tie of a number to the word for a gender after it. */
export function tieAfter(word: GenderWord, between: Between): Tie | null {
  if (word.form === "share" || word.form === "label" || between.words.length > LONGEST) return null;
  if (areAll(between.words) || (IN_PARENTHESES.test(between.words) && between.after.startsWith(")"))) return "of";
  const words = between.words.replace(CLAUSE, "").replace(ASIDE, "").replace(SET_OFF.test(between.before) ? /^,(?=\s(?:är|var|utgörs|utgjordes)\s)/ : /^\)/, "");
  if (/[.;:!?\n\d()/–]/.test(words.replace(/(?:st|ca|resp)\./g, "")) || countsOthersToo(between) || MAJORITY.test(between.after)) return null;
  const plain = wordsOf(words);
  if (words.includes(",") || plain.length > MOST_WORDS) return null;
  const isWithin = /^(?:av|bland)$/.test(plain[0] ?? "") && plain.slice(1).every((one) => /^(?:de|alla|samtliga|våra)$/.test(one) || ADJECTIVE_OF_PEOPLE.test(one));
  if (isWithin && MADE_UP.test(between.before)) return "of";
  if (isWithin && word.form === "people" && LEADING.test(between.before)) return "led";
  if (isWithin && (word.form === "the" || word.form === "people")) return "within";
  if (/^(?:för|hos)$/.test(words.trim()) && word.form !== "adjective") return forThem(between);
  if (plain.every((one) => ADJECTIVE.test(one) || COUNTER.test(one))) return direct(word, between);
  return byLink(word, plain, between);
}

/** "45 % för kvinnor": how they fare. "32 arbetstillfällen, 12 för kvinnor": theirs. */
function forThem({ isShare, before }: Between): Tie | null {
  if (isShare) return "within";
  return /arbetstillfäll|jobb|plats|tjänst/.test(before) ? "of" : null;
}

const NEXT_WORD = new RegExp(`^\\s(${LETTERS})`);
const PEOPLE_OR_GRANTS = new Set(["persons", "companies", "applications", "grants", "other"]);

/** "45 kvinnor", "12 kvinnliga företagare"; not "3 kvinnliga nätverk". */
function direct(word: GenderWord, { after }: Between): Tie | null {
  if (word.form === "led") return "led";
  if (word.form !== "adjective") return "of";
  const noun = NEXT_WORD.exec(after)?.[1];
  return noun === undefined || PEOPLE_OR_GRANTS.has(countedOf(noun, "count")) ? "of" : null;
}

function byLink(word: GenderWord, plain: readonly string[], between: Between): Tie | null {
  const last = lastIndexWhere(plain, (one) => !(ADJECTIVE.test(one) && !/^(?:till|vara|ledda|drivna|ägda|startade|grundade|beviljade)$/.test(one)) );
  // Adjectives may stand between the link and the gender: "är utrikesfödda kvinnor".
  for (let end = plain.length; end > last; end--) {
    const tie = link(word, plain.slice(0, end).join(" "), between);
    if (tie) return tie;
  }
  return null;
}

function lastIndexWhere(words: readonly string[], holds: (word: string) => boolean): number {
  for (let at = words.length - 1; at >= 0; at--) if (holds(words[at]!)) return at;
  return 0;
}

function link(word: GenderWord, words: string, between: Between): Tie | null {
  const led = LED_BY.exec(words);
  if (led) return headHolds(words.slice(0, led.index), "som") ? "led" : null;
  const is = IS.exec(words);
  // "44 som deltog, varav kvinnorna 9": "the women" are no predicate.
  if (is && word.form === "the") return null;
  if (is) return headHolds(words.slice(0, is.index), "som") ? direct(word, between) : null;
  if (words === "med" && WITH.test(between.before)) return "of";
  const has = HAS.exec(words);
  if (has) return isInCharge(word, between) && headHolds(words.slice(0, has.index), "som") ? "led" : null;
  if (/^en$/.test(words) && IN_CHARGE.test(between.after)) return "led";
  const to = TO.exec(words);
  if (to) return gives(words.slice(0, to.index)) ? given(word) : null;
  const granted = GIVEN.exec(words);
  if (granted) return gives(words.slice(0, granted.index)) ? given(word) : null;
  if (DONE_BY.test(words) && headHolds(words, "")) return "of";
  if (CAME_FROM.test(words) || words === "från") return "of";
  const from = FROM.exec(words);
  if (from && LEADING.test(between.before)) return "led";
  if (from && ASKED.test(words === from[0].trim() ? between.before : words)) return "of";
  if (word.form === "led" && headHolds(words, "") && /^(?:av|beviljade|stöd)/.test(words)) return gives(words) ? "led" : null;
  return /^av\s/.test(words) && wordsOf(words).length <= 5 && headHolds(words, "") && /(?:^|\s)(?:är|var|utgör|utgjorde|utgörs)\s(?:[a-zà-öø-ɏ]+\s){0,2}$/.test(between.before) ? "of" : null;
}

/** "61 intervjuer, 33 med kvinnor". */
const WITH = /intervju|samtal|rådgivning|konsultation|vägledning/;

const given = (word: GenderWord): Tie => (word.form === "led" ? "led" : "of");

function isInCharge(word: GenderWord, { after }: Between): boolean {
  return word.form === "adjective" ? IN_CHARGE_NOUN.test(after) : IN_CHARGE.test(after);
}

/** That what stands before the link is only what is counted. */
function headHolds(head: string, allowed: string): boolean {
  return wordsOf(head).every((one) => !APART.has(one) || one === allowed);
}

function gives(head: string): boolean {
  return wordsOf(head).every((one) => GIVING.has(one) || GIVEN_THINGS.test(one) || /^(?:nya|unika|beviljade)$/.test(one));
}

const SIGN = new RegExp(`^\\.?\\s?(?:\\([^()\\d]{0,30}\\))?\\s?(?:[:=]|[–-]|\\((?:n\\s?=)?)\\s?(?:mål(?:et)?\\s|utfall(?:et)?\\s)?${ABOUT}$`);
const BARE = new RegExp(`^\\s${ABOUT}$`);
const LED_THEN = new RegExp(`^(?:\\s(?:ledda|drivna|ägda))?(?:\\s${LETTERS}){0,2}\\s\\(${ABOUT}$`);
const GETS = new RegExp(`^(?:\\s${LETTERS}){0,3}?\\s(?:är|var|utgör|utgjorde|utgjordes av|stod för|står för|svarade för|uppgick till|uppgår till|ligger på|låg på|blev|fick|får|beviljades|beviljats|tilldelades|tilldelats|erhöll)\\s${ABOUT}$`);
const AMOUNTS_TO = new RegExp(`^(?:\\s${LETTERS},?){0,9}?\\s(?:är|var|blev|till|på|utgör|utgjorde|varit)\\s${ABOUT}$`);
const LABEL = /^\.?\s?[:=]?\s?$/;
/** "… är hög, 62 procent". */
const IS_SO = new RegExp(`^(?:\\s${LETTERS}){0,9}?\\s(?:är|var|blev|ligger|låg)(?:\\s${LETTERS}){1,3},\\s${ABOUT}$`);
/** "I dag är andelen kvinnor i bolagen 24 procent": the verb stands before. */
const IS_BEFORE = /(?<![a-zà-öø-ɏ])(?:är|var|blev|låg|ligger|uppgår|uppgick)\s(?:[a-zà-öø-ɏ]+\s)?andel(?:en)?\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
const WORDS = new RegExp(`^(?:\\s${LETTERS}){0,7}\\s(?:till\\s|på\\s)?${ABOUT}$`);
/** "Projektet når främst kvinnor, 83 procent, …", "de flesta är kvinnor, 51 av 54". */
const MOSTLY = /(?:huvudsak|främst|mest|mestadels|övervägande|huvudsakligen|merparten|majoritet(?:en)?|flertalet|flesta|nästan alla|nästan bara)(?:\s(?:av\s)?[a-zà-öø-ɏ]+){0,4}\s$/;
const THEN_NUMBER = new RegExp(`^\\s?(?:,|[–-]|\\()\\s?${ABOUT}$`);
/** "Männen är i majoritet (75 %)", "kvinnor utgör den största gruppen (75 %)". */
const ARE_MOST = new RegExp(`^\\s(?:är|var|utgör|utgjorde)(?:\\s${LETTERS}){0,3}\\s(?:majoritet(?:en)?|minoritet(?:en)?|flest|grupp(?:en)?|överrepresenterade|underrepresenterade)(?:\\s${LETTERS}){0,3},?\\s\\(?${ABOUT}$`);
/** "företag med kvinnlig vd 9,1 mkr". */
const AMOUNT_THEN = new RegExp(`^(?:\\s${LETTERS}){0,2}:?\\s${ABOUT}$`);
/** "Föreningar för flickor och pojkar fick 750 000 kr": both together. */
const BOTH_BEFORE = /(?:kvinnor|män|flickor|pojkar|tjejer|killar|kvinnorna|männen)\s?(?:och|eller|samt|\/)\s?$/;
const LEAD = new RegExp(`^\\s(?:driver|leder|äger|drev|ledde|ägde)\\s${ABOUT}$`);
const SHARE = /(?:^|[\s(])andel(?:en|ar|arna)?\s/;
const HOW_MANY = /(?:^|[\s(])(?:andel(?:en|ar|arna)?|antal(?:et)?)\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
const SHARE_OF = /(?:^|[\s(])andel(?:en|ar|arna)?\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
const FEW_WORDS = new RegExp(`^(?:\\s${LETTERS}){0,4}\\s${ABOUT}$`);
/** "Bland kvinnorna har 17 fått arbete". */
const AMONG_THEN = new RegExp(`^\\s(?:har|hade|fick|gick|var|är|blev)\\s${ABOUT}$`);
const AMONG = /(?:^|\s)(?:bland|av|för|hos)\s(?:de\s)?(?:(?:ut|in)rikes\s)?(?:[a-zà-öø-ɏ]+[ae]\s)?$/;

const REACH = 20;

/** The tie of a number to the word for a gender before it; `noun`: what the number itself counts. */
export function tieBefore(word: GenderWord, between: Between, noun: string | null): Tie | null {
  const { words, before, after, isShare, isMoney } = between;
  if (words.length > LONGEST || /[.;!?\n\d]/.test(words.replace(/ca\./g, ""))) return null;
  const tie: Tie = word.form === "led" ? "led" : "of";
  if (BOTH_BEFORE.test(before.slice(-REACH))) return null;
  if (word.form === "label") return LABEL.test(words) ? "of" : null;
  if (word.form === "share") return isShare && (AMOUNTS_TO.test(words) || SIGN.test(words) || BARE.test(words) || IS_SO.test(words)) ? "of" : null;
  const isAmong = AMONG.test(before.slice(-30));
  if (isAmong && !isShare && word.form === "the" && (noun === null || /^(?:jobb|arbete|stöd|praktik|anställning)$/.test(noun)) && (AMONG_THEN.test(words) || BARE.test(words))) return "of";
  const counts = isShare || noun === null || noun === "st" || PEOPLE_OR_GRANTS.has(countedOf(noun, "count"));
  if (!counts) return null;
  if (isShare && LED_BY.test(before.trimEnd()) && SHARE.test(before)) return AMOUNTS_TO.test(words) || SIGN.test(words) ? "led" : null;
  const isAsked = HOW_MANY.test(before.slice(-40));
  if (isAsked && (isShare || !SHARE_OF.test(before.slice(-40))) && (AMOUNTS_TO.test(words) || SIGN.test(words) || BARE.test(words))) return tie;
  if (isAsked && isShare && (IS_SO.test(words) || (IS_BEFORE.test(before) && WORDS.test(words)))) return tie;
  if (isShare && word.form === "adjective" && SHARE.test(before) && /\s(?:med|har)\s(?:en\s)?$/.test(before) && AMOUNTS_TO.test(words)) return "led";
  if (isMoney && word.form !== "people" && word.form !== "the" && /(?:\s(?:med|och|samt|har)|[,:])\s(?:en\s)?$/.test(before) && AMOUNT_THEN.test(words)) return "led";
  if (ARE_MOST.test(words) && isShare) return tie;
  if (THEN_NUMBER.test(words) && MOSTLY.test(before) && (isShare || noun === null) && /^(?:[,.;)]|\s?$)/.test(after)) return tie;
  if (isAmong && !isShare && !/(?:^|\s)av\s/.test(before.slice(-30))) return null;
  if (isAmong && isShare && (FEW_WORDS.test(words) || IS_SO.test(words))) return "within";
  if (isShare && word.form !== "people" && word.form !== "the" && LED_THEN.test(words)) return tie;
  if (LEAD.test(words)) return "led";
  if (GETS.test(words)) return /\sledda\s|\sdrivna\s|\sägda\s/.test(words) ? "led" : tie;
  if (SIGN.test(words)) return tie;
  return BARE.test(words) && (isShare || noun === null || noun === "st") && !/(?:^|\s)(?:för|till|av|med|om|mot)\s$/.test(before) ? tie : null;
}
