/** The time that a figure speaks of, where it is another than the year of the report. */
import type { Figure } from "../numbers";
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import { figuresNear, sentenceAt, wordsBeside } from "./around";
import type { StatementContext } from "./kinds";
import type { StatementPeriod } from "./statement";

const PROJECT = /(?:under|för) (?:hela )?(?:projektet|projektets|projekttiden|projektperioden|genomförandeperioden|insatsens tid)(?![a-zà-öø-ɏ])|hela projekt(?:et|ets|tiden|perioden)|(?:projektet|projektets) (?:totalt|sammanlagt)|totalt (?:i|inom) projektet|\((?:alla år|hela perioden)\)/;
const TO_DATE = /(?<![a-zà-öø-ɏ])(?:hittills|hitintills|till dags dato|så här långt|sedan start(?:en)?|sedan (?:[a-zà-öø-ɏ]{3,12} )?((?:19|20)\d\d)|sedan (?:projektet|satsningen|programmet|insatsen|uppföljningen|det) (?:startade|började|inleddes)(?:\s(?:[a-zà-öø-ɏ]{1,9}\s){0,2}((?:19|20)\d\d))?)(?![a-zà-öø-ɏ])/;
/** "800 miljoner kronor under fyra år"; children under six years are so old. */
const SEVERAL_YEARS = /(?<!(?:barn|unga|elever|flickor|pojkar|ungdomar|personer|företag) )under (?:de |en )?(?:senaste )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|[2-9]|10) ?års?(?:en|period(?:en)?)?(?![a-zà-öø-ɏ])/;
/** So near a figure stand the years that it took. */
const TAKEN = 50;
/** A heading of a list above: "Utvärdering (alla år):". */
const LIST = 500;
const HEAD = /\((?:alla år|hela projektet|hela perioden)\)\s?:/;
/** A glance that spares most words the closer look. */
const MAY_TELL = /hit|sedan|dags|så här|projekt|period|tid|\(alla/;

const PROJECTS_TIME: StatementPeriod = { kind: "project", first: null, last: null };

/** The period of the figures of a stretch of text; `null`: the year of the report, or none is said. */
export function periodOf(passage: Passage, span: Span, { year }: StatementContext): StatementPeriod | null {
  const { before, after } = wordsBeside(passage, span);
  const words = MAY_TELL.test(before) || MAY_TELL.test(after) ? `${before} ${after}` : "";
  const years = yearsOf(passage, span);
  const toDate = TO_DATE.exec(words);
  if (toDate) {
    const since = toDate[1] ?? toDate[2];
    return { kind: "toDate", first: since === undefined ? null : Number(since), last: null };
  }
  if (PROJECT.test(words)) return years ? { ...PROJECTS_TIME, ...years } : PROJECTS_TIME;
  if (SEVERAL_YEARS.test(clauseOf(after))) return PROJECTS_TIME;
  const above = passage.small.slice(Math.max(0, span.start - LIST), span.start);
  if (above.includes("(") && HEAD.test(above)) return PROJECTS_TIME;
  if (!years || (years.first === years.last && years.first === year)) return null;
  return { kind: "years", ...years };
}

/** The words right after a figure, up to the next one's. */
function clauseOf(after: string): string {
  return after.includes("under ") ? after.slice(0, TAKEN).split(/[,;(]| och /, 1)[0]! : "";
}

/** Words farther away than these are of other figures. */
const NEAR = 90;
/** Dates from here on have their year: yyyymmdd. */
const FULL_DATE = 1e7;

/** The year or years nearest to a figure in its sentence, unless they are another's. */
function yearsOf(passage: Passage, span: Span): { first: number; last: number } | null {
  const around = figuresNear(passage, span, NEAR);
  const sentence = around.some(isYear) ? sentenceAt(passage, span.start) : undefined;
  if (!sentence) return null;
  const distance = ({ start, end }: Span) => (end <= span.start ? span.start - end : start - span.end);
  const from = passage.text[sentence.start] === "(" ? (sentenceAt(passage, sentence.start - 1)?.start ?? 0) : sentence.start;
  const near = around.filter(({ start, end }) => start >= from && end <= sentence.end);
  const [found] = near.filter((figure) => isYear(figure) && !isOfAnother(passage.text, near, span, figure)).sort((one, other) => distance(one) - distance(other));
  if (!found) return null;
  return found.kind === "year" ? { first: found.low, last: found.high } : { first: Math.floor(found.low / 10000), last: Math.floor(found.low / 10000) };
}

const isYear = ({ kind, low }: Figure) => kind === "year" || (kind === "date" && low >= FULL_DATE);
const THIS_YEAR = /(?<![a-zà-öø-ɏ])(?:i år|under året|årets)(?![a-zà-öø-ɏ])/i;

/** "1 800 (2022: 950)", "14 % från 1 % 2022", "sex 2022 och i år två": years that stand with another figure. */
function isOfAnother(text: string, near: readonly Figure[], { start, end }: Span, year: Figure): boolean {
  if (year.end <= start) return THIS_YEAR.test(text.slice(year.end, start)) || (text[year.start - 1] === "(" && text.slice(year.end, start).includes(")"));
  return /^\s?:/.test(text.slice(year.end, year.end + 2)) || near.some((other) => !isYear(other) && other.start >= end && other.end <= year.start);
}
