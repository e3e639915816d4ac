/** A text that stands alone: an insats of which nothing is known but the text and its cell. */
import type { IndicatorFigure, IndicatorReading, Source } from "../../../indicators/figure";
import { passagesOf } from "../../../indicators/passages";
import { cellAddress } from "../../../table/address";
import { readStatements } from "../../../text/statements";

/** What the text of a cell tells in numbers. */
export function readAlone(text: string, row = 0, column = 0): IndicatorReading {
  const id = cellAddress(row, column);
  const source: Source = {
    ...{ id, kind: "insats", file: null, sheet: "", row, name: "", region: null, year: null },
    ...{ section: null, compilationSection: null, table: null, area: null, goals: [], agenda2030: [] },
  };
  const passageAt = passagesOf(text);
  const figures = readStatements(text).map((statement, at): IndicatorFigure => {
    const words = text.slice(statement.start, statement.end);
    return { id: `${id}.${at}`, source, sheet: "", row, column, text: words, statement, sentence: passageAt(statement.start).sentence, passage: null };
  });
  return { sources: [source], figures };
}
