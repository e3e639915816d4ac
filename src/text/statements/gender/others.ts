/** Those who are counted beside women and men: "…, män 54 och resterande 8 till blandade grupper", "… och 2 icke-binära". */
import type { Group } from "./groups";

const OTHERS = /^[^.;:\n]{0,25}(?:\soch|\ssamt|\smedan|,)\s(?:(?:resterande|övriga|resten)(?![a-zà-öø-ɏ])|(?:\d+|en|ett|två|tre|fyra|fem)\s(?:st\s|procent\s|%\s)?(?:till\s|av\s|har\s|(?:ägs|drivs|leds)\s)?(?:gemensamt|blanda|mixa|delat|jämställ|icke-?binär|annat|annan|andra|vill\s(?:ej|inte)|som\s(?:ej|inte)))/;

/** "Kvinnor: 14, män: 12, annat: 1": told by labels. */
const LABELLED = /^(?:\s?st)?[\s,;.|)]{0,4}(?:annat|annan|andra|övriga?|okänt|båda|delat|gemensamt|blandat|icke-?binär|vill\s(?:ej|inte)|ej\sangivet|uppgift\ssaknas)[a-zà-öø-ɏ/ ]{0,30}\s?[:=|]?\s?[1-9]/;

/** Whether others follow right after a group with both genders. */
export function hasOthers(small: string, { told, counts: { women, men } }: Group): boolean {
  const end = told.at(-1)!.end;
  return women !== undefined && men !== undefined && [OTHERS, LABELLED].some((others) => others.test(small.slice(end, end + 70)));
}
