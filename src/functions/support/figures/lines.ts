/** Figures as the rows that a function spills. */
import { leavingOut } from "../../../indicators/counting";
import type { IndicatorReading } from "../../../indicators/figure";
import { DEFAULT_RULES } from "../../../indicators/rules";
import { numbersOf } from "../../../indicators/sheets/derived";
import type { Language } from "../../../language";
import { indicatorSheetTexts, type FigureColumn } from "../../../language/indicator-sheets";
import { indicatorTexts } from "../../../language/indicators";
import { cellAddress } from "../../../table/address";
import type { Place } from "../range";
import { spilled } from "../spilled";
import { inTurns } from "../turns";

/** Of the columns of the written sheet of figures, those that a table of cells has answers to. */
const COLUMNS = ["place", "words", "kind", "noun", "value", "upTo", "unit", "women", "men", "womenShare", "counts", "why"] as const satisfies readonly FigureColumn[];

/** A header and a row for each figure, with the words and numbers of the written sheet of figures. */
export async function figureLines(reading: IndicatorReading, { sheet }: Place, language: Language): Promise<unknown[][]> {
  const left = await inTurns(leavingOut(reading, DEFAULT_RULES));
  const { yes, no, figures } = indicatorSheetTexts[language];
  const { leftOut, units } = indicatorTexts[language];
  const lines = reading.figures.map(({ id, row, column, text, statement }) => {
    const { kind, noun, unit } = statement;
    const why = left.get(id);
    const line: Record<(typeof COLUMNS)[number], unknown> = {
      ...{ place: sheet + cellAddress(row, column), words: text, kind: figures.kinds[kind], noun },
      ...numbersOf(statement),
      unit: unit === "count" ? figures.count : units[unit],
      counts: why === undefined ? yes : no,
      why: why && leftOut[why],
    };
    return COLUMNS.map((name) => line[name]);
  });
  return spilled([COLUMNS.map((name) => figures.headers[name]), ...lines]);
}
