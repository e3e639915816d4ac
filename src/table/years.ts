/** The year that a report is about, told from titles and names; other years stand there as well. */
import { remembering } from "../text/remembering";

const DATE = /(?<!\d)(?:20\d\d[-./_]?[01]\d[-./_]?[0-3]\d|[0-3]?\d[-./][01]?\d[-./]20\d\d)(?!\d)/g;
const SPAN = /(?<!\d)20\d\d\s?[-\u2010-\u2015/]\s?(?:20)?\d\d(?!\d)/g;
/** Years of goals and plans: "RUS 2030", "RUFS 2050", "Agenda 2030", "mot 2035". */
const GOAL_YEAR = /(?<![a-zà-öø-ɏ])(?:rus|rufs|agenda|strategi\w{0,30}|mål|målbild\w{0,30}|vision|plan|program\w{0,30}|mot|till)\s{0,9}:?\s{0,9}20\d\d(?!\d)/gi;
const YEAR = /(?<!\d)(20[12]\d|203[0-5])(?!\d)/g;
const REPORT = /(?:rapport\w{0,30}|redovisning\w{0,30}|villkorsbeslut\w{0,30}|mall\w{0,30}|år(?:et)?|för|sammanställning\w{0,30}|insatser)[\s:,]{0,9}(?:för\s|av\s|år\s|villkorsbeslut\w{0,30}\s){0,4}(20[12]\d)(?!\d)/iu;

/** The years that a text may be about, the likeliest first; dates, spans and goal years do not count. */
export const reportYears: (text: string) => readonly number[] = remembering((text) => {
  const bare = text.replace(SPAN, " ").replace(GOAL_YEAR, " ").replace(DATE, " ");
  const named = REPORT.exec(bare.replace(/_/g, " "))?.[1];
  const all = [...bare.matchAll(YEAR)].map((match) => Number(match[1]));
  return [...new Set(named ? [Number(named), ...all] : all)];
});

/** A text that is nothing but a year, or names one as a report's. */
export function isNumericYear(text: string): boolean {
  return text.length <= 120 && (/^\s*20\d\d\s*$/.test(text) || REPORT.test(text));
}
