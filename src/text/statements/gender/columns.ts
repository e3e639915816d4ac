/** Tables in a text, with a column for each gender: "Kurs | Kvinnor | Män", and lines of numbers below. */
import type { Figure } from "../../numbers";
import { type Gender, genderOfWord } from "../../numbers/gender";
import type { Passage } from "../../numbers/passage";
import type { Told } from "./told";

const SEPARATOR = /[|\t]/;
/** A line that only sums up those above it. */
const SUM = /^(?:totalt?|summa|samtliga|alla)$/;

interface Cell {
  text: string;
  start: number;
  end: number;
}

/** The numbers below a gender's heading, by the characters where their lines begin. */
export function toldInColumns({ small, figures }: Passage): ReadonlyMap<number, Told[]> {
  const found = new Map<number, Told[]>();
  if (!small.includes("|") && !small.includes("\t")) return found;
  let columns: readonly (Gender | null)[] = [];
  let rows = 0;
  let next = 0;
  for (let start = 0; start < small.length; ) {
    const end = endOfLine(small, start);
    while (next < figures.length && figures[next]!.start < start) next++;
    const first = next;
    while (next < figures.length && figures[next]!.start < end) next++;
    const own = figures.slice(first, next);
    const cells = cellsOf(small, start, end);
    if (own.length === 0) {
      const genders = cells.map(({ text }) => genderOfWord(text));
      // A rule of dashes below the heading.
      if (/[^\s|:-]/.test(small.slice(start, end))) [columns, rows] = [genders.includes("women") && genders.includes("men") ? genders : [], 0];
    } else if (cells.length !== columns.length) columns = [];
    else if (!(rows++ > 0 && cells.some(({ text }) => SUM.test(text)))) found.set(start, inCells(cells, columns, own));
    start = end + 1;
  }
  return found;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function cellsOf(small: string, start: number, end: number): Cell[] {
  let from = start;
  return small.slice(start, end).split(SEPARATOR).map((text) => {
    const cell = { text: text.trim(), start: from, end: from + text.length };
    from = cell.end + 1;
    return cell;
  });
}

/** One number in a cell: of two nobody says which is meant. */
function inCells(cells: readonly Cell[], columns: readonly (Gender | null)[], figures: readonly Figure[]): Told[] {
  return cells.flatMap(({ start, end }, at) => {
    const gender = columns[at];
    const [figure, other] = figures.filter((one) => one.start >= start && one.end <= end);
    if (!gender || !figure || other || figure.low !== figure.high || !/^(?:count|percent|money)$/.test(figure.kind)) return [];
    return [{ gender, figure, tie: "of" as const, whole: null, word: figure.start, again: null, start: figure.start, end: figure.end }];
  });
}
