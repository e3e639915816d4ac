/** Which figures count a part of what another counts: "76 företag …, varav 20 från Kalmar", "25 av dessa". */
import type { Passage } from "../numbers/passage";
import { splitsOf } from "../numbers/splits";
import type { Told } from "./amounts";
import { sentenceNumber } from "./around";
import { isOfFirst } from "./of-first";
import { MOST_LISTED, isAmount, partsByShares, partsBySums } from "./part-sums";
import type { Statement } from "./statement";

const QUALIFIER = "(?:(?:ca|cirka|minst|drygt|knappt|nästan|hela|totalt|över|ungefär|omkring)\\.?\\s)?";
const VARAV = new RegExp(`(?:varav|därav|av vilka|(?:av|bland) (?:dessa|dem|deltagarna|företagen|stöden|projekten)(?:\\s[a-zà-öø-ɏ]{2,20}){0,3})\\s${QUALIFIER}$`, "i");
const OF_THESE = /^\s{0,3}(?:st\.?|stycken)?\s{0,3}av\s(?:dessa|dem|deltagarna|företagen|stöden|projekten)(?![a-zà-öø-ɏ])/;
const OF = /^\s?\/\s?$|^\s{0,3}(?:st\.?|stycken)?\s?(?:[a-zà-öø-ɏ]{2,30}\s)?\(?(?:ut)?av\s(?:[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}\s){0,3}$/;
/** "Av de 1,8 miljoner kronorna": told once more. */
const AGAIN = /(?:^|\s)(?:av|ur|bland)\s(?:de|dessa)\s(?:totalt\s|sammanlagt\s)?$/i;
const ALSO = new RegExp(`^[^.;:()\\d\\n]{1,60}(?:,|\\s(?:och|samt|respektive))\\s${QUALIFIER}$`);
/** What is told farther away than so many sentences is not meant by "these". */
const SENTENCES = 2;
const REACH = 90;

/** For each, the place in the list of that which it is a part of; `null`: it stands for itself. What is known stays. */
export function partsOf(passage: Passage, told: readonly Told[]): (number | null)[] {
  const wholes = told.map(({ statement }) => statement.partOf);
  if (told.length < 2) return wholes;
  const at = new Map(told.map(({ place }, number) => [place.start, number] as const));
  const setPart = (part: number | undefined, whole: number | undefined | null) => {
    if (part !== undefined && whole !== undefined && whole !== null && part !== whole && wholes[part] === null && wholes[whole] !== part && canHold(told[whole]!, told[part]!)) wholes[part] = whole;
  };
  for (const { total, parts } of splitsOf(passage)) for (const part of parts) setPart(at.get(part.start), at.get(total.start));
  for (let part = 0; part < told.length; part++) {
    setPart(part, wholeOf(passage, told, wholes, part));
    for (const [one, whole] of partsBySums(passage, told, part)) setPart(one, whole);
  }
  for (const [part, whole] of partsByShares(passage, told, at)) setPart(part, whole);
  return wholes;
}

/** A part is no larger than its whole, is told in the same unit, and the whole is something that was reached too. */
function canHold(whole: Told, part: Told): boolean {
  const [one, other] = [whole.statement, part.statement];
  return one.unit === other.unit && one.kind === other.kind && (one.high ?? 0) >= (other.low ?? 0);
}

/** What the words right around a figure make it a part of. */
function wholeOf(passage: Passage, told: readonly Told[], wholes: readonly (number | null)[], part: number): number | null {
  const { text } = passage;
  const { place, statement } = told[part]!;
  if (!isAmount(statement)) return null;
  const next = told[part + 1];
  if (next && next.statement.unit === statement.unit && OF.test(text.slice(place.end, Math.min(next.place.start, place.end + REACH))) && next.place.start - place.end <= REACH) return part + 1;
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  if (AGAIN.test(before)) return lastSame(told, part) ?? lastLarger(passage, told, part);
  if (VARAV.test(before) || OF_THESE.test(text.slice(place.end, place.end + REACH))) return lastWhole(passage, told, wholes, part);
  const said = lastLarger(passage, told, part) ?? lastBeforeVarav(passage, told, wholes, part);
  if (said !== null) return said;
  const previous = told[part - 1];
  const whole = wholes[part - 1] ?? null;
  if (previous && previous.statement.counted === statement.counted && isOfFirst(text, previous.place, place)) return part - 1;
  if (!previous || whole === null || previous.place.start < told[whole]!.place.start) return null;
  const goesOn = ALSO.test(text.slice(previous.place.end, Math.min(place.start, previous.place.end + REACH))) && place.start - previous.place.end <= REACH;
  return goesOn && isAlike(told[whole]!.statement, previous.statement, statement) && /varav|därav/i.test(text.slice(told[whole]!.place.end, previous.place.start)) ? whole : null;
}

/** Parts in a row are of one sort, or what people are ("450 investerare och 350 företag" of 1 000 deltagare). */
function isAlike(whole: Statement, previous: Statement, { counted }: Statement): boolean {
  return counted === whole.counted || counted === previous.counted || (whole.counted === "persons" && (counted === "companies" || counted === "organisations"));
}

/** The nearest figure before that can hold this one and is not itself a part; of the same sort of thing if there is one. */
function lastWhole(passage: Passage, told: readonly Told[], wholes: readonly (number | null)[], part: number): number | null {
  const own = sentenceNumber(passage, told[part]!.place.start);
  const { counted } = told[part]!.statement;
  const candidates: number[] = [];
  for (let before = part - 1; before >= 0 && before >= part - MOST_LISTED; before--) {
    if (own - sentenceNumber(passage, told[before]!.place.start) > SENTENCES) break;
    if (wholes[before] === null && canHold(told[before]!, told[part]!)) candidates.push(before);
  }
  return candidates.find((before) => told[before]!.statement.counted === counted) ?? candidates[0] ?? null;
}

/** "De 300 gästerna", "de 40 besökare som svarade": some that the reader knows already. */
function isKnown({ text }: Passage, { place, statement: { noun } }: Told): boolean {
  if (noun === null || !KNOWN.test(text.slice(Math.max(0, place.start - 24), place.start))) return false;
  return DEFINITE.test(noun) || THOSE_WHO.test(text.slice(place.end, place.end + REACH));
}

const THOSE_WHO = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){1,3}som\s/;
const KNOWN = /(?:^|[\s(])(?:de|dessa)\s(?:(?:ca|cirka|drygt|knappt|nästan|totalt|sammanlagt)\.?\s)?$/i;
const DEFINITE = /(?:[aeo]rna|[^rc]ena|[^aeiouyåäö]en)$/;
/** Words tell these apart, so that some are of others only where they are called alike. */
const BY_NOUN: readonly Statement["counted"][] = ["activities", "places"];
/** So many letters make a noun the same in all its forms. */
const STEM = 5;

/** Of some that the reader knows already: the nearest larger number of such things that was told before in the cell. */
function lastLarger(passage: Passage, told: readonly Told[], part: number): number | null {
  const { counted, noun, low } = told[part]!.statement;
  // Unlike things are in no sum, and words say little of which belong to which.
  if (counted === "other" || counted === "measures" || !isKnown(passage, told[part]!)) return null;
  for (let before = part - 1; before >= 0 && before >= part - MOST_LISTED; before--) {
    const { statement } = told[before]!;
    const isAlike = statement.counted === counted && (!BY_NOUN.includes(counted) || isCalledAlike(statement.noun, noun));
    if (isAlike && canHold(told[before]!, told[part]!) && statement.low !== null && low !== null && statement.low > low) return before;
  }
  return null;
}

const isCalledAlike = (one: string | null, other: string | null) => one !== null && other !== null && one.slice(0, STEM) === other.slice(0, STEM);

/** Farther away no whole is looked for. */
const VARAV_REACH = 250;
/** What parts did: "18 elever klarade provet". */
const DID = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){1,2}(?:har|hade|fick|gick|blev|kom|stod|nådde|[a-zà-öø-ɏ]{2,20}(?:ade|erade|rde|kte|pte|ste|dde|nde))(?![a-zà-öø-ɏ])/;
const MORE = /dessutom|ytterligare|därutöver|utöver|därtill|nya\s/;

/** How it went for some of those who began. */
const CAME_THROUGH = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){1,2}(?:har\s|hade\s)?(?:klara(?:de|t)|fullfölj(?:de|t)|slutför(?:de|t)|genomför(?:de|t)|avsluta(?:de|t)|avbr(?:öt|utit)|hoppa(?:de|t)\sav|examinera(?:des|ts)|godkän(?:des|ts)|certifiera(?:des|ts)|validera(?:des|ts)|(?:gick|gått)\svidare|(?:fick|fått)\s(?:[a-zà-öø-ɏ]{2,20}\s)?(?:jobb|arbete|anställning|godkänt|betyg|intyg))(?![a-zà-öø-ɏ])/;
const BEGINS = new RegExp(`^\\s{0,3}(?:[•*–-]\\s{0,3})?${QUALIFIER}$`, "i");

/**
 * "24 elever varav 9 flickor, och 18 elever klarade provet": some of the whole that is being told of in the sentence.
 * In one soon after it is they where the sentence begins with them and tells how it went.
 */
function lastBeforeVarav(passage: Passage, told: readonly Told[], wholes: readonly (number | null)[], part: number): number | null {
  const { place, statement } = told[part]!;
  const after = passage.small.slice(place.end, place.end + REACH);
  const cameThrough = CAME_THROUGH.test(after);
  if (statement.noun === null || !(cameThrough || DID.test(after))) return null;
  const own = sentenceNumber(passage, place.start);
  const isFirst = cameThrough && BEGINS.test(passage.text.slice(passage.sentences[own]?.start ?? 0, place.start));
  for (let before = part - 1; before >= 0 && before >= part - MOST_LISTED; before--) {
    const whole = told[before]!;
    const apart = own - sentenceNumber(passage, whole.place.start);
    if (place.start - whole.place.end > VARAV_REACH || apart > (isFirst ? SENTENCES : 0)) return null;
    if (wholes[before] !== null || whole.statement.counted !== statement.counted || !isCalledAlike(whole.statement.noun, statement.noun)) continue;
    const between = passage.small.slice(whole.place.end, place.start);
    const isTold = VARAV_AFTER.test(between) || (apart > 0 && whole.statement.split !== null);
    return isTold && !MORE.test(between) && canHold(whole, told[part]!) ? before : null;
  }
  return null;
}

const VARAV_AFTER = /^[^\d;:]{0,40}(?:varav|därav|av\s(?:vilka|dem|dessa))\s/;

/** The same amount told before. */
function lastSame(told: readonly Told[], part: number): number | null {
  const { low, unit, noun } = told[part]!.statement;
  for (let before = part - 1; before >= 0 && before >= part - MOST_LISTED; before--) {
    const { statement } = told[before]!;
    if (statement.low === low && statement.unit === unit && (unit !== "count" || statement.noun === noun)) return before;
  }
  return null;
}
