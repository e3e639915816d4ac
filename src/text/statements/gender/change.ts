/** Numbers that say by how much something has changed, or of how many something is not so: no share, rate or count of a whole. */
import type { Figure } from "../../numbers";

const BY = /(?:^|\s)(?:med|på|om)\s(?:(?:ca\.?|cirka|drygt|knappt|nästan|hela|över|minst|ungefär|omkring|mer än|upp till|ytterligare)\s){0,2}$/;
const CHANGES = /(?<![a-zà-öø-ɏ])(?:ökat|ökade|ökar|öka|ökning(?:en)?|ökad|stigit|steg|växt|växte|tillväxt(?:en)?|uppgång(?:en)?|höjning(?:en)?|förbättr[a-zà-öø-ɏ]*|minskat|minskade|minskar|minska|minskning(?:en)?|sjunkit|sjönk|nedgång(?:en)?|sänkning(?:en)?|försämr[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const MORE = /^\s(?:(?:eller\s)?(?:fler|flera|färre)|mer|mindre|högre|lägre|större|ökning|minskning|ökad|minskad)(?![a-zà-öø-ɏ])/;
/** "… en ökning med fem kvinnor". */
const CHANGE_OF = /(?:ökning|minskning|ökat|minskat)\smed\s(?:[a-zà-öø-ɏ]+\s)?$/;
/** "Alla utom tre var kvinnor", "det saknas tre kvinnor": how many are not meant, or are not there. */
const BUT = /(?<![a-zà-öø-ɏ])(?:(?:för)?utom|så\snär\ssom\spå|bortsett\sfrån|med\sundantag\s(?:för|av)|(?:saknas|fattas|behövs)(?:\s(?:ca|cirka|minst|ytterligare))?)\s(?:de\s)?$/;
const REACH = 70;
const NEAR = 30;

/** Whether a number says how much more or less there is, or who is left out. `small`: the text in small letters. */
export function isOfChange(small: string, { kind, start, end }: Figure): boolean {
  if (MORE.test(small.slice(end, end + 12))) return true;
  const before = small.slice(Math.max(0, start - REACH), start);
  if (BUT.test(before)) return true;
  return (kind === "percent" || CHANGE_OF.test(before)) && BY.test(before) && CHANGES.test(before);
}

/** Whether a number says by how much something has grown or shrunk: "Antalet resor ökade med 1,2 miljoner". */
export function isByHowMuch(small: string, { start }: Figure): boolean {
  const before = small.slice(Math.max(0, start - NEAR), start);
  return BY.test(before) && CHANGES.test(before);
}
