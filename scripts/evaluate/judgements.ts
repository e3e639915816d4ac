/**
 * What a reader thought of each finding on the real reports. Kept by a hash of the finding, so that no sentence of a
 * report is kept, and so that a finding that is new, or stands on other words than before, shows as not judged.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../src/table/address";
import type { Told } from "./material";

const FILE = "scripts/evaluate/judgements.json";
const LETTERS = 16;

export const VERDICTS = ["right", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** For each check, the hashes of its findings that were judged right, and of those judged wrong. */
export type Judgements = Record<string, Partial<Record<Verdict, string[]>>>;

/** A finding's hash: its check, its file, its cell and the words it points at (the whole row's, where the cell is empty). */
export function hashOf({ file, finding, row }: Told): string {
  const cell = `${finding.sheet}!${cellAddress(finding.row, finding.column)}`;
  const words = finding.text === "" ? row : finding.text;
  return createHash("sha256").update([finding.check, file, cell, String(finding.start), words].join("\n").normalize("NFC")).digest("hex").slice(0, LETTERS);
}

/** Reads the judgements kept in the project. */
export function readJudgements(folder = "."): Judgements {
  return JSON.parse(readFileSync(join(folder, FILE), "utf8")) as Judgements;
}

/** Writes them, in an order that makes changes easy to see. */
export function writeJudgements(judgements: Judgements): void {
  const checks = Object.entries(judgements).sort(([one], [other]) => one.localeCompare(other));
  const ordered = checks.map(([check, kept]) => [check, Object.fromEntries(VERDICTS.flatMap((verdict) => (kept[verdict]?.length ? [[verdict, kept[verdict].sort()]] : [])))] as const);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(ordered.filter(([, kept]) => Object.keys(kept).length > 0)), null, 2)}\n`);
}

/** What was thought of a finding; null when no one has judged it. */
export function verdictOn(told: Told, judgements: Judgements): Verdict | null {
  const hash = hashOf(told);
  return VERDICTS.find((verdict) => judgements[told.finding.check]?.[verdict]?.includes(hash)) ?? null;
}
