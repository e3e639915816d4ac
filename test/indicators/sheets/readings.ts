/** Readings of the invented Region Mellansjö to make sheets of. */
import fc from "fast-check";
import { NO_CORRECTIONS, planSheets, type SheetWishes } from "../../../src/indicators/sheets";
import type { SheetPlan } from "../../../src/planned-sheets/plan";
import { DEFAULT_RULES, type IndicatorReading, type Source } from "../../../src/indicators";
import type { Statement } from "../../../src/text/statements";
import { figureOf, readingOf, sourceOf, splitOf } from "../figures";

export const WISHES: SheetWishes = { language: "sv", by: ["area", "goal"], rules: DEFAULT_RULES, corrections: NO_CORRECTIONS, live: true };

export function planned(reading: IndicatorReading, wishes: Partial<SheetWishes> = {}): { figures: SheetPlan; sources: SheetPlan; summary: SheetPlan } {
  const [figures, sources, summary] = planSheets(reading, { ...WISHES, ...wishes });
  return { figures: figures!, sources: sources!, summary: summary! };
}

const NAMES = ["Byaliv", "Havsbruk", "Ljusa stigar", "Nya yrken"];

/** Insatser of four areas, some with goals; every one with a name of its own, so that nothing is told twice. */
export const SOURCES: readonly Source[] = NAMES.map((name, at) =>
  sourceOf({ name, row: at + 1, id: `3.4!A${at + 2}`, area: at === 3 ? null : at + 1, goals: [[], ["19-17"], ["19-17", "19-18"], ["19-18"]][at]!, agenda2030: at === 2 ? ["5", "8"] : [] }),
);

/** One of each sort of figure. */
export const SAMPLE: IndicatorReading = readingOf(
  [
    figureOf(SOURCES[0]!, 60, { split: splitOf({ women: 45, men: 15, total: 60, womenShare: 75, menShare: 25, derived: ["total", "womenShare", "menShare"] }) }, { text: "45 kvinnor och 15 män" }),
    figureOf(SOURCES[0]!, 2_500_000, { unit: "kronor", noun: "kronor", counted: "money" }, { text: "2,5 miljoner kronor" }),
    figureOf(SOURCES[1]!, 30, { split: splitOf({ women: 20, men: 10, total: 30, womenShare: 66.7, menShare: 33.3, derived: ["men", "womenShare", "menShare"] }) }, { text: "30 deltagare, varav 20 kvinnor" }),
    figureOf(SOURCES[1]!, 12, { low: 12, high: 18, noun: "företag", counted: "companies" }, { text: "12–18 företag" }),
    figureOf(SOURCES[2]!, 9, { noun: "företag", counted: "companies", qualifier: "about", split: splitOf({ women: 4, total: 9, womenShare: 44.4, derived: ["womenShare"] }) }, { text: "ca 9 företag, varav 4 leds av kvinnor" }),
    figureOf(SOURCES[2]!, 200, { kind: "target" }, { text: "200 deltagare" }),
    figureOf(SOURCES[2]!, 80, { split: splitOf({ womenShare: 40, total: 80 }) }, { text: "80 deltagare, 40 % kvinnor" }),
  ],
  [SOURCES[3]!],
);

const statement: fc.Arbitrary<Partial<Statement>> = fc.oneof(
  fc.record({ women: fc.nat(500), men: fc.nat(500) }).map(({ women, men }) => ({ low: women + men, high: women + men, split: splitOf({ women, men, total: women + men, derived: ["total"] }) })),
  fc.record({ low: fc.nat(900), more: fc.nat(50), counted: fc.constantFrom("companies" as const, "persons" as const, "activities" as const) }).map(({ low, more, counted }) => ({ low, high: low + more, counted })),
  fc.record({ low: fc.nat(9_000_000) }).map(({ low }) => ({ low, high: low, unit: "kronor" as const, counted: "money" as const })),
  fc.record({ share: fc.nat(100), kind: fc.constantFrom("outcome" as const, "target" as const) }).map(({ share, kind }) => ({ kind, low: null, high: null, unit: "percent" as const, split: splitOf({ womenShare: share }) })),
);

/** Readings with figures of many sorts. */
export const readings: fc.Arbitrary<IndicatorReading> = fc
  .array(fc.record({ source: fc.nat(NAMES.length - 1), statement }), { maxLength: 14 })
  .map((told) => readingOf(SOURCES.flatMap((source, at) => told.flatMap((one, place) => (one.source === at ? [figureOf(source, 0, one.statement, { id: `f${place}`, text: `ord ${place}`, column: place })] : []))), SOURCES));
