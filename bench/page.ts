/** docs/bench.md: ratios first, since those are the same on any machine; then what they were made of. */
import { cpus } from "node:os";
import type { CommandResult } from "./command";
import type { GatheringResult } from "./consolidation";
import type { CopiesResult } from "./copies";
import type { FilesResult, RowsResult } from "./core";
import type { IndicatorsResult } from "./indicators";
import type { LargeResult } from "./large";
import type { LargeConsolidationResult } from "./large-consolidation";
import type { PaneResult } from "./pane";

export interface Results {
  isReal: boolean;
  files: FilesResult;
  command: CommandResult;
  rows: readonly RowsResult[];
  copies: readonly CopiesResult[];
  indicators: readonly IndicatorsResult[];
  gathering: GatheringResult;
  /** `null` with a reason when no browser could be used. */
  pane: PaneResult | { reason: string };
  large: LargeResult | { reason: string };
  largeGathering: LargeConsolidationResult | { reason: string };
}

export function benchPage({ isReal, files, command, rows, copies, indicators, gathering, pane, large, largeGathering }: Results): string {
  const material = isReal
    ? "The real reports of 2023, which are not part of the project."
    : "Made-up workbooks, since the real reports are not beside this checkout.";
  return `# Benchmarks

Written by \`npm run bench\`. Each figure is the median of several runs; the parts of a ratio were timed in one and the same process. ${material}

## Ratios

| what | against | times |
|---|---|--:|
| checks | reading the same files | ${ratio(files.check, files.parse)} |
| recognition | reading the same files | ${ratio(files.recognise, files.parse)} |
| tagging | reading the same files | ${ratio(files.tag, files.parse)} |
| checks | one pass over the same characters | ${ratio(files.check, files.onePass)} |
| checks | one pass over the same words | ${ratio(files.check, files.wordPass)} |
| gathering the files to one table, reading included | reading the same files | ${ratio(gathering.gather, gathering.parse)} |
| \`insats check\` on all files | a process that only starts | ${ratio(command.check, command.onlyStart)} |
${growth(rows)}
${figuresGrowth(indicators)}
${paneRatios(pane)}
## Files

${count(files.files)} workbooks, ${count(files.insatser)} insatser, ${count(files.cells)} cells with content, ${count(files.characters)} characters; ${count(files.findings)} findings.

| step, all files | ms |
|---|--:|
| read the files | ${ms(files.parse)} |
| recognise tables | ${ms(files.recognise)} |
| run the checks | ${ms(files.check)} |
| tag the insatser | ${ms(files.tag)} |
| tag an insats, on average | ${(files.tag / files.insatser).toFixed(2)} |
| one pass over the characters | ${ms(files.onePass)} |
| one pass over the words | ${ms(files.wordPass)} |
| read, recognise and gather them, find ${count(gathering.duplicates)} duplicates | ${ms(gathering.gather)} |
| \`insats check … --json\`, start to end | ${ms(command.check)} |
| a process that only starts | ${ms(command.onlyStart)} |

## Rows

One made-up table in the national compilation's manner. One word in 620 is *kvinnor* or *män*, as in the real reports.

| rows | insatser | findings | recognise, ms | check, ms | one pass over the characters, ms | over the words, ms | recognise and check, µs a row |
|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.map(rowLine).join("\n")}

## Copies

The checks that hold each text against all earlier ones, on rows of which a third are copies in whole or in part. Ten times the rows in ten times the time is linear.

${copiesTable(copies)}

## Figures

What insatser say in numbers, on the same made-up tables: two or three figures a row.

| rows | figures | left out | read figures, ms | leave out and sum up, ms | one pass over the characters, ms | read, µs a row |
|--:|--:|--:|--:|--:|--:|--:|
${indicators.map(figuresLine).join("\n")}

## Pane

${paneTable(pane)}
## The pane on a very large table

${largeTable(large)}
## The pane with very many insatser from many files

${largeGatheringTable(largeGathering)}
${machine()}
`;
}

function growth(rows: readonly RowsResult[]): string {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const took = ({ recognise, check }: RowsResult) => recognise + check;
  return `| recognition and checks of ${count(last.rows)} rows | ${count(first.rows)} rows | ${ratio(took(last), took(first))} |
| checks of ${count(last.rows)} rows | one pass over their characters | ${ratio(last.check, last.onePass)} |
| checks of ${count(last.rows)} rows | one pass over their words | ${ratio(last.check, last.wordPass)} |`;
}

function figuresGrowth(indicators: readonly IndicatorsResult[]): string {
  const last = indicators.at(-1)!;
  return `| reading figures of ${count(last.rows)} rows | one pass over their characters | ${ratio(last.read, last.onePass)} |
| leaving out and summing up ${count(last.figures)} figures | one pass over the rows' characters | ${ratio(last.sum, last.onePass)} |`;
}

function figuresLine({ rows, figures, leftOut, read, sum, onePass }: IndicatorsResult): string {
  return `| ${[count(rows), count(figures), count(leftOut), ms(read), ms(sum), ms(onePass), ms((read * 1000) / rows)].join(" | ")} |`;
}

function rowLine({ rows, insatser, findings, recognise, check, onePass, wordPass }: RowsResult): string {
  return `| ${[count(rows), count(insatser), count(findings), ms(recognise), ms(check), ms(onePass), ms(wordPass), ms(((recognise + check) * 1000) / rows)].join(" | ")} |`;
}

function copiesTable(copies: readonly CopiesResult[]): string {
  const sizes = copies[0]!.sizes.map(({ rows }) => count(rows));
  const times = sizes.slice(1).map((rows, at) => `${sizes[at]!} → ${rows}, times`);
  const line = ({ check, sizes: measured }: CopiesResult) =>
    [check, ...measured.map((size) => ms(size.ms)), ...measured.slice(1).map((size, at) => ratio(size.ms, measured[at]!.ms)), count(measured.at(-1)!.findings)].join(" | ");
  return `| check | ${sizes.map((rows) => `${rows} rows, ms`).join(" | ")} | ${times.join(" | ")} | findings at ${sizes.at(-1)!} |
|---|${"--:|".repeat(sizes.length + times.length + 1)}
${copies.map((result) => `| ${line(result)} |`).join("\n")}`;
}

function paneRatios(pane: Results["pane"]): string {
  if ("reason" in pane) return "";
  const { ours, empty } = pane;
  return `| the pane's scripts, packed | an empty Fluent pane's | ${ratio(ours.gzip, empty.gzip)} |
| the pane's time to interactive | an empty Fluent pane's | ${ratio(ours.interactive, empty.interactive)} |
`;
}

function paneTable(pane: Results["pane"]): string {
  if ("reason" in pane) return `Not measured: ${pane.reason}\n`;
  const line = (name: string, { raw, gzip, interactive }: PaneResult["ours"]) => `| ${name} | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${ms(interactive)} |`;
  return `Both in the workbench, hosted by the same page; the time runs from the start of the pane's page to a button that answers, office.js included.

| | scripts, kB | packed, kB | to interactive, ms |
|---|--:|--:|--:|
${line("Insatskollen", pane.ours)}
${line("empty Fluent pane", pane.empty)}
`;
}

function largeTable(large: Results["large"]): string {
  if ("reason" in large) return `Not measured: ${large.reason}\n`;
  const { rows, whole, longTasks, loading, steps, tagging, again, cancel } = large;
  return `${count(rows)} made-up insatser, read, checked and tagged by the pane in a browser with no grid beside it. Wall-clock times: a busy machine makes them longer.

| | |
|---|--:|
| from opening to the whole list, s | ${ms(whole)} |
| tasks of 50 ms or more while it reads and checks | ${count(longTasks.length)} |
| longest task while it reads and checks, ms | ${longest(longTasks)} |
| longest task while the pane itself is loaded, ms | ${loading === 0 ? "under 50" : ms(loading)} |
| from opening the panel Märkning to its whole list, s | ${ms(tagging.whole)} |
| tasks of 50 ms or more while it tags | ${count(tagging.longTasks.length)} |
| longest task while it tags, ms | ${longest(tagging.longTasks)} |
| from "Märk om" to the whole list, s | ${ms(again.whole)} |
| tasks of 50 ms or more while it tags again | ${count(again.longTasks.length)} |
| longest task while it tags again, ms | ${longest(again.longTasks)} |
| times the bar said something else | ${count(steps)} |
${cancel.map(({ during, ms: took }) => `| cancel during ${during}, ms | ${ms(took)} |`).join("\n")}
`;
}

function largeGatheringTable(large: Results["largeGathering"]): string {
  if ("reason" in large) return `Not measured: ${large.reason}\n`;
  const { files, rows, gathering, planning } = large;
  return `${count(rows)} made-up insatser in ${count(files)} files, one of each region, gathered by the pane in a browser and planned as sheets. Wall-clock times: a busy machine makes them longer.

| | read and gather | plan the sheets |
|---|--:|--:|
| seconds | ${ms(gathering.seconds)} | ${ms(planning.seconds)} |
| tasks of 50 ms or more in the pane | ${count(gathering.longTasks.length)} | ${count(planning.longTasks.length)} |
| longest task in the pane, ms | ${longest(gathering.longTasks)} | ${longest(planning.longTasks)} |
`;
}

function longest([first]: readonly number[]): string {
  return first === undefined ? "under 50" : ms(first);
}

function machine(): string {
  return `Milliseconds are from Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}.`;
}

function ratio(a: number, b: number): string {
  const times = a / b;
  return times >= 20 ? count(Math.round(times)) : times.toFixed(1);
}

function ms(value: number): string {
  return value >= 20 ? count(Math.round(value)) : value.toFixed(1);
}

function kilobytes(bytes: number): string {
  return count(Math.round(bytes / 1000));
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
