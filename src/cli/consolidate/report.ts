/** The report for people: the files, insatser by region and section, what is missing, what would be counted twice. */
import { regionName, templateByName } from "../../catalogue";
import { countOrSign, overviewOf, SECTIONS, uncounted, type Consolidation, type Duplicate, type GatheredFile, type OwnColumn, type Overview } from "../../consolidation";
import { regionText, sectionTitle } from "../../consolidation/sheets/columns";
import { toldPlace } from "../../consolidation/told-place";
import type { Language } from "../../language";
import { consolidationTexts, troubleText } from "../../language/national-table";
import { formatNumber, percentText } from "../../language/number";
import { shortened } from "../../text/shorten";
import { indented, painter, paragraphs, plain, type Look, type Paint } from "../paint";
import type { UnreadFile } from "../reading";
import type { ConsolidateRequest } from "../arguments";
import { changesLines } from "./changes";
import { whyNothing, type ToldGathered } from "./gathered";

const LONGEST_QUOTE = 160;
const WIDEST_REGION = 20;
const MOST_DUPLICATES = 100;
const MOST_ROWS_OF_ONE = 25;

/** The whole report. */
export function consolidateReport({ consolidation, table, files, duplicates, columns, refresh }: ToldGathered, { language, earlier = "" }: Pick<ConsolidateRequest, "language" | "earlier">, look: Look): string {
  const paint = painter(look);
  const overview = overviewOf(table, uncounted(duplicates));
  const parts = [
    files.flatMap((file) => fileLines(file, language, paint)),
    ...(overview.insatser > 0 ? [matrix(overview, consolidation, language, paint)] : []),
    gapLines(overview, language),
    consolidation.isComparedInPart ? [consolidationTexts[language].report.notCompared] : [],
    ...(duplicates.length > 0 ? [[paint("bold", consolidationTexts[language].report.doubled(duplicates.length)), ...duplicatesLines(duplicates, consolidation, language)]] : []),
    columns.length > 0 ? [columnsLine(columns, language)] : [],
    refresh ? changesLines(refresh, earlier, language, look) : [],
  ];
  // The matrix is no text to break.
  return paragraphs(parts, (line) => (line.trimStart().includes("  ") ? line : indented(line, look)));
}

function fileLines(file: GatheredFile | UnreadFile, language: Language, paint: Paint): string[] {
  const texts = consolidationTexts[language];
  const nothing = whyNothing(file, { language });
  const name = paint("bold", plain(file.file));
  if (nothing !== null) return [name, `  ${paint("red", plain(nothing))}`];
  const { region, year, template, rows, answers, problems } = file as GatheredFile;
  const isSeveral = region === null && !problems.some(({ kind }) => kind === "regionUnknown");
  const facts = [
    isSeveral ? texts.severalRegions : regionOf(region, language),
    year ?? texts.unknownYear,
    (template !== null && templateByName(template)?.title) || texts.unknownTemplate,
    ...(rows > 0 ? [texts.insatser(rows)] : []),
    ...(answers > 0 ? [texts.answers(answers)] : []),
  ];
  return [name, `  ${facts.join(" · ")}`, ...problems.map((trouble) => `  ${paint("yellow", plain(troubleText(trouble, language)))}`)];
}

function regionOf(region: string | null, language: Language): string {
  return regionText(region) || consolidationTexts[language].unknownRegion;
}

/** Regions down, sections across. */
function matrix({ regions, repeated, perSection, unplaced, insatser }: Overview, { files }: Consolidation, language: Language, paint: Paint): string[] {
  const { report } = consolidationTexts[language];
  const line = (name: string, cells: readonly string[]) => `  ${name.padEnd(WIDEST_REGION)}${cells.map((cell) => cell.padStart(6)).join("")}`;
  const rest = (count: number) => (unplaced + repeated.unplaced > 0 ? [formatNumber(count, language)] : []);
  const taken = (count: number) => formatNumber(0 - count, language);
  const shown = (count: number | string) => (typeof count === "number" ? formatNumber(count, language) : count);
  return [
    paint("bold", report.files(files.length, insatser, regions.filter(({ region }) => region !== null).length)),
    line(report.perSection, [...SECTIONS.map(String), ...(unplaced + repeated.unplaced > 0 ? [report.unplaced] : []), report.all]),
    ...regions.map((region) => line(regionOf(region.region, language), [...region.sections.map(countOrSign).map(shown), ...rest(region.unplaced), formatNumber(region.insatser, language)])),
    ...(repeated.insatser > 0 ? [line(report.repeated, [...repeated.perSection.map(taken), ...rest(-repeated.unplaced), taken(repeated.insatser)])] : []),
    line(report.all, [...perSection.map((count) => formatNumber(count, language)), ...rest(unplaced), formatNumber(insatser, language)]),
    `  ${report.legend}`,
    ...SECTIONS.map((section) => `  ${sectionTitle(section)}`),
  ];
}

function gapLines({ regions, missing }: Overview, language: Language): string[] {
  const { report, section } = consolidationTexts[language];
  const gaps = regions.flatMap(({ region, sections }) => {
    const empty = SECTIONS.filter((at) => sections[at - 1]!.state === "gap");
    return region === null || empty.length === 0 ? [] : [`  ${regionOf(region, language)}: ${empty.map((at) => section(at).toLowerCase()).join(", ")}`];
  });
  return [
    ...(gaps.length > 0 ? [report.gaps, ...gaps] : []),
    missing.length === 0 ? report.noneMissing : report.missing(missing.map(regionName).join(", "), missing.length),
  ];
}

function columnsLine(columns: readonly OwnColumn[], language: Language): string {
  const { report } = consolidationTexts[language];
  return report.columns(columns.map(({ header, rows, stands }) => report.column(plain(header), rows, stands)));
}

/** As many as can be looked through here; the others are in what is written, and in the JSON. */
function duplicatesLines(duplicates: readonly Duplicate[], consolidation: Consolidation, language: Language): string[] {
  const left = duplicates.length - MOST_DUPLICATES;
  const shown = duplicates.slice(0, MOST_DUPLICATES).flatMap((duplicate) => duplicateLines(duplicate, consolidation, language));
  return left > 0 ? [...shown, `  ${consolidationTexts[language].report.more(left)}`] : shown;
}

/** A duplicate's rows under one another: where each stands, and what it says. */
function duplicateLines({ kind, similarity, rows }: Duplicate, consolidation: Consolidation, language: Language): string[] {
  const texts = consolidationTexts[language];
  return [
    `  ${texts.duplicates[kind]}, ${texts.similarity(percentText(Math.round(100 * similarity), language))}`,
    ...rows.slice(0, MOST_ROWS_OF_ONE).flatMap((index) => {
      const { region, section, texts: said, place } = consolidation.rows.at(index);
      const { file, sheet, cell } = toldPlace(place, consolidation);
      const where = [regionOf(region, language), texts.section(section), file, sheet, cell];
      return [`    ${plain(where.join(" · "))}`, `      ${shortened(plain(`${said.name} | ${said.outputs}`), LONGEST_QUOTE)}`];
    }),
    ...(rows.length > MOST_ROWS_OF_ONE ? [`    ${texts.report.more(rows.length - MOST_ROWS_OF_ONE)}`] : []),
  ];
}
