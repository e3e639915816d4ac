/** The report for people: sums by group, what they rest on, what is left out of them and why. */
import { titleOf, type IndicatorFigure, type LeftOutWhy, type Source, type SplitSum, type Sum, type Summary } from "../../indicators";
import type { Language } from "../../language";
import { cliTexts } from "../../language/cli";
import { cliIndicatorTexts } from "../../language/cli-indicators";
import { indicatorTexts } from "../../language/indicators";
import { formatNumber } from "../../language/number";
import { cellAddress } from "../../table/address";
import { shortened } from "../../text/shorten";
import type { IndicatorsRequest } from "../arguments";
import { painter, plain, wrapped, type Look, type Paint } from "../paint";
import type { IndicatorResults } from "./results";

const LONGEST_QUOTE = 70;
const LONGEST_NAME = 60;

/** The whole report. */
export function indicatorsReport(results: IndicatorResults, { language, missing }: IndicatorsRequest, look: Look): string {
  const paint = painter(look);
  const parts = [unreadLines(results, paint), ...summaryParts(results, language, paint), leftOutLines(results, language, paint), ...(missing ? [missingLines(results, language, paint)] : [])];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => indented(line, look)).join("\n"))
    .join("\n\n")}\n`;
}

/** Breaks a line, further in than it begins. */
function indented(line: string, { width }: Look): string {
  const text = line.trimStart();
  const indent = " ".repeat(line.length - text.length);
  return wrapped(text, width, indent, `${indent}  `);
}

function unreadLines({ files }: IndicatorResults, paint: Paint): string[] {
  return files.flatMap((file) => ("problem" in file ? [`${paint("bold", plain(file.file))}  ${paint("red", plain(file.problem))}`] : []));
}

function summaryParts({ reading, summaries, all, coverage, by }: IndicatorResults, language: Language, paint: Paint): string[][] {
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const texts = cliIndicatorTexts[language];
  if (reading.sources.length === 0) return [[texts.nothing]];
  const isSeveral = by === "goal" || by === "agenda2030";
  return [
    [texts.coverage(coverage.insatser, coverage.withFigures, coverage.withoutSplit.length), ...(isSeveral ? [texts.severalGoals] : [])],
    ...summaries.map((summary) => summaryLines(titleOf(summary.group, language), summary, figures, language, paint)),
    summaryLines(texts.all, all, figures, language, paint),
  ];
}

function summaryLines(title: string, summary: Summary, figures: ReadonlyMap<string, IndicatorFigure>, language: Language, paint: Paint): string[] {
  const texts = cliIndicatorTexts[language];
  const { counted } = indicatorTexts[language];
  const { kronor, euro } = summary;
  const sums: [string, Sum][] = [...summary.counted.map(({ counted: sort, ...sum }): [string, Sum] => [counted[sort], sum]), [texts.kronor, kronor], [texts.euro, euro]];
  return [
    paint("bold", plain(title)),
    `  ${texts.insatser(summary.insatser, summary.withFigures, summary.withSplit)}`,
    ...splitLines(counted.persons, summary.split, language),
    ...summary.otherSplits.flatMap(({ counted: sort, ...split }) => splitLines(counted[sort], split, language)),
    ...sums.filter(([, sum]) => sum.figures > 0).map(([name, sum]) => `  ${[`${name}: ${sumText(sum, language)}`, ...(name === counted.municipalities ? [texts.mayBeSame] : []), ...mostly(sum, figures, language)].join("; ")}`),
    ...(summary.unsummed > 0 ? [`  ${texts.unsummed(summary.unsummed)}`] : []),
  ];
}

function splitLines(things: string, split: SplitSum, language: Language): string[] {
  const texts = cliIndicatorTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const lines = [
    ...(split.womenShare === null ? [] : [texts.split(number(split.women), number(split.men), number(Math.round(10 * split.womenShare) / 10), split.figures)]),
    ...(split.alone > 0 ? [texts.alone(number(split.aloneWomen), number(split.aloneMen), split.aloneTotal === null ? null : number(split.aloneTotal), split.alone)] : []),
    ...(split.sharesOnly > 0 ? [texts.sharesOnly(split.sharesOnly)] : []),
  ];
  return lines.map((line) => `  ${texts.ofWhich(things)}: ${line}`);
}

function sumText(sum: Sum, language: Language): string {
  return cliIndicatorTexts[language].sum(amount(sum, language), sum.figures, sum.approximate);
}

/** Names the figure that is more than half of a sum: it says little of the others. */
function mostly({ largest, largestAmount, high, figures: number }: Sum, figures: ReadonlyMap<string, IndicatorFigure>, language: Language): string[] {
  if (number < 3 || largest === null || largestAmount < high / 2) return [];
  const { source, row, column } = figures.get(largest)!;
  return [cliIndicatorTexts[language].mostly(formatNumber(largestAmount, language), place(source, row, column))];
}

function amount({ low, high }: Sum, language: Language): string {
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
}

/** Reason by reason, each figure with its place. */
function leftOutLines({ reading, leftOut }: IndicatorResults, language: Language, paint: Paint): string[] {
  if (leftOut.size === 0) return [];
  const reasons = new Map<LeftOutWhy, IndicatorFigure[]>();
  for (const figure of reading.figures) {
    const why = leftOut.get(figure.id);
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), figure]);
  }
  const lines = [...reasons].flatMap(([why, figures]) => [`  ${indicatorTexts[language].leftOut[why]}: ${formatNumber(figures.length, language)}`, ...figures.map((figure) => `    ${figureLine(figure, language)}`)]);
  return [paint("bold", cliIndicatorTexts[language].leftOut(leftOut.size)), ...lines];
}

/** A bare number says little: the noun that it counts stands beside it. */
function figureLine({ source, row, column, text, statement: { noun } }: IndicatorFigure, language: Language): string {
  const counted = noun === null || text.toLowerCase().includes(noun) ? [] : [plain(noun)];
  return `${place(source, row, column)}  ${[cliTexts[language].quote(shortened(plain(text), LONGEST_QUOTE)), ...counted].join(" ")}`;
}

function missingLines({ coverage }: IndicatorResults, language: Language, paint: Paint): string[] {
  const { withoutSplit } = coverage;
  return [
    paint("bold", cliIndicatorTexts[language].missing(withoutSplit.length)),
    ...withoutSplit.map((source) => `  ${place(source, source.row, 0)}  ${shortened(plain(source.name), LONGEST_NAME)}`),
  ];
}

const place = ({ file, sheet }: Source, row: number, column: number): string => plain([file, sheet, cellAddress(row, column)].filter((part) => part !== null).join(" · "));
