/** Workbooks to try everything on: insats tables in several layouts, answers sheets, and the checks' examples gone wrong. */
import { templates } from "../../src/catalogue";
import { checks } from "../../src/checks";
import type { CellValue, Grid } from "../../src/table/grid";
import { anyCell, mutated } from "./cells";
import type { Dice } from "./dice";

const EXAMPLES = checks.flatMap(({ examples: { passing, failing } }) => [...passing, ...failing]);
const TEMPLATES = templates();
const FILE_NAMES = [null, "Mellansjö-2023.xlsx", "Västmanland 2023.xlsx", "svar.xlsx", "\ud83d.xlsx"];
const MOST_ROWS = 14;

export interface Book {
  fileName: string | null;
  grids: Grid[];
}

/** A workbook of one to three sheets. */
export function bookOf(dice: Dice): Book {
  const fileName = dice.pick(FILE_NAMES);
  const grids = dice.oneIn(3) ? fromExample(dice) : Array.from({ length: 1 + dice.below(3) }, (_, index) => anySheet(dice, index));
  return { fileName, grids };
}

function anySheet(dice: Dice, index: number): Grid {
  const kind = dice.below(4);
  const template = dice.pick(TEMPLATES);
  if (kind === 0) return gridOf(`Svar ${index}`, answersRows(dice, template.questions));
  const section = template.sections.length > 0 ? dice.pick(template.sections).number : "3.4";
  const header = template.fields.map(({ title }) => title);
  // No two sheets of a workbook share a name.
  return gridOf(dice.oneIn(2) ? `${section}${" ".repeat(index)}` : `Blad ${index}`, tableRows(dice, header), { tables: dice.oneIn(4) ? [{ name: "Tabell1", row: 0, column: 0, rows: MOST_ROWS, columns: header.length }] : [] });
}

function answersRows(dice: Dice, questions: readonly { number: string; wording: string }[]): CellValue[][] {
  const rows: CellValue[][] = [["Nr", "Fråga", "Svar"]];
  for (let i = 1 + dice.below(MOST_ROWS); i > 0; i--) {
    const { number, wording } = questions.length > 0 ? dice.pick(questions) : { number: `${1 + dice.below(9)}.${1 + dice.below(9)}`, wording: "Har medlen använts?" };
    rows.push([dice.oneIn(9) ? anyCell(dice) : number, dice.oneIn(9) ? anyCell(dice) : wording, anyCell(dice)]);
  }
  return rows;
}

function tableRows(dice: Dice, header: readonly string[]): CellValue[][] {
  const titles = header.map((title) => (dice.oneIn(25) ? mutated(dice, title) : title));
  const rows: CellValue[][] = [titles];
  if (dice.oneIn(4)) rows.unshift([anyCell(dice)]);
  let last: CellValue[] = [];
  for (let i = 1 + dice.below(MOST_ROWS); i > 0; i--) {
    // Now and then a row or a cell comes again, for what compares rows.
    last = dice.oneIn(8) ? last : titles.map((_, column) => (dice.oneIn(10) ? (last[column] ?? null) : anyCell(dice)));
    rows.push(last);
  }
  return rows;
}

/** An example of a check with about half of its cells changed. */
function fromExample(dice: Dice): Grid[] {
  return Object.entries(dice.pick(EXAMPLES).sheets).map(([name, rows]) =>
    gridOf(name, rows.map((row, index) => row.map((value) => changed(dice, value, index === 0)))),
  );
}

function changed(dice: Dice, value: CellValue, isHeader: boolean): CellValue {
  if (!dice.oneIn(isHeader ? 20 : 2)) return value;
  return typeof value === "string" && !dice.oneIn(4) ? mutated(dice, value) : anyCell(dice);
}

function gridOf(name: string, values: CellValue[][], more: Partial<Grid> = {}): Grid {
  return { name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [], ...more };
}
