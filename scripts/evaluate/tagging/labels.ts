/** The labelled rows of real reports: what a reader says that each row names. Needs ../shared. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findRegion } from "../../../src/catalogue";
import type { RowTexts } from "../../../src/tagging/tag";
import { TRUTH } from "../folders";
import { hasWrittenRows, writtenRows } from "../written-rows";

/** A row as it stands in a report. */
export interface ReportRow {
  section: number;
  region: string;
  /** County code. */
  code: string;
  line: number;
  texts: RowTexts;
}

/** What a reader says of a row. */
export interface Label {
  line: number;
  region: string;
  section: number;
  goals: readonly string[];
  sdg: readonly number[];
  eruf: readonly string[];
  interreg: boolean;
  esf: boolean;
  basis: readonly string[];
  bestArea: number | null;
  secondArea: number | null;
}

const LABELS = join(TRUTH, "labels-public.jsonl");

/** The year of the reports. */
export const YEAR = 2023;

/** Whether the rows and their labels are beside the checkout. */
export function hasLabels(): boolean {
  return hasWrittenRows() && existsSync(LABELS);
}

/** Every insats of the reports. */
export function reportRows(): ReportRow[] {
  return writtenRows()
    .filter(({ kind }) => kind === "R")
    .map(({ section, region, line, namn, prestationer, effekter, mal }) => ({
      ...{ section, region, line },
      code: findRegion(region)!.code,
      texts: { name: namn, outputs: prestationer, outcomes: effekter, goals: mal },
    }));
}

/** Every labelled row with its label. */
export function labelledRows(): { row: ReportRow; label: Label }[] {
  const keyOf = ({ region, line }: { region: string; line: number }) => `${region} ${line}`;
  const rows = new Map(reportRows().map((row) => [keyOf(row), row]));
  const labels = readFileSync(LABELS, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Label);
  return labels.flatMap((label) => {
    const row = rows.get(keyOf(label));
    return row ? [{ row, label }] : [];
  });
}
