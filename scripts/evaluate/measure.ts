/** The figures of the checks on the real reports: what is found of what is wrong, and how much of what is said is right. */
import { acrossChecks, checks } from "../../src/checks";
import type { Severity } from "../../src/checks/check";
import { seekFalseAlarms } from "./false-alarms";
import type { FalseAlarms } from "./false-alarms";
import { readJudgements, verdictOn } from "./judgements";
import type { Verdict } from "./judgements";
import { readReports } from "./material";
import type { Report, Told } from "./material";
import { isImplemented, seekMistakes } from "./mistakes";
import type { Sought } from "./mistakes";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** A finding and what a reader thought of it; null: not judged. */
export interface Judged extends Told {
  verdict: Verdict | null;
}

/** Right and wrong as judged, and the findings that no one has judged. */
export interface Precision {
  right: number;
  wrong: number;
  unjudged: number;
}

export interface Measured {
  reports: readonly Report[];
  rows: number;
  judged: readonly Judged[];
  sought: readonly Sought[];
  falseAlarms: FalseAlarms;
}

/** Runs every check on every report and compares with what is known. */
export async function measureChecks(): Promise<Measured> {
  const reports = await readReports();
  const judgements = readJudgements();
  const all = reports.flatMap(({ told }) => told);
  return {
    reports,
    rows: reports.reduce((sum, { rows }) => sum + rows, 0),
    judged: all.map((told) => ({ ...told, verdict: verdictOn(told, judgements) })),
    sought: seekMistakes(all),
    falseAlarms: seekFalseAlarms(all),
  };
}

/** How many of some findings are right. */
export function precisionOf(judged: readonly Judged[]): Precision {
  const count = (verdict: Verdict | null): number => judged.filter((one) => one.verdict === verdict).length;
  return { right: count("right"), wrong: count("wrong"), unjudged: count(null) };
}

/** Each severity's findings, in the order of SEVERITIES. */
export function bySeverity(judged: readonly Judged[]): Judged[][] {
  return SEVERITIES.map((severity) => judged.filter(({ finding }) => finding.severity === severity));
}

/** Each check's findings, in the order of the checks; those without findings too. */
export function byCheck({ judged }: Measured): { check: string; judged: Judged[] }[] {
  return [...checks, ...acrossChecks].map(({ id }) => ({ check: id, judged: judged.filter(({ finding }) => finding.check === id) }));
}

/** Each kind of mistake: how many are found. */
export function byKind({ sought }: Measured): { kind: string; found: number; of: number; implemented: boolean }[] {
  const kinds = [...new Set(sought.map(({ mistake }) => mistake.check))].sort();
  return kinds.map((kind) => {
    const own = sought.filter(({ mistake }) => mistake.check === kind);
    return { kind, found: own.filter(({ found }) => found).length, of: own.length, implemented: isImplemented(kind) };
  });
}
