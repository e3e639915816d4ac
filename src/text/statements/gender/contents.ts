/** What a group of numbers told of women and men says: the values that are printed, what is counted, its characters. */
import type { Figure } from "../../numbers";
import { genderOfWord } from "../../numbers/gender";
import type { Span } from "../../sentences";
import { type Counted, countedOf } from "../counted";
import { NOTHING_PRINTED, type PrintedSplit } from "../derived";
import { closed, nounTo, qualifiedFrom } from "../marked";
import type { Statement, StatementUnit } from "../statement";
import type { Group } from "./groups";
import type { Told } from "./told";
import { saysAll } from "./uncounted";

/** From the first to the last of some places, as a reader would mark it. */
export function markedSpan(text: string, places: readonly (Told | Figure)[], total: Figure | null): Span {
  const [start, end] = [Math.min(...places.map((place) => place.start)), Math.max(...places.map((place) => place.end))];
  const first = places.map((place) => ("figure" in place ? place.figure : place)).find((figure) => figure.start === start);
  const from = first ? qualifiedFrom(text, first) : start;
  return closed(text, { start: from, end: total?.end === end ? nounTo(text, total, total.noun?.toLowerCase() ?? null) : end });
}

/** "18 deltagare, samtliga kvinnor", "samtliga är kvinnor (18 st)": all are as many as there are. */
function withAll({ counts, shares, told }: Group, total: Figure | null): Pick<Group, "counts" | "shares"> {
  const all = told.find(({ figure }) => saysAll(figure));
  const own = all && (counts[all.gender] ?? (total && { ...all, figure: total }));
  return own ? { counts: { ...counts, [own.gender]: own }, shares: { ...shares, [own.gender]: undefined } } : { counts, shares };
}

/** "9 av 16 kvinnor": how many women there are of whom some are counted. */
export function wholesWithin({ counts }: Group): { allWomen?: number; allMen?: number } {
  const [women, men] = [counts.women, counts.men].map((told) => (told?.tie === "within" ? told.whole?.low : undefined));
  return { ...(women !== undefined && { allWomen: women }), ...(men !== undefined && { allMen: men }) };
}

/** To one decimal where it is told in words ("en tredjedel"), else as it is printed. */
const valueOf = (told: Told | undefined): number | null => (told ? (told.figure.form === "digits" ? told.figure.low : Math.round(told.figure.low * 10) / 10) : null);

/** The values that stand in the text. */
export function printed(group: Group, total: Figure | null, isRate: boolean): PrintedSplit {
  const { counts, shares } = withAll(group, total);
  const [women, men] = [valueOf(shares.women), valueOf(shares.men)];
  const percent = isRate ? { womenRate: women, menRate: men } : { womenShare: women, menShare: men };
  return { ...NOTHING_PRINTED, women: counts.women?.figure.low ?? null, men: counts.men?.figure.low ?? null, total: total?.low ?? null, ...percent };
}

/** How many there are of what. */
export function countOf(text: string, group: Group, total: Figure | null): Pick<Statement, "low" | "high" | "qualifier" | "unit" | "noun" | "counted"> {
  const unit = unitOf(group, total);
  const noun = nounOf(text, group, total);
  return { ...numberOf(group, total), unit, noun, counted: sortOf(noun, unit, group) };
}

/** Of both where both are told, else of the one that is. */
function numberOf({ counts: { women, men } }: Group, total: Figure | null): Pick<Statement, "low" | "high" | "qualifier"> {
  if (total) return { low: total.low, high: total.high, qualifier: total.qualifier };
  if (!women && !men) return { low: null, high: null, qualifier: null };
  const sum = (women?.figure.low ?? 0) + (men?.figure.low ?? 0);
  return { low: sum, high: sum, qualifier: women?.figure.qualifier ?? men?.figure.qualifier ?? null };
}

function unitOf({ counts }: Group, total: Figure | null): StatementUnit {
  const count = (counts.women ?? counts.men)?.figure ?? total;
  if (!count) return "percent";
  return count.kind === "count" ? "count" : count.noun === "euro" ? "euro" : "kronor";
}

/** "8 av ledamöterna". */
const OF_THEM = /^\s(?:st\s|stycken\s)?av\s(?:de\s|alla\s|samtliga\s)?([a-zà-öø-ɏ]{4,})/;

/** Letters for a gender, and what only says that something is counted. */
const NO_NOUN = /^(?:kv?|m|st|antal(?:et)?|respektive|resp|tillsammans|gemensamt|totalt)$/;

/** The noun of the whole, else that of the part. */
function nounOf(text: string, { told, counts }: Group, total: Figure | null): string | null {
  const said = (total?.noun ?? (counts.women ?? counts.men)?.figure.noun)?.toLowerCase();
  const own = said !== undefined && NO_NOUN.test(said) ? undefined : said;
  // Of women and men together "kvinnor" is no name.
  if (own !== undefined && !(genderOfWord(own) !== null && (total || (counts.women && counts.men)))) return own;
  const after = total?.end ?? told[0]!.figure.end;
  return own === undefined || total ? (OF_THEM.exec(text.slice(after, after + 50))?.[1] ?? null) : null;
}

/** Women and men are persons; what they lead is companies, unless a noun says otherwise. */
function sortOf(noun: string | null, unit: StatementUnit, { told }: Group): Counted {
  const sort = countedOf(noun, unit);
  if (sort !== "other") return sort;
  return told.some(({ tie }) => tie === "led") ? "companies" : "persons";
}
