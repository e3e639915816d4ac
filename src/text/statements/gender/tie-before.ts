/** Whether a number after a word for a gender is told of it: "kvinnor: 12", "andelen kvinnor var 40 %", "kvinnor fick 33 %". */
import { countedOf } from "../counted";
import { ABOUT, AIMED_AT, type Between, COUNTS_GENDERS, HAS_CHANGED, IN_WORD, LED_BY, LETTERS, LONGEST, type Tie } from "./tie";
import type { GenderWord } from "./words";

const SIGN = new RegExp(`^\\.?\\s?(?:\\([^()\\d]{0,30}\\))?\\s?(?:[:=|\\t]|[–-]|\\((?:n\\s?=)?)\\s?(?:mål(?:et)?:?\\s|utfall(?:et)?:?\\s)?${ABOUT}$`);
/** "… på rekordhöga 44 procent", "… är pinsamt låga 8 procent". */
const SO_HIGH = "(?:(?:[a-zà-öø-ɏ]+t\\s)?(?!alla|båda|samma|andra|dessa|totala|våra)[a-zà-öø-ɏ]{3,}a\\s)?";
const BARE = new RegExp(`^\\s${ABOUT}[+]?$`);
const LED_THEN = new RegExp(`^(?:\\s(?:ledda|drivna|ägda))?(?:\\s${LETTERS}){0,2}\\s\\(${ABOUT}$`);
/** "Kvinnoledda företag 22 %". */
const LED_BARE = new RegExp(`^(?:\\s${LETTERS}){0,2}:?\\s${ABOUT}$`);
const GOT_VERBS = "(?:är|var|utgör|utgöra|utgjorde|utgjordes av|stå för|stod för|står för|svarade för|uppgick till|uppgår till|ligger på|låg på|blev|fick|får|beviljades|tilldelades|erhöll|finns i|fanns i|lämnade in|skickade in|lämnat in|sökte|startade|registrerade|stod bakom)";
const GETS = new RegExp(`^(?:\\s${LETTERS}){0,3}?\\s${GOT_VERBS}\\s${ABOUT}$`);
/** "Kvinnor är underrepresenterade i näringslivet och utgör en tredjedel av företagarna". */
const AND_GETS = new RegExp(`^(?:\\s${LETTERS},?){1,14}?\\s(?:och|men)\\s${GOT_VERBS}\\s${ABOUT}$`);
const HAS_GOT = new RegExp(`^(?:\\s${LETTERS}){0,3}?\\s(?:har|hade)\\s(?:fått|tagit emot|mottagit|beviljats|erhållit|tilldelats|startat|utgjort|stått för|varit)\\s${ABOUT}$`);
/** "Av stipendierna har kvinnor fått 12". */
const THEN_GOT = new RegExp(`^\\s(?:fått|tagit emot|mottagit|beviljats|erhållit|tilldelats|startat|stått för)\\s${ABOUT}$`);
const HAS_BEFORE = /\s(?:har|hade)\s$/;
/** Who has got something begins a clause: "öka andelen kvinnor i projekt har fått" is of something else. */
const BEGINS_CLAUSE = /(?:^|[,:;(]\s|(?:^|\s)(?:och|men|samt|medan|av|de|att)\s(?:en\s)?)$/;
const AMOUNTS_TO = new RegExp(`^(?:\\s${LETTERS},?){0,9}?\\s(?:är|var|vara|blev|till|på|kring|runt|omkring|utgör|utgjorde|varit|nå|når|nådde|nått|uppe i|nere i)\\s${ABOUT}${SO_HIGH}$`);
/** "k: 45", "k 45". */
const AFTER_LETTER = /^\.?\s?[:=]?\s?$/;
/** "… slog rekord och uppgick till 54 %": a second verb, however much the first says. */
const AND_AMOUNTS_TO = new RegExp(`^(?:\\s${LETTERS},?){1,18}?\\s(?:och|men)\\s(?:är|var|uppgår|uppgick|ligger|låg|landade|stannade|slutade)(?:\\s(?:nu|idag|i dag))?(?:\\s(?:till|på|vid|uppe i|nere i))?\\s${ABOUT}$`);
/** "I juni var kvinnoandelen bland de nyvalda i länets alla råd 41 procent", "en kvinnoandel om 25 procent". */
const SHARE_THEN = new RegExp(`^(?:\\s${LETTERS}){1,12}\\s${ABOUT}$`);
const VERB_BEFORE = /(?<![a-zà-öø-ɏ])(?:är|var|blev)\s(?:[a-zà-öø-ɏ]+\s)?$/;
/** "Männens andel var 412 personer, det vill säga 71 procent". */
const IN_PERCENT_TOO = /^(?:\s[a-zà-öø-ɏ]+)?(?:,\s(?:dvs\.?|det\svill\ssäga|motsvarande|alltså|eller|vilket\smotsvarar)\s|\s\()(?:(?:ca|cirka|drygt|knappt)\s)?\d{1,3}(?:,\d{1,2})?\s?(?:%|procent)(?![a-zà-öø-ɏ])/;
const SHARE_OF_SO_MUCH = new RegExp(`^\\s(?:på|om)\\s${ABOUT}$`);
/** "… är hög, 62 procent". */
const IS_SO = new RegExp(`^(?:\\s${LETTERS}){0,9}?\\s(?:är|var|blev|ligger|låg)(?:\\s${LETTERS}){1,6}(?:,\\s|\\s\\()${ABOUT}$`);
/** "I dag är andelen kvinnor i bolagen 24 procent": the verb stands before. */
const IS_BEFORE = /(?<![a-zà-öø-ɏ])(?:är|var|blev|låg|ligger|uppgår|uppgick)\s(?:[a-zà-öø-ɏ]+\s)?andel(?:en)?\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
/** "… är andelen kvinnor 50 procent och andelen kvinnor som ordförande 45 procent": the verb was said with the first. */
const AND_SHARE = /(?:,|\s(?:och|samt|medan))\sandelen\s(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
const WORDS = new RegExp(`^(?:\\s${LETTERS}){0,7}\\s(?:till\\s|på\\s)?${ABOUT}$`);
/** "Projektet når främst kvinnor, 83 procent, …", "de flesta är kvinnor, 51 av 54". */
const MOSTLY = /(?:övervikt|huvudsak|i första hand|framför allt|främst|mest|mestadels|övervägande|huvudsakligen|merparten|majoritet(?:en)?|flertalet|flesta|flest|nästan alla|nästan bara|domineras|dominerades|dominerats)(?:\s(?:av\s)?[a-zà-öø-ɏ]+){0,4}\s$/;
const SET_OFF = new RegExp(`^\\s?(?:,|[–-]|\\()\\s?${ABOUT}$`);
const ENDS = /^(?:[,.;)]|\s?$)/;
/** "Det är i huvudsak män som deltar (75 %)". */
const WHO_DO = new RegExp(`^\\ssom(?:\\s${LETTERS}){1,10}(?:,\\s|\\s\\()${ABOUT}$`);
/** "Männen är i majoritet (75 %)", "kvinnor utgör den största gruppen (75 %)". */
const ARE_MOST = new RegExp(`^(?:\\s(?:är|var|utgör|utgjorde))?(?:\\s${LETTERS}){0,3}?\\s(?:majoritet(?:en)?|minoritet(?:en)?|(?<=(?:är|var)\\s(?:[a-zà-öø-ɏ]{1,12}\\s)?)(?:få|fler|färre)|flest|grupp(?:en)?|överrepresenterade|underrepresenterade|dominerar|dominerade|överväger|övervägde)(?:\\s${LETTERS}){0,6}(?<!\\s(?:och|men|att)),?\\s(?:med\\s|närmare\\sbestämt\\s)?\\(?${ABOUT}$`);
/** "företag med kvinnlig vd 9,1 mkr". */
const AMOUNT_THEN = new RegExp(`^(?:\\s${LETTERS}){0,2}:?\\s${ABOUT}$`);
const WITH_SOME = /(?:\s(?:med|och|samt|har)|[,:])\s(?:en\s)?$/;
const WITH_ONE = /\s(?:med|har)\s(?:en\s)?$/;
/** "Föreningar för flickor och pojkar fick 750 000 kr": both together. */
const BOTH_BEFORE = /(?:kvinnor|män|flickor|pojkar|tjejer|killar|kvinnorna|männen)\s?(?:och|eller|samt|\/)\s?$/;
/** "Av kvinnorna gick 22 av 48 (46 %) vidare": some of them, and how large a part these are. */
const OF_THE = /(?:^|\s)(?:av|bland)\s(?:de\s)?$/;
const SOME_DID = new RegExp(`^(?:\\s[a-zà-öø-ɏ]{2,20}){0,3}\\s${ABOUT}$`);
const SOME_THEN = /^(?:\s[a-zà-öø-ɏ]{2,20}){0,3}\s\d{1,4}\sav\s(?:de\s)?\d{1,4}(?:\s[a-zà-öø-ɏ]{2,20}){0,4},?\s\(?(?:ca\s|cirka\s|dvs\.?\s)?$/;
/** "Kvinnornas frånvaro var 6 procent", "flickornas frånvaro sjönk till 6 procent". */
const THEIR_RATE = new RegExp(`^\\s${LETTERS}(?:\\s(?:i|till|på|för|av|från)\\s${LETTERS}){0,2}\\s(?:är|var|låg på|ligger på|uppgick till|uppgår till|${HAS_CHANGED})\\s${ABOUT}$`);
/** "I regionen var kvinnors sjukfrånvaro 7 procent". */
const THEIR_RATE_BARE = new RegExp(`^\\s[a-zà-öø-ɏ-]+(?:grad|frekvens|nivå|frånvaro|tal|behörighet)(?:en|et)?\\s${ABOUT}$`);
/** "Av kvinnornas ansökningar beviljades 61 procent". */
const THEIRS_DONE = new RegExp(`^\\s${LETTERS}\\s[a-zà-öø-ɏ]{3,}(?:des|ts|s)\\s${ABOUT}$`);
const OF_THEIRS = /(?:^|\s)av\s$/;
/** "83 procent av männens": how one compares with the other. */
const OF_OTHERS = /^\s?av\s(?:männens|mäns|mannens|en\smans|kvinnornas|kvinnors|kvinnans|en\skvinnas|pojkarnas|flickornas|pojkars|flickors)(?![a-zà-öø-ɏ])/;
/** "I företag som leds av män är 67 procent lönsamma". */
const AMONG_LED = /(?:^|\s)(?:för|bland|hos|i|av)\s(?:de\s)?[a-zà-öø-ɏ-]+\s(?:som\s)?[a-zà-öø-ɏ]+\sav\s(?:en\s)?$/;
const LEADS = "(?:driver|leder|äger|drev|ledde|ägde)";
const LEAD = new RegExp(`^\\s(?:som\\s)?${LEADS}(?:\\s(?:och|eller|och/eller)\\s${LEADS})?\\s${ABOUT}$`);
const LED_WORDS = /\s(?:ledda|drivna|ägda)\s/;
const SHARE = /(?:^|[\s(])andel(?:en|ar|arna)?\s/;
const HOW_MANY = /(?:^|[\s(])(?:andel(?:en|ar|arna)?|antal(?:et)?|representation(?:en)?|mål(?:et|tal(?:et)?|värde[t]?)?\s(?:för|om))\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s){0,3}$/;
/** "Andelen stöd som gått till kvinnor har ökat till 31 procent", "antalet anbud från män är 4". */
const HOW_MANY_OF = /(?:^|[\s(])(?:andel(?:en)?|antal(?:et)?)\s(?:(?!för\s|bland\s|hos\s)[a-zà-öø-ɏ]+\s){1,6}(?:till|av|från)\s(?:en\s)?$|(?:^|\s(?:och|medan|men)\s)(?:stöden|bidragen|lånen|checkarna|besluten)\still\s$/;
const SHARE_OF = /(?:^|[\s(])andel(?:en|ar|arna)?\s(?:av\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/;
/** "Bland kvinnor som odlar är andelen 65 år eller äldre 22 procent". */
const SHARE_AMONG = new RegExp(`^(?:\\s(?!av\\s)${LETTERS}){0,6}?\\s(?:är|var|ligger|låg|uppgår|uppgick)\\s(?:andelen|[a-zà-öø-ɏ-]+(?:graden|nivån|takten|frekvensen|frånvaron|talet|lösheten|behörigheten))(?:\\s${LETTERS}){0,4}?\\s(?:på\\s|till\\s)?${ABOUT}$`);
const FEW_WORDS = new RegExp(`^(?:\\s(?!(?:och|samt|men|medan)\\s)${LETTERS}){0,4}\\s${ABOUT}$`);
/** "Bland kvinnorna har 17 fått arbete". */
const AMONG_THEN = new RegExp(`^\\s(?:(?:(?:är|var) det|har|hade|fick|gick|var|är|blev)\\s)?${ABOUT}$`);
const GOT = /^(?:jobb|arbete|stöd|praktik|anställning)$/;
const AMONG = /(?:^|\s)(?:bland|av|för|hos)\s(?:de\s|[a-zà-öø-ɏ]{3,}s\s(?=alla\s))?(?:(?:ut|in)rikes\s)?(?:[a-zà-öø-ɏ]+[ae]\s)?$/;
/** "… högre bland männen (48 %) än bland kvinnorna (39 %)". */
const AMONG_THEM = /(?:^|\s)bland\s$/;
/** "… vanligare bland tjejer (31 %) än bland killar (14 %)". */
const MORE_AMONG = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{3,}are|högre|lägre|större|mindre|sämre|bättre)\sbland\s$/;
const IN_BRACKETS = new RegExp(`^\\s\\(${ABOUT}$`);
/** "312 samtal, varav med kvinnor 140". */
const OF_WHICH = /(?:varav|därav)\s(?:för|till|av|med|från)\s$/;
const OTHERS = /(?:^|\s)(?:för|till|av|med|om|mot)\s$/;

/** "Antal kvinnor som fått stöd: 14". */
const THEN_SIGN = new RegExp(`^(?:\\s${LETTERS}){1,8}\\s?:\\s?${ABOUT}$`);

/** Nothing but what is counted follows. */
const ENDS_CELL = /^\s(?:[a-zà-öø-ɏ]+)(?:[,.;)]|\s\(|\s?$)/;
/** "Kvinnliga sökande: 28". */
const NOUN_SIGN = new RegExp(`^\\s${LETTERS}\\s?:\\s${ABOUT}$`);
/** "Företag ledda av kvinnor 29 st", "kvinnliga seglare 24 st": a label, with its number to the end of the clause. */
const LABEL_BEFORE = /(?:^|[.,;:]\s|\s(?:och|samt)\s)(?:(?:varav|därav|antal(?:et)?)\s)?(?:(?:[a-zà-öø-ɏ]+\s){1,3}(?:(?:som\s)?(?:ledda|drivna|ägda|leds|drivs|ägs)\s)?(?:av|till|för|från)\s)?$/;
const LABEL_THEN = new RegExp(`^(?:\\s(?!och\\s|har\\s|som\\s)${LETTERS}){0,2}\\s${ABOUT}$`);
const LABEL_ENDS = /^\sst(?:ycken)?(?:[.,;)]|\s?$|\s(?:och|samt|\())/;
/** "Till verkstäder ledda av kvinnor betalades 5 mkr ut". */
const TO_BEFORE = /(?<![a-zà-öø-ɏ])till\s(?:(?:[a-zà-öø-ɏ]+\s){1,2}(?:som\s)?(?:ledda|drivna|ägda|leds|drivs|ägs)\sav\s)?$/;
const WAS_GIVEN = new RegExp(`^(?:\\s(?:företag|bolag|företagare))?\\s(?:har\\s)?(?:gick|gått|går|betalades|betalats|beviljades|beviljats|fördelades|delades|utgick|utbetalades|utbetalats|gavs)\\s(?:(?:ut|det)\\s)?${ABOUT}$`);
/** "Kvinnliga sökande 84 (68 %)". */
const NOUN_BARE = new RegExp(`^\\s(${LETTERS})\\s${ABOUT}$`);
const BEGINS_LINE = /^(?:[*•–-]\s?)?(?:varav\s)?$/;

export const isAmount = (words: string) => AMOUNTS_TO.test(words) || SIGN.test(words);
/** Whether a number after a gender is told of it where the text has said already of what. */
export const isToldThen = (words: string) => isAmount(words) || BARE.test(words);

/** "Kvinnor angav i högre grad (44 procent) än män …": how they fare. */
const HAS_MORE = new RegExp(`^\\s(?:har|hade|är|var)\\s(?:${LETTERS}\\s){0,2}?(?:högre|lägre|större|mindre|mer|bättre|sämre)\\s(?:${LETTERS}\\s){0,4}\\(?${ABOUT}$`);
/** "Unga kvinnor har en sysselsättningsgrad på 58 procent". */
const HAS_RATE = new RegExp(`^\\s(?:har|hade)\\s(?:en\\s|ett\\s)?(?:(?!andel)${LETTERS}\\s){1,3}(?:på|om)\\s${ABOUT}$`);
const FARES = new RegExp(`^(?:\\s${LETTERS}){0,6}?\\si\\s(?:betydligt\\s|något\\s)?(?:högre|lägre|större|mindre|samma)\\s(?:grad|utsträckning|omfattning)(?:\\s${LETTERS}){0,6},?\\s\\(?${ABOUT}$`);
/** "Av nyföretagandet står kvinnorna för 34 procent". */
const STAND_BEFORE = /(?<![a-zà-öø-ɏ])(?:står|stod|svarar|svarade)\s(?:(?:alltså|nu|därmed)\s)?$/;
const STAND_FOR = new RegExp(`^\\s(?:fortfarande\\s|bara\\s|endast\\s)?för\\s${ABOUT}$`);
/** "… ger kvinnor en beviljandegrad på 15 procent". */
/** "Beviljandegraden för män (40 procent) …", "skillnaden i svarsfrekvens mellan kvinnor (44 procent) och män …". */
const RATE_OF = /(?:grad|frekvens|nivå|takt|frånvaro|behörighet)(?:en)?\s(?:mellan|för|bland|hos)\s(?:de\s)?$/;
const A_RATE = new RegExp(`^\\s(?:har\\s|hade\\s)?en\\s[a-zà-öø-ɏ-]+(?:grad|frekvens|nivå|frånvaro)\\s(?:på|om)\\s${ABOUT}$`);
/** "… är kvinnliga musiker representerade till 39 procent". */
const REPRESENTED = new RegExp(`^(?:\\s${LETTERS})?\\s(?:var\\s|är\\s)?(?:representerade|företrädda)\\s(?:till|med)\\s${ABOUT}$`);
/** "Kvinnor startade 34 % av dessa". */
const PARTICLE = "(?:(?:in|fram|upp|över|emot)\\s)?";
const DID = new RegExp(`^\\s(?:[a-zà-öø-ɏ]{3,}(?:ade|[eao]r|de|te)|gör|gjorde|får|fick|tar|tog|ger|gav)\\s${PARTICLE}${ABOUT}$`);
const OF_ALL = /^\s?av\s(?:dessa|dem|de|alla|samtliga|sveriges|[a-zà-öø-ɏ]+(?:na|en|et)s?)(?![a-zà-öø-ɏ])/;
/** "Kvinnor har skickat in nio av de 60 idéerna". */
const HAS_DONE = new RegExp(`^\\s(?:har|hade)\\s[a-zà-öø-ɏ]{2,}t\\s(?:ut\\s)?${PARTICLE}${ABOUT}$`);
/** "Andel kvinnor har målvärdet 45 %", "Andel kvinnor bland seglarna, mål 40 %". */
const HAS_GOAL = new RegExp(`^\\s(?:har|hade)\\s(?:ett\\s)?(?:målvärdet?|måltalet?|mål)\\s(?:om\\s|på\\s)?${ABOUT}$|^(?:\\s(?:bland|i|av|hos)(?:\\s${LETTERS}){1,3})?,\\s(?:mål(?:et)?|utfall(?:et)?):?\\s${ABOUT}$`);
/** "Kvinnor gör 28 % av sina resor med buss". */
const OF_THEIR_OWN = /^\sav\s(?:sina|sin|sitt)\s/;
/** "Kvinnor stod som sökande i 19 av ärendena", "kvinnor håller i klubban i 19 av styrelserna". */
const STOOD = new RegExp(`^\\s(?:(?:håller|höll)\\si\\s[a-zà-öø-ɏ]*klubban\\s(?:bara\\s|endast\\s)?i|(?:stod|står|låg|ligger|var|är)\\s(?:som\\s[a-zà-öø-ɏ]+\\s(?:i|för|till)|bakom|[a-zà-öø-ɏ]+(?:are|ande)\\s(?:av|till|för|i|på|bakom)))\\s${ABOUT}$`);
/** "Ordföranden är en kvinna i 7 av 12 föreningar". */
const IN_SO_MANY = new RegExp(`^\\s(?:i|vid|på|hos)\\s${ABOUT}$`);
/** "… hade en kvinnlig regissör i sju av tio fall". */
const WHO_IN_SO_MANY = new RegExp(`^\\s${LETTERS}\\s(?:i|vid|på|hos)\\s${ABOUT}$`);
const HAS_ONE = /(?:är|var|har|hade|haft)\sen\s$/;
const IS_ONE = /(?:är|var|\d\s(?:[a-zà-öø-ɏ]+\s)?och|[a-zà-öø-ɏ]s\sav)\s(?:en\s)?$/;
const IN_THEM = /^\sfall(?![a-zà-öø-ɏ])|^\s(?:st\s)?av\s(?:dem|dessa|de|[a-zà-öø-ɏ]+(?:na|en|et))(?![a-zà-öø-ɏ])/;
/** "Antal deltagartillfällen för flickor var 41": theirs. */
const COUNT_FOR = /(?:^|[\s(])antal(?:et)?\s(?:[a-zà-öø-ɏ-]+\s){1,3}(?:för|till|från)\s$/;
/** "Bland kvinnor 25–34 år", "kvinnor (18–29 år)". */
export const AGES = /\s\(?(?:i\såldern\s|mellan\s)?\d\d\s?(?:[–-]|och|till)\s?\d\d\sår\)?|\s\d\d\sår\s(?:och|eller)\s(?:äldre|yngre)|\s(?:över|under|äldre\sän|yngre\sän)\s\d\d\sår(?=\s)/;
/** "Andel kvinnor 2022: 36 %". */
const YEAR = /\s(?:(?:under|år|för)\s){0,2}(?:19|20)\d\d(?=\s?[:=]|\s(?:ska|skall|bör|är|var|vara|blev|ligger|låg|uppgår|uppgick|utgör|utgjorde|har|hade|på)\s)|(?<=\s(?:är|var|blev|låg|ska|skall|bör|stod|står|svarade|utgjorde|har|hade))\s(?:år\s)?(?:19|20)\d\d(?=\s)|\si\s20\d\d\sårs(?=\s)|\s(?:under|för|mellan|åren)\s(?:(?:åren|perioden|tiden)\s)?(?:19|20)\d\d\s?(?:[–-]|och|till)\s?(?:19|20)?\d\d(?=\s)|\s(?:jämfört\smed|sedan|under|för|år|i|vid\sutgången\sav|i\sslutet\sav)\s(?:(?:år|hösten|våren)\s)?(?:19|20)\d\d(?=\s(?!års))/;
/** "Antal kvinnor (mål 60): 70": the goal is another number. */
const GOAL = new RegExp(`\\s?${AIMED_AT}\\d[\\d ]*\\s?%?\\)`);
/** "Kvinnor (chefer) …": which of them. */
const SORT_OF = /\s\([^()\d]{1,30}\)(?=\s)/;
const CHANGED_BY = /(?:\sendast|\sbara)?\smed\s(?:(?:[a-zà-öø-ɏ]+\s){0,2}(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\sprocentenhet(?:er)?(?:,|\s[–-])?(?=\s)|(?:(?:ca|cirka|drygt|knappt|hela)\s)?\d{1,3}(?:,\d)?\s?%(?=\s)|(?:(?:ca|cirka|drygt|knappt|hela)\s)?\d{1,2}(?:,\d)?\s(?:procentenhet(?:er)?|%-enheter|procent)(?=[\s,]))/;

/** The tie of a number to the word for a gender before it; `noun`: what the number itself counts. */
export function tieBefore(word: GenderWord, between: Between, noun: string | null): Tie | null {
  const { before, isShare } = between;
  if ((isShare || between.isOfSome) && word.form === "the" && OF_THE.test(before)) {
    if (isShare && SOME_THEN.test(between.words)) return "within";
    if (between.isOfSome && SOME_DID.test(between.words)) return null;
  }
  // "… har ökat med 3 procentenheter till 33 procent"
  const words = /[\d(]/.test(between.words) ? between.words.replace(SORT_OF, "").replace(CHANGED_BY, "").replace(AGES, "").replace(IN_WORD, "").replace(YEAR, "").replace(GOAL, "") : between.words;
  if (words.length > LONGEST || /[.;!?\n\d]/.test(words.replace(/ca\./g, "")) || BOTH_BEFORE.test(before.slice(-20))) return null;
  // "Kvinnorna är nöjdare än männen: 8 respektive 7": of both.
  if (/\sän\s$/.test(before) && /^\s?:/.test(words)) return null;
  // "Nettoflyttning: kvinnor –120": fewer, and not so many.
  if (/\s[–−-]$/.test(words)) return null;
  if (word.form === "label") return AFTER_LETTER.test(words) ? "of" : null;
  if (isShare && isPeople(word) && OF_THEIR_OWN.test(between.after) && DID.test(words)) return "within";
  if (isShare && OF_OTHERS.test(between.after)) return null;
  if (isShare && (word.form === "theirs" ? BARE.test(words) || THEIR_RATE.test(words) || (VERB_BEFORE.test(before) && THEIR_RATE_BARE.test(words)) || (OF_THEIRS.test(before) && THEIRS_DONE.test(words)) : FARES.test(words) || (HAS_MORE.test(words) && !HOW_MANY.test(before.slice(-40))) || HAS_RATE.test(words) || A_RATE.test(words))) return "within";
  if (word.form === "theirs") return null;
  if (isShare && isPeople(word) && RATE_OF.test(before) && IN_BRACKETS.test(words)) return "within";
  if (word.form === "share") return (isShare && (isAmount(words) || BARE.test(words) || IS_SO.test(words) || THEN_SIGN.test(words) || AND_AMOUNTS_TO.test(words) || SHARE_OF_SO_MUCH.test(words) || (VERB_BEFORE.test(before) && SHARE_THEN.test(words)))) || (!isShare && isAmount(words) && IN_PERCENT_TOO.test(between.after)) ? "of" : null;
  if (!isShare && COUNT_FOR.test(before) && isAmount(words)) return "of";
  const plain = { ...between, words };
  const isLed = LED_BY.test(before.trimEnd());
  if (!isShare && LABEL_BEFORE.test(before) && LABEL_THEN.test(words) && LABEL_ENDS.test(between.after)) return isLed ? "led" : plainTie(word);
  if (TO_BEFORE.test(before) && WAS_GIVEN.test(words)) return isLed ? "led" : plainTie(word);
  const isAmong = !isLed && AMONG.test(before.slice(-30));
  if (isAmong && !isShare && word.form === "the" && (noun === null || GOT.test(noun)) && AMONG_THEN.test(words)) return "of";
  if (!(isShare || noun === null || noun === "st" || COUNTS_GENDERS.has(countedOf(noun, "count")) || isTimeGiven(noun, plain))) return null;
  if (isLed && isShare && AMONG_LED.test(before) && !SHARE.test(before) && (GETS.test(words) || SHARE_AMONG.test(words))) return "within";
  if (isLed && (isShare || between.isMoney) && BARE.test(words)) return "led";
  if (isShare && isLed && SHARE.test(before)) return isAmount(words) || THEN_SIGN.test(words) ? "led" : null;
  const asked = askedFor(word, plain, isLed) ?? mostly(word, plain, noun) ?? withOne(word, plain);
  if (asked) return asked;
  if (isAmong && !isShare && /^\s\(n\s?=\s?$/.test(words)) return "of";
  if (isAmong && !isShare && !/(?:^|\s)av\s/.test(before.slice(-30))) return null;
  if (isAmong && isShare && (FEW_WORDS.test(words) || SHARE_AMONG.test(words) || IS_SO.test(words) || ((word.form === "the" || MORE_AMONG.test(before)) && AMONG_THEM.test(before) && IN_BRACKETS.test(words)))) return "within";
  const tie = said(word, plain, noun);
  return tie === "of" && isLed ? "led" : tie;
}

/** "Kvinnor fick 340 timmar rådgivning"; a mean is not of all. */
const isTimeGiven = (noun: string, { words, before }: Between) => countedOf(noun, "count") === "hours" && !/snitt|medel/.test(before + words);

const plainTie = ({ form }: GenderWord): Tie => (form === "led" ? "led" : "of");
const isPeople = ({ form }: GenderWord) => form === "people" || form === "the";

/** "Antalet antagna kvinnor ökar med fem procent (13 663 …". */
const CHANGED_TO = /^\s(?:ökar|ökade|har\sökat|minskar|minskade|har\sminskat)\smed\s(?:[a-zà-öø-ɏ]+\s){1,2}procent\s\($/;

/** "Andelen kvinnor var 40 %", "antalet kvinnor: 12". */
function askedFor(word: GenderWord, { words, before, after, isShare, isOfSome }: Between, isLed: boolean): Tie | null {
  const near = before.slice(-40);
  if (word.form !== "the" && HOW_MANY_OF.test(before)) return isAmount(words) && /(?<![a-zà-öø-ɏ])andel/.test(before) === isShare ? (isLed ? "led" : plainTie(word)) : null;
  if (!HOW_MANY.test(near)) return null;
  if (isShare && AND_THE_SHARE.test(words)) return plainTie(word);
  if (OTHER_SUBJECT.test(words) || OF_THE_GOAL.test(after)) return null;
  if (isShare && SET_OFF.test(words) && (ENDS.test(after) || /^\sbland\s/.test(after))) return plainTie(word);
  if (HAS_GOAL.test(words)) return plainTie(word);
  if (!isShare && CHANGED_TO.test(words)) return plainTie(word);
  if (isShare && isToldLater(words, after)) return plainTie(word);
  const isTold = (isShare || isOfSome || !SHARE_OF.test(near)) && (isAmount(words) || BARE.test(words) || THEN_SIGN.test(words));
  return isTold || (isShare && (IS_SO.test(words) || AND_AMOUNTS_TO.test(words) || ((IS_BEFORE.test(before) || (AND_SHARE.test(before) && ENDS.test(after))) && WORDS.test(words)))) ? plainTie(word) : null;
}

/** "Andelen kvinnor i styrelserna har, efter flera år av möda, till sist nått 40 procent": whatever is told of the share on the way. */
function isToldLater(words: string, after: string): boolean {
  if (/[\d.;:!?]/.test(words) || OF_OTHER_THINGS.test(words)) return false;
  return LINKED.test(words) || (SET_APART.test(words) && ENDS_SHARE.test(after));
}

const OF_OTHER_THINGS = /^\s(?:och|eller|samt|respektive)\s|\s(?:att|där|eftersom|trots|fast|när|än|medan|samtidigt|varav|per|jämfört|andel|andelen|antal|antalet)(?=[\s,])/;
/** "… ökade, men svarsfrekvensen var …", "… i den kurs som ges på distans, som utgör …". */
const OTHER_SUBJECT = /\s(?:har|hade|är|var|blev|[a-zà-öø-ɏ]{2,}(?:ade|kar|ger|stiger|steg|sjönk|sjunker)),?\s(?:[a-zà-öø-ɏ-]+,?\s)*?(?:och|men|samt|medan)\s(?!(?:är|var|har|hade|blev|ligger|låg|uppgår|uppgick|nu|[a-zà-öø-ɏ]{2,}ade)\s)(?:(?!och\s|men\s)[a-zà-öø-ɏ-]+\s){1,4}?(?:är|var|har|hade|blev|ligger|låg|uppgår|uppgick|[a-zà-öø-ɏ]{2,}ade|sjönk|steg)\s|\s(?:som|vilket|vilka)\s(?:utgör|utgjorde|är|var|blev|motsvarar|motsvarade)\s$/;
/** "Antalet kvinnor har ökat år för år och andelen ligger nu på 18 procent". */
const AND_THE_SHARE = /,?\s(?:och|men)\sandelen\s(?:är|ligger|låg|uppgår|uppgick|utgör)\s(?:(?:nu|numera|i\sdag|idag|därmed|fortfarande)\s)?(?:(?:på|till|runt|kring|omkring)\s)?$/;
const OF_THE_GOAL = /^\sav\s(?:sitt\s|sina\s|det\s)?mål/;
const LINKED = /\s(?:till|på|vid|kring|runt|omkring|uppe i|nere i|är|var|blev|utgör|utgjorde|motsvarar|motsvarade|nå|når|nådde|nått|varit|så\s[a-zà-öø-ɏ]+\ssom)\s$/;
const SET_APART = /(?:,|\s[–-]|\s\()\s?(?:(?:men|nu|i\sdag|då)\s){0,2}$|\s\($/;
const ENDS_SHARE = /^(?:[.,;)]|\s?$|\s[–-]\s|\s(?:vilket|jämfört|mot|under|år|förra|i\sfjol)\s)/;

/** "Färre kvinnor, 1 150, än män, 1 420, …": the number of each is set off behind it. */
const FEWER_THAN = /(?<![a-zà-öø-ɏ])(?:fler|flera|färre|(?:kvinnor|män|flickor|pojkar|tjejer|killar)(?:,\s|\s\()[\d \u00a0]{1,10}(?:,|\)),?\sän)\s$/;
/** "Männen är i majoritet (75 %)", "främst kvinnor, 83 procent". */
function mostly(word: GenderWord, { words, before, after, isShare }: Between, noun: string | null): Tie | null {
  const isSetOff = SET_OFF.test(words) && MOSTLY.test(before) && (isShare || noun === null || noun === "st") && ENDS.test(after.replace(/^\s(?:st|stycken)(?![a-zà-öø-ɏ])/, ""));
  if (!isShare && SET_OFF.test(words) && FEWER_THAN.test(before) && ENDS.test(after)) return plainTie(word);
  if (isShare && MOSTLY.test(before) && WHO_DO.test(words) && ENDS.test(after)) return plainTie(word);
  return isSetOff || ARE_MOST.test(words) ? plainTie(word) : null;
}

/** "Andel företag med kvinnlig vd är 34 %", "företag med kvinnlig vd 9,1 mkr". */
function withOne(word: GenderWord, { words, before, isShare, isMoney }: Between): Tie | null {
  if (isShare && word.form === "adjective" && SHARE.test(before) && WITH_ONE.test(before) && AMOUNTS_TO.test(words)) return "led";
  return isMoney && !isPeople(word) && WITH_SOME.test(before) && AMOUNT_THEN.test(words) ? "led" : null;
}

/** "Kvinnor fick 12", "kvinnor: 12", "kvinnor 12". */
function said(word: GenderWord, { words, before, after, isShare, isOfSome }: Between, noun: string | null): Tie | null {
  if (isShare && !isPeople(word) && (LED_THEN.test(words) || (word.form === "led" && LED_BARE.test(words) && ENDS.test(after)))) return plainTie(word);
  if (((IN_SO_MANY.test(words) && IS_ONE.test(before)) || (word.form === "adjective" && WHO_IN_SO_MANY.test(words) && HAS_ONE.test(before))) && (isShare || isOfSome || IN_THEM.test(after))) return "led";
  if (isPeople(word) && THEN_GOT.test(words) && HAS_BEFORE.test(before)) return plainTie(word);
  if (isShare && REPRESENTED.test(words)) return plainTie(word);
  if (isPeople(word) && STAND_FOR.test(words) && STAND_BEFORE.test(before)) return plainTie(word);
  if (LEAD.test(words) || ((DID.test(words) || STOOD.test(words) || HAS_DONE.test(words)) && (isOfSome || OF_ALL.test(after)) && BEGINS_CLAUSE.test(before))) return "led";
  if (GETS.test(words) || (BEGINS_CLAUSE.test(before) && (HAS_GOT.test(words) || (isShare && isPeople(word) && AND_GETS.test(words))))) return LED_WORDS.test(words) ? "led" : plainTie(word);
  // "Kvinnor som startat företag: 3" is the whole line.
  if (SIGN.test(words) || (isPeople(word) && isShare === false && THEN_SIGN.test(words) && BEGINS_LINE.test(before))) return plainTie(word);
  if (word.form === "adjective" && NOUN_SIGN.test(words) && BEGINS_LINE.test(before)) return "of";
  if (word.form === "adjective" && noun === null && BEGINS_CLAUSE.test(before) && ENDS.test(after.trimStart().replace("(", ".")) && countedOf(NOUN_BARE.exec(words)?.[1] ?? null, "count") === "persons") return "of";
  // "Kvinnor 12 beslut, män 37 beslut": a line of a table, told in words.
  const isOwn = isShare || noun === null || noun === "st" || (isPeople(word) && BEGINS_CLAUSE.test(before) && ENDS_CELL.test(after));
  return BARE.test(words) && isOwn && (!OTHERS.test(before) || OF_WHICH.test(before)) ? plainTie(word) : null;
}
