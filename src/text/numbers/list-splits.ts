/** Totals with their parts in a list: "fördelat på 12 till kust och 8 till skog", "varav 30 till kust och 40 till skog". */
import type { Figure } from "./figure";
import { genderOf } from "./gender";
import type { Sentence } from "./passage";
import { DIVIDED_INTO, FARTHEST, MOST_PARTS, type Split, canBeTotal, countsPeople, single } from "./totals";

const SPLIT_ALL = new RegExp(`${DIVIDED_INTO}\\s*$`, "i");
const VARAV = /(?:var|där)av\s*$/i;
const JOINS = /^(?:\s*(?:st|stycken|stöd|projekt))?(?:\s(?:gick|har gått|avsattes|beviljades|beslutades|användes))?\s*(?:till|inom|i|för|från|på|av|om|hos|kring|mot|vid)\s[^\d.;:()]{1,60}?(?:,|\s(?:och|samt|medan|respektive))\s*(?:de\s)?(?:resterande\s|övriga\s)?$/i;
const PREPOSITION = /^(?:\s*(?:st|stycken|stöd|projekt))?(?:\s(?:gick|har gått|avsattes|beviljades|beslutades|användes))?\s*(till|inom|i|för|från|på|om|hos|kring|mot|vid)\s/i;

/** "… : 6 till kust och 5 till skog": a colon with nothing but words before it. */
const COLON = /^[^.;:()]{0,70}:\s*$/;
const ANNOUNCES = /(?:totalt|sammanlagt)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/i;
const SOME_OF_THEM = /(?<![a-zà-öø-ɏ])(?:bland|främst|däribland|till exempel|exempelvis|varav|såsom|framför allt)(?![a-zà-öø-ɏ])/i;
/** "Fonden på 4 mkr har lämnat …", "Av 9 mkr gick …": what is spent is told of a sum. */
const FRAME = /(?:(?:fonden|ramen|budgeten|anslaget|potten|summan|beloppet)\s(?:på|om)\s(?:totalt\s)?|(?:^|[.!?:;\n]\s{0,3})av\s(?:de\s)?(?:totalt\s|sammanlagt\s)?)$/i;
const SPENT = /^[^\d.;:()]{0,20}\s(?:gick|har\s(?:gått|lämnat|fördelats|beviljats|betalats|använts|avsatts)|lämnade|avsattes|användes|beviljades|fördelades|betalades)(?:\s(?:med|ut))?\s$/i;
/** "varav 2 ton gran, 1,5 ton tall och 0,4 ton björk": what was weighed is of one kind or another. */
const WEIGHT = /^(?:ton|kg|kilo|kilogram|liter|kubikmeter|m3)$/i;
const WEIGHED = /^\s?[a-zà-öø-ɏ0-9]{1,12}\s[a-zà-öø-ɏ-]{3,30}(?:,|\s(?:och|samt|respektive))\s$/i;
/** Words after a list that say that some were counted twice. */
const OVERLAP = /(?<![a-zà-öø-ɏ])(?:båda|bägge|samtidigt|flera|fler än|överlapp[a-zà-öø-ɏ]*|både)(?![a-zà-öø-ɏ])/i;
const AROUND = 90;
/** "…, totalt 48,9 mkr": the sum after its parts. */
const SUM_AFTER = /^[^.;:()]{0,60}?(?:,|–|=|\(|\ssom tillsammans blir|\svilket (?:blir|ger|gör))\s*(?:totalt|sammanlagt|summa|tillsammans|i allt):?\s*$/i;
/** "35 kustcheckar och 30 skogscheckar" of "60 checkar": nothing but the noun, in a narrower sense. */
const NARROWER = /^\s+(?:[a-zà-öø-ɏ]+\s)?([a-zà-öø-ɏ-]{4,40})(?=,|\s(?:och|samt)\s|\s*[.;)]|\s*$)/i;
const AND_THEN = /^(?:,|\s(?:och|samt))\s*$/i;

/** "Samtliga 12 kommuner, varav 13 i norr": the places themselves are told of, and not those who are there. */
const areAllPlaces = (text: string, { noun, start }: Figure) => PLACES.test(noun ?? "") && !IN_PLACES.test(text.slice(Math.max(0, start - 40), start));
const PLACES = /^(?:kommuner|orter|län|skolor)$/i;
const IN_PLACES = /(?:^|\s)(?:i|från|på|vid|inom|hos|till|av|för|med|mellan|bland|över)\s(?:[a-zà-öø-ɏ]+\s)?$/i;

/** "10 byar, varav 81 män" are not men among villages; women and men side by side are a split of their own. */
function canHold(text: string, total: Figure, part: Figure, next: Figure | undefined): boolean {
  const gender = genderOf(text, part)?.gender;
  if (!canBeTotal(total)) return gender === undefined && part.noun === null && areAllPlaces(text, total);
  if (gender === undefined) return true;
  const other = next && genderOf(text, next)?.gender;
  return countsPeople(text, total) && (other === undefined || other === gender);
}

/** The totals of a sentence that stand before a list of their parts, or after it. */
export function listSplits(text: string, sentence: Sentence): Split[] {
  // "Anslag 1:1" stands among parts and is none.
  const figures = sentence.figures.filter(({ kind }) => kind !== "reference");
  const words = text.slice(sentence.start, sentence.end).includes("1:1") ? text.replaceAll("1:1", "x x") : text;
  return figures.flatMap((total, at) => {
    const first = figures[at + 1];
    if (!single(total) || !single(first) || first.kind !== total.kind) return sumAfter(words, figures, at);
    const between = words.slice(total.end, first.start);
    const before = words.slice(Math.max(sentence.start, total.start - 60), total.start);
    const all = SPLIT_ALL.test(between) || (/^\s*:\s*$/.test(between) && ANNOUNCES.test(before));
    const colon = !all && COLON.test(between) && !SOME_OF_THEM.test(between);
    const frame = total.kind === "money" && FRAME.test(before) && SPENT.test(between);
    const weights = VARAV.test(between) && total.noun === first.noun ? weighed(words, figures, at + 1) : null;
    const some = colon || frame || weights !== null || (VARAV.test(between) && canHold(words, total, first, figures[at + 2]));
    if (between.length > FARTHEST || !(all || some) || /[.;]\s/.test(between)) return sumAfter(words, figures, at);
    const named = all ? narrower(words, total, figures, at + 1) : weights;
    const parts = named ?? joined(words, figures, at + 1);
    const last = parts.at(-1)!;
    const prepositions = prepositionsOf(words, parts);
    // After a colon alone as many are told as there are, or some: only too many are too many.
    if (colon && (OVERLAP.test(words.slice(last.end, last.end + AROUND)) || parts.length < 2 || prepositions.length === 0 || !canBeTotal(total) || parts.some(({ low }) => low > total.high))) return [];
    // Parts named by "varav" may overlap unless they are told apart in one way: all by place, all by purpose.
    if (all ? parts.length < 2 || (prepositions.length === 0 && !named) : parts.length > 1 && new Set(prepositions).size !== 1 && !named) return [];
    if (frame && parts.length < 2) return [];
    return [{ total, parts, by: all ? ("all" as const) : ("some" as const), start: total.start, end: last.end }];
  });
}

/** The weights from one on that are told by what was weighed; `null`: it is no list of such. */
function weighed(text: string, figures: readonly Figure[], from: number): Figure[] | null {
  const { noun } = figures[from]!;
  if (noun === null || !WEIGHT.test(noun)) return null;
  const parts = [figures[from]!];
  for (let next = from + 1; parts.length < MOST_PARTS && single(figures[next]) && figures[next]!.noun === noun && WEIGHED.test(text.slice(parts.at(-1)!.end, figures[next]!.start)); next++) parts.push(figures[next]!);
  return parts.length > 1 ? parts : null;
}

/** The figures from one on that are joined into a list, each with what it is for. */
function joined(text: string, figures: readonly Figure[], from: number): Figure[] {
  const parts = [figures[from]!];
  const { kind } = parts[0]!;
  for (let next = from + 1; parts.length < MOST_PARTS && single(figures[next]) && figures[next]!.kind === kind && JOINS.test(text.slice(parts.at(-1)!.end, figures[next]!.start)); next++) parts.push(figures[next]!);
  return parts;
}

/** The prepositions of parts, in order, "inom" as "i"; none where any part has none. */
function prepositionsOf(text: string, parts: readonly Figure[]): string[] {
  const found = parts.map((part) => PREPOSITION.exec(text.slice(part.end, part.end + 30))?.[1]?.toLowerCase().replace("inom", "i"));
  return found.every((word) => word !== undefined) ? found : [];
}

/** "60 checkar fördelat på 35 kustcheckar och 30 skogscheckar". */
function narrower(text: string, total: Figure, figures: readonly Figure[], from: number): Figure[] | null {
  const noun = total.noun?.toLowerCase();
  if (noun === undefined || noun.length < 4) return null;
  const parts: Figure[] = [];
  for (let at = from; parts.length < MOST_PARTS; at++) {
    const part = figures[at];
    const match = single(part) ? NARROWER.exec(text.slice(part.end, part.end + 60)) : null;
    if (!part || !match || !match[1]!.toLowerCase().endsWith(noun)) return null;
    parts.push(part);
    const next = figures[at + 1];
    if (!next || !AND_THEN.test(text.slice(part.end + match[0].length, next.start))) break;
  }
  return parts.length > 1 ? parts : null;
}

/** "31 mkr till kust, 14 mkr till skog och 1 mkr till fjäll, totalt 46 mkr". */
function sumAfter(text: string, figures: readonly Figure[], at: number): Split[] {
  // Whatever is counted before may be a part too.
  const first = figures[at];
  if (!single(first) || figures.find(({ kind }) => kind === first.kind) !== first) return [];
  const parts = joined(text, figures, at);
  const total = figures[at + parts.length];
  if (parts.length < 2 || prepositionsOf(text, parts).length === 0 || !single(total) || total.kind !== parts[0]!.kind) return [];
  const last = parts.at(-1)!;
  return SUM_AFTER.test(text.slice(last.end, total.start)) ? [{ total, parts, by: "all" as const, start: parts[0]!.start, end: total.end }] : [];
}
