/** The same told of several years or places in a row: "31 procent 2021, 34 procent 2022", "60 procent i styrelsen och 44 procent i ledningen". */
import type { Again } from "./told";

const ABOUT = "(?:(?:ca\\.?|cirka|drygt|knappt|nästan|hela|bara|endast)\\s)?";
const YEAR = "(?:(?:år|under)\\s)?((?:19|20)\\d\\d)";
const NEXT = "(?:,\\s(?:och\\s|men\\s)?|\\s(?:och|samt|men|medan)\\s)";
/** "… 2021, 34 procent 2022", "… (2021), 34 procent (2022)" */
const THEN_NEXT = new RegExp(`^(?:\\s\\(?${YEAR}\\)?)?${NEXT}${ABOUT}$`);
const ITS_YEAR = new RegExp(`^\\s\\(?${YEAR}`);
/** "…, 2022: 34 procent", "… och 2022 34 procent" */
const YEAR_NEXT = new RegExp(`^${NEXT}${YEAR}(?:\\s?[:=])?\\s${ABOUT}$`);
/** "… i styrelsen och 44 procent i ledningen": the same small word before both. */
const PLACE_NEXT = new RegExp(`^\\s(?:av\\s[a-zà-öø-ɏ]+\\s)?(i|på|inom|bland|hos|vid)\\s[^.;:,()]{2,40}?${NEXT}${ABOUT}$`);
/** … and nothing more told of those there. */
const ITS_PLACE = /^\s(i|på|inom|bland|hos|vid)(?:\s(?!(?:har|hade|är|var|fick|blev)\s)[a-zà-öø-ɏ-]+){1,3}(?:[.,;)]|$)/;

/** What a number is that goes on with a row, by the words since the last one and those after it; `null`: it does not go on. */
export function goesOn(since: string, after: string, year: number | null): Again | null {
  const named = YEAR_NEXT.exec(since) ?? (THEN_NEXT.test(since) ? ITS_YEAR.exec(after) : null);
  if (named) return year === null || Number(named[1]) > year ? null : Number(named[1]) === year ? "reached" : "before";
  const place = PLACE_NEXT.exec(since)?.[1];
  return place !== undefined && ITS_PLACE.exec(after)?.[1] === place ? "also" : null;
}
