/** What a person changes on the sheet of figures is still there when the sheet is written again. */
import fc from "fast-check";
import { DEFAULT_RULES, summarise, type IndicatorReading } from "../../../src/indicators";
import { correcting, NO_CORRECTIONS, planSheets, readCorrections } from "../../../src/indicators/sheets";
import { valueOf, type SheetPlan } from "../../../src/planned-sheets/plan";
import { inOneGo } from "../../../src/slices/in-one-go";
import { indicatorSheetTexts, type FigureColumn } from "../../../src/language/indicator-sheets";
import { FigureIds } from "../../../src/indicators/ids";
import { cellAddress } from "../../../src/table/address";
import type { CellValue, Grid } from "../../../src/table/grid";
import { readingOf } from "../figures";
import { workedOut } from "./formulas";
import { planned, readings, SAMPLE, WISHES } from "./readings";

const HEADERS = indicatorSheetTexts.sv.figures.headers;
const KEYS = Object.keys(HEADERS) as FigureColumn[];
const at = (key: FigureColumn): number => KEYS.indexOf(key);

/** The sheet as it is read back, with some cells changed by line and column. */
function written(plan: SheetPlan, changes: readonly [line: number, column: FigureColumn, value: CellValue][] = []): Grid {
  const formulas = new Set(plan.rows.flatMap((row, r) => row.flatMap((cell, c) => (typeof cell === "object" && cell !== null ? [cellAddress(r, c)] : []))));
  const values: CellValue[][] = plan.rows.map((row) => row.map(valueOf));
  for (const [line, column, value] of changes) {
    values[line + 1]![at(column)] = value;
    formulas.delete(cellAddress(line + 1, at(column)));
  }
  return { name: plan.name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [], formulas: [...formulas] };
}

const again = (reading: IndicatorReading, grid: Grid) => planned(reading, { corrections: readCorrections(grid) });
const cell = (plan: SheetPlan, line: number, column: FigureColumn) => valueOf(plan.rows[line + 1]![at(column)]!);

test("a sheet that nobody has changed holds no corrections", () => {
  const { figures } = planned(SAMPLE);
  expect(readCorrections(written(figures))).toEqual(NO_CORRECTIONS);
  expect(readCorrections({ ...written(figures), values: [["Insats", "Region"], ["Byaliv", "Mellansjö"]] })).toEqual(NO_CORRECTIONS);
});

test("whatever is changed comes back, and written again it stays", () => {
  const change = fc.record({ line: fc.nat(), column: fc.constantFrom("value", "upTo", "women", "men", "womenShare") as fc.Arbitrary<FigureColumn>, value: fc.option(fc.nat(9999)) });
  fc.assert(
    fc.property(readings, fc.array(change, { minLength: 1, maxLength: 5 }), (reading, changes) => {
      fc.pre(reading.figures.length > 0);
      const { figures } = planned(reading);
      const made = changes.map(({ line, column, value }) => [line % reading.figures.length, column, value] as [number, FigureColumn, CellValue]);
      const grid = written(figures, made);
      const next = again(reading, grid).figures;
      for (const [line, column] of made) expect(cell(next, line, column)).toBe(grid.values[line + 1]![at(column)]);
      expect(again(reading, written(next)).figures).toEqual(next);
    }),
    { numRuns: 60 },
  );
});

test("what is worked out follows when what it rests on is corrected", () => {
  const { figures } = again(SAMPLE, written(planned(SAMPLE).figures, [[0, "women", 35]]));
  expect([cell(figures, 0, "value"), cell(figures, 0, "womenShare"), cell(figures, 0, "corrected")]).toEqual([50, 0.7, "Ja"]);
  expect(cell(figures, 1, "corrected")).toBeNull();
});

test("the sheets' sums are those of the corrected reading", () => {
  const corrections = readCorrections(written(planned(SAMPLE).figures, [[0, "women", 35], [2, "men", 40], [1, "counts", "Nej"]]));
  const plans = planSheets(SAMPLE, { ...WISHES, corrections });
  expect(workedOut(plans).flat(2).filter(Number.isNaN)).toEqual([]);
  const [all] = summarise(inOneGo(correcting(SAMPLE, corrections)), { by: [], rules: { ...DEFAULT_RULES, taken: corrections.taken } });
  const line = plans[2]!.rows.find(([name]) => name === "Alla")!.map(valueOf);
  expect(line.slice(4, 6)).toEqual([all!.split.women, all!.split.men]);
  expect(all!.kronor.low).toBe(0);
});

test("Ja and Nej under Räknas are decisions, whatever case they are typed in; other words are none", () => {
  const grid = written(planned(SAMPLE).figures, [[0, "counts", "nej"], [5, "counts", "JA "], [1, "counts", "kanske"]]);
  expect([...readCorrections(grid).taken.values()]).toEqual([false, true]);
  const { figures } = again(SAMPLE, grid);
  expect([0, 1, 5].map((line) => [cell(figures, line, "counts"), cell(figures, line, "why"), cell(figures, line, "corrected")])).toEqual([["Nej", "borttagen för hand", "Ja"], ["Ja", null, null], ["Ja", null, "Ja"]]);
});

test("numbers that were typed as texts are read; a sorted sheet with lines above it and columns moved too", () => {
  const grid = written(planned(SAMPLE).figures, [[0, "value", "1 200,5"]]);
  const [header, ...lines] = grid.values;
  const turned = [header!, ...lines.reverse()].map((row) => [...row].reverse());
  expect([...readCorrections({ ...grid, formulas: [], values: [["Figurer 2023"], [], ...turned] }).numbers.values()]).toEqual([{ value: 1200.5 }]);
});

describe("lines that no figure has", () => {
  test("are kept, uncounted, where a person has corrected them, and told apart", () => {
    const grid = written(planned(SAMPLE).figures, [[0, "women", 50]]);
    const fewer = readingOf(SAMPLE.figures.slice(1), SAMPLE.sources);
    const { figures } = again(fewer, grid);
    const last = fewer.figures.length;
    expect([cell(figures, last, "women"), cell(figures, last, "counts"), cell(figures, last, "why")]).toEqual([50, "Nej", "Orden står inte kvar i cellen"]);
    expect(figures.rows).toHaveLength(last + 2);
    expect(again(fewer, written(figures)).figures).toEqual(figures);
    expect(cell(again(fewer, written(figures, [[last, "counts", "Ja"]])).figures, last, "counts")).toBe("Ja");
  });

  test("are gone where nobody has touched them", () => {
    const fewer = readingOf(SAMPLE.figures.slice(1), SAMPLE.sources);
    expect(again(fewer, written(planned(SAMPLE).figures)).figures).toEqual(planned(fewer).figures);
  });

  test("are kept where a person has added them, also as a copy of another that was changed", () => {
    const grid = written(planned(SAMPLE).figures);
    const own = KEYS.map((key): CellValue => ({ insats: "Byaliv", value: 7, unit: "antal", sort: "personer", counts: "Ja" })[key as string] ?? null);
    const changed = grid.values[1]!.map((value, column) => (column === at("women") ? 44 : value));
    const { figures, summary } = again(SAMPLE, { ...grid, values: [...grid.values, [], own, changed] });
    const last = SAMPLE.figures.length;
    expect([cell(figures, last, "value"), cell(figures, last, "counts"), cell(figures, last + 1, "women")]).toEqual([7, "Ja", 44]);
    expect(summary.rows.flat().map((one) => (one === null ? null : valueOf(one)))).toContain(65 + 44);
    expect(again(SAMPLE, written(figures)).figures).toEqual(figures);
  });
});

describe("a line that a person has copied and left as it was", () => {
  const grid = written(planned(SAMPLE).figures);
  const original = grid.values[1]!;
  const without = (...columns: FigureColumn[]) => original.map((value, column) => (columns.some((key) => at(key) === column) ? null : value));

  test.each<[string, readonly CellValue[]]>([
    ["with its id", original],
    ["without id and what was read", without("id", "read")],
  ])("%s, is not summed twice, wherever it stands", (_, copy) => {
    const [header, ...lines] = grid.values;
    for (const values of [[header!, ...lines, copy], [header!, copy, ...lines]]) expect(readCorrections({ ...grid, formulas: [], values })).toMatchObject({ lines: [], numbers: new Map() });
  });

  test("and whose original was corrected after that, is none either", () => {
    const corrected = written(planned(SAMPLE).figures, [[0, "women", 35]]);
    const { lines } = readCorrections({ ...corrected, values: [...corrected.values, without("id", "read")] });
    expect(lines.map(({ id }) => id)).toEqual([SAMPLE.figures[0]!.id]);
  });
});

describe("lines whose id is gone", () => {
  const ids = new FigureIds();
  const KNOWN: IndicatorReading = { ...SAMPLE, figures: SAMPLE.figures.map((figure) => ({ ...figure, id: ids.of(figure.source.region, figure.source.name, figure.text) })) };
  const cleared = KNOWN.figures.map((_, line): [number, FigureColumn, CellValue] => [line, "id", null]);

  test("are those of their figures, with what a person has changed in them", () => {
    expect(again(KNOWN, written(planned(KNOWN).figures, cleared)).figures).toEqual(planned(KNOWN).figures);
    const { figures } = again(KNOWN, written(planned(KNOWN).figures, [...cleared, [0, "women", 35], [1, "counts", "Nej"]]));
    expect([cell(figures, 0, "women"), cell(figures, 1, "counts"), figures.rows.length]).toEqual([35, "Nej", KNOWN.figures.length + 1]);
  });

  test("are not summed twice where the same is written over the ids of two", () => {
    expect(again(KNOWN, written(planned(KNOWN).figures, [[0, "id", "1e999"], [1, "id", "1e999"]])).figures).toEqual(planned(KNOWN).figures);
  });

  test("do not count as copies of lines that have theirs", () => {
    const grid = written(planned(KNOWN).figures);
    const copy = grid.values[1]!.map((value, column) => (column === at("id") ? null : value));
    const { figures } = again(KNOWN, { ...grid, values: [...grid.values, copy] });
    expect([cell(figures, KNOWN.figures.length, "women"), cell(figures, KNOWN.figures.length, "counts")]).toEqual([45, "Nej"]);
    expect(again(KNOWN, written(figures)).figures).toEqual(figures);
  });
});

test("notes below and beside the table are no lines, nor are totals", () => {
  const grid = written(planned(SAMPLE).figures);
  const beside: CellValue[] = [...KEYS.map(() => null), null, "Stämmer av med Kim"];
  const below: CellValue[] = ["Summa", ...KEYS.slice(1).map((key) => (key === "women" ? 69 : null))];
  const sums = KEYS.map((key): CellValue => (key === "insats" ? "Totalt" : key === "value" ? 900 : null));
  const values = [...grid.values, [], beside, below, sums];
  const formulas = [...grid.formulas!, cellAddress(values.length - 1, at("value"))];
  expect(readCorrections({ ...grid, values, formulas })).toEqual(NO_CORRECTIONS);
});

describe("words typed for a number", () => {
  test.each([
    ["ca 900", 900, "cirka"],
    ["drygt 1 200", 1200, "över"],
    ["900 deltagare", 900, "exakt"],
  ])("are read where they say one, and stay as exact as they are: %s", (typed, value, exactness) => {
    const { figures } = again(SAMPLE, written(planned(SAMPLE).figures, [[5, "value", typed]]));
    expect([cell(figures, 5, "value"), cell(figures, 5, "exactness"), cell(figures, 5, "corrected")]).toEqual([value, exactness, "Ja"]);
    expect(again(SAMPLE, written(figures)).figures).toEqual(figures);
  });

  test("that say none leave the number as it was read, and the line does not count and says why", () => {
    const { figures } = again(SAMPLE, written(planned(SAMPLE).figures, [[1, "value", "vet ej"]]));
    expect([cell(figures, 1, "value"), cell(figures, 1, "counts"), cell(figures, 1, "why")]).toEqual([2_500_000, "Nej", "”vet ej” går inte att läsa som ett tal"]);
  });

  test("in a line that a person has added are read the same way", () => {
    const grid = written(planned(SAMPLE).figures);
    const own = (value: string) => KEYS.map((key): CellValue => ({ insats: "Byaliv", value, unit: "antal", sort: "personer" })[key as string] ?? null);
    const { figures } = again(SAMPLE, { ...grid, values: [...grid.values, own("ungefär 40"), own("60–70")] });
    const last = SAMPLE.figures.length;
    expect([cell(figures, last, "value"), cell(figures, last, "exactness"), cell(figures, last, "counts")]).toEqual([40, "cirka", "Ja"]);
    expect([cell(figures, last + 1, "value"), cell(figures, last + 1, "counts"), cell(figures, last + 1, "why")]).toEqual([null, "Nej", "”60–70” går inte att läsa som ett tal"]);
  });
});

test("a number too large to be one is told, and does not count", () => {
  for (const typed of [1e308, "1e999", "Infinity", 1e15]) {
    const { figures, summary } = again(SAMPLE, written(planned(SAMPLE).figures, [[0, "women", typed]]));
    expect([cell(figures, 0, "women"), cell(figures, 0, "counts")]).toEqual([45, "Nej"]);
    expect(numbersIn(summary).filter((number) => !Number.isFinite(number))).toEqual([]);
  }
});

const numbersIn = ({ rows }: SheetPlan) => rows.flat().map((one) => (one === null ? null : valueOf(one))).filter((value) => typeof value === "number");

test("however a sheet is damaged, it is read, and the sheets made of it hold numbers and can be read again", () => {
  const damage = fc.constantFrom<CellValue>(1e308, -1e308, -5, 0.1, "1e999", "NaN", "-", "=1+1", "#VALUE!", "937 kvinnor", "1;2;3;4;5;6", "9;;;;;", true, "", null, "x".repeat(32_767), "9".repeat(32_767), "\u0000");
  const damaged = fc.record({ line: fc.nat(SAMPLE.figures.length - 1), column: fc.constantFrom(...KEYS), value: damage });
  fc.assert(
    fc.property(fc.array(damaged, { maxLength: 12 }), fc.uniqueArray(fc.nat(KEYS.length - 1), { maxLength: 4 }), fc.boolean(), (cells, gone, twice) => {
      const grid = written(planned(SAMPLE).figures, cells.map(({ line, column, value }) => [line, column, value]));
      const rows = twice ? [...grid.values, ...grid.values.slice(1)] : grid.values;
      const { figures, sources, summary } = again(SAMPLE, { ...grid, values: rows.map((row) => row.filter((_, column) => !gone.includes(column))) });
      expect([figures, sources, summary].flatMap(numbersIn).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(again(SAMPLE, written(figures)).figures.rows).toHaveLength(figures.rows.length);
    }),
    { numRuns: 150 },
  );
});
