/** When an insats runs, told with two spans of years: by its name in two tables, or in its own cells. */
import { shortName, textOf } from "../../../table/insatser";
import type { WorkbookReading } from "../../../table/reading";
import { plainText } from "../../../text/words/normalise";
import { type Figure, readFigures } from "../../../text/numbers";
import { ownTimes } from "../../../text/project-times";
import { anyOf } from "../../../text/signs";
import type { CellRef, Hit, PAUSE } from "../../check";
import { timesOf } from "../../support/own-times";
import { throughTexts } from "../../texts";
import { type Found, twoValues } from "./found";

/** Names shorter than this are shared by chance. */
const SHORTEST_NAME = 8;

const SPAN = anyOf("0000-", "0000–", "0000 -", "0000 –");

/** An insats that stands in two tables, with one span of years here and another there. */
export function periodsOfNames(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const seen = new Map<string, CellRef & { span: Figure }>();
  return throughTexts(workbook, SPAN, function* ({ sheet, row, column, text, role, insats }) {
    if (role !== "name" || !insats) return;
    const name = plainText(shortName(insats).split(/[\d(–-]/, 1)[0]!);
    const spans = readFigures(text).filter(({ kind, low, high }) => kind === "year" && high > low);
    const [span] = spans;
    if (!span || spans.length > 1 || name.length < SHORTEST_NAME) return;
    const key = `${name}\n${textOf(insats, "region").toLowerCase()}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { sheet, row, column, span });
    if (!first || (first.span.low === span.low && first.span.high === span.high)) return;
    yield twoValues({ sheet, row, column }, span, { what: "period", here: span.text, there: first.span.text }, first);
  });
}

const PERIOD = anyOf("projektperiod", "projekttid", "löptid", "genomförandetid", "genomförandeperiod", "insatsperiod", "projektet ", "insatsen ", "satsningen ");
const MOVED = /försen|skjut|ursprung|revider|tidigarel|senarel|avbr|avslutade?s?\si\sförtid/i;
const yearsOf = ({ first, last }: { first: number; last: number }) => [first, last].map((day) => Math.floor(day / 10_000)).join("–");

/** The years in an insats's name, and another period in its other words. */
export function periodsWithin(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  return throughTexts(workbook, PERIOD, function* ({ sheet, row, column, text, role, insats, cell }) {
    if (!insats || (role !== "name" && role !== "outputs" && role !== "outcomes")) return;
    const own = ownTimes(text).filter(({ what }) => what === "period");
    const [period] = own;
    if (!period || own.length > 1 || MOVED.test(text)) return;
    const [named] = timesOf(insats);
    if (named?.what !== "period" || yearsOf(named) === yearsOf(period) || (named.cell === cell && named.start >= period.start)) return;
    const there = named.cell.text.slice(named.start, named.end);
    const hit = twoValues({ sheet, row, column }, period, { what: "own period", here: yearsOf(period), there }, { sheet, row: named.cell.row, column: named.cell.column });
    // "Projektet pågår 2023–2024" may be said of a part of its time.
    yield period.isLabelled ? hit : { ...hit, severity: "note" };
  });
}
