/** Which findings count: open ones are neither ignored nor of a check that is turned off. */
import type { Finding, Severity } from "../../checks/check";
import type { PaneState } from "./state";

export type Counts = Readonly<Record<Severity | "ignored", number>>;
let counted: { findings: unknown; memory: unknown; counts: Counts } | null = null;

/** How many findings are open (not ignored, check not off) by severity, and how many are ignored. Counts once a list. */
export function countFindings({ findings, memory }: Pick<PaneState, "findings" | "memory">): Counts {
  if (counted?.findings === findings && counted.memory === memory) return counted.counts;
  const ignored = new Set(memory.ignored.map(({ key }) => key));
  const off = new Set(memory.off);
  const counts = { error: 0, warning: 0, note: 0, ignored: 0 };
  for (const { key, check, severity } of findings) {
    if (!off.has(check)) counts[ignored.has(key) ? "ignored" : severity]++;
  }
  counted = { findings, memory, counts };
  return counts;
}

/** How many findings are open in all. */
export function countOpen(state: Pick<PaneState, "findings" | "memory">): number {
  const { error, warning, note } = countFindings(state);
  return error + warning + note;
}

/** The open findings, in the runner's order. */
export function openFindings({ findings, memory }: Pick<PaneState, "findings" | "memory">): readonly Finding[] {
  const ignored = new Set(memory.ignored.map(({ key }) => key));
  const off = new Set(memory.off);
  return findings.filter(({ key, check }) => !ignored.has(key) && !off.has(check));
}
