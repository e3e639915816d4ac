/** When an insats runs, as its own cells say. */
import { saying, textOf } from "../../table/insatser";
import type { Insats, TableCell } from "../../table/reading";
import { type OwnTime, type Time, doneThen, lastDayIn, ownTimes, timeInName } from "../../text/project-times";

/** A time with the cell that gives it; its characters are the cell's. */
export interface TimeInCell extends OwnTime {
  cell: TableCell;
}

/** A later stage, or what goes on from another project: what came before it may be told as its own. */
const GOES_ON = /etapp|fas\s?[2-9]|fortsättning|förläng|föregå|steg\s?[2-9]|[2-9]\.0|bygger\svidare|vidareutveckl/i;
const TELLING = ["name", "outputs", "outcomes"] as const;

/** A name's head: what stands after its first line or sentence describes it. */
const HEAD = /^.*?(?=\n|[.:]\s|$)/su;

/** All that the cells of an insats say of when it runs; nothing where it goes on from something else. */
export function timesOf(insats: Insats): TimeInCell[] {
  if (TELLING.some((role) => GOES_ON.test(textOf(insats, role)))) return [];
  const [name] = saying(insats, "name");
  const inName = name && timeInName(HEAD.exec(name.text)![0]);
  return [...(inName ? [{ ...inName, cell: name }] : []), ...TELLING.flatMap((role) => saying(insats, role).flatMap((cell) => ownTimes(cell.text).map((time) => ({ ...time, cell }))))];
}

/** The earliest beginning that the cells of an insats give it; `null`: none, or those of several projects. */
function startOf(insats: Insats): TimeInCell | null {
  const times = timesOf(insats);
  const isOther = (time: TimeInCell) => times.some(({ what, cell, first }) => what === time.what && cell === time.cell && first !== time.first);
  return times.some(isOther) ? null : times.reduce<TimeInCell | null>((earliest, time) => (earliest && earliest.first <= time.first ? earliest : time), null);
}

/** What a text of an insats tells as done before it began, and what says when it began. */
export function doneBeforeStart(insats: Insats, text: string): { event: Time; start: TimeInCell }[] {
  const done = doneThen(text);
  const start = done.length > 0 ? startOf(insats) : null;
  if (!start) return [];
  // A sentence that also tells of later times may tell of how it came about.
  return done.filter(({ sentence }) => lastDayIn(text.slice(sentence.start, sentence.end)) < start.first).map(({ event }) => ({ event, start }));
}
