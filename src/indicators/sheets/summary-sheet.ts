/** The sheet "Indikatorer": what the figures rest on, sums by group as formulas over the other sheets, charts of them. */
import { frameworks } from "../../catalogue/goals";
import type { Language } from "../../language";
import { indicatorSheetTexts, type FigureColumn, type SourceColumn } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import { formatNumber } from "../../language/number";
import { cellAddress, columnLetters } from "../../table/address";
import type { Area } from "../../table/grid";
import { areaTitle } from "../../tagging";
import type { GroupKey } from "../groups";
import { SheetDraft } from "./draft";
import { BETWEEN, Selection, sentence, type LiveTable } from "./live-table";
import { amountMeasures, INSATSER, MEN, otherSplits, splitMeasures, unlikeSorts, WOMEN, type GroupLines, type Measure } from "./measures";
import { valueOf, type Look, type PlannedFormula, type PlannedValue, type SheetPlan } from "./plan";

export interface SummaryWishes {
  language: Language;
  by: readonly GroupKey[];
  /** What the figures are of: "Västmanland 2023". */
  of: string;
  /** Whether the sums stand as formulas. */
  live: boolean;
}

/** Where a group's name stands in the tables: for goals among others in the cell. */
const PLACES: Readonly<Record<GroupKey, { column: FigureColumn & SourceColumn; several?: true }>> = {
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

/** The sheet over the tables of figures and insatser. Pauses between its lines. */
export function* summarySheet(figures: LiveTable<FigureColumn>, sources: LiveTable<SourceColumn>, wishes: SummaryWishes): Generator<undefined, SheetPlan> {
  yield undefined;
  const sheet = new SummarySheet(figures, sources, wishes);
  yield undefined;
  sheet.introduce();
  for (const key of wishes.by) yield* sheet.group(key);
  sheet.others();
  for (const key of wishes.by) if (PLACES[key].several) yield* sheet.matrix(key);
  return sheet.plan();
}

class SummarySheet {
  private readonly texts;
  private readonly draft = new SheetDraft([WIDTHS.name, ...Array.from({ length: NUMBERS }, (_, at) => (at === 2 ? WIDTHS.money : WIDTHS.number))]);
  private readonly all: GroupLines;
  private readonly amounts: readonly Measure[];
  private readonly scales: (Area & { colour: string })[] = [];

  constructor(
    private readonly figures: LiveTable<FigureColumn>,
    private readonly sources: LiveTable<SourceColumn>,
    private readonly wishes: SummaryWishes,
  ) {
    this.texts = indicatorSheetTexts[wishes.language];
    this.all = { figures: Selection.of(figures).is("counts", this.texts.yes), sources: Selection.of(sources) };
    this.amounts = amountMeasures(this.all.figures, wishes.language);
  }

  /** Title, what the sums rest on, how they are made. */
  introduce(): void {
    const { draft, all, texts } = this;
    const { summary, figures: words, no } = texts;
    draft.text(summary.title(this.wishes.of), "title");
    const whole = Selection.of(this.figures);
    draft.text(this.cell(sentence(summary.coverage<string | PlannedFormula>(all.sources.above("figures", 0).count(), all.sources.count(), all.sources.is("split", no).count()))), "note");
    draft.text(this.cell(sentence(summary.counted<string | PlannedFormula>(all.figures.count(), whole.is("counts", no).count(), all.figures.is("exactness", words.exactness.range).count()))), "note");
    draft.text(this.wishes.live ? summary.live : summary.fixed, "quiet");
    draft.text(summary.chase, "quiet");
    const unlike = unlikeSorts(all.figures, this.wishes.language);
    if (unlike.length > 0) draft.text(summary.rest(unlike.join(", ")), "quiet");
    draft.skip();
  }

  /** The tables and charts of one way to group. */
  *group(key: GroupKey): Generator<undefined, void> {
    const { draft, texts } = this;
    const { headings, split, many } = texts.summary;
    const by = indicatorTexts[this.wishes.language].groups[key];
    const names = this.namesOf(key);
    draft.block();
    draft.text(headings.split(by), "heading");
    draft.text(split, "quiet");
    if (PLACES[key].several) draft.text(many, "quiet");
    const first = yield* this.table(key, names, splitMeasures(this.wishes.language));
    draft.skip();
    this.charts(key, by, names, first);
    for (let from = 0; from < this.amounts.length; from += NUMBERS) {
      draft.block();
      draft.text(headings.amounts(by), "heading");
      yield* this.table(key, names, this.amounts.slice(from, from + NUMBERS));
      draft.skip();
    }
  }

  /** What there is to tell of women and men in other things than persons. */
  others(): void {
    const { draft, texts, wishes } = this;
    const others = otherSplits(this.all.figures, wishes.language);
    if (others.length === 0) return;
    const { headings, columns } = texts.summary;
    draft.block();
    draft.text(headings.others, "heading");
    draft.line([texts.figures.headers.sort, columns.figures, columns.women, columns.total, columns.womenShare], ["header", ...NUMBER_HEADERS.slice(0, 4)]);
    for (const { sort, lines } of others) {
      const [women, total] = [lines.sum("women"), lines.sum("value")];
      const [womenCell, totalCell] = [cellAddress(draft.row, 2), cellAddress(draft.row, 3)];
      const share = { formula: `IF(${totalCell}=0,"",${womenCell}/${totalCell})`, value: total.value === 0 ? "" : Number(women.value) / Number(total.value) };
      draft.line([sort, ...[lines.count(), women, total, share].map((cell) => this.cell(cell))], ["name", "sum", "sum", "sum", "share"]);
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
    draft.block();
    draft.text(texts.summary.headings.matrix(by), "heading");
    draft.text(texts.summary.many, "quiet");
    const header = draft.row;
    draft.line([by, ...areas, texts.summary.all], ["header", ...NUMBER_HEADERS.slice(0, areas.length + 1)]);
    // Insatser without a goal or an area are the most by far, and would leave the others white.
    const { noGroup } = indicatorTexts[this.wishes.language];
    const [rows, columns] = [goals.filter((goal) => goal !== noGroup[key]).length, areas.filter((area) => area !== noGroup.area).length];
    const scale = { row: draft.row, column: 1, rows, columns, colour: COLOURS.most };
    for (const goal of goals) {
      yield undefined;
      const lines = this.all.sources.has(PLACES[key].column, String(goal), `$A${draft.row + 1}`);
      const counts = areas.map((area, at) => lines.is("area", area, `${columnLetters(at + 1)}$${header + 1}`).count());
      draft.line([goal, ...[...counts, lines.count()].map((count) => this.cell(count))], ["name", ...counts.map(() => "sum" as const), "sum"]);
    }
    this.scales.push(scale);
    draft.skip();
  }

  plan(): SheetPlan {
    const { draft, texts } = this;
    const { rows, heights, looks, merges, charts } = draft;
    const widths = draft.widths;
    return {
      ...{ name: texts.summary.name, summary: texts.summary.summary },
      ...{ rows, widths, heights, looks, merges, charts },
      ...{ hiddenColumns: [], links: [], tables: [], lists: [] },
      colourScales: this.scales,
      frozen: { rows: 0, columns: 0 },
      print: { orientation: "landscape", area: { row: 0, column: 0, rows: rows.length, columns: widths.length }, repeated: null, breaks: draft.breaks(), footer: texts.summary.page },
    };
  }

  /** A table with a line for each group and one for all; gives its first line of a group. */
  private *table(key: GroupKey, names: readonly (string | number)[], measures: readonly Measure[]): Generator<undefined, number> {
    const { draft } = this;
    draft.line([indicatorTexts[this.wishes.language].groups[key], ...measures.map(({ header }) => header)], ["header", ...NUMBER_HEADERS.slice(0, measures.length)]);
    const first = draft.row;
    for (const name of names) {
      yield undefined;
      this.tableLine(name, this.linesOf(key, name, `$A${draft.row + 1}`), measures);
    }
    yield undefined;
    this.tableLine(this.texts.summary.all, this.all, measures.map((measure) => ({ ...measure, look: measure.look === "share" ? "allShare" : "allSum" })), "allName");
    return first;
  }

  private tableLine(name: string | number, lines: GroupLines, measures: readonly Measure[], look: Look = "name"): void {
    const { row } = this.draft;
    const cells = measures.map((measure) => this.cell(measure.of(lines, (column) => cellAddress(row, column + 1))));
    this.draft.line([name, ...cells], [look, ...measures.map((measure) => measure.look)]);
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
    const { column, several } = PLACES[key];
    const none = indicatorTexts[this.wishes.language].noGroup[key];
    const cells = new Set([...this.figures.lines.map((line) => line[column]), ...this.sources.lines.map((line) => line[column])]);
    const said = new Set([...cells].flatMap((cell) => (several && typeof cell === "string" ? cell.split(BETWEEN) : (cell ?? []))));
    const areas = key === "area" ? frameworks().areas.map(({ number }) => areaTitle(number)) : [];
    const names = new Set([...areas, ...said].filter((name) => name !== "" && name !== none));
    return [...[...names].sort((a, b) => byWords.compare(String(a), String(b))), ...(said.has(none) ? [none] : [])];
  }

  /** A cell that is worked out, or its value where values are wished for. */
  private cell(formula: PlannedFormula): PlannedValue {
    return this.wishes.live ? formula : formula.value;
  }
}

const byWords = new Intl.Collator("sv", { numeric: true });
