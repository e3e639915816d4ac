/**
 * Values of what was told just before, told without its gender once more: "Andelen kvinnor var 41 %. Målet var 45 %",
 * "…, jämfört med 2022 då andelen var 36 %", "93 kvinnor, varav 28 fått arbete".
 */
import type { Figure } from "../../numbers";
import { countedOf } from "../counted";
import type { StatementContext } from "../kinds";
import { alsoOfSoMany } from "./also-of";
import { GATHERS } from "./likeliest";
import { ROUGHLY } from "../../numbers/changes";
import { offBy } from "../../numbers/make-all";
import type { Passage } from "../../numbers/passage";
import type { Span } from "../../sentences";
import { startingIn } from "./places";
import { goesOn } from "./series";
import type { Again, Told } from "./told";
import type { GenderedSentence } from "./words";

const FARTHEST = 100;
const ABOUT = "(?:(?:ca\\.?|cirka|runt|omkring|ungefär|drygt|knappt|nästan|endast|bara|hela|hade|nu|bara)\\s){0,2}";
const WORDS = "(?:[a-zà-öø-ɏ]+\\s)";
const IS = "(?:är|var|blev|låg på|ligger på|uppgick till|uppgår till|på|om|till|nådde)";
const YEAR = "(?:(?:år\\s)?(?:19|20)\\d\\d,?\\s)?";

/** "…, jämfört med 2022 då andelen var 36 %", "… att jämföra med riksgenomsnittet på 34 %". */
const COMPARED = new RegExp(`(?<![a-zà-öø-ɏ])(?:jämfört med|jämföras med|jämförelse med|jämföra med|jämfört mot|(?<!(?:mer|mindre|fler|färre)\\s)än|(?<=(?:mer|mindre|fler|färre)\\s)än(?=\\s(?:i\\sfjol|förra|föregående|tidigare|året|under|vid))|mot|från)\\s${WORDS}{0,3}?${YEAR}(?:då\\s)?(?:(?:andelen|siffran)\\s)?(?:${IS}\\s)?${ABOUT}$`);
/** "… högre än branschens 22 %", "(riket 42 %)". */
const ELSEWHERE = new RegExp(`(?:riksgenomsnitt(?:et)?|rikssnitt(?:et)?|(?<![a-zà-öø-ɏ])(?:riket|rikets|landet|landets|sverige|nationellt|länet|regionen|vårt län|vår region|[a-zà-öø-ɏ]{0,20}branschen|[a-zà-öø-ɏ]{0,20}branschens))(?:,|:)?\\s\\(?(?:${IS}\\s)?(?:(?:den|motsvarande|siffran|siffra|andelen|andel)\\s){0,2}(?:${IS}\\s)?${ABOUT}$`);
/** "Motsvarande andel 2020 var 14 %", "Året innan låg andelen på 14 %", "2022 var andelen 14 %". */
const YEAR_BEFORE = new RegExp(`^,?\\s?(?:(?:under|vid|för|år)\\s)?(?:(?:motsvarande|föregående|förra|tidigare|året innan|i fjol|vid mätningen|år|(?:19|20)\\d\\d)(?![a-zà-öø-ɏ])[^.;:!?]{0,50}\\s)(?:${IS}|andelen|siffran)\\s${WORDS}{0,2}?${ABOUT}$`);
const GOAL = new RegExp(`(?<![a-zà-öø-ɏ])mål(?:et|värdet?|sättning(?:en)?|nivån?|tal(?:et)?)?(?:\\s${WORDS}{0,4}?${IS}\\s|\\s?:?\\s?)(?:minst\\s|att nå\\s)?${ABOUT}$`);
const REACHED = new RegExp(`(?<![a-zà-öø-ɏ])(?:utfall(?:et)?|resultat(?:et)?|uppnått|andelen|${IS}\\s(?:nu\\s)?andelen)(?:\\s(?!med\\s|som\\s)[a-zà-öø-ɏ]+){0,3}?\\s?${YEAR}(?:${IS}\\s|:\\s)?(?:nu\\s|därmed\\s|dock\\s)?${ABOUT}$|(?:nådde|uppnådde|(?:stannade|landade|hamnade|slutade) (?:på|vid))\\s${ABOUT}$`);
/** "Efter programmet var siffran 26 procent", "förra året …, i år är andelen 42 procent". */
const AFTERWARDS = [
  `^\\s?,?\\s?(?:och\\s)?(?:i år|idag|i dag|nu)\\s(?:${IS}\\s(?:andelen|siffran|den|det)\\s(?:på\\s)?)?`,
  `^[^.;:\\d]{0,40}(?:,|\\soch|\\smen)\\s(?:är|ligger|uppgår)\\s(?:i dag|idag|nu)\\s(?:(?:på|till|uppe i)\\s)?`,
  `^;?\\s?vid\\s(?:projekt)?(?:avslutet|slutet)\\s`,
  `^(?:årets|denna|nuvarande)\\s[a-zà-öø-ɏ]+\\s(?:har|hade|är|består till)\\s`,
  `^\\s?(?:vid\\s(?:projekt)?(?:avslut|slut)|efter\\s[a-zà-öø-ɏ]+)[^.;:\\d]{0,30}\\s${IS}\\s(?:andelen|siffran)\\s(?:på\\s)?`,
].map((words) => new RegExp(`${words}${ABOUT}$`));
/** "Målet på 45 % kvinnor nåddes med råge, 52 %", "… skulle delta, det blev 31". */
const WAS_REACHED = new RegExp(`^[^.;:\\d]{0,30}\\s(?:inte\\s)?(?:nåddes|uppnåddes|överträffades|uppfylldes|nådd|uppnådd|nåtts|uppnåtts)(?:\\s[a-zà-öø-ɏ]+){0,4}(?:,|\\s\\(|[;:])\\s?${ABOUT}$|,\\s(?:och\\s|men\\s)?det\\sblev\\s${ABOUT}$`);
/** "… Året därpå hade andelen stigit till 33 %." */
const HAS_CHANGED = new RegExp(`^[,;]?\\s?(?:${WORDS}|(?:19|20)\\d\\d\\s){0,4}?(?:andelen|siffran)\\s(?:har\\s|hade\\s)?(?:${WORDS}){0,2}(?:ökat|ökade|stigit|steg|vuxit|minskat|minskade|sjunkit|sjönk|gått\\s(?:upp|ned|ner))\\still\\s${ABOUT}$|^[,;]?\\s?(?:${WORDS}|(?:19|20)\\d\\d\\s){0,4}?(?:har|hade)\\s(?:andelen|siffran)\\s(?:ökat|stigit|vuxit|minskat|sjunkit|gått\\s(?:upp|ned|ner))\\still\\s${ABOUT}$`);
/** "31 % av stöden men bara 22 % av beloppet": the same of something else. */
const ALSO = new RegExp(`^[^.;:()\\d]{0,60}(?:\\s(?:men|och|samt|medan)|,)\\s(?:för\\s)?${ABOUT}$`);
/** "Kvinnor får 23 % av stödet men står för 41 % av företagen": the same who, with another verb. */
const ALSO_DOES = new RegExp(`^\\sav\\s(?:[a-zà-öø-ɏ-]+\\s){1,4}(?:och|men|samt)\\s(?:får|fick|står|stod|svarar|svarade|utgör|utgjorde|har|hade|äger|driver|leder|tar|tog|gör|gjorde)\\s(?:fått\\s|för\\s)?${ABOUT}$`);
const OF_ELSE = /^\sav\s(?:de\s|det\s|antalet\s)?(?:[a-zà-öø-ɏ]+[ae]\s)?(?!dem|dessa|deltagar)[a-zà-öø-ɏ]+(?:na|en|et)(?:\s(?:i|inom)\s[a-zà-öø-ɏ]+)?\s?(?:[.,;)]|$)/;
/** "… är 27 procent kvinnor och av de antagna 31 procent". */
const ALSO_OF = new RegExp(`^(?:,?\\s(?:och|men|medan|samt)|[,;])\\s(?:av|bland|på|i|inom|hos)\\s(?:(?:de|den|det)\\s(?:[a-zà-öø-ɏ]+[ae]\\s)?|vår[at]?\\s|årets\\s|(?:dem|de)\\ssom\\s(?:[a-zà-öø-ɏ]+\\s){0,2}|[a-zà-öø-ɏ]+[atgk]\\s|(?:[a-zà-öø-ɏ]+\\s){1,2}och\\s)?([a-zà-öø-ɏ-]+)(?:\\s(?:är|var)(?:\\sdet)?)?\\s${ABOUT}$`);
/** "Bland våra elever är andelen 41 procent." */
const AMONG_OTHERS = new RegExp(`^(?:,?\\s(?:och|men|medan)\\s)?(?:av|bland|hos|i)\\s(?:de\\s|våra\\s|(?:dem|de)\\ssom\\s(?:[a-zà-öø-ɏ]+\\s){0,2})?(?:[a-zà-öø-ɏ]+\\s){1,2}(?:är|var|ligger|låg)\\s(?:motsvarande\\s)?(?:andelen|siffran|andel|siffra)\\s(?:på\\s)?${ABOUT}$`);
/** "… (12 procent) och ännu lägre bland ordförande (9 procent)", "…, och lägst i Mora, 9 procent". */
const AMONG_OTHERS_ASIDE = new RegExp(`^\\)?,?\\s(?:och|men|samt|medan)\\s(?:[a-zà-öø-ɏ]+\\s){0,3}?(?:bland|hos|i|på|inom|vid)(?:\\s[a-zà-öø-ɏ-]+){1,3}(?:,\\s|\\s\\()${ABOUT}$`);
/** What is told of in such sentences is to be reached. */
const AIMS = /(?<![a-zà-öø-ɏ])(?:(?:[a-zà-öø-ɏ]{3,30}s)?mål(?:et|en|värdet?|nivån?|talet?|sättning(?:en)?)?|minst|ska|skulle|utfall(?:et)?)(?![a-zà-öø-ɏ])/;

/** "… från runt 12 % år 2015 till 23 %". */
const FROM = new RegExp(`(?<![a-zà-öø-ɏ])från\\s${ROUGHLY}$`);
const UP_TO = new RegExp(`^(?:\\s\\(?(?:år\\s)?(?:19|20)\\d\\d\\)?,?)?\\still\\s${ROUGHLY}$`);

const SOME_OF_THEM = new RegExp(`^[^.;:()!?\\d]{0,60}(?:,\\s(?:varav|därav|av vilka)|\\soch)\\s${ABOUT}$`);
/** "… fått arbete", "… har påbörjat en utbildning". */
/** "… och 17 av dem har fått praktik", "Därefter har 9 av dessa startat företag". */
const OF_THEM = /^\s(?:st\s)?av\s(?:dem|dessa)\s(?!(?:är|var)\s(?:kvinnor|män|flickor|pojkar|tjejer|killar))/;
const THEY_DID = /^\s(?:har|hade|fick|fått|gick|gått|blev|blivit|började|börjat|påbörjade|påbörjat|startade|startat|är i|var i|avslutade|avslutat)(?![a-zà-öø-ɏ])/;

const isSingle = ({ low, high }: Figure) => low === high;

/** Nothing says what else is counted. */
const ALONE = /^(?:\sst)?(?:[.,;)]|$|\s(?:under|år|året|förra|föregående|i\sfjol|20\d\d))/;

/** The sentences' told numbers with those that tell of the same again. */
export function withAgain(passage: Passage, small: string, sentences: readonly GenderedSentence[], told: readonly (readonly Told[])[], { year }: StatementContext): Told[][] {
  const taken = new Set(told.flat().map(({ figure }) => figure.start));
  const all = told.map((own) => [...own]);
  for (const [at, own] of told.entries()) {
    const last = own.at(-1);
    if (!last) continue;
    const free = (figure: Figure) => isSingle(figure) && !taken.has(figure.start);
    const among = own.flatMap((one) => ofThose(small, passage, one, sentences[at]!, free));
    all[at]!.push(...among);
    if (isShared(own) || among.length > 0) continue;
    const also = last.again === null && last.tie !== "within" ? alsoOfSoMany(small, passage, last, sentences[at]!, { free, year }) : [];
    if (also.length > 0) {
      all[at]!.push(...also);
      continue;
    }
    if (last.figure.kind === "count" && last.again === null && last.tie !== "within" && own.length === 1) all[at]!.push(...toldAgain(small, passage, last, sentences[at]!, { end: sentences[at]!.end, free, year }));
    if (last.figure.kind === "count" && last.again === null && own.length === 1) all[at]!.push(...amountingTo(small, passage, last, sentences[at + 1], free));
    if (last.figure.kind === "percent") {
      all[at]!.push(...toldAgain(small, passage, last, sentences[at]!, { end: sentences[at]!.end, free, year }));
      const next = sentences[at + 1];
      // Another gender's, or another subject's, is told with its words.
      if (next && all[at + 1]!.length === 0) all[at + 1]!.push(...toldAgain(small, passage, { ...last, end: next.start }, sentences[at]!, { end: next.words[0]?.start ?? next.end, free, year }));
    } else if (own.filter(({ again }) => again === null).length === 1 && last.figure.kind === "count") {
      const within = { ...sentences[at]!, start: last.end };
      const some = someOf(small, passage, last, sentences[at]!, free);
      all[at]!.push(...some);
      const next = sentences[at + 1];
      if (some.length === 0 && last.tie === "of" && !last.whole) all[at]!.push(...someOfThem(small, passage, last, [within, ...(next && told[at + 1]!.length === 0 ? [next] : [])], free));
    }
  }
  return all.map((own) => own.sort((one, other) => one.figure.start - other.figure.start));
}

/** Both genders are told of: a share after them could be either's. */
const isShared = (own: readonly Told[]) => own.some(({ gender }) => gender !== own[0]!.gender);

interface Reach {
  end: number;
  free: (figure: Figure) => boolean;
  year: number | null;
}

/** Numbers from the end of one on that tell of the same, one after the other. */
function toldAgain(small: string, { figures }: Passage, since: Told, { start }: GenderedSentence, { end, free, year }: Reach): Told[] {
  const found: Told[] = [];
  const aims = AIMS.test(small.slice(start, since.figure.start).slice(-FARTHEST)) || /\s(?:ska|skulle)\s/.test(small.slice(since.figure.end, since.figure.end + FARTHEST / 2));
  let from = since.end;
  for (const figure of startingIn(figures, { start: since.end, end })) {
    if (figure.kind === "year") continue;
    if (OF_OTHERS.test(small.slice(from, figure.start))) return found;
    const isNear = free(figure) && figure.start - from <= FARTHEST && (figure.kind === "percent" || (since.figure.kind === "count" && figure.kind === "count" && ALONE.test(small.slice(figure.end, figure.end + 12))));
    if (figure.kind === "percent" && since.figure.kind === "count" && !/^\sav\s/.test(small.slice(figure.end, figure.end + 4))) return found;
    const isAlso = isNear && /^\sav\s/.test(small.slice(since.figure.end, since.figure.end + 4)) && OF_ELSE.test(small.slice(figure.end, figure.end + 60)) && (ALSO.test(small.slice(from, figure.start)) || (since.word < since.figure.start && ALSO_DOES.test(small.slice(from, figure.start))));
    const isAlsoOf = isNear && (isOfOthers(small.slice(from, figure.start), figure) || (figure.kind === "percent" && AMONG_OTHERS_ASIDE.test(small.slice(from, figure.start))) || AMONG_OTHERS.test(small.slice(from, figure.start))) && ENDS_ROW.test(small.slice(figure.end, figure.end + 16));
    const isNextInRow = isNear && figure.kind === "percent" && since.word < since.figure.start && IN_ROW.test(small.slice(from, figure.start)) && AMONG_NOUN.test(small.slice(since.word, since.figure.start));
    const isNextOfTwo = isNear && figure.kind === since.figure.kind && figure.kind === "percent" && RESPECTIVELY.test(small.slice(from, figure.start));
    const isNow = isNear && FROM.test(small.slice(Math.max(start, since.figure.start - 18), since.figure.start)) && UP_TO.test(small.slice(from, figure.start));
    const inRow = isNear ? goesOn(small.slice(from, figure.start), small.slice(figure.end, figure.end + 60), year) : null;
    const again = isNow ? "reached" : isAlso || isAlsoOf || isNextOfTwo || isNextInRow ? "also" : isNear ? (inRow ?? sortOf(small.slice(from, figure.start), aims, year)) : null;
    if (again === null) return found;
    const one = { ...since, figure, whole: null, again, start: figure.start, end: figure.end };
    const counted = countedOut(small, figures, one).filter((told) => free(told.figure));
    found.push(one, ...counted);
    from = counted.at(-1)?.end ?? figure.end;
    if (counted.length > 0) return found;
  }
  return found;
}

/** "Utfallet blev 46 procent (58 av 126 företag)": the counts of a share right after it. */
function countedOut(small: string, figures: readonly Figure[], told: Told): Told[] {
  const { figure } = told;
  const [part, whole] = figures.slice(figures.indexOf(figure) + 1);
  if (figure.kind !== "percent" || part?.kind !== "count" || whole?.kind !== "count" || !/^\s\($/.test(small.slice(figure.end, part.start)) || !/^\s(?:st\s)?av\s(?:de\s)?$/.test(small.slice(part.end, whole.start))) return [];
  return offBy(part.low, whole.low, figure.low) < 1 ? [{ ...told, figure: part, whole, start: part.start, end: whole.end }] : [];
}

/** "… Andelen närodlat har ökat från 21": the share is of something else. */
const OF_OTHERS = /(?:^|[.!?]\s)(?:andelen|antalet)\s(?!(?:har|hade|är|var|blev|låg|ligger|steg|sjönk|ökade|minskade|nådde|uppgick|uppgår|i|på|för|av|under|bland|inom|totalt|året|förra|föregående|20\d\d)(?![a-zà-öø-ɏ])|(?:kvinn|m[aä]n|flick|pojk|tjej|kill|deltag))[a-zà-öø-ɏ]/;

/** "…, i kommunerna 45 procent och i regionerna 70 procent": the row ends, or goes on. */
const ENDS_ROW = /^\s?(?:[.,;)]|$)|^\srespektive\s\d|^\s(?:och|samt|medan)\s(?:i|på|inom|bland|hos|av)\s/;
/** "Andelen kvinnor bland regissörer är 30 procent, manusförfattare 35 procent och producenter 32 procent"; "svarsfrekvensen 35 procent" is something else. */
const IN_ROW = new RegExp(`^(?:,|\\s(?:och|samt))\\s[a-zà-öø-ɏ-]{4,}(?<!en|et|an)\\s${ABOUT}$`);
const AMONG_NOUN = /(?:\s(?:bland|hos)|^(?:kvinn|man)liga)\s[a-zà-öø-ɏ-]+\s(?:är\s|var\s)?(?:[a-zà-öø-ɏ]+\s)?$/;
/** "Bland chefer och ledare är andelen kvinnor 24 respektive 38 procent": of one after the other. */
const RESPECTIVELY = /^\s(?:respektive|resp\.?)\s$/;

/** "Av lotsarna var 12 kvinnor, av fogdarna 3": of others who are women and men too. */
function isOfOthers(lead: string, { kind }: Figure): boolean {
  const whom = ALSO_OF.exec(lead)?.[1];
  return whom !== undefined && (kind === "percent" || !GATHERS.has(countedOf(whom, "count")));
}

/** "52 startades av kvinnor. Det motsvarar 37 procent": the share of those just counted. */
function amountingTo(small: string, { figures }: Passage, since: Told, next: GenderedSentence | undefined, free: (figure: Figure) => boolean): Told[] {
  const [figure] = next ? startingIn(figures, next) : [];
  const isShare = next && figure?.kind === "percent" && free(figure) && AMOUNTS_TO.test(small.slice(next.start, figure.start)) && /^(?:[.,;)]|$|\sav\s)/.test(small.slice(figure.end, figure.end + 4));
  return isShare ? [{ ...since, figure, start: figure.start, end: figure.end }] : [];
}

const AMOUNTS_TO = new RegExp(`^(?:det|detta|vilket)\\s(?:motsvarar|motsvarade|är|utgör|ger|innebär)\\s(?:en\\sandel\\s(?:på|om)\\s)?${ABOUT}$`);

function sortOf(lead: string, aims: boolean, year: number | null): Again | null {
  if (/(?:^|\s)mål/.test(lead) && GOAL.test(lead) && !/året|\d{4}/.test(lead)) return "target";
  if (ELSEWHERE.test(lead)) return "elsewhere";
  if (YEAR_BEFORE.test(lead) && year !== null && lead.includes(String(year))) return "reached";
  if (COMPARED.test(lead) || YEAR_BEFORE.test(lead)) return "before";
  if (GOAL.test(lead)) return "target";
  if (HAS_CHANGED.test(lead) || (aims && WAS_REACHED.test(lead))) return "reached";
  return (aims && REACHED.test(lead)) || AFTERWARDS.some((words) => words.test(lead)) ? "reached" : null;
}

/** How many of those just counted did something. */
function someOf(small: string, { figures }: Passage, since: Told, { start, end }: GenderedSentence, free: (figure: Figure) => boolean): Told[] {
  const [next] = startingIn(figures, { start: since.end, end });
  const isFirst = startingIn(figures, { start, end: since.figure.start }).every(({ kind }) => kind !== "count");
  if (!isFirst || next?.kind !== "count" || !free(next) || since.tie !== "of" || since.whole || !SOME_OF_THEM.test(small.slice(since.end, next.start)) || !THEY_DID.test(small.slice(next.end, next.end + 20))) return [];
  return [{ ...since, figure: next, again: "some", start: next.start, end: next.end }];
}

/** "Av de 42 kvinnor som deltog har 19 startat företag", "av 28 män fick 15 jobb". */
const AV = /(?:^|[\s,(])av\s(?:(?:de|totalt|dessa)\s)?$/;
const THEN_DID = /^(?:\ssom\s[^.;:()\d]{3,80})?,?\s(?:har|hade|fick|gick|blev|kom|är|[a-zà-öø-ɏ]{3,}(?:er|ade|de))\s(?:(?:ca|cirka|nu|hittills|sedan|redan)\s){0,2}$/;

/** How many of a gender that is counted first. */
function ofThose(small: string, { figures }: Passage, since: Told, { start, end }: GenderedSentence, free: (figure: Figure) => boolean): Told[] {
  if (since.figure.kind !== "count" || since.tie !== "of" || since.word < since.figure.start || !AV.test(small.slice(Math.max(start, since.figure.start - 14), since.figure.start))) return [];
  const [next] = startingIn(figures, { start: since.end, end });
  const isOfThem = next?.kind === "count" && free(next) && next.low <= since.figure.low && THEN_DID.test(small.slice(since.end, next.start));
  return isOfThem ? [{ ...since, figure: next, tie: "within", whole: since.figure, again: "some", start: next.start, end: next.end }] : [];
}

/** How many of those just counted, pointed back at: a rate within their gender. */
function someOfThem(small: string, { figures }: Passage, since: Told, stretches: readonly Span[], free: (figure: Figure) => boolean): Told[] {
  const found = stretches.flatMap((stretch) => startingIn(figures, stretch)).find(({ kind }) => kind === "count");
  if (!found || !free(found) || found.low > since.figure.low || !OF_THEM.test(small.slice(found.end, found.end + 30))) return [];
  return [{ ...since, figure: found, tie: "within", whole: since.figure, again: "some", start: found.start, end: found.end }];
}
