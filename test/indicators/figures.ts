/** Figures of the invented Region Mellansjö, made by hand. */
import type { IndicatorFigure, IndicatorReading, Source } from "../../src/indicators";
import type { GenderSplit, Statement } from "../../src/text/statements";

export function sourceOf(more: Partial<Source> = {}): Source {
  const row = more.row ?? 1;
  return {
    ...{ id: `3.4!A${row + 1}`, kind: "insats", file: null, sheet: "3.4", row, name: "Byaliv", region: "19", year: 2023 },
    ...{ section: "3.4", compilationSection: 1, table: "3.4!A1#3.4", area: 1, goals: [], agenda2030: [] },
    ...more,
  };
}

/** A figure of so many persons; `column` tells cells apart. */
export function figureOf(source: Source, amount: number | null, statement: Partial<Statement> = {}, more: Partial<IndicatorFigure> = {}): IndicatorFigure {
  return {
    ...{ id: `${source.id} ${amount} ${JSON.stringify(statement)} ${more.column ?? 1}`, source, sheet: source.sheet, row: source.row, column: 1, text: String(amount), sentence: 0, passage: null },
    statement: { kind: "outcome", start: 0, end: 1, low: amount, high: amount, unit: "count", noun: "deltagare", counted: "persons", qualifier: null, period: null, split: null, partOf: null, ...statement },
    ...more,
  };
}

export function splitOf(split: Partial<GenderSplit>): GenderSplit {
  return { women: null, men: null, total: null, womenShare: null, menShare: null, womenRate: null, menRate: null, derived: [], ...split };
}

/** A reading of figures in order; `others`: sources without figures. */
export function readingOf(figures: readonly IndicatorFigure[], others: readonly Source[] = []): IndicatorReading {
  return { sources: [...new Set([...figures.map(({ source }) => source), ...others])], figures };
}
