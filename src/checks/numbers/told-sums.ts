/**
 * Totals whose parts are told one by one, with nothing left out: "52 personer: 31 handlare, 12 lärare och 9 elever", "Av de
 * 26 projekten gick 12 till kust och 14 till skog", "10 mkr 2022 och 5 mkr 2023, totalt 15 mkr".
 */
import { type Figure, bounds, isExact } from "../../text/numbers";
import { gapsBetween, leadOn } from "../../text/numbers/one-after-another";
import type { Passage, Sentence } from "../../text/numbers/passage";
import { type Split, canBeTotal, single } from "../../text/numbers/totals";

/** "…: 31 handlare" */
const COLON = /^[^.;:\d]{0,160}:\s{0,3}$/;
/** "17 bord köpts in, tio vid kusten och fem i inlandet" */
const COMMA = /^[^.;:,()\d]{2,60},\s$/;
/** "45 platser i norr, 30 i söder": the first of them has its place too. */
const ONE_OF_THEM = /^\s[a-zà-öø-ɏ]+\s(?:i|vid|från|på|inom|till|för)(?:\s[A-Za-zÀ-ÖØ-öø-ɏ-]+){1,3},\s$/i;
const IN_NAMED_PLACE = /\s(?:i|vid|från|på)\s[A-ZÀ-ÖØ-Þ]/;
/** "140 platser: Sjöbo 45", ", Hemsjö 30" */
const NAMED_FIRST = /^[^.;:\d]{0,60}:\s{1,3}[A-ZÀ-ÖØ-Þ][^\d.;:,]{1,30}\s$/;
const NAMED_NEXT = /^(?:,|,?\s(?:och|samt))\s(?:och\s|samt\s)?[A-ZÀ-ÖØ-Þ][^\d.;:,]{1,30}\s$/;
/** Each part is told by its place alone, so that it is of what was counted. */
const PLACED = /^\s(?:i|vid|från|på|inom|till|för)\s/i;
/** "Av de 26 projekten gick 12" */
const OF = /(?:^|[.!?\n•]\s{0,3})av\s(?:(?:de|dessa|våra|länets|totalt|sammanlagt)\s){0,2}$/i;
/** "Av dessa har 31 fått arbete": of those of the sentence before. */
const OF_THESE = /^\s?av\s(?:dessa|dem|deltagarna|de\sinskrivna)\s[^.;:()\d]{0,40}$/i;
/** "Fördelningen var 31 bryggor och 13 stegar": of all that the sentence before counted. */
const DIVIDED = /^\s?(?:(?:fördelningen|uppdelningen)\s(?:är|var|blev)|(?:de|dessa|det)\s(?:fördelade?s?|fördelar)(?:\ssig)?(?:\spå)?)\s$/i;
/** "EU:s" */
const GENITIVE = /(?<=[A-ZÀ-ÖØ-Þ]):(?=[a-zß-öø-ÿ])/g;
/** From one part to the next, and to the last. */
const NEXT = /^[^.;:\d]{2,80}?(?:,|\s(?:och|samt|respektive|medan))\s(?:(?:och|samt|de|resterande|övriga|bara|endast)\s){0,2}(?:[a-zà-öø-ɏ]{3,30}\s){0,3}$/i;
const LAST = /\s(?:och|samt|respektive|medan)\s[^,]{0,60}$/i;
/** Some are counted twice, or only some are told. */
const OVERLAP = /(?<![a-zà-öø-ɏ])(?:både|båda|bägge|även|också|dessutom|några|flera|fler än|överlapp[a-zà-öø-ɏ]*|varav|därav|bland|främst|exempelvis|till exempel|såsom|jämför[a-zà-öø-ɏ]*|mål[a-zà-öø-ɏ]*(?!\s\d)|per|varje|vardera|minst|högst|max|mellan|från\s\d)(?![a-zà-öø-ɏ])/i;
/** "…, totalt 48,9 mkr", "till sammanlagt 6,1 mkr" */
const SUMMED = /(?:[,–(=]|\still|(?<![a-zà-öø-ɏ])(?:blir|ger|gör))\s?(?:det\sblir\s|det\sger\s|därmed\s|och\s)?(?:totalt|sammanlagt|tillsammans|inalles|i\sallt)\s$/i;
/** "Den totala finansieringen är därmed 32 mkr", "Sammantaget blir det 32 mkr": of the sentences before. */
const THUS = /(?<![a-zà-öø-ɏ])(?:total[a-zà-öø-ɏ]*|sammanlag[a-zà-öø-ɏ]*|summan)\s[^.;:()\d]{0,50}(?<![a-zà-öø-ɏ])(?:därmed|alltså|således)\s(?:till\s)?$|^(?:sammantaget|sammanlagt|totalt|tillsammans)\s(?:är|blir|ger|gör)\s(?:det|detta)\s$/i;
/** "Sammantaget beviljades 33 mkr": of those before, when it comes near what they make. */
const GIVEN_IN_ALL = /^(?:sammantaget|sammanlagt|totalt|tillsammans)\s(?:beviljades|beslutades|fördelades|utbetalades|användes|avsattes)\s(?:det\s)?$/i;
/** "Sammanlagt har 23 km leder rustats": of what the sentence before counted by the same word. */
const IN_ALL = /^(?:sammanlagt|sammantaget|totalt|tillsammans)\s(?:har|är|blir|ger|finns|hölls|rustades|gavs|genomfördes|deltog)\s(?:det\s|alltså\s)?$/i;
/** "…, det vill säga 212 tillsammans" */
const THAT_IS = /(?:,|\s–|\()\s?(?:det\svill\ssäga|dvs\.?|alltså|det\sär|vilket\sblir)\s$/i;
const IN_ALL_AFTER = /^\s(?:[a-zà-öø-ɏ]{3,20}\s)?(?:tillsammans|totalt|sammanlagt|sammantaget|inalles)(?![a-zà-öø-ɏ])/i;
const MORE = /(?<![a-zà-öø-ɏ])(?:ytterligare|därtill|därutöver)\s$/i;
/** So near the total must a sum lie that is meant to be it. */
const NEAR_UNDER = 0.85;
const NEAR_OVER = 1.35;
const NEAR_SUM = 0.3;
const AGREEING = 0.1;
const MOST = 8;
/** Sentences before that a reader adds up with this. */
const BACK = 3;

const told = ({ kind }: Figure) => kind === "count" || kind === "money" || kind === "percent" || kind === "percentagePoints";

/** The totals of a passage that are told with all their parts. */
export function toldSums(passage: Passage): Split[] {
  return passage.sentences.flatMap((sentence, at) => {
    const figures = sentence.figures.filter(told);
    if (figures.length === 0) return [];
    return [...partsAfter(passage, sentence, figures), ...partsOfThese(passage, at, figures), ...partsBefore(passage, at, figures)];
  });
}

function partsAfter({ text }: Passage, sentence: Sentence, figures: readonly Figure[]): Split[] {
  return figures.slice(0, -2).flatMap((total, at) => {
    const parts = figures.slice(at + 1);
    const first = parts[0]!;
    const between = text.slice(total.end, first.start);
    // So near what the others make, the first of them has no place of its own.
    const isFirst = isAlsoGiven(between, text.slice(first.end, first.end + 8)) || (ONE_OF_THEM.test(between) && (IN_NAMED_PLACE.test(between) || Math.abs(sumOf(parts) - total.low) > AGREEING * total.low));
    const inPlaces = COMMA.test(between) && !isFirst && total.kind === "count" && total.noun !== null && parts.every((part) => PLACED.test(text.slice(part.end, part.end + 8)));
    const byName = NAMED_FIRST.test(between) && gapsBetween(text, parts).every((gap) => NAMED_NEXT.test(gap));
    if (byName) return namedParts(text, sentence, total, parts);
    const afterColon = COLON.test(between);
    const ofAll = total.kind === "count" && between.length <= 90 && !between.includes(":") && OF.test(text.slice(Math.max(sentence.start - 2, total.start - 40), total.start));
    // "Av dessa 15 har elva fått arbete och två börjat studera": others did neither.
    const leads = inPlaces || afterColon || (ofAll && !(DID.test(between) && sumOf(parts) < total.low));
    if (!leads) return [];
    // "Av de 96 antogs 60, och 51 blev kvar": two may be steps on a way.
    return parts.length > 2 || inPlaces || afterColon || sumOf(parts) < total.low ? allOf(text, sentence, total, parts) : [];
  });
}

/** "Elva checkar gick till kusten, nio till skogen och tre till fjällen": the first went somewhere as the others did. */
function isAlsoGiven(between: string, after: string): boolean {
  const given = GIVEN_TO.exec(between)?.[1];
  return given !== undefined && after.trimStart().startsWith(given);
}

const GIVEN_TO = /\s(till|från|för)\s[^,.;:]{2,60},\s$/i;
const DID = /(?<![a-zà-öø-ɏ])(?:har|hade|fick|fått)(?![a-zà-öø-ɏ])/i;

/** "140 platser: Sjöbo 45, Hemsjö 30 och Fjällbo 25": each number stands after its name. */
function namedParts(text: string, sentence: Sentence, total: Figure, parts: readonly Figure[]): Split[] {
  const areParts = parts.length > 2 && parts.every(({ kind }) => kind === total.kind) && makeUp(parts, total);
  return areParts && !OVERLAP.test(text.slice(total.end, sentence.end)) ? [{ total, parts, by: "listed", start: total.start, end: parts.at(-1)!.end }] : [];
}

function partsOfThese({ text, sentences }: Passage, at: number, figures: readonly Figure[]): Split[] {
  const sentence = sentences[at]!;
  const opens = at === 0 || figures.length < 2 ? "" : text.slice(sentence.start, figures[0]!.start);
  const divided = DIVIDED.test(opens);
  if (!divided && !OF_THESE.test(opens)) return [];
  // Beside a number of things their cost may have been told.
  const before = sentences[at - 1]!.figures.filter((figure) => told(figure) && (!divided || figure.kind === figures[0]!.kind));
  return before.length === 1 ? allOf(text, sentence, before[0]!, figures) : [];
}

/** A total with its parts, when these are a whole list and come near it. */
function allOf(text: string, sentence: Sentence, total: Figure, parts: readonly Figure[]): Split[] {
  if (!makeUp(parts, total) || ![total, ...parts].every((figure) => sameKind(figure, total) && (canBeTotal(figure) || isAmountOf(figure, total)))) return [];
  if (!leadOn(gapsBetween(text, parts).map((gap) => gap.replace(GENITIVE, "-")), NEXT, LAST) || OVERLAP.test(text.slice(total.end, sentence.end))) return [];
  return [{ total, parts, by: "listed", start: Math.min(total.start, parts[0]!.start), end: parts.at(-1)!.end }];
}

/** Whether numbers told after a total can be meant to be all of it: each is smaller, and together they come near it. */
function makeUp(parts: readonly Figure[], total: Figure): boolean {
  const sum = sumOf(parts);
  return canBeAdded(parts, total) && parts.every(({ low }) => low < total.low) && sum >= NEAR_UNDER * total.low && sum <= NEAR_OVER * total.low;
}

/** Whether a reader would add the numbers up: there are a few, and all of them are exact. */
const canBeAdded = (parts: readonly Figure[], total: Figure) => parts.length > 1 && parts.length <= MOST && [total, ...parts].every((figure) => single(figure) && isExact(figure));

function partsBefore({ text, sentences }: Passage, at: number, figures: readonly Figure[]): Split[] {
  const sentence = sentences[at]!;
  return figures.flatMap((total, index) => {
    if (!single(total) || !isExact(total)) return [];
    const before = text.slice(Math.max(sentence.start, total.start - 90), total.start);
    const own = figures.slice(0, index);
    const given = GIVEN_IN_ALL.test(before);
    const thus = own.length === 0 && total.kind === "money" && (given || THUS.test(before));
    if (!thus && !SUMMED.test(before) && !(THAT_IS.test(before) && IN_ALL_AFTER.test(text.slice(total.end, total.end + 20))) && !(own.length === 0 && total.kind === "count" && IN_ALL.test(before))) return [];
    const counted = own.length === 0 && total.kind === "count" && at > 0 && IN_ALL.test(before) ? sentences[at - 1]!.figures.filter(({ kind, noun }) => kind === "count" && noun === total.noun && noun !== null) : [];
    const earlier = counted.length > 0 ? counted : thus ? sentences.slice(Math.max(0, at - BACK), at).flatMap((other) => other.figures.filter(told)) : own.length === 1 && at > 0 && MORE.test(text.slice(Math.max(0, own[0]!.start - 20), own[0]!.start)) ? sentences[at - 1]!.figures.filter(told).slice(-1) : [];
    const parts = [...earlier, ...own];
    // "Två möten i byarna och tre på ön": of the same, and perhaps some of them in both places.
    const areAmong = (part: Figure) => part !== parts[0] && part.noun === null && PLACED.test(text.slice(part.end, part.end + 8));
    const kinds = ofSeveralKinds(parts, total);
    const areParts = canBeAdded(parts, total) && parts.every((part) => part.kind === total.kind && (kinds || total.kind === "money" || part.noun === total.noun || total.noun === null || areAmong(part)));
    if (!areParts || OVERLAP.test(text.slice(parts[0]!.end, total.start)) || Math.abs(sumOf(parts) - total.low) > (given ? AGREEING : NEAR_SUM) * total.low || someMake(parts, total)) return [];
    if (DISTINCT.test(text.slice(total.end, total.end + 10))) return [];
    return [{ total, parts, by: total.kind === "count" && total.noun !== null && (kinds || parts.some(areAmong)) ? ("listed" as const) : ("all" as const), start: parts[0]!.start, end: total.end }];
  });
}

/** "215 företag och 640 hushåll, totalt 885 råd": what is counted has another name as a whole, and the numbers come so near that they are meant to agree. */
function ofSeveralKinds(parts: readonly Figure[], total: Figure): boolean {
  const nouns = new Set(parts.map(({ noun }) => noun));
  const areNamed = total.kind === "count" && canBeTotal(total) && nouns.size === parts.length && parts.every((part) => part.noun !== null && part.noun !== total.noun && canBeTotal(part));
  return areNamed && total.noun !== null && Math.abs(sumOf(parts) - total.low) <= AGREEING * total.low;
}

/** "totalt 30 olika företag": some are counted more than once. */
const DISTINCT = /^\s(?:olika|unika)\s/i;

/** "84 ton: 46 ton i norr och 31 ton i söder": measures of one thing add up as counts do. */
const isAmountOf = ({ noun }: Figure, total: Figure) => noun === total.noun && MEASURED.test(noun ?? "");
const MEASURED = /^(?:ton|kg|kilo|hektar|ha|m2|kvm|kubikmeter|liter|mil|km|kilometer|meter|[kmgt]wh)$/i;

/** "1,3 miljarder kronor: 600 miljoner från …": an amount among amounts needs no "kronor". */
const sameKind = (one: Figure, other: Figure) => one.kind === other.kind || (IN_MILLIONS.test(one.text) && IN_MILLIONS.test(other.text));
const IN_MILLIONS = /milj|mkr|mnkr|mdr/i;

const sumOf = (parts: readonly Figure[]) => parts.reduce((sum, { low }) => sum + low, 0);

/** Whether some of the parts make the total by themselves, or one of them is as large. */
function someMake(parts: readonly Figure[], total: Figure): boolean {
  const room = bounds(total);
  for (let chosen = 1; chosen < 1 << parts.length; chosen++) {
    const sum = sumOf(parts.filter((_, at) => (chosen >> at) & 1));
    if (sum >= room.low && sum <= room.high) return true;
  }
  return false;
}
