/** The time that a figure speaks of, where it is another than the year of the report. */
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import { figuresNear, sentenceAt, wordsBeside } from "./around";
import type { StatementContext } from "./kinds";
import type { StatementPeriod } from "./statement";

const PROJECT = /(?:under|för|genom|på|i) (?:hela )?(?:projektet(?! har)|projektets (?=[a-zà-öø-ɏ\d]+ (?:år|gång|tid|period))|projekttiden|projektperioden|programperioden|genomförandeperioden|hela (?:projektet|perioden))|\(alla år\)|hela projekt(?:et|ets|tiden|perioden)/;
const TO_DATE = /(?<![a-zà-öø-ɏ])(?:hittills|hitintills|till dags dato|så här långt|sedan start(?:en)?|sedan (?:[a-zà-öø-ɏ]{3,12} )?((?:19|20)\d\d)|sedan (?:projektet|satsningen|programmet|insatsen|uppföljningen|det) (?:startade|började|inleddes))(?![a-zà-öø-ɏ])/;
/** A heading of a list above: "Utvärdering (alla år):". */
const LIST = 500;
const HEAD = /\((?:alla år|hela projektet|hela perioden)\)\s?:/i;

const PROJECTS_TIME: StatementPeriod = { kind: "project", first: null, last: null };

/** The period of the figures of a stretch of text; `null`: the year of the report, or none is said. */
export function periodOf(passage: Passage, span: Span, { year }: StatementContext): StatementPeriod | null {
  const { before, after } = wordsBeside(passage, span);
  const words = `${before} ${after}`;
  const years = yearsOf(passage, span);
  const toDate = TO_DATE.exec(words);
  if (toDate) return { kind: "toDate", first: toDate[1] === undefined ? null : Number(toDate[1]), last: null };
  if (PROJECT.test(words)) return years ? { ...PROJECTS_TIME, ...years } : PROJECTS_TIME;
  if (HEAD.test(passage.text.slice(Math.max(0, span.start - LIST), span.start))) return PROJECTS_TIME;
  if (!years || (years.first === years.last && years.first === year)) return null;
  return { kind: "years", ...years };
}

/** Words farther away than these are of other figures. */
const NEAR = 90;
/** Dates from here on have their year: yyyymmdd. */
const FULL_DATE = 1e7;

/** The years right around: a span of years before a single one, the nearest before others. */
function yearsOf(passage: Passage, span: Span): { first: number; last: number } | null {
  const sentence = sentenceAt(passage, span.start);
  const distance = ({ start, end }: Span) => (end <= span.start ? span.start - end : start - span.end);
  const near = figuresNear(passage, span, NEAR)
    .filter(({ kind, low, start, end }) => (kind === "year" || (kind === "date" && low >= FULL_DATE)) && sentence && start >= sentence.start && end <= sentence.end)
    .sort((one, other) => distance(one) - distance(other));
  const found = near.find(({ kind, low, high }) => kind === "year" && high > low) ?? near[0];
  if (!found) return null;
  return found.kind === "year" ? { first: found.low, last: found.high } : { first: Math.floor(found.low / 10000), last: Math.floor(found.low / 10000) };
}
