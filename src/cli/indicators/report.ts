/** The report for people: sums by group, what they rest on, what is left out of them and why. */
import { basename } from "node:path";
import { nounBeside, titleOf, type IndicatorFigure, type LeftOutWhy, type Source, type SplitSum, type Sum, type Summary } from "../../indicators";
import type { Language } from "../../language";
import { cliTexts } from "../../language/cli";
import { cliIndicatorTexts } from "../../language/cli-indicators";
import { indicatorTexts } from "../../language/indicators";
import { formatNumber } from "../../language/number";
import { cellAddress } from "../../table/address";
import { addTo } from "../../text/grouped";
import { shortened } from "../../text/shorten";
import type { Counted } from "../../text/statements";
import type { IndicatorsRequest } from "../arguments";
import { indented, painter, paragraphs, plain, type Look, type Paint } from "../paint";
import type { IndicatorResults } from "./results";

const LONGEST_QUOTE = 70;
const LONGEST_NAME = 60;
/** So many of what is left out for one reason show what it is about. */
const EXAMPLES = 5;

/** What a file is called beside its cells: nothing where it is the only one, its whole path only where another has its name. */
type FileNames = ReadonlyMap<string | null, string | null>;

function fileNames({ reading }: IndicatorResults): FileNames {
  const files = [...new Set(reading.sources.map(({ file }) => file))];
  const names = files.map((file) => (file === null ? null : basename(file)));
  return new Map(files.map((file, at) => [file, files.length === 1 ? null : names.indexOf(names[at]!) === names.lastIndexOf(names[at]!) ? names[at]! : file]));
}

/** The whole report. */
export function indicatorsReport(results: IndicatorResults, { language, missing }: IndicatorsRequest, look: Look): string {
  const paint = painter(look);
  const names = fileNames(results);
  const parts = [unreadLines(results, paint), ...summaryParts(results, names, language, paint), leftOutLines(results, names, language, paint), ...(missing ? [missingLines(results, names, language, paint)] : [])];
  return paragraphs(parts, (line) => indented(line, look));
}

function unreadLines({ files }: IndicatorResults, paint: Paint): string[] {
  return files.flatMap((file) => ("problem" in file ? [`${paint("bold", plain(file.file))}  ${paint("red", plain(file.problem))}`] : []));
}

function summaryParts({ reading, summaries, all, coverage, by }: IndicatorResults, names: FileNames, language: Language, paint: Paint): string[][] {
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const texts = cliIndicatorTexts[language];
  if (reading.sources.length === 0) return [[texts.nothing]];
  const isSeveral = by === "goal" || by === "agenda2030";
  return [
    [texts.coverage(coverage.insatser, coverage.withFigures, coverage.withoutSplit.length), ...(isSeveral ? [texts.severalGoals] : []), ...(by === "region" && summaries.length > 1 ? [texts.severalRegions] : []), ...toldFiles(names, language)],
    ...summaries.map((summary) => summaryLines(titleOf(summary.group, language), summary, { figures, names }, language, paint)),
    summaryLines(texts.all, all, { figures, names }, language, paint),
  ];
}

/** The files as they were given, once. */
function toldFiles(names: FileNames, language: Language): string[] {
  const files = [...names.keys()].flatMap((file) => (file === null ? [] : [plain(file)]));
  return files.length === 0 ? [] : [cliIndicatorTexts[language].told(files)];
}

/** What the lines of a summary name figures by. */
interface Known {
  figures: ReadonlyMap<string, IndicatorFigure>;
  names: FileNames;
}

function summaryLines(title: string, summary: Summary, known: Known, language: Language, paint: Paint): string[] {
  const texts = cliIndicatorTexts[language];
  const { counted, mayBeSame } = indicatorTexts[language];
  const { kronor, euro } = summary;
  const sums: [string, Sum][] = [...summary.counted.map(({ counted: sort, ...sum }): [string, Sum] => [counted[sort], sum]), [texts.kronor, kronor], [texts.euro, euro]];
  return [
    paint("bold", plain(title)),
    `  ${texts.insatser(summary.insatser, summary.withFigures, summary.withSplit)}`,
    ...splitLines("persons", summary.split, language),
    ...summary.otherSplits.flatMap(({ counted: sort, ...split }) => splitLines(sort, split, language)),
    ...sums.filter(([, sum]) => sum.figures > 0).map(([name, sum]) => `  ${[`${name}: ${sumText(sum, language)}`, ...(name === counted.municipalities && sum.figures > 1 ? [mayBeSame] : []), ...mostly(sum, known, language)].join("; ")}`),
    ...(summary.unsummed > 0 ? [`  ${texts.unsummed(summary.unsummed)}`] : []),
  ];
}

function splitLines(sort: Counted, split: SplitSum, language: Language): string[] {
  const texts = cliIndicatorTexts[language];
  const { counted, oneGender } = indicatorTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const told = (value: number | null) => (value === null || value === 0 ? null : number(value));
  const lines = [
    ...(split.womenShare === null ? [] : [texts.split(number(split.women), number(split.men), number(Math.round(10 * split.womenShare) / 10), split.figures)]),
    ...(split.alone > 0 ? [texts.alone(oneGender(sort, { women: told(split.aloneWomen), men: told(split.aloneMen), total: told(split.aloneTotal) }), split.alone)] : []),
    ...(split.sharesOnly > 0 ? [texts.sharesOnly(split.sharesOnly)] : []),
  ];
  return lines.map((line) => `  ${texts.ofWhich(counted[sort])}: ${line}`);
}

function sumText(sum: Sum, language: Language): string {
  return cliIndicatorTexts[language].sum(amount(sum, language), sum.figures, sum.approximate);
}

/** Names the figure that is more than half of a sum: it says little of the others. */
function mostly({ largest, largestAmount, high, figures: number }: Sum, { figures, names }: Known, language: Language): string[] {
  if (number < 3 || largest === null || largestAmount < high / 2) return [];
  const { source, row, column } = figures.get(largest)!;
  return [cliIndicatorTexts[language].mostly(formatNumber(largestAmount, language), place(source, row, column, names))];
}

function amount({ low, high }: Sum, language: Language): string {
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
}

/** Reason by reason, the first figures with their places. */
function leftOutLines({ reading, leftOut }: IndicatorResults, names: FileNames, language: Language, paint: Paint): string[] {
  if (leftOut.size === 0) return [];
  const reasons = new Map<LeftOutWhy, IndicatorFigure[]>();
  for (const figure of reading.figures) {
    const why = leftOut.get(figure.id);
    if (why === undefined) continue;
    addTo(reasons, why, figure);
  }
  const lines = [...reasons].flatMap(([why, figures]) => [
    `  ${indicatorTexts[language].leftOut[why]}: ${formatNumber(figures.length, language)}`,
    ...figures.slice(0, EXAMPLES).map((figure) => `    ${figureLine(figure, names, language)}`),
    ...(figures.length > EXAMPLES ? [`    ${cliIndicatorTexts[language].more(figures.length - EXAMPLES)}`] : []),
  ]);
  return [paint("bold", cliIndicatorTexts[language].leftOut(leftOut.size)), ...lines];
}

/** A bare number says little: the noun that it counts stands beside it. */
function figureLine({ source, row, column, text, statement }: IndicatorFigure, names: FileNames, language: Language): string {
  const { noun } = statement;
  const counted = noun === null || text.toLowerCase().includes(noun) ? "" : plain(nounBeside(statement, language));
  return `${place(source, row, column, names)}  ${cliTexts[language].quote(shortened(plain(text), LONGEST_QUOTE))} ${counted}`.trimEnd();
}

/** File by file, where there are several. */
function missingLines({ coverage }: IndicatorResults, names: FileNames, language: Language, paint: Paint): string[] {
  const { withoutSplit } = coverage;
  const lineOf = (source: Source) => `${place(source, source.row, 0, NO_NAMES)}  ${shortened(plain(source.name), LONGEST_NAME)}`;
  const lines = [...names].flatMap(([file, name]) => {
    const own = withoutSplit.filter((source) => source.file === file);
    if (name === null) return own.map((source) => `  ${lineOf(source)}`);
    return own.length === 0 ? [] : [`  ${plain(name)}`, ...own.map((source) => `    ${lineOf(source)}`)];
  });
  return [paint("bold", cliIndicatorTexts[language].missing(withoutSplit.length)), ...lines];
}

const NO_NAMES: FileNames = new Map();

function place({ file, sheet }: Source, row: number, column: number, names: FileNames): string {
  return plain([names.get(file) ?? null, sheet, cellAddress(row, column)].filter((part) => part !== null).join(" · "));
}
