/** What a figure tells of: something done, a goal, an expectation, the state of things, another year. */
import { continuesChanges } from "../numbers/from-to";
import { makeAll } from "../numbers/make-all";
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import { figuresNear, sentenceAt, wordsBeside } from "./around";
import type { StatementKind } from "./statement";

/** What is known of where a text stands. */
export interface StatementContext {
  /** The year reported on. */
  year: number | null;
}

export const NO_CONTEXT: StatementContext = { year: null };

type Kind = Exclude<StatementKind, "within-gender rate">;

type Head = "expected" | "target" | null;

/** What the words around a figure are. */
interface Place {
  passage: Passage;
  span: Span;
  before: string;
  after: string;
  year: number | null;
}

/** What the figures of a stretch of text tell of. */
export function kindOf(passage: Passage, span: Span, { year }: StatementContext): Kind {
  const { before, after } = wordsBeside(passage, span);
  const place: Place = { passage, span, before, after, year };
  if (isComparison(place)) return "comparison";
  const head = headOf(passage.text, span.start);
  if (isTarget(place, head)) return "target";
  if (isExpected(place, head)) return "expected";
  return isPopulation(place) ? "population" : "outcome";
}

/** Right before the figure, but for how exact it is and whose year it is. */
const COMPARED = /(?:till skillnad (?:från|mot)|jämfört med|i jämförelse med|(?:att|kan) jämföras? med|jämfört mot|(?:mot|än) (?=föregående|förra|tidigare|fjol|\d{4}))\s?(?:(?:ca|cirka|drygt|knappt|nästan|totalt|föregående|förra|tidigare|vårens|höstens|årets|året|års|år|fjolårets|endast|\d{4}|de|då|var|[a-zà-öø-ɏ]{0,12}(?:period|omgång|mätning)(?:en)?|den)[.,]?\s){0,4}\(?$/;
/** "Fler bryggor än tidigare (14 stycken)": how many there are now. */
const THAN_BEFORE = /än tidigare \($/;
const SO_MANY = /^\s?(?:st|stycken)\)/;
/** "Motsvarande siffra för 2022 var 84", "föregående år då fördelningen var 81 %", "fjolårets siffra var 84". */
const THE_YEAR_BEFORE = /(?:fjolårets|förra årets|föregående års) (?:siffra|antal|andel|utfall|resultat|belopp|nivå) (?:var|blev|låg på|uppgick till)(?![a-zà-öø-ɏ])|motsvarande (?:siffr|antal|andel|belopp|(?:köns)?fördelning)[^.;]{0,40}?(?:\d{4}|år|fjol|tidigare|period|mätning|start)|(?:föregående år|förra året|året innan|året dessförinnan|i fjol),? (?:då|var|deltog|hade|fick|låg|gick|beviljades|uppgick|genomfördes)(?![a-zà-öø-ɏ])/;
/** "… där andelen tidigare var 11 %". */
const EARLIER = /(?<![a-zà-öø-ɏ])tidigare\s(?:var|låg\spå|hade|fanns|varit)\s(?:ca\s|cirka\s)?$/;
/** "80 deltagare förra året": words that only say what is counted may lie between. */
const YEAR_BEFORE_AFTER = /^(?:\s(?!(?:än|som|med|mot|från|sedan|och|jämfört|till)\s)[a-zà-öø-ɏ-]{2,30}){0,3}\s\(?(?:förra året|föregående år|året innan|i fjol)(?![a-zà-öø-ɏ]|:?\s(?:var\s(?:det\s)?)?(?:ca\s|cirka\s)?\d)/;
const THIS_YEAR = /(?<![a-zà-öø-ɏ])(?:i år|under året|innevarande år)(?![a-zà-öø-ɏ])/;
const FROM = /(?:^|\s)från\s(?:ca\.?\s|cirka\s|drygt\s|knappt\s)?$/;
const YEAR = /\s(?:år\s)?(?:19|20)\d\d(?=,?\s)/;
const TO = /^[^.;\d]{0,40}?\s(?:upp\s|ned\s|ner\s)?till\s(?:ca\.?\s|cirka\s|hela\s|totalt\s|drygt\s|knappt\s|nästan\s|närmare\s|omkring\s)?$/;

/** A glance: all that tells of another time holds one of these. */
const MAY_COMPARE = /jämför|skillnad|mot|än|år|fjol|från|tidigare|\d{4}/;

function isComparison(place: Place): boolean {
  const { before, after } = place;
  if (isBracketed(place) || isStartInList(place)) return true;
  if (!MAY_COMPARE.test(before) && !MAY_COMPARE.test(after)) return false;
  if (THAN_BEFORE.test(before) && SO_MANY.test(after)) return false;
  return COMPARED.test(before) || THE_YEAR_BEFORE.test(before.split(THIS_YEAR).at(-1)!) || EARLIER.test(before) || (/år|fjol/.test(after) && YEAR_BEFORE_AFTER.test(after)) || isStart(place) || isOfOtherYear(place);
}

const AFTER_NUMBER = /\d\s?\($/;
const THEN_NOUN = /^\)\s?(?:[a-zà-öø-ɏ]|%)/;
const ONLY_DIGITS = /^\d[\d\s]*(?:,\d+)?$/;
const PERCENT_IN_BRACKETS = /\d\s?(?:%|procent)\s\($/;

/** "51 (43) företag", "46 % (43 %) av kunderna": what it is held against. Not "55 % (45 %) av kunderna": the others. */
function isBracketed({ passage, span, before, after }: Place): boolean {
  if (!before.endsWith("(") || !THEN_NOUN.test(after)) return false;
  const near = figuresNear(passage, span, 2).filter(({ kind }) => kind !== "year");
  const earlier = near.findLast(({ end }) => end <= span.start);
  if (earlier === undefined) return false;
  if (AFTER_NUMBER.test(before)) return ONLY_DIGITS.test(passage.small.slice(span.start, span.end));
  const own = near.find(({ start }) => start === span.start);
  return PERCENT_IN_BRACKETS.test(before) && own?.kind === "percent" && own.form === "digits" && own.low === own.high && !makeAll(earlier, own);
}

/** Whether the next figure tells to what it went. */
function goesTo(passage: Passage, span: Span): boolean {
  const next = figuresNear(passage, span, 60).find(({ start, kind }) => start >= span.end && kind !== "year");
  return next !== undefined && next.kind !== "date" && TO.test(passage.small.slice(span.end, next.start).replace(YEAR, ""));
}

/** Characters that a list of changes takes. */
const LISTED = 300;

/** "… från 2 till 9 bryggor, 140 till 310 båtplatser": where the second began. */
function isStartInList({ passage, span }: Place): boolean {
  return continuesChanges(passage.text.slice(Math.max(0, span.start - LISTED), span.start)) && goesTo(passage, span);
}

/** "Från 28 till 48 procent", "från 28 procent 2019 till 48", "till 48 procent, från 28": where it began. */
function isStart({ passage, span, before }: Place): boolean {
  if (!FROM.test(before)) return false;
  if (goesTo(passage, span)) return true;
  return /\still\s(?:[a-zà-öø-ɏ]+\.?\s)?\d[\d\s,.]{0,15}(?:%|procent|kr|kronor|[a-zà-öø-ɏ]{0,20}),?\sfrån\s(?:ca\.?\s|cirka\s)?$/.test(before);
}

const OWN_YEAR_AFTER = /^(?:\s(?!\d|(?:och|samt|medan|men|mot|mellan)\s)[a-zà-öø-ɏ-]{1,30}){0,3}\s\(?(?:år\s|under\s|för\s)?((?:19|20)\d\d)(?!\d|\s?[-–:])/;
const OWN_YEAR_BEFORE = /(?:^|[^\d–-])((?:19|20)\d\d)(?:\s?:)?(?:\s(?!\d)[a-zà-öø-ɏ-]{1,30}){0,4}\s$/;
/** "(2022: 950)" */
const IN_PARENTHESIS = /\((?:[^()]{0,40}\d,\s)?(?:år\s)?((?:19|20)\d\d):?\s(?:var\s)?(?:ca\.?\s|cirka\s)?$/;

/** "141 (112 år 2023)" */
const YEAR_IN_PARENTHESIS = /^\s(?:[a-zà-öø-ɏ]+\s){0,3}((?:19|20)\d\d)\)/;
/** "2022: 148 deltagare", "Antal deltagare 2022: 148": the line is that year's. */
const YEAR_LABEL = /(?:^|[;•–-]\s?)(?:[^.:;\d]{0,60}\s)?((?:19|20)\d\d)\s?[:|\t][^.:;]{0,50}$/;

/** Whether the text gives another line to a year, or names it at all. */
const tellsOf = ({ figures }: Passage, year: number) => figures.some(({ kind, low }) => kind === "year" && low === year);

/** An earlier year's, in a sentence that tells of this year too. */
function isOfOtherYear({ passage, span, before, after, year }: Place): boolean {
  const aside = IN_PARENTHESIS.exec(before);
  if (aside) return Number(aside[1]) !== year;
  const asideAfter = /\d\s\($/.test(before) ? YEAR_IN_PARENTHESIS.exec(after) : null;
  if (asideAfter) return Number(asideAfter[1]) !== year;
  if (year === null) return false;
  const label = YEAR_LABEL.exec(before);
  if (label) return Number(label[1]) < year && tellsOf(passage, year);
  const own = OWN_YEAR_AFTER.exec(after) ?? OWN_YEAR_BEFORE.exec(before);
  if (!own || Number(own[1]) >= year || THIS_YEAR.test(own[0])) return false;
  const sentence = sentenceAt(passage, span.start);
  const words = sentence ? passage.small.slice(sentence.start, Math.min(sentence.end, sentence.start + 1000)) : "";
  return THIS_YEAR.test(words) || words.includes(String(year));
}

/** That something has been done: a plan or goal told before it is not this figure's. */
const DONE = /(?<![a-zà-öø-ɏ])(?:har|hade|fick|blev|deltog|stannade|nådde|nåddes|uppnåddes|uppnått|utfall(?:et)?|blivit|resulterade|uppnådde|blir|[a-zà-öø-ɏ]{3,20}(?:ades|fördes|förts|tts))(?![a-zà-öø-ɏ])/;
const GOAL = /(?<![a-zà-öø-ɏ])(?:(?:(?:projekt|del|besluts|effekt|resultat|volym|etapp|huvud)|[a-zà-öø-ɏ]{3,30}(?:ings|hets|tets|tags))?mål(?:ets?|en|sättning(?:en|ar|arna)?|värdet?|tal(?:et|en)?|nivån?)?|ambitionen|kravet|syftet)(?![a-zà-öø-ɏ])/g;
/** What may lie between a goal and its figure. */
const GOAL_THEN = /^(?:\s[a-zà-öø-ɏ]{1,20}){0,6}?(?:\s(?:är|var|om|på|att|till)|:)\s(?:[^,;]{0,40},\s(?:dvs\.?|det vill säga|alltså)\s)?[^,;]{0,70}$|^\s\(?(?:ca\.?\s|cirka\s|minst\s|högst\s)?$/;
/** "Målet för 2024 är 50". */
const ITS_YEAR = /\s(?:för|till|år|under|inför)\s(?:år\s)?(?:19|20)\d\d(?!\d)/;
/** "Målvärde deltagande företag 40". */
const GOAL_LABEL = /^(?:[*•–-]\s?)?(?:målvärde|måltal|mål)\s(?:[a-zà-öø-ɏ-]+\s){1,4}$/;
/** "Minst 40 % kvinnor var målet". */
const IS_GOAL = /^[^.;:,\d]{0,40}\s(?:är|var)\s(?:målet|målsättningen|ambitionen)(?![a-zà-öø-ɏ])/;
/** "De tre länen", "samtliga fyra mål": how many there are, and not how many there are to be. */
const GIVEN = /(?<![a-zà-öø-ɏ])(?:de|dessa|samtliga|alla|våra|länets|regionens)\s$/;
/** "Målet (131 av 150)": what was reached, and what was aimed at. */
const OF_SO_MANY = /^\s(?:st\s)?av\s\d/;
const REACHED_OF = /mål(?:et|en)?\s\(\d[\d ]{0,9}\s(?:st\s)?av\s$/;
const OUGHT_BEFORE = /(?<![a-zà-öø-ɏ])(?:ska|skall|skulle|bör|måste),?\s(?:[a-zà-öø-ɏ]{1,20},?\s){0,8}(?:minst|högst|max|maximalt|åtminstone)\s$/;
const LEAST = /(?:^|\s)(?:minst|högst|max|maximalt|åtminstone)\s$/;
const OUGHT_AFTER = /^[^.;:,]{0,60}\s(?:ska|skall|skulle|bör|måste)(?![a-zà-öø-ɏ])/;
/** "Enligt ansökan skulle 50 delta". */
const WOULD_BEFORE = /(?<![a-zà-öø-ɏ])skulle\s(?:(?:ca|cirka|drygt|hela|upp till)\s)?$/;
const WOULD_AFTER = /^(?:\s(?!som\s)[a-zà-öø-ɏ-]{2,30}){0,4}\sskulle(?!\s(?:vilja|uppskatta|rekommendera|föredra)|[a-zà-öø-ɏ])/;

/** "Vi strävar efter 50 procent kvinnor". */
const STRIVES = /(?<![a-zà-öø-ɏ])(?:strävar|strävade|strävan|eftersträvar|eftersträvas|eftersträvade)(?:\s(?:är|efter|mot|att|nå|en|ett|fördelning|på|om|minst|ha))*\s$/;

function isTarget({ before, after }: Place, head: Head): boolean {
  if ((before.includes("sträv") && STRIVES.test(before)) || (LEAST.test(before) && (OUGHT_BEFORE.test(before) || OUGHT_AFTER.test(after))) || (after.includes("skulle") && WOULD_AFTER.test(after)) || IS_GOAL.test(after) || WOULD_BEFORE.test(before)) return true;
  if (GIVEN.test(before) || (before.endsWith("(") && OF_SO_MANY.test(after))) return false;
  if (REACHED_OF.test(before)) return true;
  if (head === "target") return true;
  const end = /mål|ambition|krav|syfte/.test(before) ? lastEnd(before, GOAL) : 0;
  const then = before.slice(end).replace(ITS_YEAR, "");
  return GOAL_LABEL.test(before) || (end > 0 && !CLOSED.test(then) && GOAL_THEN.test(then) && !DONE.test(then));
}

/** "Deltagare (mål: 60): 84": the goal's bracket has been closed. */
const CLOSED = /^[^()]*\)/;

/** Where the last match of a pattern that is global ends; it is left as it was found. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

const PLAN = /(?<![a-zà-öø-ɏ])(?:(?:planen|avsikten|tanken|förhoppningen|(?<!(?:i|av|bland|inom|från|för)\s)målgruppen)\s(?:är|var|omfattar)|ska|skall|skulle(?=\s(?:nå|omfatta|få|ge|skapa|utbilda|rekrytera|erbjuda|involvera|genomföra)(?![a-zà-öø-ɏ]))|kommer(?<!(?:efter|sedan|därefter|därnäst|sist|först|ned|ner|överst|nederst|etta|tvåa|trea) kommer)(?! (?:från|in|till|ut|fram)\s)|förvänta(?:s|des|r)|vänta(?:s|des)|planera(?:s|des|r)|budgeterar|beräkna(?:s|des|r)|bedöms|avses|avser(?=\satt)|prognosen|prognos|uppskattar(?=\s(?:att|vi))|räknar\s(?:vi\s)?med|nästa\sår|kommande\sår|hoppas|siktar|(?:riktar|vänder)\ssig\still|(?:kan|kunna) (?:innebära|ge|skapa|bli|leda))(?![a-zà-öø-ɏ])/g;
const PLANNED_AFTER = /^,\sska(?:ll)?\s(?:nås|delta|utbildas|rekryteras)(?![a-zà-öø-ɏ])|^(?:\s(?!(?:som|där|att|har|och)\s)[a-zà-öø-ɏ-]{1,30}){0,4}\s(?:ska|skall|kommer att|kommer (?=ge|bli|ske|få|vara|kunna|ha|delta)|förväntas|väntas|planeras|beräknas)(?![a-zà-öø-ɏ])/;
/** "Mer ska göras och 40 företag har nåtts": the plan was another's. */
const DONE_AFTER = /^(?:\s(?!(?:som|där|att|men)\s)[a-zà-öø-ɏ-]{2,30}){0,3}\s(?:har|hade|fick|deltog|nåddes)(?![a-zà-öø-ɏ])/;
/** "De 50 platser som planerats". */
const AS_PLANNED = /^(?:\s[a-zà-öø-ɏ-]{2,30}){0,2}\ssom\s(?:var\s|hade\s)?(?:planera|budgetera|förvänta|beräkna)(?:t|ts|des|de)(?![a-zà-öø-ɏ])/;
const PLANNED_NOUN = /^\s(?:nya\s)?planerade(?![a-zà-öø-ɏ])/;
const PLANNED_BEFORE = /(?<![a-zà-öø-ɏ])(?:planera|budgetera|förvänta|beräkna|prognostisera)(?:de|t)\s(?:antal(?:et)?\s(?:(?:[a-zà-öø-ɏ]+\s){0,3}(?:är|var)\s|(?:(?!(?:blev|kom|deltog|nåddes|nås|fick|har|hade|med|av)\s|[a-zà-öø-ɏ]+(?:des|de|ts)\s)[a-zà-öø-ɏ]+\s){0,2}))?(?:ca\s|cirka\s)?$/;
const NEEDED_AFTER = /^(?:\s[a-zà-öø-ɏ-]{2,30}){1,3}\s(?:behövs|kommer att behövas|(?:kommande|nästa)\sår)(?![a-zà-öø-ɏ])/;

/** Glances that spare most words the closer look. */
const MAY_PLAN = /ska|skulle|nästa|kommande|planen|avsikt|tanken|förhopp|målgrupp|kommer|vänta|planer|budgeterar|beräkn|bedöm|avse|progno|uppskattar|räknar|hoppas|sikta|sig|kan|kunna/;
const MAY_PLAN_AFTER = /ska|kommer|vänta|planer|budget|beräkn|behöv|\sår/;

function isPlannedAfter(after: string): boolean {
  return MAY_PLAN_AFTER.test(after) && (PLANNED_AFTER.test(after) || AS_PLANNED.test(after) || PLANNED_NOUN.test(after) || NEEDED_AFTER.test(after));
}

function isExpected({ passage, span, before, after }: Place, head: Head): boolean {
  if (isPlannedAfter(after) || PLANNED_BEFORE.test(before) || head === "expected") return true;
  if (!MAY_PLAN.test(before)) return false;
  if (COMES.test(before) && FROM_WHERE.test(passage.small.slice(span.start, span.end + 40))) return false;
  const end = GIVEN.test(before) || DONE_AFTER.test(after) ? 0 : lastEnd(before, PLAN);
  return end > 0 && !DONE.test(before.slice(end)) && !OTHER_CLAUSE.test(before.slice(end));
}

/** "Av idéerna kommer 31 procent från Ö": where they are from, and not what will be. */
const COMES = /(?<![a-zà-öø-ɏ])kommer\s(?:(?:ca|cirka|drygt|knappt|nästan|hela|bara|endast|även|också)\s)?$/;
const FROM_WHERE = /^(?:(?!\satt\s)[^.;:,]){1,60}?\s(?:från|ur)\s(?![^.;:,]{1,40}\satt\s)/;

/** After a plan these begin what is so already: "… ska undersöka varför en tredjedel …". */
const OTHER_CLAUSE = /[;:]|,\s(?:har|vilket|och har)\s|\s(?:varför|eftersom|trots att|därför att|på grund av att)\s/;

/** "Beräknade jobb: 50. Nya företag: 12": a label with its number right there rules no further than to the next. */
const OTHER_LABEL = /^\s?\d[^\n]{0,200}[.;]\s[^.:;\n\d]{2,60}:\s/;
/** No such label is longer. */
const LABEL = 30;
/** How far up in its cell a heading is looked for. */
const LIST = 700;
const HEADS = /(?:^|[\n\r•.!?]\s{0,3})(?:(?:projektets|insatsens|programmets|satsningens|årets|våra|de)\s)?(?:(?:kvantitativa|mätbara|uppsatta|övergripande|konkreta)\s)?(?:(förvänta(?:de?|t)|förväntningar|planera(?:de?|t)|beräkna(?:de?|t)|prognos|målgrupp(?:en)?)|(mål|målen(?![^:\n]{0,60}(?:nådd|nått|uppnå|uppfyll))|målvärden?|målsättning(?:ar)?|indikatormål)|(resultat|utfall|faktisk[at]?|verklig[at]?|genomfört|uppnått|prestationer|effekter|utvärdering))(?![a-zà-öø-ɏ])(?:[^.:!?\n]|\.(?:[a-zà-öø-ɏ]\.)*(?=\s?[a-zà-öø-ɏ])){0,60}:|(?<=\s)uppnått\shittills[^.:!?\n]{0,30}:/gi;
/** "Nya jobb (beräknat): 63", "Deltagare (mål): 40": the label of this number alone. */
const LABELLED_AS = /\((?:(beräknad|beräknat|beräknade|förväntad|förväntat|förväntade|planerad|planerat|planerade|prognos|plan)|(mål|målvärde|måltal))\)\s?:?\s(?:ca\s|cirka\s)?$/;

/** What the heading that a figure stands under says of it: "Förväntade prestationer: …", "Mål: …"; `null`: nothing. */
function headOf(text: string, start: number): Head {
  const above = text.slice(Math.max(0, start - LIST), start);
  const own = LABELLED_AS.exec(above.slice(-LABEL).toLowerCase());
  if (own) return own[1] !== undefined ? "expected" : "target";
  if (!above.includes(":")) return null;
  let last: Head = null;
  let end = 0;
  for (const match of above.matchAll(HEADS)) {
    last = match[1] !== undefined ? "expected" : match[2] !== undefined ? "target" : null;
    end = match.index + match[0].length;
  }
  return last !== null && OTHER_LABEL.test(above.slice(end)) ? null : last;
}

const WHOLE_LAND = /(?:^|[,;:(]\s?|(?:^|\s)(?:att|och|medan|idag|dag|nu|totalt|där|men)\s)(?:i|inom)\s(?:dag\s)?(?:hela\s)?(?:sverige|riket|landet|länet|regionen|kommunen|[a-zà-öø-ɏ]+(?:sverige|land))\s(?:är|finns|har|bor|var|uppgår|ligger|saknar)\s(?:[a-zà-öø-ɏ]+\s){0,5}$/;
const STATISTICS = /(?:rikssnitt|riksgenomsnitt|snittet i riket|befolkning|arbetslöshet|enligt scb|sysselsättningsgrad|folkmängd|invånarantal|(?<![a-zà-öø-ɏ])brp(?![a-zà-öø-ɏ])|konkurser|varslen|gästnätter|pendlare|genomsnittet i (?:riket|landet|länet))[^.;]{0,60}$/;
/** "Skogsbruket sysselsätter 4 500 personer": a trade does; what a project does so is its own. */
const TRADE = /(?<![a-zà-öø-ɏ])(?<!(?:projektet|insatsen|satsningen|programmet|verksamheten|företaget|bolaget|föreningen|kooperativet)\s)(?:sysselsätter|sysselsatte|omsätter|omsatte)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/;
/** "I länet finns nu 1 280 laddpunkter", "… återstår 6 500 adresser i länet". */
const THERE_ARE = /(?<![a-zà-öø-ɏ])(?:finns|återstår|saknas|bor)\s(?:[a-zà-öø-ɏ.]+\s){0,3}$/;
const IN_LAND = /(?<![a-zà-öø-ɏ])i\s(?:hela\s)?(?:länet|regionen|riket|landet|sverige|kommunen)(?![a-zà-öø-ɏ])/;
/** "Rikets 34 procent". */
const THE_LANDS = /(?<![a-zà-öø-ɏ])(?:rikets|landets|sveriges)\s(?:ca\s)?$/;
const OF_THE_PEOPLE = /^\sav\s(?:(?:länets|landets|sveriges|rikets|kommunens|regionens)\s(?:alla\s)?[a-zà-öø-ɏ]*(?:invånar|befolkning|elever|hushåll|ungdomar|unga|kvinnor|män)|befolkningen|invånarna|alla\s(?:svenskar|kommuner\si\slandet))/;
/** "Länets tio kommuner", "de fem länen": how many there are. */
const ALL_THERE_ARE = /(?<![a-zà-öø-ɏ])(?:länets|regionens|landets|sveriges|[a-zà-öø-ɏ]{3,20}s(?:\släns)?|(de|dom))\s$/;
const LANDS = /^\s(?:[a-zà-öø-ɏ]+\s)?(?:kommuner(na)?s?|län(en)?s?|regioner(na)?s?)(?![a-zà-öø-ɏ])/;

function isPopulation({ before, after }: Place): boolean {
  if (WHOLE_LAND.test(before) || STATISTICS.test(before) || OF_THE_PEOPLE.test(after) || TRADE.test(before) || THE_LANDS.test(before)) return true;
  if (THERE_ARE.test(before) && (IN_LAND.test(before) || IN_LAND.test(after))) return true;
  const lands = LANDS.exec(after);
  const all = lands && ALL_THERE_ARE.exec(before);
  return Boolean(all && (all[1] === undefined || lands[1] !== undefined || lands[2] !== undefined || lands[3] !== undefined));
}
