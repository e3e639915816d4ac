/** Figures of a range, read with the same eyes as a workbook. */
import { figuring } from "../../../indicators/reading";
import type { IndicatorReading } from "../../../indicators/figure";
import { readAlone } from "../../../indicators/alone";
import { recognising } from "../../../table";
import type { Grid } from "../../../table/grid";
import { shownAt } from "../../../table/grid-cells";
import type { WorkbookReading } from "../../../table/reading";
import { saysSomething } from "../../../text/words/letters";
import { wrongKind } from "../problems";
import { gridOf, placeOf, type Place } from "../range";
import { inTurns } from "../turns";

type Cells = readonly (readonly unknown[])[];

export interface TableFigures {
  workbook: WorkbookReading;
  reading: IndicatorReading;
}

/**
 * What an insats table tells in numbers; cells are counted from A1. `null` when all cells are empty. Throws #VÄRDEFEL!
 * when there is neither an insats table nor answers.
 */
export async function tableIn(cells: Cells): Promise<TableFigures | null> {
  const grid = gridOf(cells, placeOf(null));
  if (grid.values.length === 0) return null;
  const workbook = await inTurns(recognising([grid]));
  if (!isReport(workbook)) throw wrongKind(({ noTable }) => noTable);
  return { workbook, reading: await inTurns(figuring(workbook, null)) };
}

/** What any range tells in numbers: as a table where it is one, else cell by cell. `null` when all cells are empty. */
export async function figuresIn(cells: Cells, place: Place): Promise<IndicatorReading | null> {
  const grid = gridOf(cells, place);
  if (grid.values.length === 0) return null;
  const workbook = await inTurns(recognising([grid]));
  return inTurns(isReport(workbook) ? figuring(workbook, null) : cellByCell(grid));
}

function isReport({ tables, answers }: WorkbookReading): boolean {
  return tables.length > 0 || answers.length > 0;
}

/** Each cell tells of something of its own. */
function* cellByCell(grid: Grid): Generator<undefined, IndicatorReading> {
  const cells: IndicatorReading[] = [];
  for (const [r, line] of grid.values.entries()) {
    for (const c of line.keys()) {
      yield;
      const [row, column] = [grid.firstRow + r, grid.firstColumn + c];
      const text = shownAt(grid, row, column);
      if (saysSomething(text)) cells.push(readAlone([{ row, column, text }]));
    }
  }
  return { sources: cells.flatMap(({ sources }) => sources), figures: cells.flatMap(({ figures }) => figures) };
}
