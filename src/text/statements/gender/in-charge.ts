/** Who leads something, by the words after the one for a gender: "har en kvinna som regissör", "med kvinnlig vd". */
import type { Between } from "./tie";
import type { GenderWord } from "./words";

/** "… som regissör", "… i styrelsen". */
const IN_CHARGE = /^\s(?:som\s(?:[a-zà-öø-ɏ]+\s){0,2}?(?:vd|rektor|chef|[a-zà-öø-ɏ]*(?:ande|are|issör|tör|nör|chef|ent|ist|person|ansvarig))(?![a-zà-öø-ɏ])|på\s(?:vd|ordförande|lednings|chefs)|bland\s(?:[a-zà-öø-ɏ]*ägarna|grundarna|ledarna)|i\s(?:[a-zà-öø-ɏ]{1,20}\s)?(?:[a-zà-öø-ɏ]*styrelse|[a-zà-öø-ɏ]*ledning|[a-zà-öø-ɏ]*team|ägar|spetsen|ledande|topp))/;
/** "… projektledare", "… adept". */
const IN_CHARGE_NOUN = /^\s(?:vd|verkställande|ordförande|ledare|chef|ägare|huvudägare|ledning|[a-zà-öø-ɏ]+(?:are|ande|(?:ör|ent|ant|ist|ept|chef|person|när|elev)(?:er)?|ansvariga?|ledamot|ledamöter)(?![a-zà-öø-ɏ]))/;

/** "… representanter i styrelsen". */
const SITS = /^\s[a-zà-öø-ɏ]{4,}\si\s(?:[a-zà-öø-ɏ]{1,20}\s)?(?:[a-zà-öø-ɏ]*styrelse|[a-zà-öø-ɏ]*ledning)/;

/** Whether the woman or man named is said to be in charge, or to be the one who counts in each. */
export function isInCharge(word: GenderWord, { after }: Between): boolean {
  return word.form === "adjective" ? IN_CHARGE_NOUN.test(after) || SITS.test(after) : IN_CHARGE.test(after);
}
