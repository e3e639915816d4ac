/** Percentages at two times: "från 28 procent till 48 procent", "till 15 % från 33 %", "55 % jämfört med 52 % för 2022". */
import type { Figure } from "./figure";
import type { Sentence } from "./passage";

export interface Change {
  before: Figure;
  now: Figure;
  start: number;
  end: number;
}

const COMPARED = /(?:jämfört med|i jämförelse med|att jämföra med|jämfört mot|mot tidigare|mot)\s*(?:ca\.?\s|cirka\s)?$/i;
/** A comparison may come after a whole list of places. */
const LONGEST = 250;

/** The changes of percentages that a sentence tells of, in order. */
export function changesOf(text: string, { figures }: Sentence): Change[] {
  const percents = figures.filter(({ kind, form, low, high }) => kind === "percent" && form !== "part" && low === high);
  if (percents.length === 0) return [];
  const changes: Change[] = [];
  for (let at = 0; at + 1 < percents.length; at++) {
    const change = changeOf(text, percents[at]!, percents[at + 1]!) ?? bareFrom(text, figures, percents[at]!);
    if (!change) continue;
    changes.push(change);
    at++;
  }
  const last = percents.length === 1 ? bareFrom(text, figures, percents[0]!) : null;
  return last ? [last] : changes;
}

function changeOf(text: string, first: Figure, second: Figure): Change | null {
  const lead = text.slice(Math.max(0, first.start - 20), first.start);
  const between = text.slice(first.end, second.start);
  const place = { start: first.start, end: second.end };
  if (/(?:^|\s)till\s+(?:ca\.?\s|cirka\s|hela\s)?$/i.test(lead) && /^\s{0,9},?\s{0,9}från\s*$/i.test(between)) return { before: second, now: first, ...place };
  if (/(?:^|\s)från\s+(?:ca\.?\s|cirka\s)?$/i.test(lead) && /^[^.;%\d]{0,30}\still\s+(?:ca\.?\s|cirka\s|hela\s)?$/i.test(between)) return { before: first, now: second, ...place };
  return between.length <= LONGEST && COMPARED.test(between.slice(-30)) ? { before: second, now: first, ...place } : null;
}

/** "från 28 till 48 procent": the first number takes its unit from the second. */
function bareFrom(text: string, figures: readonly Figure[], percent: Figure): Change | null {
  const first = figures[figures.indexOf(percent) - 1];
  if (!first || first.kind !== "count" || first.noun !== null || first.low !== first.high) return null;
  const from = /(?:^|\s)från\s+$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
  return from && /^\s+till\s+$/.test(text.slice(first.end, percent.start)) ? { before: first, now: percent, start: first.start, end: percent.end } : null;
}
