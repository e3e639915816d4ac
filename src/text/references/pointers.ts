/**
 * Where a text sends its reader: "(se kap 11.2)", "läs mer under 10.2", "se tabell 3", "se ovan". What number, what kind
 * of place, and what the reader is to find there. Amounts, dates, names and goals with numbers are none.
 */
import { wordValue } from "../numbers/number-words";
import { overlaps } from "../overlaps";
import type { Span } from "../sentences";
import { type Sign, anyOf, holds } from "../signs";

export type PointerKind = "section" | "table" | "page" | "picture" | "direction" | "attachment" | "report" | "cell";

export interface Pointer extends Span {
  kind: PointerKind;
  /** "11.2", "9"; `null` when the text gives none. */
  number: string | null;
  /** The place is in another document: "i regionens återrapportering". */
  elsewhere: boolean;
}

const oneOf = (words: readonly string[]) => `(?:${words.join("|")})`;

const VERBS = "se läs jfr jmf jämför behandlas behandlats belyses sammanfattas beskrivs beskrivits beskriven beskrivet redovisas redovisats redovisad redovisat redovisade återfinns finns nämns nämnts nämnt nämnda presenteras framgår utvecklas redogörs omnämns hittas hänvisar hänvisas hänvisning återkommer".split(" ");
const PLACES = "kap kapitel kapitlet avsnitt avsnittet rubrik rubriken punkt punkten fråga frågan avsnitten kapitlen rubrikerna punkterna frågorna".split(" ");
const ANSWERS = ["svar", "svaret"];
const TABLES = "tabell tabellen tabellerna flik fliken blad bladet".split(" ");
const VERB = oneOf(VERBS);
const PLACE = oneOf([...PLACES, ...ANSWERS]);
const TABLE = oneOf(TABLES);
/** Not a decimal, an amount, a share, a paragraph of a law, a date. */
const NOT_A_MEASURE = "(?![\\d])(?!\\s?(?:%|procent|kr|mkr|mnkr|tkr|miljon|miljard|tusen|§|:|/))(?![.,]\\d)";
const BETWEEN = "(?:\\s+(?:vi|mer|mera|även|också|vidare|utförligt|utförligare|detaljerat|kortfattat|separat|samlat|särskilt|gärna|om|detta|sista|första|andra|stycket|stycke|avsnittet|information|närmare|nedan|ovan|här|bland|annat|under|i|på|till|för|dem|dessa|denna|kartan|listan|arbetet|projektet|projekten|insatsen|insatserna|satsningen|svaret|svar|texten|av|beskrivning|beskrivningen|redovisning|redovisningen|redogörelsen|resonemanget|svaren|vår|den|det)){0,5}";

/** Begins with its digit and then looks back: to look back from every character would take several times as long. */
const NUMBER = new RegExp(`\\d(?<![\\d,:/-].)\\d?(?:\\.\\d{1,2}){0,2}${NOT_A_MEASURE}`, "g");
/** What stands before the number: a verb, a kind of place, or both. */
const PREFIX = new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:(?<verb>${VERB})(?<between>${BETWEEN})\\s+)?(?:(?:(?<place>${PLACE})|(?<table>${TABLE}))\\.?\\s{0,2})?$`, "i");
const LONGEST_PREFIX = 110;
/** The word before the number: most numbers follow none of those that lead to one. */
const LAST_WORD = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])([A-Za-zÀ-ÖØ-öø-ɏ]+)\.?\s*$/;
const LEADING: ReadonlySet<string> = new Set([...VERBS, ...PLACES, ...ANSWERS, ...TABLES, ..."under i på till för mer även också vidare om av ovan nedan stycket texten".split(" ")]);
/** A number alone follows its verb by one of these, or at once: "(se 2.5)", "beskrivs under 5.1". */
const LEADS = /(?:^|\s)(?:under|i|på)$/i;
/** "det som står om vägar i 6.7.", "i tabellen under 7.4": no measure is told so. */
const UNDER = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:i|under)\s$/;
/** "tre i 1.3": so many projects under an objective of a fund. */
const SO_MANY_UNDER = /(?:\d|(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv))\s(?:projekt\s|st\s|stycken\s)?(?:i|under)\s$/i;
const ENDS_CLAUSE = /^(?:[,;)]|\.(?!\d)|\s?$|\s(?:och|samt|ovan|nedan)\s)/;
/** "Mer står i avsnitt elva": a number in words, right after what it numbers. */
const NUMBERED = ["avsnitt", "kapitel", "rubrik", "punkt"];
const IN_WORDS = "tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton".split(" ");
const NUMBERED_IN_WORDS = new RegExp(`(?<![a-zà-öø-ɏ])(?:${VERB}\\s(?:[a-zà-öø-ɏ]+\\s){0,3})?${oneOf(NUMBERED)}\\s(${IN_WORDS.join("|")})(?![a-zà-öø-ɏ])`, "gi");
const DEEP = /\.\d+\./;
const SENDS_TO = /^hänvis/i;
const FROM = /^framgår$/i;
const IMPERATIVE = /^(?:se|läs|jfr|jmf|jämför)$/i;
const MORE_NUMBERS = new RegExp(`\\s?(?:,|och|samt|eller|&|[-–]|till)\\s?(\\d{1,2}\\.\\d{1,2})${NOT_A_MEASURE}`, "y");
/** "rundas av i kapitel 12": the reader is sent there by whatever verb. */
const TO_CHAPTER = /(?<![a-zà-öø-ɏ])(?:i|under|till|från)\s(?:kap|kapitel|avsnitt|rubrik)\.?\s{0,2}$/i;
const OF_LAW = /^\s(?:i\s)?[a-zà-öø-ɏ-]{0,30}(?:balken|lagen|förordningen|formen|PBL|MB|OSL|LOU)(?![a-zà-öø-ɏ])/i;
/** A programme has sections of its own: "Byapodden … I avsnitt 12". */
const OF_SERIES = /podd|podcast|serie|säsong|program(?:met)?\s|film|radio/i;
/** "se Byaliv under 4.4", "läs mer om Byaliv i tabell 9.2": the name stands between the verb and the place. */
const NAMED_THERE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[Ss]e|[Jj]fr|[Ll]äs|[Jj]ämför)\s(?:(?:även|också|vidare|mera?|om|vår|vårt|projektet|insatsen|satsningen|arbetet\s(?:med|inom|för))\s){0,4}(?<thing>[A-ZÀ-ÖØ-Þ#”“"][^.;:()\n]{2,70}?)\s(?:under|i|på)\s(?:(?:kap|kapitel|avsnitt|rubrik|punkt|tabell|tabellen|flik)\.?\s{0,2})?$/;
/** Another document: its own numbering is unknown. */
const OTHER_DOCUMENT = /^\)?\s+(?:i|av|ur|från)\s+(?!denna|den\s+här|detta|redovisningen|återrapporteringen|rapporten\s+ovan)/i;
/** "programmets slutrapport, avsnitt 4.3", "förstudiens avsnitt 4", "arbetsboken Byar, blad 2": what stands right before is the document. The region's own report is read apart. */
const OF_DOCUMENT = /(?:(?<!åter)(?:rapport|redovisning|strategi|handlingsplan|program|utvärdering|utredning|handbok|vägledning|förordning|beslut)(?:en|et|s|ens|ets)?\s?,?|(?:studi|plan|bilag|kartläggning|modell|dokument|analys|undersökning|ansökan|(?<!arbets)bok|guide|avtal|överenskommelse|lag|översikt)(?:s|ens|ets|ans|ns)|(?:arbetsbok|fil|dokument)(?:en|et)\s[^\s,;()]{2,40},?)\s{1,3}$/i;
/** "prop. 2020/21:1 avsnitt 10.5", "SOU 2019:13, kap. 4.2" */
const OF_BILL = /(?<![a-zà-öø-ɏ])(?:prop|bet|rskr|sou|ds|skr|dir|com)\.?\s?\(?\d{4}[\d/:) ]{0,12}[^.;\n\d]{0,20}(?:utg\.\s?omr\.\s?\d{0,2})?\s?,?\s?$/i;
const REPORT = /(?:(?<![a-zà-öø-ɏ])(?:se|i|enligt)\s(?:även\s)?)?regionens\s+återrapportering(?:\s{0,9},?\s{0,9}(?:avsnitt|kapitel|kap|punkt)\.?\s{0,9}\d{1,2}(?:\.\d{1,2})?)?/gi;
const IN_REPORT = /^\s+i\s+regionens\s+återrapportering/i;
/** What a page holds. */
const SHOWN = "(?:diagram|tabell|figur|karta|kart|bild|graf|lista|sammanställning|uppställning|redovisning)(?:met|en|n)?";
const PAGE = new RegExp(`(?<![a-zà-öø-ɏ])(?:(?:se|på|jfr|läs\\s(?:mer\\s)?på)\\s+)?(?:(?:föregående|nästa|följande|motstående)\\s+sida|(?:nästa|samma|föregående)\\s+uppslag)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:${VERB}\\s+(?:mer\\s+)?(?:i\\s+(?:sin\\s+helhet|detalj)\\s+)?(?:(?:på|av)\\s+)?(?:${SHOWN}\\s+på\\s+)?|(?:överst|nederst|längst\\s(?:ned|ner|upp))\\s(?:på|av)\\s)(?:sid|sida|sidan|sidorna)\\.?\\s?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?(?!\\s+(?:i|av|ur)\\s)(?![a-zà-öø-ɏ\\d])|(?<![a-zà-öø-ɏ])(?:se|jfr|på|överst\\spå|nederst\\spå)\\s(?:även\\s)?s\\.\\s?\\d{1,3}(?!\\s+(?:i|av|ur)\\s|\\d)`, "gi");
const PICTURE = /(?<![a-zà-öø-ɏ])(?:(?:se|i|av)\s+)?(?:(?:diagram|figur|bild|graf|karta)(?:met|en|n)?\s+(?:nedan|ovan|\d{1,2})|(?:nedanstående|ovanstående)\s+(?:diagram|figur|bild|graf|karta))(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])se\s+(?:diagram|figur|bild)(?:met|en)?(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:syns|visas|framgår|illustreras|redovisas)\s(?:i|av)\s(?:diagrammet|figuren|grafen|kartan|bilden)(?=\s*(?:[.,;)]|$))|(?<=(?:^|[.!?\n]\s{0,3})(?:som\s)?)(?:diagrammet|figuren|grafen|bilden)\s(?:ovan\s|nedan\s)?(?:visar|illustrerar)(?![a-zà-öø-ɏ])/gi;
const BARE_TABLE = /(?<![a-zà-öø-ɏ])(?:se\s+(?:även\s+)?tabell(?:en)?|(?:redovisas|framgår|syns|visas)\s(?:i|av)\stabellen(?:\s(?:nedan|ovan))?)(?=\s*[).,;]|$)/gi;
const DIRECTION = /(?<![a-zà-öø-ɏ])(?:se|läs\s+mer|hänvisar\s+till|hänvisas\s+till)\s+(?:även\s+)?(?:(?:svaret\s+|svar\s+|texten\s+)?(?:ovan|nedan)|(?:svaret\s+(?:på|till|under)\s+)?(?:ovanstående|föregående|nedanstående|nästa|följande)\s+(?:svar|fråga|punkt|stycke))(?!\s*(?:tabell|diagram|bild|figur))(?![a-zà-öø-ɏ])/gi;
/** What does not come along when the table is read by itself. */
const ATTACHMENT = /\((?:bilaga|bil\.)\s\d{1,2}\)|(?<![a-zà-öø-ɏ])(?:se|enligt|i|av)\s+(?:även\s+)?(?:(?:bilaga|bilagan|bilagor|bilagorna)(?:\s\d{1,2})?(?!(?:\s[\dIVX]{1,6})?\s+(?:till|i)\s)|(?:bifogad|bifogat|bifogade)\s+[a-zà-öø-ɏ]{3,30})(?![a-zà-öø-ɏ])/gi;

/** "(se årsredovisningen, s. 48)", "läsa mer i projektets slutrapport", "se separat dokument": what is reported in another place. */
const DOCUMENT = /(?<![a-zà-öø-ɏ])se\s(?:separat|särskil[td]|särskilda|annat)\s(?:dokument|rapport|fil|handling|redovisning|bilaga|pm)(?:et|en)?(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:se|läsa?\smer\s(?:om\s[^.,;:()\n]{1,40}\s)?i|läsa\si|framgår\s(?:av|i)|hänvisa[rs]\still|återfinns\si|finns\s(?:att\släsa\s)?i|redovisas\si|beskrivs\si)\s(?:även\s|vidare\s)?(?:(?:[a-zà-öø-ɏ]{2,15}\s)?[a-zà-öø-ɏ]{3,30}s\s)?(?:(?:årsredovisning|årsrapport|delårsrapport|verksamhetsberättelse|slutrapport)(?:en|erna)?|följebrevet|missivet)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:bilagan?|kap(?:itel|\.)|avsnitt)\s\d{1,2}(?:\.\d)?\s(?:till|i)\s(?:[a-zà-öø-ɏ&]{2,30}\s){0,3}?[a-zà-öø-ɏ]{2,30}s\s(?:[a-zà-öø-ɏ]{0,12}(?:rapport|redovisning|berättelse))(?![a-zà-öø-ɏ])/gi;

/** "I nästa kolumn", "raden ovan": where a cell stands in its table. */
const CELL = /(?<![a-zà-öø-ɏ])(?:(?:se|i|från)\s)?(?:(?:nästa|föregående|förra)\s(?:kolumn|ruta|cell)|(?:kolumnen|spalten|rutan|cellen|raden)\s(?:intill|bredvid|ovan(?:för)?|nedan(?:för)?|till\s(?:höger|vänster)))(?![a-zà-öø-ɏ])/gi;
/** "Förutom ovanstående …" as the first words: above them stands another cell. */
const ABOVE_FIRST = /^\s{0,9}(?:(?:förutom|utöver|utifrån|enligt|liksom)\s(?:det\s)?(?:ovanstående|ovannämnda?t?|ovan\s(?:nämnda?t?|sagda))|(?:som|liksom)\s(?:(?:har\s)?(?:nämnts|nämns|nämndes|beskrivits|beskrivs|framgår|framgått|sagts|redovisats|redovisas)\s(?:av\s)?ovan|ovan\s(?:nämnts|nämns|beskrivits|beskrivs)))(?![a-zà-öø-ɏ])/gi;

/** A pattern is tried only on texts that hold its words. */
const REPORT_WORDS = ["regionens återrapportering"];
const TABLE_WORDS = ["tabell"];
const PICTURE_WORDS = [..."diagrammet figuren grafen kartan bilden".split(" "), "ovan", "nedan", "se diagram", "se figur", "se bild", ..."diagram diagrammet figur figuren figurn bild bilden bildn graf grafen grafn karta kartan".split(" ").map((word) => `${word} 0`)];
const DIRECTION_WORDS = ["ovan", "nedan", ..."nästa följande".split(" ").flatMap((next) => ["svar", "fråga", "punkt", "stycke"].map((one) => `${next} ${one}`)), "föregående svar", "föregående fråga", "föregående punkt", "föregående stycke"];
const PAGE_WORDS = ["se s.", "på s.", "jfr s.", "även s.", "sida", "uppslag", "sid 0", "sid. 0", "sid.0", "sid0"];
const ATTACHMENT_WORDS = ["(bil. 0", "bilaga", "bilagan", "bilagor", "bifogad", "bifogat"];
const DOCUMENT_WORDS = ["årsredovisning", "årsrapport", "delårsrapport", "verksamhetsberättelse", "slutrapport", "lägesrapport", "delrapport", "ns rapport", "ts rapport", "följebrev", "missiv", "se separat", "se särskil", "se annat"];
const CELL_WORDS = [..."nästa föregående förra".split(" ").flatMap((next) => ["kolumn", "ruta", "cell"].map((one) => `${next} ${one}`)), ..."kolumnen spalten rutan cellen raden".split(" ").flatMap((one) => ["intill", "bredvid", "ovan", "nedan", "till höger", "till vänster"].map((where) => `${one} ${where}`))];
const IN_WORDS_WORDS = NUMBERED.flatMap((place) => IN_WORDS.map((number) => `${place} ${number}`));
const SAYS_IN_WORDS = anyOf(...IN_WORDS_WORDS);
const SAYS_CELL = anyOf(...CELL_WORDS);
const SAYS_ABOVE = anyOf("ovan");
const SAYS_REPORT = anyOf(...REPORT_WORDS);
const SAYS_DOCUMENT = anyOf(...DOCUMENT_WORDS);
const SAYS_TABLE = anyOf(...TABLE_WORDS);
const SAYS_PAGE = anyOf(...PAGE_WORDS);
const SAYS_PICTURE = anyOf(...PICTURE_WORDS);
const SAYS_DIRECTION = anyOf(...DIRECTION_WORDS);
const SAYS_ATTACHMENT = anyOf(...ATTACHMENT_WORDS);

/** A place with its number: "kap 4", "kap. 4". */
const withNumber = (word: string) => [`${word}0`, `${word} 0`, `${word}.0`, `${word}. 0`];
const NUMBER_WORDS = ["0.0", ...[...PLACES, ...TABLES].flatMap(withNumber)];

/** A cheap test: without one of these a text sends nobody anywhere by a number. */
export const MAY_POINT_BY_NUMBER = anyOf(...NUMBER_WORDS, ...IN_WORDS_WORDS, ...ANSWERS.flatMap(withNumber));

/** A cheap test: without one of these a text sends nobody anywhere. */
export const MAY_POINT = anyOf(...NUMBER_WORDS, ...IN_WORDS_WORDS, ...REPORT_WORDS, ...TABLE_WORDS, ...PICTURE_WORDS, ...DIRECTION_WORDS, ...ATTACHMENT_WORDS, ...PAGE_WORDS, ...DOCUMENT_WORDS, ...CELL_WORDS);

function reports(text: string): Pointer[] {
  if (!holds(text, SAYS_REPORT)) return [];
  return [...text.matchAll(REPORT)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind: "report", number: /(?<![\d.])\d[\d.]*$/.exec(words)?.[0] ?? null, elsewhere: true }));
}

function* numbered(text: string): Iterable<Pointer> {
  if (!holds(text, MAY_POINT_BY_NUMBER)) return;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, index - 20), index))?.[1];
    if (word === undefined || !LEADING.has(word.toLowerCase())) continue;
    const from = Math.max(0, index - LONGEST_PREFIX);
    const match = PREFIX.exec(text.slice(from, index));
    if (!match) continue;
    const { verb, between = "", place, table } = match.groups as { verb?: string; between?: string; place?: string; table?: string };
    const there = verb === undefined ? NAMED_THERE.exec(text.slice(from, index)) : null;
    const dotted = number.includes(".");
    const named = place !== undefined || table !== undefined;
    // "8.1.4" after a verb alone may be a date.
    if (!named && DEEP.test(number)) continue;
    // "(se 2.5)" and "avsnitt 4.1" send the reader somewhere; "2.5" and "punkt 4" alone do not.
    const sends = there ? named || dotted : named ? verb !== undefined || dotted || (TO_CHAPTER.test(text.slice(Math.max(0, index - 20), index)) && !OF_SERIES.test(text.slice(Math.max(0, index - 200), index + 60))) : verb !== undefined && dotted && (LEADS.test(between) || IMPERATIVE.test(verb) || SENDS_TO.test(verb) || FROM.test(verb));
    const alone = sends || named || !dotted || !ENDS_CLAUSE.test(text.slice(index + number.length, index + number.length + 8)) || SO_MANY_UNDER.test(text.slice(from, index)) ? null : UNDER.exec(text.slice(from, index));
    if (!(sends || alone) || (named && OF_LAW.test(text.slice(index + number.length, index + number.length + 50)))) continue;
    if (named && verb === undefined && OF_DOCUMENT.test(text.slice(Math.max(0, from + match.index - 30), from + match.index))) continue;
    if (OF_BILL.test(text.slice(Math.max(0, from + match.index - 60), from + match.index))) continue;
    const end = index + number.length;
    const more = moreNumbers(text, end);
    const after = text.slice(more.at(-1)?.end ?? end).slice(0, 60);
    if (OTHER_DOCUMENT.test(after) && !IN_REPORT.test(after)) continue;
    const kind = table === undefined ? "section" : "table";
    const report = more.length === 0 ? (IN_REPORT.exec(after)?.[0].length ?? 0) : 0;
    const elsewhere = IN_REPORT.test(after);
    const pointer = { kind, start: from + (there ?? alone ?? match).index, end: end + report, number, elsewhere } as const;
    yield pointer;
    for (const other of more) yield { ...pointer, ...other };
  }
}

/** The numbers that go on after one: the 4.5 of "punkterna 4.2 och 4.5" and of "4.2–4.5". */
function moreNumbers(text: string, from: number): (Span & { number: string })[] {
  const numbers: (Span & { number: string })[] = [];
  MORE_NUMBERS.lastIndex = from;
  for (let more = MORE_NUMBERS.exec(text); more; more = MORE_NUMBERS.exec(text)) {
    const end = more.index + more[0].length;
    numbers.push({ number: more[1]!, start: end - more[1]!.length, end });
  }
  return numbers;
}

function inWords(text: string): Pointer[] {
  if (!holds(text, SAYS_IN_WORDS)) return [];
  return [...text.matchAll(NUMBERED_IN_WORDS)].filter(({ 0: words, index }) => !OTHER_DOCUMENT.test(text.slice(index + words.length).slice(0, 60))).map(({ 0: words, 1: number, index }) => ({ kind: "section", start: index, end: index + words.length, number: String(wordValue(number!.toLowerCase())), elsewhere: false }));
}

function plain(text: string, sign: Sign, pattern: RegExp, kind: PointerKind): Pointer[] {
  if (!holds(text, sign)) return [];
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind, number: null, elsewhere: kind === "report" }));
}

/** Every place that a text sends its reader to, in order. */
export function pointersOf(text: string): Pointer[] {
  const byNumber = [...numbered(text), ...inWords(text)];
  const outside = reports(text).filter((report) => !byNumber.some(({ elsewhere, start, end }) => elsewhere && start < report.end && report.start < end));
  const inside = [
    ...byNumber,
    ...plain(text, SAYS_TABLE, BARE_TABLE, "table"),
    ...plain(text, SAYS_PAGE, PAGE, "page"),
    ...plain(text, SAYS_PICTURE, PICTURE, "picture"),
    ...plain(text, SAYS_DIRECTION, DIRECTION, "direction"),
    ...plain(text, SAYS_ATTACHMENT, ATTACHMENT, "attachment"),
    ...plain(text, SAYS_DOCUMENT, DOCUMENT, "report"),
    ...plain(text, SAYS_CELL, CELL, "cell"),
    ...plain(text, SAYS_ABOVE, ABOVE_FIRST, "cell"),
  ].filter((pointer) => !outside.some((report) => overlaps(report, pointer)));
  return [...outside, ...inside].sort((a, b) => a.start - b.start);
}

/** Words that say nothing of what is meant. */
const GENERIC = /^(?:region(?:en|ens|er|al|ala|alt)?|projekt(?:et|en|ens)?|insats(?:en|er|erna)?|under|exempel|detta|arbete(?:t)?|länet|länets|sverige|vilket|vilka|dessa|resultat(?:et)?|också|även|genom|samt|inom|mellan|läs|mer|bland|annat|hub|för|och|beskrivs|redovisas|tidigare|närmare|vidare|information|hänvisas?|uppdrag(?:et)?|satsning(?:en|ar|arna)?|verksamhet(?:en|er|erna)?|aktivitet(?:en|er|erna)?|prestation(?:er|erna)?|effekter(?:na)?|åtgärder(?:na)?|universitet|kommun(?:en|er|erna)?|län|år|året|årets)$/i;

export interface Thing {
  /** Its words in lower case, without those that say nothing; where it is no name, the nouns of its clause, the last first. */
  words: readonly string[];
  /** As the text has it. */
  name: string;
  /** It has a capital: a name, which the place must mention. */
  isName: boolean;
  /** It stands in the pointer itself: "se Byaliv under 4.4". */
  isWithin?: boolean;
}

/** "…, projektet Byaliv, presenteras i": what stands between the commas. */
const ONLY_TELLS = new RegExp(`^\\s*${VERB}(?![a-zà-öø-ɏ])`, "i");

function pieceOf(clause: string): string {
  const comma = clause.lastIndexOf(",");
  const last = clause.slice(comma + 1);
  return (comma > 0 && ONLY_TELLS.test(last) ? clause.slice(clause.lastIndexOf(",", comma - 1) + 1, comma) : last).trim();
}

/** "Utbyggnaden av Campus Sjöbo": the first word of a sentence is no part of the name that it is of. */
const OPENING = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:en|et|na)\s(?:av|för)\s(?=[A-ZÀ-ÖØ-Þ])/;

function namesIn(told: string, opens: boolean): { name: string; index: number }[] {
  return [...told.matchAll(NAME)].map(({ 0: words, index }) => {
    const from = opens && index === 0 ? (OPENING.exec(words)?.[0].length ?? 0) : 0;
    return { name: words.slice(from), index: index + from };
  });
}

/** The same in a whole pointer, which ends with its number. */
const NAMED_IN = new RegExp(NAMED_THERE.source.replace(/\$$/, "\\d"));
const BEFORE = 160;
const NAME = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\d&.-]*(?:\s+(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\d&.-]*|\d{1,2}|(?:i|för|av|och|&)\s+[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\d&.-]*))*/g;

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-zà-öø-ɏ\d]{4,40}/g) ?? []).filter((word) => !GENERIC.test(word));
}

/**
 * What the reader is to find at the place: the name or the noun right before a pointer, in the same clause.
 * @param own Words that say nothing here, such as the region's name.
 */
export function thingBefore(text: string, { start, end }: Span, own: (word: string) => boolean): Thing | null {
  const there = NAMED_IN.exec(text.slice(start, end))?.groups!.thing;
  const words = there === undefined ? [] : wordsIn(there).filter((word) => !own(word));
  if (words.length > 0) return { words, name: there!, isName: true, isWithin: true };
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/(?<![\s,(–-])[\s,(–-]+(?:(?:som|vilket|vilka)\s*)?$/i, "");
  // After a full stop the pointer is a sentence of its own, and may mean all that was said.
  if (/[.!?:;]$/.test(before)) return null;
  const clause = before.slice(Math.max(...[...".!?;:\n•)("].map((sign) => before.lastIndexOf(`${sign}${sign === "." ? " " : ""}`))) + 1).trimStart();
  const told = pieceOf(clause).replace(/\s(?:som|vilket|där|i form av|drivs)\s.*$/is, "");
  const names = namesIn(told, clause.startsWith(told)).filter(({ name }) => wordsIn(name).some((word) => !own(word)));
  // The first word of a sentence has its capital for another reason.
  const last = names.filter(({ index, name }) => index > 0 || clause !== told || /\s|\d/.test(name)).at(-1);
  if (last) return { words: wordsIn(last.name).filter((word) => !own(word)), name: last.name, isName: true };
  const nouns = (told.match(/[A-Za-zÀ-ÖØ-öø-ɏ]{8,40}/g) ?? []).filter((word) => !GENERIC.test(word) && !own(word.toLowerCase())).reverse();
  return nouns[0] === undefined ? null : { words: nouns.map((noun) => noun.toLowerCase()), name: nouns[0], isName: false };
}
