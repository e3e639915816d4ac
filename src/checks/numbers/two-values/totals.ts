/** What an insats costs in all, told with two amounts: in its own cells, in its row in another table, or in an answer that names it. */
import { textOf } from "../../../table/insatser";
import { nameAlone } from "../../../table/names/name-alone";
import type { WorkbookReading } from "../../../table/reading";
import { plainText } from "../../../text/words/normalise";
import { bounds } from "../../../text/numbers/figure";
import { MAY_TOTAL, type TotalAmount, totalAmounts } from "../../../text/total-amounts";
import type { Hit, PAUSE } from "../../check";
import { type TextCell, throughTexts } from "../../texts";
import { type Found, twoValues } from "./found";

interface Told {
  cell: TextCell;
  total: TotalAmount;
}

/** Shorter names are mentioned by chance. */
const SHORTEST_NAME = 8;
/** "den totala budgeten": an amount spoken of as known, and not that of a next project. */
const KNOWN = /(?<![a-zà-öø-ɏ])(?:den\s|totala\s|total)[a-zà-öø-ɏ]*(?:budgeten|kostnaden|finansieringen|omslutningen)(?![a-zà-öø-ɏ])/i;
const LIST = /[\n•▪]/;

function differ({ of, figure }: TotalAmount, other: TotalAmount): boolean {
  if (of !== other.of || figure.noun !== other.figure.noun) return false;
  const [one, two] = [bounds(figure), bounds(other.figure)];
  return one.high <= two.low || two.high <= one.low;
}

/** Within one cell, amounts may be those of several projects. */
function isAboutTheSame(here: Told, there: Told): boolean {
  if (here.cell !== there.cell) return true;
  const { text } = here.cell;
  return KNOWN.test(text.slice(here.total.start, here.total.end)) && !LIST.test(text.slice(there.total.end, here.total.start));
}

const hit = (here: Told, there: Told): Hit<Found> =>
  twoValues(here.cell, here.total, { what: here.total.of, here: here.total.figure.text, there: there.total.figure.text }, there.cell);

/** An insats is known again by its name, in one region. */
function keyOf({ insats }: TextCell): string {
  return insats ? `${plainText(nameAlone(textOf(insats, "name")))}\n${plainText(textOf(insats, "region"))}` : "";
}

/** The totals of insatser that have two values. */
export function totals(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const byName = new Map<string, Told[]>();
  return throughTexts(workbook, MAY_TOTAL, function* (cell) {
    if (cell.role === "goals") return;
    const found = totalAmounts(cell.text).map((total) => ({ cell, total }));
    if (found.length === 0) return;
    if (!cell.insats) {
      for (const here of found) yield* named(here, byName);
      return;
    }
    const key = keyOf(cell);
    const known = byName.get(key) ?? [];
    const sharesName = key.indexOf("\n") >= SHORTEST_NAME;
    byName.set(key, [...known, ...found]);
    const tellsOfSeveral = (told: Told) => found.some((other) => differ(other.total, told.total) && !isAboutTheSame(other, told) && !isAboutTheSame(told, other));
    for (const [at, here] of found.entries()) {
      if (tellsOfSeveral(here)) continue;
      const others = [...known.filter((there) => sharesName || there.cell.insats === cell.insats), ...found.slice(0, at)];
      const there = others.find((other) => differ(here.total, other.total) && isAboutTheSame(here, other));
      if (there) yield hit(here, there);
    }
  });
}

/** An answer's amount, where its sentence names one insats that has told of another. */
function* named(here: Told, byName: ReadonlyMap<string, readonly Told[]>): Iterable<Hit<Found>> {
  const { sentence } = here.total;
  const words = ` ${plainText(here.cell.text.slice(sentence.start, sentence.end))} `;
  const meant = [...byName].filter(([key]) => key.indexOf("\n") >= SHORTEST_NAME && words.includes(` ${key.slice(0, key.indexOf("\n"))} `));
  const there = meant.length === 1 ? meant[0]![1] : [];
  const same = there.filter(({ total }) => total.of === here.total.of);
  if (same.length > 0 && same.every(({ total }) => differ(total, here.total))) yield hit(here, same[0]!);
}
