/** Writes the page of a check that looks through several workbooks, from the check itself. */
import { describeFinding } from "../../src/checks";
import type { AcrossCheck, AcrossExample, FailingAcrossExample, FileFinding } from "../../src/checks/across/across";
import { cellAddress } from "../../src/table/address";
import { SEVERITY_NAMES, asTable } from "./check-page";
import { findingsAcross } from "./read-example";

const addressOf = ({ finding: { sheet, row, column } }: FileFinding) => `${sheet}!${cellAddress(row, column)}`;

function filesOf({ files }: AcrossExample, found: readonly FileFinding[]): string {
  return Object.entries(files)
    .map(([file, sheets]) => {
      const pointedAt = new Set(found.filter((one) => one.file === file).map(addressOf));
      return [`**${file}**`, ...Object.entries(sheets).map(([name, rows]) => asTable(name, rows, pointedAt))].join("\n\n");
    })
    .join("\n\n");
}

function failing(check: AcrossCheck, example: FailingAcrossExample): string {
  const found = findingsAcross(check, example);
  const said = found.map((one) => `- **${one.file} ${addressOf(one)}** (${SEVERITY_NAMES[one.finding.severity]}): ${describeFinding(one.finding, "sv").message}`);
  return [`### ${example.shows}`, filesOf(example, found), said.join("\n")].join("\n\n");
}

/** The whole page, in Swedish, with title and one line in English. */
export function acrossPage(check: AcrossCheck): string {
  const { sv, en } = check.texts;
  return [
    `<!-- Skriven av \`npm run docs\` från kontrollens fil i src/checks/across. Ändra där. -->`,
    `# ${sv.title}`,
    `*In English: **${en.title}.** ${en.why.split("\n", 1)[0]}*`,
    [`Allvar: **${SEVERITY_NAMES[check.severity]}**`, "jämför flera filer", "ingen åtgärd med ett klick", `id: \`${check.id}\``].join(" · "),
    "## Varför",
    sv.why,
    "## Så ska det se ut",
    check.examples.passing.map((example) => `### ${example.shows}\n\n${filesOf(example, [])}`).join("\n\n"),
    "## Det här hittas",
    check.examples.failing.map((example) => failing(check, example)).join("\n\n"),
    "[Alla kontroller](README.md)",
  ].join("\n\n") + "\n";
}
