/** docs/evaluation.md: the figures as tables. A section that another command writes stays as it is. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type MeasuredFigures, figuresSection } from "./figures/section";
import type { Measured, Judged } from "./measure";
import { SEVERITIES, byCheck, byKind, bySeverity, precisionOf } from "./measure";
import type { Evaluated } from "./tables";
import { shownFigures, type Figures } from "./tagging/named";

const FILE = "docs/evaluation.md";
/** The headings of this command's own sections; all other sections are kept. */
const OWN = ["Tables", "Known mistakes", "Passages that are right", "Findings", "Named references", "Areas", "Figures"];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** A Markdown table: first column left, figures right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), `|---|${head.slice(1).map(() => "--:|").join("")}`, ...rows.map(row)].join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function tablesSection(evaluated: readonly Evaluated[]): string {
  const sum = (count: (one: Evaluated) => number): number => evaluated.reduce((total, one) => total + count(one), 0);
  const rows = evaluated.map(({ file, tables, insatser, notes, answers, deviations }) => [file.normalize("NFC"), tables, insatser, notes, answers, deviations.length]);
  const all = ["all", sum(({ tables }) => tables), sum(({ insatser }) => insatser), sum(({ notes }) => notes), sum(({ answers }) => answers), sum(({ deviations }) => deviations.length)];
  return `What is recognised in each workbook. A deviation is a section, a column, a row or a text that is not as counted by hand.\n\n${table(["file", "tables", "insatser", "notes", "answers", "deviations"], [...rows, all])}`;
}

function mistakesSection(measured: Measured): string {
  const kinds = byKind(measured);
  const count = (own: typeof kinds): [number, number] => [own.reduce((sum, { found }) => sum + found, 0), own.reduce((sum, { of }) => sum + of, 0)];
  const [found, of] = count(kinds);
  const [foundOfOwn, ofOwn] = count(kinds.filter(({ implemented }) => implemented));
  const rows = kinds.map(({ kind, found: some, of: whole, implemented }) => [implemented ? kind : `${kind} (no check)`, some, whole]);
  return [
    `Mistakes found by reading that a program could have found. Found: the words overlap and the check says the same.`,
    table(["kind", "found", "of"], [...rows, ["all kinds", found, of], ["kinds with a check", foundOfOwn, ofOwn]]),
    `Of kinds with a check ${share(foundOfOwn, ofOwn)} are found, of all ${share(found, of)}.`,
  ].join("\n\n");
}

function falseAlarmsSection({ falseAlarms: { passages, raised } }: Measured): string {
  const rows = SEVERITIES.map((severity) => [severity, raised.filter(({ told }) => told.finding.severity === severity).length]);
  return `${passages} passages that look wrong and are right.\n\n${table(["severity", "findings on them"], rows)}`;
}

function precisionRow(name: string, judged: readonly Judged[], rowsOfAll: number): (string | number)[] {
  const { right, wrong, unjudged } = precisionOf(judged);
  return [name, judged.length, ((100 * judged.length) / rowsOfAll).toFixed(1), right, wrong, unjudged, share(right, right + wrong)];
}

function findingsSection(measured: Measured): string {
  const severities = bySeverity(measured.judged).map((judged, index) => precisionRow(SEVERITIES[index]!, judged, measured.rows));
  const checks = byCheck(measured).flatMap(({ check, judged }) => {
    if (judged.length === 0) return [];
    const { right, wrong, unjudged } = precisionOf(judged);
    return [[`[${check}](checks/${check}.md)`, ...bySeverity(judged).map(({ length }) => length), right, wrong, unjudged]];
  });
  const silent = byCheck(measured).filter(({ judged }) => judged.length === 0).map(({ check }) => check);
  return [
    `Findings have been read and judged, but for those counted as not judged; the judgements are in \`scripts/evaluate/judgements.json\`, by hash. Headers are not from the reports but made after what regions do, so findings on columns tell little of how often they are right elsewhere. A row is an insats or an answer: ${measured.rows} in all.`,
    table(["severity", "findings", "per 100 rows", "right", "wrong", "not judged", "precision"], severities),
    table(["check", "errors", "warnings", "notes", "right", "wrong", "not judged"], checks),
    `Silent here: ${silent.join(", ")}.`,
  ].join("\n\n");
}

function namedSection(named: readonly Figures[]): string {
  const rows = named.map((figures) => Object.values(shownFigures(figures)));
  return [
    `What rows name, against what a reader of the same rows says that they name: goals of the regions, of frameworks and funds, and what results rest on. A goal that is written with another wording of it counts as the goal. Interreg and the social fund are measured where they stand among the goals, since the reader did not mark where a name says who pays. The rules were written with these rows at hand: where a region writes in ways of its own, expect less.`,
    table(["", "named", "precision", "recall", "F1"], rows),
  ].join("\n\n");
}

function areasSection(tables: string): string {
  return [
    `Which of the national strategy's four areas a row belongs to, against the area under which its region reported it. A region's rows are judged by a model that has seen nothing of its reports; the baselines are trained on the other regions' reports alone. Regions put like rows under different areas, so nobody who judges by the content is right every time. Coverage at 0.95: the largest share of rows, most sure first, of which so many are right.`,
    tables,
  ].join("\n\n");
}

/** Sections of other commands, as they stand: from their heading to the next. */
function keptSections(): string[] {
  if (!existsSync(FILE)) return [];
  const sections = readFileSync(FILE, "utf8").split(/^(?=## )/mu).slice(1);
  return sections.filter((section) => !OWN.some((heading) => section.startsWith(`## ${heading}\n`))).map((section) => section.trimEnd());
}

/** Writes the figures to docs/evaluation.md. */
export function writeDocument(measured: Measured, evaluated: readonly Evaluated[], named: readonly Figures[], ofAreas: string, ofFigures: MeasuredFigures | null): void {
  const [tables, mistakes, falseAlarms, findings, references, areas, figures] = OWN;
  const sections = [
    `# Evaluation\n\nWritten by \`npm run evaluate -- write\`, on ${evaluated.length} workbooks with real reports, which are not part of the project.`,
    `## ${tables}\n\n${tablesSection(evaluated)}`,
    `## ${mistakes}\n\n${mistakesSection(measured)}`,
    `## ${falseAlarms}\n\n${falseAlarmsSection(measured)}`,
    `## ${findings}\n\n${findingsSection(measured)}`,
    `## ${references}\n\n${namedSection(named)}`,
    `## ${areas}\n\n${areasSection(ofAreas)}`,
    ...(ofFigures ? [`## ${figures}\n\n${figuresSection(ofFigures)}`] : []),
    ...keptSections(),
  ];
  writeFileSync(FILE, `${sections.join("\n\n")}\n`);
  console.log(`${FILE} is written.`);
}
