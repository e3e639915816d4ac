/** "Från 2 till 9 bryggor, 140 till 310 båtplatser och 3 till 5 krogar": from what to what, each of a list of changes. */

/** Characters of a list that are looked back at. */
const REACH = 300;
const NUMBER = "(?:\\d[\\d\\s]{0,11}(?:,\\d{1,3})?|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)";
const ROUGHLY = "(?:(?:ca\\.?|cirka|drygt|knappt|nästan|omkring|runt|ungefär)\\s)?";
/** What has come to be more or fewer: without it, from one number to another is a span of ages, days or prices. */
const CHANGED = "(?:ökade?|ökar|ökat|ökning(?:en)?|utökats?|utökade?s?|växt|växte|växer|vuxit|gått|gick|går|stigit|steg|minska[rt]|minskade|minskats|minskning(?:en)?|sjunkit|sjönk|byggts\\sut|utvecklats|förändrats|ändrats|höjts|höjdes|sänkts|sänktes)";
/** The changes told before, each with what it counts. */
const LISTED = new RegExp(`(?<![a-zà-öø-ɏ])${CHANGED}\\s(?:[^.;:\\d\\n]{0,60}\\s)?från\\s${ROUGHLY}(?:${NUMBER}\\still\\s${ROUGHLY}${NUMBER}\\s[^.;:\\d\\n]{2,80}(?:,|\\s(?:och|samt))\\s(?:från\\s)?)+$`, "i");
const FROM = /(?:^|\s)från\s+$/i;

/** Whether a number that has another after "till" tells where a change began, by the words before it. */
export function isFromTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return FROM.test(before) || continuesChanges(before);
}

/** Whether a list of changes goes on with the number after these words. */
export function continuesChanges(before: string): boolean {
  return /(?:,|\s(?:och|samt))\s$/.test(before) && /från\s/i.test(before) && LISTED.test(before);
}
