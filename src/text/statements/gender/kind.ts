/** What a statement of women and men tells of: what the words around its numbers say, and some that only such statements know. */
import type { Figure } from "../../numbers";
import type { Passage } from "../../numbers/passage";
import type { Span } from "../../sentences";
import { type StatementContext, kindOf } from "../kinds";
import type { Statement } from "../statement";
import type { Group } from "./groups";
import { placeAt } from "./places";

/** "29 förväntas gå till kvinnor". */
const FORESEEN = /(?<![a-zà-öø-ɏ])(?:förväntas|väntas|beräknas|bedöms|uppskattas|antas|planeras)\s(?:gå|tillfalla|ges|komma|bli|vara|ledas|drivas|ägas|besättas)(?![a-zà-öø-ɏ])/;
/** "Hälften av ledamöterna ska vara kvinnor". */
const SHALL = /(?<![a-zà-öø-ɏ])(?:ska|skall|skulle|bör|måste)\s(?:vara|utgöras?|ligga|uppgå|gå|öka|höjas|minska|ledas|drivas|ägas|tillsättas|besättas)(?![a-zà-öø-ɏ])/;
/** "Senast 2030 ska hälften av cheferna vara kvinnor": what shall be stands around the subject. */
const SHALL_BEFORE = /(?<![a-zà-öø-ɏ])(?:ska|skall|skulle|bör|måste)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/;
const BE = /\s(?:vara|utgöras?|ledas|drivas|ägas|uppgå|ligga|nå)\s/;
/** "Måltalet för deltagande kvinnor, 50 %". */
const AIM_OF = /(?<![a-zà-öø-ɏ])mål(?:et|tal(?:et)?|värdet?|sättningen)?\s(?:för|om)\s(?:[a-zà-öø-ɏ]+\s){0,2}$/;
/** "…, att jämföra med 38 procent i riket". */
const ELSEWHERE = /^\s(?:för|i)\s(?:hela\s)?(?:riket|landet|sverige|länet|regionen)(?![a-zà-öø-ɏ])/;
const LAND = "(?:hela\\s)?(?:länet|regionen|riket|landet|sverige|skåne|blekinge|dalarna|[a-zà-öø-ɏ]+\\slän|[a-zà-öø-ɏ]+(?:land|botten|sverige))(?![a-zà-öø-ɏ])";
/** "I länet drivs 27 procent av företagen av kvinnor": the sentence is about a land. */
const ABOUT_LAND = new RegExp(`^(?:(?:i|på|inom)\\s(?:dag\\s)?${LAND}|[a-zà-öø-ɏ]+\\si\\s${LAND}\\s(?:har|hade|är|var)|(?:hela\\s)?(?:riket|länet|landet|sverige|nationellt)(?![a-zà-öø-ɏ]))`);
/** "I Mellansjö drivs …", "I Norra Mellansjö är …". */
const IN_PLACE = /^I\s(?:[A-ZÅÄÖ][a-zåäö]+s?\s){1,2}(?:inland\s|kommun\s|län\s)?(?:är|drivs|leds|ägs|startas|utgör)\s/;
/** "Byggbranschen består till 91 procent av män". */
const ABOUT_TRADE = /^(?:[a-zà-öø-ɏ]+\s)?[a-zà-öø-ɏ-]{0,20}(?:branschen|näringen|sektorn|industrin|yrket|kåren)\s(?:består|har|hade|är|domineras)\s/;
/** "Tidigare studier visar att …". */
const STUDIES = /^(?:[a-zà-öø-ɏ]+\s){0,2}(?:[a-zà-öø-ɏ]*(?:vane|resande)undersökning(?:en)?|studier|forskning(?:en)?|scb)\s(?:visar|visade|pekar|anger)\s/;
const OF_LAND = new RegExp(`(?<![a-zà-öø-ɏ])(?:(?:länets|regionens|landets|rikets|sveriges)\\s[a-zà-öø-ɏ]{2,30}|[a-zà-öø-ɏ]{3,30}\\si\\s${LAND})`);
/** "Andelen kvinnor inom IT-branschen", "bland de sysselsatta i besöksnäringen": of a trade. */
const OF_TRADE = /(?<![a-zà-öø-ɏ])(?:inom|i)\s(?:den\s|de\s)?(?:[a-zà-öø-ɏ-]{0,20}(?:branschen|branscherna|industrin|sektorn|yrket|yrkena|näringen|arbetsmarknaden))(?![a-zà-öø-ɏ])/;
/** "… speglar branschen, där andelen kvinnor är 19 %". */
const WHERE_TRADE = /(?:branschen|näringen|sektorn|yrket|kåren|länet|riket|landet)\s?,?\sdär\s[^.;:]{0,30}$|speglar\s[^.;:]{3,60}$/;
/** "73 % av dem som sökte nationellt", "4 310 inskrivna som arbetslösa i länet". */
const EVERYWHERE = /(?<![a-zà-öø-ɏ])(?:nationellt|på riksnivå|i hela landet)(?![a-zà-öø-ɏ])|(?:arbetslösa|sysselsatta|förvärvsarbetande|invånare|bosatta|pendlar|pendlarna|sjukskrivna|studerande)(?:\s[a-zà-öø-ɏ]+){0,3}\si\s(?:hela\s)?(?:länet|regionen|riket|landet|sverige)(?![a-zà-öø-ɏ])|av\s(?:de\s)?(?:in|ut)?pendlarna/;
/** "Av länets 14 000 företagare". */
const OF_ALL_THERE = /(?<![a-zà-öø-ɏ])(?:länets|regionens|landets|rikets|sveriges)\s(?:(?:alla|samtliga|ca|cirka|drygt|knappt|totalt)\.?\s){0,2}$/;
/** "Länets 31 utsedda ambassadörer" are the insats's own. */
const CHOSEN = /^\s(?:nya|utsedda|utvalda|antagna|certifierade|utbildade|nyutbildade|deltagande|medverkande|inskrivna|beviljade)\s/;
/** "Kommunen har 12 000 invånare". */
const LIVE_THERE = /(?<![a-zà-öø-ɏ])(?:har|hade|bor|är)\s(?:(?:ca|cirka|drygt|knappt|idag|nu)\.?\s){0,2}$/;
/** "Vid start 18 %, … vid avslut 26 %". */
const AT_THE_START = /(?<![a-zà-öø-ɏ])(?:vid|före|innan)\s(?:projekt|upp)?(?:starten|start|insatsen|programmet|projektet)(?![a-zà-öø-ɏ])/;
const AT_THE_END = /(?<![a-zà-öø-ɏ])(?:vid\s(?:projekt)?(?:avslut|slut)|efter\s(?:programmet|projektet|insatsen|avslutad|genomförd)|(?:är|ligger|uppgår)\s(?:nu|idag|i\sdag)(?![a-zà-öø-ɏ]))/;
const COMMUTERS = /^(?:av|bland)\s(?:dem|alla|de)\ssom\s(?:pendlar|bor|arbetar|studerar|är\sarbetslösa)/;
/** "47 procent av invånarna är kvinnor". */
const OF_ALL_PEOPLE = /\sav\s(?:(?:de|läns|länets|kommunens)\s?)?(?:invånarna|befolkningen)\s(?!(?:på|i)\s[a-zà-öø-ɏ]*boende)/;
/** "29 % av länets företagare är kvinnor". */
const OF_ALL_THE_LANDS = /\sav\s(?:länets|regionens|landets|rikets|sveriges)\s[a-zà-öø-ɏ]+\s(?:är|var)\s/;
/** What was so before the insats began. */
const AT_START = /vid projekt(?:ets\s)?start(?:en)?|projektets start/g;
/** Those whom the insats itself reached. */
const OWN = /deltag|deltog|projekt|stöd|bidrag|check|ansök|bevilj|(?<![a-zà-öø-ɏ])medel(?![a-zà-öø-ɏ])|medlen|rådgiv|sökande|nått|nådde|klient|besökar|inskriv|antagn|(?<!mot)svar/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)\s?:?(?:\s[a-zà-öø-ɏ]+){0,4}\s$/;

/** The kind of a group of numbers; `span`: their characters, without the total. */
export function kindOfGroup(passage: Passage, small: string, group: Group, total: Figure | null, context: StatementContext): Statement["kind"] {
  const span = { start: Math.min(...group.told.map(({ start }) => start)), end: Math.max(...group.told.map(({ end }) => end)) };
  const [first] = group.told;
  if (first!.again === "before") return ELSEWHERE.test(small.slice(first!.end, first!.end + 30)) ? "population" : "comparison";
  if (first!.again === "elsewhere") return "population";
  if (first!.again === "target") return "target";
  if (first!.again === "reached") return "outcome";
  const lead = small.slice(Math.max(0, first!.start - AROUND), first!.start);
  if (AIM_OF.test(lead) || (/an(?:del|tal)e[nt]\s/.test(lead) && TO_RAISE.test(lead))) return "target";
  const words = small.slice(span.start, span.end);
  if (SHALL.test(words) || (BE.test(words) && SHALL_BEFORE.test(small.slice(Math.max(0, span.start - AROUND), span.start)))) return "target";
  if (FORESEEN.test(small.slice(span.start, span.end))) return "expected";
  const sentence = passage.sentences[placeAt(passage.sentences, span.start)]!;
  const leadsIn = total !== null && total.end <= span.start && total.start >= sentence.start;
  const from = leadsIn ? total.start : span.start;
  const kinds = [kindOf(passage, { ...span, start: first!.figure.start }, context), leadsIn ? kindOf(passage, total, context) : "outcome"] as const;
  const kind = kinds.find((one) => one !== "outcome");
  if (kind) return kind;
  if (THAN_WHEN.test(small.slice(Math.max(sentence.start, from - 2 * AROUND), from))) return "comparison";
  if (YEAR_AGO.test(small.slice(Math.max(sentence.start, from - AROUND), from))) return "comparison";
  if (EARLIER_YEARS.test(small.slice(sentence.start, sentence.start + AROUND)) && from - sentence.start < AROUND && !THIS_YEAR.test(small.slice(sentence.start, from))) return "comparison";
  if (isBeforeChange(small, sentence, { start: from, end: span.end })) return "comparison";
  if (WHERE_TRADE.test(small.slice(Math.max(sentence.start, span.start - 3 * AROUND), span.start)) || EVERYWHERE.test(small.slice(from, Math.min(clauseEnd(small, span.end, sentence.end), span.end + 40)))) return "population";
  if (OF_ALL_PEOPLE.test(words) || (OF_ALL_THE_LANDS.test(words) && !OWN.test(words))) return "population";
  if (total && ((/^invånar/.test(total.noun ?? "") && LIVE_THERE.test(small.slice(Math.max(0, total.start - 30), total.start))) || isAboutLand(passage, small, total))) return "population";
  if (total && OF_ALL_THERE.test(small.slice(Math.max(0, total.start - 30), total.start)) && !CHOSEN.test(small.slice(total.end, total.end + 30))) return "population";
  if (isOfOtherYear(small, sentence, from, context)) return "comparison";
  if (total === null && isOfLand(passage.text, small, { start: sentence.start, end: clauseEnd(small, span.end, sentence.end) }, group)) return "population";
  return isOfEarlier(small.slice(sentence.start, from), context) ? "comparison" : "outcome";
}

/** "… för att höja andelen kvinnliga ägare till 40 procent". */
const TO_RAISE = /(?<![a-zà-öø-ɏ])(?:för|syfte|vill|siktar\spå|syftar\still)\s(?:att\s)?(?:höja|öka|lyfta|nå)\s(?:andelen|antalet)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/;

/** "I fjol: 44 kvinnor, 51 män". */
const YEAR_AGO = /(?:i fjol|förra året|föregående år|året innan)(?:\s?:|\s(?:var det|deltog|hade vi))?\s(?:totalt\s|ca\s|cirka\s)?$|(?:fjolårets|förra\sårets|föregående\sårs)\s$/;

/** "Tidigare år har andelen kvinnor legat på 25 procent", "I förra omgången var 20 procent kvinnor". */
const EARLIER_YEARS = /^(?:(?:(?:i|vid|under|på)\s)?(?:den\s)?(?:tidigare|föregående|förra)\s(?:år(?:et)?|(?:läs|halv|verksamhets)år(?:et)?|omgång(?:en|ar)?|mätning(?:en|ar)?|period(?:en|er)?|upplagan?|termin(?:en|er)?|etapp(?:en|er)?|utlysning(?:en|ar)?)|året innan|året före|i fjol|[a-zà-öø-ɏ\d]{1,8}\sår\s(?:tidigare|dessförinnan))(?:,?\s\(?(?:19|20)\d\d\)?,?)?\s(?!än\s|jämfört\s|ökade\s|minskade\s)[a-zà-öø-ɏ]+\s/;

const WAS = "(?:var|hade|låg|fanns|deltog|gick|kom|utgjorde)\\s[^.;:\\d]{0,80}$";
/** "Vid projektstarten var 15 procent kvinnor", "Före pandemin …". */
const BASELINE = new RegExp(`^(?:när\\s(?:projektet|insatsen|satsningen|programmet|vi)\\s(?:startade|började|inleddes)|vid\\s(?:projekt|upp)?start(?:en)?|(?:före|innan)\\s(?:projektet|insatsen|satsningen|programmet|pandemin)(?:\\s(?:startade|började|inleddes))?)\\s${WAS}`);
/** "Könsfördelningen i förra årets kurs var …", "Fjolårets kurs hade …". */
const LAST_YEARS = new RegExp(`(?<![a-zà-öø-ɏ])(?<!(?:än|mot|med|från)\\s)(?:förra\\sårets|fjolårets|föregående\\sårs|((?:19|20)\\d\\d)\\sårs)\\s(?:[a-zà-öø-ɏ]+\\s){1,3}${WAS}`);
/** "År 2018 var …"; the year right before may be the text's own. */
const ONE_YEAR = new RegExp(`^(?:(?:år|redan)\\s)?((?:19|20)\\d\\d)\\s${WAS}`);

/** Whether the words of a sentence before its numbers set it in an earlier time. */
function isOfEarlier(words: string, { year }: StatementContext): boolean {
  if (THIS_YEAR.test(words) || /hittills|sedan/.test(words)) return false;
  if (BASELINE.test(words)) return true;
  const last = LAST_YEARS.exec(words);
  if (last) return last[1] === undefined || (year !== null && Number(last[1]) < year);
  const one = ONE_YEAR.exec(words);
  return one !== null && year !== null && Number(one[1]) < year - 1;
}

const THIS_YEAR = /(?<![a-zà-öø-ɏ])(?:i år|nu|idag|i dag)(?![a-zà-öø-ɏ])/;

/** Whether a sentence begins with another place or time than what was told before: "I riket är …", "Året innan var …". */
export const isOfElsewhere = (sentence: string) => ABOUT_LAND.test(sentence) || EARLIER_YEARS.test(sentence) || SET_BESIDE.test(sentence);

const COMPARED_WITH = "jämför(?:as|t|s)?\\s(?:med|mot)\\s";
/** "Det kan jämföras med föregående år då 71 % var män". */
const SET_BESIDE = new RegExp(`^(?:(?:det|detta|vilket|siffran|andelen)\\s)?(?:(?:kan|ska|bör)\\s)?${COMPARED_WITH}`);
/** "… jämfört med den första utlysningen då 11 av 58 var kvinnor". */
const THAN_WHEN = new RegExp(`${COMPARED_WITH}[^.;:\\d]{3,60}\\s(?:då|när)\\s(?:[a-zà-öø-ɏ]+\\s){0,3}$`);

/** What was so before the insats, told beside what was so after. */
function isBeforeChange(small: string, sentence: Span, { start, end }: Span): boolean {
  const near = small.slice(Math.max(sentence.start, start - AROUND), end + 15);
  return AT_THE_START.test(near) && !AT_THE_END.test(small.slice(Math.max(sentence.start, start - AROUND), start)) && AT_THE_END.test(small.slice(end, end + 2 * AROUND));
}

/** Characters around numbers that tell when they were so. */
const AROUND = 60;

/** "2022 var 36 procent kvinnor. 2023 är siffran 41 procent", "Under det första året, 2022, kom …". */
const FIRST_YEAR = /^(?:(?:(?:redan|år|under|för|våren|hösten)\s)(?:[a-zà-öø-ɏ]+,?\s){0,4}?)?((?:19|20)\d\d),?\s(?!års|och|jämfört)[a-zà-öø-ɏ]+\s/;

/** "…, 2022 var det 40 personer, 22 kvinnor och 18 män", after this year's. */
function isOfOtherYear(small: string, { start }: Span, from: number, { year }: StatementContext): boolean {
  const words = small.slice(Math.max(start, from - LONGEST), from);
  const first = FIRST_YEAR.exec(small.slice(start, start + AROUND));
  if (first && year !== null && Number(first[1]) < year && small.includes(String(year)) && !words.includes(String(year))) return true;
  const said = YEAR.exec(words.slice(-60));
  return said !== null && year !== null && Number(said[1]) < year && /(?:kvinn|m[aä]n|tjej|kill|flick|pojk)/.test(words.slice(0, Math.max(0, words.length - said[0].length)));
}

/** "Under 2022 startade 1 870 personer företag i länet." */
const NEW_THERE = new RegExp(`(?<![a-zà-öø-ɏ])(?:startade|startades|registrerades)(?![a-zà-öø-ɏ])[^.;]{0,60}\\si\\s${LAND}`);

/** "I länet startades 1 870 företag. 34 % av dem …": told of the land in a sentence of its own. */
function isAboutLand({ sentences }: Passage, small: string, total: Figure): boolean {
  const { start, end } = sentences[placeAt(sentences, total.start)]!;
  const words = small.slice(start, Math.min(end, start + LONGEST));
  return (ABOUT_LAND.test(words) || NEW_THERE.test(words)) && !OWN.test(words);
}

/** Where the clause ends in which a place lies: what is set beside it is told of others. */
function clauseEnd(small: string, from: number, end: number): number {
  const comma = small.slice(from, end).search(/,\s(?:vilket|medan|men|som|jämfört|bland|i|inom|hos|på)\s|\s\((?:nationellt|riket|landet|länet|regionen|rikssnitt|motsvarande|mot|jämfört)/);
  return comma < 0 ? end : from + comma;
}

/** A share of a land's people, managers or companies, not of those whom the insats reached. */
function isOfLand(text: string, small: string, { start, end }: Span, { counts }: Group): boolean {
  if (counts.women || counts.men) return false;
  const sentence = small.slice(start, Math.min(end, start + LONGEST));
  if (STUDIES.test(sentence)) return true;
  return !OWN.test(sentence.replace(AT_START, "")) && ([ABOUT_LAND, ABOUT_TRADE, OF_LAND, OF_TRADE, COMMUTERS].some((of) => of.test(sentence)) || IN_PLACE.test(text.slice(start, start + AROUND)));
}

/** Characters of a sentence that are looked through. */
const LONGEST = 400;
