/** The report for people: each file as it is done, then a line that sums up. */
import { regionByCode, templateByName } from "../../catalogue";
import { describeFinding, type FileFinding } from "../../checks";
import type { Finding, Severity } from "../../checks/check";
import type { Language } from "../../language";
import { cliTexts } from "../../language/cli";
import { cellAddress } from "../../table/address";
import { templateFollowed } from "../../table";
import type { WorkbookReading } from "../../table/reading";
import { shortened } from "../../text/shorten";
import { painter, plain, wrapped, type Look, type Paint } from "../paint";
import type { UnreadFile } from "../reading";
import type { CheckedFile } from "./checked-file";

/** Shape as well as colour says how grave it is. */
const MARKS = { error: ["●", "red"], warning: ["▲", "yellow"], note: ["○", "cyan"] } as const;
const GRAVEST_FIRST = ["error", "warning", "note"] as const satisfies readonly Severity[];
const LONGEST_QUOTE = 60;

type Texts = (typeof cliTexts)[Language];

/** One file's part of the report. */
export function fileReport(checked: CheckedFile | UnreadFile, language: Language, look: Look): string {
  const paint = painter(look);
  const texts = cliTexts[language];
  const name = paint("bold", plain(checked.file));
  if ("problem" in checked) return `${name}\n${paint("red", wrapped(plain(checked.problem), look.width, "  ", "  "))}\n`;
  const { reading, findings } = checked;
  const lines = [
    name,
    ...overview(reading, texts),
    ...reading.answers.map(({ sheet, answers }) => `  ${texts.answers(plain(sheet), answers.length)}`),
    ...findings.flatMap((finding) => findingLines(finding, language, look, paint)),
    `  ${counted(findings, texts, paint)}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** What several files have in common, file by file: known when all have been read. */
export function comparisonReport(found: readonly FileFinding[], language: Language, look: Look): string {
  const paint = painter(look);
  const names = [...new Set(found.map(({ file }) => file))];
  const parts = names.flatMap((name) => [
    `  ${paint("bold", plain(name))}`,
    ...found.filter(({ file }) => file === name).flatMap(({ finding }) => findingLines(finding, language, look, paint)),
  ]);
  return `${[paint("bold", cliTexts[language].compared), ...parts].join("\n")}\n`;
}

/** "Mellansjö · 2023 · Mall 2023 · 7 tabeller, 22 insatser" */
function overview(reading: WorkbookReading, texts: Texts): string[] {
  const { region, year, tables, answers } = reading;
  const template = templateFollowed(reading);
  if (tables.length === 0 && answers.length === 0) return [`  ${texts.nothing}`];
  const insatser = tables.reduce((sum, table) => sum + table.insatser.length, 0);
  const parts = [
    (region.value !== null && regionByCode(region.value)?.name) || texts.unknownRegion,
    year.value ?? texts.unknownYear,
    (template !== null && templateByName(template)?.title) || texts.unknownTemplate,
    ...(tables.length > 0 ? [`${texts.tables(tables.length)}, ${texts.insatser(insatser)}`] : []),
  ];
  return [`  ${parts.join(" · ")}`];
}

/** Mark, place and words pointed at; then the sentence, and what could be done. */
function findingLines(finding: Finding, language: Language, look: Look, paint: Paint): string[] {
  const texts = cliTexts[language];
  const { message, fixLabel } = describeFinding(finding, language);
  const [mark, colour] = MARKS[finding.severity];
  const place = `${plain(finding.sheet)} · ${cellAddress(finding.row, finding.column)}`;
  const words = plain(finding.text);
  const quote = words === "" ? "" : `  ${paint("dim", texts.quote(shortened(words, LONGEST_QUOTE)))}`;
  return [
    `  ${paint(colour, `${mark} ${texts.severity[finding.severity]}`)}  ${paint("bold", place)}${quote}`,
    wrapped(plain(message), look.width, "    ", "    "),
    ...(fixLabel === null ? [] : [wrapped(`${texts.fix}: ${plain(fixLabel)}`, look.width, "    → ", "      ")]),
  ];
}

function counted(findings: readonly Finding[], texts: Texts, paint: Paint): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = GRAVEST_FIRST.map((severity) => [severity, count(severity)] as const).filter(([, n]) => n > 0);
  if (parts.length === 0) return paint("green", `✓ ${texts.noFindings}`);
  return parts.map(([severity, n]) => paint(MARKS[severity][1], `${MARKS[severity][0]} ${texts.counts[severity](n)}`)).join("  ");
}

/** The last line: how many files, tables, insatser and findings in all. */
export function summary(files: readonly (CheckedFile | UnreadFile)[], language: Language, look: Look): string {
  const texts = cliTexts[language];
  const paint = painter(look);
  const checked = files.filter((file) => !("problem" in file)) as CheckedFile[];
  const tables = checked.flatMap(({ reading }) => reading.tables);
  const insatser = tables.reduce((sum, table) => sum + table.insatser.length, 0);
  const unread = files.length - checked.length;
  const found = counted(checked.flatMap(({ findings }) => findings), texts, paint);
  const sum = `${texts.files(checked.length)}, ${texts.tables(tables.length)}, ${texts.insatser(insatser)}`;
  return `${paint("bold", sum)}: ${found}${unread > 0 ? `  ${paint("red", texts.unreadable(unread))}` : ""}\n`;
}
