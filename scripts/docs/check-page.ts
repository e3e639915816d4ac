/** Writes a check's page from the check itself: what it looks for, why, and its examples as small tables. */
import type { Check, Example, FailingExample, Finding, Severity } from "../../src/checks/check";
import { describeFinding } from "../../src/checks";
import { cellAddress, columnLetters } from "../../src/table/address";
import type { CellValue } from "../../src/table/grid";
import { edited, findingsIn, gridsOf, valueOf } from "./read-example";

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "fel", warning: "varning", note: "not" };
const LONGEST = 90;

/** A cell's text on one line of a Markdown table; long ones are cut in the middle, where their end is what matters. */
function shown(value: CellValue): string {
  const text = String(value ?? "").replace(/\s*\n\s*/gu, " ⏎ ").replace(/[|\\[\]<>*_`#]/gu, "\\$&");
  return text.length > LONGEST ? `${text.slice(0, 50)} … ${text.slice(-35)}` : text;
}

export function asTable(name: string, rows: readonly (readonly CellValue[])[], pointedAt: ReadonlySet<string>): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const lines = rows.map((row, rowIndex) => {
    const cells = columns.map((column) => {
      const text = shown(row[column] ?? null);
      return pointedAt.has(`${name}!${cellAddress(rowIndex, column)}`) ? `**${text || "▢"}** ◄` : text;
    });
    return `| ${rowIndex + 1} | ${cells.join(" | ")} |`;
  });
  return [`Blad ${name}:`, "", `| | ${columns.map(columnLetters).join(" | ")} |`, `|${" --- |".repeat(width + 1)}`, ...lines].join("\n");
}

function asTables({ sheets }: Example, pointedAt: ReadonlySet<string>): string {
  // In a workbook of many sheets, only those that something is said of.
  const names = Object.keys(sheets).filter((name) => pointedAt.size === 0 || [...pointedAt].some((address) => address.startsWith(`${name}!`)));
  return names.map((name) => asTable(name, sheets[name]!, pointedAt)).join("\n\n");
}

const addressOf = ({ sheet, row, column }: Finding) => `${sheet}!${cellAddress(row, column)}`;

function passing(example: Example): string {
  return `### ${example.shows}\n\n${asTables(example, new Set())}`;
}

function failing(check: Check, example: FailingExample): string {
  const grids = gridsOf(example);
  const findings = findingsIn(check, grids);
  const said = findings.map((finding) => {
    const { message, fixLabel } = describeFinding(finding, "sv");
    return `- **${addressOf(finding)}** (${SEVERITY_NAMES[finding.severity]}): ${message}${fixLabel === null ? "" : `\n  - Åtgärd: ${fixLabel}.`}`;
  });
  const after = edited(grids, findings);
  const changed = Object.keys(example.fixed ?? {}).map((address) => `- ${address}: ${shown(valueOf(after, address)) || "*(tom)*"}`);
  return [
    `### ${example.shows}`,
    asTables(example, new Set(findings.map(addressOf))),
    said.join("\n"),
    ...(changed.length > 0 ? [`Efter åtgärden:\n\n${changed.join("\n")}`] : []),
  ].join("\n\n");
}

/** The whole page, in Swedish, with title and one line in English. */
export function checkPage(check: Check): string {
  const { sv, en } = check.texts;
  const facts = [
    `Allvar: **${SEVERITY_NAMES[check.severity]}**`,
    ...(check.rule === undefined ? [] : [`regel i mallen: \`${check.rule}\``]),
    sv.fix === undefined ? "ingen åtgärd med ett klick" : "kan åtgärdas med ett klick när det är säkert",
    `id: \`${check.id}\``,
  ];
  return [
    `<!-- Skriven av \`npm run docs\` från kontrollens fil i src/checks. Ändra där. -->`,
    `# ${sv.title}`,
    `*In English: **${en.title}.** ${en.why.split("\n", 1)[0]}*`,
    `${facts.join(" · ")}`,
    "## Varför",
    sv.why,
    "## Så ska det se ut",
    check.examples.passing.map(passing).join("\n\n"),
    "## Det här hittas",
    check.examples.failing.map((example) => failing(check, example)).join("\n\n"),
    "[Alla kontroller](README.md)",
  ].join("\n\n") + "\n";
}

/** The list of all checks. */
export function checkIndex(checks: readonly Pick<Check, "id" | "severity" | "texts">[]): string {
  const rows = checks.map(({ id, severity, texts }) => `| [${texts.sv.title}](${id}.md) | ${SEVERITY_NAMES[severity]} | ${texts.sv.fix === undefined ? "" : "ja"} | ${texts.en.title} |`);
  return [
    "<!-- Skriven av `npm run docs` från src/checks. -->",
    "# Kontroller",
    "Det här letar Insatskollen efter. **Fel**: mallen kräver det, eller det är fel rakt av. **Varning**: mycket troligt fel. **Not**: värt en titt. Varje sida säger varför, med exempel; exemplen är också kontrollens prov.",
    ["| Kontroll | Allvar | Åtgärd | In English |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n") + "\n";
}
