/** A part and its whole with a stroke between: "8/30 företag", "12/15 av kommunerna"; not the day 8/3, nor 24/7. */
import type { Tokens } from "./tokens";

/** What is counted in reports: other words after two numbers with a stroke tell of a day, or of a number of a case. */
const COUNTED =
  /(?:deltagare|deltagarna|personer|personerna|elever|eleverna|ungdomar|ungdomarna|unga|studenter|studenterna|ledamöter|chefer|anställda|medarbetare|medlemmar|sökande|företag|företagen|bolag|bolagen|företagare|kommuner|kommunerna|organisationer|organisationerna|föreningar|verksamheter|aktörer|projekt|projekten|ansökningar|ansökningarna|stöd|platser|platserna|skolor|orter|byar|aktiviteter|insatser|indikatorer|delmål|målen|jobb|arbetstillfällen)$/;
/** Between the numbers and what is counted. */
const LINKS = /^(?:av|de|våra|länets|regionens|projektets|nya|unika|deltagande|medverkande|inskrivna|planerade|beviljade)$/;
/** "Från 1/9 elever": a day. */
const BEFORE_DAY = /^(?:den|till|från|per|sedan|senast|före|efter|innan|vecka|dnr|nr|ärende)$/;
/** "12/14 deltagare (kvinnor/män)": no part, but both sides of all. */
const OF_TWO = /könsfördel|(?<![a-zà-öø-ɏ])(?:kv?|kvinnor|tjejer|flickor|m|män|killar|pojkar)\s?\/\s?(?:kv?|kvinnor|tjejer|flickor|m|män|killar|pojkar)(?![a-zà-öø-ɏ])/;
/** "Utfall 45/50 jobb": what was reached, and what was to be. */
const OF_GOAL = /(?<![a-zà-öø-ɏ])(?:utfall|mål)[a-zà-öø-ɏ]*(?![a-zà-öø-ɏ])/;
/** Characters on both sides in which that would be said. */
const REACH = 60;
const MOST_LINKS = 3;
/** "3/4 av företagen": a share of those who are known, told as a fraction. */
const FRACTION = /^(?:1\/[2-5]|2\/[35]|3\/[45]|4\/5)$/;
const KNOWN = /[a-zà-öø-ɏ]{3}(?:na|en|et)$/;

/** The share in percent that a fraction of those spoken of is; `null`: it is something else. */
export function readFraction(tokens: Tokens, next: number, written: string): number | null {
  if (!FRACTION.test(written) || tokens.at(next)?.lower !== "av" || BEFORE_DAY.test(tokens.at(-1)?.lower ?? "")) return null;
  let at = next + 1;
  while (at < next + MOST_LINKS && LINKS.test(tokens.at(at)?.lower ?? "")) at++;
  const [part, whole] = written.split("/").map(Number) as [number, number];
  return KNOWN.test(tokens.at(at)?.lower ?? "") ? (100 * part) / whole : null;
}

/** The part and the whole that two numbers with a stroke are, as far as the token numbered `next`; `null`: they are something else. */
export function readOfWhole(text: string, tokens: Tokens, next: number, written: string): { part: number; whole: number } | null {
  if (!isFollowedByCounted(tokens, next) || BEFORE_DAY.test(tokens.at(-1)?.lower ?? "")) return null;
  const [part, whole] = written.split("/").map(Number) as [number, number];
  if (part > whole) return null;
  const { start } = tokens.at(0)!;
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const around = before + text.slice(start, start + REACH).toLowerCase();
  return OF_TWO.test(around) || OF_GOAL.test(before) ? null : { part, whole };
}

function isFollowedByCounted(tokens: Tokens, next: number): boolean {
  let at = next;
  while (at < next + MOST_LINKS && LINKS.test(tokens.at(at)?.lower ?? "")) at++;
  const token = tokens.at(at);
  return token?.kind === "word" && COUNTED.test(token.lower);
}
