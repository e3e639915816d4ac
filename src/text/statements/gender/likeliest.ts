/** Which of several numbers women and men are likeliest counted of. */
import type { Figure } from "../../numbers";
import { type Counted, countedOf } from "../counted";
import type { Group } from "./groups";
import { countsPersons } from "./pointing";

/** Sorts that have women and men in them, from what is most likely the whole to what is least. */
const SORTS: readonly Counted[] = ["persons", "companies", "grants", "applications", "organisations", "jobs", "other"];

/** What each is held by somebody. */
const SEATS = /(?:platser|poster|uppdrag|hushåll)$/i;

/** What many take part in, so that the women and men who did are no part of it. */
export const GATHERS: ReadonlySet<Counted> = new Set<Counted>(["activities", "projects", "municipalities", "hours", "measures"]);

/** How often or how long something was: "fyra kursdagar", "inom två terminer". */
const TIMES = /(?:dagar|kvällar|veckor|månader|gånger|terminer|kvartal)$/i;
export const isTime = ({ noun }: Figure) => TIMES.test(noun ?? "");

/** The likeliest of some numbers, the nearest one where several are alike. */
export function likeliest(text: string, figures: readonly Figure[]): Figure | null {
  for (const sort of SORTS) {
    const found = figures.findLast((figure) => (sort === "persons" && countsPersons(text, figure)) || (countedOf(figure.noun, "count") === sort && !isTime(figure)));
    if (found) return found;
  }
  return figures.findLast(({ noun }) => SEATS.test(noun ?? "")) ?? null;
}

/** Whether a figure counts what women and men may be counted of. */
export const isLikely = (text: string, figure: Figure) => likeliest(text, [figure]) !== null;

/** Whether the women and men of a group can be that many, or are said so outright (`slack`). */
export function fits(group: Group, figure: Figure, slack: boolean): boolean {
  const { low, qualifier, noun } = figure;
  if (!canGive(group, figure, countedOf(noun, "count") === "other" ? ROUNDED : ROUGHLY)) return false;
  const { women, men } = group.counts;
  const least = (women?.figure.low ?? 0) + (men?.figure.low ?? 0);
  return slack || qualifier !== null || low >= least;
}

/** Percentage points that a share is rounded by, and one that is only told roughly. */
const ROUNDED = 0.6;
const ROUGHLY = 3;

/** Whether so many of a whole can give the group's shares: nothing is 64 % of two. */
export function canGive({ shares }: Group, { low }: Figure, rounded = ROUNDED): boolean {
  return [shares.women, shares.men].every((told) => {
    if (!told) return true;
    const { low: share, qualifier, form } = told.figure;
    const nearest = (100 * Math.round((low * share) / 100)) / low;
    return Math.abs(nearest - share) <= (qualifier === null && form === "digits" ? rounded : ROUGHLY);
  });
}
