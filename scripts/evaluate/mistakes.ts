/**
 * How many of the known mistakes in the real reports the checks find: a finding counts when it stands in the right
 * report, its words overlap the quoted ones (or its cell is the quoted one) and its check says the same.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeFinding, runChecks } from "../../src/checks";
import type { Finding } from "../../src/checks/check";
import { gridOf, shownAt } from "../../src/checks/support/grids";
import { recogniseWorkbook } from "../../src/table";
import { cellAddress } from "../../src/table/address";
import { readWorkbookFile } from "../../src/workbook-file";
import { SAYS_THE_SAME } from "./says-the-same";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const MISTAKES = `${SHARED}truth/mistakes-public.jsonl`;
/** The truth's numbers for documents, and which file holds them; the rest are the regions' own workbooks. */
const FILES: Readonly<Record<string, string>> = { "001": "answers-vastmanland-2023.xlsx", "004": "answers-vastmanland-2025.xlsx" };

interface Place {
  region: string | null;
  document: string;
  evidence?: string;
}

interface Mistake {
  n: number;
  checkable: boolean;
  check: string;
  evidence: string;
  severity: string;
  where: Place;
  also?: Place[];
}

/** A finding with the whole text of its cell. */
export interface Told {
  file: string;
  finding: Finding;
  cell: string;
  /** The whole row's text: what an empty cell is told by. */
  row: string;
}

/** Every finding in the real workbooks. */
export async function allFindings(): Promise<Told[]> {
  const told: Told[] = [];
  for (const file of readdirSync(`${SHARED}data`).filter((name) => name.endsWith(".xlsx")).sort()) {
    const { grids } = await readWorkbookFile(readFileSync(`${SHARED}data/${file}`), file);
    const reading = recogniseWorkbook(grids, { fileName: file });
    for (const finding of runChecks(reading)) {
      const grid = gridOf(reading, finding.sheet);
      const row = (grid?.values[finding.row - grid.firstRow] ?? []).join(" ");
      told.push({ file, finding, row, cell: grid ? shownAt(grid, finding.row, finding.column) : "" });
    }
  }
  return told;
}

function fileOf({ region, document }: Place): string {
  return FILES[document] ?? `${(region ?? "").replace(/ /g, "-")}-2023.xlsx`;
}

/** Whether a finding stands on the quoted words; white space is often another in a quotation. */
function touches({ finding, cell, row }: Told, quoted: string): boolean {
  const words = quoted.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const pattern = new RegExp(words.join("\\s+"), "gu");
  if (cell === "") return pattern.test(row);
  return [...cell.matchAll(pattern)].some(({ 0: found, index }) => index < finding.end && index + found.length > finding.start);
}

/** The findings that point out a mistake, in any of its places. */
function pointing(mistake: Mistake, all: readonly Told[]): Told[] {
  const places = [{ ...mistake.where, evidence: mistake.evidence }, ...(mistake.also ?? [])];
  return all.filter((told) => places.some((place) => place.evidence && told.file.normalize() === fileOf(place).normalize() && touches(told, place.evidence)));
}

interface FalseAlarm {
  number: string;
  region: string;
  text: string;
}

function falseAlarms(): FalseAlarm[] {
  const source = readFileSync(`${SHARED}truth/false-alarms-public.md`, "utf8");
  return [...source.matchAll(/^### (\d+)\. (.+)\n[\s\S]*?- text: “([\s\S]*?)”\n- naive/gmu)].map(([, number, region, text]) => ({ number: number!, region: region!.trim(), text: text! }));
}

function line({ file, finding, cell }: Told): string {
  const before = cell.slice(Math.max(0, finding.start - 60), finding.start).replace(/\s+/gu, " ");
  const after = cell.slice(finding.end, finding.end + 40).replace(/\s+/gu, " ");
  const words = finding.text.replace(/\s+/gu, " ").slice(0, 160);
  return `${finding.severity} ${finding.check} ${file} ${finding.sheet}!${cellAddress(finding.row, finding.column)}\n    …${before}«${words}»${after}…\n    ${describeFinding(finding, "sv").message}`;
}

/** Prints each known mistake as found or missed, and what is said of passages that are right. Names of checks: their findings. */
export async function mistakes(): Promise<boolean> {
  if (!existsSync(MISTAKES)) {
    console.log("No known mistakes beside the checkout (../shared/truth): nothing to measure against.");
    return true;
  }
  const asked = process.argv.slice(3);
  const all = await allFindings();
  const truth = readFileSync(MISTAKES, "utf8").split("\n").filter(Boolean).map((text) => JSON.parse(text) as Mistake);
  const tally = new Map<string, { found: number; of: number }>();
  for (const mistake of truth.filter(({ checkable }) => checkable)) {
    const by = [...new Set(pointing(mistake, all).map(({ finding }) => `${finding.check}/${finding.severity}`))];
    const same = by.filter((check) => SAYS_THE_SAME[mistake.check]?.includes(check.split("/")[0]!));
    const count = tally.get(mistake.check) ?? { found: 0, of: 0 };
    tally.set(mistake.check, { found: count.found + (same.length > 0 ? 1 : 0), of: count.of + 1 });
    const judged = same.length > 0 ? "found " : by.length > 0 ? "OTHER " : "MISSED";
    console.log(`${judged} ${mistake.n} ${mistake.severity} ${mistake.check}: ${mistake.evidence?.slice(0, 70)} ${by.length > 0 ? `(${by.join(", ")})` : ""}`);
  }
  console.log("");
  for (const [check, { found, of }] of [...tally].sort()) console.log(`${check.padEnd(34)}${found} of ${of}`);
  console.log("\nOn passages that are right:");
  for (const { number, region, text } of falseAlarms()) {
    for (const told of all.filter(({ file }) => file.normalize().includes(region.replace(/ /g, "-").normalize()) || (region === "Västmanland" && file.startsWith("answers")))) {
      if (touches(told, text)) console.log(`${number} ${line(told)}`);
    }
  }
  const shown = all.filter(({ finding }) => asked.includes(finding.check) || asked.includes(finding.severity));
  if (shown.length > 0) console.log(`\n${shown.map(line).join("\n")}`);
  return true;
}
