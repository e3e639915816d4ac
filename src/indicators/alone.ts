/** Texts that stand alone: an insats of which nothing is known but its cells, and perhaps its year. */
import { cellAddress } from "../table/address";
import { readStatements, type Statement, type StatementContext } from "../text/statements";
import { leftOut } from "./counting";
import type { IndicatorFigure, IndicatorReading, Source } from "./figure";
import { passagesOf } from "./passages";
import { DEFAULT_RULES } from "./rules";

const NOTHING_KNOWN: StatementContext = { year: null };

/** A cell with its text. */
export interface AloneCell {
  row: number;
  column: number;
  text: string;
}

/** What the cells of one insats tell in numbers; it has the address of the first. */
export function readAlone(cells: readonly AloneCell[], context: StatementContext = NOTHING_KNOWN): IndicatorReading {
  const { row, column } = cells[0] ?? { row: 0, column: 0 };
  const id = cellAddress(row, column);
  const source: Source = {
    ...{ id, kind: "insats", file: null, sheet: "", row, name: "", region: null, year: context.year },
    ...{ section: null, compilationSection: null, table: null, area: null, goals: [], agenda2030: [] },
  };
  const figures: IndicatorFigure[] = [];
  for (const cell of cells) {
    const passageAt = passagesOf(cell.text);
    for (const statement of readStatements(cell.text, context)) {
      const text = cell.text.slice(statement.start, statement.end);
      figures.push({ id: `${id}.${figures.length}`, source, sheet: "", row: cell.row, column: cell.column, text, statement, sentence: passageAt(statement.start).sentence, passage: null });
    }
  }
  return { sources: [source], figures };
}

/** The statements that count, by the rules that pane and command line go by where nobody has said otherwise. */
export function countingAlone(reading: IndicatorReading): Statement[] {
  const left = leftOut(reading, DEFAULT_RULES);
  return reading.figures.filter(({ id }) => !left.has(id)).map(({ statement }) => statement);
}
