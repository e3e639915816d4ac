/** The figures that are not told by gender: whether value and unit are read as a reader reads them. */
import { lettersOf } from "../../../src/text/words/letters";
import { type Statement, countedOf, readStatements } from "../../../src/text/statements";
import { type Cell, readCells } from "./cells";
import { type TrueFigure, trueFigures } from "./truth";

export interface SoughtFigure {
  text: string;
  value: number;
  units: readonly string[];
  found: boolean;
}

const SCALES: readonly (readonly [RegExp, number])[] = [[/^miljarder/, 1e9], [/^(?:miljoner|mkr)/, 1e6]];

/** What a reader's unit stands for in a statement, and how many of it. */
function isSame({ unit, low, high, noun, counted, split }: Statement, value: number, named: string): boolean {
  if (/^procent/.test(named)) return unit.startsWith("percent") && isValue(low, high, value);
  const scale = SCALES.find(([name]) => name.test(named))?.[1] ?? 1;
  if (scale > 1 || /^kronor/.test(named)) return unit === "kronor" && isValue(low, high, value * scale);
  if (unit !== "count" || !(isValue(low, high, value) || split?.total === value)) return false;
  const sort = countedOf(named.split(" ")[0]!, "count");
  return isLike(noun, named) || (sort !== "other" && sort === counted);
}

const isValue = (low: number | null, high: number | null, value: number): boolean => [low, high].some((end) => end !== null && Math.abs(end - value) < 1e-6 * Math.max(1, value));

/** The same noun, inflected or with its last part alone. */
function isLike(noun: string | null, named: string): boolean {
  if (noun === null) return false;
  const [one, other] = [lettersOf(noun), lettersOf(named)];
  return other.includes(one.slice(0, 6)) || one.includes(other.slice(0, 6));
}

/** The cell that a passage stands in; the passage itself where no file holds it. */
function placeOf(cells: readonly (Cell & { letters: string })[], { text }: TrueFigure): { text: string; year: number } {
  const letters = lettersOf(text);
  return cells.find((cell) => cell.letters.includes(letters)) ?? { text, year: 2023 };
}

/** Looks for each value of each figure. */
export function measureOthers(): SoughtFigure[] {
  const cells = readCells().map((cell) => ({ ...cell, letters: lettersOf(cell.text) }));
  return trueFigures().flatMap((figure) => {
    const place = placeOf(cells, figure);
    const statements = readStatements(place.text, { year: place.year });
    return figure.values.map(({ value, units }) => ({ text: figure.text, value, units, found: statements.some((statement) => units.some((unit) => isSame(statement, value, unit))) }));
  });
}
