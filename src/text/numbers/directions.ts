/** Two numbers and the way that the text says it went between them: "ökade från 40 till 50", "steg till 34 %, jämfört med 30 %". */
import { isExact, type Figure } from "./figure";
import type { Sentence } from "./passage";

export interface Direction {
  before: Figure;
  now: Figure;
  way: "up" | "down";
  /** By how much it is said to have changed, in the same unit; `null`: not said. */
  by: Figure | null;
  start: number;
  end: number;
}

const UP = "ökade|ökat|steg|stigit|växte|växt|höjdes|höjts|höjt";
const DOWN = "minskade|minskat|sjönk|sjunkit|föll|fallit|sänktes|sänkts|sänkt";
/** The verbs without which no direction is told. */
export const DIRECTION_VERBS: readonly string[] = `${UP}|${DOWN}`.split("|");
/** Whatever stands between verb and number may turn it round. */
const WORDS = "(?:(?!(?:inte|aldrig|knappt)\\s)[a-zà-öø-ɏ]{1,30}\\s){0,2}";
const ABOUT = "(?:hela\\s|totalt\\s)?";
const CHANGED_FROM = new RegExp(`(?<![a-zà-öø-ɏ])(?:(${UP})|(?:${DOWN}))\\s${WORDS}från\\s${ABOUT}$`, "i");
const CHANGED_TO = new RegExp(`(?<![a-zà-öø-ɏ])(?:(${UP})|(?:${DOWN}))\\s${WORDS}till\\s${ABOUT}$`, "i");
/** Nothing but what is counted, and the year, stands between the two. */
const TO = new RegExp(`^(?:\\s[a-zà-öø-ɏ-]{1,30})?(?:\\s(?:år\\s)?\\(?20\\d\\d\\)?)?\\still\\s${ABOUT}$`, "i");
const COMPARED = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,3},?\s(?:jämfört med|i jämförelse med|att jämföra med)\s$/i;
/** "har ökat till 340 från 410 året före" */
const AND_FROM = new RegExp(`^(?:\\s[a-zà-öø-ɏ-]{1,30})?,?\\sfrån\\s${ABOUT}$`, "i");
/** Compared with a year before, and not with another place or a plan. */
const YEAR_BEFORE = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,2}?\s\(?(?:för\s|under\s|i\s|år\s)?(?:året\s(?:innan|före)|föregående\sår|förra\såret|fjol|20\d\d)(?![a-zà-öø-ɏ\d])/i;
/** A mean or a rate is another number than a count. */
const MEAN = /^(?:\s[a-zà-öø-ɏ-]{1,30})?\s(?:i\s(?:snitt|genomsnitt|medeltal)|per|planerade|förväntade)(?![a-zà-öø-ɏ])/i;
/** "…, en minskning med 40 platser" */
const THEN_BY = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,4}(?:\s\d{4})?(?:,|\s[–-])\s(?:vilket\s(?:är|motsvarar|innebär)\s|alltså\s|det vill säga\s)?en\s(?:(ökning|uppgång)|minskning|nedgång)\s(?:med|på)\s(?:hela\s)?$/i;

/** Numbers that can be compared: of one kind, and of one thing as far as it is said. */
function areAlike(one: Figure, other: Figure): boolean {
  const isAmount = one.kind === "count" || one.kind === "money" || one.kind === "percent";
  return isAmount && one.kind === other.kind && one.form !== "part" && other.form !== "part" && isExact(one) && isExact(other);
}

/** Units of a count that the other number may have another of: "från 2 timmar till 30 minuter". */
const MEASURE = /^(?:sekund|minut|timm|dag|dygn|veck|månad|år|meter|kilometer|km|mil|kg|kilo|ton|gram|liter|kwh|mwh|gwh|twh|hektar|ha$|m2|kvm)/i;
const hasUnitOfItsOwn = ({ noun }: Figure) => noun !== null && MEASURE.test(noun);
/** "från 840 till 410 ton": the unit is said once, of both. */
const sameUnit = (one: Figure, other: Figure) => one.noun === null || one.noun === other.noun || !(hasUnitOfItsOwn(one) || hasUnitOfItsOwn(other));

/** What the sentences says of each pair of numbers that stand beside each other. */
export function directionsOf(text: string, { start: from, figures }: Sentence): Direction[] {
  const counted = figures.filter(({ kind }) => kind !== "year" && kind !== "date");
  return counted.flatMap((first, at): Direction[] => {
    const second = counted[at + 1];
    if (!second || !areAlike(first, second) || !sameUnit(first, second)) return [];
    const lead = text.slice(Math.max(from, first.start - 100), first.start);
    const between = text.slice(first.end, second.start);
    const place = { start: first.start, end: second.end };
    const after = text.slice(second.end, second.end + 70);
    const changed = TO.test(between) && !MEAN.test(after) ? CHANGED_FROM.exec(lead) : null;
    const third = counted[at + 2];
    const then = third && first.kind !== "percent" && areAlike(first, third) && sameUnit(first, third) ? THEN_BY.exec(text.slice(second.end, third.start)) : null;
    if (changed) {
      const way = changed[1] === undefined ? "down" : "up";
      const by = third && then && (then[1] === undefined ? "down" : "up") === way ? third : null;
      return [{ before: first, now: second, way, by, ...place, start: first.start - changed[0].length, end: by?.end ?? place.end }];
    }
    const compared = COMPARED.test(between);
    if (!compared && !AND_FROM.test(between)) return [];
    // "till 12 lån från 15 banker": from whom they came.
    const isEarlier = YEAR_BEFORE.test(after) || (!compared && first.noun !== null && first.noun === second.noun);
    const reached = isEarlier ? CHANGED_TO.exec(lead) : null;
    if (reached) return [{ before: second, now: first, way: reached[1] === undefined ? "down" : "up", by: null, ...place, start: first.start - reached[0].length }];
    if (!compared) return [];
    return third && then ? [{ before: second, now: first, way: then[1] === undefined ? "down" : "up", by: third, ...place, end: third.end }] : [];
  });
}
