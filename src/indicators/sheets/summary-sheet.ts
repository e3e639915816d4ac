/** The sheet "Indikatorer": what the figures rest on, sums by group as formulas over the other sheets, charts of them. */
import { frameworks } from "../../catalogue/goals";
import type { Language } from "../../language";
import { indicatorSheetTexts, type SheetNames } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import { formatNumber } from "../../language/number";
import { cellAddress, columnLetters } from "../../table/address";
import type { Area } from "../../table/grid";
import { areaTitle } from "../../tagging/columns/titles";
import type { GroupKey } from "../groups";
import { SheetDraft } from "../../planned-sheets/draft";
import { ifAny, MOST_COMPARISONS, Selection, sentence } from "./live-table";
import { amountMeasures, INSATSER, less, MEN, otherSplits, splitMeasures, summedCount, unlikeSorts, WOMEN, type FiguresTable, type GroupedColumn, type GroupLines, type Measure, type SourcesTable } from "./measures";
import { eachPaused } from "../../slices/each-paused";
import { valueOf, type Look, type PlannedFormula, type PlannedValue, type SheetPlan } from "../../planned-sheets/plan";

export interface SummaryWishes {
  language: Language;
  by: readonly GroupKey[];
  /** What the figures are of: "Västmanland 2023". */
  of: string;
  /** Whether the sums stand as formulas, where that is not too much for the spreadsheet. */
  live: boolean;
  /** Whether formulas count the figures of each insats on its list. */
  areCounted: boolean;
  /** What the sheets with the tables are called. */
  called: SheetNames;
}

/** The tables that the sheet sums up. */
export interface Tables {
  figures: FiguresTable;
  sources: SourcesTable;
}

/** Where a group's name stands in the tables: for goals among others in the cell. */
const PLACES: Readonly<Record<GroupKey, { column: GroupedColumn; several?: true }>> = {
  area: { column: "area" },
  goal: { column: "goals", several: true },
  agenda2030: { column: "agenda2030", several: true },
  region: { column: "region" },
  year: { column: "year" },
  table: { column: "table" },
  section: { column: "section" },
};

/** The first column, that of sums of money (the third of numbers), and the others. */
const WIDTHS = { name: 42, money: 16, number: 13 };
const NUMBERS = 9;
const CHART_COLUMNS = 8;
const NUMBER_HEADERS = Array.from({ length: NUMBERS }, () => "numberHeader" as const);

/** Told apart by lightness too, for those who do not see colours. */
const COLOURS = { women: { colour: "#5B2C83", ink: "#FFFFFF" }, men: { colour: "#E0A526", ink: "#000000" }, insatser: { colour: "#7FA8CC", ink: "#000000" }, most: "#7FA8CC" };
/** Numbers on bars; none where there is nothing. */
const LABELS = "#,##0;;";

/** The sheet over the tables of figures and insatser. Pauses between its numbers. */
export function* summarySheet({ figures, sources }: Tables, wishes: SummaryWishes): Generator<undefined, SheetPlan> {
  const all = { figures: Selection.of(figures).is("counts", indicatorSheetTexts[wishes.language].yes), sources: Selection.of(sources) };
  const sheet = new SummarySheet({ figures, sources }, all, yield* amountMeasures(all.figures, wishes.language), wishes);
  yield* sheet.introduce();
  for (const key of wishes.by) yield* sheet.group(key);
  yield* sheet.others();
  for (const key of wishes.by) if (PLACES[key].several) yield* sheet.matrix(key);
  return sheet.plan();
}

class SummarySheet {
  private readonly texts;
  private readonly draft = new SheetDraft([WIDTHS.name, ...Array.from({ length: NUMBERS }, (_, at) => (at === 2 ? WIDTHS.money : WIDTHS.number))]);
  private readonly scales: (Area & { colour: string })[] = [];
  /** Comparisons that the formulas may still take. */
  private left: number;

  constructor(
    private readonly tables: Tables,
    private readonly all: GroupLines,
    private readonly amounts: readonly Measure[],
    private readonly wishes: SummaryWishes,
  ) {
    this.texts = indicatorSheetTexts[wishes.language];
    this.left = wishes.live ? MOST_COMPARISONS : 0;
  }

  /** Title, what the sums rest on, how they are made. */
  *introduce(): Generator<undefined, void> {
    const { draft, all, texts } = this;
    const { live, areCounted, language, of, called } = this.wishes;
    const { summary, figures: words, no } = texts;
    draft.text(summary.title(of), "title");
    const whole = Selection.of(this.tables.figures);
    const told = (pieces: (string | PlannedFormula)[]) => draft.text(cellOf(sentence(pieces), live), "note");
    yield undefined;
    told(summary.coverage<string | PlannedFormula>(all.sources.above("figures", 0).count(), all.sources.count(), all.sources.is("split", no).count()));
    yield undefined;
    const summed = summedCount(all.figures, language);
    const [unsummed, leftOut, ranges] = [less(all.figures.count(), summed), whole.is("counts", no).count(), all.figures.is("exactness", words.exactness.range).count()];
    told([...summary.counted<string | PlannedFormula>(inBrackets(summed)), ifAny(unsummed, summary.unsummed(inBrackets(unsummed))), ...summary.leftOut<string | PlannedFormula>(leftOut, called), ifAny(ranges, summary.ranges(ranges))]);
    yield undefined;
    draft.text((live ? summary.live : summary.fixed)(called), "quiet");
    if (live && !areCounted) draft.text(summary.fixedList(called), "quiet");
    draft.text(summary.chase(called), "quiet");
    const unlike = unlikeSorts(all.figures, language);
    if (unlike.length > 0) draft.text(summary.rest(unlike.join(", ")), "quiet");
    draft.skip();
  }

  /** The tables and charts of one way to group. */
  *group(key: GroupKey): Generator<undefined, void> {
    const { draft, texts } = this;
    const { headings, split, many } = texts.summary;
    const by = indicatorTexts[this.wishes.language].groups[key];
    const names = this.namesOf(key);
    yield undefined;
    draft.block();
    draft.text(headings.split(by), "heading");
    draft.text(split, "quiet");
    if (PLACES[key].several) draft.text(many, "quiet");
    const first = yield* this.table(key, names, splitMeasures(this.wishes.language));
    draft.skip();
    this.charts(key, by, names, first);
    for (let from = 0; from < this.amounts.length; from += NUMBERS) {
      draft.block();
      draft.text(headings.amounts(by, from / NUMBERS + 1, Math.ceil(this.amounts.length / NUMBERS)), "heading");
      yield* this.table(key, names, this.amounts.slice(from, from + NUMBERS));
      draft.skip();
    }
  }

  /** What there is to tell of women and men in other things than persons. */
  *others(): Generator<undefined, void> {
    const { draft, texts, wishes } = this;
    const others = yield* otherSplits(this.all.figures, wishes.language);
    if (others.length === 0) return;
    const { headings, columns } = texts.summary;
    draft.block();
    draft.text(headings.others, "heading");
    draft.line([texts.figures.headers.sort, columns.figures, columns.women, columns.total, columns.womenShare], ["header", ...NUMBER_HEADERS.slice(0, 4)]);
    for (const { sort, lines } of others) {
      yield undefined;
      const [women, total] = [lines.sum("women"), lines.sum("value")];
      const [womenCell, totalCell] = [cellAddress(draft.row, 2), cellAddress(draft.row, 3)];
      const share = { formula: `IF(${totalCell}=0,"",${womenCell}/${totalCell})`, value: total.value === 0 ? "" : Number(women.value) / Number(total.value) };
      draft.line([sort, ...[lines.count(), women, total, share].map((formula) => cellOf(formula, wishes.live))], ["name", "sum", "sum", "sum", "share"]);
    }
    draft.skip();
  }

  /** Insatser by goal, line by line, and area, column by column. */
  *matrix(key: GroupKey): Generator<undefined, void> {
    const { draft, texts } = this;
    const goals = this.namesOf(key);
    if (goals.length < 2) return;
    const areas = this.namesOf("area");
    const by = indicatorTexts[this.wishes.language].groups[key];
    const linesAt = (goal: string | number, row: number) => this.all.sources.has(PLACES[key].column, String(goal), `$A${row + 1}`);
    draft.block();
    draft.text(texts.summary.headings.matrix(by), "heading");
    draft.text(texts.summary.many, "quiet");
    const live = this.affords(goals.length * (areas.length + 1) * linesAt(goals[0]!, 0).is("area", String(areas[0])).comparisons);
    const header = draft.row;
    draft.line([by, ...areas, texts.summary.all], ["header", ...NUMBER_HEADERS.slice(0, areas.length + 1)]);
    // Insatser without a goal or an area are the most by far, and would leave the others white.
    const { noGroup } = indicatorTexts[this.wishes.language];
    const [rows, columns] = [goals.filter((goal) => goal !== noGroup[key]).length, areas.filter((area) => area !== noGroup.area).length];
    this.scales.push({ row: draft.row, column: 1, rows, columns, colour: COLOURS.most });
    for (const goal of goals) {
      yield undefined;
      const lines = linesAt(goal, draft.row);
      const counts = areas.map((area, at) => lines.is("area", area, `${columnLetters(at + 1)}$${header + 1}`).count());
      draft.line([goal, ...[...counts, lines.count()].map((count) => cellOf(count, live))], ["name", ...counts.map(() => "sum" as const), "sum"]);
    }
    draft.skip();
  }

  plan(): SheetPlan {
    const { draft, texts } = this;
    const { rows, heights, looks, merges, charts } = draft;
    const widths = draft.widths;
    return {
      ...{ name: texts.summary.name, summary: texts.summary.summary(this.wishes.called) },
      ...{ rows, widths, heights, looks, merges, charts },
      ...{ hiddenColumns: [], links: [], tables: [], lists: [] },
      colourScales: this.scales,
      frozen: { rows: 0, columns: 0 },
      print: { orientation: "landscape", area: { row: 0, column: 0, rows: rows.length, columns: widths.length }, repeated: null, breaks: draft.breaks(), footer: texts.summary.page },
    };
  }

  /** A table with a line for each group and one for all; gives its first line of a group. */
  private *table(key: GroupKey, names: readonly (string | number)[], measures: readonly Measure[]): Generator<undefined, number> {
    const { draft, all } = this;
    const groups = names.map((name) => ({ name, linesAt: (row: number) => this.linesOf(key, name, `$A${row + 1}`) }));
    const comparisons = [all, ...groups.map(({ linesAt }) => linesAt(0))].reduce((sum, { figures, sources }) => sum + figures.comparisons + sources.comparisons, 0);
    const live = this.affords(measures.length * comparisons);
    draft.line([indicatorTexts[this.wishes.language].groups[key], ...measures.map(({ header }) => header)], ["header", ...NUMBER_HEADERS.slice(0, measures.length)]);
    const first = draft.row;
    for (const { name, linesAt } of groups) yield* this.tableLine(name, linesAt(draft.row), measures, live);
    yield* this.tableLine(this.texts.summary.all, all, measures.map((measure) => ({ ...measure, look: measure.look === "share" ? "allShare" : "allSum" })), live, "allName");
    return first;
  }

  private *tableLine(name: string | number, lines: GroupLines, measures: readonly Measure[], live: boolean, look: Look = "name"): Generator<undefined, void> {
    const { row } = this.draft;
    const cells = yield* eachPaused(measures, (measure) => cellOf(measure.of(lines, (column) => cellAddress(row, column + 1)), live), 1);
    this.draft.line([name, ...cells], [look, ...measures.map((measure) => measure.look)]);
  }

  /** Whether formulas that make so many comparisons are not too much beside those before; says so on the sheet where they are. */
  private affords(comparisons: number): boolean {
    const { draft, texts, wishes } = this;
    const is = wishes.live && comparisons <= this.left;
    if (is) this.left -= comparisons;
    else if (wishes.live) draft.text(texts.summary.fixedTable(wishes.called), "quiet");
    return is;
  }

  /** A picture of a table: of women and men, or of insatser where one is in several groups and shares would repeat themselves. */
  private charts(key: GroupKey, by: string, names: readonly (string | number)[], first: number): void {
    if (names.length < 2) return;
    const { draft, texts, wishes } = this;
    const { charts, summary } = texts;
    const block = (column: number) => ({ row: first, column, rows: names.length, columns: 1 });
    const number = (at: number, measure: number) => Number(valueOf(draft.rows[first + at]![measure + 1]!));
    const shown = (at: number, measure: number) => formatNumber(number(at, measure), wishes.language);
    const series = (name: string, measure: number, colours: { colour: string; ink: string }) => ({ name, values: block(measure + 1), ...colours });
    const chart = { categories: block(0), labels: LABELS };
    // Room for the title, the legend and almost two lines a group.
    const rows = 5 + Math.ceil(1.6 * names.length);
    if (PLACES[key].several) {
      draft.block();
      const counts = names.map((name, at) => charts.insatserOf(String(name), shown(at, INSATSER)));
      draft.chart({ ...chart, kind: "bars", title: charts.insatser(by), alternativeText: charts.insatserText(counts), series: [series(summary.columns.insatser, INSATSER, COLOURS.insatser)] }, rows, CHART_COLUMNS);
    } else if (names.some((_, at) => number(at, WOMEN) + number(at, MEN) > 0)) {
      draft.block();
      const splits = names.map((name, at) => charts.splitOf(String(name), shown(at, WOMEN), shown(at, MEN)));
      const both = [series(summary.columns.women, WOMEN, COLOURS.women), series(summary.columns.men, MEN, COLOURS.men)];
      draft.chart({ ...chart, kind: "shares", title: charts.split(by), alternativeText: charts.splitText(splits), series: both }, rows, CHART_COLUMNS);
    }
  }

  private linesOf(key: GroupKey, name: string | number, cell: string): GroupLines {
    const { column, several } = PLACES[key];
    const { figures, sources } = this.all;
    return several ? { figures: figures.has(column, String(name), cell), sources: sources.has(column, String(name), cell) } : { figures: figures.is(column, name, cell), sources: sources.is(column, name, cell) };
  }

  /** The groups there are, in order and those without one last; of the areas all four. */
  private namesOf(key: GroupKey): (string | number)[] {
    const { column } = PLACES[key];
    const none = indicatorTexts[this.wishes.language].noGroup[key];
    const { figures, sources } = this.tables;
    const said = new Set([...figures.lines.said(column), ...sources.lines.said(column)]);
    const areas = key === "area" ? frameworks().areas.map(({ number }) => areaTitle(number)) : [];
    const names = new Set([...areas, ...said].filter((name) => name !== "" && name !== none));
    return [...[...names].sort((a, b) => byWords.compare(String(a), String(b))), ...(said.has(none) ? [none] : [])];
  }
}

/** What is worked out, as one part of a longer formula. */
const inBrackets = ({ formula, value }: PlannedFormula): PlannedFormula => ({ formula: `(${formula})`, value });

/** A cell that is worked out, or its value alone. */
function cellOf(formula: PlannedFormula, live: boolean): PlannedValue {
  return live ? formula : formula.value;
}

const byWords = new Intl.Collator("sv", { numeric: true });
