/** How long a period is said to be, and from when to when: "en sjuårsperiod, 2021–2028", "tre år (september 2021–augusti 2024)". */
import type { Figure } from "./figure";
import { wordValue } from "./number-words";
import type { Passage } from "./passage";
import type { Span } from "../sentences";

export interface Period extends Interval {
  /** Years, as said. */
  years: number;
}

interface Length extends Span {
  years: number;
}

interface Interval extends Span {
  /** First and last year. */
  first: number;
  last: number;
  /** Months from start to end, both counted, where the months or seasons are given. */
  months: number | null;
  /** rough: only seasons are given, so that the months are about so many. */
  exactness: "exact" | "rough";
}

const COMPOUND = /(?<![a-zà-öø-ɏ\d])([a-zà-öø-ɏ]{2,8}|\d{1,2})-?(?:års(?:period|projekt|program|satsning|plan|avtal|strategi)[a-zà-öø-ɏ]*|årig[at]?)(?![a-zà-öø-ɏ])/gi;
/** Up to four words and one sign between the length and the years. */
const THEN_YEARS = /^(?:\s+(?!(?:som(?!\s(?:löper|löpte|pågår|pågick|drivs|drevs|genomförs)\s)|med|inom|programperiod[a-zà-öø-ɏ]*|sedan|efter|innan|före|tidigare|framåt|kvar)(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ-]+){0,4}\s{0,9}[,(:–-]?\s{0,9}(?:(?:åren|perioden|under|mellan|från|för|år)\s+){0,2}$/i;
const THEN_LENGTH = /^\s*[,(–-]\s*(?:(?:dvs\.?|det vill säga|alltså|under|ett|en|totalt|i)\s+){0,3}$/i;

/** The periods of a passage that are given both as a length and as years, right beside each other. */
export function periodsOf({ text, figures }: Passage): Period[] {
  const intervals = [...seasonSpans(text), ...yearSpans(figures), ...dateSpans(text, figures)].sort((a, b) => a.start - b.start);
  if (intervals.length === 0) return [];
  return lengthsOf(text, figures).flatMap((length) => {
    const beside = intervals.find((interval) => areBeside(text, length, interval));
    if (!beside) return [];
    const [start, end] = [Math.min(length.start, beside.start), Math.max(length.end, beside.end)];
    const closed = text[end] === ")" && text.slice(start, end).includes("(") ? 1 : 0;
    return [{ ...beside, years: length.years, start, end: end + closed }];
  });
}

function areBeside(text: string, length: Length, interval: Interval): boolean {
  if (interval.start >= length.end) return interval.start - length.end <= 60 && THEN_YEARS.test(text.slice(length.end, interval.start));
  return length.start >= interval.end && length.start - interval.end <= 40 && THEN_LENGTH.test(text.slice(interval.end, length.start));
}

/** No period is longer, in years; few that are told in months are. */
const MOST = 40;

function lengthsOf(text: string, figures: readonly Figure[]): Length[] {
  const compounds = [...text.matchAll(COMPOUND)].flatMap((match) => {
    const years = /^\d/.test(match[1]!) ? Number(match[1]) : wordValue(match[1]!.toLowerCase());
    return years !== null && years > 0 ? [{ years, start: match.index, end: match.index + match[0].length }] : [];
  });
  const counted = figures.flatMap((figure) => {
    const exact = figure.kind === "count" && figure.low === figure.high && figure.qualifier === null && figure.low < MOST;
    const noun = exact && /^\s?(?:år(?:en)?|(månader))(?![A-Za-zÀ-ÖØ-öø-ɏ])/.exec(text.slice(figure.end, figure.end + 9));
    return noun ? [{ years: noun[1] === undefined ? figure.low : figure.low / 12, start: figure.start, end: figure.end + noun[0].length }] : [];
  });
  return [...compounds, ...counted];
}

/** "2022/23" is one school year, and no period from year to year. */
function yearSpans(figures: readonly Figure[]): Interval[] {
  return figures.filter(({ kind, low, high, text }) => kind === "year" && high > low && !text.includes("/")).map(({ low, high, start, end }) => ({ first: low, last: high, months: null, exactness: "exact" as const, start, end }));
}

/** "september 2021–augusti 2024", "2021-09-01 – 2024-08-31". */
function dateSpans(text: string, figures: readonly Figure[]): Interval[] {
  return figures.flatMap((from, at) => {
    const to = figures[at + 1];
    if (from.kind !== "date" || to?.kind !== "date" || from.low < 1e7 || to.low < 1e7) return [];
    if (!/^\s*(?:[-–—]|till|t\.o\.m\.)\s*$/.test(text.slice(from.end, to.start))) return [];
    const [first, last] = [Math.floor(from.low / 10000), Math.floor(to.low / 10000)];
    const months = (last - first) * 12 + (Math.floor(to.low / 100) % 100) - (Math.floor(from.low / 100) % 100) + 1;
    return months > 0 ? [{ first, last, months, exactness: "exact" as const, start: from.start, end: to.end }] : [];
  });
}

const SEASON = "(våren|sommaren|hösten)\\s(20\\d\\d)";
const SEASONS = new RegExp(`${SEASON}\\s{0,2}(?:[-–—]|till(?: och med)?|t\\.o\\.m\\.)\\s{0,2}${SEASON}`, "gi");
/** The month in whose middle each season has its own. */
const MIDDLE: Readonly<Record<string, number>> = { våren: 3, sommaren: 7, hösten: 10 };

/** "hösten 2022 till våren 2024" */
function seasonSpans(text: string): Interval[] {
  return [...text.matchAll(SEASONS)].flatMap(({ 0: words, 1: from, 2: first, 3: to, 4: last, index }) => {
    const months = (Number(last) - Number(first)) * 12 + MIDDLE[to!.toLowerCase()]! - MIDDLE[from!.toLowerCase()]! + 1;
    return months > 0 ? [{ first: Number(first), last: Number(last), months, exactness: "rough" as const, start: index, end: index + words.length }] : [];
  });
}
