/**
 * Whether the words between a number and the word for a gender after it tie them together: "9 av stöden gick till
 * verkstäder som leds av kvinnor" does, "12 nätverk för kvinnor" does not.
 */
import { wordValue } from "../../numbers/number-words";
import { countedOf } from "../counted";
import { isInCharge } from "./in-charge";
import { type Between, COUNTS_GENDERS, IN_WORD, LED_BY, LETTERS, LONGEST, type Tie } from "./tie";
import { endsOpen, isOfWhom } from "./whom";
import type { GenderWord } from "./words";

const MOST_WORDS = 16;
/** Words that set apart what stands before and after them. */
const APART = new Set("för om mot där både fler färre flera mer mindre än såväl inte ej utan att dessutom samt och men medan eller vilket vilka vars främst jämfört när".split(" "));
const ADJECTIVE = /^(?!både$|alla$|våra$|dessa$|andra$|övriga$)[a-zà-öø-ɏ-]*[aet]$/;
const ADJECTIVE_OF_PEOPLE = /^(?:unga|äldre|yngre|vuxna|svenska|utrikes|inrikes|födda|[a-zà-öø-ɏ]+(?:ande|födda|lösa|ska|ställda))$/;
const COUNTER = /^(?:st|stycken|personer|deltagare|unika|procent)\.?$/;

const ONLY_WORDS = /^[a-zà-öø-ɏ\s-]*$/;
/** The aside after a number: "(74%)", ", 68 %,", ", dvs 68 %,". */
const ASIDE = /^\s{0,3}(?:\([^()]{0,40}\)|,\s\d{1,3}(?:,\d)?\s?%,?)/;
/** "70 % av besökarna, som uppgick till 1 200, var kvinnor". */
export const WHO_WERE = /,\s(?:som|vilka)\s(?:totalt\s|sammanlagt\s)?(?:uppgick till|uppgår till|var|är)\s(?:(?:totalt|sammanlagt|ca|cirka|drygt)\s)?$/;
const CLAUSE = /,\s(?:som|vilka)\s[^,.;:()]{1,60},(?=\s)/;
/** "7 (kvinnor) och 5 (män)". */
const IN_PARENTHESES = /^(?:\s[a-zà-öø-ɏ]+)?\s?\($/;
/** "En majoritet, 75 %, är kvinnor". */
const SET_OFF = /,\s(?:(?:det\svill\ssäga|[a-zà-öø-ɏ.]+)\s)?$/;
const THEN_ALL = /^(\s[a-zà-öø-ɏ]+)?,(?=\s(?:av|är|var|utgörs|utgjordes|gick|går|har|kom|kommer|leds|leddes|drivs|drevs|ägs|ägdes|startas|startades|innehas|innehades)\s)/;
/** "Av besökarna var en majoritet, 75 %, kvinnor". */
const MOST_BEFORE = /(?:majoritet(?:en)?|merparten|flertalet|de\sflesta|huvuddelen),\s(?:[a-zà-öø-ɏ.]+\s)?$/;
const IS = /(?:^|\s)(?:är|var|vara|varit|blev|blivit|utgörs|utgjordes|utgör|utgjorde|består|bestod)(?:\s(?:av|endast|bara|nu|idag|alltså|redan|en|samtliga|alla))?$/;
const TO = /(?:^|\s)(?:till|åt)(?:\s(?:en|enskilda))?$/;
/** "Av kurserna riktades två till kvinnor": for them, and not of them. */
const AIMED = /(?<![a-zà-öø-ɏ])(?:rikta[a-zà-öø-ɏ]*|vän[dt]er?|vände|anpassa[a-zà-öø-ɏ]*)\s(?:sig\s)?(?:[a-zà-öø-ɏ]+\s)?$/;
const GIVEN = /(?:^|\s)(?:beviljades|beviljats|tilldelades|tilldelats|tillföll|tillfaller|tillfalla|tillfallit|avsåg|avser)$/;
const FROM = /(?:^|\s)(?:från|av)(?:\sen)?$/;
/** "… drivs 45 % av kvinnor". */
const LEADING = /(?<![a-zà-öø-ɏ])(?:leds|leddes|letts|drivs|drevs|drivits|ägs|ägdes|startas|startades|startats|innehas|innehades|majoritetsägs|grundades|grundats|söktes|sökts)(?![a-zà-öø-ɏ])[^.;]{0,50}$/;
/** "Gruppen bestod till 75 % av män". */
const MADE_UP = /(?<![a-zà-öø-ɏ])(?:består|bestod|utgörs|utgjordes)\s(?:[a-zà-öø-ɏ.]+\s){0,3}$/;
const HAS = /(?:^|\s)(?:har|hade|haft|med)(?:\s(?:en|minst en|en eller (?:flera|fler)|åtminstone en))?$/;
/** "gjordes av", "lämnades in av", "har besökts av", "togs ut av", "upptas av", "är skrivna av". */
const DONE_BY = /(?:^|\s)(?:(?!domin|prägl|påverk|styr|hota|utsätt|finns)[a-zà-öø-ɏ]{2,30}s|(?:är|var|blev|blivit)\s[a-zà-öø-ɏ]{2,30}(?:de|da|na|ta|ad|d|t|en)|[a-zà-öø-ɏ]{3,30}tta)\s(?:in\s|ut\s|upp\s)?av(?:\sen)?$/;
const CAME_FROM = /(?:^|\s)(?:kom|kommer|kommit|inkom|inkommit)\s(?:in\s)?från$/;
/** What is given to people, and the verbs it is given with. */
const GIVEN_THINGS = /stöd|peng|kapital|timm|check|bidrag|ansök|medel|medl|beslut|ärende|lån|kron|mkr|belopp|plats|stipend|platser|företagsstöd|utbetal|budget/;
const GIVING = new Set("är var av de alla samtliga dessa dem de har hade gick går gått kom beviljades beviljats beviljade fördelades fördelats delades ut utbetalades utbetalats utbetalt utgick tilldelades riktades avsåg totalt beloppet st stycken % procent vi".split(" "));
const ASKED = /ansök|anmäl|samtal|besök|frågor|synpunkt|förfråg|inlämn|idé|sökt|inkom|svar/;
/** "Av styrelserna saknar 12 procent kvinnor". */
const LACK = /(?:saknar|saknade)\s(?:[a-zà-öø-ɏ]+\s)?$/;
/** "Är män i majoritet": who is, and not how many. */
const MAJORITY = /^\si\s(?:majoritet|minoritet|underläge)/;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** "45 kvinnor och män" counts both, "20 kvinnor och ungdomar" more than women. */
const TOGETHER_WITH = new RegExp(`^\\s?(?:och|eller|samt|&|/)\\s?(?:${LETTERS}\\s)?(${LETTERS})`);
const VERBAL = /^(?:av|ingen|inga|lika|har|hade|fick|får|var|är|deltog|deltagit|resterande|övriga|resten|ett|en|hälften|ca|cirka|drygt|knappt|endast|dessa|de|vi|det|i|på)$/;

/** "3 kvinnor och ordföranden är man". */
const OTHER_CLAUSE = /^\s(?:och|samt)\s[a-zà-öø-ɏ]+\s(?:är|var|har|hade|blev|heter|leds|leddes)\s/;

function countsOthersToo({ after }: Between): boolean {
  const match = TOGETHER_WITH.exec(after);
  if (!match || OTHER_CLAUSE.test(after)) return false;
  const first = wordsOf(match[0].replace(/^\s?(?:och|eller|samt|&|\/)/, ""))[0]!;
  if (VERBAL.test(first) || wordValue(first) !== null) return false;
  return countedOf(first, "count") === "persons" || (match[1] !== first && countedOf(match[1]!, "count") === "persons" && /[ae]$/.test(first)) || /^(?:unga|äldre|utrikesfödda)$/.test(first);
}

/** "Varannan företagare som fått stöd inom ramen för insatsen är kvinna". */
const RELATIVE = /^(?:\s(?!för\s|där\s)[a-zà-öø-ɏ-]+){0,4}\ssom\s(?:(?!där\s|vars\s|att\s|som\s)[a-zà-öø-ɏ-]+\s){1,12}?(?:är|var)\s(?:(?:nu|numera|idag|i\sdag)\s)?(?:en\s)?$/;
/** "I 14 av företagen var det en kvinna", "i 57 % av dem är ledaren tjej", "… och i 16 en man". */
const IN_SOME = /(?:^|\s)(?:i|vid|hos|på)\s(?:(?:ca|cirka|drygt|knappt|nästan|över|hela|bara|endast)\s)?$/;
const WAS_ONE = /^\s(?:(?:fall|st|procent|%|företag|bolag)\s)?(?:av\s(?:de\s)?[a-zà-öø-ɏ]+\s)?(?:(?:är|var|har|hade|finns|fanns|sitter|satt|ingår)\s(?:[a-zà-öø-ɏ:-]+\s){0,6}?)?en\s$|^\s(?:(?:%|[a-zà-öø-ɏ]+)\s)?(?:av\s(?:de\s)?[a-zà-öø-ɏ]+\s)?(?:är|var)\s(?:(?!fler|färre|lika|både)[a-zà-öø-ɏ:-]+\s){1,3}$/;
/** "I fem av bolagen ingår kvinnor i ledningen", "på två av tre platser sitter män". */
const ARE_THERE = /^\s(?:(?:st|procent|%)\s)?(?:(?!fler|färre|både)[a-zà-öø-ɏ-]+\s){0,5}(?:finns|fanns|sitter|satt|ingår|ingick)\s(?:en\s)?$/;
const SIT_THERE = /^(?:\s[a-zà-öø-ɏ-]+){1,7}\s(?:sitter|satt)\s$/;
/** "10 företag där kvinnor är majoritetsägare". */
const WHERE = /^(?:\s[a-zà-öø-ɏ-]+){1,6}\sdär\s(?:en\s)?$/;
const ARE_IN_CHARGE = /^\s(?:(?:är|var|sitter|ingår)\s(?:[a-zà-öø-ɏ]+\s){0,2}[a-zà-öø-ɏ]*(?:ägare|delägare|ledare|vd|ordförande|grundare|ledningen|styrelsen|majoritet)|(?:äger|leder|driver|innehar|har\s(?:startat|grundat))(?![a-zà-öø-ɏ]))/;
/** "120 medlemmar där kvinnorna är i majoritet": nobody leads those. */
const countsPeople = (words: string) => countedOf(wordsOf(words)[0]!, "count") === "persons";
/** "29 förväntas gå till kvinnor": what is only foreseen is told in the same way. */
const AUXILIARY = /\s(?:förväntas|väntas|beräknas|bedöms|uppskattas|antas|planeras|kan|kommer\satt|ska|skall|skulle|bör)(?=\s(?:gå|tillfalla|ges|komma|ledas|drivas|ägas|besättas|tillsättas)(?![a-zà-öø-ɏ]))/;
/** "Var tionde företagare under 30 år är kvinna". */
const OF_AGE = /\s(?:under|över|mellan|upp\still|i\så(?:ldern|ldrarna))\s\d\d(?:\s?(?:[–-]|och|till)\s?\d\d)?\sår(?=\s)/;
/** "På yrkeshögskolan (YH)", "…, bl.a. från Lund, …", "som t.ex. …": no more than an aside. */
const SAID_ASIDE = /\s\([^()\d]{1,30}\)(?=\s)|,\s(?:bl\.\s?a\.|t\.\s?ex\.|bland\sannat|till\sexempel|exempelvis|främst|framför\sallt|inklusive|inkl\.)\s[^.;:()\d,]{2,50},(?=\s)|(?<=\s)(?:t\.\s?ex|bl\.\s?a|s\.\s?k|m\.\s?fl)\.\s/g;
/** "Två tredjedelar av de sökande och antagna är kvinnor", "hälften av de 40 eleverna och lärarna var kvinnor" (what stands after the 40). */
const AND_OTHERS = /(?<=^\sav\s(?:de\s)?[a-zà-öø-ɏ-]{4,30}|^\s[a-zà-öø-ɏ-]{3,30}na)\s(?:och|eller)\s[a-zà-öø-ɏ-]{4,30}(?=\s(?:är|var|utgörs\sav|utgjordes\sav|drivs|drevs|leds|leddes|ägs|ägdes|startas|startades|gick|går)\s)/;
/** "Solo- och mikroföretagen": one word for both. */
const FIRST_HALF = /(?<=\s)[a-zà-öø-ɏ]{2,20}-\s(?:och|eller|samt)\s(?=[a-zà-öø-ɏ]{4})/;
/** "2 procent av stödet under 2023 gick till kvinnor", "60 procent av dem som antogs mellan 2017 och 2019 var kvinnor". */
const IN_YEAR = /\s(?:under|år|åren|i|för|mellan|från|sedan|hösten|våren|sommaren)\s(?:(?:åren?|perioden|tiden|hösten|våren)\s)?(?:19|20)\d\d(?:\s?(?:[–-]|och|till)\s?(?:19|20)?\d\d)?(?=\s)/;
/** "Data/it-utbildningar": one word. */
const WITHIN_WORD = /(?<=[a-zà-öø-ɏ])\/(?=[a-zà-öø-ɏ])/g;
/** "… ägs till minst 50 procent av kvinnor": how much makes an owner. */
const THRESHOLD = /(?<=\s(?:ägs|ägda|leds|drivs)\s)till\s(?:(?:minst|mer\sän|över|hela)\s)?\d{1,3}\s?(?:%|procent)\s/;
export const IS_THRESHOLD = /\s(?:äger|kontrollerar)\s(?:minst|mer\sän|över)\s$|\s(?:ägs|ägda|leds|drivs)(?:\s\d{1,3}\s?(?:%|procent))?\still\s(?:(?:minst|mer\sän|över)\s)$/;
const OF_ALL = /^\s(?:st\s|stycken\s)?av\s(?:dem|dessa|deltagarna|de\s(?:deltagande|sökande|anställda|antagna|svarande|medverkande|inskrivna))\s$/;
const OF_MANY = /^\s(?:st\s)?av\s(?:(?:de|alla|samtliga|årets)\s)?(?:[a-zà-öø-ɏ]+[ae]\s)?(?!alla\s|samtliga\s)[a-zà-öø-ɏ]{4,}\s(?:(?:i|på|inom|hos|vid|från)\s(?:[a-zà-öø-ɏ-]+\s){1,4})?$/;
/** "… var 9 av 16 kvinnor": the number is a predicate. */
export const IS_BEFORE = /(?<![a-zà-öø-ɏ])(?:är|var|blev|utgjordes|utgörs)\s(?:(?:ca|cirka|drygt|knappt|bara|endast|hela|nu|i\sdag|idag|alltså|totalt|fortfarande|lite|ungefär|omkring|nästan|närmare)\.?\s){0,3}$/;

/** "… var 1 procent av de fasta och 2 procent av de lösa kvinnor". */
const IS_AND = /(?<![a-zà-öø-ɏ])(?:är|var)\s[^.;:]{0,20}(?:procent|%)\sav\s(?:de\s)?[a-zà-öø-ɏ-]+\s(?:och|samt|men)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/;

/** "… hade 19 av de 52 bolagen minst en kvinna i ledningen", "… har 3 av 12 bolag kvinnlig vd". */
const HAVE_ONE = /^\s[a-zà-öø-ɏ-]+\s(?:(?:minst\s)?en\s)?$/;
/** "… har vart fjärde börsnoterat bolag en kvinna som vd", "… har en fjärdedel av bolagen kvinnliga chefer". */
const SHARE_HAVE_ONE = /^\s(?:(?!som\s|för\s|med\s|om\s|och\s|samt\s|men\s|inte\s|ej\s|ingen\s|inga\s|enda\s)[a-zà-öø-ɏ-]+\s){1,5}?(?:(?:minst\s)?en\s)?$/;
const HAD = /(?<![a-zà-öø-ɏ])(?:har|hade)\s(?:(?:nu|idag|totalt|hela|redan|ca|cirka|drygt|knappt)\s){0,2}$/;
/** "Kvinnors lön är 83 procent av männens": how one compares with the other. */
const THEIRS_IS = /(?:kvinnors|kvinnornas|mäns|männens|flickors|flickornas|pojkars|pojkarnas)\s(?:[a-zà-öø-ɏ]+\s){1,3}(?:är|var|motsvarar|motsvarade|utgör|utgjorde|låg\spå|ligger\spå)\s(?:[a-zà-öø-ɏ]+\s){0,2}$/;

/** "95 procent av männens lön": what a mean is held against. */
const THEIR_MEAN = /^\s(?:[a-zà-öø-ɏ-]+[ae]\s)?[a-zà-öø-ɏ-]*(?:lön|inkomst|pension|förmögenhet|ersättning|livslängd|omsättning)(?:er|en|n)?(?![a-zà-öø-ɏ])/;

/** "De 10 största hamnarna". */
export const LARGEST = /^\s(?:största|minsta|främsta|vanligaste|ledande)\s/;
const OF_LARGEST = /(?<=\s(?:de|[a-zà-öø-ɏ]{3,}s)\s)\d{1,3}\s(?=(?:största|minsta|främsta|vanligaste|ledande)\s)/;
/** "… är 61 procent av bilderna målade av kvinnor", "… är 61 procent skrivna av kvinnor": the verb stands before. */
const MADE_BY = /(?:^|\s)(?:in|upp|ny)?(?:skap|skriv|signer|gjor|mål|regisser|producer|komponer|förfat|publicer|lämn|skick|grund|start|bygg|led|driv|äg|besat|innehav)[a-zà-öø-ɏ]*(?:d|t|n|na|da|de|ta)\s(?:in\s|ut\s)?av(?:\sen)?$/;
/** "… är det 61 procent av lotsarna som är män": so many of all. */
const IT_IS = /(?:^|\s)(?:det\s(?:är|var)|(?:är|var)\sdet)\s(?:(?:fortfarande|bara|endast|hela|nu|i\sdag|idag|drygt|knappt|nästan|närmare|cirka|ca|omkring|runt|alltså)\s){0,3}$/;

/** "28 procent – av de antagna är kvinnor". */
const DASHED = /^\s[–-]\s(?=av\s)/;

/** "… är i dag kvinnor", "… leds för närvarande av kvinnor". */
const NOW = /(?<=\s(?:är|var|leds|drivs|ägs|utgörs))\s(?:i\sdag(?:släget)?|just\snu|för\snärvarande|fortfarande|sedan\stidigare|vid\sårsskiftet)(?=\s)/;

/** Without what says when, of what age and who else; a glance spares most words the closer look. */
function plainWords(words: string): string {
  const whole = words.includes("/") ? words.replace(WITHIN_WORD, "-") : words;
  const plain = whole.includes(" (") || whole.includes(".") || whole.includes(",") ? whole.replace(SAID_ASIDE, "") : whole;
  const dated = /\d/.test(plain) ? plain.replace(OF_LARGEST, "").replace(OF_AGE, "").replace(IN_YEAR, "").replace(IN_WORD, "") : plain;
  const one = dated.includes("- ") ? dated.replace(FIRST_HALF, "") : dated;
  return (one.includes(" och ") || one.includes(" eller ") ? one.replace(AND_OTHERS, "") : one).replace(AUXILIARY, "").replace(NOW, "");
}

/** The tie of a number to the word for a gender after it. */
export function tieAfter(word: GenderWord, between: Between): Tie | null {
  if (word.form === "theirs") return between.isShare && /^\s(?:av|bland)\s$/.test(between.words) && !THEIRS_IS.test(between.before) && !THEIR_MEAN.test(between.after) ? "within" : null;
  // "23 % kvinnorepresentation"
  if (word.form === "share" && between.isShare && between.words === " ") return "of";
  if (word.form === "led" && isOfTheLed(between)) return "within";
  if (word.form === "share" || word.form === "label" || between.words.length > LONGEST) return null;
  if ((/^(?:\s(?:st|stycken|personer))?,\s$/.test(between.words) && MOST_BEFORE.test(between.before)) || (IN_PARENTHESES.test(between.words) && between.after.startsWith(")"))) return "of";
  const ofVerbs = plainWords(between.words.replace(DASHED, " "));
  const plainly = ONLY_WORDS.test(ofVerbs) ? ofVerbs : ofVerbs.replace(THRESHOLD, "").replace(CLAUSE, "").replace(ASIDE, "");
  const words = SET_OFF.test(between.before) ? plainly.replace(THEN_ALL, "$1") : plainly.replace(/^\)/, "");
  if (/[.;:!?\n\d()/–]/.test(words.replace(/(?:st|ca|resp)\./g, "")) || countsOthersToo(between) || LACK.test(between.before) || MAJORITY.test(between.after)) return null;
  const plain = wordsOf(words);
  if (RELATIVE.test(words) && word.form !== "the") return direct(word, between);
  if (IN_SOME.test(between.before) && (WAS_ONE.test(words) || (ARE_THERE.test(words) && isInCharge(word, between)))) return "led";
  if (IN_SOME.test(between.before) && SIT_THERE.test(words) && word.form === "people") return "of";
  if (WHERE.test(words) && ARE_IN_CHARGE.test(between.after)) return countsPeople(words) ? null : "led";
  if (words.includes(",") || plain.length > MOST_WORDS) return null;
  // "97 av dem kvinnor", "26 % av de anställda kvinnor": of all of them.
  if (word.form === "people" && (OF_ALL.test(words) || ((IS_BEFORE.test(between.before) || IS_AND.test(between.before)) && OF_MANY.test(words)) || isSaidOfThem(between, words))) return "of";
  const isWithin = /^(?:av|bland)$/.test(plain[0] ?? "") && plain.slice(1).every((one) => /^(?:de|alla|samtliga|våra)$/.test(one) || (word.form === "the" ? ADJECTIVE : ADJECTIVE_OF_PEOPLE).test(one));
  if (isWithin && MADE_UP.test(between.before)) return "of";
  if (isWithin && word.form === "people" && LEADING.test(between.before)) return "led";
  // "29 ansökningar, varav 12 av kvinnor", "…, varav 46 procent av kvinnor": by whom.
  if (isWithin && !between.isShare && word.form === "people" && plain.length === 1 && plain[0] === "av") return "of";
  if (words === " av " && (between.isShare ? word.form === "people" : word.form === "adjective") && /(?:varav|därav)\s(?:(?:ca|cirka|drygt|knappt)\s)?$/.test(between.before)) return "of";
  if (isWithin && word.form === "adjective" && plain.length > 1) return "within";
  if (isWithin && (word.form === "the" || word.form === "people")) return "within";
  if (between.isShare && (AMONG_LED.test(words) || OF_THOSE_LED.test(words))) return "within";
  if (isForThem(words) && word.form !== "adjective") return forThem(between);
  if (!between.isShare && /\sför\s$/.test(words) && plain.length <= 4 && JOBS.test(words)) return "of";
  if (plain.every((one) => ADJECTIVE.test(one) || ADJECTIVE_OF_PEOPLE.test(one) || COUNTER.test(one))) return direct(word, between);
  if ((HAVE_ONE.test(words) || (between.isShare && SHARE_HAVE_ONE.test(words))) && (between.isShare || between.isOfSome || words.endsWith(" en ")) && HAD.test(between.before) && isInCharge(word, between)) return "led";
  return byLink(word, plain, between);
}

/** "… är 40 procent av de som söker sig hit kvinnor": the verb stands before, and nothing comes after. */
function isSaidOfThem({ isShare, isOfSome, before, after }: Between, words: string): boolean {
  return (isShare || isOfSome === true) && IS_BEFORE.test(before) && isOfWhom(words) && endsOpen(words) && ENDS_CLAUSE.test(after);
}

const ENDS_CLAUSE = /^(?:[.,;:)]|\s?$|\s(?:och|medan|samt|men)\s)/;

/** "… för utrikes födda kvinnor". */
function isForThem(words: string): boolean {
  const [first, ...more] = wordsOf(words.replace(/^\s(?:st\s)?av\s(?:dem|dessa)\s/, ""));
  return /^(?:för|hos)$/.test(first ?? "") && more.every((one) => one === "de" || ADJECTIVE_OF_PEOPLE.test(one));
}

/** "45 % av de kvinnoledda företagen har vuxit": how these fare; "beviljades 45 % av kvinnoledda företag" does not begin its clause. */
const isOfTheLed = ({ isShare, words, before, after }: Between) => isShare && /^\sav\s(?:(?:de|alla|samtliga)\s)?$/.test(words) && BEGINS_CLAUSE.test(before) && LED_FARE.test(after);
const BEGINS_CLAUSE = /^(?:[a-zà-öø-ɏ]+\s)?$|(?:[,.:]|\s(?:och|men|medan|samt|att))\s(?:(?:ca|cirka|drygt|knappt|hela|bara|endast)\s)?$/;
const LED_FARE = /^(?:\s[a-zà-öø-ɏ-]+(?:en|na|et|ag|er|or|ar))?\s(?:har|hade|fick|får|[a-zà-öø-ɏ]{2,}(?:ade|ades|erar|rar|xer|xte|nar|der|skar))(?![a-zà-öø-ɏ])/;

/** "45 % av de företag som drivs av kvinnor har vuxit". */
const OF_THOSE_LED = /^\sav\s(?:(?:de|alla|samtliga)\s){0,2}[a-zà-öø-ɏ-]+\ssom\s(?:leds|drivs|ägs|leddes|drevs|ägdes|startas|startades|startats)\sav\s(?:en\s)?$/;
/** "2 procent bland företag ledda av kvinnor", "2 procent bortfall av företag ledda av kvinnor": how these fare. */
const AMONG_LED = /^(?:\s(?:bland|för|hos)|\s[a-zà-öø-ɏ]{5,}\s(?:bland|för|hos|av))\s(?:de\s)?[a-zà-öø-ɏ-]+\s(?:som\s)?(?:leds|drivs|ägs|leddes|drevs|ägdes|ledda|drivna|ägda|startade|grundade)\sav\s(?:en\s)?$/;

/** "45 % för kvinnor": how they fare. "32 arbetstillfällen, 12 för kvinnor": theirs. */
function forThem({ isShare, before }: Between): Tie | null {
  if (isShare) return "within";
  return JOBS.test(before) ? "of" : null;
}

/** What is made for people, and may be told apart by whom it is for. */
const JOBS = /arbetstillfäll|jobb|plats|tjänst|årsarbet|årsverk|sysselsätt|deltagartillfäll|aktivitetstimm/;

const NEXT_WORD = new RegExp(`^\\s(${LETTERS})`);

/** "45 kvinnor", "12 kvinnliga företagare"; not "3 kvinnliga nätverk". */
function direct(word: GenderWord, { after }: Between): Tie | null {
  if (word.form === "led") return "led";
  if (word.form !== "adjective") return "of";
  const noun = NEXT_WORD.exec(after)?.[1];
  return noun === undefined || COUNTS_GENDERS.has(countedOf(noun, "count")) ? "of" : null;
}

/** Every link ends with one of these words, but for "av …" and those to what is led. */
const ENDS_LINK = new Set("av en är var vara varit blev blivit utgörs utgjordes utgör utgjorde består bestod endast bara nu idag alltså redan samtliga alla som med har hade haft till åt enskilda beviljades beviljats tilldelades tilldelats tillföll tillfaller tillfalla tillfallit avsåg avser från".split(" "));

function byLink(word: GenderWord, plain: readonly string[], between: Between): Tie | null {
  const last = lastIndexWhere(plain, (one) => !(ADJECTIVE.test(one) && !/^(?:till|vara|ledda|drivna|ägda|startade|grundade|beviljade)$/.test(one)) );
  // Adjectives may stand between the link and the gender: "är utrikesfödda kvinnor".
  for (let end = plain.length; end > last; end--) {
    if (word.form !== "led" && plain[0] !== "av" && !ENDS_LINK.has(plain[end - 1]!)) continue;
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
  if (led) return isOfHead(words.slice(0, led.index), between) ? "led" : null;
  const is = IS.exec(words);
  // "44 som deltog, varav kvinnorna 9": "the women" are no predicate.
  if (is && word.form === "the") return null;
  // "28 procent av företagarna som är kvinnor" are so many of the women.
  if (is && between.isShare && /^av\s(?:[a-zà-öø-ɏ]+\s){1,3}som$/.test(words.slice(0, is.index))) return IT_IS.test(between.before) ? "of" : "within";
  if (is) return isOfHead(words.slice(0, is.index), between) ? direct(word, between) : null;
  // "50 identifierar sig som tjejer, 42 som killar"
  if (words === "som" || /^identifierar\ssig\ssom$/.test(words)) return "of";
  if (FILLED_WITH.test(words)) return "of";
  if (words === "med" && FILLED.test(between.before)) return "of";
  if (words === "med" && WITH.test(between.before)) return "of";
  const has = HAS.exec(words);
  if (has) return isInCharge(word, between) && headHolds(words.slice(0, has.index), "som") ? "led" : null;
  // "Av cheferna är var tredje en kvinna"
  if (words === "en" && between.isShare && IS_BEFORE.test(between.before)) return direct(word, between);
  if (/^(?:minst\s)?en$/.test(words) && isInCharge(word, between)) return "led";
  const to = TO.exec(words);
  if (to && AIMED.test(between.before)) return null;
  if (to) return gives(words.slice(0, to.index)) || (between.isShare && wentTo(words.slice(0, to.index))) ? given(word) : null;
  const falls = FALLS_ON.exec(words);
  if (falls && between.isShare) return falls.index === 0 || isOfWhom(words.slice(0, falls.index)) ? given(word) : null;
  const granted = GIVEN.exec(words);
  if (granted) return gives(words.slice(0, granted.index)) ? given(word) : null;
  if (DONE_BY.test(words) && headHolds(words, "")) return "of";
  const made = IS_BEFORE.test(between.before) ? MADE_BY.exec(words) : null;
  if (made && (made.index === 0 || isOfWhom(words.slice(0, made.index)) || (between.isOfSome && !words.slice(0, made.index).includes(" ")))) return "of";
  if (CAME_FROM.test(words) || words === "från") return "of";
  const from = FROM.exec(words);
  if (from && LEADING.test(between.before)) return "led";
  if (from && between.isShare && THEIR_ASKING.test(words) && WAS_DECIDED.test(between.after)) return "within";
  if (from && ASKED.test(words === from[0].trim() ? between.before : words)) return "of";
  if (word.form === "led" && headHolds(words, "") && /^(?:av|beviljade|stöd)/.test(words) && gives(words)) return "led";
  return /^av\s/.test(words) && !TOUCHED_BY.test(words) && wordsOf(words).length <= 5 && headHolds(words, "") && /(?:^|\s)(?:är|var|utgör|utgjorde|utgörs)\s(?:(?!och\s|men\s|att\s)[a-zà-öø-ɏ]+\s){0,2}$/.test(between.before) ? given(word) : null;
}

const TOUCHED_BY = /\s(?:påverka|hota|berör|utsat|beroende|intressera|styr|prägla|trakassera|störd)[a-zà-öø-ɏ]*\sav$/;

/** "61 % av ansökningarna från kvinnor beviljades": how what they asked for fared. */
const THEIR_ASKING = /^av\s(?:de\s)?[a-zà-öø-ɏ-]+\sfrån$/;
const WAS_DECIDED = /^\s(?:(?:har|hade|blev|blivit|fick)\s)?(?:bevilja|avslå|avslogs|godkän|avvisa|bifall|bifölls|prioritera|antog|anta|avslag|stöd|medel)/;

/** "13 har tillsatts med kvinnor". */
const FILLED_WITH = /^(?:(?:nya\s)?[a-zà-öø-ɏ-]+(?:na|en|er|ar)\s)?(?:har\s)?(?:tillsättas|besättas|var|är|skedde|fördes|hölls|tillsatts|tillsattes|besatts|besattes|bemannats|hållits|genomförts|genomfördes|gjorts|gjordes)\smed$/;
/** "Av 38 platser tillsattes 17 med kvinnor". */
const FILLED = /(?:tillsatts|tillsattes|besatts|besattes|bemannades|fylldes|fyllts)\s$/;
/** "61 intervjuer, 33 med kvinnor". */
const WITH = /intervju|samtal|rådgivning|konsultation|vägledning/;

/** "60 % av tiden har gått till kvinnor". */
const WENT = /^(?:av\s(?:de[nt]?\s)?[a-zà-öø-ɏ]+(?:na|n|t)?\s)?(?:har\s)?(?:gick|gått|går|gå|ges|tillföll|tillfallit|(?!rikta|anpassa|vänd|kopplas)[a-zà-öø-ɏ]{2,20}(?:ades|ts|vs|des))$/;

/** "40 % av det stöd som delades ut av oss gick till kvinnor". */
const WHICH = /\ssom\s(?:[a-zà-öø-ɏ-]+\s){1,8}?(?=(?:gick|gått|går|gå)$)/;

/** "340 rådgivningstimmar gick till kvinnor". */
const THINGS_WENT = /^(?:[a-zà-öø-ɏ-]+\s){1,2}(?:har\s)?(?:gick|gått|går|gå|ges|gavs|tillföll|tilldelades|beviljades|betalades|fördelades)$/;

const given = (word: GenderWord): Tie => (word.form === "led" ? "led" : "of");

/** "60 % av de nya jobben har gått till kvinnor", whatever it is that went. */
function wentTo(head: string): boolean {
  const went = HAS_GONE.exec(head);
  return went !== null && isOfWhom(head.slice(0, went.index));
}

const HAS_GONE = /\s(?:har\s|hade\s)?(?:gick|gått|går|gå|tillföll|tillfallit|kom|kommit)$/;
/** "48 % av ökningen faller på kvinnor". */
const FALLS_ON = /(?:^|\s)(?:har\s)?(?:faller|föll|fallit|hamnar|hamnade|hamnat|landar|landade|landat)\s(?:på|hos)$/;

/** That what stands before the link is only what is counted, or says at length of what a share is. */
const isOfHead = (head: string, { isShare, isOfSome }: Between) => headHolds(head, "som") || ((isShare || isOfSome === true) && isOfWhom(head));

/** That what stands before the link is only what is counted. */
function headHolds(head: string, allowed: string): boolean {
  return wordsOf(head).every((one) => !APART.has(one) || one === allowed);
}

function gives(head: string): boolean {
  const plain = head.replace(WHICH, " ");
  return WENT.test(plain) || (THINGS_WENT.test(head) && headHolds(head, "")) || wordsOf(head).every((one) => GIVING.has(one) || GIVEN_THINGS.test(one) || /^(?:nya|unika|beviljade)$/.test(one));
}
