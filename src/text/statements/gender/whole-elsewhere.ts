/** Wholes that stand in another sentence: "80 sökande kom in. Könsfördelningen var …", "… Totalt antal deltagare: 127". */
import type { Figure } from "../../numbers";
import type { Passage, Sentence } from "../../numbers/passage";
import { countedOf } from "../counted";
import type { Group } from "./groups";
import { GATHERS, canGive, fits, isLikely, isTime, likeliest } from "./likeliest";
import { placeAt } from "./places";
import { countsPersons, goesWith, isGender, isMeant, isOfMoney, isThese, subjectOf } from "./pointing";

export interface Told {
  passage: Passage;
  small: string;
  group: Group;
  /** The group's sentence, by its number. */
  at: number;
  /** What the words before the group's first number point at. */
  pointer: string | null;
  /** Where the words begin that are the group's own. */
  from: number;
}

/** "Tretton var kvinnor", "Närmare 17 procent har en kvinnlig VD": a sentence that begins with its number is of what was counted last, */
const BEGINS = /^(?:[a-zà-öø-ɏ]+\.?\s){0,2}$/;
/** where a verb follows and not what the number counts. */
const THEN_VERB = /^\s(?:st\s|stycken\s)?(?:var|är|har|fick|kom|gick|utgör|består|bestod|från|[a-zà-öø-ɏ]+(?:s|des|ts|ade))\s/;
const DIVISION = /(?:köns)?fördelning(?:en)?(?![a-zà-öø-ɏ]|\s(?:skiljer|skilde|varierar|varierade))|^representationen|^(?:andel(?:en)?|antal(?:et)?)\s(?:kvinnor|män|tjejer|killar|flickor|pojkar)(?:$|\s(?:är|var|uppgår|uppgick|ligger|låg|blev|:))|^varav|^därav|^vilket/;
/** "Motsvarande fördelning 2022 var …": another year's, of others. */
const OF_THE_SAME = /^motsvarande\s/;
/** "På slutkonferensen var könsfördelningen …": of those who were there. */
const AT_A_PLACE = /^(?:på|vid|hos)\s/;
/** "Kvinnor: 8", "* 52 % kvinnor", "Företag ledda av kvinnor: 149", "Kvinnor var något överrepresenterade (54 %)": names nothing but the gender. */
const NAMES_GENDER = /^(?:[*•–-]\s?)?(?:(?:därav|varav)\s)?(?:(?:andel|antal|företag|bolag)\s)?(?:(?:till|från)\s)?(?:(?:som\s)?(?:ledda|leds|drivna|drivs|ägda|ägs|startade)\sav\s)?$/;
/** Between the gender and its count where nothing is told of what these did. */
const LABEL = /^[^.;!?\d]{0,30}[:=]\s?$|^\s$/;
/** "22 fall": of whatever was counted last. */
const CASES = /^fall$/;

/** A whole that was told before; what "these" are may stand in the same sentence. */
export function wholeBefore(told: Told, free: readonly Figure[]): Figure | null {
  const { passage, small, group, at, pointer, from } = told;
  const first = group.told[0]!;
  const { start } = passage.sentences[at]!;
  const words = small.slice(from, first.end);
  const begins = pointer === null && from === start && BEGINS.test(small.slice(start, first.figure.start)) && THEN_VERB.test(small.slice(first.figure.end, first.end));
  const named = from === start ? subjectOf(small, start, first.start) : null;
  if (first.tie === "led" && begins === false && from === start && first.figure.start === start && first.figure.noun !== null) return wholeMeant(told, free, first.figure.noun.toLowerCase(), 1);
  const meant = pointer ?? (named !== null && wholeMeant(told, free, named, 2) ? named : null);
  const each = first.figure.form === "part" && from === start ? (EVERY_ONE.exec(small.slice(first.figure.end, first.end))?.[1] ?? null) : null;
  if (each !== null) return wholeMeant(told, free, each, 2);
  const isCases = CASES.test(first.figure.noun ?? "") || pointer === "fallen";
  const doing = meant !== null && isThese(meant) ? wholeDoing(told, free, words) : null;
  if (doing) return doing;
  const narrowed = meant !== null ? WHO_THEN.exec(words)?.[1] : undefined;
  if (narrowed !== undefined) return wholeMeant(told, free.filter((figure) => tellsOf(told, figure, narrowed)), meant, 3);
  if (meant !== null && !isCases) return isGender(meant) ? null : wholeMeant(told, free, meant, isThese(meant) ? 3 : 2);
  if (begins || (DIVISION.test(words) && !AT_A_PLACE.test(words) && !OF_THE_SAME.test(words)) || isCases) return wholeMeant(told, free, null, begins ? 1 : 2);
  if (first.word === start && THE_GENDER.test(small.slice(start, first.figure.start)) && first.figure.kind === "count") return wholeMeant(told, free, null, 1);
  const above = from === start && isLabel(told) ? wholeMeant(told, free, null, 2) : null;
  return above && first.start - above.end <= LABELLED_NEAR ? above : null;
}

/** "24 seglare kom. Männen var 15": "the men" are of those who were told of. */
const THE_GENDER = /^(?:kvinnorna|männen|flickorna|pojkarna|tjejerna|killarna)\s(?:är|var|blev|utgjorde|utgör)\s/;

/** "Var tredje anställd är kvinna". */
const EVERY_ONE = /^\s([a-zà-öø-ɏ]{4,})\s(?:är|var|leds|drivs|ägs)\s/;

/** "205 anmälde sig och 170 kom. Av de som kom …": those of whom the same was told. */
function wholeDoing({ passage: { sentences }, small, group, at }: Told, free: readonly Figure[], words: string): Figure | null {
  const verb = WHO_DID.exec(words)?.[1];
  const before = sentences[at - 1];
  if (verb === undefined || !before) return null;
  const total = within(free, before).findLast(({ end }) => small.slice(end, Math.min(before.end, end + VERB_NEAR)).split(/[^a-zà-öø-ɏ]+/).includes(verb));
  return total && fits(group, total, false) ? total : null;
}

/** "Av de som fått stipendium", "bland de lotsar som fått stipendium": only some of those told before, unless these were told to be just that. */
const WHO_THEN = /(?:^|\s)(?:av|bland)\s(?:de(?:\s[a-zà-öø-ɏ]{4,})?|dem|alla|samtliga)\ssom\s([^.,;:()\d]{3,80}?)\s(?:är|var|utgör|utgjorde|leds|drivs|ägs|har|hade|fick|gick)\s/;
/** Whether what narrows those who are pointed at was told with a count, by how its longer words begin. */
function tellsOf({ passage: { sentences }, small }: Told, { start }: Figure, narrowed: string): boolean {
  const sentence = sentences[placeAt(sentences, start)]!;
  const told = small.slice(sentence.start, sentence.end);
  return narrowed.split(" ").some((word) => word.length >= BEGINNING && told.includes(word.slice(0, BEGINNING)));
}

/** As many letters in common make two words one: "anställning" and "anställdes". */
const BEGINNING = 5;

const WHO_DID = /(?:^|\s)(?:av|bland)\s(?:de|dem)\ssom\s([a-zà-öø-ɏ]{3,})\s/;
/** Characters from a count to what is told of it. */
const VERB_NEAR = 40;

/** Whether the words before a group are its gender alone: then what is divided stands in the sentence before. */
function isLabel({ passage: { sentences }, small, group, at }: Told): boolean {
  const first = group.told[0]!;
  if (!NAMES_GENDER.test(small.slice(sentences[at]!.start, Math.min(first.word, first.figure.start)))) return false;
  if (first.figure.kind === "percent") return first.word < first.figure.start || ONE_LINK.test(small.slice(first.figure.end, first.word));
  return first.word < first.figure.start ? LABEL.test(small.slice(first.word, first.figure.start).replace(/^[a-zà-öø-ɏ]+/, "")) : BULLET.test(small.slice(sentences[at]!.start, first.start));
}

/** "52 % kvinnor", "52 % är kvinnor"; "18 % av styrelsens ledamöter är kvinnor" says itself of whom. */
const ONE_LINK = /^\s?(?:(?:deltagare|sökande|elev(?:er)?|person(?:er)?)\s)?(?:[a-zà-öø-ɏ]+\s)?$/;
/** A label stands close to what it divides. */
const LABELLED_NEAR = 150;

/** A line of a list. */
const BULLET = /^[*•–-]/;

/** What a word points at; of whatever was counted last, for `null`. In so many sentences: the own one too where "these" are meant. */
function wholeMeant({ passage: { sentences }, small, group, at }: Told, free: readonly Figure[], pointer: string | null, far: number): Figure | null {
  const { start } = group.told[0]!;
  const first = pointer !== null && isThese(pointer) ? at : at - 1;
  for (let earlier = first; earlier >= Math.max(0, first - far + 1); earlier--) {
    const own = within(free, sentences[earlier]!).filter((figure) => figure.end <= start && !isAside(small, figure));
    const named = pointer === null ? own : own.filter((figure) => isMeant(small, figure, pointer));
    const meant = named.length === 0 && own.length === 1 && pointer !== null && goesWith(own[0]!, pointer) ? own : named;
    const isNamed = pointer !== null && !isThese(pointer);
    const total = isOfMoney(pointer) ? (meant.at(-1) ?? null) : (likeliest(small, meant) ?? (isNamed ? (meant.at(-1) ?? null) : onlyOne(group, meant)));
    if (total) return fits(group, total, false) ? total : null;
  }
  return null;
}

/** The one count there is, whatever it counts, where the group can be of it. */
function onlyOne(group: Group, figures: readonly Figure[]): Figure | null {
  const [only] = figures;
  return only && figures.length === 1 && !isTime(only) && !GATHERS.has(countedOf(only.noun, "count")) && canGive(group, only) ? only : null;
}

/** "(mål 60)", "föregående år (588)": another value of what was just counted. */
export const isAside = (small: string, { start, end }: Figure) => small[end] === ")" && /\((?:(?:mål(?:et)?|plan(?:erat)?|budget|prognos|förra året|föregående år|i fjol|20\d\d):?\s)?$/.test(small.slice(Math.max(0, start - 18), start));

const IN_ALL = /^(?:antal(?:et)?|totalt|sammanlagt|det\stotala\santalet|sammantaget)(?![a-zà-öø-ɏ])/;
/** "Totalt antal: 310". */
const TOTAL = /^totalt(?:\santal)?:?\s$/;
/** "Antal företag, mål 90": the next line of a list of goals. */
const AIM = /(?:^|\s)mål(?:et|värde)?:?\s$/;
/** "Antal företag totalt 45". */
const LABELLED = /^(?:totalt\s)?antal(?:et)?\s(?:[a-zà-öø-ɏ]+[ae]\s)?([a-zà-öø-ɏ]{3,})/;
/** Sentences on to the sum of all. */
const ON = 2;

/** A whole that is summed up afterwards, for a share that stands alone. */
export function wholeSummedUp({ passage: { sentences }, small, group, at, pointer }: Told, free: readonly Figure[]): Figure | null {
  if (Object.keys(group.counts).length > 0) return null;
  const { end } = group.told.at(-1)!.figure;
  const noun = pointer !== null && !isThese(pointer) ? pointer : (OF_WHOM.exec(small.slice(end, end + 40))?.[1] ?? null);
  for (const sentence of sentences.slice(at + 1, at + 1 + ON)) {
    if (!IN_ALL.test(small.slice(sentence.start, sentence.end))) continue;
    const [sum] = sentence.figures;
    if (sum && TOTAL.test(small.slice(sentence.start, sum.start)) && sum.noun === null && free.includes(sum)) return sum;
    if (sum?.kind !== "count" || !free.includes(sum) || AIM.test(small.slice(sentence.start, sum.start))) return null;
    const named = { ...sum, noun: LABELLED.exec(small.slice(sentence.start, sum.start))?.[1] ?? sum.noun };
    return (noun === null ? isOfLed(small, group, named) : isMeant(small, named, noun)) ? sum : null;
  }
  return null;
}

/** "60 % av deltagarna", "27 % av antalet lån", "Varannan deltagare". */
const OF_WHOM = /^[ \u00a0](?:av\s(?:de\s|antalet\s|alla\s)?)?([a-zà-öø-ɏ]{3,})/;

/** Where no noun says of what the shares are: what is led, or people and what comes from them. */
function isOfLed(small: string, { told: [first], shares }: Group, figure: Figure): boolean {
  const sort = countedOf(figure.noun, "count");
  if (first!.tie === "led" || first!.again === "reached") return sort === "companies" || sort === "persons";
  return countsPersons(small, figure) || (Boolean(shares.women && shares.men) && isLikely(small, figure) && sort !== "companies" && sort !== "organisations");
}

const within = (figures: readonly Figure[], { start, end }: Sentence) => figures.filter((figure) => figure.start >= start && figure.end <= end);
