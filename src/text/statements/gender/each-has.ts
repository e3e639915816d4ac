/** Numbers that say what each woman or man has, and not how many there are or what they got together: pay, hours a week, marks. */
import type { Figure } from "../../numbers";
import { countedOf } from "../counted";
import type { GenderedSentence } from "./words";

/** "Flickor hade 230 meritpoäng". */
const SCORE = /poäng|meritvärde|ohälsotal|sjuktal|medelålder|medellivslängd/;
/** "NKI: kvinnor 78, män 74". */
const INDEX = /(?<![a-zà-öø-ɏ])(?:nki|nmi|nri|nps|index)(?![a-zà-öø-ɏ])/;
const WITH_DECIMALS = /^\d+,\d+$/;
/** "Kvinnor tjänar i snitt 33 000 kr". */
const PAY = /tjänar|tjänade|löne?n?(?![a-zà-öø-ɏ])|inkomst|pension|median|genomsnitt|(?<![a-zà-öø-ɏ])snitt/;
const PER_MONTH = /^\s(?:i|per)\s(?:månad|timme)/;
/** "Kvinnorna fick i snitt 12 timmar, männen 9", "34 timmar i veckan, männen 39 timmar": told of the first, meant of both. */
const EACH = /(?<![a-zà-öø-ɏ])(?:i\s(?:genom)?snitt\s(?:ca\s|cirka\s)?\d|i\smedel(?:tal)?\s(?:ca\s|cirka\s)?\d|(?:timmar|dagar)\s(?:per|i|om)\s(?:vecka|dag|månad|år)(?:e[nt])?[\s,])/;
const WORK = /årsarb|årsverk|heltid|tjänst|jobb|arbetstillfäll|sysselsatt|(?<![a-zà-öø-ɏ])åa(?![a-zà-öø-ɏ])/;
const REACH = 80;
/** "Två samtal i veckan från kvinnor": how often. */
const SO_OFTEN = /^\s[a-zà-öø-ɏ]+\s(?:i\s(?:veckan|månaden|timmen)|om\s(?:dagen|året|månaden)|per\s(?:vecka|dag|månad|timme))(?![a-zà-öø-ɏ])/;
const OFTEN = 45;

/** "Per 1 000 invånare", "47 företagare av 1 000 kvinnor". */
const PER_SO_MANY = /(?<![a-zà-öø-ɏ])(?:per\s(?:1[ \u00a0]?000|100(?:[ \u00a0]?000)?|tusen|hundra)(?!\d)|(?:av|på)\s(?:1[ \u00a0]?000|100(?:[ \u00a0]?000)|tusen)\s(?:kvinnor|män|invånare)(?![a-zà-öø-ɏ]))/;

/** Whether a sentence tells of so many for each hundred or thousand. */
export const isPerSoMany = (small: string, { start, end }: GenderedSentence) => PER_SO_MANY.test(small.slice(start, end));

export function isWhatEachHas(small: string, { start }: GenderedSentence, { kind, noun, low, start: from, end }: Figure): boolean {
  const before = small.slice(Math.max(start, from - REACH), from);
  const after = small.slice(end, end + 20);
  if (kind === "money") return PAY.test(before) || PER_MONTH.test(after);
  if (kind !== "count") return false;
  if (SO_OFTEN.test(small.slice(end, end + OFTEN))) return true;
  // "Kvinnor gav betyget 4,2": there are no parts of people, but of what they work.
  if ((!Number.isInteger(low) || WITH_DECIMALS.test(small.slice(from, end))) && !WORK.test(before + after)) return true;
  if (noun === null && INDEX.test(before)) return true;
  const isTime = noun === null || countedOf(noun, "count") === "hours";
  return SCORE.test(before + small.slice(from, end) + after) || (isTime && EACH.test(before));
}
